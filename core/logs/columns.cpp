#include "logs/columns.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "logs/address.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxColumns = 128;

std::vector<std::string_view> splitColumns(std::string_view line)
{
    std::vector<std::string_view> columns;
    const bool tabs = line.find('\t') != std::string_view::npos;
    std::size_t at = 0;
    while (at < line.size() && columns.size() < MaxColumns) {
        if (!tabs) {
            while (at < line.size() && line[at] == ' ')
                ++at;
            if (at >= line.size())
                break;
        }
        std::size_t end = 0;
        if (line[at] == '"') {
            end = line.find('"', at + 1);
            end = end == std::string_view::npos ? line.size() : end + 1;
            columns.push_back(line.substr(at + 1, std::max(end, at + 2) - at - 2));
        } else {
            end = line.find(tabs ? '\t' : ' ', at);
            end = end == std::string_view::npos ? line.size() : end;
            columns.push_back(line.substr(at, end - at));
        }
        at = end + 1;
    }
    return columns;
}

constexpr std::array<std::string_view, 12> CloudFrontColumns = {
    "date",     "time",        "x-edge-location", "sc-bytes",    "c-ip",           "cs-method",
    "cs(Host)", "cs-uri-stem", "sc-status",       "cs(Referer)", "cs(User-Agent)", "cs-uri-query"};

bool isDate(std::string_view word)
{
    return word.size() == 10 && word[4] == '-' && word[7] == '-';
}

bool isClock(std::string_view word)
{
    return word.size() >= 8 && word[2] == ':' && word[5] == ':';
}

// Columns of IIS when no header was seen: around the method stand the server, the path and the query,
// then port, user, client; the status is followed by two codes more.
std::vector<std::string> iisColumns(const std::vector<std::string_view>& values)
{
    std::size_t method = 2;
    while (method < 6 && method < values.size() && !isHttpMethod(values[method]))
        ++method;
    if (method + 9 > values.size() || !addressOf(values[method - 1]) ||
        !values[method + 1].starts_with("/") || !addressOf(values[method + 5]))
        return {};
    std::vector<std::string> names(values.size());
    names[0] = "date";
    names[1] = "time";
    names[method - 1] = "s-ip";
    names[method] = "cs-method";
    names[method + 1] = "cs-uri-stem";
    names[method + 2] = "cs-uri-query";
    names[method + 3] = "s-port";
    names[method + 4] = "cs-username";
    names[method + 5] = "c-ip";
    const auto digits = [&](std::size_t i) {
        return !values[i].empty() && values[i].find_first_not_of("0123456789") == std::string_view::npos;
    };
    for (std::size_t i = method + 6; i + 2 < values.size(); ++i) {
        if (values[i].size() != 3 || !digits(i) || !digits(i + 1) || !digits(i + 2))
            continue;
        names[i] = "sc-status";
        names[i + 1] = "sc-substatus";
        names[i + 2] = "sc-win32-status";
        break;
    }
    for (std::string& name : names) {
        if (name.empty())
            name = "column" + std::to_string(&name - names.data() + 1);
    }
    return names;
}

Role roleOf(std::string_view name)
{
    struct Row {
        std::string_view name;
        Role role;
    };
    constexpr Row Rows[] = {{"c-ip", Role::Client},
                            {"sc-status", Role::Status},
                            {"cs-method", Role::Method},
                            {"cs-uri-stem", Role::Path},
                            {"cs-uri", Role::Path},
                            {"cs(User-Agent)", Role::UserAgent},
                            {"x-forwarded-for", Role::Forwarded},
                            {"X-Forwarded-For", Role::Forwarded},
                            {"cs(X-Forwarded-For)", Role::Forwarded},
                            {"s-sitename", Role::Service},
                            {"x-edge-request-id", Role::RequestId}};
    for (const Row& row : Rows) {
        if (row.name == name)
            return row.role;
    }
    return Role::None;
}

void offerColumns(const std::vector<std::string_view>& values, const std::vector<std::string>& names,
                  const SourceContext& context, std::optional<std::chrono::seconds> offset,
                  Collector& collector)
{
    std::string_view date;
    std::string_view clock;
    std::string_view stem;
    std::string_view query;
    for (std::size_t i = 0; i < std::min(values.size(), names.size()); ++i) {
        collector.addField(names[i], values[i]);
        if (names[i] == "date")
            date = values[i];
        else if (names[i] == "time")
            clock = values[i];
        else if (names[i] == "cs-uri-stem")
            stem = values[i];
        else if (names[i] == "cs-uri-query")
            query = values[i];
        else
            collector.offerRole(roleOf(names[i]), values[i], -100);
    }
    if (!stem.empty() && !query.empty() && query != "-")
        collector.offerRole(Role::Path, std::string(stem) + "?" + std::string(query), -200);
    else
        collector.offerRole(Role::Path, stem, -200);
    TimeContext times = context.time;
    times.zone =
        Zone::fixed(offset.value_or(std::chrono::seconds(0)), "W3C"); // UTC unless the header says otherwise
    if (!date.empty() && !clock.empty())
        collector.offerTime(parseTimeText(std::string(date) + " " + std::string(clock), times), false, -100);
}

} // namespace

void SourceContext::learn(std::string_view block)
{
    std::size_t at = block.starts_with("#") ? 0 : std::string_view::npos;
    if (at == std::string_view::npos) {
        if (columns.empty())
            return; // no header at the top: W3C logs begin with one
        at = block.find("\n#");
        at = at == std::string_view::npos ? at : at + 1;
    }
    while (at < block.size()) {
        const std::size_t end = std::min(block.find('\n', at), block.size());
        std::string_view line = block.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with("#Fields:")) {
            columns.clear();
            for (const std::string_view name : splitColumns(base::trim(line.substr(8))))
                columns.emplace_back(name);
        } else if (line.starts_with("#GMT-Offset:")) {
            const auto zone = Zone::parse(base::trim(line.substr(12)));
            if (zone)
                columnsOffset = zone->offsetAtLocal({});
        }
        const std::size_t next = block.find("\n#", end == 0 ? 0 : end - (end < block.size() ? 0 : 1));
        at = next == std::string_view::npos ? block.size() : next + 1;
    }
}

bool readColumns(std::string_view text, const SourceContext& context, Collector& collector)
{
    const std::vector<std::string>* names = &context.columns;
    std::optional<std::chrono::seconds> offset = context.columnsOffset;
    SourceContext own;
    std::vector<std::string> known;
    if (text.starts_with("#") && text.find("#Fields:") != std::string_view::npos) {
        own.learn(text);
        names = &own.columns;
        offset = own.columnsOffset;
        const std::size_t last = text.rfind('\n');
        if (last == std::string_view::npos)
            return true;
        text = text.substr(last + 1);
    } else if (text.starts_with("#") && !context.columns.empty()) {
        return true;
    } else if (names->empty() && !isDate(text.substr(0, 10))) {
        return false;
    }
    if (names->empty() && (text.size() < 40 || (text[10] != ' ' && text[10] != '\t')))
        return false;
    const auto values = splitColumns(text);
    if (names->empty()) {
        // No header was seen: the usual columns, told by what stands where.
        if (values.size() < 11 || !isClock(values[1]))
            return false;
        if (known = iisColumns(values); !known.empty())
            names = &known;
        else if (addressOf(values[4]) && isHttpMethod(values[5]) && values[8].size() == 3)
            known.assign(CloudFrontColumns.begin(), CloudFrontColumns.end());
        else
            return false;
        names = &known;
    } else if (values.size() + 2 < names->size() || values.size() > names->size() + 8) {
        return false;
    }
    offerColumns(values, *names, context, offset, collector);
    return true;
}

} // namespace bearerwatch::logs
