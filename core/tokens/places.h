#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Where a token stands in a text.

namespace bearerwatch::tokens {

/// What the whole text is, as far as it tells.
enum class Document { Plain, Curl, HttpMessage, Json };
[[nodiscard]] Document documentOf(std::string_view text);

struct Place {
    std::string context; ///< As in Candidate::context.
    std::string name; ///< Of the member, parameter, header or cookie; may be empty.
};

/// The place of the byte at `offset`. Looks at its line only, at most 4 KiB back.
[[nodiscard]] Place placeOf(std::string_view text, std::size_t offset, Document document);

/// Whether only blanks stand before `offset` on its line.
[[nodiscard]] bool onlyBlanksBefore(std::string_view text, std::size_t offset);

/// Whether `name` is what people call a token: access_token, id_token, refresh_token, jwt, ...
[[nodiscard]] bool isTokenName(std::string_view name);

/// Whether a value called `name` must not be shown: a token name, password, client_secret, ...
[[nodiscard]] bool isSecretName(std::string_view name);
/// The value of `name=value` where `isSecretName` knows the name; else the text as it is.
[[nodiscard]] std::string_view withoutSecretName(std::string_view text);

} // namespace bearerwatch::tokens
