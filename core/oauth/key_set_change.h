#pragma once

#include <string>
#include <vector>

#include "jose/key.h"

namespace bearerwatch::oauth {

/// What has changed in a key set between two fetches. Keys are the same when their thumbprint (RFC 7638) is.
struct KeySetChange {
    std::vector<std::string> added; ///< Names (kid, else thumbprint) of keys that are new.
    std::vector<std::string> removed;
    std::vector<std::string> replaced; ///< Same kid, other key: validators that cache by kid now fail.
    std::size_t kept = 0;

    [[nodiscard]] bool empty() const { return added.empty() && removed.empty() && replaced.empty(); }
    /// A rotation as it should be: a new key beside at least one that stays.
    [[nodiscard]] bool overlapping() const { return !added.empty() && kept > 0; }
    /// A rotation that breaks tokens at once: new keys, and not one that stays.
    [[nodiscard]] bool abrupt() const { return kept == 0 && !(added.empty() && replaced.empty()); }
};

[[nodiscard]] KeySetChange compareKeySets(const jose::KeySet& before, const jose::KeySet& after);

/// One English sentence; empty when nothing has changed. Names are escaped.
[[nodiscard]] std::string describe(const KeySetChange& change);

/// Whether a key set that came over the network holds what must never be there: private parts, secrets.
[[nodiscard]] bool holdsPrivateKeys(const jose::KeySet& keys);

} // namespace bearerwatch::oauth
