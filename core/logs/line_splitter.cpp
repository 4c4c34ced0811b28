#include <algorithm>
#include <cstring>

#include "base/byte_search.h"
#include "base/text.h"
#include "logs/block_reader.h"

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

// UTF-16 without a byte order mark: of the first units of text, the same half is always NUL.
// @return 'l', 'b' or 0.
char unmarkedUtf16(std::string_view bytes)
{
    constexpr std::size_t Looked = 32;
    if (bytes.size() < Looked)
        return 0;
    bool little = true;
    bool big = true;
    for (std::size_t i = 0; i < Looked; i += 2) {
        little = little && bytes[i] != 0 && bytes[i + 1] == 0;
        big = big && bytes[i] == 0 && bytes[i + 1] != 0;
    }
    return little ? 'l' : big ? 'b' : 0;
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
    if (!m_started && m_halfUnit.empty() && bytes.size() >= 2) {
        m_started = true;
        const bool little = bytes.starts_with("\xFF\xFE");
        const bool big = bytes.starts_with("\xFE\xFF");
        if (little || big) {
            m_notes.utf16 = true;
            m_bigEndian = big;
            bytes.remove_prefix(2);
        } else if (const char order = m_next.offset == 0 ? unmarkedUtf16(bytes) : 0; order != 0) {
            m_notes.utf16 = true;
            m_bigEndian = order == 'b';
        } else {
            m_notes.binary = m_next.offset == 0 && looksBinary(bytes);
        }
    }
    if (m_notes.utf16) {
        const std::size_t before = m_used;
        decodeUtf16(bytes);
        const std::size_t written = m_used - before;
        m_used = before;
        return commit(written, block);
    }
    std::memcpy(writable(bytes.size()), bytes.data(), bytes.size());
    return commit(bytes.size(), block);
}

void LineSplitter::decodeUtf16(std::string_view bytes)
{
    std::string units = std::exchange(m_halfUnit, {});
    units += bytes;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(units[at]);
        const auto second = static_cast<unsigned char>(units[at + 1]);
        return static_cast<char32_t>(m_bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string decoded;
    decoded.reserve(units.size());
    std::size_t at = 0;
    while (at + 2 <= units.size()) {
        char32_t value = unitAt(at);
        std::size_t length = 2;
        if (value >= 0xD800 && value < 0xDC00) {
            if (at + 4 > units.size())
                break;
            const char32_t low = unitAt(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                length = 4;
            }
        }
        base::appendUtf8(decoded, value);
        at += length;
    }
    m_halfUnit = units.substr(at);
    std::memcpy(writable(decoded.size()), decoded.data(), decoded.size());
    m_used += decoded.size();
}

bool LineSplitter::commit(std::size_t written, Block& block)
{
    if (written == 0)
        return false;
    m_started = true;
    const char* added = m_buffer.data() + m_used;
    if (std::memchr(added, 0, written))
        m_notes.nulBytes += base::countByte({added, written}, '\0');
    if (m_skipping) {
        const auto* newline = static_cast<const char*>(std::memchr(added, '\n', written));
        const std::size_t dropped = newline ? static_cast<std::size_t>(newline - added) + 1 : written;
        m_next.offset += dropped;
        m_skipped += dropped;
        if (!newline)
            return false;
        m_skipping = false;
        m_skipped = 0;
        std::memmove(m_buffer.data() + m_used, newline + 1, written - dropped);
        written -= dropped;
    }
    m_used += written;
    const void* last =
        m_used > m_scanned ? ::memrchr(m_buffer.data() + m_scanned, '\n', m_used - m_scanned) : nullptr;
    if (last)
        return emit(static_cast<std::size_t>(static_cast<const char*>(last) - m_buffer.data()) + 1, false,
                    block);
    m_scanned = m_used;
    if (m_used >= MaxLineBytes)
        return emit(m_used, true, block);
    return false;
}

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
    block.lines = base::countByte(block.text, '\n');
    if (cut) {
        block.text.push_back('\n');
        ++block.lines;
        ++m_notes.cutLines;
        m_skipping = true;
        m_skipped = end;
    }
    m_used = rest;
    m_scanned = rest;
    m_next.offset += end;
    m_next.line += block.lines;
    return true;
}

bool LineSplitter::finish(Block& block)
{
    m_skipping = false;
    m_skipped = 0;
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
    m_scanned = 0;
    m_next.offset -= kept.size();
    m_next.line -= base::countByte(kept, '\n');
}

} // namespace bearerwatch::logs
