#include "logs/plain_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"
#include "logs/request_text.h"
#include "logs/status_names.h"
#include "logs/status_text.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;

constexpr std::size_t MaxText = std::size_t{8} * 1024;

void findStatus(std::string_view text, Collector& collector)
{
    collector.offerRole(Role::Status, statusInText(text), PlainRank);
}

// Values parted by bars or tabs, without names: "HIT|401|1720429811123|412|203.0.113.9|-|https://x/y".
void readBars(std::string_view text, Collector& collector)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    const char bar = std::count(line.begin(), line.end(), '|') >= 6 ? '|' : '\t';
    if ((bar == '\t' && std::count(line.begin(), line.end(), '\t') < 6) ||
        line.find("EF:") != std::string_view::npos) // CEF and LEEF have bars of their own
        return;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(bar, at), line.size());
        const std::string_view value = base::trim(line.substr(at, end - at));
        at = end + 1;
        if (value.size() == 3 && isDigit(value[0]) && isDigit(value[1]) && isDigit(value[2]) &&
            value[0] >= '2' && isKnownStatus(value))
            collector.offerRole(Role::Status, value, PlainRank - 10);
        else if (value.size() >= 10 && isDigit(value[0]) &&
                 value.find_first_not_of("0123456789.") == std::string_view::npos)
            collector.offerRole(Role::Time, value, PlainRank);
        else if (isHttpMethod(value))
            collector.offerRole(Role::Method, value, PlainRank - 10);
        else if (value.starts_with("/") && collector.has(Role::Method) &&
                 value.find(' ') == std::string_view::npos)
            collector.offerRole(Role::Path, value, PlainRank - 10);
    }
}

} // namespace

void readMemberTexts(const Record& record, Collector& collector)
{
    constexpr std::array<std::string_view, 25> Names = {
        "details",      "diagnostics", "output", "warning", "summary",   "response", "alert_text",
        "error",        "err",         "reason", "detail",  "exception", "cause",    "description",
        "errorMessage", "event",       "status", "stack",   "request",   "exc_info", "content",
        "body",         "text",        "data",   "log"};
    for (const Field& field : record.fields) {
        const bool knowsClient = collector.has(Role::Client) || collector.has(Role::Remote);
        if (collector.has(Role::Status) && collector.has(Role::Method) && knowsClient)
            return;
        const std::string_view last = std::string_view(field.name).substr(field.name.find_last_of('.') + 1);
        if (field.value.size() <= 8 || std::ranges::find(Names, last) == Names.end())
            continue;
        const std::string_view text = std::string_view(field.value).substr(0, MaxText);
        if (!collector.has(Role::Status))
            findStatus(text, collector);
        if (!knowsClient) { // "user authorization failed: src_ip=203.0.113.9, reason: ..."
            if (const auto client = clientInText(text, true))
                collector.offerRole(Role::Client, *client, PlainRank);
        }
        if (collector.has(Role::Method))
            continue;
        readRequestText(text, collector);
        if (collector.has(Role::Method) && !collector.has(Role::Client) && !collector.has(Role::Remote)) {
            if (const auto client = clientInText(text)) // the request that names a method has its client too
                collector.offerRole(Role::Client, *client, PlainRank);
        }
    }
    // "classification":"Status code: 401 Unauthorized": a name that says nothing, a value that says it
    // itself.
    constexpr std::size_t LongestStatus = 300;
    for (const Field& field : record.fields) {
        if (collector.has(Role::Status))
            return;
        const std::string_view text = field.value;
        if (text.size() >= 8 && text.size() <= LongestStatus &&
            (text.find("tatus") != std::string_view::npos || text.find("HTTP") != std::string_view::npos))
            findStatus(text, collector);
    }
}

void readPlainText(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    if (!collector.has(Role::Status))
        readBars(text, collector);
    if (!collector.has(Role::Status))
        findStatus(text, collector);
    readRequestText(text, collector);
    if (!collector.has(Role::Client) && !collector.has(Role::Remote)) {
        if (const auto client = clientInText(text))
            collector.offerRole(Role::Client, *client, PlainRank);
    }
}

} // namespace bearerwatch::logs
