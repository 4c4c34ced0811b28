#include <QCommandLineParser>
#include <QFile>
#include <algorithm>
#include <chrono>
#include <string>

#include "base/text.h"
#include "commands.h"
#include "console.h"
#include "history/reader.h"
#include "history/store.h"
#include "pipeline/history_snapshot.h"
#include "report/scan_report.h"
#include "scan_options.h"

// Asks what a watch has kept: a table, JSON, CSV, a report; checks and mends it.

namespace bearerwatch::cli {
namespace {

constexpr std::size_t ReportedEvents = 500;

base::Time systemTime()
{
    return std::chrono::floor<base::Duration>(std::chrono::system_clock::now());
}

base::Error usage(const std::string& what, const std::string& remedy)
{
    return {"usage", what, "", remedy};
}

base::Expected<history::Window> readWindow(const QCommandLineParser& parser)
{
    history::Window window;
    auto choice = readRecordChoice(parser);
    if (!choice)
        return base::unexpected(choice.error());
    window.since = choice->since;
    window.until = choice->until;
    window.causes = std::move(choice->causes);
    window.file = QFile::encodeName(parser.value(QStringLiteral("file"))).toStdString();
    return window;
}

base::Expected<void> writeCsv(const QString& path, history::Reader& reader, const history::Window& window)
{
    auto file = ResultFile::open(path);
    if (!file)
        return base::unexpected(file.error());
    file->write(report::eventsCsvHeader());
    auto read = reader.events(window, [&file](const events::Event& event) {
        if (event.cause)
            file->write(report::eventCsvRow(event));
        return true;
    });
    return read ? file->commit() : read;
}

base::Expected<void> writeHtml(const QString& path, history::Reader& reader, const history::Window& window)
{
    const auto snapshot = pipeline::historySnapshot(reader, window, ReportedEvents);
    if (!snapshot)
        return base::unexpected(snapshot.error());
    auto file = ResultFile::open(path);
    if (!file)
        return base::unexpected(file.error());
    file->write(report::scanHtml(**snapshot));
    return file->commit();
}

base::Expected<void> printEvents(history::Reader& reader, const history::Window& window)
{
    std::string lines;
    constexpr std::size_t PrintedAtOnce = std::size_t{64} * 1024;
    auto read = reader.events(window, [&lines](const events::Event& event) {
        if (event.cause)
            lines += report::eventJson(event) + "\n";
        if (lines.size() >= PrintedAtOnce) {
            print(lines);
            lines.clear();
        }
        return true;
    });
    print(lines);
    return read;
}

std::string extentText(const history::Extent& extent)
{
    const auto counted = [](std::uint64_t count, const char* what) {
        return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
    };
    std::string text = counted(extent.events, "event") + " of " + counted(extent.sources, "log");
    if (extent.first && extent.last)
        text += ", from " + base::formatRfc3339(*extent.first) + " to " + base::formatRfc3339(*extent.last);
    return text + "; " + std::to_string((extent.bytes + 1023) / 1024) + " KiB on disk\n";
}

int check(const std::string& folder, bool json)
{
    constexpr std::string_view Damaged = "The history is damaged: ";
    const auto reader = history::Reader::open(folder);
    std::vector<std::string> faults;
    if (reader)
        faults = (*reader)->faults();
    else if (reader.error().code == "history_damaged")
        faults.push_back(reader.error().what.substr(Damaged.size()));
    else {
        message(reader.error());
        return Usage;
    }
    if (json)
        print(std::string("{\"sound\":") + (faults.empty() ? "true" : "false") +
              ",\"faults\":" + std::to_string(faults.size()) + "}\n");
    else if (faults.empty())
        print("The history is sound: " + extentText((*reader)->extent()));
    constexpr std::size_t Told = 5;
    for (std::size_t i = 0; i < std::min(faults.size(), Told); ++i)
        message(std::string(Damaged) + base::escapeForDisplay(faults[i]));
    if (faults.size() > Told)
        message("... and " + std::to_string(faults.size() - Told) + " places more");
    if (!faults.empty())
        message(
            "End the watch and run this with --repair: what can be read is saved. A watch does the same when "
            "it starts");
    return faults.empty() ? Accepted : Rejected;
}

int repair(const std::string& folder)
{
    const auto reader = history::Reader::open(folder);
    const bool damaged = reader ? !(*reader)->faults().empty() : reader.error().code == "history_damaged";
    if (!reader && !damaged && reader.error().code != "history_older") {
        message(reader.error());
        return Usage;
    }
    auto store = history::Store::open(folder, systemTime());
    if (!store) {
        message(store.error());
        return Usage;
    }
    if (damaged && (*store)->notice().empty()) { // more thorough than what opening looks at
        if (const auto recovered = (*store)->recover(systemTime()); !recovered) {
            message(recovered.error());
            return Usage;
        }
    }
    print((*store)->notice().empty() ? std::string("The history is sound; nothing was changed\n")
                                     : (*store)->notice() + "\n");
    return Accepted;
}

int report(const QCommandLineParser& parser, history::Reader& reader, const history::Window& window)
{
    base::Expected<void> done;
    const QString csv = parser.value(QStringLiteral("csv"));
    const QString html = parser.value(QStringLiteral("html"));
    if (!csv.isEmpty())
        done = writeCsv(csv, reader, window);
    if (done && !html.isEmpty())
        done = writeHtml(html, reader, window);
    if (done && parser.isSet(QStringLiteral("events")))
        done = printEvents(reader, window);
    else if (done && (parser.isSet(QStringLiteral("json")) || (csv.isEmpty() && html.isEmpty()))) {
        const auto snapshot = pipeline::historySnapshot(reader, window, 0);
        if (!snapshot)
            done = base::unexpected(snapshot.error());
        else if (parser.isSet(QStringLiteral("json")))
            print(report::scanJson(**snapshot) + "\n");
        else
            print(extentText(reader.extent()) + report::scanText(**snapshot));
    }
    if (done)
        return Accepted;
    message(done.error());
    return Usage;
}

int run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells what a watch has kept in its state folder, also while it runs."));
    constexpr OptionText Options[] = {
        {"state", "The folder that was given to watch --state.", "DIR"},
        {"since", "Leaves out events before TIME (RFC 3339 or seconds since 1970).", "TIME"},
        {"until", "Leaves out events at or after TIME.", "TIME"},
        {"cause", "Takes these causes only; several times or as a list with commas.", "CAUSE"},
        {"file", "Takes events of this log only, named as the watch named it.", "FILE"},
        {"json", "Prints the summary as JSON, as scan does."},
        {"events", "Prints one JSON object a failure."},
        {"csv", "Writes the events to FILE.", "FILE"},
        {"html", "Writes a report with charts to FILE; it needs nothing else to be shown.", "FILE"},
        {"check", "Looks whether the history is damaged; exit status 1 when it is."},
        {"repair", "Saves what can be read of a damaged history; the damaged file is kept."},
    };
    addOptions(parser, Options);
    if (const auto status = parseOptions(
            parser, arguments,
            QStringLiteral(
                "  $ bearerwatch-cli history --state /var/lib/bearerwatch --html report.html\n"
                "  $ bearerwatch-cli history --state DIR --since 2026-01-14T00:00:00Z --csv day.csv\n"
                "  $ bearerwatch-cli history --state DIR --check")))
        return *status;
    const std::string folder = QFile::encodeName(parser.value(QStringLiteral("state"))).toStdString();
    if (folder.empty() || !parser.positionalArguments().isEmpty()) {
        message(usage("Name the state folder", "--state DIR, as it was given to watch"));
        return Usage;
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("repair")))
        return repair(folder);
    if (parser.isSet(QStringLiteral("check")))
        return check(folder, json);
    const auto window = readWindow(parser);
    const auto reader = window
        ? history::Reader::open(folder)
        : base::Expected<std::unique_ptr<history::Reader>>(base::unexpected(window.error()));
    if (!reader) {
        message(reader.error());
        return Usage;
    }
    return report(parser, **reader, *window);
}

const Registration registration({"history", "tells what a watch has kept, as a table, JSON, CSV or a report",
                                 run});

} // namespace
} // namespace bearerwatch::cli
