#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/expected.h"
#include "base/json.h"
#include "base/time.h"
#include "causes/finding.h"
#include "jose/key.h"

// Token Status List (draft-ietf-oauth-status-list): a token names a list and a place in it, the list is a JWT
// that holds some bits a token.
//
// Pure functions; list and token may be hostile.

namespace bearerwatch::oauth {

inline constexpr std::size_t MaxStatusListBytes =
    std::size_t{16} * 1024 * 1024; ///< Unpacked; 128 million bits.

/// The claim `status.status_list` of a token.
struct StatusReference {
    std::string uri; ///< Hostile: fetched only when the user says so.
    std::uint64_t index = 0;
};

/// nullopt: the token has none, or one that makes no sense.
[[nodiscard]] std::optional<StatusReference> statusReference(base::JsonValue claims);

/// A list, taken from the JWT that carries it.
struct StatusList {
    unsigned bits = 1; ///< A token: 1, 2, 4 or 8.
    base::Bytes octets; ///< Unpacked.
    std::string subject; ///< `sub`: the address that the list says it has.
    std::optional<base::Time> issuedAt, expiresAt;
    bool signatureVerified = false; ///< With one of the keys that were given.
    bool signatureFailed = false; ///< A key that should fit does not.
};

/// Reads a status list token (`typ` statuslist+jwt) and checks its signature.
/// @param keys  Of the issuer; may be empty: then the signature is not checked, which the findings say.
/// @return status_list_invalid, status_list_too_large.
[[nodiscard]] base::Expected<StatusList> readStatusList(std::string_view jwt, const jose::KeySet& keys);

/// The value at `index`; nullopt beyond the end.
[[nodiscard]] std::optional<unsigned> statusAt(const StatusList& list, std::uint64_t index);

/// What the list says about the token. Proven where its signature was verified, else stated. Part
/// "status_list".
[[nodiscard]] std::vector<causes::Finding> statusFindings(const StatusList& list,
                                                          const StatusReference& reference, base::Time now);

} // namespace bearerwatch::oauth
