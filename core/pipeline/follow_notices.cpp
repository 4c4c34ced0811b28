#include <chrono>

#include "pipeline/follow_run.h"

// The part of a following that decides which incidents the outside is told of.

namespace bearerwatch::pipeline {
namespace {

constexpr base::Duration LookForCommandsEvery = std::chrono::seconds(1);

base::Duration monotonic()
{
    return std::chrono::duration_cast<base::Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

void FollowRun::command(NoticeCommand command)
{
    {
        const std::lock_guard lock(m_commandMutex);
        m_commands.push_back(std::move(command));
    }
    m_watcher.wake();
}

void FollowRun::apply(const NoticeCommand& command)
{
    if (const auto* acknowledged = std::get_if<Acknowledge>(&command))
        m_notices.acknowledge(acknowledged->incident);
    else
        m_notices.silence(std::get<spikes::Silence>(command));
    m_changed = true;
}

void FollowRun::takeCommands()
{
    std::vector<NoticeCommand> commands;
    {
        const std::lock_guard lock(m_commandMutex);
        commands.swap(m_commands);
    }
    const base::Duration now = monotonic();
    const bool first = m_lastCommands == base::Duration{0};
    if (!m_options.stateDirectory.empty() && (first || now - m_lastCommands >= LookForCommandsEvery)) {
        m_lastCommands = now;
        for (NoticeCommand& command : takeNoticeCommands(m_options.stateDirectory))
            commands.push_back(std::move(command));
    }
    for (const NoticeCommand& command : commands)
        apply(command);
}

void FollowRun::noteChanges(const std::vector<spikes::IncidentChange>& changes, history::Batch& batch)
{
    for (const spikes::IncidentChange& change : changes) {
        batch.incidents.push_back(change.incident);
        const bool opened = change.kind == spikes::ChangeKind::Opened;
        if (!opened && change.kind != spikes::ChangeKind::Resolved)
            continue;
        if (m_notices.wanted(change.incident, opened, m_options.now(), m_options.cooldown))
            batch.alerts.push_back(change.incident.id + (opened ? " firing" : " resolved"));
    }
}

} // namespace bearerwatch::pipeline
