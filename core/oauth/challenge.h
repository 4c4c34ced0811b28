#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

// What a server says when it refuses: `WWW-Authenticate` (RFC 9110 11.6.1), with the parameters that
// OAuth gives it (RFC 6750 3, RFC 9449 7.1, RFC 9470 3, RFC 9728 5.1). Pure functions; hostile text
// costs time in proportion to its length.

namespace bearerwatch::oauth {

struct AuthParameter {
    std::string name; ///< In lower case.
    std::string value; ///< Without quotes and escapes.
    std::size_t offset = 0; ///< Byte of the value in the text that was read.
    std::size_t length = 0; ///< Bytes of the value as it stands there, quotes included.
};

struct Challenge {
    std::string scheme; ///< As written: "Bearer", "DPoP", "Basic".
    std::string token68; ///< What some schemes send in place of parameters; else empty.
    std::vector<AuthParameter> parameters; ///< In their order; a name may stand twice.
    std::size_t offset = 0; ///< Byte of the scheme in the text that was read.

    /// The first value of that name (lower case), or empty.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// Bearer or DPoP: the schemes whose parameters OAuth defines.
    [[nodiscard]] bool isOauth() const;
};

struct ChallengeError {
    std::string what; ///< "a quote is not closed", "a name was expected".
    std::size_t offset = 0; ///< Byte at which reading stopped.
};

/// The challenges of one field value, `Bearer realm="api", error="invalid_token", Basic realm="x"`.
/// Tolerates what servers get wrong without doubt: empty list elements, a missing comma between
/// parameters, white space around `=`.
[[nodiscard]] base::Expected<std::vector<Challenge>, ChallengeError> readChallenges(std::string_view value);

/// The challenges of all `WWW-Authenticate` and `Proxy-Authenticate` lines in a pasted response, as
/// HTTP, `curl -v` ("< www-authenticate: ..."), browsers, JSON and logs show them. Offsets are those of
/// `text`, of the field's value where it stands escaped in JSON. Fields that cannot be read are left
/// out. At most 64 challenges.
[[nodiscard]] std::vector<Challenge> findChallenges(std::string_view text);

} // namespace bearerwatch::oauth
