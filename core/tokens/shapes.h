#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Telling kinds of tokens apart by their shape alone.

namespace bearerwatch::tokens {

struct JoseShape {
    std::string kind; ///< jwt, jwe, sd_jwt or damaged_jwt.
    std::size_t segments = 0;
};

/// The kind of a text that begins like a JOSE token.
[[nodiscard]] JoseShape joseShape(std::string_view token);

/// The length of the run of characters at `offset` that a JOSE token in running text may have.
[[nodiscard]] std::size_t joseRun(std::string_view text, std::size_t offset);

/// Whether a JOSE header begins here: `beginsLikeJose`, and there is an `alg` or `enc` in it (a payload has
/// none).
[[nodiscard]] bool beginsWithHeader(std::string_view text);

/// Where a second token begins in `token` when two were copied together without a gap, else npos.
[[nodiscard]] std::size_t gluedSecond(std::string_view token);

/// The kind of a text that is one token as a whole but begins like no compact one: jws_json, jwe_json,
/// saml_assertion, a compact token with white space at the start of its header; else empty.
[[nodiscard]] std::string wholeKind(std::string_view text);

/// A compact JWS whose payload stands unencoded (RFC 7797 5.2): it may hold blanks and marks, but no dot.
[[nodiscard]] bool isUnencodedCompact(std::string_view text);

/// The kind of one token without blanks: a JOSE kind, a vendor's, uuid, ..., else "opaque".
[[nodiscard]] std::string kindOf(std::string_view token);

/// The kind of one word that stands alone; empty when it reads like a word and not like a token.
[[nodiscard]] std::string loneKind(std::string_view word);

} // namespace bearerwatch::tokens
