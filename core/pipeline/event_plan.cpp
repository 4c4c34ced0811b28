#include "pipeline/event_plan.h"

#include <algorithm>

#include "base/ascii.h"
#include "events/secrecy.h"
#include "logs/address.h"
#include "logs/collector.h"

namespace bearerwatch::pipeline {
namespace {

using base::isDigit;

constexpr std::size_t LongestValue = 200; // longer ones may be cut
constexpr std::size_t ShortestValue = 2; // shorter ones may be taken for none

} // namespace

EventPlan::AddressKind addressKindOf(std::string_view numbers)
{
    const auto found = logs::addressAt(numbers, 0);
    if (!found || found->end != numbers.size())
        return EventPlan::AddressKind::None;
    return logs::isInternal(numbers) ? EventPlan::AddressKind::Internal : EventPlan::AddressKind::External;
}

bool PlanReading::fits(const EventPlan& plan) const
{
    const auto sameKind = [&](const EventPlan::Address& address) {
        return addressKindOf(address.place.of(m_line, m_look)) == address.kind;
    };
    if (!std::all_of(plan.addresses.begin(), plan.addresses.end(), sameKind))
        return false;
    return std::all_of(plan.levels.begin(), plan.levels.end(), [&](const auto& level) {
        return (level.place.in(m_look) < events::LineLooks::HeadBytes) == level.inHead;
    });
}

std::optional<int> PlanReading::statusAt(const LinePart& part) const
{
    const std::string_view digits = part.of(m_line, m_look);
    if (digits.size() != 3 || !logs::isStatusNumber(digits))
        return std::nullopt; // read as something else, perhaps
    return (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
}

bool PlanReading::apply(const EventPlan& plan, logs::Place place, RawEvent& out) const
{
    if (!fits(plan))
        return false;
    if (plan.silent)
        return true;
    events::Event& event = out.event;
    event.cause = plan.model.event.cause;
    event.alternatives = plan.model.event.alternatives;
    event.certainty = plan.model.event.certainty;
    event.format = plan.model.event.format;
    event.status = plan.model.event.status;
    event.offset = place.offset;
    event.line = place.line;
    if (plan.time && !(event.time = timeAt(*plan.time)))
        return false;
    if (plan.status && !(event.status = statusAt(*plan.status)))
        return false;
    for (std::size_t i = 0; i < PlannedFields.size(); ++i) {
        if (const PlannedValue& constant = valueOf(plan.model, PlannedFields.at(i)))
            valueOf(out, PlannedFields.at(i)) = constant;
    }
    out.keys.connectionLog = m_context.connectionLog;
    if (plan.model.event.path)
        event.route = plan.model.event.route;
    for (const EventPlan::Copied& copied : plan.copied) {
        if (!copy(copied, out))
            return false;
    }
    if (m_context.texts)
        addTexts(plan, out.event);
    return true;
}

bool PlanReading::count(const EventPlan& plan, events::KeptValues& values, RawCount& out) const
{
    if (!fits(plan))
        return false;
    if (plan.silent)
        return true;
    if (plan.constantsOf != values.range())
        keepConstants(plan, values);
    out = plan.constants;
    events::CountedEvent& event = out.event;
    if (plan.time && !(event.time = timeAt(*plan.time)))
        return false;
    if (plan.status && !(event.status = statusAt(*plan.status)))
        return false;
    for (const EventPlan::Copied& copied : plan.copied) {
        const auto text = copiedText(copied);
        if (!text)
            return false;
        const bool changed = PlannedFields[copied.field].redacted && events::Secrecy::mayHoldSecret(*text);
        keep(copied.field, changed ? redacted(*text) : *text, values, out);
    }
    return true;
}

void PlanReading::keepConstants(const EventPlan& plan, events::KeptValues& values) const
{
    plan.constants = {};
    plan.constants.event.cause = plan.model.event.cause;
    plan.constants.event.status = plan.model.event.status;
    plan.constants.event.format = values.keep(plan.model.event.format);
    for (std::size_t i = 0; i < PlannedFields.size(); ++i) {
        if (const PlannedValue& constant = valueOf(plan.model, PlannedFields[i]))
            keep(i, *constant, values, plan.constants);
    }
    plan.constantsOf = values.range();
}

void PlanReading::keep(std::size_t field, std::string_view text, events::KeptValues& values,
                       RawCount& out) const
{
    const PlannedField& planned = PlannedFields[field];
    if (planned.ofCount != nullptr)
        out.event.*planned.ofCount = values.keep(text);
    else if (planned.ofEvent == &events::Event::path) {
        thread_local std::string route;
        events::foldRoute(text, route);
        out.event.route = values.keep(route);
    } else if (planned.ofKeys == &events::JoinKeys::requestId)
        out.keys.requestId = events::JoinHashes::ofRequestId(text);
    else if (planned.ofKeys == &events::JoinKeys::connection)
        out.keys.connection = events::JoinHashes::ofConnection(text, m_context.connectionLog);
    else if (planned.ofKeys == &events::JoinKeys::client)
        out.keys.client = events::JoinHashes::ofClient(text);
}

bool PlanReading::narrow(EventPlan& plan, const RawEvent& right) const
{
    return std::all_of(plan.copied.begin(), plan.copied.end(), [&](EventPlan::Copied& copied) {
        const PlannedField& field = PlannedFields.at(copied.field);
        std::erase_if(copied.places, [&](const LinePart& part) {
            return shown(copied.field, part.of(m_line, m_look)) != valueOf(right, field);
        });
        return !copied.places.empty();
    });
}

std::string PlanReading::redacted(std::string_view text) const
{
    return m_context.redact ? m_context.redact(text) : std::string(text);
}

// The value of a field that is copied from `text`.
std::string PlanReading::shown(std::size_t field, std::string_view text) const
{
    return PlannedFields.at(field).redacted ? redacted(text) : std::string(text);
}

// The text of a value; nothing where its places do not agree.
std::optional<std::string_view> PlanReading::copiedText(const EventPlan::Copied& copied) const
{
    const std::string_view text = copied.places.front().of(m_line, m_look);
    const bool agreed = std::all_of(copied.places.begin() + 1, copied.places.end(),
                                    [&](const LinePart& part) { return part.of(m_line, m_look) == text; });
    if (!agreed || text.size() < ShortestValue || text.size() > LongestValue)
        return std::nullopt;
    return text;
}

bool PlanReading::copy(const EventPlan::Copied& copied, RawEvent& out) const
{
    const auto text = copiedText(copied);
    if (!text)
        return false;
    const PlannedField& field = PlannedFields.at(copied.field);
    valueOf(out, field) = shown(copied.field, *text);
    if (field.ofEvent == &events::Event::path)
        out.event.route = events::foldRoute(*out.event.path);
    return true;
}

void PlanReading::addTexts(const EventPlan& plan, events::Event& event) const
{
    event.key = std::string(m_context.sourceKey) + ":" + std::to_string(event.offset);
    event.file = m_context.file;
    event.rule = plan.model.event.rule;
    event.text = redacted(m_line);
    if (plan.evidence)
        event.evidence = redacted(plan.evidence->of(m_line, m_look));
}

std::optional<base::Time> PlanReading::timeAt(const EventPlan::TimePlace& place) const
{
    const std::size_t begin = place.begin.in(m_look);
    if (place.end)
        return logs::epochTime(m_line.substr(begin, place.end->in(m_look)-begin));
    if (const auto known = remembered(begin))
        return known;
    const auto stamp = logs::readTimestamp(m_line, begin, m_time.dateOrder);
    const auto time = stamp ? logs::toInstant(*stamp, m_time) : std::nullopt;
    if (time)
        remember(begin, stamp->length, *time);
    return time;
}

// The fraction of a second that begins at `at`.
base::Duration PlanReading::fractionAt(std::size_t at, std::size_t digits) const
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 6; ++i)
        value = value * 10 + (i < digits ? m_line[at + i] - '0' : 0);
    return base::Duration(value);
}

std::optional<base::Time> PlanReading::remembered(std::size_t begin) const
{
    const std::string_view line = m_line.substr(begin);
    if (m_memo.seconds.empty() || line.size() < m_memo.length || !line.starts_with(m_memo.seconds) ||
        !line.substr(m_memo.length - m_memo.rest.size()).starts_with(m_memo.rest))
        return std::nullopt;
    if (m_memo.digits == 0)
        return m_memo.time;
    const std::size_t at = begin + m_memo.seconds.size();
    for (std::size_t i = at; i < at + m_memo.digits; ++i) {
        if (!isDigit(m_line[i]))
            return std::nullopt;
    }
    return m_memo.time + fractionAt(at, m_memo.digits);
}

void PlanReading::remember(std::size_t begin, std::size_t length, base::Time time) const
{
    m_memo.seconds.clear();
    const std::string_view stamp = m_line.substr(begin, length);
    if (begin + length >= m_line.size())
        return;
    const std::size_t point = stamp.find_last_of(".,");
    std::size_t digits = 0;
    while (point != std::string_view::npos && point + 1 + digits < length &&
           isDigit(stamp[point + 1 + digits]))
        ++digits;
    const bool fraction = digits == 3 || digits == 6;
    const std::size_t head = fraction ? point + 1 : length;
    const base::Duration part = fraction ? fractionAt(begin + head, digits) : base::Duration::zero();
    const base::Time whole = time - part;
    if (fraction && whole != std::chrono::floor<std::chrono::seconds>(time))
        return; // the digits were not those of a fraction
    m_memo.digits = fraction ? digits : 0;
    m_memo.seconds = stamp.substr(0, head);
    m_memo.rest = m_line.substr(begin + head + m_memo.digits, length + 1 - head - m_memo.digits);
    m_memo.length = length + 1;
    m_memo.time = whole;
}

} // namespace bearerwatch::pipeline
