#pragma once

#include <optional>
#include <span>

#include "base/progress.h"
#include "jose/algorithm.h"
#include "jose/header.h"
#include "jose/key.h"

// JSON Web Encryption (RFC 7516, 7518 sections 4 and 5).

namespace bearerwatch::jose {

struct Recipient {
    Header header; ///< Per-recipient unprotected header; JSON forms only.
    Part encryptedKeyPart;
    base::Bytes encryptedKey;
    std::string algorithm; ///< `alg`, from whichever header holds it.
    std::string kid;
    bool hasKid = false;
    std::vector<causes::Finding> findings;
};

struct Jwe {
    Serialization serialization = Serialization::Compact;
    Part protectedPart;
    Header protectedHeader;
    Header unprotectedHeader; ///< Shared; JSON forms only.
    std::string encryption; ///< `enc`.
    std::vector<Recipient> recipients; ///< One for compact and flattened.
    Part ivPart, ciphertextPart, tagPart, aadPart;
    base::Bytes iv, ciphertext, tag;
    bool hasAad = false;
    std::vector<causes::Finding> findings;

    /// A header parameter as the recipient sees it: protected, shared, then its own.
    [[nodiscard]] base::JsonValue parameter(const Recipient& recipient, std::string_view name) const;
};

[[nodiscard]] Jwe parseJwe(std::string_view text);

enum class DecryptionState : std::uint8_t { Decrypted, Failed, NotTried, NotSupported };

struct DecryptionLimits {
    std::uint64_t maxPbes2Count = 1'200'000; ///< Iterations; more is an error (RFC 8725bis).
    std::size_t maxInflated = 250'000; ///< Octets that `zip` may give before the ratio counts.
    std::size_t maxInflateRatio = 10; ///< Beyond `maxInflated`, output over input.
};

struct Decryption {
    DecryptionState state = DecryptionState::NotTried;
    std::string algorithm; ///< "RSA-OAEP-256 / A256GCM" is for display; this is `alg`.
    std::string encryption; ///< `enc`.
    std::string key;
    std::optional<std::size_t> keyIndex;
    base::SecretBytes payload; ///< Decompressed plaintext, when decrypted.
    std::vector<causes::Finding> findings; ///< Those of parsing included.
};

/// Chooses keys and decrypts. Wrong key, damaged key and damaged content end in one finding where
/// telling them apart would be an oracle.
[[nodiscard]] Decryption decryptJwe(const Jwe& jwe, std::span<const Key> keys,
                                    const DecryptionLimits& limits = {});

/// Encrypts to the compact form: for tests and `encrypt`. Header must hold alg and enc; p2s, p2c,
/// epk, iv, tag are added here.
[[nodiscard]] base::Expected<std::string> encryptJwe(std::string_view headerJson, base::ByteView payload,
                                                     const Key& key);

} // namespace bearerwatch::jose
