#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "crypto/ecdsa_math.h"
#include "crypto/hash.h"
#include "crypto/pss.h"
#include "jose/jws.h"

namespace bearerwatch::diagnosis {

/// Asks of many texts whether one signature is theirs, at the lowest cost that the algorithm allows:
/// HMAC and RSA by hashing only, ECDSA by one multiplication of the base point, EdDSA by verifying. May be
/// read by several threads.
///
/// A text that fits is the signed one: for HMAC and RSA a wrong text would have to collide in at least
/// 256 bits, for the others to forge a signature. So a search over some 10^6 texts finds no chance match.
class ContentCheck {
public:
    /// nullopt when the key cannot do the algorithm, or when the signature itself is damaged so that
    /// no text can fit (RSA block without valid padding, ECDSA of another length).
    /// @param hash  Another hash than the algorithm's own: what a signer may have taken.
    [[nodiscard]] static std::optional<ContentCheck> make(const jose::SignatureAlgorithm& algorithm,
                                                          const jose::Key& key, base::ByteView signature,
                                                          std::optional<crypto::Hash> hash = std::nullopt);

    /// False: `fits(text)` must be asked with the whole text (EdDSA).
    [[nodiscard]] bool hashed() const { return m_algorithm->family != jose::SignatureFamily::EdDsa; }
    /// True where a question costs a verification.
    [[nodiscard]] bool costly() const;
    [[nodiscard]] crypto::Hasher start() const;
    [[nodiscard]] bool fits(crypto::Hasher complete) const;
    [[nodiscard]] bool fits(std::string_view text) const;
    /// The same of a digest that somebody else computed; false for EdDSA.
    [[nodiscard]] bool fitsDigest(const crypto::Digest& digest) const;

    [[nodiscard]] const jose::SignatureAlgorithm& algorithm() const { return *m_algorithm; }
    [[nodiscard]] const jose::Key& key() const { return *m_key; }

private:
    ContentCheck() = default;
    const jose::SignatureAlgorithm* m_algorithm = nullptr;
    const jose::Key* m_key = nullptr;
    crypto::Hash m_hash = crypto::Hash::Sha256;
    base::Bytes m_signature;
    std::optional<crypto::HmacKey> m_hmac;
    crypto::Digest m_digest;
    std::optional<crypto::PssBlock> m_pss;
    std::shared_ptr<const crypto::EcdsaTarget> m_ecdsa;
};

} // namespace bearerwatch::diagnosis
