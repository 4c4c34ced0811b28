#include <QFile>
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "base/time.h"
#include "commands.h"
#include "console.h"
#include "spikes/detector.h"
#include "spikes/explanation.h"

// `bearerwatch-cli spikes FILE|-`: counts per bucket in, alerts out. Streams: memory does not grow with the
// input.

namespace bearerwatch::cli {

namespace {

using namespace std::chrono_literals;

constexpr qint64 MaxLineBytes = qint64{1024} * 1024;
constexpr std::size_t BucketsForWidth = 32; ///< The width is the smallest step between so many.

/// One line of the input, or why it is none.
base::Expected<series::Bucket> readBucket(std::string_view line, base::JsonDocument& document)
{
    const auto bad = [](std::string what) {
        return base::unexpected(
            base::Error{"bad_bucket", std::move(what), "",
                        R"(A line looks like {"t":"2026-01-01T00:00:00Z","c":{"expired":3}})"});
    };
    if (const auto parsed = document.reparse(line); !parsed)
        return bad("This is not JSON: " + parsed.error().what + ", byte " +
                   std::to_string(parsed.error().offset));
    const base::JsonValue root = document.root();
    const base::JsonValue time = root.isObject() ? root.find("t") : base::JsonValue();
    const base::JsonValue counts = root.isObject() ? root.find("c") : base::JsonValue();
    if (!time || !(time.isString() || time.isNumber()))
        return bad("The time \"t\" is missing");
    if (!counts || !counts.isObject())
        return bad("The counts \"c\" are missing");
    series::Bucket bucket;
    const auto instant = base::parseInstant(time.string());
    if (!instant)
        return bad("The time \"" + base::escapeForDisplay(time.string().substr(0, 60)) +
                   "\" is not RFC 3339");
    bucket.start = *instant;
    for (const base::JsonValue count : counts) {
        const std::string name = base::escapeForDisplay(count.name().substr(0, 60));
        const auto cause = causes::causeFromId(count.name());
        if (!cause)
            return bad("There is no cause \"" + name + "\" (`bearerwatch-cli causes` lists them)");
        const auto number = count.integer();
        if (!number || *number < 0)
            return bad("The count of \"" + name + "\" is not a whole number of 0 or more");
        bucket.failures[causes::index(*cause)] += static_cast<std::uint64_t>(*number);
    }
    if (const base::JsonValue requests = root.find("requests")) {
        const auto number = requests.integer();
        if (!number || *number < 0)
            return bad("\"requests\" is not a whole number of 0 or more");
        bucket.requests = static_cast<std::uint64_t>(*number);
    }
    return bucket;
}

/// The sentence of one alert; its incident may have further causes.
std::string sentence(const spikes::Alert& alert, const spikes::Incident& incident)
{
    spikes::Incident single;
    single.causes = {alert.cause};
    single.since = alert.since;
    single.raised = alert.raised;
    single.until = alert.end.value_or(incident.until);
    single.end = alert.end;
    single.count = alert.count;
    single.expected = alert.expected;
    single.newUsual = incident.newUsual;
    std::string text = spikes::summarize(single);
    if (incident.causes.size() > 1)
        text += "; one of " + std::to_string(incident.causes.size()) + " causes that rose together";
    if (incident.stillLearning)
        text += "; still learning what is usual";
    return text;
}

void printAlert(const spikes::Alert& alert, const spikes::Incident& incident)
{
    base::JsonWriter json;
    json.beginObject()
        .member("id", alert.id)
        .member("incident", incident.id)
        .member("cause", causes::id(alert.cause))
        .member("raised", base::formatRfc3339(alert.raised))
        .member("since", base::formatRfc3339(alert.since));
    json.key("end");
    if (alert.end)
        json.value(base::formatRfc3339(*alert.end));
    else
        json.null();
    json.member("count", alert.count)
        .member("expected", alert.expected)
        .member("explanation", sentence(alert, incident));
    print(json.endObject().take() + "\n");
}

/// Feeds buckets and prints each alert when it is over, those that are still on at the end of the input.
class Run {
public:
    explicit Run(std::optional<base::Duration> width)
        : m_width(width)
    {
    }

    void add(const series::Bucket& bucket)
    {
        if (m_detector) {
            feed(bucket);
            return;
        }
        m_first.push_back(bucket);
        if (m_width || m_first.size() == BucketsForWidth)
            begin();
    }

    void finish()
    {
        begin();
        flush();
        for (const spikes::Incident& incident : m_detector->recent())
            printOnce(incident, true);
        if (m_detector->late() > 0)
            message(std::to_string(m_detector->late()) +
                    " buckets were not later than the one before them and are left out");
    }

private:
    void begin()
    {
        if (m_detector)
            return;
        base::Duration step = 1h;
        for (std::size_t i = 1; i < m_first.size(); ++i) {
            if (m_first[i].start > m_first[i - 1].start)
                step = std::min(step, m_first[i].start - m_first[i - 1].start);
        }
        if (!m_width)
            m_width = m_first.size() < 2 ? base::Duration(1min) : std::max<base::Duration>(step, 1min);
        m_detector.emplace(spikes::DetectorOptions{*m_width});
        for (const series::Bucket& bucket : m_first)
            feed(bucket);
        m_first.clear();
    }

    /// Buckets narrower than the detector's are put together.
    void feed(const series::Bucket& bucket)
    {
        if (m_open && bucket.start >= m_open->start && bucket.start - m_open->start < m_detector->width() &&
            bucket.start != m_open->start) {
            for (std::size_t i = 0; i < bucket.failures.size(); ++i)
                m_open->failures[i] += bucket.failures[i];
            if (bucket.requests)
                m_open->requests = m_open->requests.value_or(0) + *bucket.requests;
            return;
        }
        flush();
        m_open = bucket;
    }

    void flush()
    {
        if (!m_open)
            return;
        for (const spikes::IncidentChange& change : m_detector->add(*m_open))
            printOnce(change.incident, false);
        for (const spikes::Incident& incident : m_detector->recent())
            printOnce(incident, false);
        m_open.reset();
    }

    void printOnce(const spikes::Incident& incident, bool all)
    {
        for (const spikes::Alert& alert : incident.alerts) {
            if ((alert.end || all) && m_printed.insert(alert.id).second)
                printAlert(alert, incident);
        }
    }

    std::optional<base::Duration> m_width;
    std::vector<series::Bucket> m_first;
    std::optional<spikes::Detector> m_detector;
    std::optional<series::Bucket> m_open;
    std::set<std::string> m_printed;
};

int readAll(QFile& file, const std::string& name, Run& run)
{
    base::JsonDocument document;
    std::uint64_t lines = 0;
    std::uint64_t buckets = 0;
    while (true) {
        const QByteArray raw = file.readLine(MaxLineBytes + 1);
        if (raw.isEmpty())
            break;
        ++lines;
        base::Error error;
        if (raw.size() >= MaxLineBytes && !raw.endsWith('\n')) {
            error = {"line_too_long", "The line is longer than 1 MiB", "", "Give one bucket a line"};
        } else {
            const std::string_view line = base::trim({raw.constData(), static_cast<std::size_t>(raw.size())});
            if (line.empty())
                continue;
            const auto bucket = readBucket(line, document);
            if (bucket) {
                ++buckets;
                run.add(*bucket);
                continue;
            }
            error = bucket.error();
        }
        run.finish();
        error.where = name + ", line " + std::to_string(lines);
        message(error);
        return Usage;
    }
    if (buckets == 0) {
        message(name + ": there is no bucket in this input");
        return Undetermined;
    }
    run.finish();
    return Accepted;
}

int runSpikes(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Reads counts per bucket, one JSON object a line, and "
                                                    "prints an object for each alert. A bucket without "
                                                    "events is present with {}; one that is absent is a gap "
                                                    "in the log. \"requests\" may stand beside \"c\"."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("File of counts, or - for standard input."));
    parser.addOption(
        {QStringLiteral("bucket"),
         QStringLiteral(
             "Width of a bucket in minutes, 1 to 60; the default is the step between the first ones."),
         QStringLiteral("minutes")});
    const QString example = QStringLiteral(
        "  $ echo '{\"t\":\"2026-01-01T00:00:00Z\",\"c\":{\"expired\":3}}' | bearerwatch-cli spikes -\n");
    if (const auto status = parseOptions(parser, arguments, example))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        message("Give one file of counts, or - for standard input. --help shows an example");
        return Usage;
    }
    std::optional<base::Duration> width;
    if (parser.isSet(QStringLiteral("bucket"))) {
        bool good = false;
        const int minutes = parser.value(QStringLiteral("bucket")).toInt(&good);
        if (!good || minutes < 1 || minutes > 60) {
            message("--bucket takes whole minutes, 1 to 60");
            return Usage;
        }
        width = std::chrono::minutes(minutes);
    }
    const QString path = parser.positionalArguments().constFirst();
    QFile file(path);
    const bool opened =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const std::string name =
        path == QLatin1String("-") ? "standard input" : base::escapeForDisplay(path.toStdString());
    if (!opened) {
        message(name + ": cannot be read (" + file.errorString().toStdString() +
                "). Check the name and the permission");
        return Usage;
    }
    Run run(width);
    return readAll(file, name, run);
}

const Registration registration({"spikes", "finds spikes in counts per bucket", runSpikes});

} // namespace

} // namespace bearerwatch::cli
