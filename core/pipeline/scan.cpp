#include "pipeline/scan.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <type_traits>

#include "pipeline/log_scanner.h"
#include "pipeline/summary.h"
#include "tail/neighbours.h"

namespace bearerwatch::pipeline {
namespace {

// So many logs are read side by side, so that records of one request in two logs meet; more are read
// one after the other.
constexpr std::size_t LogsAtOnce = 8;

// One log whose events (RawEvent, or RawCount where they are only counted) come out in order.
template <typename AnyRaw>
class Lane {
public:
    Lane(tail::LogSet files, const std::shared_ptr<const Toolbox>& tools, std::size_t threads)
        : m_scanner(std::move(files), tools, threads)
    {
    }

    // The next event, or nullptr at the end; counts go to `summary` on the way.
    [[nodiscard]] AnyRaw* front(Summary& summary)
    {
        while (m_at >= m_events.size()) {
            summary.hold(std::move(m_values));
            auto result = m_scanner.next();
            if (!result)
                return nullptr;
            summary.addCounts(*result);
            if constexpr (std::is_same_v<AnyRaw, RawCount>)
                m_events = std::move(result->counts);
            else
                m_events = std::move(result->events);
            m_values = std::move(result->values);
            m_at = 0;
            m_read = true;
        }
        return &m_events[m_at];
    }
    void pop() { ++m_at; }
    // Hands over what the events that were taken refer to.
    void end(Summary& summary) { summary.hold(std::move(m_values)); }
    // True when a block was read since the last call.
    [[nodiscard]] bool readBlock() { return std::exchange(m_read, false); }
    [[nodiscard]] const LogScanner& scanner() const { return m_scanner; }

private:
    LogScanner m_scanner;
    std::vector<AnyRaw> m_events;
    std::shared_ptr<const events::KeptValues> m_values; // what they refer to
    std::size_t m_at = 0;
    bool m_read = false;
};

class Run {
public:
    Run(std::shared_ptr<const Toolbox> tools, std::vector<tail::LogSet> logs)
        : m_tools(std::move(tools))
        , m_logs(std::move(logs))
        , m_summary(m_tools, spikes::MonitorOptions::WaitForEnd)
    {
    }

    void read(const base::ProgressCallback& progress, const EventSink& sink, const SnapshotSink& partial)
    {
        m_summary.setOutput(sink);
        for (std::size_t next = 0; next < m_logs.size() && !m_cancelled;) {
            const std::size_t count = m_logs.size() <= LogsAtOnce ? m_logs.size() : 1;
            if (m_tools->options.countsOnly)
                readTogether<RawCount>(next, count, progress, partial);
            else
                readTogether<RawEvent>(next, count, progress, partial);
            next += count;
        }
        m_summary.flush();
        (void)m_summary.monitor().finish();
    }

    [[nodiscard]] base::Expected<SnapshotPtr> result()
    {
        if (m_summary.lines() == 0 && !m_errors.empty())
            return base::unexpected(m_errors.front());
        auto snapshot = m_summary.snapshot();
        snapshot->sources = m_sources;
        snapshot->complete = !m_cancelled;
        snapshot->cancelled = m_cancelled;
        return SnapshotPtr(std::move(snapshot));
    }

private:
    template <typename AnyRaw>
    void readTogether(std::size_t from, std::size_t count, const base::ProgressCallback& progress,
                      const SnapshotSink& partial)
    {
        using OneLane = Lane<AnyRaw>;
        std::vector<std::unique_ptr<OneLane>> lanes;
        for (std::size_t index = from; index < from + count; ++index)
            lanes.push_back(std::make_unique<OneLane>(m_logs[index], m_tools, count == 1 ? 2U : 1U));
        for (;;) {
            OneLane* first = nullptr;
            AnyRaw* event = nullptr;
            for (const auto& lane : lanes) {
                AnyRaw* candidate = lane->front(m_summary);
                if (candidate &&
                    (!event ||
                     (candidate->event.time && event->event.time &&
                      *candidate->event.time < *event->event.time))) {
                    event = candidate;
                    first = lane.get();
                }
            }
            bool read = false;
            for (const auto& lane : lanes)
                read = lane->readBlock() || read;
            if (read && !report(lanes, progress, partial))
                break;
            if (read)
                (void)m_summary.monitor().advance(); // bounds its memory
            if (!event)
                break;
            m_summary.add(std::move(*event));
            first->pop();
        }
        for (const auto& lane : lanes) {
            lane->end(m_summary);
            for (SourceStatus& status : lane->scanner().sources())
                m_sources.push_back(std::move(status));
            for (base::Error& error : lane->scanner().errors())
                m_errors.push_back(std::move(error));
            m_done.done += lane->scanner().progress().done;
        }
        if (count == 1)
            m_summary.flush();
    }

    template <typename AnyRaw>
    [[nodiscard]] bool report(const std::vector<std::unique_ptr<Lane<AnyRaw>>>& lanes,
                              const base::ProgressCallback& progress, const SnapshotSink& partial)
    {
        base::Progress sum = m_done;
        for (const auto& lane : lanes)
            sum.done += lane->scanner().progress().done;
        sum.total = totalBytes();
        m_cancelled = !base::goOn(progress, sum);
        const auto now = std::chrono::steady_clock::now();
        if (partial && now - m_published >= std::chrono::milliseconds(250)) {
            m_published = now;
            auto snapshot = m_summary.snapshot();
            snapshot->sources = m_sources;
            for (const auto& lane : lanes) {
                for (SourceStatus& status : lane->scanner().sources())
                    snapshot->sources.push_back(std::move(status));
            }
            partial(snapshot);
        }
        return !m_cancelled;
    }

    std::shared_ptr<const Toolbox> m_tools;
    std::vector<tail::LogSet> m_logs;
    Summary m_summary;
    std::vector<SourceStatus> m_sources;
    std::vector<base::Error> m_errors;
    base::Progress m_done;
    std::chrono::steady_clock::time_point m_published = std::chrono::steady_clock::now();
    bool m_cancelled = false;

    // Bytes of all files as stored; 0 where one of them does not tell.
    [[nodiscard]] std::uint64_t totalBytes()
    {
        if (!m_totalBytes)
            m_totalBytes = tail::storedBytes(m_logs);
        return *m_totalBytes;
    }
    std::optional<std::uint64_t> m_totalBytes;
};

} // namespace

base::Expected<SnapshotPtr> scan(const std::vector<std::string>& paths, const ScanOptions& options,
                                 const base::ProgressCallback& progress, const EventSink& sink,
                                 const SnapshotSink& partial)
{
    ScanOptions effective = options;
    effective.countsOnly = !sink && options.maxEvents == 0;
    auto tools = makeToolbox(effective);
    if (!tools)
        return base::unexpected(tools.error());
    std::vector<tail::LogSet> logs = tail::groupRotated(tail::expandPaths(paths));
    if (logs.empty())
        return base::unexpected(base::Error{"nothing_to_read", "No file fits the given names", "",
                                            "Name a log file, a folder or `-`"});
    Run run(*tools, std::move(logs));
    run.read(progress, sink, partial);
    return run.result();
}

} // namespace bearerwatch::pipeline
