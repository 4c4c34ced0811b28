#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/expected.h"
#include "base/time.h"

// What the server that refused the token expects. Everything that is left empty is not checked, and the
// verdict says so in a note.

namespace bearerwatch::verdict {

/// Tokens that were taken back. One entry matches by jti, by SHA-256 of the token, or by subject before a
/// time.
struct RevocationList {
    std::set<std::string, std::less<>> ids; ///< jti values.
    std::set<std::string, std::less<>> hashes; ///< SHA-256 of the whole token, hexadecimal, lower case.
    std::vector<std::pair<std::string, base::Time>>
        subjectsBefore; ///< Tokens of `sub` issued before the time.

    [[nodiscard]] bool empty() const { return ids.empty() && hashes.empty() && subjectsBefore.empty(); }
};

/// Reads a revocation file: one entry a line (`jti`, `sha256:HEX`, `sub:NAME before RFC3339`; `#` begins a
/// comment), or a JSON array of jti texts.
[[nodiscard]] base::Expected<RevocationList> parseRevocations(std::string_view text);

/// Reads a file of seen jti values: one a line, or a JSON array.
[[nodiscard]] base::Expected<std::set<std::string, std::less<>>> parseSeenIds(std::string_view text);

/// A claim that must be there, with a value or with any.
struct RequiredClaim {
    std::string name;
    std::optional<std::string>
        value; ///< Compared with the text of a string, or with the JSON of another type.
};

struct Policy {
    std::vector<std::string> issuers; ///< One of these; the first is the one that is named.
    std::vector<std::string> audiences; ///< One of these must be in `aud`.
    std::vector<RequiredClaim> requiredClaims;
    std::vector<std::string> scopes; ///< All of these must be in scope, scp, roles or permissions.
    std::vector<std::string> algorithms; ///< Allowed `alg` names; empty: what the key allows.
    std::chrono::seconds leeway{0}; ///< For exp, nbf and iat. Shown with every verdict.
    std::optional<std::chrono::seconds> maxAge; ///< Since iat (auth_time for an ID token when present).
    std::optional<base::Time> at; ///< Judge at this instant and not now.
    std::optional<RevocationList> revoked;
    std::optional<std::set<std::string, std::less<>>> seenIds; ///< jti values that were used before.
    std::string nonce; ///< Expected `nonce`; empty: not checked.
    std::string typ; ///< Expected `typ` of the header ("at+jwt"); empty: not checked.
    std::string
        profile; ///< "", "access_token", "id_token", "dpop", "kubernetes", "jwt_svid": what it must be.
    std::optional<std::string>
        detachedPayload; ///< Payload of a detached JWS (RFC 7515 appendix F, RFC 7797).
    std::string httpMethod; ///< DPoP: method of the request; empty: not checked.
    std::string httpUrl; ///< DPoP: address of the request; empty: not checked.
    std::string authorizationCode; ///< ID token `c_hash`; secret; empty: not checked.
    std::string implicitAssertion; ///< PASETO: what both sides know beside the token; may be empty.
    std::string accessToken; ///< DPoP `ath`, ID token `at_hash`; secret; empty: not checked.
};

} // namespace bearerwatch::verdict
