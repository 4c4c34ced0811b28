#pragma once

#include "jose/key.h"

namespace bearerwatch::verdict {

/// The keys that the user gave. Keys that a token carries are never among them.
struct Keys {
    jose::KeySet verification; ///< To check signatures with.
    jose::KeySet decryption; ///< To open JWE with.
    [[nodiscard]] bool empty() const { return verification.keys.empty() && decryption.keys.empty(); }
};

} // namespace bearerwatch::verdict
