#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

// Macaroons, versions 1 (lines) and 2 (binary), as far as they can be read without the secret.

namespace bearerwatch::tokens {

struct Caveat {
    base::Bytes identifier; ///< First party: the condition itself, as text.
    base::Bytes verification; ///< Third party only: sealed for the verifier.
    base::Bytes location; ///< Third party: who discharges it.
};

struct Macaroon {
    int version = 0; ///< 1 or 2.
    base::Bytes location;
    base::Bytes identifier;
    std::vector<Caveat> caveats;
    base::Bytes signature; ///< 32 octets.
};

/// Reads one macaroon in base64 or base64url (a PyPI token's prefix may stand before it); nullopt when it
/// is none or is damaged. Hostile input; linear time.
[[nodiscard]] std::optional<Macaroon> readMacaroon(std::string_view text);

/// Whether `rootKey` made it: the chain of HMAC-SHA256 over identifier and caveats. The root key is used
/// as it is and as the usual libraries derive it.
[[nodiscard]] bool macaroonFits(const Macaroon& macaroon, base::ByteView rootKey);

} // namespace bearerwatch::tokens
