// Put before the C library (LD_PRELOAD): the folder that FULL_DISK names lies on a disk that is full for as
// long as a file `filler` stands in it.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isFull(int descriptor)
{
    static const char* const disk = std::getenv("FULL_DISK");
    if (disk == nullptr)
        return false;
    char target[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    const std::string folder = std::string(disk) + "/";
    return length > 0 && std::string_view(target, static_cast<std::size_t>(length)).starts_with(folder) &&
        ::access((folder + "filler").c_str(), F_OK) == 0;
}

// The C library's own function of that name.
template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

ssize_t refuse()
{
    errno = ENOSPC;
    return -1;
}

} // namespace

extern "C" ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void*, std::size_t)>("write");
    return isFull(descriptor) ? refuse() : next(descriptor, bytes, size);
}

extern "C" ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void*, std::size_t, off64_t)>("pwrite64");
    return isFull(descriptor) ? refuse() : next(descriptor, bytes, size, offset);
}

extern "C" ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t offset)
{
    return pwrite64(descriptor, bytes, size, offset);
}
