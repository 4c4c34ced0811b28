#include <algorithm>
#include <cstring>
#include <utility>

#include "base/byte_search.h"
#include "logs/block_reader.h"
#include "logs/long_line.h"

namespace bearerwatch::logs {
namespace {

// Control characters that no text log holds in numbers; NUL is judged apart.
bool looksBinary(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 8192);
    std::size_t odd = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        odd += byte == 0 || (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != 0x1b);
    }
    // A hole at the start (a file that was truncated while it was written) is not binary data.
    const std::size_t hole = head.find_first_not_of('\0');
    return hole == 0 && odd * 10 > head.size();
}

} // namespace

LineSplitter::LineSplitter(Place start)
    : m_next(start)
{
}

char* LineSplitter::writable(std::size_t size)
{
    if (m_buffer.size() < m_used + size)
        m_buffer.resize(m_used + size);
    return m_buffer.data() + m_used;
}

bool LineSplitter::feed(std::string_view bytes, Block& block)
{
    if (!m_started && !m_utf16.waits() && bytes.size() >= 2) {
        m_started = true;
        const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
        const char order = marked || m_next.offset == 0 ? base::utf16Order(bytes) : 0;
        m_notes.utf16 = m_notes.utf16 || order != 0;
        if (order != 0)
            m_utf16 = base::Utf16Decoder(order);
        else
            m_notes.binary = m_next.offset == 0 && looksBinary(bytes);
    }
    std::string decoded;
    if (m_notes.utf16) {
        m_utf16.decode(bytes, decoded);
        bytes = decoded;
    }
    std::memcpy(writable(bytes.size()), bytes.data(), bytes.size());
    return commit(bytes.size(), block);
}

bool LineSplitter::commit(std::size_t written, Block& block)
{
    const auto [newlines, nuls] = base::countBytes({m_buffer.data() + m_used, written}, '\n', '\0');
    m_started = m_started || written > 0;
    m_notes.nulBytes += nuls;
    m_newlines += newlines;
    m_used += written;
    return next(block);
}

bool LineSplitter::next(Block& block)
{
    if (m_skipping && !skipRest())
        return false;
    const std::string_view open(m_buffer.data() + m_openLine, m_used - m_openLine);
    const std::size_t tooLong = startOfLongLine(open, 1, lastNewline);
    if (tooLong != std::string_view::npos)
        return emit(m_openLine + tooLong + MaxLineBytes, true, block);
    const std::size_t last = lastNewline({m_buffer.data() + m_scanned, m_used - m_scanned});
    if (last != std::string_view::npos)
        return emit(m_scanned + last + 1, false, block);
    m_scanned = m_used;
    return false;
}

// Drops what is there of the rest of a line that was cut; false where its end has not come yet.
bool LineSplitter::skipRest()
{
    const std::size_t newline = std::string_view(m_buffer.data(), m_used).find('\n');
    m_skipping = newline == std::string_view::npos;
    const std::size_t dropped = m_skipping ? m_used : newline + 1;
    m_newlines -= m_skipping ? 0 : 1;
    m_next.offset += dropped;
    m_used -= dropped;
    std::memmove(m_buffer.data(), m_buffer.data() + dropped, m_used);
    return !m_skipping;
}

// Gives out the bytes before `end`; where that is not within a line, none of the rest holds a newline.
bool LineSplitter::emit(std::size_t end, bool cut, Block& block)
{
    const std::size_t rest = m_used - end;
    block.text.swap(m_buffer);
    if (m_buffer.size() < rest)
        m_buffer.resize(rest);
    if (rest > 0)
        std::memcpy(m_buffer.data(), block.text.data() + end, rest);
    block.text.resize(end);
    block.start = m_next;
    block.lastLineCut = cut;
    block.partial = false;
    block.endsFile = false;
    block.lines = cut ? base::countByte(block.text, '\n') : m_newlines;
    m_newlines -= block.lines;
    if (cut) {
        block.text.push_back('\n');
        ++block.lines;
        ++m_notes.cutLines;
        m_skipping = true;
    }
    m_used = rest;
    m_openLine = 0;
    m_scanned = cut ? 0 : rest;
    m_next.offset += end;
    m_next.line += block.lines;
    return true;
}

bool LineSplitter::finish(Block& block)
{
    m_skipping = false;
    if (m_used == 0)
        return false;
    emit(m_used, false, block);
    block.endsFile = true;
    if (block.text.back() != '\n') {
        block.partial = true;
        ++block.lines;
        ++m_next.line;
    }
    return true;
}

void LineSplitter::putBack(std::string_view tail)
{
    const std::string kept(tail); // it may view a buffer that is about to be used again
    (void)writable(kept.size());
    std::memmove(m_buffer.data() + kept.size(), m_buffer.data(), m_used);
    std::memcpy(m_buffer.data(), kept.data(), kept.size());
    m_used += kept.size();
    m_openLine += kept.size();
    m_scanned += kept.size();
    m_next.offset -= kept.size();
    const std::uint64_t newlines = base::countByte(kept, '\n');
    m_newlines += newlines;
    m_next.line -= newlines;
}

} // namespace bearerwatch::logs
