#include "tokens/places.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "tokens/characters.h"

namespace bearerwatch::tokens {
namespace {

using base::startsWithIgnoreCase;

constexpr std::array<std::string_view, 26> TokenNames = {
    "access_token",        "accesstoken",    "id_token",      "idtoken",      "refresh_token",
    "refreshtoken",        "token",          "jwt",           "auth_token",   "authtoken",
    "bearer_token",        "session_token",  "sessiontoken",  "assertion",    "client_assertion",
    "id_token_hint",       "subject_token",  "actor_token",   "dpop",         "securitytoken",
    "x-auth-token",        "x-access-token", "saml_response", "samlresponse", "device_code",
    "x-amz-security-token"};
constexpr std::array<std::string_view, 18> SecretNames = {
    "password",      "passwd", "pwd",       "secret",      "client_secret",         "clientsecret",
    "api_key",       "apikey", "x-api-key", "private_key", "aws_secret_access_key", "secretaccesskey",
    "code_verifier", "code",   "sessionid", "session_id",  "x-goog-api-key",        "cookie"};

std::string_view lastPart(std::string_view name)
{
    const std::size_t dot = name.find_last_of('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

std::string_view lineBefore(std::string_view text, std::size_t offset)
{
    constexpr std::size_t reach = 4096;
    const std::size_t from = offset > reach ? offset - reach : 0;
    const std::string_view window = text.substr(from, offset - from);
    const std::size_t newline = window.rfind('\n');
    return newline == std::string_view::npos ? window : window.substr(newline + 1);
}

// The word that ends where `before` ends, of name characters.
std::string_view nameAtEnd(std::string_view before)
{
    std::size_t start = before.size();
    while (start > 0 && (isWord(before[start - 1]) || before[start - 1] == '.'))
        --start;
    return before.substr(start);
}

void dropBack(std::string_view& text, std::string_view characters)
{
    while (!text.empty() && characters.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
}

bool looksLikeLog(std::string_view line)
{
    const std::string_view start = base::trim(line);
    const auto digits = static_cast<std::size_t>(std::count_if(
        start.begin(),
        start.begin() + std::min<std::ptrdiff_t>(24, static_cast<std::ptrdiff_t>(start.size())), isDigit));
    return start.size() > 12 &&
        (digits >= 6 || start.starts_with("[") || start.starts_with("{\"") ||
         start.find("level=") != std::string_view::npos || start.starts_with("time="));
}

} // namespace

Document documentOf(std::string_view text)
{
    std::string_view start = base::trim(text.substr(0, std::min<std::size_t>(text.size(), 4096)));
    if (start.starts_with("$ "))
        start.remove_prefix(2);
    if (start.starts_with("curl ") || start.starts_with("curl.exe ") || start.starts_with("wget ") ||
        start.starts_with("http "))
        return Document::Curl;
    if (start.starts_with("{") || start.starts_with("["))
        return Document::Json;
    const std::string_view line = start.substr(0, start.find('\n'));
    if (line.starts_with("HTTP/") || line.find(" HTTP/1.") != std::string_view::npos ||
        line.find(" HTTP/2") != std::string_view::npos)
        return line.find('"') == std::string_view::npos ? Document::HttpMessage : Document::Plain;
    return Document::Plain;
}

bool onlyBlanksBefore(std::string_view text, std::size_t offset)
{
    const std::size_t from = offset > 256 ? offset - 256 : 0;
    while (offset > from && (text[offset - 1] == ' ' || text[offset - 1] == '\t'))
        --offset;
    return offset == 0 || text[offset - 1] == '\n';
}

bool isTokenName(std::string_view name)
{
    const std::string lower = base::toLowerAscii(lastPart(name));
    return std::find(TokenNames.begin(), TokenNames.end(), lower) != TokenNames.end();
}

bool isSecretName(std::string_view name)
{
    const std::string lower = base::toLowerAscii(lastPart(name));
    return std::find(SecretNames.begin(), SecretNames.end(), lower) != SecretNames.end() ||
        isTokenName(lower);
}

std::string_view withoutSecretName(std::string_view text)
{
    const std::size_t sign = text.find('=');
    const bool named = sign != std::string_view::npos && isSecretName(text.substr(0, sign));
    return named ? text.substr(sign + 1) : text;
}

Place placeOf(std::string_view text, std::size_t offset, Document document)
{
    const std::string_view line = lineBefore(text, offset);
    Place place;
    std::string_view before = line;
    const bool quoted = !before.empty() && (before.back() == '"' || before.back() == '\'');
    dropBack(before, "\"'\\");
    std::string_view beforeSeparator = before;
    dropBack(beforeSeparator, " \t");
    const char separator = beforeSeparator.empty() ? '\0' : beforeSeparator.back();
    if (separator == '=' || separator == ':') {
        beforeSeparator.remove_suffix(1);
        dropBack(beforeSeparator, " \t\"'\\");
        place.name = std::string(nameAtEnd(beforeSeparator));
    }
    const std::string_view trimmed = base::trim(line);
    const std::size_t wordStart =
        line.find_last_of(" \t\"'<(") == std::string_view::npos ? 0 : line.find_last_of(" \t\"'<(") + 1;
    const std::string_view word = line.substr(wordStart);
    const bool inUrl = word.find("://") != std::string_view::npos ||
        (word.starts_with("/") && word.find_first_of("?#") != std::string_view::npos);
    if (document == Document::Curl)
        place.context = "curl";
    else if (startsWithIgnoreCase(trimmed, "cookie:") || startsWithIgnoreCase(trimmed, "set-cookie:"))
        place.context = "cookie";
    else if (startsWithIgnoreCase(trimmed, "dpop:"))
        place.context = "dpop_header";
    else if (inUrl)
        place.context = "url";
    else if (quoted && separator == ':' && !place.name.empty())
        place.context = document == Document::Plain && looksLikeLog(line) ? "log_line" : "json";
    else if (document == Document::HttpMessage && separator == ':')
        place.context = "http_header";
    else if (separator == '=' && !quoted && !looksLikeLog(line) && line.find(' ') == std::string_view::npos)
        place.context = "form";
    else if (looksLikeLog(line) && document != Document::HttpMessage)
        place.context = document == Document::Json ? "json" : "log_line";
    else
        place.context = document == Document::Json ? "json" : "text";
    return place;
}

} // namespace bearerwatch::tokens
