#include <algorithm>

#include "pipeline/follow_run.h"

// The part of a following that writes the history and tells the outside.

namespace bearerwatch::pipeline {
namespace {

constexpr base::Duration RetryEvery = std::chrono::seconds(2);
constexpr std::size_t MostUnsaved = 100'000;

} // namespace

void FollowRun::write(history::Batch&& batch, base::Duration now)
{
    if (!m_store) {
        tell(batch.events);
        tellAlerts(batch.alerts);
        return;
    }
    for (events::Event& event : batch.events)
        m_unsaved.events.push_back(std::move(event));
    m_unsaved.marks = std::move(batch.marks);
    for (auto& [source, place] : batch.places)
        m_unsaved.places[source] = std::move(place);
    for (const auto& [start, count] : batch.buckets) {
        m_unsaved.buckets[start].requests += count.requests;
        m_unsaved.buckets[start].lines += count.lines;
    }
    m_unsaved.monitorState = batch.monitorState ? batch.monitorState : std::nullopt;
    m_unsaved.incidents.insert(m_unsaved.incidents.end(), batch.incidents.begin(), batch.incidents.end());
    m_unsaved.alerts.insert(m_unsaved.alerts.end(), batch.alerts.begin(), batch.alerts.end());
    const auto fresh = now >= m_retryAt
        ? m_store->commit(m_unsaved)
        : base::Expected<std::vector<std::size_t>>(base::unexpected(base::Error{}));
    std::vector<events::Event> toTell;
    if (fresh) {
        for (const std::size_t index : *fresh) {
            if (index >= m_unsavedTold)
                toTell.push_back(m_unsaved.events[index]);
        }
        const std::vector<std::string> alerts =
            m_unsaved.alerts.empty() ? std::vector<std::string>() : m_store->untoldAlerts();
        const bool anything = !m_unsaved.events.empty() || !alerts.empty();
        m_unsaved = {};
        m_unsavedTold = 0;
        m_lastError.clear();
        tell(toTell);
        tellAlerts(alerts);
        if (anything)
            (void)m_store->setTold();
        return;
    }
    // Counting and telling go on; what is missing is written as soon as it can be.
    if (!fresh.error().code.empty()) {
        m_retryAt = now + RetryEvery;
        if (m_options.onError && fresh.error().code != m_lastError)
            m_options.onError(fresh.error());
        m_lastError = fresh.error().code;
    }
    toTell.assign(m_unsaved.events.begin() + static_cast<std::ptrdiff_t>(m_unsavedTold),
                  m_unsaved.events.end());
    if (m_unsaved.events.size() > MostUnsaved)
        m_unsaved.events.clear();
    m_unsavedTold = m_unsaved.events.size();
    tell(toTell);
    tellAlerts(batch.alerts);
}

void FollowRun::tell(const std::vector<events::Event>& list)
{
    for (const events::Event& event : list) {
        if (m_options.onEvent && (event.cause || m_options.scan.allLines))
            m_options.onEvent(event);
    }
}

void FollowRun::tellAlerts(const std::vector<std::string>& names)
{
    if (!m_options.onAlert)
        return;
    for (const std::string& name : names) {
        const std::size_t blank = name.rfind(' ');
        const std::string id = name.substr(0, blank);
        for (const spikes::Incident& incident : m_summary->monitor().incidents()) {
            if (incident.id != id)
                continue;
            const bool firing = name.ends_with(" firing");
            m_options.onAlert(
                {firing ? spikes::IncidentState::Firing : spikes::IncidentState::Resolved, incident});
        }
    }
}

void FollowRun::reportSources()
{
    for (std::size_t index = 0; index < m_sources.size(); ++index) {
        if (!m_options.onSource)
            return;
        const SourceStatus status = m_sources[index]->status();
        std::string words = std::to_string(static_cast<int>(status.state)) + status.detail;
        if (words == m_lastStatus[index])
            continue;
        m_lastStatus[index] = std::move(words);
        m_changed = true;
        m_options.onSource(status);
    }
}

} // namespace bearerwatch::pipeline
