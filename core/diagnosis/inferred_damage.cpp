#include <algorithm>

#include "diagnosis/context.h"
#include "diagnosis/fix.h"
#include "diagnosis/part_reading.h"

// Damage that can be seen but not undone: nothing here is proven, and nothing here is said of a token whose
// parts are whole.

namespace bearerwatch::diagnosis {
namespace {

void addInferred(Context& context, std::string kind, causes::Sentences sentences, std::size_t position,
                 std::string expected, std::string found, std::string part = "token")
{
    verdict::NearMiss miss = makeMiss(std::move(kind), std::move(sentences), std::move(part), nullptr);
    if (position != 0)
        miss.position = miss.tokenPosition = position;
    miss.expected = std::move(expected);
    miss.found = std::move(found);
    context.add(std::move(miss));
}

/// What follows the token in the paste, damage inside the token passed over; empty where that is not known.
std::string_view restOf(const Context& context)
{
    const std::string_view pasted = context.input.pasted;
    std::size_t at = context.input.offset;
    for (const char c : context.input.token) {
        const std::size_t next = pasted.find(c, at);
        if (next == std::string_view::npos || next > at + 16)
            return {};
        at = next + 1;
    }
    return pasted.substr(std::min(at, pasted.size()));
}

/// The token and what follows it without a blank: reading may have stopped at a mark.
std::string_view wordOf(const Context& context)
{
    const std::string_view pasted = context.input.pasted;
    if (context.input.offset >= pasted.size())
        return context.input.token;
    const std::string_view word = pasted.substr(context.input.offset);
    const std::string_view upToBlank = word.substr(0, word.find_first_of(" \t\r\n"));
    return upToBlank.size() > context.input.token.size() &&
            upToBlank.substr(0, 8) == context.input.token.substr(0, 8)
        ? upToBlank
        : context.input.token;
}

/// Whether more of the token stands behind the place at which reading stopped: then it is not cut there.
bool goesOn(const Context& context)
{
    constexpr std::size_t MinRun = 8; ///< Fewer characters are an end mark.
    const std::string_view rest = restOf(context);
    if (rest.empty() || rest.find_first_of(" \t\r\n,:;{}[]()") == 0)
        return false;
    const bool mark = rest.find_first_of("+/=%&\"'\\-_.") == 0 || (rest.front() & 0x80) != 0;
    const std::size_t end = rest.find_first_of(" \t\r\n,:{}[]()");
    return mark && std::min(end, rest.size()) >= MinRun;
}

bool inferEllipsis(Context& context)
{
    const std::string_view word = wordOf(context);
    for (const std::string_view mark :
         {"...", "\xE2\x80\xA6", "[truncated]", "<truncated>", "(truncated)", "[...]", "<snip>", "[snip]",
          "***", "[REDACTED]", "<redacted>", "[FILTERED]"}) {
        const std::size_t at = word.find(mark);
        if (at == std::string_view::npos || at < 4)
            continue;
        const std::size_t after = word.size() - at - mark.size();
        causes::Sentences sentences = {
            say("The token was shortened before it was copied: at character {at} \"{mark}\" stands for "
                "characters that are lost",
                {{"at", std::to_string(at + 1)}, {"mark", std::string(mark)}})};
        if (after > 0)
            sentences.push_back(
                say("Number of characters after it: {count}", {{"count", std::to_string(after)}}));
        sentences.push_back(say("What is lost cannot be computed: copy the token from its source"));
        addInferred(context, "ellipsis", std::move(sentences), at + 1, "", std::string(mark));
        return true;
    }
    return false;
}

bool inferLostCase(Context& context)
{
    const std::string_view token = context.input.token;
    const auto any = [&](char from, char to) {
        return std::any_of(token.begin(), token.end(), [&](char c) { return c >= from && c <= to; });
    };
    const bool upper = any('A', 'Z'), lower = any('a', 'z');
    if (token.size() <= 60 || upper == lower)
        return false;
    addInferred(context, "lost_case",
                {lower ? say("The token has only small letters") : say("The token has only capital letters"),
                 say("Something on the way (a header map, a database, a form) changed their case, which "
                     "cannot be undone: copy the token from before that place")},
                0, "", "");
    return true;
}

/// Characters that a signature of the named algorithm must have; 0 where that is not known.
std::size_t expectedCharacters(const Pieces& pieces, const std::vector<Pair>& pairs)
{
    const jose::SignatureAlgorithm* named = namedAlgorithm(pieces.header);
    if (named && named->family == jose::SignatureFamily::Hmac)
        return (crypto::digestSize(named->hash) * 8 + 5) / 6;
    if (named && named->signatureSize != 0)
        return (named->signatureSize * 8 + 5) / 6;
    std::size_t expected = 0; // of the keys at hand, if they agree
    for (const Pair& pair : pairs) {
        const std::size_t octets = pair.key->kty == "RSA" ? (pair.key->bits + 7) / 8
            : pair.key->crv == "Ed25519"                  ? 64U
            : pair.key->crv == "Ed448"                    ? 114U
                                                          : 0U;
        const std::size_t characters = (octets * 8 + 5) / 6;
        if (characters == 0 || (expected != 0 && expected != characters))
            return 0;
        expected = characters;
    }
    return expected;
}

/// Lengths of whole RSA and EdDSA signatures: such a one may be another key's, and not cut at all.
bool isUsualLength(std::size_t characters)
{
    const std::size_t octets = characters * 6 / 8;
    return (octets * 8 + 5) / 6 == characters && (octets == 64 || (octets >= 128 && octets % 64 == 0));
}

/// Sizes at which buffers, columns and cookies cut.
causes::Sentences cutBySize(const Context& context)
{
    const std::size_t end = context.input.offset + context.input.token.size();
    const std::size_t pasted = context.input.pasted.size();
    for (const std::size_t limit : {255U, 256U, 512U, 1000U, 1024U, 2000U, 2048U, 4000U, 4096U, 8000U, 8190U,
                                    8192U, 16384U, 32768U, 65535U, 65536U}) {
        const std::vector<std::pair<std::string, std::string>> bytes = {{"limit", std::to_string(limit)}};
        if (context.input.token.size() == limit || context.input.token.size() + 1 == limit)
            return {say("It ends as at a limit of {limit} bytes", bytes)};
        if (end + 2 >= pasted && (end == limit || pasted == limit))
            return {say("It ends as at a limit of {limit} bytes for the whole line", bytes)};
    }
    return {};
}

} // namespace

void inferCut(Context& context)
{
    const std::string_view token = context.input.token;
    if (goesOn(context))
        return;
    const auto dots = std::count(token.begin(), token.end(), '.');
    const causes::Sentences limit = cutBySize(context);
    const auto withLimit = [&](causes::Sentence sentence) {
        causes::Sentences sentences = {std::move(sentence)};
        sentences.insert(sentences.end(), limit.begin(), limit.end());
        return sentences;
    };
    // The last part must be the start of JSON: with a lost dot a whole one and the signature would follow.
    if (dots < 2 && isCutJson(token.substr(token.rfind('.') + 1))) {
        addInferred(
            context, "cut_token",
            withLimit(dots == 0
                          ? say("The token ends after {count} characters in its header; the rest is lost",
                                {{"count", std::to_string(token.size())}})
                          : say("The token ends after {count} characters in its payload; the rest is lost",
                                {{"count", std::to_string(token.size())}})),
            token.size(), "", "");
        return;
    }
    const std::optional<Pieces> pieces = split(token);
    if (!pieces)
        return;
    const std::size_t expected = expectedCharacters(*pieces, pairsFor(*pieces, context.input.keys));
    const std::size_t there = pieces->signature.size();
    if (expected == 0 || there >= expected || isUsualLength(there))
        return;
    const std::size_t lost = expected - there;
    // Of a few it is not known where they stood, and an encoder that drops leading zeros leaves them out too.
    constexpr std::size_t Few = 4;
    const std::vector<std::pair<std::string, std::string>> counts = {
        {"there", std::to_string(there)}, {"all", std::to_string(expected)}, {"lost", std::to_string(lost)}};
    addInferred(
        context, "truncated_signature",
        withLimit(lost > Few ? say("The signature has {there} of {all} characters: its end is lost", counts)
                      : lost == 1
                      ? say("The signature has {there} of {all} characters: one is lost", counts)
                      : say("The signature has {there} of {all} characters: {lost} are lost", counts)),
        token.size(), std::to_string(expected), std::to_string(there), "signature");
}

bool inferEvidentDamage(Context& context)
{
    return inferEllipsis(context) || inferLostCase(context);
}

} // namespace bearerwatch::diagnosis
