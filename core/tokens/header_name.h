#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

// The name of the Authorization header, right or misspelled, and where its value begins.
//
// Pure functions; the input is hostile.

namespace bearerwatch::tokens {

/// How the name of a header is written.
struct HeaderName {
    std::string_view text = "Authorization"; ///< As written.
    std::string_view end = ":"; ///< What stands in place of the colon; may be empty.
};

/// Where the value of an Authorization header begins.
struct HeaderStart {
    HeaderName name; ///< Views into the text.
    std::size_t value = 0; ///< Offset of the value, bytes of the text.
    char closing = '\0'; ///< The quote that ends the value; '\0': its line does.
};

/// The Authorization header whose name begins at `at` of `text`: a header line, a header of curl, a member
/// (also as a pair of `name` and `value`) or an assignment. A misspelled name counts where `Bearer` and
/// something like a token follow; the headers of other meaning that resemble it (Proxy-Authorization,
/// WWW-Authenticate) do not.
[[nodiscard]] std::optional<HeaderStart> authorizationAt(std::string_view text, std::size_t at);

/// Number of single-character edits between two short words.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

} // namespace bearerwatch::tokens
