#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "causes/finding.h"
#include "tokens/header_name.h"

// The Authorization header as people break it (RFC 6750 2.1: `Bearer`, one blank, the token).

namespace bearerwatch::tokens {

/// What a header value holds.
struct HeaderValue {
    std::string scheme; ///< As written, repaired: "Bearer"; empty where there is none.
    std::size_t offset = 0; ///< Of the token in the value, bytes.
    std::size_t length = 0; ///< 0: there is no token.
    std::string token; ///< Repaired.
    std::string repaired; ///< The whole line as it should be; empty when nothing is to be repaired.
    std::vector<causes::Finding> findings; ///< Spans count in the value (part "authorization_header").
};

/// Takes the value of an Authorization header apart (what stands after `Authorization:`).
/// @param name  How the name before it is written.
[[nodiscard]] HeaderValue readAuthorization(std::string_view value, const HeaderName& name = {});

/// Whether `scheme` proves a password or a ticket of a domain (Digest, Negotiate, NTLM): what follows it is
/// no token.
[[nodiscard]] bool isPasswordScheme(std::string_view scheme);

/// A quick look: whether something like a token follows within some characters of `at`, where `Bearer` ended;
/// further `Bearer`s are passed over.
[[nodiscard]] bool credentialFollows(std::string_view text, std::size_t at);

} // namespace bearerwatch::tokens
