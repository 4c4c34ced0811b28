#include <algorithm>
#include <map>

#include "base/base64.h"
#include "base/json_writer.h"
#include "causes/catalogue.h"
#include "crypto/signature.h"
#include "diagnosis/context.h"
#include "jose/key_use.h"

// The signature was made by another key, with another algorithm, in another form, or over another text.

namespace bearerwatch::diagnosis {
namespace {

using jose::SignatureFamily;

std::string reencoded(const Pieces& pieces, base::ByteView signature)
{
    return pieces.signedText() + "." + base::encodeBase64Url(signature);
}

/// Signatures that were written in another form: DER, a lost leading zero, s before r.
std::vector<std::pair<std::string, base::Bytes>> otherForms(const jose::Key& key, const base::Bytes& octets)
{
    std::vector<std::pair<std::string, base::Bytes>> forms;
    if (key.kty != "EC")
        return forms;
    base::Bytes raw = crypto::ecdsaFromDer(*key.asymmetric, octets);
    if (!raw.empty())
        forms.emplace_back("ecdsa_der", std::move(raw));
    const std::size_t half = key.asymmetric->x().size();
    if (octets.size() < 2 * half && octets.size() + 4 >= 2 * half) {
        const std::size_t lost = 2 * half - octets.size();
        for (std::size_t first = 0; first <= lost; ++first) {
            base::Bytes padded(first, 0);
            const std::size_t cut = half - first;
            padded.insert(padded.end(), octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(cut));
            padded.insert(padded.end(), lost - first, 0);
            padded.insert(padded.end(), octets.begin() + static_cast<std::ptrdiff_t>(cut), octets.end());
            forms.emplace_back("ecdsa_lost_zero", std::move(padded));
        }
    }
    if (octets.size() == 2 * half) {
        base::Bytes swapped(octets.begin() + static_cast<std::ptrdiff_t>(half), octets.end());
        swapped.insert(swapped.end(), octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(half));
        forms.emplace_back("ecdsa_swapped", std::move(swapped));
    }
    return forms;
}

bool tryForms(Context& context, const Pieces& pieces, const jose::SignatureAlgorithm& algorithm,
              const jose::Key& key, const base::Bytes& octets)
{
    if (algorithm.family != SignatureFamily::Ecdsa)
        return false;
    static const std::map<std::string, std::string> Details = {
        {"ecdsa_der", "The ECDSA signature is ASN.1 DER; written as r and s side by side it verifies"},
        {"ecdsa_lost_zero", "A leading zero octet of r or s was lost; put back the signature verifies"},
        {"ecdsa_swapped", "r and s are swapped; in their order the signature verifies"}};
    for (const auto& [kind, form] : otherForms(key, octets)) {
        ++context.result.candidates;
        if (jose::fits(algorithm, key, pieces.signedText(), form) != jose::Fit::Fits)
            continue;
        verdict::NearMiss miss = makeMiss(kind, Details.at(kind), "signature", &key);
        miss.repairedToken = reencoded(pieces, form);
        context.add(std::move(miss));
        return true;
    }
    return false;
}

bool tryAlgorithm(Context& context, const Pieces& pieces, const jose::SignatureAlgorithm& algorithm,
                  const jose::Key& key, const base::Bytes& octets, const jose::SignatureAlgorithm* named)
{
    ++context.result.candidates;
    if (jose::fits(algorithm, key, pieces.signedText(), octets) != jose::Fit::Fits)
        return false;
    const bool sameAlgorithm = &algorithm == named;
    verdict::NearMiss miss =
        makeMiss(sameAlgorithm ? "other_key" : "other_algorithm",
                 sameAlgorithm ? "The signature verifies with the key " + key.name() + " (" + key.source + ")"
                               : "The signature was made with " + std::string(algorithm.name) +
                         ", but the header says " + (named ? std::string(named->name) : "otherwise"),
                 sameAlgorithm ? "key" : "header", &key);
    miss.expected = sameAlgorithm ? key.name() : std::string(algorithm.name);
    miss.found = named ? std::string(named->name) : std::string();
    context.add(std::move(miss));
    return true;
}

/// JSON written again: compact or with blanks, members in their order or sorted.
void writeJson(std::string& out, base::JsonValue value, bool spaced, bool sorted)
{
    if (!value.isObject() && !value.isArray()) {
        out += value.raw();
        return;
    }
    std::vector<base::JsonValue> members(value.begin(), value.end());
    if (sorted && value.isObject())
        std::stable_sort(members.begin(), members.end(), [](auto a, auto b) { return a.name() < b.name(); });
    out += value.isObject() ? '{' : '[';
    bool first = true;
    for (const base::JsonValue member : members) {
        out += first ? "" : spaced ? ", " : ",";
        first = false;
        if (value.isObject()) {
            base::appendJsonString(out, member.name());
            out += spaced ? ": " : ":";
        }
        writeJson(out, member, spaced, sorted);
    }
    out += value.isObject() ? '}' : ']';
}

struct Variant {
    std::string kind;
    std::string detail;
    std::string text;
};

std::vector<std::string> rewritten(std::string_view encoded)
{
    std::vector<std::string> texts = {std::string(encoded)};
    const base::Bytes octets = base::readBase64(encoded).bytes;
    const auto document = base::JsonDocument::parse(base::asText(octets));
    if (!document)
        return texts;
    for (const auto& [spaced, sorted] :
         {std::pair{false, false}, {true, false}, {false, true}, {true, true}}) {
        std::string json;
        writeJson(json, document->root(), spaced, sorted);
        texts.push_back(base::encodeBase64Url(base::asBytes(json)));
    }
    return texts;
}

/// Entra signs the hash of the header's nonce in place of the nonce.
void addHashedNonce(std::vector<Variant>& variants, const Pieces& pieces)
{
    const base::Bytes octets = base::readBase64(pieces.header).bytes;
    const std::string json(base::asText(octets));
    const auto document = base::JsonDocument::parse(json);
    if (!document || !document->root().isObject() || !document->root().find("nonce").isString())
        return;
    const base::JsonValue nonce = document->root().find("nonce");
    std::string changed = json;
    changed.replace(
        nonce.offset(), nonce.raw().size(),
        "\"" + base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, nonce.string()).view()) + "\"");
    variants.push_back(
        {"entra_nonce",
         "Microsoft signs the hash of the header's nonce: the token is meant for Microsoft Graph alone, "
         "and only Graph can check it",
         base::encodeBase64Url(base::asBytes(changed)) + "." + pieces.payload});
}

std::vector<Variant> inputVariants(const Context& context, const Pieces& pieces)
{
    std::vector<Variant> variants;
    addHashedNonce(variants, pieces);
    const std::vector<std::string> headers = rewritten(pieces.header), payloads = rewritten(pieces.payload);
    for (const std::string& header : headers) {
        for (const std::string& payload : payloads)
            variants.push_back(
                {"rewritten_json",
                 "Header or payload was written anew after signing (blanks or order of members); "
                 "in the form that was signed the token verifies",
                 header + "." + payload});
    }
    const base::Bytes header = base::readBase64(pieces.header).bytes,
                      payload = base::readBase64(pieces.payload).bytes;
    const std::string headerText(base::asText(header)), payloadText(base::asText(payload));
    const auto add = [&](const char* detail, std::string text) {
        variants.push_back({"other_input", detail, std::move(text)});
    };
    add("The signer signed the decoded payload instead of the encoded one (b64 false without saying so)",
        pieces.header + "." + payloadText);
    add("The signer signed decoded header and payload instead of the encoded ones",
        headerText + "." + payloadText);
    add("The signer signed the payload alone", payloadText);
    add("The signer signed the encoded payload alone", pieces.payload);
    add("The signer signed header and payload without the dot", pieces.header + pieces.payload);
    add("The signer signed the text with a dot at its end", pieces.signedText() + ".");
    const std::string paddedHeader = base::encodeBase64(header, base::Base64Alphabet::Standard);
    const std::string paddedPayload = base::encodeBase64(payload, base::Base64Alphabet::Standard);
    add("The signer signed standard base64 instead of base64url", paddedHeader + "." + paddedPayload);
    const auto padded = [](std::string text) { return text + std::string((4 - text.size() % 4) % 4, '='); };
    add("The signer signed base64url with padding, as AWS load balancers do",
        padded(pieces.header) + "." + padded(pieces.payload));
    if (context.input.detachedPayload) {
        const std::string detached(base::asText(*context.input.detachedPayload));
        add("The signer signed the detached payload without encoding it", pieces.header + "." + detached);
        add("The signer signed the detached payload without its last newline",
            pieces.header + "." +
                base::encodeBase64Url(
                    base::asBytes(detached.substr(0, detached.find_last_not_of("\r\n") + 1))));
    }
    return variants;
}

} // namespace

void searchOtherKeysAndForms(Context& context, const Pieces& pieces)
{
    const jose::SignatureAlgorithm* named = namedAlgorithm(pieces.header);
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    context.tried("all keys with all algorithms that they can do; ECDSA as DER, with lost zeros, r and s "
                  "swapped; any PSS salt");
    for (const jose::Key& key : context.input.keys) {
        if (named && jose::canCompute(*named, key) &&
            tryAlgorithm(context, pieces, *named, key, octets, named))
            return;
    }
    for (const jose::Key& key : context.input.keys) {
        for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
            if (!jose::canCompute(algorithm, key))
                continue;
            if ((&algorithm != named && tryAlgorithm(context, pieces, algorithm, key, octets, named)) ||
                tryForms(context, pieces, algorithm, key, octets))
                return;
            if (algorithm.family != SignatureFamily::RsaPss)
                continue;
            const auto salt = crypto::pssSaltLength(
                *key.asymmetric, algorithm.hash, crypto::digest(algorithm.hash, pieces.signedText()), octets);
            if (!salt)
                continue;
            verdict::NearMiss miss =
                makeMiss("pss_salt_length",
                         "The signature is RSASSA-PSS with a salt of " + std::to_string(*salt) + " octets; " +
                             std::string(algorithm.name) + " needs one as long as the hash",
                         "signature", &key);
            miss.expected = std::to_string(crypto::digestSize(algorithm.hash));
            miss.found = std::to_string(*salt);
            context.add(std::move(miss));
            return;
        }
    }
}

void searchInputs(Context& context, const Pieces& pieces)
{
    context.tried("other texts to sign: JSON written anew, decoded parts, padding, standard base64, the "
                  "hashed nonce of Entra");
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    const std::vector<Variant> variants = inputVariants(context, pieces);
    for (const Pair& pair : pairsFor(pieces, context.input.keys)) {
        const std::optional<ContentCheck> check = ContentCheck::make(*pair.algorithm, *pair.key, octets);
        if (!check)
            continue;
        for (const Variant& variant : variants) {
            ++context.result.candidates;
            if (!check->fits(variant.text))
                continue;
            verdict::NearMiss miss = makeMiss(variant.kind, variant.detail, "payload", pair.key);
            if (variant.kind == "rewritten_json")
                miss.repairedToken = variant.text + "." + pieces.signature;
            context.add(std::move(miss));
            return;
        }
    }
}

void explainRsaBlocks(Context& context, const Pieces& pieces)
{
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    bool any = false;
    for (const jose::Key& key : context.input.keys) {
        if (!key.asymmetric || key.kty != "RSA")
            continue;
        any = true;
        const base::Bytes block = crypto::rsaRecover(*key.asymmetric, octets);
        const auto recovered = crypto::pkcs1Digest(block);
        const bool pss = !recovered && [&] {
            for (const crypto::Hash hash :
                 {crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512}) {
                if (!block.empty() && crypto::readPssBlock(block, key.bits, hash))
                    return true;
            }
            return false;
        }();
        if (!recovered && !pss)
            continue;
        causes::Finding finding = causes::makeFinding("rsa_other_content");
        finding.span.part = "payload";
        finding.found = recovered ? base::encodeHex(recovered->digest.view()) : "a salted hash (PSS)";
        finding.arguments = {{"key", key.name()},
                             {"hash", recovered ? std::string(crypto::name(recovered->hash)) : "hash"}};
        context.result.findings.push_back(std::move(finding));
    }
    if (any)
        context.tried("the padded block inside the RSA signature");
}

} // namespace bearerwatch::diagnosis
