#include "diagnosis/signature_forms.h"

#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/signature.h"

namespace bearerwatch::diagnosis {
namespace {

using base::Bytes;
using causes::say;
using jose::SignatureFamily;

/// Octets that the text may stand for, with how they were read; the usual reading first, without words.
std::vector<SignatureForm> readings(std::string_view signature)
{
    const Bytes octets = base::readBase64(signature).bytes;
    std::vector<SignatureForm> all = {{"", {}, octets}};
    const std::string inner(base::trim(base::asText(octets)));
    if (auto hex = base::decodeHex(signature); hex && !hex->empty())
        all.push_back({"signature_hex",
                       {say("The signature is written in hexadecimal and not in base64url")},
                       std::move(*hex)});
    if (auto hex = base::decodeHex(inner); hex && !hex->empty())
        all.push_back({"signature_hex",
                       {say("The signature is the base64url of a hexadecimal text and not of the octets")},
                       std::move(*hex)});
    base::Base64Reading twice = base::readBase64(inner);
    if (inner.size() > 16 && !twice.invalidAt && !twice.impossibleLength)
        all.push_back({"signature_base64_twice",
                       {say("The signature was written in base64 twice")},
                       std::move(twice.bytes)});
    return all;
}

void addPadded(std::vector<SignatureForm>& forms, const SignatureForm& from, std::size_t size)
{
    if (from.octets.size() >= size || from.octets.size() + 4 < size)
        return;
    Bytes padded(size - from.octets.size(), 0);
    padded.insert(padded.end(), from.octets.begin(), from.octets.end());
    forms.push_back(
        {"rsa_lost_zero",
         {say("The signature has {there} of {all} octets: a leading zero was lost; put back it verifies",
              {{"there", std::to_string(from.octets.size())}, {"all", std::to_string(size)}})},
         std::move(padded)});
}

causes::Sentence lostZero(std::size_t there, std::size_t all, std::string where)
{
    return say("The signature has {there} of {all} octets: a leading zero of {where} was lost; put back it "
               "verifies",
               {{"there", std::to_string(there)}, {"all", std::to_string(all)}, {"where", std::move(where)}});
}

void addEcdsaForms(std::vector<SignatureForm>& forms, const SignatureForm& from, const jose::Key& key)
{
    const Bytes& octets = from.octets;
    Bytes raw = crypto::ecdsaFromDer(*key.asymmetric, octets);
    if (!raw.empty())
        forms.push_back(
            {"ecdsa_der",
             {say("The ECDSA signature is ASN.1 DER; with r and s side by side, as JOSE wants it, it "
                  "verifies")},
             std::move(raw)});
    const std::size_t half = key.asymmetric->x().size();
    if (octets.size() < 2 * half && octets.size() + 4 >= 2 * half) {
        const std::size_t lost = 2 * half - octets.size();
        for (std::size_t first = 0; first <= lost; ++first) {
            Bytes padded(first, 0);
            const auto cut = static_cast<std::ptrdiff_t>(half - first);
            padded.insert(padded.end(), octets.begin(), octets.begin() + cut);
            padded.insert(padded.end(), lost - first, 0);
            padded.insert(padded.end(), octets.begin() + cut, octets.end());
            forms.push_back({"ecdsa_lost_zero",
                             {lostZero(octets.size(), 2 * half,
                                       first == 0          ? "s"
                                           : first == lost ? "r"
                                                           : "r, s")},
                             std::move(padded)});
        }
    }
    if (octets.size() == 2 * half) {
        const auto middle = static_cast<std::ptrdiff_t>(half);
        Bytes swapped(octets.begin() + middle, octets.end());
        swapped.insert(swapped.end(), octets.begin(), octets.begin() + middle);
        forms.push_back({"ecdsa_swapped",
                         {say("r and s are swapped; in their order the signature verifies")},
                         std::move(swapped)});
        Bytes reversed(octets.begin(), octets.end());
        std::reverse(reversed.begin(), reversed.begin() + middle);
        std::reverse(reversed.begin() + middle, reversed.end());
        forms.push_back({"signature_reversed",
                         {say("r and s are written with their lowest octet first; turned round the signature "
                              "verifies")},
                         std::move(reversed)});
    }
}

} // namespace

std::vector<SignatureForm> signatureForms(std::string_view signature,
                                          const jose::SignatureAlgorithm& algorithm, const jose::Key& key)
{
    std::vector<SignatureForm> forms;
    for (SignatureForm& reading : readings(signature)) {
        if (algorithm.family == SignatureFamily::Ecdsa)
            addEcdsaForms(forms, reading, key);
        if (algorithm.family == SignatureFamily::RsaPkcs1 || algorithm.family == SignatureFamily::RsaPss) {
            addPadded(forms, reading, (key.bits + 7) / 8);
            forms.push_back(
                {"signature_reversed",
                 {say("The octets of the signature stand in reverse order, as Windows writes them; "
                      "turned round it verifies")},
                 Bytes(reading.octets.rbegin(), reading.octets.rend())});
        }
        if (!reading.kind.empty())
            forms.push_back(std::move(reading));
    }
    return forms;
}

std::optional<jose::Key> withLostZeros(const jose::Key& key)
{
    if (key.asymmetric || key.kty != "EC" || !key.original)
        return std::nullopt;
    const auto document = base::JsonDocument::parse(*key.original);
    if (!document || !document->root().isObject())
        return std::nullopt;
    const std::size_t size = key.crv == "P-384" ? 48 : key.crv == "P-521" ? 66 : 32;
    Bytes coordinates[2];
    bool anyShort = false;
    for (std::size_t i = 0; i < 2; ++i) {
        const base::JsonValue member = document->root().find(i == 0 ? "x" : "y");
        const auto octets = member.isString() ? base::decodeBase64Url(member.string()) : std::nullopt;
        if (!octets || octets->empty() || octets->size() > size || octets->size() + 4 < size)
            return std::nullopt;
        anyShort = anyShort || octets->size() < size;
        coordinates[i].assign(size - octets->size(), 0);
        coordinates[i].insert(coordinates[i].end(), octets->begin(), octets->end());
    }
    auto made = crypto::AsymmetricKey::fromEc(key.crv, coordinates[0], coordinates[1], {});
    if (!anyShort || !made)
        return std::nullopt;
    jose::Key mended = key;
    mended.asymmetric = std::move(*made);
    mended.problems.clear();
    return mended;
}

} // namespace bearerwatch::diagnosis
