// Put before the C library (LD_PRELOAD): a system without inotify, on which handles of logs go stale now and
// then, as on a network file system.
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace {

constexpr int StaleEvery = 29; // reads of logs

bool isLog(int descriptor)
{
    char target[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 &&
        std::string(target, static_cast<std::size_t>(length)).find("app.log") != std::string::npos;
}

} // namespace

extern "C" int inotify_init1(int)
{
    errno = ENOSYS;
    return -1;
}

extern "C" ssize_t pread64(int descriptor, void* buffer, std::size_t size, off64_t offset)
{
    using Function = ssize_t (*)(int, void*, std::size_t, off64_t);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "pread64"));
    static int reads = 0;
    static bool said = false;
    if (isLog(descriptor) && ++reads % StaleEvery == 0) {
        if (!said) {
            constexpr char Words[] = "stale handles given\n";
            (void)!::write(STDERR_FILENO, Words, sizeof Words - 1);
        }
        said = true;
        errno = ESTALE;
        return -1;
    }
    return real(descriptor, buffer, size, offset);
}

extern "C" ssize_t pread(int descriptor, void* buffer, std::size_t size, off_t offset)
{
    return pread64(descriptor, buffer, size, offset);
}
