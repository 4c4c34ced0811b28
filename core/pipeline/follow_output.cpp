#include <algorithm>
#include <map>
#include <utility>

#include "pipeline/follow_run.h"

// The part of a following that writes the history and tells the outside.

namespace bearerwatch::pipeline {
namespace {

constexpr base::Duration RetryEvery = std::chrono::seconds(2);
constexpr std::size_t MostUnsaved = 100'000;

// The newer mark of a generation counts.
void replaceMarks(std::vector<tail::FileMark>& marks, std::vector<tail::FileMark>&& newer)
{
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (std::size_t index = 0; index < marks.size(); ++index)
        places.emplace(std::pair(marks[index].source, marks[index].generation), index);
    for (tail::FileMark& mark : newer) {
        const auto [place, fresh] = places.try_emplace({mark.source, mark.generation}, marks.size());
        if (fresh)
            marks.push_back(std::move(mark));
        else
            marks[place->second] = std::move(mark);
    }
}

} // namespace

void FollowRun::queue(history::Batch&& batch)
{
    for (events::Event& event : batch.events)
        m_unsaved.events.push_back(std::move(event));
    for (events::Event& event : batch.corrections)
        m_unsaved.corrections.push_back(std::move(event));
    if (m_unsaved.marks.empty())
        m_unsaved.marks = std::move(batch.marks);
    else
        replaceMarks(m_unsaved.marks, std::move(batch.marks));
    if (batch.notices)
        m_unsaved.notices = std::move(batch.notices);
    for (auto& [source, place] : batch.places)
        m_unsaved.places[source] = std::move(place);
    for (const auto& [start, count] : batch.buckets)
        m_unsaved.buckets[start].add(count.requests, count.lines);
    for (const auto& [source, buckets] : batch.sourceBuckets) {
        for (const auto& [start, count] : buckets)
            m_unsaved.sourceBuckets[source][start].add(count.requests, count.lines);
    }
    m_unsaved.monitorState = std::move(batch.monitorState); // an older one does not cover what came since
    m_unsaved.incidents.insert(m_unsaved.incidents.end(), batch.incidents.begin(), batch.incidents.end());
    m_unsaved.alerts.insert(m_unsaved.alerts.end(), batch.alerts.begin(), batch.alerts.end());
}

void FollowRun::write(history::Batch&& batch, base::Duration now)
{
    const std::vector<std::string> newAlerts = batch.alerts;
    if (!m_store) {
        tell(batch.events);
        tellUpdates(batch.corrections);
        tellAlerts(newAlerts);
        return;
    }
    queue(std::move(batch));
    const bool late = now < m_retryAt;
    const auto fresh = late ? base::Expected<std::vector<std::size_t>>(base::unexpected(base::Error{}))
                            : m_store->commit(m_unsaved);
    std::vector<events::Event> toTell;
    if (fresh) {
        m_sinceExpiry += fresh->size();
        for (const std::size_t index : *fresh) {
            if (index >= m_unsavedTold)
                toTell.push_back(m_unsaved.events[index]);
        }
        const std::vector<std::string> alerts =
            m_unsaved.alerts.empty() ? std::vector<std::string>() : m_store->untoldAlerts();
        const bool anything = !m_unsaved.events.empty() || !m_unsaved.corrections.empty() || !alerts.empty();
        const std::vector<events::Event> corrections = std::move(m_unsaved.corrections);
        const std::size_t correctionsTold = std::exchange(m_correctionsTold, 0);
        m_unsaved = {};
        m_unsavedTold = 0;
        if (!m_lastError.empty() && m_lastError != "history_damaged" && m_options.onError)
            m_options.onError({"history_written_again",
                               "The history is written again; nothing is missing in it",
                               m_options.stateDirectory, ""});
        m_lastError.clear();
        m_backedUpSaid = false;
        tell(toTell);
        tellUpdates(corrections, correctionsTold);
        tellAlerts(alerts);
        if (anything)
            (void)m_store->setTold();
        return;
    }
    if (!fresh.error().code.empty())
        writeFailed(fresh.error(), now);
    // Counting and telling go on; what is missing is written as soon as it can be.
    toTell.assign(m_unsaved.events.begin() + static_cast<std::ptrdiff_t>(m_unsavedTold),
                  m_unsaved.events.end());
    m_unsavedTold = m_unsaved.events.size();
    tell(toTell);
    tellUpdates(m_unsaved.corrections, std::exchange(m_correctionsTold, m_unsaved.corrections.size()));
    tellAlerts(newAlerts);
}

// What neighbours that came late made of events that were given out.
void FollowRun::gatherCorrections(history::Batch& batch)
{
    for (Correction& correction : m_join.takeCorrections()) {
        if (m_summary->correct(correction.before, correction.after))
            batch.corrections.push_back(std::move(correction.after));
    }
}

void FollowRun::writeFailed(const base::Error& error, base::Duration now)
{
    m_retryAt = now + RetryEvery;
    if (m_options.onError && error.code != m_lastError)
        m_options.onError(error);
    m_lastError = error.code;
    if (error.code != "history_damaged")
        return;
    if (const auto recovered = m_store->recover(m_options.now()); !recovered) {
        if (m_options.onError)
            m_options.onError(recovered.error());
        return;
    }
    sayNotice();
    m_retryAt = now; // into the new file at once, with the checkpoints of all sources
    for (const auto& source : m_sources) {
        history::Batch all;
        all.marks = source->marks();
        if (const auto place = source->journalPlace())
            all.places[source->path()] = place->encode();
        all.monitorState = std::move(m_unsaved.monitorState);
        queue(std::move(all));
    }
}

// So much waits to be written that reading has to wait too: what stands in the logs is not lost.
bool FollowRun::backedUp()
{
    const bool full = m_store && m_unsaved.events.size() > MostUnsaved;
    if (full && !std::exchange(m_backedUpSaid, true) && m_options.onError)
        m_options.onError({"history_behind", "The history cannot be written: reading waits until it can",
                           m_options.stateDirectory,
                           "Make room; nothing is lost as long as the logs are there"});
    return full;
}

void FollowRun::sayNotice()
{
    if (m_store->notice().empty() || m_store->notice() == m_noticeSaid)
        return;
    m_noticeSaid = m_store->notice();
    if (m_options.onError)
        m_options.onError({"history_damaged", m_noticeSaid, "", ""});
}

void FollowRun::tell(const std::vector<events::Event>& list)
{
    for (const events::Event& event : list) {
        if (m_options.onEvent && (event.cause || m_options.scan.allLines))
            m_options.onEvent(event);
    }
}

void FollowRun::tellUpdates(const std::vector<events::Event>& list, std::size_t first)
{
    for (std::size_t index = first; index < list.size() && m_options.onUpdate; ++index)
        m_options.onUpdate(list[index]);
}

void FollowRun::tellAlerts(const std::vector<std::string>& names)
{
    if (!m_options.onAlert)
        return;
    constexpr std::size_t KeptIncidents = 1000;
    const std::vector<spikes::Incident>& known = m_summary->monitor().incidents();
    std::vector<spikes::Incident> stored;
    for (const std::string& name : names) {
        const std::size_t blank = name.rfind(' ');
        const auto same = [id = name.substr(0, blank)](const spikes::Incident& one) { return one.id == id; };
        auto incident = std::find_if(known.begin(), known.end(), same);
        if (incident == known.end() && m_store) { // told of before the detector's state was saved
            if (stored.empty())
                stored = m_store->incidents(KeptIncidents);
            incident = std::find_if(stored.cbegin(), stored.cend(), same);
            if (incident == stored.cend())
                continue;
        } else if (incident == known.end()) {
            continue;
        }
        const bool firing = name.ends_with(" firing");
        m_options.onAlert(
            {firing ? spikes::IncidentState::Firing : spikes::IncidentState::Resolved, *incident});
    }
}

void FollowRun::reportSources()
{
    for (std::size_t index = 0; index < m_sources.size(); ++index) {
        const SourceStatus status = m_sources[index]->status();
        std::string words = std::to_string(static_cast<int>(status.state)) + status.detail;
        if (words == m_lastStatus[index])
            continue;
        m_lastStatus[index] = std::move(words);
        m_changed = true;
        if (m_options.onSource)
            m_options.onSource(status);
    }
}

} // namespace bearerwatch::pipeline
