#pragma once

#include <optional>

#include "crypto/asymmetric_key.h"

namespace bearerwatch::crypto {

struct Sealed {
    base::Bytes ciphertext;
    base::Bytes tag;
};

/// AES-GCM with a 96-bit IV and a 128-bit tag; anything else is refused (nullopt).
/// @param key  16, 24 or 32 octets.
[[nodiscard]] std::optional<base::SecretBytes> openAesGcm(base::ByteView key, base::ByteView iv,
                                                          base::ByteView associated,
                                                          base::ByteView ciphertext, base::ByteView tag);
[[nodiscard]] std::optional<Sealed> sealAesGcm(base::ByteView key, base::ByteView iv,
                                               base::ByteView associated, base::ByteView plain);

/// AES-CBC with HMAC (RFC 7518 5.2): the MAC is checked before the padding, with one result for both.
/// @param key  MAC key and encryption key of equal length: 32, 48 or 64 octets in all.
[[nodiscard]] std::optional<base::SecretBytes> openCbcHmac(Hash hash, base::ByteView key, base::ByteView iv,
                                                           base::ByteView associated,
                                                           base::ByteView ciphertext, base::ByteView tag);
[[nodiscard]] std::optional<Sealed> sealCbcHmac(Hash hash, base::ByteView key, base::ByteView iv,
                                                base::ByteView associated, base::ByteView plain);

/// AES key wrap (RFC 3394). nullopt when the wrapped key is damaged or the key is another.
[[nodiscard]] std::optional<base::SecretBytes> unwrapAesKey(base::ByteView key, base::ByteView wrapped);
[[nodiscard]] std::optional<base::Bytes> wrapAesKey(base::ByteView key, base::ByteView plain);

/// RSAES-OAEP, the same hash for label and MGF1.
[[nodiscard]] std::optional<base::SecretBytes> decryptRsaOaep(const AsymmetricKey& key, Hash hash,
                                                              base::ByteView ciphertext);
[[nodiscard]] std::optional<base::Bytes> encryptRsaOaep(const AsymmetricKey& key, Hash hash,
                                                        base::ByteView plain);

/// RSAES-PKCS1-v1_5. On bad padding or another length the result is random octets, so that nothing
/// but the tag of the content tells (RFC 7516 11.5). @param size  Octets that are expected.
[[nodiscard]] base::SecretBytes decryptRsaPkcs1(const AsymmetricKey& key, base::ByteView ciphertext,
                                                std::size_t size);
[[nodiscard]] std::optional<base::Bytes> encryptRsaPkcs1(const AsymmetricKey& key, base::ByteView plain);

/// ECDH or X25519/X448: the raw shared secret; nullopt for unlike curves or an all-zero secret.
[[nodiscard]] std::optional<base::SecretBytes> agree(const AsymmetricKey& own, const AsymmetricKey& peer);

} // namespace bearerwatch::crypto
