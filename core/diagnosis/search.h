#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/progress.h"
#include "causes/finding.h"
#include "jose/jws.h"
#include "verdict/verdict.h"

// Why a signature does not verify. A fit is cryptographic proof: a chance match is impossible by
// construction, since each candidate is accepted only where a whole signature verifies over a whole text. A
// candidate that is not what the signer made would be a forgery: an HMAC or a hash that agrees in 160 bits or
// more by chance (some 10^7 candidates against 2^160), or an RSA, ECDSA or EdDSA signature made without the
// key.

namespace bearerwatch::diagnosis {

struct SearchInput {
    std::string_view token; ///< Compact JWS as pasted, without what stood around it.
    std::span<const jose::Key> keys; ///< All keys that the user holds.
    std::optional<base::ByteView> detachedPayload = std::nullopt;
    std::string_view pasted = {}; ///< The text around the token, damage included; may be empty.
    std::size_t offset = 0; ///< Of the token in `pasted`.
};

struct SearchOptions {
    bool characterSearch = true; ///< Try each one-character repair: up to seconds of work.
    unsigned threads = 0; ///< 0: as many as the machine has cores.
};

struct SearchResult {
    std::vector<verdict::NearMiss> nearMisses; ///< Proven ones first.
    std::vector<causes::Finding> findings; ///< The same as findings, and what RSA recovery tells.
    std::vector<std::string> tried; ///< English, one line a ladder: "one wrong character (HS256)".
    std::uint64_t candidates = 0; ///< How many were tried.
    std::size_t covered = 0; ///< Bytes of the paste, from the token on, that a repair made the token from.
    bool complete = true; ///< False when cancelled.
};

/// Searches until a fit is found or all ladders are done. `progress` counts candidates; it is called
/// on the calling thread. Blocks; meant for a worker thread.
[[nodiscard]] SearchResult search(const SearchInput& input, const SearchOptions& options = {},
                                  const base::ProgressCallback& progress = {});

} // namespace bearerwatch::diagnosis
