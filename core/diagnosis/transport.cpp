#include <algorithm>
#include <cstring>
#include <functional>

#include "base/base64.h"
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

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto octet =
            text[i] == '%' && i + 2 < text.size() ? base::decodeHex(text.substr(i + 1, 2)) : std::nullopt;
        if (octet) {
            out.push_back(static_cast<char>(octet->front()));
            i += 2;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

std::string entitiesDecoded(std::string text)
{
    for (const auto& [entity, character] : {std::pair<const char*, const char*>{"&#46;", "."},
                                            {"&period;", "."},
                                            {"&#x2e;", "."},
                                            {"&#x2E;", "."},
                                            {"&#45;", "-"},
                                            {"&#x2d;", "-"},
                                            {"&#x2D;", "-"},
                                            {"&#95;", "_"},
                                            {"&lowbar;", "_"},
                                            {"&#x5f;", "_"},
                                            {"&#x5F;", "_"},
                                            {"&#61;", "="},
                                            {"&equals;", "="},
                                            {"&quot;", ""},
                                            {"&#34;", ""},
                                            {"&#43;", "+"},
                                            {"&plus;", "+"},
                                            {"&#47;", "/"},
                                            {"&nbsp;", ""},
                                            {"&shy;", ""},
                                            {"&amp;", "&"}})
        text = replaced(std::move(text), entity, character);
    return text;
}

std::string withoutWhiteSpace(std::string_view text)
{
    std::string out = without(text, " \t\r\n\v\f");
    for (const char* mark : {"\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xEF\xBB\xBF",
                             "\xC2\xAD", "\xE2\x81\xA0"})
        out = replaced(std::move(out), mark, "");
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
    const char* detail;
    std::function<std::string(std::string)> undo;
};

const std::vector<Repair>& repairs()
{
    static const std::vector<Repair> all = {
        {"white_space", "White space or invisible characters came into the token; without them it verifies",
         withoutWhiteSpace},
        {"written_line_breaks",
         "Line breaks came into the token as the two characters \\n; without them it verifies",
         [](std::string text) {
             return replaced(replaced(replaced(std::move(text), "\\r", ""), "\\n", ""), "\\/", "/");
         }},
        {"percent_encoding", "The token was percent-encoded; decoded it verifies",
         [](std::string text) { return percentDecoded(percentDecoded(text)); }},
        {"html_entities", "The token holds HTML entities; decoded it verifies", entitiesDecoded},
        {"quotes", "Quotes or brackets came into the token; without them it verifies",
         [](std::string text) { return without(text, "\"'`<>()[]{},;"); }},
        {"typographic_dashes", "Hyphens were replaced by typographic dashes; undone it verifies",
         withAsciiDashes},
        {"standard_alphabet", "The token was rewritten with + and /; in base64url it verifies", urlAlphabet},
        {"padding", "Padding was added to the token; without it it verifies",
         [](std::string text) { return without(text, "="); }},
        {"doubled_dots", "A dot stands twice; written once the token verifies",
         [](std::string text) { return replaced(std::move(text), "..", "."); }},
        {"bearer_prefix", "The scheme was copied with the token; without it the token verifies",
         [](std::string text) {
             const std::size_t at = text.find("eyJ");
             return at == std::string::npos ? text : text.substr(at);
         }},
    };
    return all;
}

/// A token with one dot lost: where it must have stood.
void searchLostDot(Context& context)
{
    const std::string_view token = context.input.token;
    if (std::count(token.begin(), token.end(), '.') != 1)
        return;
    context.tried("a lost dot");
    const std::size_t dot = token.find('.');
    for (std::size_t at = 1; at < std::min<std::size_t>(token.size(), 20'000); ++at) {
        if (at == dot || at == dot + 1)
            continue;
        std::string candidate(token);
        candidate.insert(at, ".");
        const std::optional<Pieces> pieces = split(candidate);
        // Only a whole header names an algorithm; that leaves few places.
        if (!pieces || !namedAlgorithm(pieces->header))
            continue;
        const std::optional<Pair> pair = verifyingPair(*pieces, context.input.keys);
        ++context.result.candidates;
        if (!pair)
            continue;
        verdict::NearMiss miss = makeMiss("missing_dot",
                                          "A dot was lost; put back at character " + std::to_string(at + 1) +
                                              " the token verifies",
                                          "token", pair->key);
        miss.position = at + 1;
        miss.expected = ".";
        miss.repairedToken = candidate;
        context.add(std::move(miss));
        return;
    }
}

verdict::NearMiss inferred(std::string kind, std::string detail)
{
    return makeMiss(std::move(kind), std::move(detail), "token", nullptr);
}

} // namespace

void searchTransport(Context& context)
{
    context.tried("white space, written line breaks, percent-encoding, HTML entities, quotes, dashes, "
                  "alphabet, padding, doubled dots");
    const std::string token(context.input.token);
    // Each repair alone, then all of them up to it together: damage often comes in layers.
    std::string together = token;
    for (const Repair& repair : repairs()) {
        const std::string alone = repair.undo(token);
        together = repair.undo(together);
        for (const std::string& candidate : {alone, together}) {
            const std::optional<Pieces> pieces = candidate == token ? std::nullopt : split(candidate);
            const std::optional<Pair> pair =
                pieces ? verifyingPair(*pieces, context.input.keys) : std::nullopt;
            ++context.result.candidates;
            if (!pair)
                continue;
            const std::size_t at = static_cast<std::size_t>(
                std::mismatch(candidate.begin(), candidate.end(), token.begin(), token.end()).first -
                candidate.begin());
            verdict::NearMiss miss = makeMiss(repair.kind, repair.detail, "token", pair->key);
            miss.position = at + 1;
            miss.found = token.substr(at, 1);
            miss.repairedToken = candidate;
            context.add(std::move(miss));
            return;
        }
    }
    searchLostDot(context);
}

void inferDamage(Context& context)
{
    const std::string_view token = context.input.token;
    const auto dots = std::count(token.begin(), token.end(), '.');
    for (const std::string_view mark :
         {"...", "\xE2\x80\xA6", "[truncated]", "<truncated>", "(truncated)", "***", "[REDACTED]"}) {
        const std::size_t at = token.find(mark);
        if (at == std::string_view::npos)
            continue;
        verdict::NearMiss miss =
            inferred("ellipsis",
                     "The token was shortened before it was copied: \"" + std::string(mark) +
                         "\" stands for characters that are lost. Copy the token from its source");
        miss.position = at + 1;
        miss.found = mark;
        context.add(std::move(miss));
        return;
    }
    const bool anyUpper =
        std::any_of(token.begin(), token.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool anyLower =
        std::any_of(token.begin(), token.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (token.size() > 60 && anyUpper != anyLower) {
        context.add(inferred("lost_case",
                             std::string("The token has only ") + (anyLower ? "small" : "capital") +
                                 " letters: its case was lost on the way, which cannot be undone"));
        return;
    }
    const bool round = token.size() == 4096 || token.size() == 8192 || token.size() == 2048 ||
        token.size() == 1024 || token.size() == 4095 || token.size() == 8191 || token.size() == 255 ||
        token.size() == 16384;
    if (round || dots < 2) {
        verdict::NearMiss miss =
            inferred("cut_token",
                     "The token ends after " + std::to_string(token.size()) + " characters" +
                         (round ? ", a usual limit of buffers and columns" : " in the middle"));
        miss.position = token.size();
        context.add(std::move(miss));
        return;
    }
    const std::optional<Pieces> pieces = split(token);
    const auto pairs = pieces ? pairsFor(*pieces, context.input.keys) : std::vector<Pair>();
    for (const Pair& pair : pairs) {
        const std::size_t size = pair.algorithm->signatureSize != 0 ? pair.algorithm->signatureSize
            : pair.key->kty == "RSA"                                ? (pair.key->bits + 7) / 8
                                                                    : 0;
        const std::size_t expected = (size * 8 + 5) / 6;
        if (size == 0 || pieces->signature.size() >= expected)
            continue;
        verdict::NearMiss miss =
            inferred("truncated_signature",
                     "The signature has " + std::to_string(pieces->signature.size()) + " of " +
                         std::to_string(expected) + " characters: its end is lost");
        miss.part = "signature";
        miss.position = pieces->signature.size();
        miss.expected = std::to_string(expected);
        miss.found = std::to_string(pieces->signature.size());
        context.add(std::move(miss));
        return;
    }
}

} // namespace bearerwatch::diagnosis
