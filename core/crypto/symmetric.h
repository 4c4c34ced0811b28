#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/secret.h"
#include "crypto/hash.h"

// Ciphers and derivations of tokens that are no JOSE: PASETO, Fernet, Branca, signed cookies.

namespace bearerwatch::crypto {

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha). @param key  32 octets. @param nonce  24 octets.
/// @param sealed  Ciphertext and its tag of 16 octets. nullopt: wrong sizes, or the tag does not fit.
[[nodiscard]] std::optional<base::SecretBytes> openXChaCha20Poly1305(base::ByteView key, base::ByteView nonce,
                                                                     base::ByteView associated,
                                                                     base::ByteView sealed);
/// The stream cipher alone: nothing tells whether the key is right.
[[nodiscard]] std::optional<base::SecretBytes> xChaCha20(base::ByteView key, base::ByteView nonce,
                                                         base::ByteView text);
/// BLAKE2b with a key (RFC 7693). @param size  Octets of the result, 16 to 64.
[[nodiscard]] base::SecretBytes blake2b(base::ByteView key, std::initializer_list<base::ByteView> data,
                                        std::size_t size);

/// AES-256-CTR. @param iv  16 octets.
[[nodiscard]] std::optional<base::SecretBytes> aes256Ctr(base::ByteView key, base::ByteView iv,
                                                         base::ByteView text);
/// AES-128-CBC with PKCS#7 padding, after its MAC was checked.
[[nodiscard]] std::optional<base::SecretBytes> openAes128Cbc(base::ByteView key, base::ByteView iv,
                                                             base::ByteView ciphertext);

/// HKDF (RFC 5869). @param size  Octets, at most 255 digests.
[[nodiscard]] base::SecretBytes hkdf(Hash hash, base::ByteView secret, base::ByteView salt,
                                     std::string_view info, std::size_t size);

} // namespace bearerwatch::crypto
