#include "history/schema.h"

#include <array>
#include <charconv>
#include <string>

#include "history/event_columns.h"

namespace bearerwatch::history {
namespace {

// The first form, as version 0.1.0 made it.
std::string firstTables()
{
    return "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
           "INSERT INTO meta VALUES ('schema_version', '1');"
           "CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, " +
        eventColumnTypes() +
        ");"
        "CREATE INDEX events_time ON events (time);"
        "CREATE TABLE marks (source TEXT, generation TEXT, number INTEGER, device INTEGER, inode INTEGER,"
        " place INTEGER, line INTEGER, head_length INTEGER, head_hash INTEGER, mark_length INTEGER,"
        " mark_hash INTEGER, finished INTEGER, PRIMARY KEY (source, generation)) WITHOUT ROWID;"
        "CREATE TABLE buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines INTEGER);"
        "CREATE TABLE recent_buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines INTEGER);"
        "CREATE TABLE incidents (id TEXT PRIMARY KEY, state INTEGER, since INTEGER, raised INTEGER,"
        " ended INTEGER, count INTEGER, expected REAL, causes TEXT, explanation TEXT) WITHOUT ROWID;"
        "CREATE TABLE alerts (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, told INTEGER);";
}

// Marks know lines that are too long; incidents keep all that a report tells; old events are found by cause.
std::string secondTables()
{
    return "ALTER TABLE marks ADD COLUMN within_long_line INTEGER NOT NULL DEFAULT 0;"
           "ALTER TABLE incidents ADD COLUMN details TEXT NOT NULL DEFAULT '';"
           "CREATE INDEX incidents_since ON incidents (since);";
}

// Counts of one log can be taken out again.
std::string thirdTables()
{
    return "CREATE TABLE source_buckets (source TEXT, start INTEGER, requests INTEGER, lines INTEGER,"
           " PRIMARY KEY (source, start)) WITHOUT ROWID;";
}

// Events say what stands in other records.
std::string fourthTables()
{
    return "ALTER TABLE events ADD COLUMN borrowed TEXT NOT NULL DEFAULT '';";
}

using Step = std::string (*)();
constexpr std::array<Step, CurrentSchema> Steps{firstTables, secondTables, thirdTables, fourthTables};

} // namespace

std::int64_t schemaVersion(Database& database)
{
    Statement table(database.handle(), "SELECT 1 FROM sqlite_master WHERE name = 'meta'");
    if (!table.step())
        return 0;
    Statement read(database.handle(), "SELECT value FROM meta WHERE name = 'schema_version'");
    std::int64_t version = 0;
    if (read.step()) {
        const std::string text = read.text(0);
        std::from_chars(text.data(), text.data() + text.size(), version);
    }
    return version;
}

SchemaState upgradeSchema(Database& database)
{
    std::int64_t version = schemaVersion(database);
    if (version > CurrentSchema)
        return SchemaState::Newer;
    if (version == 0 && !database.execute("PRAGMA auto_vacuum=INCREMENTAL; VACUUM"))
        return SchemaState::Failed;
    for (; version < CurrentSchema; ++version) {
        const std::string sql = "BEGIN IMMEDIATE;" + Steps[static_cast<std::size_t>(version)]() +
            "UPDATE meta SET value = '" + std::to_string(version + 1) +
            "' WHERE name = 'schema_version'; COMMIT;";
        if (!database.execute(sql.c_str())) {
            (void)database.execute("ROLLBACK");
            return SchemaState::Failed;
        }
        if (version == 1) // files of that version never give room back; where the disk is full, they stay so
            (void)database.execute("PRAGMA auto_vacuum=INCREMENTAL; VACUUM");
    }
    return SchemaState::Current;
}

} // namespace bearerwatch::history
