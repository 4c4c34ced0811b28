#include "tokens/header_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "tokens/characters.h"
#include "tokens/damaged_copy.h"
#include "tokens/header_line.h"
#include "tokens/places.h"
#include "tokens/recognise.h"

namespace bearerwatch::tokens {
namespace {

using base::equalsIgnoreCase;
using base::startsWithIgnoreCase;

constexpr std::string_view Name = "authorization";
constexpr std::string_view WideColon = "\xEF\xBC\x9A";

void skip(std::string_view text, std::size_t& at, std::string_view characters)
{
    while (at < text.size() && characters.find(text[at]) != std::string_view::npos)
        ++at;
}

// `Authorisation`, `Authorizaton`, `Authentication`: meant is Authorization.
bool isMisspelled(std::string_view word)
{
    constexpr std::array<std::string_view, 4> others = {"authentication", "authenticate", "authorize",
                                                        "authorized"};
    if (std::any_of(others.begin(), others.end(),
                    [word](std::string_view other) { return equalsIgnoreCase(word, other); }))
        return true;
    return word.size() + 2 >= Name.size() && word.size() <= Name.size() + 2 &&
        editDistance(base::toLowerAscii(word), Name) <= 2;
}

bool bearerFollows(std::string_view text, std::size_t at)
{
    skip(text, at, " \t");
    return startsWithIgnoreCase(text.substr(at), "bearer") && credentialFollows(text, at + 6);
}

// HAR and the exports of Postman write a header as a pair: `"name": "Authorization", "value": "..."`. The
// place of the colon after `value`, or `comma` where another member follows.
std::size_t colonOfPair(std::string_view text, std::size_t comma)
{
    std::size_t at = comma + 1;
    skip(text, at, " \t\r\n\"'\\");
    if (!text.substr(at).starts_with("value"))
        return comma;
    at += std::string_view("value").size();
    skip(text, at, " \t\"'\\");
    return at < text.size() && text[at] == ':' ? at : comma;
}

std::optional<HeaderStart> valueAfter(std::string_view text, std::size_t name, std::size_t at)
{
    const char before = name > 0 ? text[name - 1] : '\n';
    const bool opened = isQuote(before);
    bool member = false;
    if (opened && at < text.size() && (text[at] == before || text[at] == '\\')) {
        member = true;
        while (at < text.size() && (text[at] == before || text[at] == '\\'))
            ++at;
    }
    HeaderStart start;
    start.name.text = text.substr(name, at - name);
    skip(text, at, " \t");
    if (member && at < text.size() && text[at] == ',')
        at = colonOfPair(text, at);
    const bool wideColon = text.substr(at).starts_with(WideColon);
    const bool noColon = onlyBlanksBefore(text, name) && startsWithIgnoreCase(text.substr(at), "bearer ") &&
        beginsLikeJose(base::trim(text.substr(at + 6, 4096)));
    if (at >= text.size() || (text[at] != ':' && text[at] != '=' && !wideColon && !noColon))
        return std::nullopt;
    const bool header = text[at] != '=';
    start.name.end = wideColon ? text.substr(at, WideColon.size()) : noColon ? "" : ":";
    at += wideColon ? WideColon.size() : noColon ? 0 : 1;
    start.closing = opened && !member ? before : '\0';
    if (member || (!opened && !header)) {
        skip(text, at, " [\\");
        if (at < text.size() && isQuote(text[at]))
            start.closing = text[at++];
        else if (member)
            return std::nullopt;
    }
    start.value = at;
    return start;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::optional<HeaderStart> authorizationAt(std::string_view text, std::size_t at)
{
    if (startsWithIgnoreCase(text.substr(at, Name.size()), Name)) {
        std::optional<HeaderStart> start = valueAfter(text, at, at + Name.size());
        if (start)
            start->name.text = text.substr(at, Name.size());
        if (start)
            return start;
    }
    std::size_t end = at;
    while (end < text.size() && end - at <= Name.size() + 2 && isLetter(text[end]))
        ++end;
    const std::string_view word = text.substr(at, end - at);
    const bool ends =
        end < text.size() && std::string_view(":\"'\\ \t").find(text[end]) != std::string_view::npos;
    if (!ends || !isMisspelled(word))
        return std::nullopt;
    std::optional<HeaderStart> start = valueAfter(text, at, end);
    if (!start || !bearerFollows(text, start->value))
        return std::nullopt;
    start->name.text = word;
    return start;
}

} // namespace bearerwatch::tokens
