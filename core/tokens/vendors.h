#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// Opaque tokens that tell by themselves where they come from: prefixes, and checksums where there are any.

namespace bearerwatch::tokens {

struct VendorPrefix {
    std::string_view prefix;
    std::string_view kind; ///< As in Candidate::kind.
    std::string_view label; ///< "GitHub personal access token (classic)"
    std::size_t least; ///< Characters after the prefix, at the least.
};

struct VendorMatch {
    const VendorPrefix* vendor = nullptr;
    std::size_t length = 0; ///< Bytes of the whole token.
};

/// A token with a known prefix that begins at `offset` of `text` (a word begins there).
[[nodiscard]] std::optional<VendorMatch> matchVendor(std::string_view text, std::size_t offset);

/// False where no known prefix begins at `offset`, told by three characters; true is no promise.
[[nodiscard]] bool mayBeVendor(std::string_view text, std::size_t offset);

enum class Checksum { None, Fits, Differs };

/// GitHub and npm: the last six characters are the CRC-32 of those before, in base 62.
[[nodiscard]] Checksum checkVendorChecksum(std::string_view token);

/// The twelve-digit account number inside an AWS key id (AKIA..., ASIA..., 20 characters).
[[nodiscard]] std::optional<std::string> awsAccountOfKeyId(std::string_view keyId);

/// 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isUuid(std::string_view text);

} // namespace bearerwatch::tokens
