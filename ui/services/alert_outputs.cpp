#include "services/alert_outputs.h"

#include <QDateTime>
#include <QFile>
#include <QSettings>
#include <QUrl>

#include "base/text.h"
#include "report/scan_report.h"

namespace bearerwatch::services {
namespace {

constexpr qint64 MostSecretBytes = 4096;

struct Key {
    const char* name;
    QString OutputSettings::*member;
};
const Key Keys[] = {{"outputs/webhook", &OutputSettings::webhook},
                    {"outputs/webhookSecretFile", &OutputSettings::webhookSecretFile},
                    {"outputs/command", &OutputSettings::command},
                    {"outputs/alertmanager", &OutputSettings::alertmanager},
                    {"outputs/syslog", &OutputSettings::syslog}};

QString problemText(const base::Error& error)
{
    return QString::fromStdString(base::escapeForDisplay(base::toText(error)));
}

QString alertLine(const pipeline::Alert& alert)
{
    const bool firing = alert.state == spikes::IncidentState::Firing;
    return (firing ? QStringLiteral("ALERT     ") : QStringLiteral("RESOLVED  ")) +
        QString::fromStdString(base::escapeForDisplay(alert.incident.explanation));
}

} // namespace

OutputSettings readOutputSettings(const QSettings& settings)
{
    OutputSettings outputs;
    for (const Key& key : Keys)
        outputs.*key.member = settings.value(QLatin1String(key.name)).toString();
    return outputs;
}

void writeOutputSettings(QSettings& settings, const OutputSettings& outputs)
{
    for (const Key& key : Keys)
        settings.setValue(QLatin1String(key.name), outputs.*key.member);
}

AlertOutputs::AlertOutputs(const QString& spoolFolder, QObject* parent)
    : QObject(parent)
    , m_spoolFolder(spoolFolder)
{
}

AlertOutputs::~AlertOutputs() = default;

base::Expected<void> AlertOutputs::openWebhook(const OutputSettings& settings)
{
    auto address = sinkAddress(settings.webhook);
    if (!address)
        return base::unexpected(address.error());
    WebhookSink::Options options;
    options.address = *address;
    options.spoolFolder =
        m_spoolFolder.isEmpty() ? QString() : m_spoolFolder + QStringLiteral("/spool-webhook");
    if (!settings.webhookSecretFile.isEmpty()) {
        QFile file(settings.webhookSecretFile);
        if (!file.open(QIODevice::ReadOnly))
            return base::unexpected(base::Error{"secret_unreadable", "The webhook's secret cannot be read",
                                                settings.webhookSecretFile.toStdString(),
                                                "Name a file that you may read"});
        QByteArray text = file.read(MostSecretBytes);
        options.secret = webhookSecret(
            base::SecretBytes(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
        explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
        if (options.secret.empty())
            return base::unexpected(base::Error{"bad_secret", "The webhook's secret cannot be used",
                                                settings.webhookSecretFile.toStdString(),
                                                "Write one line: a long random text, or whsec_ and base64"});
    }
    auto sink = WebhookSink::create(std::move(options));
    if (!sink)
        return base::unexpected(sink.error());
    m_webhook = std::move(*sink);
    connect(&m_webhook->queue(), &DeliveryQueue::troubled, this, &AlertOutputs::problemFound);
    m_webhook->start();
    return {};
}

base::Expected<void> AlertOutputs::openCommand(const OutputSettings& settings)
{
    auto options = CommandSink::parse(settings.command);
    if (!options)
        return base::unexpected(options.error());
    options->spoolFolder =
        m_spoolFolder.isEmpty() ? QString() : m_spoolFolder + QStringLiteral("/spool-exec");
    auto sink = CommandSink::create(std::move(*options));
    if (!sink)
        return base::unexpected(sink.error());
    m_command = std::move(*sink);
    connect(&m_command->queue(), &DeliveryQueue::troubled, this, &AlertOutputs::problemFound);
    m_command->start();
    return {};
}

std::map<AlertOutputs::Output, QString> AlertOutputs::configure(const OutputSettings& settings)
{
    m_webhook.reset();
    m_command.reset();
    m_alertmanager.reset();
    m_syslog.reset();
    m_settings = settings;
    std::map<Output, QString> problems;
    if (!settings.webhook.isEmpty()) {
        if (const auto opened = openWebhook(settings); !opened)
            problems[Output::Webhook] = problemText(opened.error());
    }
    if (!settings.command.isEmpty()) {
        if (const auto opened = openCommand(settings); !opened)
            problems[Output::Command] = problemText(opened.error());
    }
    if (!settings.alertmanager.isEmpty()) {
        if (const auto address = sinkAddress(settings.alertmanager)) {
            m_alertmanager = std::make_unique<AlertmanagerSink>(AlertmanagerSink::Options{*address});
            connect(m_alertmanager.get(), &AlertmanagerSink::troubled, this, &AlertOutputs::problemFound);
        } else {
            problems[Output::Alertmanager] = problemText(address.error());
        }
    }
    if (!settings.syslog.isEmpty()) {
        if (auto target = SyslogSink::parse(settings.syslog)) {
            m_syslog = std::make_unique<SyslogSink>(std::move(*target));
            connect(m_syslog.get(), &SyslogSink::troubled, this, &AlertOutputs::problemFound);
        } else {
            problems[Output::Syslog] = problemText(target.error());
        }
    }
    return problems;
}

bool AlertOutputs::any() const
{
    return m_webhook || m_command || m_alertmanager || m_syslog;
}

void AlertOutputs::tell(const pipeline::Alert& alert)
{
    const bool firing = alert.state == spikes::IncidentState::Firing;
    const QByteArray id = QByteArray::fromStdString(alert.incident.id) + (firing ? "-firing" : "-resolved");
    const QByteArray json = QByteArray::fromStdString(report::watchAlertJson(alert));
    const auto keep = [this](const base::Expected<void>& kept) {
        if (!kept)
            Q_EMIT problemFound(problemText(kept.error()));
    };
    if (m_webhook) {
        Q_EMIT sent(QUrl(m_settings.webhook).host());
        keep(m_webhook->send(id, json));
    }
    if (m_command)
        keep(m_command->send(id, json));
    if (m_alertmanager) {
        Q_EMIT sent(QUrl(m_settings.alertmanager).host());
        m_alertmanager->update(alert.incident);
    }
    if (m_syslog)
        m_syslog->send(firing, QString::fromStdString(alert.incident.id), alertLine(alert));
}

void AlertOutputs::update(const spikes::Incident& incident)
{
    if (m_alertmanager)
        m_alertmanager->update(incident);
}

void AlertOutputs::test()
{
    pipeline::Alert alert;
    const base::Time now =
        base::Time(base::Duration(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())));
    alert.incident.id = "test-" + std::to_string(QDateTime::currentMSecsSinceEpoch());
    alert.incident.causes = {causes::Cause::Unspecified};
    alert.incident.since = now;
    alert.incident.raised = now;
    alert.incident.until = now;
    alert.incident.explanation = "This is a test of Bearerwatch's alerts: nothing happened.";
    tell(alert);
    alert.state = spikes::IncidentState::Resolved;
    alert.incident.state = spikes::IncidentState::Resolved;
    alert.incident.end = now;
    tell(alert);
}

} // namespace bearerwatch::services
