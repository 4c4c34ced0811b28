#include "report/support_report.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::report {
namespace {

constexpr std::string_view Cut = "(cut)";
constexpr std::string_view WellKnownSecret =
    "well_known_secret"; // code of the finding, kind of the near miss

/// What all three forms are written from.
struct FindingText {
    std::string title, cause, certainty, severity, code, evidence, client, server, reference;
};
struct TokenText {
    std::string kind, place, verdict, signature, algorithm, key, length, judgedAt, leeway;
    std::vector<std::pair<std::string, std::string>> claims;
    std::vector<FindingText> findings;
    std::vector<std::string> nearMisses;
};

/// Replaces each of the secrets and personal values, the longest first.
class Redaction {
public:
    explicit Redaction(const verdict::TokenReport& report)
    {
        add(report.text);
        for (const std::string& part : report.parts)
            add(part);
        const auto document = base::JsonDocument::parse(report.payloadText);
        if (report.payloadIsJson && document && document->root().isObject()) {
            for (const base::JsonValue claim : document->root()) {
                if (!isImpersonalClaim(claim.name()))
                    collect(claim, 0);
            }
        }
        for (const std::string& disclosure : report.disclosures)
            add(disclosure);
        for (const causes::Finding& finding : report.findings) {
            if (finding.code == WellKnownSecret)
                addSecret(finding.found);
        }
        for (const verdict::NearMiss& miss : report.nearMisses) {
            add(miss.repairedToken);
            if (miss.kind == WellKnownSecret)
                addSecret(miss.found);
        }
        std::sort(m_cut.begin(), m_cut.end(),
                  [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    }

    [[nodiscard]] std::string operator()(std::string text) const
    {
        for (const std::string& value : m_cut) {
            for (std::size_t at = text.find(value); at != std::string::npos;
                 at = text.find(value, at + Cut.size()))
                text.replace(at, value.size(), Cut);
        }
        return text;
    }

private:
    /// Known to everybody, and still the secret of somebody's service. A short one is an English word.
    void addSecret(const std::string& secret)
    {
        constexpr std::size_t LeastAlone = 12;
        if (secret.size() >= LeastAlone)
            add(secret);
        add('`' + secret + '`');
        add('"' + secret + '"');
    }

    void add(const std::string& value)
    {
        constexpr std::size_t Least = 3; // shorter ones would cut words to pieces
        constexpr std::size_t Most = 500;
        if (value.size() >= Least && m_cut.size() < Most)
            m_cut.push_back(base::escapeForDisplay(value));
    }

    void collect(base::JsonValue value, int depth)
    {
        if (depth > 32)
            return;
        if (value.isObject() || value.isArray()) {
            for (const base::JsonValue item : value)
                collect(item, depth + 1);
        } else if (value.isString() || value.isNumber()) {
            add(value.string());
        }
    }

    std::vector<std::string> m_cut;
};

std::string spoken(std::string text)
{
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

FindingText textOf(const causes::Finding& finding, const Redaction& redact)
{
    const causes::Words words = causes::describe(finding);
    FindingText text;
    text.title = redact(words.title);
    text.cause = finding.cause ? std::string(causes::id(*finding.cause)) : std::string();
    text.certainty = std::string(causes::id(finding.certainty));
    text.severity = std::string(causes::id(finding.severity));
    text.code = finding.code;
    text.evidence = redact(words.evidence);
    text.client = redact(words.clientFix);
    text.server = redact(words.serverFix);
    text.reference = words.reference;
    return text;
}

TokenText textOf(const verdict::TokenReport& report)
{
    const Redaction redact(report);
    TokenText text;
    text.kind = spoken(report.label.empty() ? report.kind : report.label);
    text.place = spoken(report.context);
    text.verdict = std::string(verdict::id(report.verdict));
    text.signature = spoken(std::string(verdict::id(report.signature.status)));
    text.algorithm = base::escapeForDisplay(report.signature.algorithm);
    text.key = redact(base::escapeForDisplay(report.signature.key));
    text.length = std::to_string(report.text.size()) + " characters";
    text.judgedAt = base::formatRfc3339(report.judgedAt);
    text.leeway = std::to_string(report.leeway.count()) + " s";
    const auto document = base::JsonDocument::parse(report.payloadText);
    if (report.payloadIsJson && document && document->root().isObject()) {
        for (const base::JsonValue claim : document->root()) {
            const bool open = isImpersonalClaim(claim.name());
            text.claims.emplace_back(base::escapeForDisplay(claim.name()),
                                     open ? redact(base::escapeForDisplay(
                                                claim.isString() ? claim.string() : std::string(claim.raw())))
                                          : std::string(Cut));
        }
    }
    for (const causes::Finding& finding : report.findings)
        text.findings.push_back(textOf(finding, redact));
    for (const verdict::NearMiss& miss : report.nearMisses)
        text.nearMisses.push_back(redact(base::escapeForDisplay(miss.detail)));
    return text;
}

std::vector<std::pair<std::string, std::string>> factsOf(const TokenText& token)
{
    std::vector<std::pair<std::string, std::string>> facts{
        {"Verdict", token.verdict},     {"Found in", token.place},      {"Length", token.length},
        {"Signature", token.signature}, {"Algorithm", token.algorithm}, {"Key", token.key},
        {"Judged at", token.judgedAt},  {"Leeway", token.leeway}};
    std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
    return facts;
}

/// Characters that Markdown would take for its own.
std::string markdown(const std::string& text)
{
    std::string safe;
    for (const char character : text) {
        if (std::string_view("\\`*_[]<>|#").find(character) != std::string_view::npos)
            safe += '\\';
        safe += character;
    }
    return safe;
}

std::string html(const std::string& text)
{
    std::string safe;
    for (const char character : text) {
        switch (character) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += character;
        }
    }
    return safe;
}

constexpr std::string_view Promise =
    "This report holds no token, signature or secret; values that may point at a person are cut.";

void writeHtmlFinding(std::string& out, const FindingText& finding)
{
    out += "<h3>" + html(finding.title) + " <small>" + html(finding.certainty) + "</small></h3>\n<p>" +
        html(finding.evidence) + "</p>\n";
    if (finding.severity == "error" && !finding.client.empty())
        out += "<p><b>Client</b> " + html(finding.client) + "</p>\n";
    if (finding.severity == "error" && !finding.server.empty())
        out += "<p><b>Server</b> " + html(finding.server) + "</p>\n";
    if (!finding.reference.empty())
        out += "<p class=\"muted\">" + html(finding.reference) + "</p>\n";
}

void writeHtmlTable(std::string& out, const std::vector<std::pair<std::string, std::string>>& rows)
{
    out += "<table>\n";
    for (const auto& [name, value] : rows)
        out += "<tr><th>" + html(name) + "</th><td>" + html(value) + "</td></tr>\n";
    out += "</table>\n";
}

} // namespace

bool isImpersonalClaim(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> Names{
        "iss", "aud",       "exp",     "nbf", "iat", "azp", "client_id", "scope",     "scp", "typ", "ver",
        "acr", "auth_time", "at_hash", "htm", "htu", "ath", "_sd_alg",   "token_use", "amr", "alg", "appid"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

std::string supportMarkdown(std::span<const verdict::TokenReport> reports, const Environment& environment)
{
    std::string out = "# Token report\n\n" + std::string(Promise) + "\n";
    for (const verdict::TokenReport& report : reports) {
        const TokenText token = textOf(report);
        out += "\n## " + markdown(token.kind) + ": " + token.verdict + "\n\n";
        for (const auto& [name, value] : factsOf(token))
            out += "- " + name + ": " + markdown(value) + "\n";
        for (const FindingText& finding : token.findings) {
            out += "\n### " + markdown(finding.title) + " (" + finding.certainty + ")\n\n" +
                markdown(finding.evidence) + "\n";
            if (finding.severity == "error" && !finding.client.empty())
                out += "\n- Client: " + markdown(finding.client) + "\n";
            if (finding.severity == "error" && !finding.server.empty())
                out += "- Server: " + markdown(finding.server) + "\n";
            if (!finding.reference.empty())
                out += "\n" + markdown(finding.reference) + "\n";
        }
        for (const std::string& miss : token.nearMisses)
            out += "\n- Why the signature fails: " + markdown(miss) + "\n";
        out += "\n| claim | value |\n|---|---|\n";
        for (const auto& [name, value] : token.claims)
            out += "| " + markdown(name) + " | " + markdown(value) + " |\n";
    }
    out += "\n## Environment\n\n";
    for (const auto& [name, value] : environment)
        out += "- " + name + ": " + markdown(value) + "\n";
    return out;
}

std::string supportHtml(std::span<const verdict::TokenReport> reports, const Environment& environment)
{
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Token report</title>\n"
        "<style>:root{color-scheme:light dark}body{font:15px/1.5 sans-serif;max-width:46em;margin:2em auto;"
        "padding:0 1em}table{border-collapse:collapse}th,td{text-align:start;padding:.2em 1em .2em 0;"
        "border-bottom:1px solid #8886;vertical-align:top;overflow-wrap:anywhere}small,.muted{opacity:.7}"
        "</style></head><body>\n<h1>Token report</h1>\n<p>" +
        std::string(Promise) + "</p>\n";
    for (const verdict::TokenReport& report : reports) {
        const TokenText token = textOf(report);
        out += "<h2>" + html(token.kind) + ": " + html(token.verdict) + "</h2>\n";
        writeHtmlTable(out, factsOf(token));
        for (const FindingText& finding : token.findings)
            writeHtmlFinding(out, finding);
        for (const std::string& miss : token.nearMisses)
            out += "<p><b>Why the signature fails</b> " + html(miss) + "</p>\n";
        out += "<h3>Claims</h3>\n";
        writeHtmlTable(out, token.claims);
    }
    out += "<h2>Environment</h2>\n";
    writeHtmlTable(out, environment);
    return out + "</body></html>\n";
}

std::string supportJson(std::span<const verdict::TokenReport> reports, const Environment& environment)
{
    base::JsonWriter json;
    json.beginObject().key("tokens").beginArray();
    for (const verdict::TokenReport& report : reports) {
        const TokenText token = textOf(report);
        json.beginObject();
        json.member("kind", token.kind).member("verdict", token.verdict).member("place", token.place);
        json.member("signature", token.signature).member("algorithm", token.algorithm);
        json.member("key", token.key).member("judged_at", token.judgedAt).member("leeway", token.leeway);
        json.key("claims").beginObject();
        for (const auto& [name, value] : token.claims)
            json.member(name, value);
        json.endObject().key("findings").beginArray();
        for (const FindingText& finding : token.findings) {
            json.beginObject();
            json.member("cause", finding.cause).member("code", finding.code);
            json.member("severity", finding.severity).member("certainty", finding.certainty);
            json.member("title", finding.title).member("evidence", finding.evidence);
            json.member("client", finding.client).member("server", finding.server);
            json.member("reference", finding.reference).endObject();
        }
        json.endArray().key("near_misses").beginArray();
        for (const std::string& miss : token.nearMisses)
            json.value(miss);
        json.endArray().endObject();
    }
    json.endArray().key("environment").beginObject();
    for (const auto& [name, value] : environment)
        json.member(name, value);
    return json.endObject().endObject().take();
}

} // namespace bearerwatch::report
