#include <algorithm>
#include <chrono>

#include "pipeline/follow_run.h"

// The part of a following that reads what its sources hold when they are opened. Logs of one time tell of the
// same requests, and are judged together: none is read, joined or judged ahead of what the others hold
// already.

namespace bearerwatch::pipeline {
namespace {

// A log that takes longer to read does not keep alerts of the others waiting.
constexpr base::Duration LongestOpening = std::chrono::minutes(1);
constexpr std::size_t MostHeld = 100'000; // events

} // namespace

/// @return Log time up to which all sources that hold more were read; nothing once all is read.
std::optional<base::Time> FollowRun::readingFrom() const
{
    std::optional<base::Time> from;
    if (!m_opening)
        return from;
    for (const auto& source : m_sources) {
        if (const auto time = source->unreadFrom())
            from = from ? std::min(*from, *time) : *time;
    }
    return from;
}

bool FollowRun::readsAhead(const LiveSource& source, std::optional<base::Time> from) const
{
    const auto own = source.unreadFrom();
    return m_opening && from && own && *own > *from;
}

// Gives events to the joiner in the order of their time as far as all sources were read.
void FollowRun::releaseHeld(base::Duration now, bool all)
{
    if (!m_opening)
        return;
    if (m_openedAt == base::Duration{0})
        m_openedAt = now;
    const bool late = now - m_openedAt > LongestOpening;
    const std::optional<base::Time> from = readingFrom();
    all = all || late || !from || m_held.size() > MostHeld;
    const auto waits = [&](const Held& held) {
        return !all && held.event.event.time && *held.event.event.time >= *from;
    };
    const auto waiting =
        std::stable_partition(m_held.begin(), m_held.end(), [&](const Held& held) { return !waits(held); });
    std::stable_sort(m_held.begin(), waiting, [](const Held& a, const Held& b) {
        return a.event.event.time.value_or(base::Time{}) < b.event.event.time.value_or(base::Time{});
    });
    for (auto held = m_held.begin(); held != waiting; ++held) {
        if (held->portion)
            m_join.add(std::move(held->event), held->portion, now);
        else
            m_join.recall(held->event.event, now);
    }
    m_held.erase(m_held.begin(), waiting);
    if (late)
        m_opening = false;
}

/// @return Log time from which something that was there at opening is not counted yet; nothing once all is.
std::optional<base::Time> FollowRun::uncountedFrom()
{
    if (!m_opening)
        return std::nullopt;
    std::optional<base::Time> from = readingFrom();
    for (const auto& portion : m_portions) {
        if (!portion->live && portion->result.first)
            from = from ? std::min(*from, *portion->result.first) : *portion->result.first;
    }
    m_opening = from.has_value();
    return from;
}

} // namespace bearerwatch::pipeline
