#pragma once

#include <vector>

#include "jose/jwe.h"
#include "verdict/keys.h"

namespace bearerwatch::verdict {

/// The keys that are tried to decrypt a token: those that were given to decrypt, or else those that verify
/// but for the ones that can never decrypt this token (public keys, keys of another type). An issuer's key
/// set says nothing about a token that is encrypted for somebody else. Keys that could not be read stay, for
/// they say why.
[[nodiscard]] std::vector<jose::Key> decryptionKeys(const Keys& keys, const jose::Jwe& jwe);

} // namespace bearerwatch::verdict
