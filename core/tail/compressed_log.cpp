#include "tail/compressed_log.h"

#include <algorithm>

namespace bearerwatch::tail {

std::unique_ptr<CompressedLog> CompressedLog::open(const std::string& path, FileId id, const FileMark& from)
{
    auto unpacker = Unpacker::open(path);
    if (!unpacker)
        return nullptr;
    auto log = std::unique_ptr<CompressedLog>(new CompressedLog(std::move(unpacker), from));
    log->m_lines.setId(id);
    log->m_from.id = id;
    return log;
}

CompressedLog::CompressedLog(std::unique_ptr<Unpacker> unpacker, const FileMark& from)
    : m_unpacker(std::move(unpacker))
    , m_from(from)
{
}

// Passes over what an earlier reader consumed. @return What follows it.
std::string_view CompressedLog::pass(std::string_view bytes)
{
    const std::uint64_t missing = m_from.offset - m_unpacked;
    const std::string_view known = bytes.substr(0, missing);
    if (m_head.size() < HeadBytes)
        m_head += known.substr(0, HeadBytes - m_head.size());
    m_before += known;
    if (m_before.size() > MarkBytes)
        m_before.erase(0, m_before.size() - MarkBytes);
    if (known.size() == missing) {
        m_lines.resume(m_from, std::move(m_head), std::move(m_before));
        m_resumed = true;
    }
    return bytes.substr(known.size());
}

FileMark CompressedLog::mark() const
{
    return m_resumed ? m_lines.mark() : m_from;
}

FileMark CompressedLog::consumedMark() const
{
    return m_resumed ? m_lines.consumedMark() : m_from;
}

bool CompressedLog::read(std::size_t most, const LineSink& sink)
{
    for (std::size_t done = 0; done < most;) {
        const std::string_view bytes = m_unpacker->next();
        if (bytes.empty()) {
            m_lines.flushPartial(sink);
            return false;
        }
        const std::string_view fresh = m_resumed ? bytes : pass(bytes);
        m_unpacked += bytes.size();
        done += bytes.size();
        if (fresh.empty())
            continue;
        m_lines.take(fresh);
        m_lines.emitLines(sink);
    }
    return true;
}

} // namespace bearerwatch::tail
