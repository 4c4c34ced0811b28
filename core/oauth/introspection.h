#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/json.h"
#include "base/time.h"
#include "causes/finding.h"

// The answer of an introspection endpoint (RFC 7662 2.2) and what it means for a token at hand.
//
// Pure functions; the answer may be hostile.

namespace bearerwatch::oauth {

struct Introspection {
    bool active = false;
    std::string json; ///< The whole answer as received; may hold personal claims.
};

/// @return introspection_invalid: no JSON object, or no boolean `active`; introspection_too_large.
[[nodiscard]] base::Expected<Introspection> parseIntrospection(std::string_view body);

/// What the answer says about a token.
///
/// Inactive is `revoked`, stated, and says that the server gives no reason; where the token has expired
/// already that reason is enough and the finding is a note. Active is a note. Members that differ from the
/// token's own claims (exp, scope, aud, iss, sub, client_id) are warnings. Part "introspection".
/// @param claims  Of the token; empty for an opaque one.
[[nodiscard]] std::vector<causes::Finding> introspectionFindings(const Introspection& answer,
                                                                 base::JsonValue claims, base::Time now);

} // namespace bearerwatch::oauth
