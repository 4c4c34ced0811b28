#include "history/incident_text.h"

#include <algorithm>
#include <cstdlib>

#include "spikes/incident_archive.h"
#include "spikes/state_archive.h"

namespace bearerwatch::history {
namespace {

base::Time timeOf(std::int64_t count)
{
    return base::Time(base::Duration(count));
}

} // namespace

std::string incidentText(const spikes::Incident& incident)
{
    spikes::StateWriter writer;
    spikes::Incident copy = incident;
    spikes::visitIncident(writer, copy);
    return writer.take();
}

std::string incidentColumns()
{
    return "id, state, since, raised, ended, count, expected, causes, explanation, details";
}

spikes::Incident readIncident(const Statement& statement)
{
    spikes::Incident incident;
    if (const std::string text = statement.text(9); !text.empty()) {
        const auto document = base::JsonDocument::parse(text);
        if (document && document->root().isArray()) {
            spikes::StateReader reader(document->root());
            spikes::visitIncident(reader, incident);
            if (reader.good() && reader.atEnd())
                return incident;
            incident = {};
        }
    }
    incident.id = statement.text(0);
    incident.state =
        statement.integer(1) == 0 ? spikes::IncidentState::Firing : spikes::IncidentState::Resolved;
    incident.since = timeOf(statement.integer(2));
    incident.raised = timeOf(statement.integer(3));
    if (!statement.isNull(4))
        incident.end = timeOf(statement.integer(4));
    incident.count = static_cast<std::uint64_t>(statement.integer(5));
    incident.expected = statement.real(6);
    const std::string causeIds = statement.text(7);
    for (std::size_t at = 0; at < causeIds.size();) {
        const std::size_t end = std::min(causeIds.find(' ', at), causeIds.size());
        if (const auto cause = causes::causeFromId(std::string_view(causeIds).substr(at, end - at)))
            incident.causes.push_back(*cause);
        at = end + 1;
    }
    incident.explanation = statement.text(8);
    return incident;
}

} // namespace bearerwatch::history
