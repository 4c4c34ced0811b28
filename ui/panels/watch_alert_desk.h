#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "models/incident_model.h"
#include "services/alert_outputs.h"
#include "services/alert_rules.h"
#include "services/notifier.h"
#include "services/watch_settings.h"

namespace bearerwatch::panels {

/// Decides which incidents the user is told of, and tells: on the desktop and by the outputs of the settings.
///
/// The following says once, over restarts too, that an incident began (`take`); it is told as soon as it is
/// as large as the rules ask. One notification stands for an incident, replaced as it grows by half and more,
/// also within a minute that is not over, but no more often than `ReplaceEvery`.
class WatchAlertDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds ReplaceEvery = std::chrono::seconds(10);

    /// Both must outlive it.
    WatchAlertDesk(services::Notifier& notifier, services::AlertOutputs& outputs, QObject* parent = nullptr);

    void setSettings(const services::AlertSettings& settings) { m_settings = settings; }
    void setRules(const services::AlertRules& rules) { m_rules = rules; }
    void setReplaceEvery(std::chrono::milliseconds least) { m_replaceEvery = least; } ///< For tests.
    [[nodiscard]] const services::AlertRules& rules() const { return m_rules; }
    [[nodiscard]] const services::AlertSettings& settings() const { return m_settings; }

    void take(const pipeline::Alert& alert);
    /// What stands in the newest snapshot. @param lines  Its incidents, in words.
    void look(const pipeline::SnapshotPtr& snapshot, const models::IncidentModel& lines);
    void forget(); ///< Other logs: nothing that was to be told is any more.

private:
    struct Told {
        quint64 shown = 0; ///< Events as the notification says them.
        quint64 sent = 0; ///< The same for the outputs: of minutes that are over.
        bool outside = false; ///< The outputs know that it began.
        QDeadlineTimer next; ///< Until then it is not replaced again.
        std::optional<services::Notifier::Message> waiting; ///< What replaces it then.
    };
    void lookAt(const spikes::Incident& incident, const models::IncidentLine& line,
                const pipeline::Snapshot& snapshot);
    void grew(Told& told, const spikes::Incident& incident, const models::IncidentLine& line);
    void replaceWaiting();
    [[nodiscard]] bool mayNotify() const;
    [[nodiscard]] services::Notifier::Message messageOf(const models::IncidentLine& line,
                                                        const spikes::Incident& incident) const;

    services::Notifier& m_notifier;
    services::AlertOutputs& m_outputs;
    services::AlertSettings m_settings;
    services::AlertRules m_rules;
    QSet<QString> m_waiting; ///< Began, and was not told yet.
    QHash<QString, Told> m_told;
    std::chrono::milliseconds m_replaceEvery = ReplaceEvery;
    QTimer m_replace;
};

} // namespace bearerwatch::panels
