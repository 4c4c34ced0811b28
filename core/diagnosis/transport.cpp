#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

#include "base/base64.h"
#include "base/percent.h"
#include "base/text.h"
#include "diagnosis/context.h"

// Damage on the way from the issuer to the paste, undone as a whole.

namespace bearerwatch::diagnosis {
namespace {

std::string without(std::string_view text, std::string_view characters)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [&](char c) { return characters.find(c) == std::string_view::npos; });
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// `&#46;`, `&#x2E;`, `&period;`: characters of a token are put in their place, others (soft hyphens, spaces
/// without width) left out.
std::string entitiesDecoded(const std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> Named[] = {
        {"period", "."}, {"lowbar", "_"}, {"UnderBar", "_"},      {"hyphen", "-"}, {"dash", "-"},
        {"equals", "="}, {"plus", "+"},   {"sol", "/"},           {"amp", "&"},    {"quot", ""},
        {"nbsp", ""},    {"shy", ""},     {"ZeroWidthSpace", ""}, {"NewLine", ""}, {"apos", ""},
        {"lt", ""},      {"gt", ""}};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string::npos;
        if (end == std::string::npos || end - i > 16) {
            out.push_back(text[i]);
            continue;
        }
        const std::string_view name = std::string_view(text).substr(i + 1, end - i - 1);
        const auto known = std::find_if(std::begin(Named), std::end(Named),
                                        [&](const auto& entry) { return entry.first == name; });
        const bool hex = name.starts_with("#x") || name.starts_with("#X");
        const std::string digits(name.substr(std::min<std::size_t>(name.size(), hex ? 2 : 1)));
        const long value = name.starts_with("#") ? std::strtol(digits.c_str(), nullptr, hex ? 16 : 10) : 0;
        if (known != std::end(Named))
            out += known->second;
        else if (value > ' ' && value <= '~')
            out.push_back(static_cast<char>(value));
        else if (value == 0)
            out += text.substr(i, end - i + 1);
        i = end;
    }
    return out;
}

std::string withoutWhiteSpace(std::string_view text)
{
    std::string out = without(text, " \t\r\n\v\f");
    for (const char* mark : {"\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xEF\xBB\xBF",
                             "\xC2\xAD", "\xE2\x81\xA0"})
        out = replaced(std::move(out), mark, "");
    return out;
}

/// Quoted-printable (RFC 2045 6.7): soft line breaks and =XX.
std::string quotedPrintableUndone(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out.push_back(text[i]);
            continue;
        }
        const std::size_t line = text.find_first_not_of(" \t\r", i + 1);
        const auto octet = i + 2 < text.size() ? base::decodeHex(text.substr(i + 1, 2)) : std::nullopt;
        if (line != std::string::npos && text[line] == '\n') {
            i = line;
        } else if (octet) {
            out.push_back(static_cast<char>(octet->front()));
            i += 2;
        } else {
            out.push_back('=');
        }
    }
    return out;
}

/// Each line without `> `, `| ` or `# ` at its start, and all lines joined.
std::string withoutLineMarks(const std::string& text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        const std::size_t first = line.find_first_not_of(" \t>|#*");
        if (first != std::string_view::npos)
            out += line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
        at = end + 1;
    }
    return out;
}

std::string urlAlphabet(std::string text)
{
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

std::string withAsciiDashes(std::string text)
{
    for (const char* dash : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x88\x92"})
        text = replaced(std::move(text), dash, "-");
    return text;
}

struct Repair {
    const char* kind;
    causes::Sentence sentence;
    std::function<std::string(std::string)> undo;
};

const std::vector<Repair>& repairs()
{
    static const std::vector<Repair> all = {
        {"soft_line_breaks",
         say("The token went through quoted-printable mail: lines end with = and = stands as =3D; undone it "
             "verifies"),
         quotedPrintableUndone},
        {"white_space",
         say("White space or invisible characters came into the token; without them it verifies"),
         withoutWhiteSpace},
        {"quote_marks",
         say("Each line begins with the quote mark of a mail; without them the token verifies"),
         withoutLineMarks},
        {"written_line_breaks",
         say("Line breaks came into the token as the two characters \\n; without them it verifies"),
         [](std::string text) {
             return replaced(replaced(replaced(std::move(text), "\\r", ""), "\\n", ""), "\\/", "/");
         }},
        {"percent_encoding", say("The token was percent-encoded; decoded it verifies"),
         [](const std::string& text) { return base::percentDecoded(base::percentDecoded(text)); }},
        {"html_entities", say("The token holds HTML entities; decoded it verifies"),
         [](const std::string& text) { return entitiesDecoded(entitiesDecoded(text)); }},
        {"quotes", say("Quotes or brackets came into the token; without them it verifies"),
         [](const std::string& text) { return without(text, "\"'`<>()[]{},;"); }},
        {"typographic_dashes", say("Hyphens were replaced by typographic dashes; undone it verifies"),
         withAsciiDashes},
        {"standard_alphabet",
         say("The token was rewritten in standard base64, with + and /; in base64url it verifies"),
         urlAlphabet},
        {"padding", say("Padding was added to the token; without it it verifies"),
         [](const std::string& text) { return without(text, "="); }},
        {"doubled_dots", say("A dot stands twice; written once the token verifies"),
         [](std::string text) { return replaced(std::move(text), "..", "."); }},
        {"bearer_prefix", say("The scheme was copied with the token; without it the token verifies"),
         [](const std::string& text) {
             const std::size_t at = text.find("eyJ");
             return at == std::string::npos ? text : text.substr(at);
         }},
    };
    return all;
}

const Repair& repairOf(std::string_view kind)
{
    return *std::find_if(repairs().begin(), repairs().end(),
                         [&](const Repair& one) { return one.kind == kind; });
}

/// The texts that may be the damaged token: as it was read, up to the next blank, and the whole paste. Where
/// damage looks like an end, reading stopped there.
std::vector<std::string> regions(const Context& context)
{
    std::vector<std::string> texts = {std::string(context.input.token)};
    const auto add = [&](std::string_view text) {
        const bool known = std::find(texts.begin(), texts.end(), text) != texts.end();
        if (!known && text.size() <= jose::MaxTokenSize && text.size() + 200 > context.input.token.size())
            texts.emplace_back(text);
    };
    const std::string_view pasted = context.input.pasted;
    if (pasted.empty() || context.input.offset >= pasted.size())
        return texts;
    const std::string_view from = pasted.substr(context.input.offset);
    const std::string_view word = from.substr(0, from.find_first_of(" \t\r\n"));
    add(word);
    add(from.substr(0, from.find("\n\n")));
    add(base::trim(pasted));
    const std::size_t start = pasted.find_last_of(" \t\r\n", context.input.offset);
    add(pasted.substr(start == std::string_view::npos ? 0 : start + 1)
            .substr(0,
                    context.input.offset - (start == std::string_view::npos ? 0 : start + 1) + word.size()));
    return texts;
}

bool tryRepaired(Context& context, const Repair& repair, const std::string& from,
                 const std::string& candidate)
{
    const std::optional<Pieces> pieces = split(candidate);
    const std::optional<Pair> pair = pieces ? verifyingPair(*pieces, context.input.keys) : std::nullopt;
    ++context.result.candidates;
    if (!pair)
        return false;
    const auto at = static_cast<std::size_t>(
        std::mismatch(candidate.begin(), candidate.end(), from.begin(), from.end()).first -
        candidate.begin());
    // These alone are not what helped: the soft line breaks were undone before them.
    constexpr std::string_view LastSteps[] = {"white_space", "padding", "bearer_prefix"};
    const bool lastStep =
        std::find(std::begin(LastSteps), std::end(LastSteps), repair.kind) != std::end(LastSteps);
    const bool softBreaks = lastStep &&
        (context.input.pasted.find("=\n") != std::string_view::npos ||
         context.input.pasted.find("=\r\n") != std::string_view::npos);
    const bool rewritten = repair.kind == std::string_view("padding") && at < from.size() &&
        (from[at] == '+' || from[at] == '/');
    const Repair& told = softBreaks ? repairs().front() : rewritten ? repairOf("standard_alphabet") : repair;
    verdict::NearMiss miss = makeMiss(told.kind, {told.sentence}, "token", pair->key);
    miss.position = miss.tokenPosition = at + 1;
    miss.found = foundAt(from, at);
    constexpr std::size_t Compared = 6;
    const std::size_t behind = std::min(at + miss.found.size(), from.size());
    // Something else stood there, or something came in between.
    if (at < candidate.size() && candidate.substr(at + 1, Compared) == from.substr(behind, Compared))
        miss.expected = candidate.substr(at, 1);
    miss.repairedToken = candidate;
    context.add(std::move(miss));
    const std::string_view pasted = context.input.pasted;
    const std::size_t there = pasted.find(from, context.input.offset);
    if (there != std::string_view::npos)
        context.result.covered = there + from.size() - context.input.offset;
    return true;
}

} // namespace

std::string foundAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(std::min(at, text.size()));
    if (rest.empty())
        return {};
    if (rest.front() == '&')
        return std::string(rest.substr(0, std::min<std::size_t>(rest.find(';'), 12) + 1));
    if (rest.front() == '%')
        return std::string(rest.substr(0, 3));
    if (rest.front() == '\\')
        return std::string(rest.substr(0, 2));
    const std::size_t blanks = rest.find_first_not_of(" \t\r\n");
    if (blanks != 0)
        return std::string(rest.substr(0, std::min<std::size_t>(blanks, 12)));
    return std::string(rest.substr(0, std::max<std::size_t>(base::codePointAt(rest, 0).length, 1)));
}

void searchTransport(Context& context)
{
    context.tried("white space, written line breaks, percent-encoding, HTML entities, quotes, dashes, "
                  "alphabet, padding, doubled dots, quoting and soft line breaks of mail");
    std::set<std::string> seen = {std::string(context.input.token)};
    for (const std::string& region : regions(context)) {
        // Each repair alone, then all of them up to it together: damage often comes in layers.
        std::string together = region;
        for (const Repair& repair : repairs()) {
            const std::string alone = repair.undo(region);
            together = repair.undo(std::move(together));
            for (const std::string& candidate : {alone, together}) {
                if (candidate != region && seen.insert(candidate).second &&
                    tryRepaired(context, repair, region, candidate))
                    return;
            }
        }
    }
}

} // namespace bearerwatch::diagnosis
