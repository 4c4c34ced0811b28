#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "causes/finding.h"
#include "crypto/hash.h"

namespace bearerwatch::verdict {

/// The claims of an SD-JWT with what was disclosed put in its place (RFC 9901 7.1, step 3).
struct DisclosedClaims {
    std::string json; ///< An object; empty when there is none.
    std::vector<causes::Finding> findings; ///< Names that must not be disclosed, or stand there already.
};

/// @param disclosures  Encoded, as they stand between the tildes. Digests that none fits are left out, as
///                     the standard says (decoys). Depth and size are bounded.
[[nodiscard]] DisclosedClaims
mergeDisclosures(base::JsonValue claims, std::span<const std::string_view> disclosures, crypto::Hash hash);

} // namespace bearerwatch::verdict
