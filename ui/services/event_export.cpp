#include "services/event_export.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <utility>

#include "report/scan_report.h"
#include "series/series.h"

namespace bearerwatch::services {
namespace {

constexpr std::size_t Kept = 500; // events in the page; the numbers count all

/// What is written of a snapshot, one event after the other.
class Writer {
public:
    Writer(const pipeline::Snapshot& snapshot, EventExport::Format format, bool requests, QIODevice& out)
        : m_snapshot(snapshot)
        , m_format(format)
        , m_requests(requests)
        , m_out(out)
        , m_series({snapshot.bucketWidth > base::Duration::zero() ? snapshot.bucketWidth
                                                                  : base::Duration(std::chrono::minutes(1))})
    {
    }

    bool begin() { return m_format != EventExport::Format::Csv || write(report::eventsCsvHeader()); }

    bool add(const events::Event& event)
    {
        switch (m_format) {
        case EventExport::Format::Csv:
            return write(report::eventCsvRow(event));
        case EventExport::Format::JsonLines:
            return write(report::eventJson(event) + "\n");
        case EventExport::Format::Html:
            m_series.add(event);
            if (m_first.size() < Kept)
                m_first.push_back(event);
            return true;
        }
        return true;
    }

    bool end() { return m_format != EventExport::Format::Html || write(report::scanHtml(page())); }

private:
    bool write(const std::string& text)
    {
        return m_out.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    }

    // The snapshot as it would be had the log held these events alone.
    pipeline::Snapshot page() const
    {
        pipeline::Snapshot page = m_snapshot;
        page.causes = m_series.causes();
        page.failures = m_series.failures();
        page.first = m_series.first();
        page.last = m_series.last();
        page.buckets = m_series.buckets();
        for (std::size_t i = 0; i < series::DimensionCount; ++i)
            page.top[i] = m_series.top(static_cast<series::Dimension>(i));
        page.requestsKnown = m_requests && m_snapshot.requestsKnown;
        std::erase_if(page.incidents, [&page](const spikes::Incident& incident) {
            const bool inTime = page.last && incident.since <= *page.last && incident.until >= *page.first;
            return !inTime ||
                std::none_of(incident.causes.begin(), incident.causes.end(),
                             [&page](causes::Cause cause) { return page.causes[causes::index(cause)] > 0; });
        });
        page.events = {};
        page.events.chunks.push_back(std::make_shared<const std::vector<events::Event>>(m_first));
        page.events.size = m_first.size();
        return page;
    }

    const pipeline::Snapshot& m_snapshot;
    EventExport::Format m_format;
    bool m_requests;
    QIODevice& m_out;
    series::Series m_series;
    std::vector<events::Event> m_first;
};

struct Outcome {
    bool saved = false;
    bool cancelled = false;
    quint64 written = 0;
};

template <typename Progress>
Outcome exportEvents(const pipeline::Snapshot& snapshot, const EventExport::Wanted& wanted, bool requests,
                     EventExport::Format format, const QString& file, const Progress& goOn)
{
    Outcome outcome;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return outcome;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Writer writer(snapshot, format, requests, out);
    bool good = writer.begin();
    quint64 done = 0;
    const auto take = [&](const events::Event& event) {
        if ((++done & 1023U) == 0 && !goOn(done)) {
            outcome.cancelled = true;
            return false;
        }
        if (!wanted(event))
            return true;
        good = good && writer.add(event);
        ++outcome.written;
        return good;
    };
    if (!snapshot.events.forEach(take, true))
        return outcome;
    outcome.saved = good && writer.end() && out.commit();
    return outcome;
}

} // namespace

EventExport::EventExport(QObject* parent)
    : QObject(parent)
{
}

EventExport::~EventExport()
{
    cancel();
    join();
}

EventExport::Format EventExport::formatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return Format::Html;
    if (ending == QLatin1String("json") || ending == QLatin1String("jsonl") ||
        ending == QLatin1String("ndjson"))
        return Format::JsonLines;
    return Format::Csv;
}

void EventExport::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void EventExport::join()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
}

void EventExport::start(const pipeline::SnapshotPtr& snapshot, Wanted wanted, bool requests, Format format,
                        const QString& file)
{
    cancel();
    join(); // it looks at `cancelled` every thousand events
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const quint64 run = ++m_run;
    const auto deliver = [this, run](auto&& what) {
        m_postbox.post([this, run, what] {
            if (run == m_run)
                what();
        });
    };
    m_thread = QThread::create([=, this, cancelled = m_cancelled] {
        QElapsedTimer since;
        since.start();
        qint64 told = 0;
        const quint64 total = snapshot->events.size;
        const auto goOn = [&](quint64 done) {
            if (since.elapsed() - told >= 50) {
                told = since.elapsed();
                deliver([this, done, total] { Q_EMIT progressed(done, total); });
            }
            return !*cancelled;
        };
        const Outcome outcome = exportEvents(*snapshot, wanted, requests, format, file, goOn);
        deliver([this, outcome, file] {
            join();
            if (outcome.saved)
                Q_EMIT finished(file, outcome.written);
            else if (!outcome.cancelled)
                Q_EMIT failed(
                    tr("%1 could not be written. Choose a folder that you may write to and that has room.")
                        .arg(file));
        });
    });
    m_thread->start();
}

} // namespace bearerwatch::services
