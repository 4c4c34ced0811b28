#include "history/store.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base64.h"
#include "history/event_columns.h"

namespace bearerwatch::history {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view SchemaVersion = "1";
// A larger file is not checked as a whole at each start; SQLite still tells of damage where it reads.
constexpr std::uintmax_t CheckedBytes = 256U * 1024 * 1024;

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

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
    const fs::path file = fs::path(folder) / "history.sqlite";
    const mode_t mask = ::umask(0077);
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto database = Database::open(file.string());
        bool damaged = !database && database.error().code == "history_damaged";
        if (!database && !damaged) {
            ::umask(mask);
            return base::unexpected(database.error());
        }
        if (database) {
            store->m_database = std::move(*database);
            const bool small = fs::file_size(file, code) <= CheckedBytes;
            damaged = (small && !store->m_database->sound()) || !store->prepareSchema();
        }
        if (!damaged)
            break;
        store->m_insertEvent.reset();
        store->m_writeMark.reset();
        store->m_database.reset();
        store->m_notice = "The history was damaged. It was put aside as " + putAside(file, now) +
            " and a new one was begun";
    }
    ::umask(mask);
    if (!store->m_database)
        return base::unexpected(
            base::Error{"history_unreadable", "The history cannot be made", folder, "Check the disk"});
    const std::string version = store->meta("schema_version");
    if (version != SchemaVersion)
        return base::unexpected(base::Error{"history_newer", "The history was written by another version",
                                            folder, "Use that version, or name another folder"});
    return store;
}

Store::~Store()
{
    m_insertEvent.reset();
    m_writeMark.reset();
    m_database.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool Store::prepareSchema()
{
    const std::string sql =
        "BEGIN IMMEDIATE;"
        "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
        "INSERT OR IGNORE INTO meta VALUES ('schema_version', '1');"
        "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY AUTOINCREMENT, " +
        eventColumnTypes() +
        ");"
        "CREATE INDEX IF NOT EXISTS events_time ON events (time);"
        "CREATE TABLE IF NOT EXISTS marks (source TEXT, generation TEXT, number INTEGER, device INTEGER, "
        "inode INTEGER,"
        " place INTEGER, line INTEGER, head_length INTEGER, head_hash INTEGER, mark_length INTEGER, "
        "mark_hash INTEGER,"
        " finished INTEGER, PRIMARY KEY (source, generation)) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines INTEGER);"
        "CREATE TABLE IF NOT EXISTS recent_buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines "
        "INTEGER);"
        "CREATE TABLE IF NOT EXISTS incidents (id TEXT PRIMARY KEY, state INTEGER, since INTEGER, raised "
        "INTEGER,"
        " ended INTEGER, count INTEGER, expected REAL, causes TEXT, explanation TEXT) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS alerts (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, told "
        "INTEGER);"
        "COMMIT;";
    if (!m_database->execute(sql.c_str()))
        return false;
    m_insertEvent = std::make_unique<Statement>(m_database->handle(),
                                                "INSERT OR IGNORE INTO events (" + eventColumns() +
                                                    ") VALUES (" + eventPlaceholders() + ")");
    m_writeMark =
        std::make_unique<Statement>(m_database->handle(),
                                    "INSERT INTO marks VALUES (?1, ?2, (SELECT COALESCE(MAX(number), 0) + 1 "
                                    "FROM marks), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                                    " ON CONFLICT (source, generation) DO UPDATE SET device=?3, inode=?4, "
                                    "place=?5, line=?6, head_length=?7,"
                                    " head_hash=?8, mark_length=?9, mark_hash=?10, finished=?11");
    Statement last(m_database->handle(), "SELECT COALESCE(MAX(id), 0) FROM events");
    m_lastEvent = last.step() ? last.integer(0) : 0;
    return !m_insertEvent->failed() && !m_writeMark->failed() && !last.failed();
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
        m_writeMark->bind(11, integer(mark.finished ? 1 : 0));
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
    if (!batch.monitorState)
        return true;
    return setMeta("monitor_state", *batch.monitorState) &&
        setMeta("monitor_event", std::to_string(m_lastEvent)) &&
        m_database->execute("DELETE FROM recent_buckets");
}

bool Store::writeIncidents(const Batch& batch)
{
    Statement write(m_database->handle(),
                    "INSERT OR REPLACE INTO incidents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
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
        write.bind(8, causeIds).bind(9, incident.explanation);
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
        writeMarks(batch) && writeBuckets(batch) && writeIncidents(batch) && m_database->execute("COMMIT");
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
        m_database->execute("UPDATE alerts SET told = 1 WHERE told = 0; COMMIT");
}

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
                   "mark_hash, finished"
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

void Store::latestEvents(std::size_t most, const std::function<void(const events::Event&)>& sink)
{
    Statement read(m_database->handle(),
                   "SELECT " + eventColumns() +
                       " FROM events WHERE id > (SELECT COALESCE(MAX(id), 0) FROM events) - ?1 ORDER BY id");
    read.bind(1, static_cast<std::int64_t>(most));
    while (read.step())
        sink(readEvent(read, 0));
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
    Statement old(
        m_database->handle(),
        "DELETE FROM events WHERE time < ?1 OR id <= (SELECT COALESCE(MAX(id), 0) FROM events) - ?2");
    old.bind(1, (now - retention.age).time_since_epoch().count())
        .bind(2, static_cast<std::int64_t>(retention.events));
    Statement buckets(m_database->handle(), "DELETE FROM buckets WHERE start < ?1");
    buckets.bind(1, (now - retention.age).time_since_epoch().count());
    return old.run() && buckets.run();
}

} // namespace bearerwatch::history
