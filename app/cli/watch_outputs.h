#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "base/expected.h"
#include "pipeline/engine.h"
#include "services/alertmanager_sink.h"
#include "services/command_sink.h"
#include "services/metrics_endpoint.h"
#include "services/metrics_registry.h"
#include "services/service_manager.h"
#include "services/syslog_sink.h"
#include "services/webhook_sink.h"

class QCommandLineParser;

namespace bearerwatch::cli {

/// Where `watch` sends what it finds, besides standard output.
struct WatchOutputOptions {
    bool json = false;
    QString command; ///< --exec
    QString webhook;
    QString webhookSecretFile;
    QString alertmanager;
    QString syslog;
    QString metrics;
    QString stateFolder; ///< Alerts that could not be delivered wait here; empty: in memory.
};

void addOutputOptions(QCommandLineParser& parser);
[[nodiscard]] WatchOutputOptions readOutputOptions(const QCommandLineParser& parser);

/// All outputs of one watch. Lives in the main thread; the engine's callbacks may come from its own.
class WatchOutputs final : public QObject {
    Q_OBJECT
public:
    /// @return An error that says which option is wrong and why.
    [[nodiscard]] static base::Expected<std::unique_ptr<WatchOutputs>>
    create(const WatchOutputOptions& options);

    void connectTo(pipeline::EngineOptions& options); ///< Sets the callbacks of the engine.
    void begin(); ///< The engine runs: left-over alerts go out, the service manager is told.
    /// Waits until what is on its way was delivered, `milliseconds` at most.
    void drain(int milliseconds);

private:
    explicit WatchOutputs(const WatchOutputOptions& options);
    [[nodiscard]] base::Expected<void> openSinks();
    [[nodiscard]] base::Expected<void> openWebhook();
    void tell(const pipeline::Alert& alert); ///< On the worker thread.
    void take(const pipeline::SnapshotPtr& snapshot);
    void tellAlertmanager(const spikes::Incident& incident, bool silenced);
    void refreshSinkMetrics();
    void signOfLife();
    [[nodiscard]] bool idle() const;

    WatchOutputOptions m_options;
    services::ServiceManager m_manager;
    services::MetricsRegistry m_registry;
    std::unique_ptr<services::CommandSink> m_command;
    std::unique_ptr<services::WebhookSink> m_webhook;
    std::unique_ptr<services::AlertmanagerSink> m_alertmanager;
    std::unique_ptr<services::SyslogSink> m_syslog;
    std::unique_ptr<services::MetricsEndpoint> m_endpoint;
    std::map<std::string, std::string>
        m_known; ///< Incidents by id: as they stood when they were looked at last.
    std::set<std::string>
        m_withheld; ///< Incidents that the Alertmanager does not see: silenced, or never told of.
    QTimer m_life;
    std::atomic<std::int64_t> m_lastTurn{0}; ///< Of the engine, milliseconds of a steady clock.
};

} // namespace bearerwatch::cli
