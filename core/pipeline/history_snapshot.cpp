#include "pipeline/history_snapshot.h"

#include <deque>

#include "series/series.h"

namespace bearerwatch::pipeline {
namespace {

constexpr std::size_t TopValues = 20;

} // namespace

base::Expected<SnapshotPtr> historySnapshot(history::Reader& reader, const history::Window& window,
                                            std::size_t maxEvents)
{
    series::SeriesOptions options;
    options.width = reader.bucketWidth();
    series::Series series(options);
    auto snapshot = std::make_shared<Snapshot>();
    std::deque<events::Event> latest;
    const auto read = reader.events(window, [&](const events::Event& event) {
        series.add(event);
        ++snapshot->formats[event.format];
        if (maxEvents == 0)
            return true;
        latest.push_back(event);
        if (latest.size() > maxEvents) {
            latest.pop_front();
            ++snapshot->events.dropped;
        }
        return true;
    });
    if (!read)
        return base::unexpected(read.error());
    if (window.causes.empty() && window.file.empty()) {
        const auto buckets = reader.buckets(window);
        if (!buckets)
            return base::unexpected(buckets.error());
        for (const auto& [start, count] : *buckets) {
            if (count.requests > 0)
                series.addRequests(start, count.requests);
            else
                series.addLine(start);
            snapshot->lines += count.lines;
        }
    }
    auto incidents = reader.incidents(window);
    if (!incidents)
        return base::unexpected(incidents.error());
    snapshot->incidents = std::move(*incidents);
    snapshot->requests = series.requests();
    snapshot->requestsKnown = series.requestsKnown();
    snapshot->failures = series.failures();
    snapshot->first = series.first();
    snapshot->last = series.last();
    snapshot->causes = series.causes();
    snapshot->bucketWidth = series.width();
    snapshot->buckets = series.buckets();
    for (std::size_t index = 0; index < series::DimensionCount; ++index)
        snapshot->top[index] = series.top(static_cast<series::Dimension>(index), TopValues);
    snapshot->events.size = latest.size();
    snapshot->events.archived = snapshot->events.dropped;
    snapshot->events.chunks.push_back(
        std::make_shared<const std::vector<events::Event>>(latest.begin(), latest.end()));
    snapshot->complete = true;
    return SnapshotPtr(std::move(snapshot));
}

} // namespace bearerwatch::pipeline
