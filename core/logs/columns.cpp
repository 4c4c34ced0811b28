#include "logs/columns.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "logs/address.h"
#include "logs/members.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxColumns = 128;

// The columns of a line. Separator 0: tabs where there are some, else blanks, several of which are one.
std::vector<std::string_view> splitColumns(std::string_view line, char separator = 0)
{
    std::vector<std::string_view> columns;
    const char divider = separator != 0 ? separator : line.find('\t') != std::string_view::npos ? '\t' : ' ';
    std::size_t at = 0;
    while (at <= line.size() && columns.size() < MaxColumns) {
        if (divider == ' ') {
            while (at < line.size() && line[at] == ' ')
                ++at;
            if (at >= line.size())
                break;
        }
        std::size_t end = 0;
        if (at < line.size() && line[at] == '"') {
            end = line.find('"', at + 1);
            while (separator != 0 && end != std::string_view::npos && line.substr(end).starts_with("\"\""))
                end = line.find('"', end + 2); // CSV doubles a quote within
            const std::size_t close = std::min(end, line.size());
            columns.push_back(line.substr(at + 1, close - at - 1));
            end = std::min(line.find(divider, close), line.size());
        } else {
            end = std::min(line.find(divider, at), line.size());
            columns.push_back(line.substr(at, end - at));
        }
        if (end >= line.size())
            break;
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

// Two columns that are parted by a blank among those that are parted by tabs (Joomla: "priority clientip").
bool offerPair(const std::string& names, std::string_view values, Collector& collector)
{
    const std::size_t name = names.find(' ');
    const std::size_t value = values.find(' ');
    if (name == std::string::npos || value == std::string_view::npos ||
        names.find(' ', name + 1) != std::string::npos ||
        values.find(' ', value + 1) != std::string_view::npos)
        return false;
    collector.offer(std::string_view(names).substr(0, name), values.substr(0, value));
    collector.offer(std::string_view(names).substr(name + 1), values.substr(value + 1));
    return true;
}

// CSV doubles the quotes within a value.
std::string singleQuotes(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        text.push_back(value[i]);
        i += value.substr(i).starts_with("\"\"") ? 1 : 0;
    }
    return text;
}

void offerColumns(const std::vector<std::string_view>& values, const std::vector<std::string>& names,
                  const SourceContext& context, std::optional<std::chrono::seconds> offset,
                  Collector& collector)
{
    std::string_view date;
    std::string_view clock;
    std::string_view stem;
    std::string_view query;
    const bool parted = std::ranges::find(names, "date") != names.end();
    for (std::size_t i = 0; i < std::min(values.size(), names.size()); ++i) {
        const std::string& name = names[i];
        const Role role = roleOf(name);
        if (values[i].find("\"\"") != std::string_view::npos) {
            collector.offer(name, singleQuotes(values[i]));
            continue;
        }
        if (offerPair(name, values[i], collector))
            continue;
        // By the prefixes of W3C: s-, r-, sr- and rs- are the server's and the remote side's.
        const bool ofServer = name.starts_with("s-") || name.starts_with("r-") || name.starts_with("sr-") ||
            name.starts_with("rs-");
        if (role == Role::None && !ofServer && (!parted || (name != "date" && name != "time")))
            collector.offer(name, base::trim(values[i]));
        else
            collector.addField(name, values[i]);
        if (parted && name == "date")
            date = values[i];
        else if (parted && name == "time")
            clock = values[i];
        else if (name == "cs-uri-stem")
            stem = values[i];
        else if (name == "cs-uri-query")
            query = values[i];
        else if (role != Role::None)
            collector.offerRole(role, values[i], -100);
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

std::string_view nameOfColumns(const SourceContext& context)
{
    return context.columnsOfCsv ? "csv" : context.columnSeparator == '\t' ? "zeek" : "w3c_extended";
}

// "TimeGenerated [UTC]" of Azure's exports.
std::string_view withoutZone(std::string_view name)
{
    name = base::trim(name);
    if (name.ends_with(" [UTC]"))
        name.remove_suffix(6);
    return name;
}

bool isColumnName(std::string_view name)
{
    name = withoutZone(name);
    if (name.empty() || name.size() > 48)
        return false;
    const bool letters =
        std::ranges::any_of(name, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    return letters && (name[0] < '0' || name[0] > '9') && std::ranges::none_of(name, [](char c) {
               return std::string_view("=:{}[]<>\"'\\!*").find(c) != std::string_view::npos;
           });
}

// The names after "#Fields:" or "#fields", and what parts them.
void learnFields(std::string_view list, SourceContext& context)
{
    context.columns.clear();
    context.columnsOfCsv = false;
    context.columnSeparator = list.starts_with('\t') ? '\t' : 0;
    list = base::trim(list);
    if (list.find(' ') == std::string_view::npos && list.find(',') != std::string_view::npos)
        context.columnSeparator = ',';
    for (const std::string_view name : splitColumns(list, context.columnSeparator))
        context.columns.emplace_back(name);
}

void learnHead(std::string_view line, SourceContext& context)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    const char separator = separatorOfCsvHead(line);
    if (separator == 0)
        return;
    context.columns.clear();
    for (const std::string_view name : splitColumns(line, separator))
        context.columns.emplace_back(withoutZone(name));
    context.columnSeparator = separator;
    context.columnsOfCsv = true;
}

} // namespace

char separatorOfCsvHead(std::string_view line)
{
    if (line.size() > 4096)
        return 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const auto dividers = std::ranges::count(line, separator);
        if (dividers < 3 && (dividers == 0 || line.size() > 80 || separator == '|'))
            continue;
        const auto names = splitColumns(line, separator);
        if (names.size() < 2 || !std::ranges::all_of(names, isColumnName))
            continue;
        bool time = false;
        bool message = false; // "timestamp,message": with so few columns, the line of a program is one
        std::size_t known = 0;
        for (const std::string_view name : names) {
            const MemberTable::Entry* entry = MemberTable::builtIn().find(name);
            const Role role = entry ? entry->meanings[0].role : Role::None;
            time = time || role == Role::Time;
            message = message || role == Role::Message;
            known += role == Role::Client || role == Role::Remote || role == Role::Status ||
                role == Role::Method || role == Role::Path || role == Role::Message || role == Role::Level;
        }
        if (time && known > 0 && (names.size() >= 4 || message))
            return separator;
    }
    return 0;
}

void SourceContext::learn(std::string_view block)
{
    std::size_t at = block.starts_with("#") ? 0 : std::string_view::npos;
    if (at == std::string_view::npos) {
        if (columns.empty()) { // no header at the top: W3C logs begin with one
            learnHead(block.substr(0, block.find('\n')), *this);
            return;
        }
        if (columnsOfCsv)
            return;
        at = block.find("\n#");
        at = at == std::string_view::npos ? at : at + 1;
    }
    while (at < block.size()) {
        const std::size_t end = std::min(block.find('\n', at), block.size());
        std::string_view line = block.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with("#Fields:") || line.starts_with("#fields")) {
            learnFields(line.substr(line[1] == 'F' ? 8 : 7), *this);
        } else if (line.starts_with("#GMT-Offset:")) {
            const auto zone = Zone::parse(base::trim(line.substr(12)));
            if (zone)
                columnsOffset = zone->offsetAtLocal({});
        }
        const std::size_t next = block.find("\n#", end == 0 ? 0 : end - (end < block.size() ? 0 : 1));
        at = next == std::string_view::npos ? block.size() : next + 1;
    }
}

std::string_view readColumns(std::string_view text, const SourceContext& context, Collector& collector)
{
    const SourceContext* learnt = &context;
    SourceContext own;
    std::vector<std::string> known;
    const bool header = text.starts_with("#");
    const std::size_t newline = text.find('\n');
    const bool fields = header &&
        (text.find("#Fields:") != std::string_view::npos || text.find("#fields") != std::string_view::npos);
    if (header && !fields && !context.columns.empty())
        return nameOfColumns(context);
    if (fields || (newline != std::string_view::npos && separatorOfCsvHead(text.substr(0, newline)) != 0)) {
        own.learn(text);
        learnt = &own;
    } else if (context.columns.empty() && !isDate(text.substr(0, 10))) {
        return {};
    }
    if (learnt == &own) { // the header stands in the record itself: its last line is the data
        if (newline == std::string_view::npos)
            return nameOfColumns(own);
        text = text.substr(text.rfind('\n') + 1);
        if (text.starts_with("#"))
            return nameOfColumns(own);
    }
    const std::vector<std::string>* names = &learnt->columns;
    if (names->empty() && (text.size() < 40 || (text[10] != ' ' && text[10] != '\t')))
        return {};
    const auto values = splitColumns(text, learnt->columnSeparator);
    if (names->empty()) {
        // No header was seen: the usual columns, told by what stands where.
        if (values.size() < 11 || !isClock(values[1]))
            return {};
        known = iisColumns(values);
        if (known.empty() && addressOf(values[4]) && isHttpMethod(values[5]) && isStatusNumber(values[8]))
            known.assign(CloudFrontColumns.begin(), CloudFrontColumns.end());
        if (known.empty())
            return {};
        names = &known;
    } else if (learnt->columnsOfCsv
                   ? values.size() != names->size()
                   : values.size() + 2 < names->size() || values.size() > names->size() + 8) {
        return {};
    }
    offerColumns(values, *names, context, learnt->columnsOffset, collector);
    return names == &known ? "w3c_extended" : nameOfColumns(*learnt);
}

} // namespace bearerwatch::logs
