#include "events/record_token.h"

#include <algorithm>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"
#include "tokens/redact.h"

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

std::optional<RecordToken> findRecordTokenIn(std::string_view text, bool maybeEncoded);

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
    result.hasClaims = true;
    result.expiresAt = timeOf(root.find("exp"));
    result.notBefore = timeOf(root.find("nbf"));
    return result;
}

// The characters of the token that begins at `at`, without what wrapping and URL encoding put between them.
std::string gather(std::string_view text, std::size_t at)
{
    constexpr std::size_t LeastSignature = 43; // 32 bytes
    std::string token;
    std::size_t dots = 0;
    std::size_t lastDot = 0;
    while (at < text.size() && token.size() < MaxTokenBytes) {
        const char c = text[at];
        const bool encodedDot = base::equalsIgnoreCase(text.substr(at, 3), "%2e");
        const bool lineEnd =
            c == '\n' || c == '\r' || text.substr(at, 2) == "\\n" || text.substr(at, 2) == "\\r";
        const bool beforeDot = text.substr(at, 2) == " .";
        if (c == '.' || encodedDot) {
            ++dots;
            lastDot = token.size();
            token.push_back('.');
            at += encodedDot ? 3 : 1;
            at += at < text.size() && text[at] == ' ' ? 1 : 0;
        } else if (isTokenCharacter(c)) {
            token.push_back(c);
            ++at;
        } else if (lineEnd && !(dots == 2 && token.size() - lastDot > LeastSignature)) {
            at += c == '\\' ? 2 : 1;
            while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
                ++at;
        } else if (beforeDot) {
            ++at;
        } else {
            break;
        }
    }
    return token;
}

// `at` is where it begins.
std::optional<RecordToken> tokenAt(std::string_view text, std::size_t at, std::string_view run,
                                   bool maybeEncoded)
{
    while (!run.empty() && run.back() == '.')
        run.remove_suffix(1); // The full stop of a sentence.
    std::optional<RecordToken> plain = decode(run);
    if (plain && plain->hasClaims)
        return plain;
    if (!plain && maybeEncoded && run.find('.') == std::string_view::npos) {
        const base::Base64Reading inside = base::readBase64(run);
        if (base::asText(inside.bytes).find("eyJ") != std::string_view::npos)
            return findRecordTokenIn(base::asText(inside.bytes), false);
    }
    std::optional<RecordToken> gathered = decode(gather(text, at));
    return gathered && gathered->hasClaims ? std::move(gathered) : std::move(plain);
}

std::optional<RecordToken> findRecordTokenIn(std::string_view text, bool maybeEncoded)
{
    std::size_t at = text.find("eyJ");
    for (int tries = 0; tries < MaxTries && at != std::string_view::npos; ++tries) {
        std::size_t end = at;
        while (end < text.size() && end - at < MaxTokenBytes && isTokenCharacter(text[end]))
            ++end;
        if (auto found = tokenAt(text, at, text.substr(at, end - at), maybeEncoded))
            return found;
        at = text.find("eyJ", end);
    }
    return std::nullopt;
}

} // namespace

std::optional<RecordToken> findRecordToken(std::string_view text)
{
    return findRecordTokenIn(text, true);
}

std::string_view findOpaqueToken(std::string_view text)
{
    constexpr std::size_t LeastToken = 12;
    for (const tokens::SecretSpan& span : tokens::findSecrets(text.substr(0, MaxTokenBytes))) {
        const std::string_view before = text.substr(0, span.offset);
        const bool basic =
            before.size() >= 6 && base::equalsIgnoreCase(before.substr(before.size() - 6), "basic ");
        if (span.isToken && span.length >= LeastToken && !basic)
            return text.substr(span.offset, span.length);
    }
    return {};
}

} // namespace bearerwatch::events::detail
