#include "logs/text_words.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/collector.h"

namespace bearerwatch::logs {
namespace {

bool isWordByte(char c)
{
    return base::isLetter(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// Length of the separator of other scripts that ends `text` ("：", "　"), or 0.
std::size_t foreignSeparator(std::string_view text)
{
    return text.ends_with("\xEF\xBC\x9A") || text.ends_with("\xE3\x80\x80") || text.ends_with("\xE2\x86\x92")
        ? 3
        : 0;
}

} // namespace

std::string lowerWordBefore(std::string_view text, std::size_t& end)
{
    while (end > 0) {
        if (std::string_view(" \t:=\"'([{<-").find(text[end - 1]) != std::string_view::npos)
            --end;
        else if (const std::size_t length = foreignSeparator(text.substr(0, end)))
            end -= length;
        else
            break;
    }
    std::size_t begin = end;
    while (begin > 0 && isWordByte(text[begin - 1]))
        --begin;
    std::string word = base::toLowerAscii(text.substr(begin, end - begin));
    end = begin;
    return word;
}

std::size_t endOfListedName(std::string_view text, std::size_t at)
{
    const std::string_view lead = text.substr(0, at);
    return lead.ends_with("', '") || lead.ends_with("\", \"") ? at - 4 : at;
}

std::string lowerWordAfter(std::string_view text, std::size_t& at)
{
    at = std::min(at, text.size());
    while (at < text.size() && std::string_view(" :-\"'(,").find(text[at]) != std::string_view::npos)
        ++at;
    std::size_t end = at;
    while (end < text.size() && isWordByte(text[end]))
        ++end;
    std::string word = base::toLowerAscii(text.substr(at, end - at));
    at = end;
    return word;
}

bool isMethodName(std::string_view word)
{
    return isHttpMethod(word) && word != "TRACE";
}

} // namespace bearerwatch::logs
