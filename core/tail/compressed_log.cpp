#include "tail/compressed_log.h"

#include <algorithm>

namespace bearerwatch::tail {

std::unique_ptr<CompressedLog> CompressedLog::open(const std::string& path, FileId id, const FileMark& from)
{
    auto reader = logs::BlockReader::open(path);
    if (!reader)
        return nullptr;
    FileMark mark = from;
    mark.id = id;
    return std::unique_ptr<CompressedLog>(new CompressedLog(std::move(*reader), std::move(mark)));
}

CompressedLog::CompressedLog(logs::BlockReader reader, FileMark mark)
    : m_reader(std::move(reader))
    , m_mark(std::move(mark))
{
}

void CompressedLog::remember(std::string_view bytes)
{
    if (m_head.size() < HeadBytes)
        m_head += bytes.substr(0, HeadBytes - m_head.size());
    m_tail += bytes.substr(bytes.size() - std::min(bytes.size(), MarkBytes));
    if (m_tail.size() > MarkBytes)
        m_tail.erase(0, m_tail.size() - MarkBytes);
    m_seen += bytes.size();
}

bool CompressedLog::read(std::size_t most, const LineSink& sink)
{
    logs::Block block;
    for (std::size_t done = 0; done < most;) {
        const auto more = m_reader.next(block);
        if (!more || !*more) {
            m_damage = more ? m_reader.notes().damage : base::toText(more.error());
            m_mark.finished = true;
            m_mark.offset = std::max(m_seen, m_mark.offset);
            m_mark.line = m_line;
            m_mark.headLength = static_cast<std::uint32_t>(m_head.size());
            m_mark.headHash = hashBytes(m_head);
            m_mark.markLength = static_cast<std::uint32_t>(m_tail.size());
            m_mark.markHash = hashBytes(m_tail);
            return false;
        }
        const std::uint64_t begin = m_seen;
        remember(block.text);
        m_line += block.lines;
        done += block.text.size();
        if (m_seen <= m_mark.offset)
            continue;
        if (begin < m_mark.offset) { // the first part of the block was read before
            const std::size_t skip = m_mark.offset - begin;
            const auto end = block.text.begin() + static_cast<std::ptrdiff_t>(skip);
            const auto lines = static_cast<std::uint64_t>(std::count(block.text.begin(), end, '\n'));
            block.text.erase(0, skip);
            block.start.offset += skip;
            block.start.line += lines;
            block.lines -= lines;
        }
        if (m_mark.generation.empty())
            m_mark.generation = generationName(m_mark.id, m_head);
        sink(m_mark.generation, block, m_seen);
    }
    return true;
}

} // namespace bearerwatch::tail
