#include "oauth/token_response.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "base/time.h"
#include "oauth/error_response.h"

namespace bearerwatch::oauth {
namespace {

using base::JsonValue;
using std::chrono::seconds;

constexpr std::size_t MaxTokenText = std::size_t{1024} * 1024;
constexpr std::size_t MaxText = 4096;

std::string textOf(JsonValue object, std::string_view name, std::size_t limit = MaxText)
{
    const JsonValue value = object.find(name);
    return value && value.isString() && value.raw().size() <= limit ? value.string() : std::string();
}

base::SecretBytes secretOf(JsonValue object, std::string_view name)
{
    std::string text = textOf(object, name, MaxTokenText);
    base::SecretBytes secret{std::string_view(text)};
    explicit_bzero(text.data(), text.size());
    return secret;
}

std::optional<seconds> secondsOf(JsonValue object, std::string_view name)
{
    const JsonValue value = object.find(name);
    if (!value)
        return std::nullopt;
    // Some servers write the number as a text.
    const auto number = value.isString() ? base::parseInstant(value.string()) : std::nullopt;
    const auto whole = value.isNumber() ? value.integer()
        : number                        ? std::optional(base::toSeconds(*number))
                                        : std::nullopt;
    if (!whole || *whole < 0)
        return std::nullopt;
    return seconds(std::min<std::int64_t>(*whole, std::int64_t{10} * 365 * 86400));
}

struct GrantWords {
    std::string_view code;
    Grant grant;
    std::string_view what, remedy;
};

// What a code of RFC 6749 5.2 and RFC 8628 3.5 means for one grant; others keep their general meaning.
constexpr GrantWords Words[] = {
    {"invalid_grant", Grant::RefreshToken,
     "The refresh token is refused: it was revoked, has expired, was used before, or belongs to another "
     "client",
     "Log in anew, and check that no second program uses the same refresh token"},
    {"invalid_grant", Grant::AuthorizationCode,
     "The code is refused: it has expired, was used before, or its PKCE verifier or redirect address does "
     "not fit",
     "Begin the login anew; compare the registered redirect address"},
    {"invalid_grant", Grant::DeviceCode, "The device code is refused or has been used",
     "Begin the login anew"},
    {"unauthorized_client", Grant::RefreshToken, "The client may not use refresh tokens",
     "Allow the refresh grant for this client at the issuer"},
    {"unauthorized_client", Grant::ClientCredentials, "The client may not ask for tokens of its own",
     "Allow the client credentials grant for this client at the issuer"},
    {"invalid_scope", Grant::RefreshToken, "More scope is asked for than the user granted",
     "Ask for the granted scope or less, or log in anew"},
    {"expired_token", Grant::DeviceCode, "The code was not entered in time", "Begin the login anew"},
    {"access_denied", Grant::DeviceCode, "The user, or a rule of the issuer, refused the login",
     "Ask whoever refused it"},
};

} // namespace

base::Expected<TokenResponse> parseTokenResponse(std::string_view body)
{
    const base::Error invalid{"token_response_invalid",
                              "The answer of the token endpoint holds no access token", "",
                              "Check the address of the token endpoint"};
    const auto document = base::JsonDocument::parse(body);
    if (!document || !document->root().isObject())
        return base::unexpected(invalid);
    const JsonValue root = document->root();
    TokenResponse response;
    response.accessToken = secretOf(root, "access_token");
    if (response.accessToken.empty())
        return base::unexpected(invalid);
    response.tokenType = textOf(root, "token_type");
    response.expiresIn = secondsOf(root, "expires_in");
    response.refreshToken = secretOf(root, "refresh_token");
    response.idToken = secretOf(root, "id_token");
    response.scope = textOf(root, "scope");
    return response;
}

std::optional<TokenEndpointError> parseTokenError(std::string_view body)
{
    const auto document = base::JsonDocument::parse(body);
    if (!document || !document->root().isObject())
        return std::nullopt;
    TokenEndpointError error{textOf(document->root(), "error"),
                             textOf(document->root(), "error_description")};
    if (error.error.empty())
        return std::nullopt;
    return error;
}

base::Error explainTokenError(const TokenEndpointError& error, Grant grant, int status)
{
    std::string where = base::escapeForDisplay(error.error.substr(0, 100));
    if (!error.description.empty())
        where += ": " + base::escapeForDisplay(error.description.substr(0, 300));
    const auto words = std::find_if(std::begin(Words), std::end(Words), [&](const GrantWords& row) {
        return row.code == error.error && row.grant == grant;
    });
    if (words != std::end(Words))
        return {error.error, std::string(words->what), std::move(where), std::string(words->remedy)};
    const ErrorMeaning* meaning = meaningOf(error.error);
    if (meaning) {
        std::string what(meaning->meaning);
        while (what.ends_with('.'))
            what.pop_back();
        return {error.error, std::move(what), std::move(where), std::string(meaning->action)};
    }
    return {error.error.empty() ? "token_endpoint_failed" : error.error,
            "The token endpoint answers with the status " + std::to_string(status), std::move(where),
            status == 401 ? "Check the client id, its secret, and how the client proves who it is"
                          : "Read what the server says, and check the client's registration"};
}

base::Expected<DeviceResponse> parseDeviceResponse(std::string_view body)
{
    const base::Error invalid{"device_response_invalid", "The answer is no device authorization response", "",
                              "Check the address of the device authorization endpoint"};
    const auto document = base::JsonDocument::parse(body);
    if (!document || !document->root().isObject())
        return base::unexpected(invalid);
    const JsonValue root = document->root();
    DeviceResponse response;
    response.deviceCode = secretOf(root, "device_code");
    response.userCode = textOf(root, "user_code");
    response.verificationUri = textOf(root, "verification_uri");
    if (response.verificationUri.empty())
        response.verificationUri = textOf(root, "verification_url"); // the name before RFC 8628
    response.verificationUriComplete = textOf(root, "verification_uri_complete");
    response.expiresIn = secondsOf(root, "expires_in").value_or(seconds(600));
    response.interval =
        std::clamp(secondsOf(root, "interval").value_or(seconds(5)), seconds(1), seconds(300));
    if (response.deviceCode.empty() || response.userCode.empty() || response.userCode.size() > 64 ||
        response.verificationUri.empty())
        return base::unexpected(invalid);
    return response;
}

} // namespace bearerwatch::oauth
