#include "pipeline/line_templates.h"

#include <algorithm>
#include <cstring>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "logs/line_kind.h"
#include "logs/members.h"
#include "pipeline/template_match.h"
#include "series/series.h"

namespace bearerwatch::pipeline {
namespace {

using base::isDigit;

using namespace detail;

// The name that ends before `at` (`"status":`, ` status=`), with what parts it from the text before it.
std::string_view nameBefore(std::string_view line, std::size_t at, std::string_view& prefix)
{
    std::size_t end = at;
    const bool quotedValue = end > 0 && line[end - 1] == '"';
    if (quotedValue)
        --end;
    while (end > 0 && line[end - 1] == ' ' && at - end < 3)
        --end;
    if (end == 0 || (line[end - 1] != ':' && line[end - 1] != '='))
        return {};
    --end;
    const bool quotedName = end > 0 && line[end - 1] == '"';
    if (quotedName)
        --end;
    std::size_t begin = end;
    while (begin > 0 && line[begin - 1] != '"' && line[begin - 1] != ' ' && line[begin - 1] != ',' &&
           line[begin - 1] != '{' && line[begin - 1] != '\t' && line[begin - 1] != '=' && end - begin < 64)
        --begin;
    if (begin == 0 || begin == end || quotedName != (line[begin - 1] == '"'))
        return {};
    prefix = line.substr(begin - 1, at - begin + 1);
    return line.substr(begin, end - begin);
}

bool means(std::string_view name, logs::Role role)
{
    const logs::MemberTable::Entry* entry = logs::MemberTable::builtIn().find(name);
    if (entry == nullptr || entry->count == 0)
        return false;
    return entry->meanings[0].role == role || (entry->count > 1 && entry->meanings[1].role == role);
}

// The member or pair of `line` that shows a request by `value` (its status or method).
bool findMember(Template& look, std::string_view line, std::string_view value, logs::Role role, Proof proof)
{
    for (std::size_t at = line.find(value); at != std::string_view::npos; at = line.find(value, at + 1)) {
        std::string_view prefix;
        const std::string_view name = nameBefore(line, at, prefix);
        if (name.empty() || !means(name, role) || !proves(proof, line.substr(at)))
            continue;
        look.request = prefix;
        look.requestAt = at - prefix.size();
        look.proof = proof;
        return true;
    }
    return false;
}

bool findRequest(Template& look, std::string_view line, const logs::Record& record)
{
    if (line.front() != '{' && record.method && look.before == "[") {
        look.proof = Proof::RequestLine;
        if (isRequest(look, line, look.timeAt))
            return true;
    }
    if (record.method && findMember(look, line, *record.method, logs::Role::Method, Proof::Method))
        return true;
    return record.status &&
        findMember(look, line, std::to_string(*record.status), logs::Role::Status, Proof::Status);
}

} // namespace

LineTemplates::LineTemplates(base::Duration bucketWidth, std::shared_ptr<const logs::FormatSet> formats)
    : m_width(bucketWidth)
    , m_formats(std::move(formats))
{
}

void LineTemplates::clear()
{
    m_known.clear();
    m_last = 0;
    m_refused = 0;
}

// The bytes of the line's time that tell its bucket, when the line begins as the template says and its time
// has the form and zone of the template's.
std::optional<std::string_view> LineTemplates::borderOf(const Template& look, std::string_view line) const
{
    const std::size_t at = timePlace(look, line);
    if (at == std::string_view::npos || !isTimeFrom(look, line, at))
        return std::nullopt;
    return line.substr(at, look.borderLength);
}

std::optional<base::Time> LineTemplates::bucketOf(const Known& known, std::string_view border) const
{
    if (known.look.epoch) {
        std::int64_t seconds = 0;
        for (const char c : border)
            seconds = seconds * 10 + (c - '0');
        return series::bucketStart(base::Time(std::chrono::seconds(seconds)), m_width);
    }
    for (std::size_t i = 0; i < known.borderCount; ++i) {
        if (known.borders[i].text.size() == border.size() && standsAt(border, 0, known.borders[i].text))
            return known.borders[i].bucket;
    }
    return std::nullopt;
}

void LineTemplates::remember(Known& known, std::string_view border, base::Time time) const
{
    if (known.look.epoch || bucketOf(known, border))
        return;
    known.borderCount = std::min(known.borderCount + 1, MostBorders);
    std::rotate(known.borders.begin(), known.borders.end() - 1, known.borders.end());
    known.borders.front() = {std::string(border), series::bucketStart(time, m_width)};
}

LineTemplates::Fit LineTemplates::fit(std::string_view line)
{
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const std::size_t next = m_last + i;
        const std::size_t index = next < m_known.size() ? next : next - m_known.size();
        const Known& known = m_known[index];
        const auto border = borderOf(known.look, line);
        if (!border || !shows(known, line))
            continue;
        m_last = index;
        return {&known.look, bucketOf(known, *border), *border};
    }
    return {};
}

std::size_t LineTemplates::countLike(const Fit& like, std::string_view text, std::size_t at,
                                     std::span<const std::size_t> ends, std::size_t limit)
{
    if (m_known.empty() || like.look != &m_known[m_last].look)
        return 0;
    const Template& look = *like.look;
    std::size_t count = 0;
    for (; count < ends.size() && ends.data()[count] <= limit; at = ends.data()[count++]) {
        std::size_t end = ends.data()[count] - 1;
        while (end > at && text.data()[end - 1] == '\r')
            --end;
        const std::string_view line(text.data() + at, end - at);
        const std::size_t time = timePlace(look, line);
        if (time == std::string_view::npos || !standsAt(line, time, like.border) ||
            !isTimeFrom(look, line, time) || !shows(m_known[m_last], line))
            break;
    }
    return count;
}

// Sets where the time is and what of it tells the bucket; false where that cannot be told.
bool LineTemplates::setTime(Template& look, std::string_view line, std::size_t at, std::size_t length) const
{
    look.timeAt = at;
    look.before.clear();
    if (at > 0) {
        std::size_t begin = at - 1;
        if (line[begin] != '[') {
            while (begin > 0 && line[begin] != ',' && line[begin] != '{' && line[begin] != ' ' &&
                   at - begin < 40)
                --begin;
        }
        look.before = line.substr(begin, at - begin);
        if (base::findBytes(line, look.before) + look.before.size() != at)
            return false;
    }
    const std::string_view time = line.substr(at, length);
    constexpr std::size_t SecondsDigits = 10;
    if (const std::size_t digits = digitsAt(time, 0); digits >= SecondsDigits) {
        const bool whole = digits == length || (time[digits] == '.' && digits == SecondsDigits);
        look.epoch = true;
        look.borderLength = SecondsDigits;
        look.digits = digits;
        return whole && (digits == 10 || digits == 13 || digits == 16 || digits == 19);
    }
    for (std::size_t i = 2; i + 6 <= time.size(); ++i) {
        const bool clock = time[i] == ':' && (i < 3 || !isDigit(time[i - 3])) && isDigit(time[i - 2]) &&
            isDigit(time[i - 1]) && isDigit(time[i + 1]) && isDigit(time[i + 2]) && time[i + 3] == ':' &&
            isDigit(time[i + 4]) && isDigit(time[i + 5]);
        if (!clock)
            continue;
        const bool minutes = m_width % std::chrono::minutes(1) == base::Duration::zero();
        look.borderLength = minutes ? i + 3 : i + 6;
        std::size_t end = i + 6;
        if (end < time.size() && (time[end] == '.' || time[end] == ','))
            end += 1 + digitsAt(time, end + 1);
        look.zone = line.substr(at + end, length - std::min(length, end) + 1);
        return look.borderLength <= LongestBorder;
    }
    return false;
}

// The place of `line` whose text is the time of `record`.
bool LineTemplates::findTime(Template& look, std::string_view line, const logs::Record& record,
                             const logs::TimeContext& context) const
{
    constexpr std::size_t MostTries = 24;
    constexpr std::size_t Farthest = 1024;
    std::size_t tries = 0;
    for (std::size_t at = 0; at < std::min(line.size(), Farthest) && tries < MostTries; ++at) {
        const char before = at == 0 ? ' ' : line[at - 1];
        const bool begins = std::string_view(" [\"=:\t(").find(before) != std::string_view::npos;
        const bool letter = (line[at] >= 'A' && line[at] <= 'Z') || isDigit(line[at]);
        if (!begins || !letter || (at > 0 && before == ':' && line[0] != '{' && line[0] != '['))
            continue;
        ++tries;
        std::size_t length = 0;
        std::optional<base::Time> time;
        if (const std::size_t digits = digitsAt(line, at); digits >= 10 && digits <= 19) {
            length = digits;
            if (at + digits < line.size() && line[at + digits] == '.')
                length += 1 + digitsAt(line, at + digits + 1);
            time = logs::epochTime(line.substr(at, length));
        } else if (const auto stamp = logs::readTimestamp(line, at, context.dateOrder)) {
            length = stamp->length;
            time = logs::toInstant(*stamp, context);
        }
        if (time && record.time && *time == *record.time)
            return setTime(look, line, at, length);
    }
    return false;
}

void LineTemplates::learn(std::string_view line, const logs::Record& record,
                          const logs::SourceContext& context)
{
    constexpr std::size_t Shortest = 24;
    constexpr std::size_t Longest = 65'536;
    constexpr std::size_t MostRefused = 4096; // then learning is tried at every 64th line only
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    if (!record.time || line.size() < Shortest || line.size() > Longest)
        return;
    for (Known& known : m_known) {
        const auto border = borderOf(known.look, line);
        if (border && shows(known, line))
            return remember(known, *border, *record.time);
    }
    if (++m_refused > MostRefused && m_refused % 64 != 0)
        return;
    if (!record.isRequest() && !mayBeQuiet(line, record, context))
        return;
    const logs::LineClass kind = logs::classifyLine(line);
    if (kind.kind != logs::LineKind::Head || kind.partial || kind.enveloped || kind.indented ||
        kind.levelOnly || kind.dateOnly || kind.asgiError || line.starts_with("{\"log\":\""))
        return;
    if (!record.isRequest() && addNames(line, record))
        return;
    Known known;
    if (line.front() == '{') {
        const std::size_t colon = line.find("\":");
        if (colon == std::string_view::npos)
            return;
        known.look.opening = line.substr(0, std::min<std::size_t>(colon + 2, 64));
    }
    known.look.format = record.format;
    if (!findTime(known.look, line, record, context.time))
        return;
    if (record.isRequest()) {
        if (!findRequest(known.look, line, record))
            return;
    } else {
        known.look.proof = Proof::NoRequest;
        known.names.insert(m_names);
        if (!isQuiet(known, line))
            return;
    }
    if (const auto border = borderOf(known.look, line); !border)
        return;
    else
        remember(known, *border, *record.time);
    if (m_known.size() >= MostTemplates)
        m_known.erase(m_known.begin());
    m_known.push_back(std::move(known));
    m_refused = 0;
}

} // namespace bearerwatch::pipeline
