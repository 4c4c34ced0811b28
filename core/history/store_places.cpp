#include "history/store.h"

#include <algorithm>

#include "history/event_columns.h"

// What is kept as one text: places of sources that are no files, and what the user silenced; and how events
// are corrected and a source is forgotten.

namespace bearerwatch::history {

// What is known of an event takes the place of what was; its number stays.
bool Store::writeCorrections(const Batch& batch)
{
    if (batch.corrections.empty())
        return true;
    Statement write(m_database->handle(),
                    "UPDATE events SET (" + eventColumns() + ") = (" + eventPlaceholders() +
                        ") WHERE key = ?1");
    std::string untold = meta("untold_corrections");
    for (const events::Event& event : batch.corrections) {
        bindEvent(write, event);
        if (!write.run())
            return false;
        untold += event.key + '\n';
    }
    return setMeta("untold_corrections", untold);
}

std::vector<events::Event> Store::untoldCorrections()
{
    const std::string keys = meta("untold_corrections");
    Statement read(m_database->handle(), "SELECT " + eventColumns() + " FROM events WHERE key = ?1");
    std::vector<events::Event> list;
    for (std::size_t at = 0; at < keys.size();) {
        const std::size_t end = std::min(keys.find('\n', at), keys.size());
        read.bind(1, std::string_view(keys).substr(at, end - at));
        while (read.step())
            list.push_back(readEvent(read, 0));
        read.reset();
        at = end + 1;
    }
    return list;
}

bool Store::writePlaces(const Batch& batch)
{
    for (const auto& [source, place] : batch.places) {
        if (!setMeta("place:" + source, place))
            return false;
    }
    return !batch.notices || setMeta("notices", *batch.notices);
}

std::string Store::notices()
{
    return meta("notices");
}

std::string Store::sourcePlace(const std::string& source)
{
    return meta("place:" + source);
}

bool Store::forget(const std::vector<std::string>& files, const BucketCounts& rest)
{
    if (!m_database->execute("BEGIN IMMEDIATE"))
        return false;
    bool well = true;
    for (const std::string& file : files) {
        for (const char* sql :
             {"DELETE FROM events WHERE file = ?1", "DELETE FROM marks WHERE source = ?1",
              "DELETE FROM source_buckets WHERE source = ?1", "DELETE FROM meta WHERE name = 'place:' || ?1"})
            well = well && Statement(m_database->handle(), sql).bind(1, file).run();
        std::erase_if(m_savedMarks, [&file](const auto& one) { return one.first.starts_with(file + '\n'); });
    }
    // The state of the monitor knows what is gone; a new one is saved soon.
    well = well && m_database->execute("DELETE FROM buckets; DELETE FROM recent_buckets") &&
        setMeta("monitor_state", "") && setMeta("monitor_event", "0");
    Statement write(m_database->handle(), "INSERT INTO buckets VALUES (?1, ?2, ?3)");
    for (auto bucket = rest.begin(); well && bucket != rest.end(); ++bucket) {
        write.bind(1, bucket->first.time_since_epoch().count());
        well = write.bind(2, static_cast<std::int64_t>(bucket->second.requests))
                   .bind(3, static_cast<std::int64_t>(bucket->second.lines))
                   .run();
    }
    if (well && m_database->execute("COMMIT"))
        return true;
    (void)m_database->execute("ROLLBACK");
    return false;
}

} // namespace bearerwatch::history
