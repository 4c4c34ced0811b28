#include "diagnosis/content_check.h"

#include "crypto/signature.h"
#include "jose/key_use.h"

namespace bearerwatch::diagnosis {

using jose::SignatureFamily;

std::optional<ContentCheck> ContentCheck::make(const jose::SignatureAlgorithm& algorithm,
                                               const jose::Key& key, base::ByteView signature)
{
    if (algorithm.family == SignatureFamily::Unsupported || !jose::canCompute(algorithm, key))
        return std::nullopt;
    ContentCheck check;
    check.m_algorithm = &algorithm;
    check.m_key = &key;
    check.m_signature.assign(signature.begin(), signature.end());
    switch (algorithm.family) {
    case SignatureFamily::Hmac:
        if (signature.size() != crypto::digestSize(algorithm.hash))
            return std::nullopt;
        check.m_hmac.emplace(algorithm.hash, key.secret->view());
        break;
    case SignatureFamily::RsaPkcs1: {
        const auto recovered = crypto::pkcs1Digest(crypto::rsaRecover(*key.asymmetric, signature));
        if (!recovered || recovered->hash != algorithm.hash)
            return std::nullopt;
        check.m_digest = recovered->digest;
        break;
    }
    case SignatureFamily::RsaPss:
        check.m_pss =
            crypto::readPssBlock(crypto::rsaRecover(*key.asymmetric, signature), key.bits, algorithm.hash);
        if (!check.m_pss)
            return std::nullopt;
        break;
    case SignatureFamily::Ecdsa:
        if (crypto::ecdsaRange(*key.asymmetric, signature) != crypto::EcdsaRange::Good)
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
    return m_hmac ? m_hmac->begin() : crypto::Hasher(m_algorithm->hash);
}

bool ContentCheck::fits(crypto::Hasher complete) const
{
    switch (m_algorithm->family) {
    case SignatureFamily::Hmac:
        return crypto::constantTimeEqual(m_hmac->finish(complete).view(), m_signature);
    case SignatureFamily::RsaPkcs1:
        return complete.finish() == m_digest;
    case SignatureFamily::RsaPss:
        return crypto::pssFits(*m_pss, m_algorithm->hash, complete.finish());
    case SignatureFamily::Ecdsa:
        return crypto::checkEcdsa(*m_key->asymmetric, complete.finish(), m_signature) ==
            crypto::CheckOutcome::Fits;
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
