#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

// Base64 and base64url (RFC 4648), with what an inspector wants to know beside the octets.

namespace bearerwatch::base {

enum class Base64Alphabet { Standard, Url };

/// What a lenient reading met. Offsets are bytes from the start of the text.
struct Base64Reading {
    Bytes bytes;
    std::optional<std::size_t> invalidAt; ///< First character of neither alphabet; decoding stopped there.
    std::optional<std::size_t> standardAt; ///< First `+` or `/`.
    std::optional<std::size_t> urlAt; ///< First `-` or `_`.
    std::optional<std::size_t> paddingAt; ///< First `=`.
    bool impossibleLength = false; ///< One character is left over (length mod 4 = 1).
    bool unusedBits = false; ///< The last character carries bits that are dropped.

    /// True for the one spelling that RFC 7515 allows: base64url, no padding, no unused bits.
    [[nodiscard]] bool canonicalUrl() const
    {
        return !invalidAt && !standardAt && !paddingAt && !impossibleLength && !unusedBits;
    }
};

/// Decodes either alphabet, with or without padding; never fails as a whole.
[[nodiscard]] Base64Reading readBase64(std::string_view text);

/// The octets of canonical base64url (RFC 7515 section 2), else nullopt.
[[nodiscard]] std::optional<Bytes> decodeBase64Url(std::string_view text);
/// The same into `out`, whose memory is used again: for many texts. False: `out` holds a part.
[[nodiscard]] bool decodeBase64Url(std::string_view text, Bytes& out);

/// Without padding for `Url`, with it for `Standard`.
[[nodiscard]] std::string encodeBase64(ByteView bytes, Base64Alphabet alphabet);
[[nodiscard]] inline std::string encodeBase64Url(ByteView bytes)
{
    return encodeBase64(bytes, Base64Alphabet::Url);
}

[[nodiscard]] std::string encodeHex(ByteView bytes); ///< Lower case.
[[nodiscard]] std::optional<Bytes> decodeHex(std::string_view text);

} // namespace bearerwatch::base
