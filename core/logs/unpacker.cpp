#include "logs/unpacker.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <utility>

namespace bearerwatch::logs {
namespace {

struct Magic {
    std::string_view bytes;
    std::size_t offset;
    std::string_view name;
};
constexpr std::int64_t MostListed = std::int64_t{2048} * 1024 * 1024; // unpacked, to learn the order of files
constexpr std::size_t MostMembers = 10'000;
constexpr Magic Magics[] = {
    {"\x1f\x8b", 0, "gzip"},
    {"\x28\xb5\x2f\xfd", 0, "zstd"},
    {std::string_view("\xfd"
                      "7zXZ\0",
                      6),
     0, "xz"},
    {"BZh", 0, "bzip2"},
    {"\x04\x22\x4d\x18", 0, "lz4"},
    {"ustar", 257, "tar"},
};

// -2 for "app.log.2.gz"; 0 where no number ends the name.
int rotationOf(std::string_view path)
{
    for (const std::string_view ending : {".gz", ".zst", ".xz", ".bz2", ".lz4"}) {
        if (path.ends_with(ending))
            path.remove_suffix(ending.size());
    }
    const std::size_t dot = path.rfind('.');
    int number = 0;
    if (dot == std::string_view::npos || path.size() - dot > 5)
        return 0;
    for (const char c : path.substr(dot + 1)) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + (c - '0');
    }
    return -number;
}

} // namespace

std::string_view compressionOf(std::string_view head)
{
    for (const Magic& magic : Magics) {
        if (head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes))
            return magic.name;
    }
    return {};
}

void Unpacker::Closer::operator()(archive* handle) const
{
    archive_read_free(handle);
}

Unpacker::Unpacker() = default;
Unpacker::~Unpacker() = default;

void Unpacker::noteDamage(archive* handle)
{
    const char* why = archive_error_string(handle);
    m_damage = why ? why : "unknown reason";
}

std::ptrdiff_t Unpacker::callSupply(archive* handle, void* self, const void** buffer)
{
    const std::int64_t count = static_cast<Unpacker*>(self)->m_supply(buffer);
    if (count < 0)
        archive_set_error(handle, -1, "Reading failed");
    return static_cast<std::ptrdiff_t>(count);
}

std::ptrdiff_t Unpacker::callInner(archive*, void* self, const void** buffer)
{
    return static_cast<std::ptrdiff_t>(static_cast<Unpacker*>(self)->supplyInner(buffer));
}

bool Unpacker::open(Supply supply, bool oneFile)
{
    m_supply = std::move(supply);
    m_outer.reset(archive_read_new());
    archive_read_support_filter_all(m_outer.get());
    if (!oneFile)
        archive_read_support_format_tar(m_outer.get());
    archive_read_support_format_raw(m_outer.get());
    if (archive_read_open(m_outer.get(), this, nullptr, &Unpacker::callSupply, nullptr) == ARCHIVE_OK)
        return true;
    noteDamage(m_outer.get());
    return false;
}

std::vector<Unpacker::Age> Unpacker::memberAges()
{
    std::vector<Age> ages;
    std::int64_t bytes = 0;
    while (nextEntry() && archive_format(m_outer.get()) != ARCHIVE_FORMAT_RAW) {
        ages.emplace_back(m_modified.value_or(base::Time{}), m_rotation);
        bytes += m_size;
        if (bytes > MostListed || ages.size() > MostMembers)
            return {};
    }
    return ages;
}

bool Unpacker::isTar() const
{
    return archive_format(m_outer.get()) != ARCHIVE_FORMAT_RAW;
}

bool Unpacker::nextEntry()
{
    m_inner.reset();
    m_head.clear();
    archive_entry* entry = nullptr;
    while (true) {
        const int result = archive_read_next_header(m_outer.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (result < ARCHIVE_WARN) {
            noteDamage(m_outer.get());
            return false;
        }
        const bool raw = archive_format(m_outer.get()) == ARCHIVE_FORMAT_RAW;
        if (raw || archive_entry_filetype(entry) == AE_IFREG) {
            ++m_entries;
            m_modified.reset();
            if (!raw) {
                if (archive_entry_mtime_is_set(entry))
                    m_modified = base::Time(std::chrono::seconds(archive_entry_mtime(entry)));
                m_size = std::clamp<std::int64_t>(archive_entry_size(entry), 0, MostListed);
                const char* path = archive_entry_pathname(entry);
                m_rotation = rotationOf(path != nullptr ? path : "");
                openInner();
            }
            return true;
        }
    }
}

void Unpacker::openInner()
{
    m_head.resize(PeekBytes);
    std::size_t filled = 0;
    while (filled < PeekBytes) {
        const la_ssize_t count = archive_read_data(m_outer.get(), m_head.data() + filled, PeekBytes - filled);
        if (count <= 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    m_head.resize(filled);
    const std::string_view kind = compressionOf(m_head);
    if (kind.empty() || kind == "tar")
        return;
    m_innerInput.resize(std::size_t{64} * 1024);
    m_inner.reset(archive_read_new());
    archive_read_support_filter_all(m_inner.get());
    archive_read_support_format_raw(m_inner.get());
    archive_entry* entry = nullptr;
    if (archive_read_open(m_inner.get(), this, nullptr, &Unpacker::callInner, nullptr) == ARCHIVE_OK &&
        archive_read_next_header(m_inner.get(), &entry) == ARCHIVE_OK)
        return;
    noteDamage(m_inner.get());
    m_inner.reset();
    m_head.clear();
}

std::int64_t Unpacker::supplyInner(const void** buffer)
{
    *buffer = m_innerInput.data();
    const std::size_t head = std::min(m_head.size(), m_innerInput.size());
    if (head > 0) {
        std::memcpy(m_innerInput.data(), m_head.data(), head);
        m_head.clear();
        return static_cast<std::int64_t>(head);
    }
    return archive_read_data(m_outer.get(), m_innerInput.data(), m_innerInput.size());
}

std::int64_t Unpacker::read(char* to, std::size_t size)
{
    if (m_inner) {
        const la_ssize_t count = archive_read_data(m_inner.get(), to, size);
        if (count > 0)
            return count;
        if (count < 0)
            noteDamage(m_inner.get()); // the next file of the archive may be whole
        m_inner.reset();
        m_head.clear();
        return 0;
    }
    if (!m_head.empty()) {
        const std::size_t head = std::min(m_head.size(), size);
        std::memcpy(to, m_head.data(), head);
        m_head.erase(0, head);
        return static_cast<std::int64_t>(head);
    }
    const la_ssize_t count = archive_read_data(m_outer.get(), to, size);
    if (count < 0)
        noteDamage(m_outer.get());
    return count;
}

} // namespace bearerwatch::logs
