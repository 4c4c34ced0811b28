#include "events/record_token.h"

#include <algorithm>

#include "base/base64.h"
#include "base/json.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t MaxTokenBytes = 65536;
constexpr int MaxTries = 4;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
        c == '_' || c == '.' || c == '=';
}

std::optional<std::string> textOf(base::JsonValue value)
{
    if (value.isString())
        return value.string();
    if (!value.isArray())
        return std::nullopt;
    std::string joined;
    for (const base::JsonValue item : value) {
        if (!joined.empty())
            joined.push_back(' ');
        joined += item.string();
    }
    return joined;
}

std::optional<base::Time> timeOf(base::JsonValue value)
{
    const auto seconds = value.isNumber() ? value.number() : std::nullopt;
    return seconds ? base::timeFromSeconds(*seconds) : std::nullopt;
}

std::optional<RecordToken> decode(std::string_view token)
{
    const std::size_t first = token.find('.');
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = std::min(token.find('.', first + 1), token.size());
    const base::Base64Reading header = base::readBase64(token.substr(0, first));
    const auto headerJson = base::JsonDocument::parse(base::asText(header.bytes));
    if (!headerJson || !headerJson->root().isObject())
        return std::nullopt;
    RecordToken result;
    result.token = token;
    result.keyId = textOf(headerJson->root().find("kid"));
    const base::Base64Reading payload = base::readBase64(token.substr(first + 1, second - first - 1));
    const auto claims = base::JsonDocument::parse(base::asText(payload.bytes));
    if (!claims || !claims->root().isObject())
        return result;
    const base::JsonValue root = claims->root();
    result.issuer = textOf(root.find("iss"));
    result.audience = textOf(root.find("aud"));
    result.subject = textOf(root.find("sub"));
    for (const char* name : {"client_id", "azp", "cid", "appid"}) {
        if (!result.clientId)
            result.clientId = textOf(root.find(name));
    }
    result.expiresAt = timeOf(root.find("exp"));
    result.notBefore = timeOf(root.find("nbf"));
    return result;
}

} // namespace

std::optional<RecordToken> findRecordToken(std::string_view text)
{
    std::size_t at = text.find("eyJ");
    for (int tries = 0; tries < MaxTries && at != std::string_view::npos; ++tries) {
        std::size_t end = at;
        while (end < text.size() && end - at < MaxTokenBytes && isTokenCharacter(text[end]))
            ++end;
        std::string_view token = text.substr(at, end - at);
        while (!token.empty() && token.back() == '.')
            token.remove_suffix(1); // The full stop of a sentence.
        if (auto found = decode(token))
            return found;
        at = text.find("eyJ", end);
    }
    return std::nullopt;
}

} // namespace bearerwatch::events::detail
