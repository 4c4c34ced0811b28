#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>

#include "pipeline/engine.h"
#include "services/alertmanager_sink.h"
#include "services/command_sink.h"
#include "services/syslog_sink.h"
#include "services/webhook_sink.h"

class QSettings;

namespace bearerwatch::services {

/// Where the windows send alerts besides the desktop; each is empty at first. Kept in the settings; the
/// webhook's secret stays in its file.
struct OutputSettings {
    QString webhook; ///< Address.
    QString webhookSecretFile;
    QString command; ///< Started without a shell.
    QString alertmanager; ///< Address.
    QString syslog; ///< As SyslogSink::parse takes it.

    friend bool operator==(const OutputSettings&, const OutputSettings&) = default;
};
[[nodiscard]] OutputSettings readOutputSettings(const QSettings& settings);
void writeOutputSettings(QSettings& settings, const OutputSettings& outputs);

/// The sinks that the settings name. Lives in the GUI thread; nothing waits for a receiver.
class AlertOutputs final : public QObject {
    Q_OBJECT
public:
    enum class Output { Webhook, Command, Alertmanager, Syslog };

    /// @param spoolFolder  What could not be delivered waits there over a restart; empty: in memory.
    explicit AlertOutputs(const QString& spoolFolder, QObject* parent = nullptr);
    ~AlertOutputs() override;

    /// Opens them anew. @return Why one cannot be used: the others work.
    [[nodiscard]] std::map<Output, QString> configure(const OutputSettings& settings);
    [[nodiscard]] bool any() const;
    void tell(const pipeline::Alert& alert);
    void update(const spikes::Incident& incident); ///< It grew: for receivers that keep a state.
    void test(); ///< Sends an alert that says it is a test, and its end.

Q_SIGNALS:
    void problemFound(const QString& text); ///< A delivery failed; what, why.
    void sent(const QString& receiver); ///< Something leaves this machine, for the status bar.

private:
    [[nodiscard]] base::Expected<void> openWebhook(const OutputSettings& settings);
    [[nodiscard]] base::Expected<void> openCommand(const OutputSettings& settings);

    QString m_spoolFolder;
    OutputSettings m_settings;
    std::unique_ptr<WebhookSink> m_webhook;
    std::unique_ptr<CommandSink> m_command;
    std::unique_ptr<AlertmanagerSink> m_alertmanager;
    std::unique_ptr<SyslogSink> m_syslog;
};

} // namespace bearerwatch::services
