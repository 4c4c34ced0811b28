#include <QCommandLineParser>
#include <QFile>
#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <unistd.h>

#include "commands.h"
#include "console.h"
#include "pipeline/scan.h"
#include "report/scan_report.h"
#include "scan_options.h"

// Reads logs to their end: a table, a JSON summary, events, CSV, HTML.

namespace bearerwatch::cli {
namespace {

// Lines that are written together: a system call for each would cost more than the scan.
class Lines {
public:
    void add(std::string_view line)
    {
        m_text += line;
        m_text += '\n';
        if (m_text.size() >= std::size_t{64} * 1024)
            flush();
    }
    void flush()
    {
        print(m_text);
        m_text.clear();
    }

private:
    std::string m_text;
};

// A line on standard error that tells how far it is; only where a person looks on.
bool showProgress(const base::Progress& progress)
{
    if (progress.total == 0)
        return true;
    const std::string percent =
        std::to_string(std::min<std::uint64_t>(progress.done * 100 / progress.total, 100));
    const std::string line = "\rReading " + percent + " %";
    (void)!::write(STDERR_FILENO, line.data(), line.size());
    return true;
}

struct Outputs {
    Lines lines;
    std::optional<ResultFile> csv;
    std::optional<ResultFile> html;
    bool events = false;
};

// The files that --csv and --html name, before anything is read.
base::Expected<void> openFiles(const QCommandLineParser& parser, Outputs& outputs)
{
    for (const auto& [name, target] : {std::pair{"csv", &outputs.csv}, std::pair{"html", &outputs.html}}) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        auto file = ResultFile::open(parser.value(QLatin1String(name)));
        if (!file)
            return base::unexpected(file.error());
        *target = std::move(*file);
    }
    if (outputs.csv)
        outputs.csv->write(report::eventsCsvHeader());
    return {};
}

int finish(const QCommandLineParser& parser, const pipeline::Snapshot& snapshot, Outputs& outputs)
{
    outputs.lines.flush();
    const bool json = parser.isSet(QStringLiteral("json"));
    if (json)
        print(report::scanJson(snapshot) + "\n");
    else if (!outputs.events)
        print(report::scanText(snapshot));
    base::Expected<void> written;
    if (outputs.csv)
        written = outputs.csv->commit();
    if (written && outputs.html) {
        outputs.html->write(report::scanHtml(snapshot));
        written = outputs.html->commit();
    }
    if (!written) {
        message(written.error());
        return Usage;
    }
    bool unreadable = false;
    for (const pipeline::SourceStatus& source : snapshot.sources) {
        if (source.state == pipeline::SourceState::Failed ||
            (!source.detail.empty() && (json || outputs.events)))
            message(source.name + ": " + source.detail);
        unreadable = unreadable || source.state == pipeline::SourceState::Failed;
    }
    return unreadable ? Usage : Accepted;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Reads logs to their end and says why tokens were refused."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral("Logs, plain or compressed; folders; `-`: standard input; `journal:` or "
                       "`journal:UNIT`: the systemd journal."),
        QStringLiteral("FILE..."));
    parser.addOption(
        QCommandLineOption(QStringLiteral("json"), QStringLiteral("Prints the summary as JSON.")));
    parser.addOption(
        QCommandLineOption(QStringLiteral("events"), QStringLiteral("Prints one JSON object a failure.")));
    parser.addOption(QCommandLineOption(QStringLiteral("all-lines"),
                                        QStringLiteral("With --events: one object a record.")));
    parser.addOption(QCommandLineOption(QStringLiteral("csv"), QStringLiteral("Writes the events to FILE."),
                                        QStringLiteral("FILE")));
    parser.addOption(QCommandLineOption(QStringLiteral("html"), QStringLiteral("Writes a report to FILE."),
                                        QStringLiteral("FILE")));
    addScanOptions(parser);
}

// Where each event goes at once; empty when none is asked for.
pipeline::EventSink eventSink(Outputs& outputs)
{
    if (!outputs.events && !outputs.csv)
        return {};
    return [&outputs](const events::Event& event) {
        if (outputs.events)
            outputs.lines.add(report::eventJson(event));
        if (outputs.csv && event.cause)
            outputs.csv->write(report::eventCsvRow(event));
    };
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status =
            parseOptions(parser, arguments,
                         QStringLiteral("  $ bearerwatch-cli scan /var/log/nginx/access.log*\n"
                                        "  $ journalctl -u api -o json | bearerwatch-cli scan - --events")))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        message("No log was named. Name files, or `-` for standard input");
        return Usage;
    }
    auto options = readScanOptions(parser);
    if (!options) {
        message(options.error());
        return Usage;
    }
    options->now = std::chrono::floor<base::Duration>(std::chrono::system_clock::now());
    Outputs outputs;
    outputs.events = parser.isSet(QStringLiteral("events"));
    options->allLines = parser.isSet(QStringLiteral("all-lines"));
    if (options->allLines && !outputs.events) {
        message("--all-lines goes with --events");
        return Usage;
    }
    if (const auto opened = openFiles(parser, outputs); !opened) {
        message(opened.error());
        return Usage;
    }
    if (!outputs.html)
        options->maxEvents = 0; // nobody reads them from the snapshot
    const bool watched = ::isatty(STDERR_FILENO) != 0 && !outputs.events;
    std::vector<std::string> paths;
    for (const QString& file : files)
        paths.push_back(QFile::encodeName(file).toStdString());
    const auto snapshot = pipeline::scan(
        paths, *options, watched ? base::ProgressCallback(showProgress) : base::ProgressCallback(),
        eventSink(outputs));
    if (watched)
        (void)!::write(STDERR_FILENO, "\r\033[K", 4);
    if (!snapshot) {
        message(snapshot.error());
        return Usage;
    }
    return finish(parser, **snapshot, outputs);
}

const Registration registration({"scan", "reads logs and counts why tokens were refused", run});

} // namespace
} // namespace bearerwatch::cli
