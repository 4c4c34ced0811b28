#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <string>
#include <string_view>
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
    parser.addOption(QCommandLineOption(
        QStringLiteral("json"),
        QStringLiteral("Prints one JSON object a line: event, alert, source, or update: an event of "
                       "before, by its key, to which a line that came late belongs. Its cause is "
                       "none where it became a part of another event (joined).")));
    parser.addOption(QCommandLineOption(QStringLiteral("state"),
                                        QStringLiteral("Keeps checkpoints and history in DIR."),
                                        QStringLiteral("DIR")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("from"),
        QStringLiteral("Where to begin: start, end, checkpoint (default; without one: end). What was read "
                       "with the same --state is not read again."),
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

tl::unexpected<base::Error> usageError(const char* message, const char* fix = "")
{
    return base::unexpected(base::Error{"usage", message, "", fix});
}

// How long the history keeps what, from --keep-days and --keep-mib.
base::Expected<history::Retention> readRetention(const QCommandLineParser& parser)
{
    bool isAge = false;
    bool isSize = false;
    const uint days = parser.value(QStringLiteral("keep-days")).toUInt(&isAge);
    const uint mebibytes = parser.value(QStringLiteral("keep-mib")).toUInt(&isSize);
    constexpr uint MostDays = 36'500;
    if (!isAge || !isSize || days < 1 || days > MostDays || mebibytes < 1)
        return usageError("--keep-days and --keep-mib take whole numbers from 1 on");
    history::Retention retention;
    retention.age = std::chrono::hours(24) * days;
    retention.bytes = std::uint64_t{mebibytes} * 1024 * 1024;
    return retention;
}

// What the engine is asked for; the outputs connect to it afterwards.
base::Expected<pipeline::EngineOptions> readEngineOptions(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return usageError("No log was named", "Name files, or `-` for standard input");
    const auto from = startAt(parser.isSet(QStringLiteral("from")) ? parser.value(QStringLiteral("from"))
                                                                   : QStringLiteral("checkpoint"));
    if (!from)
        return usageError("--from takes start, end or checkpoint");
    auto scanOptions = readScanOptions(parser);
    if (!scanOptions)
        return base::unexpected(scanOptions.error());
    bool isNumber = false;
    const int cooldown = parser.value(QStringLiteral("cooldown")).toInt(&isNumber);
    if (!isNumber || cooldown < 0 || cooldown > 7 * 24 * 60)
        return usageError("--cooldown takes minutes, a week of them at most");
    const auto retention = readRetention(parser);
    if (!retention)
        return base::unexpected(retention.error());
    pipeline::EngineOptions options;
    options.retention = *retention;
    options.cooldown = std::chrono::minutes(cooldown);
    for (const QString& file : files)
        options.paths.push_back(QFile::encodeName(file).toStdString());
    options.mode = pipeline::EngineMode::Follow;
    options.scan = std::move(*scanOptions);
    options.scan.maxEvents = 1000;
    options.startAt = *from;
    options.stateDirectory = QFile::encodeName(parser.value(QStringLiteral("state"))).toStdString();
    options.now = systemTime;
    return options;
}

// Errors after which watching has no sense; a source that cannot be read is told and the others go on.
bool isFatal(const base::Error& error)
{
    constexpr std::array<std::string_view, 7> Codes{
        "history_in_use",    "history_unreadable", "history_newer",     "format_json",
        "format_definition", "rule_invalid",       "expression_refused"};
    return std::find(Codes.begin(), Codes.end(), error.code) != Codes.end();
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseOptions(parser, arguments,
                                         QStringLiteral("  $ bearerwatch-cli watch /var/log/nginx/access.log "
                                                        "--state ~/.local/state/bearerwatch --json")))
        return *status;
    auto options = readEngineOptions(parser);
    if (!options) {
        message(options.error());
        return Usage;
    }
    std::atomic<bool> failed = false;
    options->onError = [&failed](const base::Error& error) {
        message(error);
        failed = failed || isFatal(error);
    };
    auto outputs = WatchOutputs::create(readOutputOptions(parser));
    if (!outputs) {
        message(outputs.error());
        return Usage;
    }
    (*outputs)->connectTo(*options);

    if (::pipe(endPipe) != 0)
        return Usage;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, askToEnd);
    std::signal(SIGINT, askToEnd);
    pipeline::Engine engine(std::move(*options));
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
