#include "diagnosis/content_check.h"

#include "crypto/signature.h"
#include "jose/key_use.h"

namespace bearerwatch::diagnosis {

using jose::SignatureFamily;

std::optional<ContentCheck> ContentCheck::make(const jose::SignatureAlgorithm& algorithm,
                                               const jose::Key& key, base::ByteView signature,
                                               std::optional<crypto::Hash> otherHash)
{
    if (algorithm.family == SignatureFamily::Unsupported || !jose::canCompute(algorithm, key))
        return std::nullopt;
    ContentCheck check;
    check.m_algorithm = &algorithm;
    check.m_key = &key;
    check.m_hash = otherHash.value_or(algorithm.hash);
    check.m_signature.assign(signature.begin(), signature.end());
    switch (algorithm.family) {
    case SignatureFamily::Hmac:
        if (signature.size() != crypto::digestSize(check.m_hash))
            return std::nullopt;
        check.m_hmac.emplace(check.m_hash, key.secret->view());
        break;
    case SignatureFamily::RsaPkcs1: {
        const auto recovered = crypto::pkcs1Digest(crypto::rsaRecover(*key.asymmetric, signature));
        if (!recovered || recovered->hash != check.m_hash)
            return std::nullopt;
        check.m_digest = recovered->digest;
        break;
    }
    case SignatureFamily::RsaPss:
        check.m_pss =
            crypto::readPssBlock(crypto::rsaRecover(*key.asymmetric, signature), key.bits, check.m_hash);
        if (!check.m_pss)
            return std::nullopt;
        break;
    case SignatureFamily::Ecdsa:
        check.m_ecdsa = crypto::EcdsaTarget::make(*key.asymmetric, signature);
        if (!check.m_ecdsa)
            return std::nullopt;
        break;
    case SignatureFamily::EdDsa:
        if (signature.size() != (key.crv == "Ed25519" ? 64U : 114U))
            return std::nullopt;
        break;
    case SignatureFamily::Unsupported:
        return std::nullopt;
    }
    return check;
}

bool ContentCheck::costly() const
{
    return m_algorithm->family == SignatureFamily::Ecdsa || m_algorithm->family == SignatureFamily::EdDsa;
}

crypto::Hasher ContentCheck::start() const
{
    return m_hmac ? m_hmac->begin() : crypto::Hasher(m_hash);
}

bool ContentCheck::fits(crypto::Hasher complete) const
{
    if (m_hmac)
        return crypto::constantTimeEqual(m_hmac->finish(complete).view(), m_signature);
    return fitsDigest(complete.finish());
}

bool ContentCheck::fitsDigest(const crypto::Digest& digest) const
{
    switch (m_algorithm->family) {
    case SignatureFamily::RsaPkcs1:
        return digest == m_digest;
    case SignatureFamily::RsaPss:
        return crypto::pssFits(*m_pss, m_hash, digest);
    case SignatureFamily::Ecdsa:
        return m_ecdsa->fits(digest);
    case SignatureFamily::Hmac:
    case SignatureFamily::EdDsa:
    case SignatureFamily::Unsupported:
        break;
    }
    return false;
}

bool ContentCheck::fits(std::string_view text) const
{
    if (!hashed())
        return crypto::checkEdDsa(*m_key->asymmetric, base::asBytes(text), m_signature) ==
            crypto::CheckOutcome::Fits;
    crypto::Hasher hasher = start();
    return fits(hasher.update(text));
}

} // namespace bearerwatch::diagnosis
