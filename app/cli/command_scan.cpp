#include <QCommandLineParser>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <chrono>
#include <memory>
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

base::Expected<void> writeFile(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.commit())
        return base::unexpected(base::Error{"write_failed",
                                            "The file cannot be written: " + file.errorString().toStdString(),
                                            path.toStdString(), "Name another place"});
    return {};
}

struct Outputs {
    Lines lines;
    std::unique_ptr<QSaveFile> csv;
    bool events = false;
};

base::Expected<void> openCsv(const QString& path, Outputs& outputs)
{
    outputs.csv = std::make_unique<QSaveFile>(path);
    if (!outputs.csv->open(QIODevice::WriteOnly))
        return base::unexpected(base::Error{
            "write_failed", "The file cannot be written: " + outputs.csv->errorString().toStdString(),
            path.toStdString(), "Name another place"});
    outputs.csv->write(QByteArray::fromStdString(report::eventsCsvHeader()));
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
    if (outputs.csv && !outputs.csv->commit()) {
        message("The CSV file could not be written: " + outputs.csv->errorString().toStdString());
        return Usage;
    }
    if (parser.isSet(QStringLiteral("html"))) {
        if (const auto written = writeFile(parser.value(QStringLiteral("html")), report::scanHtml(snapshot));
            !written) {
            message(written.error());
            return Usage;
        }
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
            outputs.csv->write(QByteArray::fromStdString(report::eventCsvRow(event)));
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
    if (parser.isSet(QStringLiteral("csv"))) {
        if (const auto opened = openCsv(parser.value(QStringLiteral("csv")), outputs); !opened) {
            message(opened.error());
            return Usage;
        }
    }
    if (!parser.isSet(QStringLiteral("html")))
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
