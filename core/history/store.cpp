#include "history/store.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "history/event_columns.h"
#include "history/incident_text.h"
#include "history/salvage.h"
#include "history/schema.h"

namespace bearerwatch::history {
namespace {

namespace fs = std::filesystem;

// A larger file is not checked as a whole at each start; SQLite still tells of damage where it reads.
constexpr std::uintmax_t CheckedBytes = std::uintmax_t{256} * 1024 * 1024;
// While logs are read, another program's lock is waited for no longer: events are queued meanwhile.
constexpr base::Duration RunningWait = std::chrono::milliseconds(250);

base::Error folderError(const std::string& folder)
{
    return {"history_unreadable",
            std::string("The folder of the history cannot be used: ") + std::strerror(errno), folder,
            "Name a folder that you may write"};
}

// The file and its companions get another name, so that nothing is lost and a new one can begin.
std::string putAside(const fs::path& file, base::Time now)
{
    const std::string suffix = ".damaged-" + std::to_string(base::toSeconds(now));
    std::error_code error;
    for (const char* companion : {"", "-wal", "-shm"}) {
        const fs::path from(file.string() + companion);
        if (fs::exists(from, error))
            fs::rename(from, fs::path(file.string() + suffix + companion), error);
    }
    return file.string() + suffix;
}

} // namespace

base::Expected<std::unique_ptr<Store>> Store::open(const std::string& folder, base::Time now)
{
    auto store = std::unique_ptr<Store>(new Store);
    std::error_code code;
    if (!fs::exists(folder, code)) {
        fs::create_directories(fs::path(folder).parent_path(), code);
        if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
            return base::unexpected(folderError(folder));
    }
    store->m_lock = ::open((folder + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (store->m_lock < 0)
        return base::unexpected(folderError(folder));
    if (::flock(store->m_lock, LOCK_EX | LOCK_NB) != 0)
        return base::unexpected(base::Error{"history_in_use", "Another process uses this state folder",
                                            folder, "End it, or name another folder"});
    store->m_file = (fs::path(folder) / "history.sqlite").string();
    const mode_t mask = ::umask(0077);
    const auto begun = store->begin(now);
    ::umask(mask);
    if (!begun)
        return base::unexpected(begun.error());
    return store;
}

base::Expected<void> Store::begin(base::Time now)
{
    std::error_code code;
    const bool emptied = fs::exists(m_file, code) && fs::file_size(m_file, code) == 0;
    auto database = Database::open(m_file);
    if (!database) {
        if (database.error().code == "history_damaged")
            return beginAnew(now);
        return base::unexpected(database.error());
    }
    m_database = std::move(*database);
    const bool small = fs::file_size(m_file, code) <= CheckedBytes;
    if (small && !m_database->sound()) {
        if (m_database->busy())
            return base::unexpected(m_database->error());
        return beginAnew(now);
    }
    switch (upgradeSchema(*m_database)) {
    case SchemaState::Current:
        break;
    case SchemaState::Newer:
        return base::unexpected(base::Error{"history_newer", "The history was written by a later version",
                                            m_file, "Use that version, or name another folder"});
    case SchemaState::Failed:
        if (!m_database->damaged())
            return base::unexpected(m_database->error());
        return beginAnew(now);
    }
    if (!prepareStatements())
        return beginAnew(now);
    if (emptied) {
        m_marksLost = true;
        m_notice = "The history was an empty file: the logs are read from their start";
    }
    m_database->waitForOthers(RunningWait);
    return {};
}

// The damaged file gets another name; a new one takes over what can still be read.
base::Expected<void> Store::beginAnew(base::Time now)
{
    m_insertEvent.reset();
    m_writeMark.reset();
    m_database.reset();
    m_savedMarks.clear();
    const std::string aside = putAside(m_file, now);
    auto database = Database::open(m_file);
    if (!database)
        return base::unexpected(database.error());
    m_database = std::move(*database);
    if (upgradeSchema(*m_database) != SchemaState::Current)
        return base::unexpected(m_database->error());
    const Salvaged saved = salvage(aside, *m_database);
    if (!prepareStatements())
        return base::unexpected(m_database->error());
    m_marksLost = !saved.marksWhole;
    m_notice = "The history was damaged. It was put aside as " + aside + " and a new one was begun: ";
    m_notice += saved.events > 0 ? std::to_string(saved.events) + " events were saved from it"
                                 : std::string("no event could be saved from it");
    if (saved.events > 0 && !saved.eventsWhole)
        m_notice += " (others stood in the damaged part)";
    m_notice += m_marksLost ? ", no checkpoints: the logs are read from their start, and events that are "
                              "known are not counted again"
                            : ", and all checkpoints";
    m_database->waitForOthers(RunningWait);
    return {};
}

base::Expected<void> Store::recover(base::Time now)
{
    const mode_t mask = ::umask(0077);
    auto begun = beginAnew(now);
    ::umask(mask);
    return begun;
}

Store::~Store()
{
    m_insertEvent.reset();
    m_writeMark.reset();
    m_database.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool Store::prepareStatements()
{
    m_insertEvent = std::make_unique<Statement>(m_database->handle(),
                                                "INSERT OR IGNORE INTO events (" + eventColumns() +
                                                    ") VALUES (" + eventPlaceholders() + ")");
    m_writeMark = std::make_unique<Statement>(
        m_database->handle(),
        "INSERT INTO marks (source, generation, number, device, inode, place, line, head_length, head_hash,"
        " mark_length, mark_hash, finished, within_long_line)"
        " VALUES (?1, ?2, ?13, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
        " ?11, ?12)"
        " ON CONFLICT (source, generation) DO UPDATE SET device=?3, inode=?4, place=?5, line=?6,"
        " head_length=?7, head_hash=?8, mark_length=?9, mark_hash=?10, finished=?11, within_long_line=?12");
    Statement last(m_database->handle(), "SELECT COALESCE(MAX(id), 0) FROM events");
    m_lastEvent = last.step() ? last.integer(0) : 0;
    Statement lastMark(m_database->handle(), "SELECT COALESCE(MAX(number), 0) FROM marks");
    m_lastMark = lastMark.step() ? lastMark.integer(0) : 0;
    return !lastMark.failed() && !m_insertEvent->failed() && !m_writeMark->failed() && !last.failed();
}

std::string Store::meta(std::string_view name)
{
    Statement read(m_database->handle(), "SELECT value FROM meta WHERE name = ?1");
    read.bind(1, name);
    return read.step() ? read.text(0) : std::string();
}

bool Store::setMeta(std::string_view name, std::string_view value)
{
    Statement write(m_database->handle(), "INSERT OR REPLACE INTO meta VALUES (?1, ?2)");
    return write.bind(1, name).bind(2, value).run();
}

bool Store::noteBucketWidth(base::Duration width)
{
    const std::string text = std::to_string(width.count());
    return meta("bucket_width") == text || setMeta("bucket_width", text);
}

bool Store::writeEvents(const Batch& batch, std::vector<std::size_t>& fresh)
{
    for (std::size_t index = 0; index < batch.events.size(); ++index) {
        bindEvent(*m_insertEvent, batch.events[index]);
        if (!m_insertEvent->run())
            return false;
        if (m_database->changes() > 0) {
            fresh.push_back(index);
            m_lastEvent = m_database->lastId();
        }
    }
    return true;
}

bool Store::writeMarks(const Batch& batch)
{
    for (const tail::FileMark& mark : batch.marks) {
        const auto saved = m_savedMarks.find(mark.source + '\n' + mark.generation);
        if (saved != m_savedMarks.end() && saved->second.offset == mark.offset &&
            saved->second.id == mark.id && saved->second.finished == mark.finished &&
            saved->second.line == mark.line)
            continue;
        const auto integer = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
        m_writeMark->bind(1, mark.source).bind(2, mark.generation);
        m_writeMark->bind(3, integer(mark.id.device)).bind(4, integer(mark.id.inode));
        m_writeMark->bind(5, integer(mark.offset)).bind(6, integer(mark.line));
        m_writeMark->bind(7, integer(mark.headLength)).bind(8, integer(mark.headHash));
        m_writeMark->bind(9, integer(mark.markLength)).bind(10, integer(mark.markHash));
        m_writeMark->bind(11, integer(mark.finished ? 1 : 0)).bind(12, integer(mark.withinLongLine ? 1 : 0));
        m_writeMark->bind(13, ++m_lastMark);
        if (!m_writeMark->run())
            return false;
        if (saved == m_savedMarks.end() && !mark.generation.starts_with(tail::UnnamedGeneration)) {
            // It had no name before its first line; that row is not wanted any more.
            Statement unnamed(m_database->handle(),
                              "DELETE FROM marks WHERE source = ?1 AND generation = ?2");
            unnamed.bind(1, mark.source);
            unnamed.bind(2,
                         std::string(tail::UnnamedGeneration) + std::to_string(mark.id.device) + "-" +
                             std::to_string(mark.id.inode));
            if (!unnamed.run())
                return false;
        }
    }
    return true;
}

bool Store::writeBuckets(const Batch& batch)
{
    for (const char* table : {"buckets", "recent_buckets"}) {
        Statement write(m_database->handle(),
                        std::string("INSERT INTO ") + table +
                            " VALUES (?1, ?2, ?3) ON CONFLICT (start) DO UPDATE SET "
                            "requests = requests + excluded.requests, lines = lines + excluded.lines");
        for (const auto& [start, count] : batch.buckets) {
            write.bind(1, start.time_since_epoch().count());
            write.bind(2, static_cast<std::int64_t>(count.requests))
                .bind(3, static_cast<std::int64_t>(count.lines));
            if (!write.run())
                return false;
        }
    }
    Statement write(m_database->handle(),
                    "INSERT INTO source_buckets VALUES (?1, ?2, ?3, ?4) ON CONFLICT (source, start) DO UPDATE"
                    " SET requests = requests + excluded.requests, lines = lines + excluded.lines");
    for (const auto& [source, buckets] : batch.sourceBuckets) {
        for (const auto& [start, count] : buckets) {
            write.bind(1, source).bind(2, start.time_since_epoch().count());
            write.bind(3, static_cast<std::int64_t>(count.requests))
                .bind(4, static_cast<std::int64_t>(count.lines));
            if (!write.run())
                return false;
        }
    }
    if (!batch.monitorState)
        return true;
    return setMeta("monitor_state", *batch.monitorState) &&
        setMeta("monitor_event", std::to_string(m_lastEvent)) &&
        m_database->execute("DELETE FROM recent_buckets");
}

bool Store::writeIncidents(const Batch& batch)
{
    Statement write(
        m_database->handle(),
        "INSERT OR REPLACE INTO incidents (id, state, since, raised, ended, count, expected, causes,"
        " explanation, details) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    for (const spikes::Incident& incident : batch.incidents) {
        std::string causeIds;
        for (const causes::Cause cause : incident.causes)
            causeIds += (causeIds.empty() ? "" : " ") + std::string(causes::id(cause));
        write.bind(1, incident.id).bind(2, static_cast<std::int64_t>(incident.state));
        write.bind(3, incident.since.time_since_epoch().count())
            .bind(4, incident.raised.time_since_epoch().count());
        if (incident.end)
            write.bind(5, incident.end->time_since_epoch().count());
        write.bind(6, static_cast<std::int64_t>(incident.count)).bind(7, std::to_string(incident.expected));
        write.bind(8, causeIds).bind(9, incident.explanation).bind(10, incidentText(incident));
        if (!write.run())
            return false;
    }
    Statement alert(m_database->handle(), "INSERT OR IGNORE INTO alerts (name, told) VALUES (?1, 0)");
    for (const std::string& name : batch.alerts) {
        if (!alert.bind(1, name).run())
            return false;
    }
    return true;
}

base::Expected<std::vector<std::size_t>> Store::commit(const Batch& batch)
{
    std::vector<std::size_t> fresh;
    const std::int64_t before = m_lastEvent;
    const bool well = m_database->execute("BEGIN IMMEDIATE") && writeEvents(batch, fresh) &&
        writeCorrections(batch) && writeMarks(batch) && writePlaces(batch) && writeBuckets(batch) &&
        writeIncidents(batch) && m_database->execute("COMMIT");
    if (!well) {
        const base::Error error = m_database->error();
        m_lastEvent = before;
        (void)m_database->execute("ROLLBACK");
        return base::unexpected(error);
    }
    for (const tail::FileMark& mark : batch.marks)
        m_savedMarks[mark.source + '\n' + mark.generation] = mark;
    return fresh;
}

bool Store::setTold()
{
    return m_database->execute("BEGIN IMMEDIATE") && setMeta("told_event", std::to_string(m_lastEvent)) &&
        setMeta("untold_corrections", "") &&
        m_database->execute("UPDATE alerts SET told = 1 WHERE told = 0; COMMIT");
}

} // namespace bearerwatch::history
