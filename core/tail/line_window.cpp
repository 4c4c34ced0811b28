#include "tail/line_window.h"

#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "logs/long_line.h"

namespace bearerwatch::tail {

void LineWindow::resume(const FileMark& from, std::string head, std::string before)
{
    m_generation = from.generation;
    m_head = std::move(head);
    m_bytes = std::move(before);
    m_start = from.offset - m_bytes.size();
    m_lineStart = m_committed = m_searched = from.offset;
    m_line = m_committedLine = from.line;
    m_handed = from.offset;
    m_skipping = from.withinLongLine;
    m_decoded = from.offset;
    detectCoding();
    if (from.offset > 0) {
        detectForm();
        if (m_decoder)
            m_decoder->resume(m_head, m_bytes.empty() ? '}' : m_bytes.back());
        else
            m_form = Form::Lines; // some were handed on
    }
}

void LineWindow::detectCoding()
{
    if (m_coding == Coding::Unknown && m_head.size() >= 2) {
        m_coding = m_head.starts_with("\xff\xfe") ? Coding::Utf16Little
            : m_head.starts_with("\xfe\xff")      ? Coding::Utf16Big
                                                  : Coding::Bytes;
    }
}

std::string_view LineWindow::latest() const
{
    return std::string_view(m_bytes).substr(m_bytes.size() - std::min(m_bytes.size(), MarkBytes));
}

void LineWindow::take(std::string_view bytes)
{
    if (m_head.size() < HeadBytes && readOffset() == m_head.size())
        m_head += bytes.substr(0, HeadBytes - m_head.size());
    m_bytes += bytes;
    detectCoding();
}

void LineWindow::leapTo(std::uint64_t offset)
{
    // What stood in the unfinished line before the hole was cut off by whoever made it.
    m_start = m_lineStart = m_searched = m_committed = m_handed = offset;
    m_committedLine = m_line;
    m_bytes.clear();
}

void LineWindow::emitLines(const LineSink& sink)
{
    if (m_form == Form::Unknown)
        detectForm();
    if (m_form == Form::Unknown)
        return; // more of its head is needed to say
    if (m_form == Form::Document)
        return emitRecords(sink);
    for (;;) {
        const std::string_view all(m_bytes);
        const std::string_view open = all.substr(m_lineStart - m_start);
        if (m_skipping) {
            if (!skipLongLine(open))
                break;
            continue;
        }
        if (skipNuls(open))
            continue;
        const std::size_t tooLong = logs::startOfLongLine(
            open, unitBytes(), [this](std::string_view text) { return lastNewline(text); });
        if (tooLong == 0) {
            cutLine(sink);
            continue;
        }
        const std::uint64_t from = holdsText() ? std::max(m_lineStart, m_searched) : m_lineStart;
        const std::size_t newline = tooLong != std::string_view::npos
            ? m_lineStart + tooLong - 1 - from
            : lastNewline(all.substr(from - m_start));
        if (newline == std::string_view::npos)
            break;
        emitRange(from + newline + 1, false, sink);
    }
    m_searched = readOffset();
    boundBacklog();
}

// Hands on what is kept of the line that begins at m_lineStart and is too long.
void LineWindow::cutLine(const LineSink& sink)
{
    ++m_cutLines;
    emitRange(m_lineStart + logs::MaxLineBytes, true, sink);
    --m_line; // its rest is dropped; the number rises at the newline
    m_skipping = true;
}

void LineWindow::boundBacklog()
{
    if (m_lineStart - m_committed > 64 * logs::MaxLineBytes)
        commit(m_lineStart, m_line); // nobody commits: memory stays bounded
    trim();
}

// @return False when the end of the line that is too long has not come yet.
bool LineWindow::skipLongLine(std::string_view open)
{
    std::size_t newline = open.find('\n');
    while (newline != std::string_view::npos && !isNewline(open, newline))
        newline = open.find('\n', newline + 1);
    if (newline == std::string_view::npos) {
        advance(open.size() - open.size() % unitBytes());
        return false;
    }
    m_skipping = false;
    ++m_line;
    advance(newline - newline % unitBytes() + unitBytes());
    return true;
}

// NUL bytes before a line are not part of it. @return True when there were some.
bool LineWindow::skipNuls(std::string_view open)
{
    const std::size_t text = std::min(open.find_first_not_of('\0'), open.size());
    if (text == 0 || !holdsText())
        return false;
    advance(text);
    return true;
}

std::size_t LineWindow::unitBytes() const
{
    return m_coding == Coding::Utf16Little || m_coding == Coding::Utf16Big ? 2 : 1;
}

// @param at  Of a line feed, or of a byte of UTF-16 that looks like one; `text` begins with a unit.
bool LineWindow::isNewline(std::string_view text, std::size_t at) const
{
    if (unitBytes() == 1)
        return true;
    const bool low = at % 2 == (m_coding == Coding::Utf16Little ? 0 : 1);
    return low && (at ^ 1) < text.size() && text[at ^ 1] == '\0';
}

std::size_t LineWindow::lastNewline(std::string_view bytes) const
{
    if (unitBytes() == 1)
        return logs::lastNewline(bytes);
    for (std::size_t unit = bytes.size() / 2; unit-- > 0;) {
        const std::size_t low = 2 * unit + (m_coding == Coding::Utf16Little ? 0 : 1);
        if (bytes[low] == '\n' && isNewline(bytes, low))
            return 2 * unit + 1;
    }
    return std::string_view::npos;
}

// Bytes that are no part of a line; committed with what stands before them.
void LineWindow::advance(std::uint64_t bytes)
{
    if (settled()) {
        m_committed += bytes;
        m_committedLine = m_line;
    }
    m_lineStart += bytes;
}

void LineWindow::flushPartial(const LineSink& sink)
{
    if (m_form == Form::Document)
        return flushDocument(sink);
    if (m_form == Form::Unknown && readOffset() > 0) {
        m_form = Form::Lines; // there will be no more of its head
        emitLines(sink);
    }
    if (hasPartial() && !m_skipping)
        emitRange(readOffset(), true, sink);
}

void LineWindow::ensureName()
{
    if (m_generation.empty())
        m_generation = m_naming ? m_naming(m_id, m_head) : generationName(m_id, m_head);
}

void LineWindow::emitRange(std::uint64_t end, bool partial, const LineSink& sink)
{
    ensureName();
    const std::string_view bytes = std::string_view(m_bytes).substr(m_lineStart - m_start, end - m_lineStart);
    if (m_coding == Coding::Utf16Little || m_coding == Coding::Utf16Big)
        emitDecoded(bytes, end, partial, sink);
    else if (std::memchr(bytes.data(), '\0', bytes.size()) != nullptr)
        emitWithNuls(bytes, partial, sink);
    else
        emitSimple(bytes, end, partial, sink);
    m_lineStart = end;
}

void LineWindow::emitSimple(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink)
{
    logs::Block block;
    block.text = bytes;
    block.start = {end - bytes.size(), m_line};
    block.lines =
        static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n')) + (partial ? 1 : 0);
    block.partial = partial;
    block.lastLineCut = partial && bytes.size() >= logs::MaxLineBytes;
    m_line += block.lines;
    m_handed = end;
    sink(m_generation, block, end);
}

// NUL bytes (a file cut behind the back of its writer) are no part of the line that follows them.
void LineWindow::emitWithNuls(std::string_view bytes, bool partial, const LineSink& sink)
{
    std::uint64_t offset = m_lineStart;
    while (!bytes.empty()) {
        const std::size_t newline = bytes.find('\n');
        const std::size_t length = newline == std::string_view::npos ? bytes.size() : newline + 1;
        const std::size_t text = std::min(bytes.find_first_not_of('\0'), length);
        const std::string_view line = bytes.substr(text, length - text);
        if (!line.empty())
            emitSimple(line, offset + length, partial && newline == std::string_view::npos, sink);
        bytes.remove_prefix(length);
        offset += length;
    }
}

void LineWindow::emitDecoded(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink)
{
    logs::Block block;
    block.start = {end - bytes.size(), m_line};
    const std::size_t low = m_coding == Coding::Utf16Little ? 0 : 1;
    const auto unitAt = [&](std::size_t at) {
        const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(bytes[place]); };
        return static_cast<char32_t>(byte(at + low) | (byte(at + 1 - low) << 8));
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t value = unitAt(at);
        if (value >= 0xd800 && value < 0xdc00 && at + 3 < bytes.size()) {
            const char32_t second = unitAt(at + 2);
            if (second >= 0xdc00 && second < 0xe000) {
                value = 0x10000 + ((value - 0xd800) << 10) + (second - 0xdc00);
                at += 2;
            }
        }
        if (value != 0xfeff)
            base::appendUtf8(block.text, value);
    }
    block.lines = static_cast<std::uint64_t>(std::count(block.text.begin(), block.text.end(), '\n')) +
        (partial ? 1 : 0);
    block.partial = partial;
    m_line += block.lines;
    m_handed = end;
    sink(m_generation, block, end);
}

void LineWindow::commit(std::uint64_t offset, std::uint64_t line)
{
    if (offset < m_committed || offset > readOffset())
        return;
    const bool all = offset >= m_handed; // and what was skipped behind it
    m_committed = all ? m_lineStart : offset;
    m_committedLine = all ? m_line : line;
    trim();
}

void LineWindow::trim()
{
    const std::uint64_t keepFrom = m_committed - std::min<std::uint64_t>(m_committed, MarkBytes);
    if (keepFrom > m_start && keepFrom - m_start > 4 * MarkBytes) {
        m_bytes.erase(0, keepFrom - m_start);
        m_start = keepFrom;
    }
}

FileMark LineWindow::mark() const
{
    return markAt(m_committed, m_committedLine);
}

FileMark LineWindow::consumedMark() const
{
    return markAt(m_lineStart, m_line);
}

FileMark LineWindow::readMark() const
{
    return markAt(readOffset(), m_line);
}

FileMark LineWindow::markAt(std::uint64_t offset, std::uint64_t line) const
{
    FileMark mark;
    mark.generation = m_generation;
    mark.id = m_id;
    mark.offset = offset;
    mark.line = line;
    mark.withinLongLine = m_skipping && offset == m_lineStart;
    mark.headLength = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_head.size(), offset));
    mark.headHash = hashBytes(std::string_view(m_head).substr(0, mark.headLength));
    const std::uint64_t before = std::min<std::uint64_t>(offset - std::min(offset, m_start), MarkBytes);
    mark.markLength = static_cast<std::uint32_t>(before);
    mark.markHash = hashBytes(std::string_view(m_bytes).substr(offset - before - m_start, before));
    return mark;
}

} // namespace bearerwatch::tail
