#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"

// The content of a DPoP proof against the request that it was sent with (RFC 9449 4.3, checks 3 to 12
// without the signature and the clock). Pure functions.

namespace bearerwatch::oauth {

/// The request that a proof must fit; what is empty is not checked.
struct DpopRequest {
    std::string_view method; ///< As sent: "POST".
    std::string_view url; ///< Absolute address; query and fragment do not count.
    std::string_view accessToken; ///< Sent beside the proof; secret.
};

/// One thing that is wrong with a proof.
struct DpopProblem {
    std::string code; ///< Of the catalogue of causes: dpop_method_differs, claim_missing, ...
    std::string part; ///< "header" or "payload".
    base::JsonValue value; ///< Where it stands; empty when it is absent.
    std::string expected; ///< Empty when nothing particular was expected.
    std::string member; ///< The member or claim concerned.
};

/// @param header,claims  Objects of the decoded proof; they must outlive the result.
/// @return Everything that is wrong, in the order of RFC 9449 4.3.
[[nodiscard]] std::vector<DpopProblem> checkDpopProof(base::JsonValue header, base::JsonValue claims,
                                                      const DpopRequest& request);

/// `ath`: the SHA-256 of an access token in base64url (RFC 9449 4.2).
[[nodiscard]] std::string accessTokenHash(std::string_view accessToken);

/// `cnf.jkt` of an access token that is a JWT: the thumbprint of the key that it is bound to (RFC 9449
/// 6.1); else empty.
[[nodiscard]] std::string boundThumbprint(std::string_view accessToken);

/// An address as `htu` compares it: without query and fragment, scheme and host in lower case, without
/// the scheme's own port, `/` for an empty path (RFC 3986 6.2.2, 6.2.3).
[[nodiscard]] std::string comparableUrl(std::string_view url);

} // namespace bearerwatch::oauth
