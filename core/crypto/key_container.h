#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "crypto/asymmetric_key.h"

// PEM, DER and PKCS#12: the containers in which keys and certificates come.

namespace bearerwatch::crypto {

/// An X.509 certificate as far as an inspector shows it. Its signature and chain are not judged.
struct Certificate {
    std::string subject, issuer; ///< RFC 2253 style; hostile text.
    std::optional<base::Time> notBefore, notAfter;
    base::Bytes der;
};

struct ContainedKey {
    AsymmetricKey::Pointer key; ///< Null when `fault` says why.
    std::optional<KeyFault> fault;
    std::string label; ///< PEM label, or "DER", "PKCS#12".
    std::optional<Certificate> certificate; ///< When the key came out of one.
    std::string friendlyName; ///< Of PKCS#12.
};

/// All keys of a PEM text (any text around the blocks is skipped; `\n` written as two characters and
/// lost line breaks are tolerated). Empty when there is no block. At most 1000 blocks are read.
[[nodiscard]] std::vector<ContainedKey> readPem(std::string_view text, std::string_view passphrase);

/// One DER structure: SubjectPublicKeyInfo, PKCS#1, PKCS#8 (encrypted or not), SEC1, certificate,
/// PKCS#12. Empty when it is none of them.
[[nodiscard]] std::vector<ContainedKey> readDer(base::ByteView der, std::string_view passphrase);

/// The key of a certificate in DER, as in `x5c`.
[[nodiscard]] ContainedKey readCertificate(base::ByteView der);

} // namespace bearerwatch::crypto
