#pragma once

#include <span>
#include <string>
#include <string_view>

#include "tokens/recognise.h"
#include "verdict/policy.h"

namespace bearerwatch::verdict {

/// The policy for a DPoP proof that stands in a request: what `policy` leaves open of method, address and
/// access token is taken from the pasted request itself, an HTTP message or a curl command. Only the first 64
/// KiB of the text are read.
[[nodiscard]] Policy policyOfRequest(const Policy& policy, std::string_view text,
                                     std::span<const tokens::Candidate> candidates);

/// Whether the candidate is sent with the scheme DPoP in a whole request, an HTTP message or a curl command,
/// that has no `DPoP` header.
[[nodiscard]] bool lacksItsProof(const tokens::Candidate& candidate, std::string_view text,
                                 std::span<const tokens::Candidate> candidates);

/// Whether the candidate is the value of a `DPoP` header.
[[nodiscard]] bool isProofOfRequest(const tokens::Candidate& candidate);

} // namespace bearerwatch::verdict
