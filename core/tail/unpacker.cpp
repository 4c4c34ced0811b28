#include "tail/unpacker.h"

#include <archive.h>
#include <archive_entry.h>

#include "tail/identity.h"

namespace bearerwatch::tail {
namespace {

constexpr std::size_t PieceBytes = 65536;

archive* handleOf(void* pointer)
{
    return static_cast<archive*>(pointer);
}

} // namespace

Unpacker::Unpacker()
    : m_archive(archive_read_new())
    , m_buffer(PieceBytes, '\0')
{
}

Unpacker::~Unpacker()
{
    archive_read_free(handleOf(m_archive));
}

std::unique_ptr<Unpacker> Unpacker::open(const std::string& path)
{
    if (!isCompressed(path))
        return nullptr;
    auto unpacker = std::unique_ptr<Unpacker>(new Unpacker);
    archive* handle = handleOf(unpacker->m_archive);
    archive_read_support_filter_all(handle);
    archive_read_support_format_raw(handle);
    archive_entry* entry = nullptr;
    if (archive_read_open_filename(handle, path.c_str(), PieceBytes) != ARCHIVE_OK)
        return nullptr;
    const int header = archive_read_next_header(handle, &entry);
    if (header != ARCHIVE_OK && header != ARCHIVE_EOF)
        return nullptr;
    return unpacker;
}

std::string_view Unpacker::next()
{
    if (!m_damage.empty())
        return {};
    const la_ssize_t got = archive_read_data(handleOf(m_archive), m_buffer.data(), m_buffer.size());
    if (got < 0) {
        const char* why = archive_error_string(handleOf(m_archive));
        m_damage = why ? why : "unknown reason";
        return {};
    }
    return std::string_view(m_buffer).substr(0, static_cast<std::size_t>(got));
}

} // namespace bearerwatch::tail
