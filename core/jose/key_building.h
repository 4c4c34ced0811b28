#pragma once

#include <string_view>

#include "crypto/key_container.h"
#include "jose/key.h"

// What the readers of JWK and of key files share. Used inside core/jose.

namespace bearerwatch::jose {

[[nodiscard]] CertificateFacts certificateFacts(const crypto::Certificate& certificate);

/// Fills type, size and thumbprint from the material, adds the findings about weak keys, and drops
/// the material of a key that is broken, so that nothing can be computed with it. Weak keys keep it.
void finishKey(Key& key);

/// Text that is a public or private key in PEM or OpenSSH form: refused as an HMAC secret, since
/// taking it for one is the key confusion attack.
[[nodiscard]] bool looksLikeKeyText(std::string_view text);

/// True when a problem only says that the key is weak: mathematics may still be done with it.
[[nodiscard]] bool isWeakness(std::string_view code);

} // namespace bearerwatch::jose
