#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace bearerwatch::events::detail {

/// What the first readable JWT of a record says. Its signature is not checked: it tells about the
/// request, it proves nothing about the sender.
struct RecordToken {
    std::string token; ///< Secret.
    std::optional<std::string> keyId;
    std::optional<std::string> issuer;
    std::optional<std::string> audience; ///< Several are joined by blanks.
    std::optional<std::string> subject;
    std::optional<std::string> clientId;
    std::optional<base::Time> expiresAt;
    std::optional<base::Time> notBefore;
    bool hasClaims = false;
};

/// Also of a token that is wrapped at line ends, encoded in a URL or in base64. Bounded: at most four tries,
/// each of at most 64 KiB.
[[nodiscard]] std::optional<RecordToken> findRecordToken(std::string_view text);

/// The first opaque token of a text without a JWT: one with a known prefix, behind `Bearer`, or the value of
/// a name like "access_token". Empty: none.
[[nodiscard]] std::string_view findOpaqueToken(std::string_view text);

} // namespace bearerwatch::events::detail
