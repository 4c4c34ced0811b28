#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "causes/finding.h"

// Finds tokens in any text: a bare token, an Authorization header, a curl command, an HTTP request, JSON, a
// URL, a cookie, a log line; several at once. Nothing is decoded or believed here beyond what tells one kind
// from another.
//
// Pure functions without a clock; time is linear in the text. The input is hostile.

namespace bearerwatch::tokens {

inline constexpr std::size_t MaxPasteBytes = std::size_t{64} * 1024 * 1024; ///< A longer text is refused.
inline constexpr std::size_t MaxTokenBytes =
    std::size_t{1024} * 1024; ///< A longer token is named, not decoded.
inline constexpr std::size_t MaxCandidates = 10'000; ///< More are left out; `RecogniseResult::more` says so.

/// A piece of a text that is a token, or was meant to be one. Kinds, a closed list:
/// jwt, jws_json, jwe, jwe_json, sd_jwt, damaged_jwt (begins like one, cannot be split), paseto, macaroon,
/// biscuit, fernet, branca, session_cookie, saml_assertion, aws_access_key_id, aws_session_token,
/// github_token, gitlab_token, npm_token, slack_token, stripe_key, google_token, vendor_token, uuid, opaque,
/// basic_credentials.
struct Candidate {
    std::string kind;
    /// Where it stood: authorization_header, dpop_header, curl, http_header, json, url, form, cookie,
    /// log_line, text.
    std::string context;
    std::string name; ///< Of the member, parameter, header or cookie: "access_token"; may be empty.
    std::string scheme; ///< Of an Authorization header, as written: "Bearer"; may be empty.
    std::size_t offset = 0; ///< Bytes of the pasted text.
    std::size_t length = 0; ///< Bytes, damage inside included.
    std::string text; ///< The token with the damage around and inside it undone: secret.
    std::string verbatim; ///< The token as it stands in the text when it differs from `text`; else empty.
    std::string repairedHeader; ///< `Authorization: Bearer ...` where the header line is damaged: secret.
    std::vector<causes::Finding> findings; ///< Damage to the header line or the copy.
};

struct RecogniseResult {
    std::vector<Candidate> candidates; ///< In order of their place.
    bool more = false; ///< There were more than MaxCandidates.
    bool complete = true; ///< False when it was cancelled.
};

/// All tokens of `text`, which is at most MaxPasteBytes long (the rest is not read).
[[nodiscard]] RecogniseResult recognise(std::string_view text, const base::ProgressCallback& progress = {});

/// Whether `text` (one token, no blanks) looks like base64url JSON with an `alg` or `enc`: the start of a
/// JOSE header.
[[nodiscard]] bool beginsLikeJose(std::string_view text);

} // namespace bearerwatch::tokens
