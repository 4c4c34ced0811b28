#include <array>
#include <functional>
#include <string>

#include "base/text.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

// A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it text.
std::string cell(std::string_view text)
{
    std::string safe = base::escapeForDisplay(text);
    if (!safe.empty() && std::string_view("=+-@\t\r|%").find(safe.front()) != std::string_view::npos)
        safe.insert(safe.begin(), '\'');
    if (safe.find_first_of("\",\n\r'") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string text(const std::optional<std::string>& value)
{
    return value.value_or("");
}

struct Column {
    std::string_view name;
    std::string (*value)(const events::Event&);
};

constexpr std::array Columns{
    Column{"time",
           [](const events::Event& e) { return e.time ? base::formatRfc3339(*e.time) : std::string(); }},
    Column{"cause",
           [](const events::Event& e) { return std::string(e.cause ? causes::id(*e.cause) : "none"); }},
    Column{"certainty",
           [](const events::Event& e) { return std::string(e.cause ? causes::id(e.certainty) : ""); }},
    Column{"client_ip", [](const events::Event& e) { return text(e.clientIp); }},
    Column{"status",
           [](const events::Event& e) { return e.status ? std::to_string(*e.status) : std::string(); }},
    Column{"method", [](const events::Event& e) { return text(e.method); }},
    Column{"path", [](const events::Event& e) { return text(e.path); }},
    Column{"route", [](const events::Event& e) { return text(e.route); }},
    Column{"service", [](const events::Event& e) { return text(e.service); }},
    Column{"key_id", [](const events::Event& e) { return text(e.keyId); }},
    Column{"issuer", [](const events::Event& e) { return text(e.issuer); }},
    Column{"audience", [](const events::Event& e) { return text(e.audience); }},
    Column{"subject", [](const events::Event& e) { return text(e.subject); }},
    Column{"client_id", [](const events::Event& e) { return text(e.clientId); }},
    Column{"user_agent", [](const events::Event& e) { return text(e.userAgent); }},
    Column{"request_id", [](const events::Event& e) { return text(e.requestId); }},
    Column{"token_fingerprint", [](const events::Event& e) { return text(e.tokenFingerprint); }},
    Column{"rule", [](const events::Event& e) { return e.rule; }},
    Column{"evidence", [](const events::Event& e) { return e.evidence; }},
    Column{"file", [](const events::Event& e) { return e.file; }},
    Column{"line", [](const events::Event& e) { return std::to_string(e.line); }},
    Column{"offset", [](const events::Event& e) { return std::to_string(e.offset); }},
    Column{"key", [](const events::Event& e) { return e.key; }},
    Column{"text", [](const events::Event& e) { return e.text; }},
};

} // namespace

std::string eventsCsvHeader()
{
    std::string line;
    for (const Column& column : Columns)
        line += (line.empty() ? "" : ",") + std::string(column.name);
    return line + "\r\n";
}

std::string eventCsvRow(const events::Event& event)
{
    std::string line;
    for (const Column& column : Columns) {
        if (&column != Columns.data())
            line += ',';
        line += cell(column.value(event));
    }
    return line + "\r\n";
}

} // namespace bearerwatch::report
