#include "tokens/characters.h"

#include <algorithm>
#include <cstdio>

#include "base/hex_digit.h"
#include "base/text.h"

namespace bearerwatch::tokens {
namespace {

struct LookAlike {
    char32_t character;
    char ascii;
};

// Letters of other scripts and typographic signs that look like ASCII; sorted.
constexpr LookAlike LookAlikes[] = {
    {0x00B7, '.'},  {0x0391, 'A'},  {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
    {0x039A, 'K'},  {0x039C, 'M'},  {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'},
    {0x03A7, 'X'},  {0x03BD, 'v'},  {0x03BF, 'o'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'}, {0x0410, 'A'},
    {0x0412, 'B'},  {0x0415, 'E'},  {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'},
    {0x0421, 'C'},  {0x0422, 'T'},  {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'},
    {0x0441, 'c'},  {0x0443, 'y'},  {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x0501, 'd'},
    {0x051B, 'q'},  {0x2010, '-'},  {0x2011, '-'}, {0x2012, '-'}, {0x2013, '-'}, {0x2014, '-'}, {0x2015, '-'},
    {0x2018, '\''}, {0x2019, '\''}, {0x201C, '"'}, {0x201D, '"'}, {0x201E, '"'}, {0x2024, '.'}, {0x2212, '-'},
    {0x3002, '.'},
};

bool isInvisibleCharacter(char32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
        (c >= 0xFE00 && c <= 0xFE0F);
}

bool isUnusualBlank(char32_t c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
        c == 0x202F || c == 0x205F || c == 0x3000;
}

char asciiLookAlike(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char>(c - 0xFEE0);
    const auto* const found =
        std::lower_bound(std::begin(LookAlikes), std::end(LookAlikes), c,
                         [](const LookAlike& entry, char32_t wanted) { return entry.character < wanted; });
    return found != std::end(LookAlikes) && found->character == c ? found->ascii : '\0';
}

std::string codePointName(char32_t c)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(c));
    return buffer;
}

void note(CleanedText& cleaned, const char* code, std::size_t offset, char32_t found, std::string expected)
{
    const auto same = [code](const CopyDamage& damage) { return damage.code == code; };
    if (std::none_of(cleaned.damages.begin(), cleaned.damages.end(), same))
        cleaned.damages.push_back({code, offset, std::move(expected), codePointName(found)});
}

} // namespace

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

CleanedText cleanCopy(std::string_view text)
{
    CleanedText cleaned;
    cleaned.text.reserve(text.size());
    cleaned.origin.reserve(text.size() + 1);
    const auto put = [&cleaned](std::string_view bytes, std::size_t offset) {
        for (std::size_t k = 0; k < bytes.size(); ++k)
            cleaned.origin.push_back(offset + k);
        cleaned.text += bytes;
    };
    for (std::size_t i = 0; i < text.size();) {
        const base::CodePoint point = base::codePointAt(text, i);
        const std::size_t length = std::max<std::size_t>(point.length, 1);
        const char ascii = point.value >= 0x80 ? asciiLookAlike(point.value) : '\0';
        if (isInvisibleCharacter(point.value)) {
            note(cleaned, "invisible_character", i, point.value, "");
        } else if (isUnusualBlank(point.value)) {
            note(cleaned, "unusual_blank", i, point.value, "U+0020");
            put(" ", i);
        } else if (ascii != '\0') {
            note(cleaned, "look_alike_character", i, point.value, std::string(1, ascii));
            put({&ascii, 1}, i);
        } else {
            put(text.substr(i, length), i);
        }
        i += length;
    }
    cleaned.origin.push_back(text.size());
    return cleaned;
}

std::size_t tokenRun(std::string_view text, std::size_t offset)
{
    std::size_t end = offset;
    while (end < text.size() && isTokenCharacter(text[end]))
        ++end;
    return end - offset;
}

std::size_t encodedRun(std::string_view text, std::size_t offset)
{
    std::size_t end = offset;
    for (;;) {
        end += tokenRun(text, end);
        const int high = end + 2 < text.size() && text[end] == '%' ? base::hexValue(text[end + 1]) : -1;
        const int low = high >= 0 ? base::hexValue(text[end + 2]) : -1;
        const char c = low >= 0 ? static_cast<char>(high * 16 + low) : '\0';
        if (!isTokenCharacter(c) && c != ':')
            return end - offset;
        end += 3;
    }
}

} // namespace bearerwatch::tokens
