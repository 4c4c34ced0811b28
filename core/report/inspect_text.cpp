#include <algorithm>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"
#include "report/inspect_json.h"
#include "report/near_miss_text.h"

namespace bearerwatch::report {
namespace {

using verdict::SignatureStatus;
using verdict::TokenReport;
using verdict::Verdict;

constexpr std::size_t LabelWidth = 12;

std::string_view contextWords(std::string_view context)
{
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"authorization_header", "in an Authorization header"},
        {"dpop_header", "in a DPoP header"},
        {"curl", "in a curl command"},
        {"http_header", "in an HTTP header"},
        {"json", "in JSON"},
        {"url", "in a URL"},
        {"form", "in form data"},
        {"cookie", "in a cookie"},
        {"log_line", "in a log line"},
        {"nested", "inside another token"}};
    for (const auto& [id, text] : words) {
        if (id == context)
            return text;
    }
    return "in the text";
}

std::string signatureWords(const TokenReport& report)
{
    const verdict::SignatureResult& signature = report.signature;
    std::string text;
    switch (signature.status) {
    case SignatureStatus::Verified:
        text = "verified";
        break;
    case SignatureStatus::Failed:
        text = "does not verify";
        break;
    case SignatureStatus::NotChecked:
        text = "not checked: nothing here proves who made the token";
        break;
    case SignatureStatus::NotSupported:
        text = "not supported here: neither right nor wrong";
        break;
    case SignatureStatus::Absent:
        text = "absent: anyone can write this";
        break;
    case SignatureStatus::Decrypted:
        text = "decrypted";
        break;
    }
    std::string details = base::escapeForDisplay(signature.algorithm);
    if (!signature.key.empty())
        details += (details.empty() ? "key " : ", key ") + base::escapeForDisplay(signature.key);
    return details.empty() ? text : text + " (" + details + ")";
}

std::string verdictWords(const TokenReport& report)
{
    switch (report.verdict) {
    case Verdict::Accepted:
        return "ACCEPTED";
    case Verdict::Undetermined:
        return "NOT DETERMINED";
    case Verdict::Rejected:
        break;
    }
    std::string text = "REJECTED";
    for (std::size_t i = 0; i < report.causes.size(); ++i)
        text += (i == 0 ? ": " : ", ") + std::string(causes::id(report.causes[i]));
    return text;
}

class Writer {
public:
    explicit Writer(bool colours)
        : m_colours(colours)
    {
    }

    void report(const TokenReport& report, const std::string& heading, std::string indent)
    {
        m_indent = std::move(indent);
        m_verdict = report.verdict;
        line(heading + ": " + report.kind +
             (report.label.empty() ? "" : ", " + base::escapeForDisplay(report.label)));
        row("Found",
            std::string(contextWords(report.context)) + ", byte " + std::to_string(report.offset) + ", " +
                std::to_string(report.length) + " bytes");
        row("Verdict", painted(verdictWords(report), verdictColour(report.verdict)));
        row("Signature", signatureWords(report));
        row("Clock",
            base::formatRfc3339(report.judgedAt) + " (UTC), leeway " + std::to_string(report.leeway.count()) +
                " s");
        if (report.expiresAt) {
            const bool past = *report.expiresAt <= report.judgedAt;
            const std::string distance = base::formatDuration(*report.expiresAt - report.judgedAt);
            row("Expires",
                base::formatRfc3339(*report.expiresAt) +
                    (past ? " (" + distance + " ago)" : " (in " + distance + ")"));
        }
        if (!report.headerJson.empty())
            row("Header", base::escapeForDisplay(report.headerJson));
        if (!report.payloadText.empty())
            row(report.payloadIsJson ? "Claims" : "Content",
                base::escapeForDisplay(report.payloadText.substr(0, 4096)));
        for (const std::string& disclosure : report.disclosures)
            row("Disclosed", base::escapeForDisplay(disclosure));
        if (!report.disclosures.empty())
            row("As a whole", base::escapeForDisplay(report.disclosedClaims.substr(0, 4096)));
        for (const verdict::NearMiss& miss : report.nearMisses)
            nearMiss(miss, report);
        for (const causes::Finding& finding : report.findings) {
            if (!finding.code.starts_with("near_miss")) // told above, with its proof
                this->finding(finding, verdict::isExplainedByNearMiss(report, finding));
        }
        if (!report.repairedHeader.empty())
            row("Repaired", base::escapeForDisplay(report.repairedHeader));
        for (std::size_t i = 0; i < report.layers.size(); ++i) {
            const std::string before = m_indent;
            m_text += "\n";
            this->report(*report.layers[i], "Inner token", before + "  ");
            m_indent = before;
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }
    void blank() { m_text += "\n"; }

private:
    static const char* verdictColour(Verdict verdict)
    {
        return verdict == Verdict::Accepted ? "32" : verdict == Verdict::Rejected ? "31" : "33";
    }

    [[nodiscard]] std::string painted(const std::string& text, const char* colour) const
    {
        return m_colours ? "\033[1;" + std::string(colour) + "m" + text + "\033[0m" : text;
    }

    void line(const std::string& text) { m_text += m_indent + text + "\n"; }

    void row(std::string label, const std::string& text)
    {
        label.resize(LabelWidth, ' ');
        line("  " + label + text);
    }

    /// @param cured Whether a near miss tells above what undoes it.
    void finding(const causes::Finding& finding, bool cured)
    {
        const causes::Words words = causes::describe(finding);
        if (finding.severity == causes::Severity::Note) {
            row("Note", words.title + ": " + words.evidence);
            if (m_verdict == Verdict::Undetermined) // else the findings say what to do
                detail("To do: ", words.clientFix);
            return;
        }
        const bool error = finding.severity == causes::Severity::Error;
        std::string tag = std::string(causes::id(finding.certainty)) + ", " + finding.code;
        if (finding.cause)
            tag = std::string(causes::id(*finding.cause)) + ", " + tag;
        m_text += "\n";
        row(error ? "Error" : "Warning", painted(words.title, error ? "31" : "33") + "  [" + tag + "]");
        detail("", words.evidence);
        detail("Client: ", cured ? "" : words.clientFix);
        detail("Server: ", cured ? "" : words.serverFix);
        detail("See ", words.reference);
    }

    void detail(const char* label, const std::string& text)
    {
        if (!text.empty())
            line(std::string(LabelWidth + 2, ' ') + label + text);
    }

    void nearMiss(const verdict::NearMiss& miss, const TokenReport& report)
    {
        m_text += "\n";
        const std::vector<std::string> lines = nearMissLines(miss, report.text);
        row("Near miss", painted(lines.front(), miss.verifies ? "32" : "33"));
        for (std::size_t i = 1; i < lines.size(); ++i)
            detail("", lines[i]);
    }

    bool m_colours;
    Verdict m_verdict = Verdict::Undetermined; ///< Of the token that is written.
    std::string m_indent;
    std::string m_text;
};

// What the server itself said: its challenges, and what the registered error code means.
std::string serverAnswer(const ErrorText& errorText)
{
    std::string text;
    for (const oauth::Challenge& challenge : errorText.challenges) {
        text += "   It asks for " + base::escapeForDisplay(challenge.scheme);
        const char* separator = ": ";
        for (const oauth::AuthParameter& parameter : challenge.parameters) {
            text += separator + base::escapeForDisplay(parameter.name) + " \"" +
                base::escapeForDisplay(parameter.value) + "\"";
            separator = ", ";
        }
        text += "\n";
    }
    const oauth::ErrorMeaning* meaning =
        errorText.response ? oauth::meaningOf(errorText.response->error) : nullptr;
    if (meaning)
        text += "   " + std::string(meaning->code) + ": " + std::string(meaning->meaning) + " " +
            std::string(meaning->action) + " (" + std::string(meaning->reference) + ")\n";
    else if (errorText.response)
        text += "   The error `" + base::escapeForDisplay(errorText.response->error) +
            "` is not a registered code of OAuth; the server's documentation says what it means.\n";
    return text.empty() ? text : "\nWhat the server answered:\n" + text;
}

// The causes that the text beside the tokens states, each compared with what the tokens show.
std::string textBeside(std::span<const TokenReport> reports, const ErrorText& beside)
{
    if (beside.empty())
        return {};
    std::string text =
        "\nThe text beside " + std::string(reports.size() == 1 ? "the token" : "the tokens") + " says:\n";
    for (const NamedCause& one : beside.causes) {
        const causes::CauseEntry& entry = causes::entry(one.cause);
        const bool shown = std::any_of(reports.begin(), reports.end(), [&one](const TokenReport& report) {
            return shows(report, one.cause);
        });
        text += "   " + std::string(entry.title) + "  [" + std::string(causes::id(one.cause)) + ", " +
            std::string(causes::id(one.certainty)) + "]: " + base::escapeForDisplay(one.evidence) + "\n   " +
            (shown ? "What was computed here says the same.\n"
                   : "Nothing here shows it: the server knows more, has another clock, key or expectation, "
                     "or means another "
                     "token.\n");
        if (!one.advice.empty())
            text += "   Here:   " + one.advice + "\n";
        if (!shown)
            text += "   Check:  " + std::string(entry.check) +
                "\n   Client: " + std::string(entry.clientFix) +
                "\n   Server: " + std::string(entry.serverFix) + "\n";
    }
    return text + serverAnswer(beside);
}

} // namespace

std::string inspectText(std::span<const TokenReport> reports, bool colours, const ErrorText& beside)
{
    Writer writer(colours);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (i > 0)
            writer.blank();
        const std::string heading = reports.size() == 1
            ? "Token"
            : "Token " + std::to_string(i + 1) + " of " + std::to_string(reports.size());
        writer.report(reports[i], heading, "");
    }
    return writer.take() + textBeside(reports, beside);
}

std::string errorTextReport(const ErrorText& errorText)
{
    std::string text = "No token is in this text";
    text += errorText.causes.empty() ? ".\n" : "; its words name these causes, the likeliest first:\n";
    for (std::size_t i = 0; i < errorText.causes.size(); ++i) {
        const NamedCause& one = errorText.causes[i];
        const causes::CauseEntry& entry = causes::entry(one.cause);
        text += "\n" + std::to_string(i + 1) + ". " + std::string(entry.title) + "  [" +
            std::string(causes::id(one.cause)) + ", " + std::string(causes::id(one.certainty)) + "]\n";
        if (!one.evidence.empty())
            text += "   Words:  " + base::escapeForDisplay(one.evidence) + "\n";
        if (!one.advice.empty())
            text += "   Here:   " + one.advice + "\n";
        text += "   " + std::string(entry.meaning) + "\n   Check:  " + std::string(entry.check) +
            "\n   Client: " + std::string(entry.clientFix) + "\n   Server: " + std::string(entry.serverFix) +
            "\n";
    }
    text += serverAnswer(errorText);
    return text + "\nPaste the token that was sent to see which of them it is.\n";
}

std::string inspectMarkdown(const TokenReport& report)
{
    std::string text = "# " + verdictWords(report) + "\n\n";
    const auto row = [&text](const char* name, const std::string& value) {
        text += "| " + std::string(name) + " | " + value + " |\n";
    };
    text += "| | |\n|---|---|\n";
    row("Token", report.kind + (report.label.empty() ? "" : ", " + base::escapeForDisplay(report.label)));
    row("Signature", signatureWords(report));
    row("Judged at",
        base::formatRfc3339(report.judgedAt) + ", leeway " + std::to_string(report.leeway.count()) + " s");
    if (report.expiresAt)
        row("Expires", base::formatRfc3339(*report.expiresAt));
    for (const causes::Finding& finding : report.findings) {
        const causes::Words words = causes::describe(finding);
        text += "\n## " + words.title + "\n\n" + words.evidence + " (" +
            std::string(causes::id(finding.severity)) + ", " + std::string(causes::id(finding.certainty)) +
            ", `" + finding.code + "`)\n";
        if (!words.clientFix.empty())
            text += "\n- Client: " + words.clientFix + "\n";
        if (!words.serverFix.empty())
            text += "- Server: " + words.serverFix + "\n";
        if (!words.reference.empty())
            text += "- Reference: " + words.reference + "\n";
    }
    for (const verdict::NearMiss& miss : report.nearMisses)
        text += "\n## Near miss\n\n" + base::escapeForDisplay(miss.detail) + "\n";
    return text;
}

} // namespace bearerwatch::report
