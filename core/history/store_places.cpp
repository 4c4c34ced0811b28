#include "history/store.h"

// What is kept as one text: places of sources that are no files, and what the user silenced; and how a source
// is forgotten.

namespace bearerwatch::history {

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
