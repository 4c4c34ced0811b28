#pragma once

#include <functional>
#include <string>

// The same work done by other libraries, for comparison in one run.

namespace bearerwatch::bench {

struct Peer {
    const char* name;
    std::function<bool()> verify; ///< Empty: it does not know the algorithm.
    std::function<bool()> decode;
};

/// libjwt. @param key  PEM of the public key, or the octets of the secret.
[[nodiscard]] Peer libjwt(const std::string& token, const std::string& key, const std::string& algorithm);

/// cjose. @param jwk  JSON of the public key or of the secret.
[[nodiscard]] Peer cjose(const std::string& token, const std::string& jwk, const std::string& algorithm);

} // namespace bearerwatch::bench
