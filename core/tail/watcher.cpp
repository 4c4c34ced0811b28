#include "tail/watcher.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace bearerwatch::tail {

Watcher::Watcher()
    : m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

Watcher::~Watcher()
{
    for (const int descriptor : {m_inotify, m_wake}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

void Watcher::addFolder(const std::string& folder)
{
    if (m_inotify < 0 || m_folders.contains(folder))
        return;
    constexpr std::uint32_t Events =
        IN_MODIFY | IN_CREATE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB | IN_ONLYDIR;
    const int watch = ::inotify_add_watch(m_inotify, folder.c_str(), Events);
    if (watch >= 0)
        m_folders.emplace(folder, watch);
}

void Watcher::addFile(const std::string& path)
{
    namespace fs = std::filesystem;
    const fs::path file(path);
    addFolder(file.has_parent_path() ? file.parent_path().string() : std::string("."));
    std::error_code error;
    if (fs::is_symlink(file, error)) {
        const fs::path target = fs::canonical(file, error);
        if (!error)
            addFolder(target.parent_path().string());
    }
}

bool Watcher::wait(base::Duration most, const std::vector<int>& others)
{
    std::vector<pollfd> descriptors{{m_inotify, POLLIN, 0}, {m_wake, POLLIN, 0}};
    for (const int other : others)
        descriptors.push_back({other, POLLIN, 0});
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(most).count();
    if (::poll(descriptors.data(), descriptors.size(),
               static_cast<int>(std::clamp<std::int64_t>(milliseconds, 0, 60'000))) <= 0)
        return false;
    std::uint64_t count = 0;
    if ((descriptors[1].revents & POLLIN) != 0)
        (void)!::read(m_wake, &count, sizeof count);
    bool happened = false;
    alignas(inotify_event) char buffer[16 * 1024];
    for (ssize_t got = 0; m_inotify >= 0 && (got = ::read(m_inotify, buffer, sizeof buffer)) > 0;) {
        happened = true;
        for (const char* at = buffer; at < buffer + got;) {
            inotify_event event;
            std::memcpy(&event, at, sizeof event);
            if ((event.mask & IN_Q_OVERFLOW) != 0)
                m_overflowed = true;
            if ((event.mask & IN_IGNORED) != 0) {
                m_lostFolder = true;
                std::erase_if(m_folders,
                              [gone = event.wd](const auto& folder) { return folder.second == gone; });
            }
            at += sizeof event + event.len;
        }
    }
    return happened;
}

bool Watcher::lostFolder()
{
    return std::exchange(m_lostFolder, false);
}

void Watcher::wake() const noexcept
{
    const std::uint64_t one = 1;
    (void)!::write(m_wake, &one, sizeof one);
}

} // namespace bearerwatch::tail
