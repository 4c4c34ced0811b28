#include <algorithm>
#include <charconv>
#include <sys/random.h>

#include "base/base64.h"
#include "history/event_columns.h"
#include "history/incident_text.h"
#include "history/store.h"

// What the history tells, and what it lets go.

namespace bearerwatch::history {
namespace {

// Rows that one transaction deletes: a reader or a kill waits for no more.
constexpr int RowsAtOnce = 5000;
// Checkpoints of files that are done with, for each source.
constexpr int KeptMarks = 300;

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::vector<events::Event> Store::untoldEvents()
{
    Statement read(m_database->handle(),
                   "SELECT " + eventColumns() + " FROM events WHERE id > ?1 ORDER BY id");
    read.bind(1, number(meta("told_event")));
    std::vector<events::Event> list;
    while (read.step())
        list.push_back(readEvent(read, 0));
    return list;
}

std::vector<std::string> Store::untoldAlerts()
{
    Statement read(m_database->handle(), "SELECT name FROM alerts WHERE told = 0 ORDER BY number");
    std::vector<std::string> list;
    while (read.step())
        list.push_back(read.text(0));
    return list;
}

std::vector<tail::FileMark> Store::marks(const std::string& source)
{
    Statement read(m_database->handle(),
                   "SELECT generation, device, inode, place, line, head_length, head_hash, mark_length, "
                   "mark_hash, finished, within_long_line"
                   " FROM marks WHERE source = ?1 ORDER BY number");
    read.bind(1, source);
    const auto natural = [&read](int column) { return static_cast<std::uint64_t>(read.integer(column)); };
    std::vector<tail::FileMark> list;
    while (read.step()) {
        tail::FileMark mark;
        mark.source = source;
        mark.generation = read.text(0);
        mark.id = {natural(1), natural(2)};
        mark.offset = natural(3);
        mark.line = natural(4);
        mark.headLength = static_cast<std::uint32_t>(natural(5));
        mark.headHash = natural(6);
        mark.markLength = static_cast<std::uint32_t>(natural(7));
        mark.markHash = natural(8);
        mark.finished = natural(9) != 0;
        mark.withinLongLine = natural(10) != 0;
        m_savedMarks[source + '\n' + mark.generation] = mark;
        list.push_back(std::move(mark));
    }
    return list;
}

BucketCounts Store::buckets()
{
    Statement read(m_database->handle(), "SELECT start, requests, lines FROM buckets ORDER BY start");
    BucketCounts counts;
    while (read.step())
        counts[base::Time(base::Duration(read.integer(0)))] = {static_cast<std::uint64_t>(read.integer(1)),
                                                               static_cast<std::uint64_t>(read.integer(2))};
    return counts;
}

SourceBuckets Store::sourceBuckets()
{
    Statement read(m_database->handle(), "SELECT source, start, requests, lines FROM source_buckets");
    SourceBuckets counts;
    while (read.step())
        counts[read.text(0)][base::Time(base::Duration(read.integer(1)))] = {
            static_cast<std::uint64_t>(read.integer(2)), static_cast<std::uint64_t>(read.integer(3))};
    return counts;
}

void Store::latestEvents(std::size_t most, const std::function<bool(const events::Event&)>& sink)
{
    Statement read(m_database->handle(),
                   "SELECT " + eventColumns() +
                       " FROM events WHERE id > (SELECT COALESCE(MAX(id), 0) FROM events) - ?1"
                       " AND cause IS NOT NULL ORDER BY id");
    read.bind(1, static_cast<std::int64_t>(most));
    while (read.step()) {
        if (!sink(readEvent(read, 0)))
            return;
    }
}

std::vector<spikes::Incident> Store::incidents(std::size_t most)
{
    Statement read(m_database->handle(),
                   "SELECT " + incidentColumns() +
                       " FROM (SELECT * FROM incidents ORDER BY since DESC LIMIT ?1)"
                       " ORDER BY since");
    read.bind(1, static_cast<std::int64_t>(most));
    std::vector<spikes::Incident> list;
    while (read.step())
        list.push_back(readIncident(read));
    return list;
}

std::string Store::monitorState()
{
    return meta("monitor_state");
}

void Store::sinceMonitorState(const std::function<void(const events::Event&)>& eventSink,
                              BucketCounts& counts)
{
    Statement events(m_database->handle(),
                     "SELECT " + eventColumns() + " FROM events WHERE id > ?1 ORDER BY id");
    events.bind(1, number(meta("monitor_event")));
    while (events.step())
        eventSink(readEvent(events, 0));
    Statement read(m_database->handle(), "SELECT start, requests, lines FROM recent_buckets");
    while (read.step())
        counts[base::Time(base::Duration(read.integer(0)))] = {static_cast<std::uint64_t>(read.integer(1)),
                                                               static_cast<std::uint64_t>(read.integer(2))};
}

std::uint64_t Store::eventCount()
{
    Statement read(m_database->handle(), "SELECT COUNT(*) FROM events");
    return read.step() ? static_cast<std::uint64_t>(read.integer(0)) : 0;
}

base::Expected<base::SecretBytes> Store::fingerprintKey()
{
    if (const auto saved = base::decodeHex(meta("fingerprint_key")); saved && saved->size() == 32)
        return base::SecretBytes(*saved);
    base::Bytes key(32);
    if (::getrandom(key.data(), key.size(), 0) != static_cast<ssize_t>(key.size()) ||
        !setMeta("fingerprint_key", base::encodeHex(key)))
        return base::unexpected(m_database->error());
    return base::SecretBytes(std::move(key));
}

bool Store::expire(const Retention& retention, base::Time now)
{
    sqlite3* handle = m_database->handle();
    base::Time newest = now;
    {
        Statement latest(handle, "SELECT MAX(time) FROM events");
        if (latest.step() && !latest.isNull(0))
            newest = std::min(now, base::Time(base::Duration(latest.integer(0))));
    }
    const std::int64_t oldest = (newest - retention.age).time_since_epoch().count();
    // What was not told yet is kept, however old.
    Statement old(handle,
                  "DELETE FROM events WHERE id IN (SELECT id FROM events WHERE id <= ?4 AND (time < ?1 OR"
                  " id <= (SELECT COALESCE(MAX(id), 0) FROM events) - ?2) LIMIT ?3)");
    do {
        old.bind(1, oldest).bind(2, static_cast<std::int64_t>(retention.events));
        if (!old.bind(3, std::int64_t{RowsAtOnce}).bind(4, number(meta("told_event"))).run())
            return false;
    } while (m_database->changes() > 0);
    for (const char* sql :
         {"DELETE FROM buckets WHERE start < ?1", "DELETE FROM source_buckets WHERE start < ?1",
          "DELETE FROM incidents WHERE ended IS NOT NULL AND ended < ?1"}) {
        if (!Statement(handle, sql).bind(1, oldest).run())
            return false;
    }
    Statement marks(
        handle,
        "DELETE FROM marks WHERE finished = 1 AND generation <> 'seen' AND (source, generation) IN"
        " (SELECT source, generation FROM (SELECT source, generation, ROW_NUMBER() OVER"
        " (PARTITION BY source ORDER BY number DESC) AS place FROM marks) WHERE place > ?1)");
    Statement alerts(handle,
                     "DELETE FROM alerts WHERE told = 1 AND number < (SELECT MAX(number) FROM alerts) - ?1");
    constexpr std::int64_t KeptAlerts = 10'000;
    return marks.bind(1, std::int64_t{KeptMarks}).run() && alerts.bind(1, KeptAlerts).run() &&
        expireBySize(retention.bytes);
}

bool Store::expireBySize(std::uint64_t bytes)
{
    Statement oldest(
        m_database->handle(),
        "DELETE FROM events WHERE id IN (SELECT id FROM events WHERE id <= ?2 ORDER BY id LIMIT ?1)");
    bool any = false;
    std::uint64_t events = m_database->bytesUsed() > bytes ? eventCount() : 0;
    for (std::uint64_t used = m_database->bytesUsed(); used > bytes && events > 0;
         used = m_database->bytesUsed()) {
        // As many as the excess is made of, or what is left would be less than there is room for.
        const auto excess =
            static_cast<std::int64_t>((used - bytes) / std::max(used / events, std::uint64_t{1}));
        if (!oldest.bind(1, std::clamp(excess, std::int64_t{1}, std::int64_t{RowsAtOnce}))
                 .bind(2, number(meta("told_event")))
                 .run())
            return false;
        if (m_database->changes() == 0)
            break;
        events -= std::min(events, static_cast<std::uint64_t>(m_database->changes()));
        any = true;
    }
    return !any || m_database->execute("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace bearerwatch::history
