#include "logs/block_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "logs/block_reader_parts.h"

namespace bearerwatch::logs {
namespace {

constexpr std::uint64_t ExtremeRatio = 1000;

} // namespace

base::Error systemError(int number, const std::string& name)
{
    switch (number) {
    case ENOENT:
        return {"file_not_found", "There is no such file", name, "Check the path"};
    case EACCES:
    case EPERM:
        return {"permission_denied", "This file may not be read", name,
                "Let your user read it, for instance through the group adm or systemd-journal"};
    case EISDIR:
        return {"is_directory", "This is a folder, not a file", name, "Name the files in it"};
    default:
        return {"read_failed", std::string("Reading failed: ") + std::strerror(number), name, ""};
    }
}

ssize_t BlockReader::Impl::readBytes(char* to, std::size_t size)
{
    ssize_t count = 0;
    do {
        count = ::read(descriptor.number(), to, size);
    } while (count < 0 && errno == EINTR);
    if (count > 0)
        stored += static_cast<std::uint64_t>(count);
    return count;
}

base::Expected<void> BlockReader::Impl::begin()
{
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return base::unexpected(systemError(errno, name));
    if (S_ISDIR(status.st_mode))
        return base::unexpected(systemError(EISDIR, name));
    if (S_ISREG(status.st_mode)) {
        total = static_cast<std::uint64_t>(status.st_size);
        modified = base::Time(std::chrono::duration_cast<base::Duration>(
            std::chrono::seconds(status.st_mtim.tv_sec) + std::chrono::nanoseconds(status.st_mtim.tv_nsec)));
    }
    peeked.resize(PeekBytes);
    std::size_t filled = 0;
    while (filled < PeekBytes) {
        const ssize_t count = readBytes(peeked.data() + filled, PeekBytes - filled);
        if (count < 0)
            return base::unexpected(systemError(errno, name));
        filled += static_cast<std::size_t>(count);
        // A pipe gives what it has: waiting for more would hold back the first lines.
        if (count == 0 || (filled >= 6 && !S_ISREG(status.st_mode)))
            break;
    }
    peeked.resize(filled);
    compression = compressionOf(peeked);
    if (compression.empty())
        return {};
    input.resize(std::size_t{256} * 1024);
    unpacker = std::make_unique<Unpacker>();
    if (!S_ISREG(status.st_mode))
        kept = KeptBytes::make();
    if (!unpacker->open([this](const void** buffer) { return supply(buffer); }))
        return base::unexpected(base::Error{"archive_damaged",
                                            "This compressed file cannot be unpacked: " + unpacker->damage(),
                                            name, "Check that it was copied whole"});
    if (S_ISREG(status.st_mode) ? !orderMembers() : !orderPiped())
        return base::unexpected(systemError(errno, name));
    return {};
}

// Hands bytes on, through the decoder where there is one; true when `block` holds lines.
bool BlockReader::Impl::give(std::string_view bytes, Block& block)
{
    if (!decoderKnown) {
        decoderKnown = true;
        wide.reset();
        std::string_view head = bytes.substr(0, PeekBytes);
        if (const char byteOrder = base::utf16Order(bytes); byteOrder != 0) {
            narrow.clear();
            base::Utf16Decoder(byteOrder).decode(head, narrow);
            head = narrow;
            wide.emplace(byteOrder);
        }
        decoder = StreamDecoder::forHead(head);
    }
    if (!decoder)
        return splitter.feed(bytes, block);
    if (wide) {
        narrow.clear();
        wide->decode(bytes, narrow);
        bytes = narrow;
    }
    decoded.clear();
    decoder->decode(bytes, decoded);
    return !decoded.empty() && splitter.feed(decoded, block);
}

bool BlockReader::Impl::finish(Block& block)
{
    if (decoder) {
        decoded.clear();
        decoder->finish(decoded);
        if (!decoded.empty() && splitter.feed(decoded, block))
            return true;
    }
    return splitter.finish(block);
}

base::Expected<bool> BlockReader::Impl::nextPlain(Block& block)
{
    if (!peekedUsed) {
        peekedUsed = true;
        if (!peeked.empty() && give(peeked, block))
            return true;
    }
    while (!ended) {
        ssize_t count = 0;
        bool full = false;
        if (splitter.notes().utf16 || decoder) {
            input.resize(BlockBytes / 2);
            count = readBytes(input.data(), input.size());
            if (count > 0)
                full = give({input.data(), static_cast<std::size_t>(count)}, block);
        } else {
            count = readBytes(splitter.writable(BlockBytes), BlockBytes);
            if (count > 0)
                full = splitter.commit(static_cast<std::size_t>(count), block);
        }
        if (count < 0) {
            ended = true;
            return base::unexpected(systemError(errno, name));
        }
        ended = count == 0;
        if (full)
            return true;
    }
    return finish(block);
}

BlockReader::BlockReader(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
BlockReader::BlockReader(BlockReader&&) noexcept = default;
BlockReader& BlockReader::operator=(BlockReader&&) noexcept = default;
BlockReader::~BlockReader() = default;

base::Expected<BlockReader> BlockReader::open(const std::string& path)
{
    if (path == "-")
        return fromDescriptor(STDIN_FILENO, "standard input");
    const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0)
        return base::unexpected(systemError(errno, path));
    ::posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL);
    return fromDescriptor(number, path);
}

base::Expected<BlockReader> BlockReader::fromDescriptor(int descriptor, std::string name)
{
    BlockReader reader(std::make_unique<Impl>(descriptor, std::move(name)));
    if (auto begun = reader.m_impl->begin(); !begun)
        return base::unexpected(begun.error());
    return reader;
}

base::Expected<bool> BlockReader::next(Block& block)
{
    if (m_impl->splitter.next(block))
        return true;
    return m_impl->unpacker ? m_impl->nextUnpacked(block) : m_impl->nextPlain(block);
}

void BlockReader::putBack(std::string_view tail)
{
    m_impl->splitter.putBack(tail);
}

bool BlockReader::atEnd() const
{
    return m_impl->ended;
}

base::Progress BlockReader::progress() const
{
    return {m_impl->stored, m_impl->total};
}

ReadingNotes BlockReader::notes() const
{
    ReadingNotes notes = m_impl->splitter.notes();
    notes.compression = m_impl->compression;
    notes.entries = m_impl->member;
    notes.damage = m_impl->unpacker ? m_impl->unpacker->damage() : "";
    if (notes.damage.empty())
        notes.damage = m_impl->damageBefore;
    notes.extremeRatio = m_impl->stored > 0 && m_impl->unpacked / m_impl->stored > ExtremeRatio;
    return notes;
}

std::uint64_t BlockReader::member() const
{
    return m_impl->member;
}

std::optional<base::Time> BlockReader::modified() const
{
    const auto ofMember = m_impl->unpacker ? m_impl->unpacker->modified() : std::nullopt;
    return ofMember ? ofMember : m_impl->modified;
}

} // namespace bearerwatch::logs
