#include "tail/identity.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tail/unpacker.h"

namespace bearerwatch::tail {
namespace {

class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : m_value(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

bool readExactly(int descriptor, std::uint64_t offset, std::size_t length, std::string& out)
{
    out.resize(length);
    std::size_t done = 0;
    while (done < length) {
        const ssize_t got =
            ::pread(descriptor, out.data() + done, length - done, static_cast<off_t>(offset + done));
        if (got <= 0)
            return false;
        done += static_cast<std::size_t>(got);
    }
    return true;
}

bool plainMatches(int descriptor, const FileMark& mark)
{
    std::string bytes;
    if (!readExactly(descriptor, mark.offset - mark.markLength, mark.markLength, bytes) ||
        hashBytes(bytes) != mark.markHash)
        return false;
    return readExactly(descriptor, 0, mark.headLength, bytes) && hashBytes(bytes) == mark.headHash;
}

bool compressedMatches(const std::string& path, const FileMark& mark)
{
    const auto unpacker = Unpacker::open(path);
    std::string head;
    std::string tail;
    std::uint64_t at = 0; // bytes seen
    while (unpacker && at < mark.offset) {
        const std::string_view piece = unpacker->next();
        if (piece.empty())
            return false;
        const std::string_view text = piece.substr(0, mark.offset - at);
        if (head.size() < mark.headLength)
            head += text.substr(0, mark.headLength - head.size());
        tail += text;
        if (tail.size() > mark.markLength)
            tail.erase(0, tail.size() - mark.markLength);
        at += text.size();
    }
    if (at < mark.offset)
        return false;
    return hashBytes(head) == mark.headHash && hashBytes(tail) == mark.markHash;
}

} // namespace

std::uint64_t hashBytes(std::string_view bytes)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    return hash;
}

std::string generationName(FileId id, std::string_view content)
{
    const std::string_view line = content.substr(0, std::min(content.find('\n'), HeadBytes));
    const std::string seed =
        std::to_string(id.device) + ":" + std::to_string(id.inode) + ":" + std::string(line);
    std::uint64_t hash = hashBytes(seed);
    std::string name(16, '0');
    for (std::size_t digit = 16; digit-- > 0; hash >>= 4)
        name[digit] = "0123456789abcdef"[hash & 15];
    return name;
}

bool contentMatches(const std::string& path, FileId id, const FileMark& mark)
{
    if (mark.offset == 0)
        return id == mark.id;
    if (isCompressed(path))
        return compressedMatches(path, mark);
    const Descriptor file(path);
    return file.value() >= 0 && plainMatches(file.value(), mark);
}

std::uint64_t contentLength(const std::string& path)
{
    if (!isCompressed(path)) {
        struct stat status { };
        return ::stat(path.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
    }
    const auto unpacker = Unpacker::open(path);
    std::uint64_t length = 0;
    for (std::string_view piece; unpacker && !(piece = unpacker->next()).empty();)
        length += piece.size();
    return length;
}

bool isCompressed(const std::string& path)
{
    const Descriptor file(path);
    std::array<unsigned char, 6> magic{};
    if (file.value() < 0 || ::pread(file.value(), magic.data(), magic.size(), 0) < 4)
        return false;
    const bool gzip = magic[0] == 0x1f && magic[1] == 0x8b;
    const bool zstd = magic[0] == 0x28 && magic[1] == 0xb5 && magic[2] == 0x2f && magic[3] == 0xfd;
    const bool xz = magic[0] == 0xfd && magic[1] == '7' && magic[2] == 'z' && magic[3] == 'X';
    const bool bzip2 = magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h';
    return gzip || zstd || xz || bzip2;
}

} // namespace bearerwatch::tail
