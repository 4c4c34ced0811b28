#include "base/utf16.h"

#include <utility>

#include "base/text.h"

namespace bearerwatch::base {

char utf16Order(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return 'l';
    if (bytes.starts_with("\xFE\xFF"))
        return 'b';
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

void Utf16Decoder::decode(std::string_view bytes, std::string& out)
{
    std::string units = std::exchange(m_rest, {});
    units += bytes;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(units[at]);
        const auto second = static_cast<unsigned char>(units[at + 1]);
        return static_cast<char32_t>(m_bigEndian ? first << 8 | second : second << 8 | first);
    };
    constexpr char32_t Mark = 0xFEFF;
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
        if (m_started || value != Mark)
            appendUtf8(out, value);
        m_started = true;
        at += length;
    }
    m_rest = units.substr(at);
}

} // namespace bearerwatch::base
