#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/secret.h"

// What token and device authorization endpoints answer (RFC 6749 5, RFC 8628 3.2).
//
// Pure functions; the answers may be hostile. Tokens in them are secret.

namespace bearerwatch::oauth {

struct TokenResponse {
    base::SecretBytes accessToken;
    std::string tokenType; ///< "Bearer", "DPoP".
    std::optional<std::chrono::seconds> expiresIn;
    base::SecretBytes refreshToken; ///< Empty: the old one stays, if there was one (RFC 6749 6).
    base::SecretBytes idToken;
    std::string scope; ///< Empty: as asked.
};

/// @return token_response_invalid: no JSON object, or no access_token.
[[nodiscard]] base::Expected<TokenResponse> parseTokenResponse(std::string_view body);

/// An error of the token endpoint in words of its cause: what the code means here, and what to do.
struct TokenEndpointError {
    std::string error; ///< "invalid_grant"; empty where the body names none.
    std::string description; ///< The server's own words; hostile.
};
[[nodiscard]] std::optional<TokenEndpointError> parseTokenError(std::string_view body);

/// Which grant the error belongs to: the same code means different things.
enum class Grant { RefreshToken, ClientCredentials, AuthorizationCode, DeviceCode };

/// `what` and `remedy` for a person; the server's words stand in `where`.
[[nodiscard]] base::Error explainTokenError(const TokenEndpointError& error, Grant grant, int status);

struct DeviceResponse {
    base::SecretBytes deviceCode;
    std::string userCode; ///< To be typed by the user; at most 64 bytes.
    std::string verificationUri; ///< To be opened by the user; hostile.
    std::string verificationUriComplete; ///< May be empty.
    std::chrono::seconds expiresIn{600};
    std::chrono::seconds interval{5}; ///< Between two polls; 1 to 300.
};

/// @return device_response_invalid.
[[nodiscard]] base::Expected<DeviceResponse> parseDeviceResponse(std::string_view body);

} // namespace bearerwatch::oauth
