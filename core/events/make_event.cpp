#include "events/make_event.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "events/record_token.h"

namespace bearerwatch::events {
namespace {

using causes::Cause;

constexpr std::size_t MaxValue = 256; // Of a value that contributors are counted by.

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isValueCharacter(char c)
{
    return isWordCharacter(c) || std::string_view("-.:/+=@~%").find(c) != std::string_view::npos;
}

// The value that starts at `at`: quoted, or a word that cannot be mistaken for one of the sentence.
std::optional<std::string> valueAt(std::string_view text, std::size_t at)
{
    bool quoted = false;
    while (at < text.size() && std::string_view(" \t:=[(<{").find(text[at]) != std::string_view::npos)
        ++at;
    while (at < text.size() && std::string_view("\"'`\\[").find(text[at]) != std::string_view::npos) {
        quoted = true;
        ++at;
    }
    std::size_t end = at;
    while (end < text.size() && end - at < MaxValue && isValueCharacter(text[end]))
        ++end;
    std::string_view value = text.substr(at, end - at);
    while (!value.empty() && std::string_view(".:=").find(value.back()) != std::string_view::npos)
        value.remove_suffix(1);
    const bool telling =
        std::any_of(value.begin(), value.end(), [](char c) { return c == '/' || (c >= '0' && c <= '9'); });
    constexpr std::size_t Shortest = 2;
    if (value.size() < Shortest || (!quoted && !telling))
        return std::nullopt;
    return std::string(value);
}

// What stands after the whole word `word`, first place that has a value.
std::optional<std::string> valueAfter(std::string_view text, std::string_view word)
{
    for (std::size_t at = base::findIgnoreCase(text, word); at != std::string_view::npos;
         at = base::findIgnoreCase(text, word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool whole = (at == 0 || !isWordCharacter(text[at - 1])) &&
            (end >= text.size() || !isWordCharacter(text[end]));
        if (!whole)
            continue;
        if (auto value = valueAt(text, end))
            return value;
    }
    return std::nullopt;
}

template <std::size_t Count>
std::optional<std::string> fieldOf(const logs::Record& record,
                                   const std::array<std::string_view, Count>& names)
{
    for (const std::string_view name : names) {
        const std::string_view value = record.field(name);
        if (!value.empty() && value != "-" && value != "null")
            return std::string(value.substr(0, MaxValue));
    }
    return std::nullopt;
}

// What the token had, where the message tells it beside what was expected.
std::optional<std::string> actualValue(std::string_view message)
{
    for (const std::string_view word : {"but got", "got", "but was", "received", "actual", "found"}) {
        if (auto value = valueAfter(message, word))
            return value;
    }
    return std::nullopt;
}

void fillIdentity(Event& event, const logs::Record& record, const detail::RecordToken* token)
{
    constexpr std::array<std::string_view, 4> KeyId{"kid", "key_id", "keyid", "keyId"};
    constexpr std::array<std::string_view, 2> Issuer{"iss", "issuer"};
    constexpr std::array<std::string_view, 3> Audience{"aud", "audience", "audiences"};
    constexpr std::array<std::string_view, 8> Subject{"sub",      "subject", "user_id",    "userid",
                                                      "username", "user.id", "enduser.id", "user.name"};
    constexpr std::array<std::string_view, 5> Client{"client_id", "clientid", "azp", "appid", "cid"};
    const std::string_view message =
        record.message.empty() ? std::string_view(record.text) : std::string_view(record.message);
    event.keyId = fieldOf(record, KeyId);
    event.issuer = fieldOf(record, Issuer);
    event.audience = fieldOf(record, Audience);
    event.subject = fieldOf(record, Subject);
    event.clientId = fieldOf(record, Client);
    const auto prefer = [](std::optional<std::string>& mine, const std::optional<std::string>& other) {
        if (!mine && other)
            mine = other->substr(0, MaxValue);
    };
    if (token != nullptr) {
        prefer(event.keyId, token->keyId);
        prefer(event.issuer, token->issuer);
        prefer(event.audience, token->audience);
        prefer(event.subject, token->subject);
        prefer(event.clientId, token->clientId);
    }
    if (!event.cause)
        return;
    if (*event.cause == Cause::UnknownKey || *event.cause == Cause::SignatureMismatch) {
        for (const std::string_view word : {"kid", "key id", "keyid", "key_id", "key"})
            prefer(event.keyId, valueAfter(message, word));
    } else if (*event.cause == Cause::IssuerMismatch) {
        prefer(event.issuer, actualValue(message));
        for (const std::string_view word : {"iss", "issuer"})
            prefer(event.issuer, valueAfter(message, word));
        prefer(event.issuer, actualValue(record.text)); // the reason may stand in another field
    } else if (*event.cause == Cause::AudienceMismatch) {
        prefer(event.audience, actualValue(message));
        for (const std::string_view word : {"aud", "audience", "audiences"})
            prefer(event.audience, valueAfter(message, word));
        prefer(event.audience, actualValue(record.text));
    }
}

// A token in a record that gives no reason may prove it.
void proveByToken(Event& event, const Classification& classification, const detail::RecordToken& token)
{
    if (!classification.cause || !classification.vague || !event.time)
        return;
    std::optional<Cause> proven;
    if (token.expiresAt && *token.expiresAt <= *event.time)
        proven = Cause::Expired;
    else if (token.notBefore && *token.notBefore > *event.time)
        proven = Cause::NotYetValid;
    if (!proven)
        return;
    event.cause = proven;
    event.alternatives.clear();
    event.certainty = causes::Certainty::Proven;
    event.rule = *proven == Cause::Expired ? "token.exp" : "token.nbf";
    event.evidence = *proven == Cause::Expired ? "exp of the token: " + base::formatRfc3339(*token.expiresAt)
                                               : "nbf of the token: " + base::formatRfc3339(*token.notBefore);
}

// What is shown of an event and not counted by.
void addTexts(Event& event, const logs::Record& record, const Classification& classification,
              const EventContext& context)
{
    const auto redact = [&](std::string_view text) {
        return context.redact ? context.redact(text) : std::string(text);
    };
    event.key = std::string(context.sourceKey) + ":" + std::to_string(record.place.offset);
    event.file = context.file;
    event.rule = classification.rule;
    event.text = redact(record.text);
    event.evidence = redact(std::string_view(record.text)
                                .substr(std::min(classification.evidence.offset, record.text.size()),
                                        classification.evidence.length));
}

} // namespace

Event makeEvent(const logs::Record& record, const Classification& classification, const EventContext& context)
{
    const auto redact = [&](std::string_view text) {
        return context.redact ? context.redact(text) : std::string(text);
    };
    Event event;
    event.time = record.time;
    event.cause = classification.cause;
    event.alternatives = classification.alternatives;
    event.certainty = classification.certainty;
    event.offset = record.place.offset;
    event.line = record.place.line;
    event.format = record.format;
    if (context.texts)
        addTexts(event, record, classification, context);
    event.clientIp = record.clientAddress;
    event.status = record.status;
    event.method = record.method;
    if (record.path) {
        event.path = redact(std::string_view(*record.path).substr(0, record.path->find_first_of("?#")));
        event.route = foldRoute(*event.path);
    }
    event.service = record.service;
    event.userAgent = record.userAgent;
    event.requestId = record.requestId;
    if (!event.cause)
        return event; // All lines: nothing more is asked of a record that is no failure.
    const auto token = detail::findRecordToken(record.text);
    if (token) {
        if (context.fingerprint)
            event.tokenFingerprint = context.fingerprint(token->token);
        proveByToken(event, classification, *token);
    } else if (context.fingerprint) {
        if (const std::string_view opaque = detail::findOpaqueToken(record.text); !opaque.empty())
            event.tokenFingerprint = context.fingerprint(opaque);
    }
    fillIdentity(event, record, token ? &*token : nullptr);
    const auto withoutToken = [&](std::optional<std::string>& value) {
        if (value)
            value = redact(*value);
    };
    withoutToken(event.keyId);
    withoutToken(event.clientId);
    withoutToken(event.subject);
    for (auto* value : {&event.userAgent, &event.requestId, &event.service, &event.issuer, &event.audience}) {
        if (*value && (*value)->find("eyJ") != std::string::npos)
            withoutToken(*value);
    }
    return event;
}

} // namespace bearerwatch::events
