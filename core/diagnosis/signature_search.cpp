#include <algorithm>
#include <set>

#include "base/base64.h"
#include "crypto/signature.h"
#include "diagnosis/character_search.h"
#include "jose/key_use.h"

// Damage in the signature: what was signed arrived whole.

namespace bearerwatch::diagnosis {
namespace {

using jose::SignatureFamily;

/// Asks for fixes of one signature.
class SignatureTrial {
public:
    SignatureTrial(const Pieces& pieces, const Pair& pair)
        : m_pair(pair)
        , m_text(pieces.signedText())
        , m_signature(pieces.signature)
    {
    }
    [[nodiscard]] bool fits(const Fix& fix) const
    {
        const std::optional<base::Bytes> octets = base::decodeBase64Url(applyFix(m_signature, fix));
        return octets && possible(*octets) &&
            jose::fits(*m_pair.algorithm, *m_pair.key, m_text, *octets) == jose::Fit::Fits;
    }

private:
    /// S of Ed25519 is below 2^253: most lost ends are sorted out by that.
    [[nodiscard]] bool possible(const base::Bytes& octets) const
    {
        return m_pair.key->crv != "Ed25519" || (octets.size() == 64 && octets.back() <= 0x10);
    }

    const Pair& m_pair;
    std::string m_text;
    std::string_view m_signature;
};

std::optional<Fix> inToken(const Pieces& pieces, std::optional<Fix> fix)
{
    if (fix)
        fix->at += pieces.header.size() + pieces.payload.size() + 2;
    return fix;
}

/// How many lost characters of ECDSA's s can be computed: at the end, and elsewhere.
constexpr std::size_t MaxLostEnd = 6;
constexpr std::size_t MaxLostInside = 4;

/// Lost characters of s are computed and not tried: a short discrete logarithm at each place.
std::optional<Fix> completeS(Context& context, const Pieces& pieces, const Pair& pair, std::size_t lost)
{
    const std::size_t characters = signatureCharacters(pair);
    const std::size_t bits = pair.algorithm->signatureSize * 8;
    const crypto::Digest digest = crypto::digest(pair.algorithm->hash, pieces.signedText());
    std::vector<std::size_t> places = {characters - lost};
    for (std::size_t at = (bits / 2 + 5) / 6; at + lost < characters && lost <= MaxLostInside; ++at)
        places.push_back(at);
    return searchPlaces(context, places.size(), [&](std::size_t number, Meter& meter) -> std::optional<Fix> {
        const std::size_t at = places[number];
        Fix fix{at, 0, std::string(lost, 'A')};
        const base::Base64Reading reading = base::readBase64(applyFix(pieces.signature, fix));
        const std::size_t top = bits - at * 6;
        const std::size_t low = bits - std::min(bits, (at + lost) * 6);
        if (!meter.count() || reading.bytes.size() * 8 != bits || top - low > crypto::MaxUnknownBits)
            return std::nullopt;
        const auto whole =
            crypto::completeEcdsaS(*pair.key->asymmetric, digest, reading.bytes, low, top - low);
        if (!whole)
            return std::nullopt;
        fix.inserted = base::encodeBase64Url(*whole).substr(at, lost);
        return fix;
    });
}

/// Runs that are tried: at the end, where few bits count, and two characters at line ends.
std::optional<Fix> tryRuns(Context& context, const Pieces& pieces, const Pair& pair, const LineEnds& ends,
                           std::size_t lost)
{
    const SignatureTrial trial(pieces, pair);
    const std::size_t start = pieces.header.size() + pieces.payload.size() + 2;
    std::set<std::size_t> places;
    if (lost <= 3)
        places.insert(pieces.signature.size());
    if (lost == 2) {
        places.insert(0);
        for (const std::size_t place : ends.places) {
            if (place >= start)
                places.insert(place - start);
        }
    }
    const std::vector<std::size_t> list(places.begin(), places.end());
    // Cut into pieces by the first character, so that all cores have work.
    return searchPlaces(context, list.size() * Alphabet.size(),
                        [&](std::size_t number, Meter& meter) -> std::optional<Fix> {
                            Fix fix{list[number / Alphabet.size()], 0, {}};
                            const char first = Alphabet[number % Alphabet.size()];
                            bool found = false;
                            forEachRun(lost - 1, [&](std::string_view run) {
                                fix.inserted.assign(1, first);
                                fix.inserted += run;
                                if (!meter.count())
                                    return true;
                                found = trial.fits(fix);
                                return found;
                            });
                            return found ? std::optional(fix) : std::nullopt;
                        });
}

} // namespace

std::size_t signatureCharacters(const Pair& pair)
{
    const std::size_t octets = pair.algorithm->signatureSize != 0 ? pair.algorithm->signatureSize
        : pair.key->kty == "RSA"                                  ? (pair.key->bits + 7) / 8
        : pair.key->kty == "oct"                                  ? crypto::digestSize(pair.algorithm->hash)
        : pair.key->crv == "Ed25519"                              ? 64U
                                                                  : 114U;
    return (octets * 8 + 5) / 6;
}

std::optional<Fix> searchSignatureCharacter(Context& context, const Pieces& pieces, const Pair& pair)
{
    const std::size_t characters = signatureCharacters(pair);
    if (pieces.signature.size() + 1 < characters || pieces.signature.size() > characters + 1)
        return std::nullopt;
    const SignatureTrial trial(pieces, pair);
    return inToken(pieces,
                   searchPlaces(context, pieces.signature.size() + 1,
                                [&](std::size_t place, Meter& meter) -> std::optional<Fix> {
                                    std::optional<Fix> found;
                                    singleFixesAt(pieces.signature, place, [&](const Fix& fix) {
                                        if (pieces.signature.size() + fix.inserted.size() - fix.removed !=
                                            characters)
                                            return false;
                                        if (!meter.count())
                                            return true;
                                        if (trial.fits(fix))
                                            found = fix;
                                        return found.has_value();
                                    });
                                    return found;
                                }));
}

std::optional<Fix> searchSignatureRun(Context& context, const Pieces& pieces, const Pair& pair,
                                      const LineEnds& ends)
{
    constexpr std::size_t MaxAdded = 80;
    const std::size_t characters = signatureCharacters(pair), there = pieces.signature.size();
    if (there > characters + 1 && there <= characters + MaxAdded) {
        const SignatureTrial trial(pieces, pair);
        return inToken(
            pieces,
            searchPlaces(context, characters + 1, [&](std::size_t place, Meter& meter) -> std::optional<Fix> {
                const Fix fix{place, there - characters, {}};
                return meter.count() && trial.fits(fix) ? std::optional(fix) : std::nullopt;
            }));
    }
    const std::size_t lost = there < characters ? characters - there : 0;
    if (lost < 2 || lost > MaxLostEnd)
        return std::nullopt;
    if (pair.algorithm->family == SignatureFamily::Ecdsa) {
        if (auto fix = completeS(context, pieces, pair, lost))
            return inToken(pieces, std::move(fix));
    }
    return inToken(pieces, tryRuns(context, pieces, pair, ends, lost));
}

} // namespace bearerwatch::diagnosis
