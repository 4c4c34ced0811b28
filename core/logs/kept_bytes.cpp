#include "logs/kept_bytes.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace bearerwatch::logs {

std::optional<KeptBytes> KeptBytes::make()
{
    const char* wanted = std::getenv("TMPDIR");
    for (const char* folder : {wanted, "/var/tmp"}) {
        const int descriptor =
            folder != nullptr ? ::open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR) : -1;
        if (descriptor >= 0)
            return KeptBytes(descriptor);
    }
    const int descriptor = ::memfd_create("bearerwatch", MFD_CLOEXEC);
    return descriptor >= 0 ? std::optional(KeptBytes(descriptor)) : std::nullopt;
}

KeptBytes::KeptBytes(KeptBytes&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_place(other.m_place)
    , m_rest(std::move(other.m_rest))
{
}

KeptBytes& KeptBytes::operator=(KeptBytes&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    m_size = other.m_size;
    m_place = other.m_place;
    m_rest = std::move(other.m_rest);
    return *this;
}

KeptBytes::~KeptBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool KeptBytes::add(std::string_view bytes)
{
    while (m_rest.empty() && !bytes.empty()) {
        const ssize_t count = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (count <= 0)
            break;
        m_size += static_cast<std::uint64_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    m_rest += bytes;
    return m_rest.empty();
}

std::int64_t KeptBytes::read(char* to, std::size_t size)
{
    if (m_place < m_size) {
        const ssize_t count = ::pread(m_descriptor, to, std::min<std::uint64_t>(size, m_size - m_place),
                                      static_cast<off_t>(m_place));
        m_place += static_cast<std::uint64_t>(std::max<ssize_t>(count, 0));
        return count == 0 ? -1 : count;
    }
    const std::string_view rest =
        std::string_view(m_rest).substr(std::min<std::uint64_t>(m_place - m_size, m_rest.size()), size);
    std::memcpy(to, rest.data(), rest.size());
    m_place += rest.size();
    return static_cast<std::int64_t>(rest.size());
}

} // namespace bearerwatch::logs
