#include "watch_outputs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <unistd.h>

#include "base/text.h"
#include "causes/catalogue.h"
#include "commands.h"
#include "console.h"
#include "report/scan_report.h"

namespace bearerwatch::cli {
namespace {

constexpr std::int64_t MostSilentMilliseconds = 20'000; ///< An engine that is silent for longer hangs.

std::int64_t steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

base::Time systemTime()
{
    return std::chrono::floor<base::Duration>(std::chrono::system_clock::now());
}

void writeLine(const std::string& line)
{
    const std::string whole = line + "\n";
    for (std::size_t done = 0; done < whole.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, whole.data() + done, whole.size() - done);
        if (written < 0 && errno == EAGAIN) { // whoever shares the stream made it so
            pollfd room{STDOUT_FILENO, POLLOUT, 0};
            ::poll(&room, 1, -1);
            continue;
        }
        if (written < 0 && errno == EBADF)
            break; // it was closed on purpose
        if (written < 0 && errno != EINTR) {
            // Nobody reads any more, or the disk is full. As after a kill, what was not told is told at the
            // next start with --state.
            message(errno == EPIPE ? std::string("Nobody reads the output any more; the watch ends here")
                                   : "The output cannot be written: " + std::string(std::strerror(errno)) +
                            "; the watch ends here");
            ::_exit(Usage);
        }
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
}

std::string eventText(const events::Event& event)
{
    const std::string_view title = event.cause ? causes::entry(*event.cause).title : std::string_view("none");
    std::string text = event.time ? base::formatRfc3339(*event.time) : std::string("no time");
    text += "  " + std::string(title);
    for (const auto& part : {event.clientIp, event.route, event.keyId}) {
        if (part)
            text += "  " + base::escapeForDisplay(*part);
    }
    return text + "  " + base::escapeForDisplay(event.evidence);
}

// A neighbour's line came late.
std::string updateText(const events::Event& event)
{
    return event.cause ? "UPDATED   " + eventText(event)
                       : "JOINED    " + eventText(event) + "  (a part of another event, which says why)";
}

std::string alertText(const pipeline::Alert& alert)
{
    const bool firing = alert.state == spikes::IncidentState::Firing;
    std::string text =
        (firing ? "ALERT     " : "RESOLVED  ") + base::escapeForDisplay(alert.incident.explanation);
    if (firing && !alert.incident.advice.empty())
        text += " " + base::escapeForDisplay(alert.incident.advice);
    return text;
}

QString spoolIn(const QString& stateFolder, const QString& name)
{
    return stateFolder.isEmpty() ? QString() : stateFolder + QStringLiteral("/spool-") + name;
}

void warn(const QString& text)
{
    message(base::escapeForDisplay(text.toStdString()));
}

services::MetricsRegistry::SinkCounts countsOf(const services::DeliveryQueue& queue, std::uint64_t waiting)
{
    return {queue.deliveredCount(), queue.failedCount(), queue.lostCount(), waiting};
}

} // namespace

void addOutputOptions(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* description, const char* value) {
        parser.addOption({QLatin1String(name), QLatin1String(description), QLatin1String(value)});
    };
    add("exec",
        "Runs COMMAND for each alert, without a shell: the alert as JSON on its standard input, its fields "
        "in "
        "BEARERWATCH_STATE, _CAUSES, _COUNT, _EXPLANATION and kin.",
        "COMMAND");
    add("webhook",
        "Posts each alert as JSON to URL; tried again until it is taken, over a restart with --state.",
        "URL");
    add("webhook-secret-file", "Signs what --webhook posts with the secret in FILE (Standard Webhooks).",
        "FILE");
    add("alertmanager", "Tells the Prometheus Alertmanager at URL (v2 API).", "URL");
    add("syslog", "Sends alerts to a syslog: local, unix:/PATH, udp:HOST:PORT or tcp:HOST:PORT.", "TARGET");
    add("metrics", "Offers counters at http://ADDRESS:PORT/metrics in Prometheus' text format.",
        "ADDRESS:PORT");
}

WatchOutputOptions readOutputOptions(const QCommandLineParser& parser)
{
    WatchOutputOptions options;
    options.json = parser.isSet(QStringLiteral("json"));
    options.command = parser.value(QStringLiteral("exec"));
    options.webhook = parser.value(QStringLiteral("webhook"));
    options.webhookSecretFile = parser.value(QStringLiteral("webhook-secret-file"));
    options.alertmanager = parser.value(QStringLiteral("alertmanager"));
    options.syslog = parser.value(QStringLiteral("syslog"));
    options.metrics = parser.value(QStringLiteral("metrics"));
    options.stateFolder = parser.value(QStringLiteral("state"));
    return options;
}

WatchOutputs::WatchOutputs(const WatchOutputOptions& options)
    : m_options(options)
    , m_registry(QCoreApplication::applicationVersion().toStdString(), systemTime())
    , m_lastTurn(steadyMilliseconds())
{
    connect(&m_life, &QTimer::timeout, this, &WatchOutputs::signOfLife);
}

base::Expected<std::unique_ptr<WatchOutputs>> WatchOutputs::create(const WatchOutputOptions& options)
{
    std::unique_ptr<WatchOutputs> outputs(new WatchOutputs(options));
    if (auto opened = outputs->openSinks(); !opened)
        return base::unexpected(opened.error());
    return outputs;
}

base::Expected<void> WatchOutputs::openWebhook()
{
    auto address = services::sinkAddress(m_options.webhook);
    if (!address)
        return base::unexpected(address.error());
    services::WebhookSink::Options options;
    options.address = *address;
    options.spoolFolder = spoolIn(m_options.stateFolder, QStringLiteral("webhook"));
    if (!m_options.webhookSecretFile.isEmpty()) {
        const auto line = readSecretLine(m_options.webhookSecretFile);
        if (!line)
            return base::unexpected(line.error());
        options.secret = services::webhookSecret(*line);
        if (options.secret.empty())
            return base::unexpected(base::Error{"bad_secret", "The webhook's secret cannot be used",
                                                m_options.webhookSecretFile.toStdString(),
                                                "Write one line: a long random text, or whsec_ and base64"});
    }
    auto sink = services::WebhookSink::create(std::move(options));
    if (!sink)
        return base::unexpected(sink.error());
    m_webhook = std::move(*sink);
    connect(&m_webhook->queue(), &services::DeliveryQueue::troubled, this, &warn);
    return {};
}

base::Expected<void> WatchOutputs::openSinks()
{
    if (!m_options.command.isEmpty()) {
        auto command = services::CommandSink::parse(m_options.command);
        if (!command)
            return base::unexpected(command.error());
        command->spoolFolder = spoolIn(m_options.stateFolder, QStringLiteral("exec"));
        auto sink = services::CommandSink::create(std::move(*command));
        if (!sink)
            return base::unexpected(sink.error());
        m_command = std::move(*sink);
        connect(&m_command->queue(), &services::DeliveryQueue::troubled, this, &warn);
    }
    if (!m_options.webhook.isEmpty()) {
        if (auto opened = openWebhook(); !opened)
            return opened;
    }
    if (!m_options.alertmanager.isEmpty()) {
        const auto address = services::sinkAddress(m_options.alertmanager);
        if (!address)
            return base::unexpected(address.error());
        m_alertmanager =
            std::make_unique<services::AlertmanagerSink>(services::AlertmanagerSink::Options{*address});
        connect(m_alertmanager.get(), &services::AlertmanagerSink::troubled, this, &warn);
    }
    if (!m_options.syslog.isEmpty()) {
        auto target = services::SyslogSink::parse(m_options.syslog);
        if (!target)
            return base::unexpected(target.error());
        m_syslog = std::make_unique<services::SyslogSink>(std::move(*target));
        connect(m_syslog.get(), &services::SyslogSink::troubled, this, &warn);
    }
    if (!m_options.metrics.isEmpty()) {
        const auto place = services::MetricsEndpoint::parse(m_options.metrics);
        if (!place)
            return base::unexpected(place.error());
        m_endpoint = std::make_unique<services::MetricsEndpoint>([this] {
            refreshSinkMetrics();
            return m_registry.text();
        });
        if (auto listening = m_endpoint->listen(*place); !listening)
            return listening;
        message("Metrics are at http://" + place->address.toStdString() + ":" +
                std::to_string(m_endpoint->port()) + "/metrics");
    }
    return {};
}

void WatchOutputs::tell(const pipeline::Alert& alert)
{
    const std::string line = report::watchAlertJson(alert);
    writeLine(m_options.json ? line : alertText(alert));
    const bool firing = alert.state == spikes::IncidentState::Firing;
    m_registry.count(alert.incident, firing);
    const QByteArray id = QByteArray::fromStdString(alert.incident.id) + (firing ? "-firing" : "-resolved");
    const QByteArray json = QByteArray::fromStdString(line);
    for (const auto& kept : {m_webhook ? m_webhook->send(id, json) : base::Expected<void>{},
                             m_command ? m_command->send(id, json) : base::Expected<void>{}}) {
        if (!kept)
            message(kept.error());
    }
    if (m_syslog) {
        QMetaObject::invokeMethod(this, [this, alert, firing] {
            m_syslog->send(firing, QString::fromStdString(alert.incident.id),
                           QString::fromStdString(alertText(alert)));
        });
    }
    if (m_alertmanager)
        QMetaObject::invokeMethod(this, [this, alert] { m_alertmanager->update(alert.incident); });
}

void WatchOutputs::connectTo(pipeline::EngineOptions& options)
{
    options.onEvent = [this](const events::Event& event) {
        writeLine(m_options.json ? report::watchEventJson(event) : eventText(event));
        m_registry.count(event);
    };
    options.onUpdate = [this](const events::Event& event) {
        writeLine(m_options.json ? report::watchUpdateJson(event) : updateText(event));
        m_registry.correct(event);
    };
    options.onAlert = [this](const pipeline::Alert& alert) { tell(alert); };
    options.onSource = [this](const pipeline::SourceStatus& source) {
        if (m_options.json)
            writeLine(report::watchSourceJson(source));
        else if (!source.detail.empty())
            message(base::escapeForDisplay(source.name) + ": " + base::escapeForDisplay(source.detail));
    };
    options.onTurn = [this] { m_lastTurn = steadyMilliseconds(); };
    options.publishEvery = std::chrono::seconds(10);
    if (!m_alertmanager && !m_endpoint)
        return;
    options.publishEvery = std::chrono::seconds(1);
    options.onSnapshot = [this](const pipeline::SnapshotPtr& snapshot) {
        m_registry.count(*snapshot);
        QMetaObject::invokeMethod(this, [this, snapshot] { take(snapshot); });
    };
}

// Firing incidents of a former process, those that grew, and those that came back: none of them is an alert
// anew.
void WatchOutputs::take(const pipeline::SnapshotPtr& snapshot)
{
    const base::Time now = systemTime();
    const auto isWithheld = [&snapshot, now](const spikes::Incident& incident) {
        return snapshot->notices &&
            (snapshot->notices->silencedUntil(incident, now) || !snapshot->notices->isTold(incident.id));
    };
    for (const spikes::Incident& incident : snapshot->incidents) {
        const bool firing = incident.state == spikes::IncidentState::Firing;
        const auto known = m_known.find(incident.id);
        if (!firing && known == m_known.end())
            continue;
        const bool silenced = firing && isWithheld(incident);
        const std::string stand =
            firing ? (silenced ? "silenced " : "") + incident.explanation : std::string();
        if (known != m_known.end() && known->second == stand)
            continue;
        m_known[incident.id] = stand;
        m_registry.count(incident, false);
        if (m_alertmanager)
            tellAlertmanager(incident, silenced);
    }
    constexpr std::size_t MostKnown = 10'000;
    while (m_known.size() > MostKnown)
        m_known.erase(m_known.begin());
}

// It must not tell of what is silenced here: for the time of the silence the incident is over there.
void WatchOutputs::tellAlertmanager(const spikes::Incident& incident, bool silenced)
{
    if (!silenced) {
        const bool over = incident.state != spikes::IncidentState::Firing;
        const bool unseen = m_withheld.erase(incident.id) > 0;
        if (!over || !unseen)
            m_alertmanager->update(incident);
        return;
    }
    if (!m_withheld.insert(incident.id).second || !m_alertmanager->knows(incident))
        return;
    spikes::Incident over = incident;
    over.state = spikes::IncidentState::Resolved;
    over.end = systemTime();
    m_alertmanager->update(over);
}

void WatchOutputs::refreshSinkMetrics()
{
    if (m_webhook)
        m_registry.setSink("webhook", countsOf(m_webhook->queue(), m_webhook->waiting()));
    if (m_command)
        m_registry.setSink("exec", countsOf(m_command->queue(), m_command->waiting()));
    if (m_alertmanager)
        m_registry.setSink("alertmanager",
                           {m_alertmanager->deliveredCount(), m_alertmanager->failedCount(), 0,
                            m_alertmanager->idle() ? 0U : 1U});
    if (m_syslog)
        m_registry.setSink(
            "syslog", {m_syslog->deliveredCount(), m_syslog->failedCount(), 0, m_syslog->idle() ? 0U : 1U});
}

void WatchOutputs::signOfLife()
{
    if (steadyMilliseconds() - m_lastTurn < MostSilentMilliseconds)
        m_manager.alive();
}

void WatchOutputs::begin()
{
    if (m_webhook)
        m_webhook->start();
    if (m_command)
        m_command->start();
    m_manager.ready();
    if (m_manager.watchdogMilliseconds() > 0)
        m_life.start(m_manager.watchdogMilliseconds());
}

bool WatchOutputs::idle() const
{
    return (!m_webhook || m_webhook->queue().idle()) && (!m_command || m_command->queue().idle()) &&
        (!m_alertmanager || m_alertmanager->idle()) && (!m_syslog || m_syslog->idle());
}

void WatchOutputs::drain(int milliseconds)
{
    m_manager.stopping();
    QCoreApplication::sendPostedEvents(); // alerts of the engine's last moment
    QEventLoop loop;
    QTimer end;
    QTimer look;
    end.setSingleShot(true);
    connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (idle())
            loop.quit();
    });
    end.start(milliseconds);
    look.start(20);
    if (!idle())
        loop.exec();
}

} // namespace bearerwatch::cli
