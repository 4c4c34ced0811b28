#pragma once

#include <string_view>

#include "base/secret.h"
#include "jose/algorithm.h"
#include "jose/jwe.h"

// Derivations that decryption and encryption share. Used inside core/jose.

namespace bearerwatch::jose {

/// Key of ECDH-ES (RFC 7518 4.6.2). @param size  Octets.
[[nodiscard]] base::SecretBytes deriveAgreedKey(const base::SecretBytes& shared,
                                                const KeyManagementAlgorithm& algorithm,
                                                const ContentEncryption& encryption, base::ByteView partyU,
                                                base::ByteView partyV);

/// Key of PBES2 (RFC 7518 4.8.1): the salt is the name of the algorithm, a zero octet, and p2s.
[[nodiscard]] base::SecretBytes derivePasswordKey(const KeyManagementAlgorithm& algorithm,
                                                  base::ByteView password, base::ByteView salt,
                                                  std::uint32_t count);

/// Puts the plaintext into `result`, decompressed when `zip` says so; a bomb or damage is a failure.
void finishPlaintext(const Jwe& jwe, const DecryptionLimits& limits, base::SecretBytes plain,
                     Decryption& result);

} // namespace bearerwatch::jose
