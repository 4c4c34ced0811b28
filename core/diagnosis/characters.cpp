#include <algorithm>
#include <set>

#include "base/base64.h"
#include "crypto/signature.h"
#include "diagnosis/character_search.h"
#include "diagnosis/part_reading.h"

// One wrong character, or a run of lost ones: in which order and where it is looked for.

namespace bearerwatch::diagnosis {
namespace {

using jose::SignatureFamily;

/// How far two texts agree at their start and at their end.
bool mostlyEqual(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return head + tail >= 12; // 72 bits: no chance
}

/// The least change that makes `from` to `to`: what lies between their common start and their common end.
Fix difference(std::string_view from, std::string_view to)
{
    const std::size_t shorter = std::min(from.size(), to.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && from[head] == to[head])
        ++head;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    return {head, from.size() - head - tail, std::string(to.substr(head, to.size() - head - tail))};
}

/// HMAC needs no search in the signature: the right one is known.
bool compareMac(Context& context, const Pieces& pieces, const Pair& pair)
{
    const crypto::HmacKey key(pair.algorithm->hash, pair.key->secret->view());
    const std::string right = base::encodeBase64Url(key.mac(pieces.signedText()).view());
    ++context.result.candidates;
    if (right == pieces.signature || !mostlyEqual(right, pieces.signature))
        return false;
    Fix fix = difference(pieces.signature, right);
    const bool single = (fix.removed <= 1 && fix.inserted.size() <= 1) || fix.removed == 0 ||
        fix.inserted.empty() || (fix.removed == 2 && fix.inserted.size() == 2);
    fix.at += pieces.header.size() + pieces.payload.size() + 2;
    verdict::NearMiss miss = describeFix(pieces, fix, *pair.key);
    if (!single ||
        (fix.removed == 2 && miss.found != std::string(fix.inserted.rbegin(), fix.inserted.rend()))) {
        retell(
            miss, "damaged_signature",
            {say("Of the {all} characters of the signature, {count} from character {at} on are damaged; the "
                 "rest is right",
                 {{"all", std::to_string(right.size())},
                  {"count", std::to_string(fix.inserted.size())},
                  {"at", std::to_string(*miss.position)}})});
    }
    context.add(std::move(miss));
    return true;
}

/// What is known of a pair before the search: where damage can be.
struct Suspicion {
    std::optional<ContentCheck> check; ///< None: the signature itself is damaged, or another key's.
    bool signature = true; ///< The signature may be damaged.
    bool contentFirst = false;
};

Suspicion suspect(const Pieces& pieces, const Pair& pair)
{
    Suspicion suspicion;
    const base::Base64Reading reading = base::readBase64(pieces.signature);
    if (!reading.invalidAt && !reading.impossibleLength)
        suspicion.check = ContentCheck::make(*pair.algorithm, *pair.key, reading.bytes);
    const bool rsa = pair.algorithm->family == SignatureFamily::RsaPkcs1 ||
        pair.algorithm->family == SignatureFamily::RsaPss;
    // A block with sound padding inside the signature: not one character of it is wrong.
    suspicion.signature = pair.algorithm->family != SignatureFamily::Hmac && !(rsa && suspicion.check);
    const bool payloadBroken = readsLikeJson(pieces.payload) && !isJsonPart(pieces.payload);
    suspicion.contentFirst = payloadBroken || !isJsonPart(pieces.header);
    return suspicion;
}

using Step = std::optional<Fix> (*)(Context&, const Pieces&, const Pair&, const Suspicion&, const LineEnds&);

std::optional<Fix> contentCharacter(Context& context, const Pieces& pieces, const Pair&,
                                    const Suspicion& suspicion, const LineEnds&)
{
    return suspicion.check ? searchContentCharacter(context, pieces, *suspicion.check) : std::nullopt;
}

std::optional<Fix> contentRun(Context& context, const Pieces& pieces, const Pair&, const Suspicion& suspicion,
                              const LineEnds& ends)
{
    return suspicion.check ? searchContentRun(context, pieces, *suspicion.check, ends) : std::nullopt;
}

std::optional<Fix> signatureCharacter(Context& context, const Pieces& pieces, const Pair& pair,
                                      const Suspicion& suspicion, const LineEnds&)
{
    return suspicion.signature ? searchSignatureCharacter(context, pieces, pair) : std::nullopt;
}

std::optional<Fix> signatureRun(Context& context, const Pieces& pieces, const Pair& pair,
                                const Suspicion& suspicion, const LineEnds& ends)
{
    return suspicion.signature ? searchSignatureRun(context, pieces, pair, ends) : std::nullopt;
}

bool searchPair(Context& context, const Pieces& pieces, const Pair& pair, const LineEnds& ends)
{
    if (pair.algorithm->family == SignatureFamily::Hmac && compareMac(context, pieces, pair))
        return true;
    const Suspicion suspicion = suspect(pieces, pair);
    const Step contentFirst[] = {contentCharacter, contentRun, signatureCharacter, signatureRun};
    const Step signatureFirst[] = {signatureCharacter, signatureRun, contentCharacter, contentRun};
    for (const Step step : suspicion.contentFirst ? contentFirst : signatureFirst) {
        if (const auto fix = step(context, pieces, pair, suspicion, ends)) {
            context.add(describeFix(pieces, *fix, *pair.key));
            return true;
        }
        if (!context.result.complete)
            return false;
    }
    return false;
}

/// Where the token goes on after something in the paste that is not part of it.
std::set<std::size_t> seenBreaks(const Context& context)
{
    std::set<std::size_t> places;
    const std::string_view token = context.input.token;
    std::size_t at = 0;
    for (const char c : context.input.pasted) {
        if (at < token.size() && c == token[at])
            ++at;
        else if ((c == '\n' || c == '\r' || c == ' ') && at > 0 && at < token.size())
            places.insert(at);
    }
    return at == token.size() ? places : std::set<std::size_t>();
}

} // namespace

LineEnds lineEnds(const Context& context, std::size_t tokenSize)
{
    std::set<std::size_t> places = seenBreaks(context);
    const bool seen = !places.empty();
    if (!seen) {
        // Lines of mail programs, PEM, terminals; the loss may lie at the end or at the start of a line.
        for (const std::size_t width : {60U, 64U, 70U, 72U, 75U, 76U, 77U, 78U, 79U, 80U, 100U, 120U, 132U}) {
            for (std::size_t end = width; end <= tokenSize + 4 && end <= 20 * width; end += width) {
                for (std::size_t lost = 0; lost <= 4; ++lost) {
                    if (end - lost < tokenSize)
                        places.insert(end - lost);
                }
            }
        }
    }
    return {{places.begin(), places.end()}, seen};
}

void searchCharacters(Context& context, const Pieces& pieces)
{
    const std::vector<Pair> pairs = pairsFor(pieces, context.input.keys);
    const std::size_t size = pieces.whole().size();
    const LineEnds ends = lineEnds(context, size);
    context.total = context.result.candidates + pairs.size() * size * 130;
    for (const Pair& pair : pairs) {
        context.tried("one wrong, lost, added or swapped character; runs of up to 4 lost characters, at line "
                      "ends and where the text becomes unreadable; runs that stand there twice (" +
                      std::string(pair.algorithm->name) + ", key " + pair.key->name() + ")");
        if (searchPair(context, pieces, pair, ends) || !context.result.complete)
            return;
    }
}

} // namespace bearerwatch::diagnosis
