#include <QCommandLineParser>
#include <QFile>
#include <QProcess>
#include <atomic>
#include <chrono>
#include <csignal>
#include <string>
#include <unistd.h>

#include "base/text.h"
#include "causes/catalogue.h"
#include "commands.h"
#include "console.h"
#include "pipeline/engine.h"
#include "report/scan_report.h"
#include "scan_options.h"

// Follows logs: events, alerts and what befalls the sources, as they happen.

namespace bearerwatch::cli {
namespace {

int endPipe[2] = {-1, -1};

// Only what a signal handler may do.
void askToEnd(int)
{
    const char byte = 1;
    (void)!::write(endPipe[1], &byte, 1);
}

void writeLine(const std::string& line)
{
    const std::string whole = line + "\n";
    for (std::size_t done = 0; done < whole.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, whole.data() + done, whole.size() - done);
        if (written < 0 && errno != EINTR)
            break; // nobody reads any more: SIGPIPE is ignored, the watch ends by its signal
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

std::string alertText(const pipeline::Alert& alert)
{
    const bool firing = alert.state == spikes::IncidentState::Firing;
    std::string text =
        (firing ? "ALERT     " : "RESOLVED  ") + base::escapeForDisplay(alert.incident.explanation);
    if (firing && !alert.incident.advice.empty())
        text += " " + base::escapeForDisplay(alert.incident.advice);
    return text;
}

// Runs the user's command with the alert as JSON on its standard input; never waits for it.
void execute(const QString& command, const std::string& json)
{
    auto* process = new QProcess;
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setProgram(QStringLiteral("/bin/sh"));
    process->setArguments({QStringLiteral("-c"), command});
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    process->write(json.data(), static_cast<qint64>(json.size()));
    process->closeWriteChannel();
    constexpr int MostMilliseconds = 10'000;
    if (!process->waitForFinished(MostMilliseconds))
        process->kill();
}

void connectOutput(pipeline::EngineOptions& options, bool json, const QString& command)
{
    options.onEvent = [json](const events::Event& event) {
        writeLine(json ? report::watchEventJson(event) : eventText(event));
    };
    options.onAlert = [json, command](const pipeline::Alert& alert) {
        const std::string line = report::watchAlertJson(alert);
        writeLine(json ? line : alertText(alert));
        if (!command.isEmpty())
            execute(command, line);
    };
    options.onSource = [json](const pipeline::SourceStatus& source) {
        if (json)
            writeLine(report::watchSourceJson(source));
        else if (!source.detail.empty())
            message(base::escapeForDisplay(source.name) + ": " + base::escapeForDisplay(source.detail));
    };
}

std::optional<pipeline::StartAt> startAt(const QString& from)
{
    if (from == QLatin1String("start"))
        return pipeline::StartAt::Start;
    if (from == QLatin1String("end"))
        return pipeline::StartAt::End;
    if (from == QLatin1String("checkpoint"))
        return pipeline::StartAt::Checkpoint;
    return std::nullopt;
}

base::Time systemTime()
{
    return std::chrono::floor<base::Duration>(std::chrono::system_clock::now());
}

// Until a signal asks to end, or the engine ended by itself (standard input was closed).
void waitForEnd(const pipeline::Engine& engine)
{
    while (engine.running()) {
        fd_set set;
        FD_ZERO(&set);
        FD_SET(endPipe[0], &set);
        timeval quarter{0, 250'000};
        if (::select(endPipe[0] + 1, &set, nullptr, nullptr, &quarter) > 0)
            return;
    }
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Follows logs and tells of token failures and their spikes as they happen."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral(
            "Logs, also ones that do not exist yet; folders, globs in quotes; `-`: standard input."),
        QStringLiteral("FILE..."));
    parser.addOption(
        QCommandLineOption(QStringLiteral("json"), QStringLiteral("Prints one JSON object a line.")));
    parser.addOption(QCommandLineOption(QStringLiteral("state"),
                                        QStringLiteral("Keeps checkpoints and history in DIR."),
                                        QStringLiteral("DIR")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("from"),
        QStringLiteral("Where to begin: start, end, checkpoint (default; without one: end)."),
        QStringLiteral("PLACE")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("exec"),
        QStringLiteral("Runs COMMAND for each alert, with the alert as JSON on its standard input."),
        QStringLiteral("COMMAND")));
    addScanOptions(parser);
    if (const auto status = parseOptions(parser, arguments,
                                         QStringLiteral("  $ bearerwatch-cli watch /var/log/nginx/access.log "
                                                        "--state ~/.local/state/bearerwatch --json")))
        return *status;
    const QStringList files = parser.positionalArguments();
    const auto from = startAt(parser.isSet(QStringLiteral("from")) ? parser.value(QStringLiteral("from"))
                                                                   : QStringLiteral("checkpoint"));
    auto scanOptions = readScanOptions(parser);
    if (files.isEmpty() || !from || !scanOptions) {
        message(files.isEmpty()
                    ? base::Error{"usage", "No log was named", "", "Name files, or `-` for standard input"}
                    : !from ? base::Error{"usage", "--from takes start, end or checkpoint", "", ""}
                            : scanOptions.error());
        return Usage;
    }
    pipeline::EngineOptions options;
    for (const QString& file : files)
        options.paths.push_back(QFile::encodeName(file).toStdString());
    options.mode = pipeline::EngineMode::Follow;
    options.scan = std::move(*scanOptions);
    options.scan.maxEvents = 1000;
    options.startAt = *from;
    options.stateDirectory = QFile::encodeName(parser.value(QStringLiteral("state"))).toStdString();
    options.now = systemTime;
    options.publishEvery = std::chrono::seconds(10);
    std::atomic<bool> failed = false;
    options.onError = [&failed](const base::Error& error) {
        message(error);
        failed = failed || error.code == "history_in_use" || error.code == "history_unreadable" ||
            error.code == "history_newer";
    };
    connectOutput(options, parser.isSet(QStringLiteral("json")), parser.value(QStringLiteral("exec")));

    if (::pipe(endPipe) != 0)
        return Usage;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, askToEnd);
    std::signal(SIGINT, askToEnd);
    pipeline::Engine engine(std::move(options));
    engine.start();
    waitForEnd(engine);
    const bool ranOn = engine.running();
    engine.cancel();
    engine.wait();
    return failed && !ranOn ? Usage : Accepted;
}

const Registration registration({"watch", "follows logs and tells of token failures as they happen", run});

} // namespace
} // namespace bearerwatch::cli
