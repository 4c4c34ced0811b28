#include <algorithm>

#include "base/ascii.h"
#include "pipeline/event_plan.h"

// Plans from lines that were read.

namespace bearerwatch::pipeline {

namespace {

using base::isDigit;

constexpr std::size_t MostPlaces = 4; // of one value in a line

} // namespace

std::optional<LineAnchor> anchorOf(std::size_t place, const events::LineLook& look)
{
    const auto next =
        std::upper_bound(look.slots.begin(), look.slots.end(), place,
                         [](std::size_t at, const events::LineLook::Slot& slot) { return at < slot.begin; });
    if (next == look.slots.begin())
        return LineAnchor{-1, false, static_cast<std::uint32_t>(place)};
    const events::LineLook::Slot& slot = *std::prev(next);
    const auto number = static_cast<std::int32_t>(next - look.slots.begin()) - 1;
    if (place == slot.begin)
        return LineAnchor{number, false, 0};
    if (place < slot.end)
        return std::nullopt;
    return LineAnchor{number, true, static_cast<std::uint32_t>(place - slot.end)};
}

std::optional<LinePart> partOf(std::size_t begin, std::size_t end, const events::LineLook& look)
{
    const auto from = anchorOf(begin, look);
    const auto to = anchorOf(end, look);
    if (!from || !to)
        return std::nullopt;
    return LinePart{*from, *to};
}

EventPlan PlanReading::make(const RawEvent* event, const events::Classification& classification) const
{
    EventPlan plan;
    plan.classification = classification;
    for (const std::size_t place : events::LineLooks::levelWords(m_line)) {
        if (const auto anchor = anchorOf(place, m_look))
            plan.levels.push_back({*anchor, place < events::LineLooks::HeadBytes});
    }
    plan.silent = event == nullptr;
    if (plan.silent)
        return plan;
    findAddresses(plan);
    plan.model = *event;
    if (event->event.tokenFingerprint || !findTime(plan) || !findEvidence(plan, classification.evidence))
        plan.state = EventPlan::State::Refused;
    findStatus(plan);
    for (std::size_t i = 0; i < PlannedFields.size(); ++i)
        findPlaces(plan, i);
    return plan;
}

// Four numbers with dots between them, wherever they stand apart; but for those that the look itself tells.
void PlanReading::findAddresses(EventPlan& plan) const
{
    constexpr std::string_view Parts = "0123456789.";
    for (std::size_t at = m_line.find_first_of(Parts); at != std::string_view::npos;) {
        const std::size_t end = std::min(m_line.find_first_not_of(Parts, at), m_line.size());
        const std::string_view text = m_line.substr(at, end - at);
        if (std::count(text.begin(), text.end(), '.') == 3 && isDigit(text.front()) && isDigit(text.back())) {
            const auto part = partOf(at, end, m_look);
            const bool told =
                part && std::any_of(m_look.slots.begin(), m_look.slots.end(), [&](const auto& slot) {
                    return slot.isPublicAddress() && slot.begin == at && slot.end == end;
                });
            if (part && !told)
                plan.addresses.push_back({*part, addressKindOf(text)});
        }
        at = m_line.find_first_of(Parts, end);
    }
}

// A date or number of the line that is the time of the record.
bool PlanReading::findTime(EventPlan& plan) const
{
    if (!plan.model.event.time)
        return true;
    for (std::size_t i = 0; i < m_look.slots.size(); ++i) {
        const std::size_t slot = m_look.slots[i].begin;
        std::size_t begin = slot; // names of a month or a weekday may come before it
        for (int words = 0; words < 3; ++words) {
            if (tryTime(plan, begin, i))
                return true;
            if (begin < 2 || m_line[begin - 1] == '"')
                break;
            --begin;
            while (begin > 0 && (base::isLetter(m_line[begin - 1]) || isDigit(m_line[begin - 1])))
                --begin;
            if (slot - begin > 12)
                break;
        }
    }
    return false;
}

bool PlanReading::tryTime(EventPlan& plan, std::size_t begin, std::size_t slot) const
{
    const auto anchor = anchorOf(begin, m_look);
    if (!anchor)
        return false;
    if (begin == m_look.slots[slot].begin) {
        for (std::size_t last = slot; last < std::min(slot + 2, m_look.slots.size()); ++last) {
            const std::size_t end = m_look.slots[last].end;
            if (end - begin >= 10 &&
                logs::epochTime(m_line.substr(begin, end - begin)) == plan.model.event.time) {
                plan.time = EventPlan::TimePlace{*anchor, anchorOf(end, m_look)};
                return plan.time->end.has_value();
            }
        }
    }
    const auto stamp = logs::readTimestamp(m_line, begin, m_time.dateOrder);
    if (!stamp || logs::toInstant(*stamp, m_time) != plan.model.event.time)
        return false;
    plan.time = EventPlan::TimePlace{*anchor, std::nullopt};
    return true;
}

bool PlanReading::findEvidence(EventPlan& plan, const events::Evidence& evidence) const
{
    if (!m_context.texts || evidence.length == 0)
        return true;
    const std::size_t begin = std::min(evidence.offset, m_line.size());
    plan.evidence = partOf(begin, std::min(begin + evidence.length, m_line.size()), m_look);
    return plan.evidence.has_value();
}

void PlanReading::findStatus(EventPlan& plan) const
{
    if (!plan.model.event.status)
        return;
    const std::string text = std::to_string(*plan.model.event.status);
    for (const events::LineLook::Slot& slot : m_look.slots) {
        if (m_line.substr(slot.begin, slot.end - slot.begin) == text)
            plan.status = partOf(slot.begin, slot.end, m_look);
    }
}

// Where a value stands in the line: with a slot in it, as what stands in none is the same in all lines.
void PlanReading::findPlaces(EventPlan& plan, std::size_t field) const
{
    PlannedValue& value = valueOf(plan.model, PlannedFields.at(field));
    if (!value || value->empty())
        return;
    EventPlan::Copied copied{static_cast<std::uint8_t>(field), {}};
    for (std::size_t at = m_line.find(*value);
         at != std::string_view::npos && copied.places.size() < MostPlaces;
         at = m_line.find(*value, at + 1)) {
        const auto part = partOf(at, at + value->size(), m_look);
        if (part && !(part->begin.slot == part->end.slot && part->begin.behind == part->end.behind))
            copied.places.push_back(*part);
    }
    if (copied.places.empty())
        return;
    plan.copied.push_back(std::move(copied));
    value.reset();
}

} // namespace bearerwatch::pipeline
