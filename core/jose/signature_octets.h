#pragma once

#include <vector>

#include "base/bytes.h"
#include "causes/finding.h"
#include "jose/algorithm.h"
#include "jose/key.h"

namespace bearerwatch::jose {

/// What can be said about octets that cannot be a signature under this key, whatever was signed: their
/// length, their form, the curve that they are of. Appends to `findings`.
void explainOctets(const SignatureAlgorithm& algorithm, const Key& key, base::ByteView octets,
                   std::vector<causes::Finding>& findings);

} // namespace bearerwatch::jose
