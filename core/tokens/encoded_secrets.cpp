#include "tokens/encoded_secrets.h"

#include <algorithm>

#include "base/ascii.h"
#include "tokens/characters.h"

namespace bearerwatch::tokens {
namespace {

int kindOf(char c)
{
    return isDigit(c) ? 0 : c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : -1;
}

bool isRun(char c)
{
    return isWord(c) || c == '+' || c == '/';
}

// What one way to write octets makes of "eyJ", and what its further octets are made of.
struct Encoding {
    std::string_view mark; ///< The middle one, "y", as this way writes it.
    std::string_view before; ///< "e"
    std::string_view after; ///< "J"
    std::string_view others; ///< Characters besides hexadecimal digits that its octets are parted by.
};

constexpr Encoding Encodings[] = {
    {"79", "65", "4a", ""}, // 65794a
    {"79", "65 ", " 4a", " \n|"},
    {"79", "65:", ":4a", ":"},
    {"79", "65-", "-4a", "-"},
    {"79", "65, 0x", ", 0x4a", " ,x\n"},
    {"79", "65,0x", ",0x4a", " ,x\n"},
    {"79", "\\x65\\x", "\\x4a", "\\x"},
    {"79", "%65%", "%4a", "%"},
    {"79", "\\u0065\\u00", "\\u004a", "\\u"},
    {"79", "&#x65;&#x", ";&#x4a", "&#x;"},
    {"121", "101,", ",74", " ,\n"},
    {"121", "101, ", ", 74", " ,\n"},
    {"121", "101 ", " 74", " \n"},
    {"121", "&#101;&#", ";&#74", "&#;"},
    {"121", "\\145\\", "\\112", "\\"},
    {"y", std::string_view("e\0", 2), std::string_view("\0J", 2), std::string_view("\0", 1)},
};
constexpr std::size_t LeastEncoded = LeastLoneRun; ///< Bytes; shorter ones hide no token (see mayHoldSecret).

bool equalsLower(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() &&
        std::equal(lower.begin(), lower.end(), text.begin(), [](char wanted, char found) {
               return wanted == (found >= 'A' && found <= 'Z' ? static_cast<char>(found | 0x20) : found);
           });
}

bool belongs(char c, const Encoding& encoding)
{
    const bool digits = encoding.mark[0] == '1' ? isDigit(c) : base::isHexDigit(c);
    const bool wide = encoding.mark == "y" && isTokenCharacter(c);
    return digits || wide || encoding.others.find(c) != std::string_view::npos;
}

// The octets of a token whose "y" is written at `at`; length 0: none.
SecretSpan encodedAt(std::string_view text, std::size_t at, const Encoding& encoding)
{
    const std::string_view before = encoding.before;
    const std::string_view rest = text.substr(at + encoding.mark.size());
    const bool wide = encoding.mark == "y";
    if (at < before.size())
        return {};
    const std::string_view lead = text.substr(at - before.size(), before.size());
    if (wide ? lead != before || !rest.starts_with(encoding.after)
             : !equalsLower(lead, before) || !equalsLower(rest, encoding.after))
        return {};
    std::size_t begin = at - before.size();
    std::size_t end = at + encoding.mark.size() + encoding.after.size();
    while (end < text.size() && belongs(text[end], encoding))
        ++end;
    while (encoding.others.empty() && begin > 0 && base::isHexDigit(text[begin - 1]))
        --begin; // "Bearer " or a member's name, in the same digits
    return end - begin < LeastEncoded ? SecretSpan{} : SecretSpan{begin, end - begin, false};
}

void findEncoded(std::string_view text, std::vector<SecretSpan>& found)
{
    for (const std::string_view mark : {"79", "121", "y"}) {
        const std::string_view sought = mark == "y" ? std::string_view("\0y\0", 3) : mark;
        std::size_t done = 0;
        for (std::size_t at = text.find(sought); at != std::string_view::npos;
             at = text.find(sought, std::max(at + 1, done))) {
            for (const Encoding& encoding : Encodings) {
                if (encoding.mark != mark)
                    continue;
                const SecretSpan span = encodedAt(text, at + (mark == "y" ? 1 : 0), encoding);
                if (span.length == 0)
                    continue;
                found.push_back(span);
                done = span.offset + span.length;
                break;
            }
        }
    }
}

// Behind the steps of a path that lead up to a run: "v/" of "/v/eyJ...".
std::size_t behindPath(std::string_view text, std::size_t begin, std::size_t end)
{
    for (std::size_t slash = text.find('/', begin); slash < end; slash = text.find('/', begin)) {
        int changes = 0;
        for (std::size_t i = begin + 1; i < slash; ++i)
            changes += kindOf(text[i]) != kindOf(text[i - 1]) ? 1 : 0;
        if (changes > 1)
            break;
        begin = slash + 1;
    }
    return begin;
}

// Where the last line of a run ends that was wrapped: it is shorter than the others.
std::size_t endOfWrapped(std::string_view text, std::size_t end)
{
    constexpr std::size_t LeastPiece = 12;
    std::size_t next = end;
    while (next < text.size() && next - end < LeastLoneRun && isBlank(text[next]))
        ++next;
    if (text.substr(end, next - end).find('\n') == std::string_view::npos)
        return end;
    std::size_t stop = next;
    while (stop < text.size() && (isRun(text[stop]) || text[stop] == '='))
        ++stop;
    return stop - next >= LeastPiece && stop - next < LeastLoneRun &&
            readsLikeNoWords(text.substr(next, stop - next))
        ? stop
        : end;
}

// Long runs of base64. One character of `LeastLoneRun` is looked at until it may be part of one.
void findRuns(std::string_view text, std::vector<SecretSpan>& found)
{
    std::size_t least = 0; // behind the last run
    for (std::size_t at = LeastLoneRun - 1; at < text.size(); at += LeastLoneRun) {
        if (!isRun(text[at]))
            continue;
        std::size_t begin = at;
        while (begin > least && isRun(text[begin - 1]))
            --begin;
        std::size_t end = at + 1;
        while (end < text.size() && isRun(text[end]))
            ++end;
        least = end;
        at = end - 1;
        begin = behindPath(text, begin, end);
        if (end - begin < LeastLoneRun || !readsLikeNoWords(text.substr(begin, end - begin)))
            continue;
        while (end < text.size() && text[end] == '=')
            ++end;
        end = endOfWrapped(text, end);
        found.push_back({begin, end - begin, false});
    }
}

} // namespace

bool readsLikeNoWords(std::string_view word)
{
    std::size_t counts[3] = {};
    std::size_t changes = 0;
    int last = -1;
    for (const char c : word) {
        const int kind = kindOf(c);
        if (kind < 0)
            continue;
        ++counts[kind];
        changes += last >= 0 && kind != last ? 1 : 0;
        last = kind;
    }
    const std::size_t all = counts[0] + counts[1] + counts[2];
    return counts[0] > 0 && counts[1] > 0 && counts[2] > 0 && changes * 5 >= all * 2 &&
        all * 8 >= word.size() * 7;
}

void addEncodedSecrets(std::string_view text, std::vector<SecretSpan>& spans)
{
    if (text.size() < LeastEncoded)
        return;
    std::vector<SecretSpan> found;
    findRuns(text, found);
    findEncoded(text, found);
    if (found.empty())
        return;
    std::ranges::sort(found, {}, &SecretSpan::offset);
    std::vector<SecretSpan> merged;
    std::size_t next = 0; // of `spans`
    std::size_t done = 0;
    const auto takeKnown = [&](std::size_t before) {
        for (; next < spans.size() && spans[next].offset < before; ++next) {
            merged.push_back(spans[next]);
            done = std::max(done, spans[next].offset + spans[next].length);
        }
    };
    for (const SecretSpan& span : found) {
        takeKnown(span.offset + 1);
        const std::size_t end = span.offset + span.length;
        std::size_t begin = std::max(span.offset, done);
        while (begin < end) { // what known spans leave open of it
            const std::size_t stop = next < spans.size() ? std::min(spans[next].offset, end) : end;
            if (stop > begin)
                merged.push_back({begin, stop - begin, false});
            done = std::max(done, stop);
            takeKnown(stop + 1);
            begin = std::max(stop, done);
        }
    }
    takeKnown(text.size());
    spans = std::move(merged);
}

} // namespace bearerwatch::tokens
