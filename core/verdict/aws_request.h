#pragma once

#include <string_view>
#include <vector>

#include "base/time.h"
#include "causes/finding.h"

namespace bearerwatch::verdict {

/// Looks at a request signed for AWS (Signature Version 4) that `text` holds: the session token of a
/// temporary key, the clock. Nothing when the text holds none. The signature itself cannot be checked without
/// the secret key.
/// @param keyId  The access key id that was found in the text.
[[nodiscard]] std::vector<causes::Finding> judgeAwsRequest(std::string_view text, std::string_view keyId,
                                                           base::Time now);

} // namespace bearerwatch::verdict
