#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "causes/cause.h"

// Error answers of OAuth: the body of a token endpoint (RFC 6749 5.2), the parameters of a redirect
// (RFC 6749 4.1.2.1), a resource server's challenge (RFC 6750 3), and what the registered codes mean.

namespace bearerwatch::oauth {

struct ErrorResponse {
    enum class Place : std::uint8_t { Body, Challenge, Redirect };
    std::string error; ///< The code: "invalid_token".
    std::string description; ///< `error_description`; for people.
    std::string uri; ///< `error_uri`; shown, never fetched.
    Place place = Place::Body;
};

/// The error of a pasted answer: of its challenges first, then of a JSON body, then of the query or
/// fragment of an address. Empty when there is none. Reads at most the first MiB.
[[nodiscard]] std::optional<ErrorResponse> findErrorResponse(std::string_view text);

/// What a registered code means (IANA OAuth Extensions Error registry).
struct ErrorMeaning {
    std::string_view code;
    std::optional<causes::Cause> cause; ///< Empty: it says nothing about a token at an API.
    std::string_view meaning; ///< One sentence, English.
    std::string_view action; ///< What to do, English.
    std::string_view reference; ///< "RFC 6750 3.1".
    causes::Certainty certainty = causes::Certainty::Stated; ///< Inferred: the cause is one of several.
};

[[nodiscard]] const ErrorMeaning* meaningOf(std::string_view code); ///< nullptr: not registered.
[[nodiscard]] std::span<const ErrorMeaning> errorMeanings();

} // namespace bearerwatch::oauth
