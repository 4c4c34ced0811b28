#include "report/inspect_json.h"

#include <algorithm>

#include "base/json_writer.h"
#include "causes/catalogue.h"
#include "causes/cures.h"

namespace bearerwatch::report {
namespace {

using verdict::TokenReport;

// A JSON value as it was received, or null when it is none.
constexpr std::size_t MaxDigits = 400; ///< Longer than any double; many readers of JSON refuse them.

/// JSON in which numbers of absurd length stand as texts, so that every reader of the report takes it.
std::string withReadableNumbers(std::string_view json)
{
    constexpr std::string_view Digits = "0123456789+-.eE";
    std::string out;
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inText = !inText;
        if (inText && c == '\\' && i + 1 < json.size())
            out += json[i++];
        const bool number = !inText && (c == '-' || (c >= '0' && c <= '9'));
        if (!number) {
            out += json[i];
            continue;
        }
        const std::size_t end = std::min(json.find_first_not_of(Digits, i), json.size());
        const bool absurd = end - i > MaxDigits;
        out += absurd ? "\"" : "";
        out += json.substr(i, end - i);
        out += absurd ? "\"" : "";
        i = end - 1;
    }
    return out;
}

void rawOrNull(base::JsonWriter& json, const std::string& text)
{
    if (!text.empty() && base::JsonDocument::parse(text))
        json.raw(withReadableNumbers(text));
    else
        json.null();
}

void writeSignature(base::JsonWriter& json, const verdict::SignatureResult& signature)
{
    json.beginObject().member("status", verdict::id(signature.status)).key("algorithm");
    signature.algorithm.empty() ? json.null() : json.value(signature.algorithm);
    json.key("key");
    signature.key.empty() ? json.null() : json.value(signature.key);
    json.endObject();
}

void writeFinding(base::JsonWriter& json, const causes::Finding& finding)
{
    const causes::Words words = causes::describe(finding);
    json.beginObject().key("cause");
    finding.cause ? json.value(causes::id(*finding.cause)) : json.null();
    json.member("code", finding.code)
        .member("certainty", causes::id(finding.certainty))
        .member("severity", causes::id(finding.severity))
        .key("span")
        .beginObject()
        .member("part", finding.span.part)
        .member("offset", finding.span.offset)
        .member("length", finding.span.length)
        .endObject()
        .member("expected", finding.expected)
        .member("found", finding.found)
        .member("title", words.title)
        .member("evidence", words.evidence)
        .key("fix")
        .beginObject()
        .member("client", words.clientFix)
        .member("server", words.serverFix)
        .endObject()
        .member("reference", words.reference)
        .endObject();
}

// `position` counts from 1 in the token as it was read, so that it can be found without knowing its parts.
void writeNearMiss(base::JsonWriter& json, const verdict::NearMiss& miss)
{
    json.beginObject()
        .member("kind", miss.kind)
        .member("detail", miss.detail)
        .member("position", miss.tokenPosition)
        .member("expected", miss.expected)
        .member("found", miss.found)
        .key("repaired_token");
    miss.repairedToken.empty() ? json.null() : json.value(miss.repairedToken);
    json.member("key", miss.key)
        .member("verifies", miss.verifies)
        .member("fix", causes::cureOf(miss.kind))
        .endObject();
}

void writePayload(base::JsonWriter& json, const TokenReport& report)
{
    json.key("claims");
    rawOrNull(json, report.payloadIsJson ? report.payloadText : std::string());
    json.key("payload_text");
    report.payloadIsJson || report.payloadText.empty() ? json.null() : json.value(report.payloadText);
}

void writeTimes(base::JsonWriter& json, const TokenReport& report)
{
    json.key("expires_at");
    report.expiresAt ? json.value(base::formatRfc3339(*report.expiresAt)) : json.null();
    json.key("expires_in");
    report.expiresAt ? json.value(base::toSeconds(*report.expiresAt) - base::toSeconds(report.judgedAt))
                     : json.null();
    json.member("leeway", report.leeway.count()).member("judged_at", base::formatRfc3339(report.judgedAt));
}

void writeReport(base::JsonWriter& json, const TokenReport& report)
{
    json.beginObject()
        .member("kind", report.kind)
        .member("context", report.context)
        .member("label", report.label)
        .member("offset", report.offset)
        .member("length", report.length)
        .key("header");
    rawOrNull(json, report.headerJson);
    writePayload(json, report);
    json.key("signature");
    writeSignature(json, report.signature);
    json.member("verdict", verdict::id(report.verdict)).key("causes").beginArray();
    for (const causes::Cause cause : report.causes)
        json.value(causes::id(cause));
    json.endArray().key("near_misses").beginArray();
    for (const verdict::NearMiss& miss : report.nearMisses)
        writeNearMiss(json, miss);
    json.endArray().key("findings").beginArray();
    for (const causes::Finding& finding : report.findings)
        writeFinding(json, finding);
    json.endArray().key("signatures").beginArray();
    for (const verdict::SignatureResult& signature : report.signatures)
        writeSignature(json, signature);
    json.endArray().key("layers").beginArray();
    for (const auto& layer : report.layers)
        writeReport(json, *layer);
    json.endArray().key("disclosures").beginArray();
    for (const std::string& disclosure : report.disclosures)
        rawOrNull(json, disclosure);
    json.endArray().key("disclosed_claims");
    rawOrNull(json, report.disclosedClaims);
    json.key("repaired_header");
    report.repairedHeader.empty() ? json.null() : json.value(report.repairedHeader);
    writeTimes(json, report);
    json.endObject();
}

void writeServerAnswer(base::JsonWriter& json, const ErrorText& text)
{
    json.key("challenges").beginArray();
    for (const oauth::Challenge& challenge : text.challenges) {
        json.beginObject().member("scheme", challenge.scheme).key("parameters").beginArray();
        for (const oauth::AuthParameter& parameter : challenge.parameters)
            json.beginObject().member("name", parameter.name).member("value", parameter.value).endObject();
        json.endArray().endObject();
    }
    json.endArray().key("response");
    if (!text.response) {
        json.null();
        return;
    }
    const oauth::ErrorMeaning* meaning = oauth::meaningOf(text.response->error);
    json.beginObject()
        .member("error", text.response->error)
        .member("error_description", text.response->description)
        .member("error_uri", text.response->uri)
        .member("meaning", meaning ? meaning->meaning : std::string_view())
        .member("action", meaning ? meaning->action : std::string_view())
        .member("reference", meaning ? meaning->reference : std::string_view())
        .endObject();
}

void writeErrorText(base::JsonWriter& json, const ErrorText& text)
{
    json.key("error_text").beginObject().key("causes").beginArray();
    for (const NamedCause& one : text.causes)
        json.value(causes::id(one.cause));
    json.endArray().key("details").beginArray();
    for (const NamedCause& one : text.causes) {
        const causes::CauseEntry& entry = causes::entry(one.cause);
        json.beginObject()
            .member("cause", causes::id(one.cause))
            .member("certainty", causes::id(one.certainty))
            .member("title", entry.title)
            .member("meaning", entry.meaning)
            .member("check", entry.check)
            .key("fix")
            .beginObject()
            .member("client", entry.clientFix)
            .member("server", entry.serverFix)
            .endObject()
            .member("rule", one.rule)
            .member("evidence", one.evidence)
            .member("advice", one.advice)
            .member("reference", entry.reference)
            .endObject();
    }
    json.endArray();
    writeServerAnswer(json, text);
    json.endObject();
}

} // namespace

std::string inspectJson(std::span<const TokenReport> reports, const ErrorText& errorText,
                        std::span<const std::pair<std::string, std::string>> further)
{
    base::JsonWriter json;
    json.beginObject().key("tokens").beginArray();
    for (const TokenReport& report : reports)
        writeReport(json, report);
    json.endArray();
    if (!errorText.empty())
        writeErrorText(json, errorText);
    for (const auto& [name, value] : further)
        json.key(name).raw(value);
    json.endObject();
    return json.take();
}

} // namespace bearerwatch::report
