#include "oauth/error_response.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/percent.h"
#include "base/text.h"
#include "oauth/challenge.h"

namespace bearerwatch::oauth {
namespace {

using causes::Cause;

constexpr std::size_t MaxText = std::size_t{1} << 20U;

constexpr std::array Meanings{
    ErrorMeaning{"invalid_token", Cause::Unspecified,
                 "The API refuses the token: expired, revoked, damaged or for another reason; the "
                 "description may say which.",
                 "Request a new token once; when that is refused too, paste it to see what is wrong with it.",
                 "RFC 6750 3.1"},
    ErrorMeaning{"insufficient_scope", Cause::InsufficientScope,
                 "The token is good and does not carry the right that this request needs.",
                 "Request a token with the scope that the challenge names.", "RFC 6750 3.1"},
    ErrorMeaning{
        "invalid_request", Cause::Malformed,
        "A parameter is missing, stands twice or is malformed; at an API also a token sent in two ways at "
        "once.",
        "Send the token once, in the Authorization header; compare each parameter with the documentation.",
        "RFC 6750 3.1"},
    ErrorMeaning{"invalid_dpop_proof", Cause::ClaimRejected,
                 "The DPoP proof does not fit this request, this token or its key.",
                 "Paste the proof with the request's method, address and token to see which part differs.",
                 "RFC 9449 7.1"},
    ErrorMeaning{"use_dpop_nonce", Cause::ClaimRejected, "The server wants its own nonce in the DPoP proof.",
                 "Take the value of the DPoP-Nonce header into the proof's nonce and send the request again.",
                 "RFC 9449 8"},
    ErrorMeaning{"insufficient_user_authentication", Cause::ClaimRejected,
                 "The sign-in behind the token is too old or too weak for this request.",
                 "Let the user sign in again with the acr_values or max_age that the challenge names.",
                 "RFC 9470 3"},
    ErrorMeaning{"invalid_client", std::nullopt,
                 "The client could not prove who it is to the token endpoint.",
                 "Check the client id, its secret or key, and the way in which it is sent (basic, post, "
                 "private_key_jwt).",
                 "RFC 6749 5.2"},
    ErrorMeaning{"invalid_grant", Cause::UnknownToken,
                 "The code or refresh token is unknown, expired, used already, revoked, or was issued to "
                 "another client.",
                 "Start the sign-in again; use each refresh token once and keep the one that came back.",
                 "RFC 6749 5.2", causes::Certainty::Inferred},
    ErrorMeaning{"unauthorized_client", std::nullopt, "This client may not use this kind of grant.",
                 "Allow the grant for the client at the authorization server.", "RFC 6749 5.2"},
    ErrorMeaning{"unsupported_grant_type", std::nullopt, "The server does not know this kind of grant.",
                 "Look up grant_types_supported in the server's metadata.", "RFC 6749 5.2"},
    ErrorMeaning{"unsupported_response_type", std::nullopt, "The server does not offer this kind of answer.",
                 "Look up response_types_supported in the server's metadata.", "RFC 6749 4.1.2.1"},
    ErrorMeaning{"invalid_scope", Cause::InsufficientScope,
                 "A requested scope is unknown, malformed or more than was granted.",
                 "Ask only for scopes that the client may have.", "RFC 6749 5.2"},
    ErrorMeaning{"invalid_target", Cause::AudienceMismatch,
                 "The requested resource or audience is not known or not allowed.",
                 "Use the resource identifier that the API itself publishes.", "RFC 8707 2"},
    ErrorMeaning{"access_denied", std::nullopt, "The user or the server said no.",
                 "Ask whether consent or a policy stands in the way.", "RFC 6749 4.1.2.1"},
    ErrorMeaning{"server_error", Cause::ValidatorUnavailable, "The authorization server failed.",
                 "Try again later; look at its log.", "RFC 6749 4.1.2.1"},
    ErrorMeaning{"temporarily_unavailable", Cause::ValidatorUnavailable,
                 "The authorization server is overloaded or in maintenance.",
                 "Wait as long as Retry-After says and try again.", "RFC 6749 4.1.2.1"},
    ErrorMeaning{"unsupported_token_type", std::nullopt, "The server cannot revoke this kind of token.",
                 "Revoke the refresh token, or wait until the token ends.", "RFC 7009 2.2.1"},
    ErrorMeaning{"login_required", std::nullopt,
                 "The user is not signed in, and the request allowed no question.",
                 "Send the user through the sign-in, without prompt=none.", "OpenID Connect Core 3.1.2.6"},
    ErrorMeaning{"interaction_required", std::nullopt,
                 "The server must ask the user something, and the request allowed no question.",
                 "Send the user through the sign-in, without prompt=none.", "OpenID Connect Core 3.1.2.6"},
    ErrorMeaning{"consent_required", std::nullopt, "The user has not agreed to what the client asks for.",
                 "Send the user through the consent page.", "OpenID Connect Core 3.1.2.6"},
    ErrorMeaning{"account_selection_required", std::nullopt, "The user must choose an account.",
                 "Send the user through the sign-in, without prompt=none.", "OpenID Connect Core 3.1.2.6"},
    ErrorMeaning{"invalid_request_object", Cause::Malformed, "The signed request is not valid.",
                 "Paste the request object to see what is wrong with it.", "RFC 9101 7"},
    ErrorMeaning{"invalid_request_uri", std::nullopt,
                 "The address of the request object gives an error or is unknown.", "Push the request again.",
                 "RFC 9101 7"},
    ErrorMeaning{"authorization_pending", std::nullopt, "The user has not finished on the other device.",
                 "Ask again after the interval.", "RFC 8628 3.5"},
    ErrorMeaning{"slow_down", std::nullopt, "The client asks too often.", "Add 5 s to the interval.",
                 "RFC 8628 3.5"},
    ErrorMeaning{"expired_token", std::nullopt, "The device code has ended.", "Start the device flow again.",
                 "RFC 8628 3.5"},
};

std::optional<ErrorResponse> ofChallenges(std::string_view text)
{
    for (const Challenge& challenge : findChallenges(text)) {
        if (!challenge.value("error").empty())
            return ErrorResponse{std::string(challenge.value("error")),
                                 std::string(challenge.value("error_description")),
                                 std::string(challenge.value("error_uri")), ErrorResponse::Place::Challenge};
    }
    return std::nullopt;
}

std::string member(base::JsonValue object, std::string_view name)
{
    const base::JsonValue value = object.find(name);
    return value.isString() ? value.string() : std::string();
}

// The object stands alone, or after the header lines of a pasted answer.
std::optional<ErrorResponse> ofBody(std::string_view text)
{
    const std::size_t open = text.find('{');
    const std::size_t close = text.rfind('}');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    const auto document = base::JsonDocument::parse(text.substr(open, close - open + 1));
    if (!document || !document->root().isObject() || member(document->root(), "error").empty())
        return std::nullopt;
    const base::JsonValue body = document->root();
    return ErrorResponse{member(body, "error"), member(body, "error_description"), member(body, "error_uri"),
                         ErrorResponse::Place::Body};
}

// A parameter of a query, a fragment or a form, decoded.
std::string formValue(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool starts = at == 0 || std::string_view("?#&").find(text[at - 1]) != std::string_view::npos;
        const std::size_t value = at + name.size();
        if (starts && value < text.size() && text[value] == '=') {
            const std::size_t end = std::min(text.find_first_of("&# \t\r\n\"'<>", value), text.size());
            return base::percentDecoded(text.substr(value + 1, end - value - 1), base::PlusSign::IsBlank);
        }
    }
    return {};
}

std::optional<ErrorResponse> ofRedirect(std::string_view text)
{
    ErrorResponse response{formValue(text, "error"), formValue(text, "error_description"),
                           formValue(text, "error_uri"), ErrorResponse::Place::Redirect};
    if (response.error.empty())
        return std::nullopt;
    return response;
}

} // namespace

std::optional<ErrorResponse> findErrorResponse(std::string_view text)
{
    text = text.substr(0, MaxText);
    if (auto found = ofChallenges(text))
        return found;
    if (auto found = ofBody(text))
        return found;
    return ofRedirect(text);
}

std::span<const ErrorMeaning> errorMeanings()
{
    return Meanings;
}

const ErrorMeaning* meaningOf(std::string_view code)
{
    const auto* found = std::find_if(Meanings.begin(), Meanings.end(),
                                     [code](const ErrorMeaning& one) { return one.code == code; });
    return found == Meanings.end() ? nullptr : found;
}

} // namespace bearerwatch::oauth
