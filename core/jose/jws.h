#pragma once

#include <optional>
#include <span>

#include "jose/algorithm.h"
#include "jose/header.h"
#include "jose/key.h"

// JSON Web Signature (RFC 7515, 7797). Reading is lenient and names every fault; checking is
// strict and works on the received bytes. The key decides which algorithms are possible.

namespace bearerwatch::jose {

/// One signature of a JWS with its headers.
struct Signature {
    Part protectedPart; ///< Encoded protected header; may be empty in JSON forms.
    Header protectedHeader;
    Header unprotectedHeader; ///< JSON forms only.
    Part signaturePart;
    base::Bytes octets; ///< Decoded as far as is sound.
    std::string algorithm; ///< `alg`; empty when missing or no text.
    std::string kid; ///< `kid`; empty when missing.
    bool hasKid = false;
    bool encodedPayload = true; ///< `b64` (RFC 7797).
    std::vector<causes::Finding> findings; ///< Faults of this signature's headers and octets.

    /// A header parameter: of the protected header, else of the unprotected one.
    [[nodiscard]] base::JsonValue parameter(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const; ///< Of a text; else empty.
};

struct Jws {
    Serialization serialization = Serialization::Compact;
    Part payloadPart; ///< Encoded payload as received; empty when detached.
    base::Bytes payload; ///< Decoded octets (or the detached ones).
    bool detached = false; ///< The token carries no payload.
    bool payloadKnown = true; ///< False: detached and not given.
    std::vector<Signature> signatures; ///< One for compact and flattened; empty when it is no JWS at all.
    std::vector<causes::Finding> findings; ///< Of the token as a whole; not those of its signatures.

    /// The bytes that were signed: ASCII(protected) . payload (RFC 7515 5.2, RFC 7797 3).
    [[nodiscard]] std::string signingInput(const Signature& signature) const;
};

/// Reads a compact JWS, or a JSON one when the text starts with `{`. Findings carry spans: offsets
/// of faults in base64url count in the token's text (part "token"), those in JSON in decoded octets.
/// @param detachedPayload  Octets of a payload that is not in the token.
[[nodiscard]] Jws parseJws(std::string_view text,
                           std::optional<base::ByteView> detachedPayload = std::nullopt);

enum class SignatureState : std::uint8_t {
    Verified,
    Failed,
    NotChecked, ///< No key was given, or none that may be used for it.
    NotSupported, ///< The algorithm is known, but not computed here.
    Absent, ///< alg none, or no signature.
};

/// What a check of one signature gave. `Verified` may come with error findings: the mathematics fit,
/// but a rule forbids to accept it (use, alg of the key, crit, key size).
struct SignatureCheck {
    SignatureState state = SignatureState::NotChecked;
    std::string algorithm;
    std::string key; ///< Name of the key that fitted, or that should have.
    std::optional<std::size_t> keyIndex; ///< Index into the keys that were given.
    std::vector<causes::Finding> findings; ///< Errors, warnings, notes of this check.
};

/// The mathematics only: does `octets` fit `input` under exactly this algorithm and key? No policy;
/// for diagnosis. `KeyUnfit` when the key is of another type.
enum class Fit : std::uint8_t { Fits, DoesNotFit, KeyUnfit, Unsupported };
[[nodiscard]] Fit fits(const SignatureAlgorithm& algorithm, const Key& key, std::string_view input,
                       base::ByteView octets);

/// Whether the key may be used for the algorithm: type, curve, size, use, key_ops, alg. Empty: yes.
[[nodiscard]] std::vector<causes::Finding> keyObjections(const SignatureAlgorithm& algorithm, const Key& key);

/// The same of keys, by their places, of which none verifies. A secret that may be read in several ways is
/// objected to where each reading is.
[[nodiscard]] std::vector<causes::Finding> failureObjections(const SignatureAlgorithm& algorithm,
                                                             std::span<const Key> keys,
                                                             std::span<const std::size_t> places);

/// What is said of a signature that `key`, number `index` of the keys given, verifies; without the
/// objections of keyObjections.
[[nodiscard]] SignatureCheck acceptedBy(const Key& key, std::size_t index, const std::string& algorithm);

/// Checks one signature with one key: rules and mathematics.
[[nodiscard]] SignatureCheck checkSignature(const Jws& jws, const Signature& signature, const Key& key);

/// Chooses the keys by kid, use, key_ops, alg, type and size, and checks each signature.
/// With kid unknown it says whether another key fits (`kid_not_in_set` names it) or none.
struct JwsCheck {
    SignatureState state = SignatureState::NotChecked; ///< Of the token: Verified when one signature is.
    std::size_t best = 0; ///< Index of the signature that `state` comes from.
    std::vector<SignatureCheck> signatures;
    /// Findings for the verdict: of the JWS, its signatures and their checks, without repeats.
    std::vector<causes::Finding> findings;
};
[[nodiscard]] JwsCheck verifyJws(const Jws& jws, std::span<const Key> keys);

/// Signs: for tests and `sign`. @param headerJson  One JSON object; `alg` in it must be `algorithm`.
[[nodiscard]] base::Expected<std::string> signJws(std::string_view headerJson, base::ByteView payload,
                                                  const Key& key);

} // namespace bearerwatch::jose
