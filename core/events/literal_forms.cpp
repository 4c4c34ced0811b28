#include "events/literal_forms.h"

#include <algorithm>
#include <cstdio>

#include "base/text.h"

namespace bearerwatch::events::detail {
namespace {

struct Escaping {
    bool letters = false; ///< Beyond ASCII, too.
    bool slashes = false; ///< As PHP does.
};

void appendUnit(std::string& out, unsigned unit)
{
    char digits[8];
    std::snprintf(digits, sizeof digits, "\\u%04x", unit & 0xFFFFU);
    out += digits;
}

std::string escaped(std::string_view text, Escaping escaping)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const base::CodePoint point = base::codePointAt(text, i);
        const std::size_t length = std::max<std::size_t>(point.length, 1);
        if (text[i] == '"' || text[i] == '\\' || (text[i] == '/' && escaping.slashes))
            (out += '\\') += text[i];
        else if (text[i] == '\t')
            out += "\\t";
        else if (point.value < 0x80 || !escaping.letters)
            out += text.substr(i, length);
        else if (point.value < 0x10000)
            appendUnit(out, point.value);
        else {
            appendUnit(out, 0xD800U + ((point.value - 0x10000U) >> 10U));
            appendUnit(out, 0xDC00U + ((point.value - 0x10000U) & 0x3FFU));
        }
        i += length;
    }
    return out;
}

} // namespace

std::vector<std::string> formsOf(std::string_view literal)
{
    std::vector<std::string> forms{base::toLowerAscii(literal)};
    const auto add = [&](const std::string& form) {
        const std::string lower = base::toLowerAscii(form);
        if (std::ranges::find(forms, lower) == forms.end())
            forms.push_back(lower);
    };
    for (const Escaping escaping : {Escaping{false, false}, Escaping{true, false}, Escaping{true, true}}) {
        const std::string once = escaped(literal, escaping);
        add(once);
        add(escaped(once, {false, escaping.slashes}));
    }
    return forms;
}

} // namespace bearerwatch::events::detail
