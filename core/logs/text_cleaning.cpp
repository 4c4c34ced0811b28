#include "logs/text_cleaning.h"

namespace bearerwatch::logs {

bool stripTerminal(std::string_view text, std::string& out)
{
    const bool escapes = text.find('\x1b') != std::string_view::npos;
    const bool written = text.find("#033[") != std::string_view::npos;
    const bool tabs = text.find("#011") != std::string_view::npos;
    const bool nuls = text.find('\0') != std::string_view::npos;
    if (!escapes && !written && !tabs && !nuls)
        return false;
    out.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const std::size_t lead = rest[0] == '\x1b' ? 1 : rest.starts_with("#033") ? 4 : 0;
        if (lead > 0 && rest.size() > lead && rest[lead] == '[') {
            std::size_t end = lead + 1;
            while (end < rest.size() && !((rest[end] | 0x20) >= 'a' && (rest[end] | 0x20) <= 'z'))
                ++end;
            i += end;
        } else if (rest.starts_with("#011")) {
            out.push_back('\t');
            i += 3;
        } else if (rest[0] != '\0' && rest[0] != '\x1b') {
            out.push_back(rest[0]);
        }
    }
    return true;
}

bool isWide(std::string_view text)
{
    if (text.size() < 16)
        return false;
    for (std::size_t i = 1; i < 16; i += 2) {
        if (text[i] != ' ')
            return false;
    }
    std::size_t letters = 0;
    for (std::size_t i = 0; i < 16; i += 2)
        letters += text[i] != ' ';
    return letters >= 6;
}

} // namespace bearerwatch::logs
