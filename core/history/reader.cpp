#include "history/reader.h"

#include <algorithm>
#include <filesystem>

#include "history/event_columns.h"
#include "history/incident_text.h"
#include "history/schema.h"

namespace bearerwatch::history {
namespace {

std::string textList(const std::vector<causes::Cause>& list)
{
    std::string text;
    for (const causes::Cause cause : list) // ids are letters and underscores
        text += (text.empty() ? "'" : ", '") + std::string(causes::id(cause)) + "'";
    return text;
}

std::int64_t count(base::Time time)
{
    return time.time_since_epoch().count();
}

} // namespace

base::Expected<std::unique_ptr<Reader>> Reader::open(const std::string& folder)
{
    auto reader = std::unique_ptr<Reader>(new Reader);
    reader->m_file = (std::filesystem::path(folder) / "history.sqlite").string();
    std::error_code code;
    if (!std::filesystem::exists(reader->m_file, code))
        return base::unexpected(base::Error{"history_absent", "There is no history", folder,
                                            "Name the folder that was given to watch --state"});
    auto database = Database::openToRead(reader->m_file);
    if (!database)
        return base::unexpected(database.error());
    reader->m_database = std::move(*database);
    const std::int64_t version = schemaVersion(*reader->m_database);
    if (version > CurrentSchema)
        return base::unexpected(base::Error{"history_newer", "The history was written by a later version",
                                            folder, "Use that version"});
    if (version == 0) {
        const std::vector<std::string> faults = reader->m_database->faults();
        if (faults.empty())
            return base::unexpected(base::Error{"history_unreadable", "This is no history of Bearerwatch",
                                                reader->m_file, "Name another folder"});
        return base::unexpected(base::Error{"history_damaged", "The history is damaged: " + faults.front(),
                                            reader->m_file,
                                            "`bearerwatch-cli history --repair` saves what it can"});
    }
    if (version < CurrentSchema)
        return base::unexpected(base::Error{"history_older", "The history was written by an earlier version",
                                            folder,
                                            "Start the watch once; it brings it to the present form"});
    return reader;
}

base::Expected<void> Reader::events(const Window& window,
                                    const std::function<bool(const events::Event&)>& sink)
{
    std::string sql = "SELECT " + eventColumns() + " FROM events WHERE cause IS NOT NULL";
    if (window.since)
        sql += " AND time >= ?1";
    if (window.until)
        sql += " AND time < ?2";
    if (!window.causes.empty())
        sql += " AND cause IN (" + textList(window.causes) + ")";
    if (!window.file.empty())
        sql += " AND file = ?3";
    Statement read(m_database->handle(), sql + " ORDER BY time, id");
    if (window.since)
        read.bind(1, count(*window.since));
    if (window.until)
        read.bind(2, count(*window.until));
    if (!window.file.empty())
        read.bind(3, window.file);
    while (read.step()) {
        if (!sink(readEvent(read, 0)))
            return {};
    }
    if (read.failed())
        return base::unexpected(m_database->error());
    return {};
}

base::Expected<BucketCounts> Reader::buckets(const Window& window)
{
    Statement read(
        m_database->handle(),
        "SELECT start, requests, lines FROM buckets WHERE start >= ?1 AND start < ?2 ORDER BY start");
    read.bind(1, window.since ? count(*window.since) : INT64_MIN);
    read.bind(2, window.until ? count(*window.until) : INT64_MAX);
    BucketCounts counts;
    while (read.step())
        counts[base::Time(base::Duration(read.integer(0)))] = {static_cast<std::uint64_t>(read.integer(1)),
                                                               static_cast<std::uint64_t>(read.integer(2))};
    if (read.failed())
        return base::unexpected(m_database->error());
    return counts;
}

base::Expected<std::vector<spikes::Incident>> Reader::incidents(const Window& window)
{
    Statement read(m_database->handle(),
                   "SELECT " + incidentColumns() +
                       " FROM incidents WHERE since < ?2 AND COALESCE(ended, ?2) >= ?1 ORDER BY since");
    read.bind(1, window.since ? count(*window.since) : INT64_MIN);
    read.bind(2, window.until ? count(*window.until) : INT64_MAX);
    std::vector<spikes::Incident> list;
    while (read.step()) {
        spikes::Incident incident = readIncident(read);
        const bool wanted =
            window.causes.empty() ||
            std::any_of(incident.causes.begin(), incident.causes.end(), [&window](causes::Cause cause) {
                return std::find(window.causes.begin(), window.causes.end(), cause) != window.causes.end();
            });
        if (wanted)
            list.push_back(std::move(incident));
    }
    if (read.failed())
        return base::unexpected(m_database->error());
    return list;
}

std::optional<std::string> Reader::textOf(const std::string& key)
{
    Statement read(m_database->handle(), "SELECT text FROM events WHERE key = ?1");
    read.bind(1, key);
    return read.step() ? std::optional(read.text(0)) : std::nullopt;
}

base::Duration Reader::bucketWidth()
{
    Statement read(m_database->handle(),
                   "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'bucket_width'");
    const base::Duration width(read.step() ? read.integer(0) : 0);
    return width > base::Duration{0} ? width : base::Duration(std::chrono::minutes(1));
}

Extent Reader::extent()
{
    Extent extent;
    Statement events(m_database->handle(), "SELECT COUNT(cause), MIN(time), MAX(time) FROM events");
    if (events.step()) {
        extent.events = static_cast<std::uint64_t>(events.integer(0));
        if (!events.isNull(1)) {
            extent.first = base::Time(base::Duration(events.integer(1)));
            extent.last = base::Time(base::Duration(events.integer(2)));
        }
    }
    Statement sources(m_database->handle(), "SELECT COUNT(DISTINCT source) FROM marks");
    extent.sources = sources.step() ? static_cast<std::uint64_t>(sources.integer(0)) : 0;
    for (const char* part : {"", "-wal"}) { // what was written last stands beside the file
        std::error_code code;
        const auto bytes = std::filesystem::file_size(m_file + part, code);
        extent.bytes += code ? 0 : static_cast<std::uint64_t>(bytes);
    }
    extent.schema = schemaVersion(*m_database);
    return extent;
}

} // namespace bearerwatch::history
