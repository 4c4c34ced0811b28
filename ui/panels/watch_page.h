#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <memory>
#include <optional>

#include "models/incident_model.h"
#include "models/source_model.h"
#include "models/watch_state.h"
#include "panels/watch_alert_desk.h"
#include "services/notifier.h"
#include "services/pipeline_service.h"
#include "services/transient_source.h"
#include "services/user_rules.h"
#include "services/watch_history.h"
#include "services/watch_settings.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace bearerwatch::panels {

class WatchBusyBar;
class WatchChartPanel;
class WatchErrorBar;
class WatchEventsPanel;
class WatchExport;
class WatchIncidentsPanel;
class WatchRecordPanel;
class WatchRulesPanel;
class WatchToast;

/// The page "Watch": what fails in the open logs, since when, because of whom, and the lines that prove it.
class WatchPage final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Incidents, Events, Contributors, Rules };

    /// Both services must outlive the page.
    WatchPage(services::PipelineService& pipeline, services::Notifier& notifier, QWidget* parent = nullptr);
    ~WatchPage() override;

    void openPaths(const QStringList& paths); ///< Beside those that are open; files are followed.
    void closeAll(); ///< All logs; the next one that is opened begins a new session.
    void openSample(); ///< The bundled log.
    void openCommand(const QString& line); ///< What it writes is a log; started without a shell.
    void pasteText(const QString& text); ///< Lines of a log, or a link to filters.
    void chooseFiles();
    void chooseFolder();
    void askForCommand();
    void exportRecords(); ///< Asks for a file.
    void tellStillWatching(); ///< Once, when the window goes to the tray.
    /// Logs and filters that are open, to be opened again by `restore`; holds no secret.
    [[nodiscard]] services::WatchSession session() const;
    void restore(const services::WatchSession& session);
    void showTab(Tab tab);
    void revealIncident(const QString& id);
    void setAlertSettings(const services::AlertSettings& settings, bool trayAvailable);
    void setAlertRules(const services::AlertRules& rules);
    void setOutputs(const services::OutputSettings& outputs);
    [[nodiscard]] models::WatchState& state() { return m_state; }

Q_SIGNALS:
    /// A record with its token; time in milliseconds since 1970, -1 without one.
    void inspectRequested(const QString& text, qint64 time);
    void attentionCountChanged(int count); ///< Incidents that fire and were not acknowledged.
    void statusChanged(const QString& text); ///< "1.2k lines/s   6 624 118 lines read"
    void messageShown(const QString& text);
    void alertSettingsChanged(const bearerwatch::services::AlertSettings& settings); ///< By the user.
    void alertRulesChanged(const bearerwatch::services::AlertRules& rules); ///< The same.
    void outputsChanged(const bearerwatch::services::OutputSettings& outputs); ///< The same.
    void alertSent(const QString& receiver); ///< Something left this machine.
    void saveFilterRequested(); ///< `session().filterLink` under a name.
    void raiseRequested(); ///< A notification was clicked: show the window and this page.

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildEmpty();
    QWidget* buildTabs();
    void makeRoom(QSplitter& vertical, bool rules);
    void connectPipeline();
    void connectNotifier();
    void takeSnapshot(const pipeline::SnapshotPtr& snapshot);
    void showSituation();
    void showTabTexts();
    void showAttention();
    void connectRules();
    void connectIncidents();
    void keepNotices(const pipeline::SnapshotPtr& snapshot);
    void acknowledge(const QString& id);
    void askForNote(const QString& id);
    void tryRules(const services::AlertRules& rules);
    void beginSession(const QStringList& paths);
    void openIncident(const QString& id);
    void showRecord(quint64 position);
    void showFirstRecord(); ///< So that the panel does not stand empty.
    static constexpr std::chrono::seconds EventsSettle{2}; ///< Events come a little later than their lines.
    /// The record that was shown before the logs were read again stays. False: there is none, or not any
    /// more.
    [[nodiscard]] bool showSameRecord();
    [[nodiscard]] bool isReading() const; ///< What is in the logs already.
    void silence(const QString& id, int minutes, bool cause);
    void closePath(const QString& path);
    void teach(const QString& words, int cause); ///< -1: no token failure.
    void readAgain(); ///< With the user's rules and formats as they are now.
    void useDefinitions();
    void say(const QString& text);

    services::PipelineService& m_pipeline;
    services::Notifier& m_notifier;
    services::TransientSources m_transient;
    services::WatchHistory m_history;
    services::AlertOutputs m_outputs;
    WatchAlertDesk m_desk;
    services::UserRules m_userRules;
    models::WatchState m_state;
    models::SourceModel m_sources;
    models::IncidentModel m_incidents;
    QStackedWidget* m_stack;
    QWidget* m_empty = nullptr;
    QWidget* m_content = nullptr;
    WatchBusyBar* m_busy = nullptr;
    WatchErrorBar* m_errors = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    WatchChartPanel* m_chart = nullptr;
    WatchIncidentsPanel* m_incidentCards = nullptr;
    WatchEventsPanel* m_events = nullptr;
    WatchExport* m_export = nullptr;
    WatchRecordPanel* m_record = nullptr;
    WatchRulesPanel* m_rules = nullptr;
    WatchToast* m_message = nullptr;
    QString m_sample; ///< Path of the bundled log, where it is open.
    QTimer m_clock; ///< A second: the window moves on, silences end.
    QStringList m_problems;
    QList<int> m_sizes; ///< Of chart, tables and record, while the rules have their room.
    std::string m_notices; ///< As kept.
    bool m_recordChosen = false;
    quint64 m_recordPosition = 0; ///< Of the record that is shown, if one was chosen.
    std::optional<quint64> m_firstRecord; ///< Its position, if it was chosen before all was read.
    std::optional<int> m_sameFrom; ///< Row from which on the same record may be, while logs are read again.
    QDeadlineTimer m_sameUntil;
    std::uint64_t m_sameAfter = 0; ///< Epoch that is not looked at: it was read before the change.
    int m_attention = -1;
};

} // namespace bearerwatch::panels
