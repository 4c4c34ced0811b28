#include "spikes/notices.h"

#include <algorithm>

#include "spikes/state_archive.h"

namespace bearerwatch::spikes {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

template <typename T>
void addBounded(std::vector<T>& list, T value)
{
    list.push_back(std::move(value));
    if (list.size() > Notices::Most)
        list.erase(list.begin());
}

bool fits(const Silence& silence, const Incident& incident)
{
    if (!silence.incident.empty())
        return silence.incident == incident.id;
    return !silence.cause || (incident.causes.size() == 1 && incident.causes.front() == *silence.cause);
}

} // namespace

void Notices::acknowledge(const std::string& incident)
{
    if (incident.empty() || contains(m_acknowledged, incident))
        return;
    addBounded(m_acknowledged, incident);
    m_changed = true;
}

void Notices::silence(Silence silence)
{
    std::erase_if(m_silences, [&](const Silence& one) {
        return one.incident == silence.incident && one.cause == silence.cause;
    });
    addBounded(m_silences, std::move(silence));
    m_changed = true;
}

bool Notices::wanted(const Incident& incident, bool firing, base::Time now, base::Duration cooldown)
{
    std::erase_if(m_silences, [&](const Silence& one) { return one.until <= now; });
    const bool silenced = silencedUntil(incident, now).has_value();
    const std::optional<causes::Cause> cause =
        incident.causes.empty() ? std::nullopt : std::optional(incident.causes.front());
    if (firing) {
        const auto ended = cause ? m_ended[causes::index(*cause)] : std::nullopt;
        const bool tooSoon = cooldown > base::Duration{0} && ended && incident.since - *ended < cooldown;
        if (silenced || tooSoon || isAcknowledged(incident.id))
            return false;
        if (!contains(m_told, incident.id))
            addBounded(m_told, incident.id);
        m_changed = true;
        return true;
    }
    if (!contains(m_told, incident.id))
        return false; // nobody knows that it began
    std::erase(m_told, incident.id);
    if (cause && incident.end)
        m_ended[causes::index(*cause)] = *incident.end;
    m_changed = true;
    return !silenced;
}

bool Notices::isTold(const std::string& incident) const
{
    return contains(m_told, incident);
}

bool Notices::isAcknowledged(const std::string& incident) const
{
    return contains(m_acknowledged, incident);
}

std::optional<base::Time> Notices::silencedUntil(const Incident& incident, base::Time now) const
{
    std::optional<base::Time> until;
    for (const Silence& silence : m_silences) {
        if (silence.until > now && fits(silence, incident))
            until = until ? std::max(*until, silence.until) : silence.until;
    }
    return until;
}

bool Notices::takeChanged()
{
    return std::exchange(m_changed, false);
}

std::string Notices::save() const
{
    StateWriter writer;
    Notices copy = *this; // an archive reads and writes through the same function
    copy.visit(writer);
    return writer.take();
}

bool Notices::restore(std::string_view state)
{
    const auto document = base::JsonDocument::parse(state);
    if (!document || !document->root().isArray())
        return false;
    StateReader reader(document->root());
    Notices fresh;
    fresh.visit(reader);
    if (!reader.good() || !reader.atEnd())
        return false;
    *this = std::move(fresh);
    return true;
}

} // namespace bearerwatch::spikes
