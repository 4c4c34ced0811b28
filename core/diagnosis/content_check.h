#pragma once

#include <optional>
#include <string_view>

#include "crypto/hash.h"
#include "crypto/pss.h"
#include "jose/jws.h"

namespace bearerwatch::diagnosis {

/// Asks of many texts whether one signature is theirs, at the lowest cost that the algorithm allows:
/// HMAC and RSA by hashing only, ECDSA and EdDSA by verifying. May be read by several threads.
///
/// A text that fits is the signed one: for HMAC and RSA a wrong text would have to collide in at least
/// 256 bits, for the others to forge a signature. So a search over some 10^6 texts finds no chance match.
class ContentCheck {
public:
    /// nullopt when the key cannot do the algorithm, or when the signature itself is damaged so that
    /// no text can fit (RSA block without valid padding, ECDSA of another length).
    [[nodiscard]] static std::optional<ContentCheck> make(const jose::SignatureAlgorithm& algorithm,
                                                          const jose::Key& key, base::ByteView signature);

    /// False: `fits(text)` must be asked with the whole text (EdDSA).
    [[nodiscard]] bool hashed() const { return m_algorithm->family != jose::SignatureFamily::EdDsa; }
    /// True where a question costs a verification.
    [[nodiscard]] bool costly() const;
    [[nodiscard]] crypto::Hasher start() const;
    [[nodiscard]] bool fits(crypto::Hasher complete) const;
    [[nodiscard]] bool fits(std::string_view text) const;

    [[nodiscard]] const jose::SignatureAlgorithm& algorithm() const { return *m_algorithm; }
    [[nodiscard]] const jose::Key& key() const { return *m_key; }

private:
    ContentCheck() = default;
    const jose::SignatureAlgorithm* m_algorithm = nullptr;
    const jose::Key* m_key = nullptr;
    base::Bytes m_signature;
    std::optional<crypto::HmacKey> m_hmac;
    crypto::Digest m_digest;
    std::optional<crypto::PssBlock> m_pss;
};

} // namespace bearerwatch::diagnosis
