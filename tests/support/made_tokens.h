#pragma once

#include <string>
#include <string_view>

#include "base/base64.h"
#include "base/bytes.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "verdict/keys.h"

// Tokens made on the spot, signed with a secret of 32 octets.

namespace bearerwatch::made {

inline constexpr std::string_view Secret = "a secret of 32 octets, not short";

inline verdict::Keys keys()
{
    verdict::Keys keys;
    keys.verification = jose::readSecret(Secret, "test secret", jose::SecretEncoding::Text);
    return keys;
}

inline std::string token(std::string_view claims, std::string_view header = R"({"alg":"HS256","typ":"JWT"})")
{
    const auto made = jose::signJws(header, base::asBytes(claims), keys().verification.keys.front());
    return made ? *made : std::string();
}

/// Parts as they are, without a look at what they hold; the signature is `signature` in clear.
inline std::string rawToken(std::string_view header, std::string_view claims, std::string_view signature)
{
    return base::encodeBase64Url(base::asBytes(header)) + "." + base::encodeBase64Url(base::asBytes(claims)) +
        "." + base::encodeBase64Url(base::asBytes(signature));
}

} // namespace bearerwatch::made
