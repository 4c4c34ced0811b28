#include "models/incident_model.h"

#include <algorithm>
#include <tuple>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/watch_filter.h"
#include "models/wording.h"

namespace bearerwatch::models {

bool IncidentLine::tellsTheSame(const IncidentLine& other) const
{
    const auto lead = [](const ContributorLine& line) {
        return std::tie(line.dimension, line.rawValue, line.share, line.usualShare);
    };
    const auto same = [&lead](const ContributorLine& x, const ContributorLine& y) {
        return lead(x) == lead(y);
    };
    const auto values = [](const IncidentLine& line) {
        return std::tie(line.id, line.title, line.firing, line.acknowledged, line.silencedUntil,
                        line.sentence, line.advice, line.note);
    };
    return values(*this) == values(other) &&
        std::equal(contributors.begin(), contributors.end(), other.contributors.begin(),
                   other.contributors.end(), same);
}

bool operator==(const IncidentLine& a, const IncidentLine& b)
{
    return a.tellsTheSame(b) && a.when == b.when && a.count == b.count && a.soFar == b.soFar;
}

quint64 countSoFar(const spikes::Incident& incident, const pipeline::Snapshot& snapshot)
{
    const bool ofCauses = std::none_of(incident.alerts.begin(), incident.alerts.end(),
                                       [](const spikes::Alert& alert) { return alert.channel.has_value(); });
    quint64 sinceOnset = 0;
    quint64 open = 0;
    bool within = false; // it was told within a minute, of which its count holds a part
    for (const series::Bucket& bucket : snapshot.buckets) {
        quint64 events = 0;
        for (const causes::Cause cause : incident.causes)
            events += bucket.failures[causes::index(cause)];
        sinceOnset += bucket.start >= incident.since ? events : 0;
        open += bucket.start >= incident.until ? events : 0;
        within =
            within || (bucket.start < incident.until && incident.until < bucket.start + snapshot.bucketWidth);
    }
    const quint64 soFar = within ? sinceOnset : incident.count + open;
    return ofCauses ? std::max<quint64>(incident.count, soFar) : incident.count;
}

QString incidentSentence(const spikes::Incident& incident)
{
    if (incident.phrases.empty())
        return shown(incident.explanation);
    return QString::fromStdString(spikes::sentence(
        incident.phrases, [](std::string_view english) { return translated(english).toStdString(); }));
}

IncidentLine IncidentModel::makeLine(const spikes::Incident& incident) const
{
    const base::Time newest = m_snapshot->last.value_or(incident.since);
    IncidentLine line;
    line.id = QString::fromStdString(incident.id);
    line.firing = incident.state == spikes::IncidentState::Firing;
    if (m_notices) {
        line.acknowledged = m_notices->isAcknowledged(incident.id);
        if (const auto until = m_notices->silencedUntil(incident, m_now))
            line.silencedUntil = toMilliseconds(*until);
    }
    line.note = m_notes.value(line.id);
    QStringList titles;
    for (const causes::Cause cause : incident.causes)
        titles.append(causeTitle(cause));
    constexpr qsizetype MostTitles = 2; // the sentence tells of all
    line.title = titles.mid(0, MostTitles).join(tr(", ", "between two causes"));
    if (titles.size() > MostTitles)
        line.title =
            tr("%1 and %n more", nullptr, static_cast<int>(titles.size() - MostTitles)).arg(line.title);
    line.cause = incident.causes.empty() ? -1 : static_cast<int>(causes::index(incident.causes.front()));
    const base::Time end = std::max(incident.end.value_or(newest), incident.since);
    line.since = toMilliseconds(incident.since);
    line.until = toMilliseconds(end);
    line.clock = clockText(incident.since);
    line.count = incident.count;
    line.soFar = line.firing ? countSoFar(incident, *m_snapshot) : incident.count;
    line.learning = incident.stillLearning;
    line.sentence = incidentSentence(incident);
    line.advice = incident.advice.empty() && !incident.causes.empty()
        ? translated(causes::entry(incident.causes.front()).check)
        : translated(incident.advice);
    const QString span = spanText(end - incident.since);
    if (!line.firing)
        line.when = tr("%1 to %2 UTC").arg(clockText(incident.since), clockText(end));
    else if (line.soFar > line.count) // short: the clock stands before it, and buttons behind it
        line.when = tr("%1 so far, %2").arg(countText(line.soFar), span);
    else
        line.when = tr("since %1, %2").arg(isolated(bothZones(incident.since)), isolated(span));
    const QString events = line.count == 1 ? tr("1 event") : tr("%1 events").arg(countText(line.count));
    line.summary = tr("%1, %2").arg(line.when, events);
    for (const spikes::Driver& driver : incident.contributors) {
        line.contributors.append({static_cast<int>(driver.dimension), dimensionTitle(driver.dimension),
                                  shown(driver.value), QString::fromStdString(driver.value), driver.share,
                                  driver.usualShare});
    }
    return line;
}

void IncidentModel::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (snapshot && snapshot->notices)
        m_notices = snapshot->notices;
    rebuild();
}

void IncidentModel::setNotices(std::shared_ptr<const spikes::Notices> notices)
{
    if (!notices || notices == m_notices)
        return;
    m_notices = std::move(notices);
    rebuild();
}

void IncidentModel::rebuild()
{
    std::vector<IncidentLine> next;
    if (m_snapshot) {
        for (const spikes::Incident& incident : m_snapshot->incidents)
            next.push_back(makeLine(incident));
    }
    std::stable_sort(next.begin(), next.end(), [](const IncidentLine& a, const IncidentLine& b) {
        return std::tuple(!a.firing, -a.since) < std::tuple(!b.firing, -b.since);
    });
    replaceLines(std::move(next));
}

void IncidentModel::replaceLines(std::vector<IncidentLine> next)
{
    const auto sameId = [](const IncidentLine& a, const IncidentLine& b) { return a.id == b.id; };
    if (next.size() != m_lines.size() || !std::equal(next.begin(), next.end(), m_lines.begin(), sameId)) {
        // One new incident at the front is what happens most: everything else is a new beginning.
        const bool oneMore = next.size() == m_lines.size() + 1 &&
            std::equal(next.begin() + 1, next.end(), m_lines.begin(), sameId);
        if (!oneMore) {
            beginResetModel();
            m_lines = std::move(next);
            endResetModel();
            return;
        }
        beginInsertRows({}, 0, 0);
        m_lines.insert(m_lines.begin(), next.front());
        endInsertRows();
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (next[i] == m_lines[i])
            continue;
        m_lines[i] = next[i];
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

int IncidentModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&id](const IncidentLine& line) { return line.id == id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int IncidentModel::attentionCount() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const IncidentLine& line) {
        return line.firing && !line.acknowledged && !line.silencedUntil;
    }));
}

void IncidentModel::setNow(base::Time now)
{
    m_now = now;
    const bool silences = std::any_of(m_lines.begin(), m_lines.end(), [now](const IncidentLine& line) {
        return line.silencedUntil && fromMilliseconds(*line.silencedUntil) <= now;
    });
    if (silences)
        rebuild();
}

void IncidentModel::setNotes(const QHash<QString, QString>& notes)
{
    m_notes = notes;
    rebuild();
}

int IncidentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IncidentLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2, %3", "12:03 Signature mismatch, firing")
            .arg(line.clock, line.title, line.firing ? tr("firing") : tr("resolved"));
    case Qt::ToolTipRole:
        return line.sentence.toHtmlEscaped();
    case IdRole:
        return line.id;
    case CauseRole:
        return line.cause;
    case FiringRole:
        return line.firing;
    default:
        return {};
    }
}

} // namespace bearerwatch::models
