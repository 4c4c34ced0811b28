#include <algorithm>

#include "base/base64.h"
#include "crypto/signature.h"
#include "diagnosis/context.h"
#include "diagnosis/fix.h"
#include "diagnosis/signature_forms.h"
#include "jose/key_use.h"

// The signature was made by another key, with another algorithm or hash, or is written in another form.

namespace bearerwatch::diagnosis {
namespace {

using jose::SignatureFamily;

std::string headerKid(const Pieces& pieces)
{
    const base::Bytes octets = base::readBase64(pieces.header).bytes;
    const auto document = base::JsonDocument::parse(base::asText(octets));
    if (!document || !document->root().isObject())
        return {};
    const base::JsonValue kid = document->root().find("kid");
    return kid.isString() ? kid.string() : std::string();
}

verdict::NearMiss otherAlgorithm(const jose::SignatureAlgorithm& algorithm, const jose::Key& key,
                                 const jose::SignatureAlgorithm* named)
{
    const std::string used(algorithm.name), told(named ? named->name : std::string_view());
    verdict::NearMiss miss = makeMiss(
        "other_algorithm",
        {named ? say("The signature was made with {used}, but the header says {told}",
                     {{"used", used}, {"told", told}})
               : say("The signature was made with {used}, which the header does not name", {{"used", used}})},
        "header", &key);
    miss.expected = used;
    miss.found = told;
    return miss;
}

/// One algorithm with one key: as it is, with any salt, with another hash, in another form.
class FormTrial {
public:
    FormTrial(Context& context, const Pieces& pieces, const jose::SignatureAlgorithm& algorithm,
              const jose::Key& key)
        : m_context(context)
        , m_pieces(pieces)
        , m_algorithm(algorithm)
        , m_key(key)
        , m_text(pieces.signedText())
        , m_octets(base::readBase64(pieces.signature).bytes)
    {
    }

    bool run() { return tryForms() || trySalt() || tryMaskHash() || tryHashes() || tryBareDigest(); }

private:
    bool add(std::string kind, causes::Sentences sentences, std::string expected = {}, std::string found = {},
             std::string repaired = {})
    {
        verdict::NearMiss miss = makeMiss(std::move(kind), std::move(sentences), "signature", &m_key);
        miss.expected = std::move(expected);
        miss.found = std::move(found);
        miss.repairedToken = std::move(repaired);
        m_context.add(std::move(miss));
        return true;
    }

    bool tryForms()
    {
        for (const SignatureForm& form : signatureForms(m_pieces.signature, m_algorithm, m_key)) {
            ++m_context.result.candidates;
            if (jose::fits(m_algorithm, m_key, m_text, form.octets) == jose::Fit::Fits)
                return add(form.kind, form.sentences, "", "",
                           m_text + "." + base::encodeBase64Url(form.octets));
        }
        return false;
    }

    bool trySalt()
    {
        if (m_algorithm.family != SignatureFamily::RsaPss)
            return false;
        const auto salt = crypto::pssSaltLength(*m_key.asymmetric, m_algorithm.hash,
                                                crypto::digest(m_algorithm.hash, m_text), m_octets);
        return salt &&
            add("pss_salt_length",
                {say("The signature is RSASSA-PSS with a salt of {salt} octets; {algorithm} needs one as "
                     "long as "
                     "the hash, {size}",
                     {{"salt", std::to_string(*salt)},
                      {"algorithm", std::string(m_algorithm.name)},
                      {"size", std::to_string(crypto::digestSize(m_algorithm.hash))}})},
                std::to_string(crypto::digestSize(m_algorithm.hash)), std::to_string(*salt));
    }

    bool tryMaskHash()
    {
        if (m_algorithm.family != SignatureFamily::RsaPss)
            return false;
        const base::Bytes block = crypto::rsaRecover(*m_key.asymmetric, m_octets);
        for (const crypto::Hash mask : {crypto::Hash::Sha1, crypto::Hash::Sha256, crypto::Hash::Sha512}) {
            const auto pss = block.empty() || mask == m_algorithm.hash
                ? std::nullopt
                : crypto::readPssBlock(block, m_key.bits, m_algorithm.hash, mask);
            ++m_context.result.candidates;
            if (pss && crypto::pssFits(*pss, m_algorithm.hash, crypto::digest(m_algorithm.hash, m_text)))
                return add(
                    "pss_mask_hash",
                    {say("The signature is RSASSA-PSS whose mask (MGF1) uses {hash}; JOSE wants the hash "
                         "of the message there",
                         {{"hash", std::string(crypto::name(mask))}})},
                    std::string(crypto::name(m_algorithm.hash)), std::string(crypto::name(mask)));
        }
        return false;
    }

    /// Another hash, or the hash of the hash: signing services hash once more what was hashed already.
    bool tryHashes()
    {
        for (const crypto::Hash hash :
             {crypto::Hash::Sha1, crypto::Hash::Sha256, crypto::Hash::Sha384, crypto::Hash::Sha512}) {
            const crypto::Digest once = crypto::digest(hash, m_text);
            const std::string octets(base::asText(once.view())), hex = base::encodeHex(once.view());
            const auto own = ContentCheck::make(m_algorithm, m_key, m_octets);
            const auto other = hash == m_algorithm.hash
                ? std::nullopt
                : ContentCheck::make(m_algorithm, m_key, m_octets, hash);
            m_context.result.candidates += 3;
            if (other && other->hashed() && other->fits(m_text))
                return add("other_hash",
                           {say("The signer hashed with {used}; {algorithm} takes {right}",
                                {{"used", std::string(crypto::name(hash))},
                                 {"algorithm", std::string(m_algorithm.name)},
                                 {"right", std::string(crypto::name(m_algorithm.hash))}})},
                           std::string(crypto::name(m_algorithm.hash)), std::string(crypto::name(hash)));
            if (own && (own->fits(octets) || own->fits(hex)))
                return add(
                    "hashed_twice",
                    {say("The signer was given the {hash} hash of the text and not the text, so it was "
                         "hashed twice",
                         {{"hash", std::string(crypto::name(hash))}})});
        }
        return false;
    }

    /// PKCS#1 v1.5 padding around the bare hash, without the name of the hash before it.
    bool tryBareDigest()
    {
        if (m_algorithm.family != SignatureFamily::RsaPkcs1)
            return false;
        const base::Bytes block = crypto::rsaRecover(*m_key.asymmetric, m_octets);
        const auto zero =
            std::find(block.begin() + std::min<std::ptrdiff_t>(2, std::ssize(block)), block.end(), 0);
        if (block.size() < 11 || block[1] != 1 || zero == block.end())
            return false;
        const base::Bytes body(zero + 1, block.end());
        const crypto::Digest digest = crypto::digest(m_algorithm.hash, m_text);
        const std::string hex = base::encodeHex(digest.view());
        ++m_context.result.candidates;
        return (std::equal(body.begin(), body.end(), digest.view().begin(), digest.view().end()) ||
                base::asText(body) == hex) &&
            add("rsa_bare_digest",
                {say("The key encrypted the bare hash: the name of the hash (DigestInfo) that "
                     "RSASSA-PKCS1-v1_5 puts before it is missing")});
    }

    Context& m_context;
    const Pieces& m_pieces;
    const jose::SignatureAlgorithm& m_algorithm;
    const jose::Key& m_key;
    std::string m_text;
    base::Bytes m_octets;
};

/// Keys that cannot be used since a leading zero octet was lost on the way to them.
bool tryMendedKeys(Context& context, const Pieces& pieces)
{
    for (const jose::Key& key : context.input.keys) {
        const std::optional<jose::Key> mended = withLostZeros(key);
        if (!mended)
            continue;
        ++context.result.candidates;
        const std::optional<Pair> pair = verifyingPair(pieces, std::span(&*mended, 1));
        if (!pair)
            continue;
        context.add(
            makeMiss("key_lost_zero",
                     {say("A leading zero octet is missing in the key's coordinates; with {size} octets "
                          "each the token verifies",
                          {{"size", std::to_string(mended->asymmetric->x().size())}})},
                     "key", &key));
        return true;
    }
    return false;
}

} // namespace

verdict::NearMiss otherKey(const Pieces& pieces, std::span<const jose::Key> keys, const jose::Key& key)
{
    const std::string kid = headerKid(pieces);
    const auto named =
        std::find_if(keys.begin(), keys.end(), [&](const jose::Key& one) { return one.kid == kid; });
    const causes::Sentence why = kid.empty() ? say("The token names no key")
        : named == keys.end()                ? say("No key has the kid \"{kid}\"", {{"kid", kid}})
        : key.kid == kid
        ? say("Several keys have the kid \"{kid}\"", {{"kid", kid}})
        : say("The kid \"{kid}\" belongs to another key ({source}): it was reused, or the key "
              "set is another environment's",
              {{"kid", kid}, {"source", named->source}});
    const causes::Sentence who =
        say("The signature verifies with the key {key} ({source}, number {number}, {form})",
            {{"key", key.name()},
             {"source", key.source},
             {"number", std::to_string(key.number)},
             {"form", jose::describeKey(key)}});
    verdict::NearMiss miss = makeMiss("other_key", {why, who}, "key", &key);
    miss.expected = key.name();
    miss.found = kid;
    return miss;
}

void searchOtherKeysAndForms(Context& context, const Pieces& pieces)
{
    const jose::SignatureAlgorithm* named = namedAlgorithm(pieces.header);
    const base::Bytes octets = base::readBase64(pieces.signature).bytes;
    const std::string text = pieces.signedText();
    const auto fits = [&](const jose::SignatureAlgorithm& algorithm, const jose::Key& key) {
        ++context.result.candidates;
        return jose::fits(algorithm, key, text, octets) == jose::Fit::Fits;
    };
    context.tried("all keys with all algorithms that they can do");
    for (const jose::Key& key : context.input.keys) {
        if (named && fits(*named, key))
            return context.add(otherKey(pieces, context.input.keys, key));
    }
    for (const jose::Key& key : context.input.keys) {
        for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
            if (&algorithm != named && fits(algorithm, key))
                return context.add(otherAlgorithm(algorithm, key, named));
        }
    }
    context.tried(
        "the signature in other forms: ECDSA as DER, with a lost zero, r and s swapped; hexadecimal, "
        "base64 twice, octets reversed; any PSS salt and mask; other hashes, hashed twice; keys with "
        "a lost zero");
    for (const jose::Key& key : context.input.keys) {
        for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms()) {
            if (jose::canCompute(algorithm, key) && FormTrial(context, pieces, algorithm, key).run())
                return;
        }
        if (!base::goOn(context.progress, {context.result.candidates, context.total})) {
            context.result.complete = false;
            return;
        }
    }
    (void)tryMendedKeys(context, pieces);
}

} // namespace bearerwatch::diagnosis
