#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <csignal>
#include <string>
#include <unistd.h>

#include "commands.h"
#include "console.h"
#include "pipeline/engine.h"
#include "scan_options.h"
#include "watch_outputs.h"

// Follows logs: events, alerts and what befalls the sources, as they happen.

namespace bearerwatch::cli {
namespace {

int endPipe[2] = {-1, -1};
constexpr int MostDrainMilliseconds = 3000; ///< For alerts that are on their way when the watch ends.

// Only what a signal handler may do.
void askToEnd(int)
{
    const char byte = 1;
    (void)!::write(endPipe[1], &byte, 1);
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

// Runs the event loop until a signal asks to end, or the engine ended by itself (standard input was closed).
void waitForEnd(const pipeline::Engine& engine)
{
    QEventLoop loop;
    QSocketNotifier signalled(endPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (!engine.running())
            loop.quit();
    });
    look.start(100);
    loop.exec();
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Follows logs and tells of token failures and their spikes as they happen."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("Logs, also ones that do not exist yet; folders, globs in "
                                                "quotes; `-`: standard input; `journal:` "
                                                "or `journal:UNIT`: the systemd journal."),
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
        QStringLiteral("cooldown"),
        QStringLiteral(
            "Tells of no further incident of a cause for so many minutes after the end of one (default 0)."),
        QStringLiteral("MINUTES"), QStringLiteral("0")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("keep-days"),
        QStringLiteral("Keeps events of so many days before the latest one in the history (default 90)."),
        QStringLiteral("DAYS"), QStringLiteral("90")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("keep-mib"),
        QStringLiteral("Keeps the history below so many MiB; the oldest events go first (default 2048)."),
        QStringLiteral("MIB"), QStringLiteral("2048")));
    addOutputOptions(parser);
    addScanOptions(parser);
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
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
    bool isNumber = false;
    const int cooldown = parser.value(QStringLiteral("cooldown")).toInt(&isNumber);
    if (!isNumber || cooldown < 0 || cooldown > 7 * 24 * 60) {
        message(base::Error{"usage", "--cooldown takes minutes, a week of them at most", "", ""});
        return Usage;
    }
    bool isAge = false;
    bool isSize = false;
    const uint days = parser.value(QStringLiteral("keep-days")).toUInt(&isAge);
    const uint mebibytes = parser.value(QStringLiteral("keep-mib")).toUInt(&isSize);
    constexpr uint MostDays = 36'500;
    if (!isAge || !isSize || days < 1 || days > MostDays || mebibytes < 1) {
        message(base::Error{"usage", "--keep-days and --keep-mib take whole numbers from 1 on", "", ""});
        return Usage;
    }
    pipeline::EngineOptions options;
    options.retention.age = std::chrono::hours(24) * days;
    options.retention.bytes = std::uint64_t{mebibytes} * 1024 * 1024;
    options.cooldown = std::chrono::minutes(cooldown);
    for (const QString& file : files)
        options.paths.push_back(QFile::encodeName(file).toStdString());
    options.mode = pipeline::EngineMode::Follow;
    options.scan = std::move(*scanOptions);
    options.scan.maxEvents = 1000;
    options.startAt = *from;
    options.stateDirectory = QFile::encodeName(parser.value(QStringLiteral("state"))).toStdString();
    options.now = systemTime;
    std::atomic<bool> failed = false;
    options.onError = [&failed](const base::Error& error) {
        message(error);
        failed = failed || error.code == "history_in_use" || error.code == "history_unreadable" ||
            error.code == "history_newer" || error.code == "format_json" ||
            error.code == "format_definition" || error.code == "rule_invalid" ||
            error.code == "expression_refused";
    };
    auto outputs = WatchOutputs::create(readOutputOptions(parser));
    if (!outputs) {
        message(outputs.error());
        return Usage;
    }
    (*outputs)->connectTo(options);

    if (::pipe(endPipe) != 0)
        return Usage;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, askToEnd);
    std::signal(SIGINT, askToEnd);
    pipeline::Engine engine(std::move(options));
    engine.start();
    (*outputs)->begin();
    waitForEnd(engine);
    const bool ranOn = engine.running();
    engine.cancel();
    engine.wait();
    (*outputs)->drain(MostDrainMilliseconds);
    return failed && !ranOn ? Usage : Accepted;
}

const Registration registration({"watch", "follows logs and tells of token failures as they happen", run});

} // namespace
} // namespace bearerwatch::cli
