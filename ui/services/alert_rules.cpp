#include "services/alert_rules.h"

#include <QSettings>
#include <QStringList>
#include <algorithm>

namespace bearerwatch::services {
namespace {

const QString Group = QStringLiteral("alertRules/");
const QString CooldownKey = QStringLiteral("alertRules/cooldownMinutes");
constexpr int MostCooldown = 7 * 24 * 60;

bool reaches(const AlertRule& rule, std::uint64_t count, double expected)
{
    const auto events = static_cast<double>(count);
    return rule.told && events >= rule.leastEvents && events >= rule.leastRatio * expected;
}

QString keyOf(std::string_view id)
{
    return Group + QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

// "told events ratio"
AlertRule readRule(const QSettings& settings, const QString& key)
{
    AlertRule rule;
    const QStringList parts = settings.value(key).toString().split(QLatin1Char(' '));
    if (parts.size() != 3)
        return rule;
    rule.told = parts[0] != QLatin1String("off");
    rule.leastEvents = std::clamp(parts[1].toInt(), AlertRule::LowestEvents, AlertRule::HighestEvents);
    rule.leastRatio = std::clamp(parts[2].toDouble(), AlertRule::LowestRatio, AlertRule::HighestRatio);
    return rule;
}

void writeRule(QSettings& settings, const QString& key, const AlertRule& rule)
{
    if (rule == AlertRule{})
        settings.remove(key);
    else
        settings.setValue(key,
                          QStringLiteral("%1 %2 %3")
                              .arg(rule.told ? QStringLiteral("on") : QStringLiteral("off"))
                              .arg(rule.leastEvents)
                              .arg(rule.leastRatio));
}

} // namespace

bool AlertRules::wants(const spikes::Incident& incident) const
{
    if (incident.alerts.empty())
        return !incident.causes.empty() &&
            reaches(causes[causes::index(incident.causes.front())], incident.count, incident.expected);
    return std::any_of(incident.alerts.begin(), incident.alerts.end(), [this](const spikes::Alert& alert) {
        const auto channel = static_cast<std::size_t>(alert.channel.value_or(spikes::Channel::Requests));
        const AlertRule& rule =
            alert.channel && channel < Channels ? channels[channel] : causes[causes::index(alert.cause)];
        return reaches(rule, alert.count, alert.expected);
    });
}

bool AlertRules::tooSoon(const spikes::Incident& incident, const std::vector<spikes::Incident>& all) const
{
    if (cooldownMinutes <= 0 || incident.causes.empty())
        return false;
    return std::any_of(all.begin(), all.end(), [&](const spikes::Incident& earlier) {
        return earlier.id != incident.id && !earlier.causes.empty() &&
            earlier.causes.front() == incident.causes.front() && earlier.end &&
            earlier.since < incident.since &&
            incident.since - *earlier.end < std::chrono::minutes(cooldownMinutes);
    });
}

DryRun dryRun(const AlertRules& rules, std::vector<spikes::Incident> incidents)
{
    std::sort(incidents.begin(), incidents.end(),
              [](const spikes::Incident& a, const spikes::Incident& b) { return a.since < b.since; });
    DryRun run;
    for (const spikes::Incident& incident : incidents) {
        DryRun::Line line;
        line.incident = incident;
        line.soon = rules.tooSoon(incident, incidents);
        line.told = !line.soon && rules.wants(incident);
        run.told += line.told ? 1 : 0;
        run.lines.push_back(std::move(line));
    }
    return run;
}

AlertRules readAlertRules(const QSettings& settings)
{
    AlertRules rules;
    for (const causes::Cause cause : causes::allCauses())
        rules.causes[causes::index(cause)] = readRule(settings, keyOf(causes::id(cause)));
    for (std::size_t i = 0; i < AlertRules::Channels; ++i)
        rules.channels[i] = readRule(settings, keyOf(spikes::id(static_cast<spikes::Channel>(i))));
    rules.cooldownMinutes = std::clamp(settings.value(CooldownKey, 0).toInt(), 0, MostCooldown);
    return rules;
}

void writeAlertRules(QSettings& settings, const AlertRules& rules)
{
    for (const causes::Cause cause : causes::allCauses())
        writeRule(settings, keyOf(causes::id(cause)), rules.causes[causes::index(cause)]);
    for (std::size_t i = 0; i < AlertRules::Channels; ++i)
        writeRule(settings, keyOf(spikes::id(static_cast<spikes::Channel>(i))), rules.channels[i]);
    settings.setValue(CooldownKey, rules.cooldownMinutes);
}

} // namespace bearerwatch::services
