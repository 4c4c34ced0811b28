#include "history/salvage.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include "history/event_columns.h"

namespace bearerwatch::history {
namespace {

// Copies rows of one table as they are. @return False where reading ended early.
bool copyTable(Database& from, Database& to, const std::string& table, const std::string& columns,
               int columnCount)
{
    Statement read(from.handle(), "SELECT " + columns + " FROM " + table);
    std::string places = "?1";
    for (int column = 2; column <= columnCount; ++column)
        places += ", ?" + std::to_string(column);
    Statement write(to.handle(),
                    "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    while (read.step()) {
        for (int column = 0; column < columnCount; ++column)
            write.bindColumn(column + 1, read, column);
        if (!write.run())
            return false;
    }
    return !read.failed();
}

// Events from both ends towards the damage between them.
std::uint64_t copyEvents(Database& from, Database& to, bool& whole)
{
    const auto countOf = [&from](const std::string& columns) {
        return Statement(from.handle(), "SELECT " + columns + " FROM events LIMIT 0").columns();
    };
    std::string columns = "id, " + eventColumns();
    if (countOf(columns) == 0) // of an older version
        columns.resize(columns.rfind(", "));
    const int count = countOf(columns);
    std::string places = "?1";
    for (int column = 2; column <= count; ++column)
        places += ", ?" + std::to_string(column);
    Statement write(to.handle(), "INSERT OR IGNORE INTO events (" + columns + ") VALUES (" + places + ")");
    std::uint64_t copied = 0;
    for (const char* order : {"ASC", "DESC"}) {
        Statement read(from.handle(), "SELECT " + columns + " FROM events ORDER BY id " + order);
        while (read.step()) {
            for (int column = 0; column < count; ++column)
                write.bindColumn(column + 1, read, column);
            if (!write.run())
                return copied;
            copied += to.changes() > 0 ? 1 : 0;
        }
        whole = !read.failed();
        if (whole)
            break;
    }
    return copied;
}

// SQLite refuses a file as a whole whose first bytes are lost or that was cut off, though its pages are
// there.
// @return Whether `copy` was made: the same pages behind a header that fits them.
bool copyWithHeader(const std::string& damaged, const std::string& copy)
{
    constexpr std::uint64_t PageSize = 4096; // of all histories
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::copy_file(damaged, copy, fs::copy_options::overwrite_existing, error) || error)
        return false;
    const std::uint64_t pages = fs::file_size(copy, error) / PageSize;
    std::array<char, 100> header{};
    const auto put = [&header](std::size_t at, std::uint64_t value) {
        for (std::size_t i = 0; i < 4; ++i)
            header.at(at + i) = static_cast<char>(value >> (24 - 8 * i) & 0xff);
    };
    constexpr std::string_view Magic("SQLite format 3\0", 16);
    std::copy(Magic.begin(), Magic.end(), header.begin());
    put(16, PageSize << 16 | 0x0101); // no write-ahead log
    put(20, 0x00402020); // fractions that the format prescribes
    put(24, 1); // changes
    put(28, pages);
    put(40, 1); // changes of the tables
    put(44, 4); // format of the tables
    put(56, 1); // UTF-8
    put(92, 1); // the number of pages is of the last change
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    file.write(header.data(), header.size());
    file.close();
    return pages > 0 && !file.fail();
}

Salvaged copyRows(const std::string& damaged, Database& fresh)
{
    Salvaged result;
    const auto old = Database::openToRead(damaged);
    if (!old || !fresh.execute("BEGIN IMMEDIATE"))
        return result;
    Database& from = **old;
    result.events = copyEvents(from, fresh, result.eventsWhole);
    const bool meta = copyTable(from, fresh, "meta", "name, value", 2);
    constexpr const char* MarkColumns =
        "source, generation, number, device, inode, place, line, head_length, head_hash, mark_length, "
        "mark_hash, finished";
    constexpr int MarkCount = 12;
    result.marksWhole = copyTable(from, fresh, "marks", MarkColumns, MarkCount);
    bool counts = true;
    for (const char* table : {"buckets", "recent_buckets"})
        counts = copyTable(from, fresh, table, "start, requests, lines", 3) && counts;
    (void)copyTable(from, fresh, "source_buckets", "source, start, requests, lines", 4);
    constexpr const char* IncidentColumns =
        "id, state, since, raised, ended, count, expected, causes, explanation";
    constexpr int IncidentCount = 9;
    std::string incidentColumns(IncidentColumns);
    incidentColumns.append(", details"); // GCC 12 misjudges an addition to a temporary here
    if (!copyTable(from, fresh, "incidents", incidentColumns, IncidentCount + 1))
        (void)copyTable(from, fresh, "incidents", IncidentColumns, IncidentCount); // of an older version
    (void)copyTable(from, fresh, "alerts", "number, name, told", 3);
    if (!result.marksWhole || !counts) {
        result.marksWhole = false;
        (void)fresh.execute("DELETE FROM marks; DELETE FROM buckets; DELETE FROM recent_buckets;"
                            "DELETE FROM source_buckets;");
    }
    if (!meta) // what was told before is not told again
        (void)fresh.execute("INSERT OR REPLACE INTO meta VALUES ('told_event', "
                            "(SELECT COALESCE(MAX(id), 0) FROM events));"
                            "UPDATE alerts SET told = 1;");
    if (!meta || !result.marksWhole) // what is read again must not be counted on top of what was learned
        (void)fresh.execute("DELETE FROM meta WHERE name LIKE 'monitor_%';");
    result.anything = result.events > 0 || result.marksWhole;
    if (!result.anything || !fresh.execute("COMMIT")) {
        (void)fresh.execute("ROLLBACK");
        return {};
    }
    return result;
}

} // namespace

Salvaged salvage(const std::string& damaged, Database& fresh)
{
    Salvaged result = copyRows(damaged, fresh);
    if (result.anything)
        return result;
    const std::string copy = damaged + "-header";
    if (copyWithHeader(damaged, copy))
        result = copyRows(copy, fresh);
    std::error_code error;
    std::filesystem::remove(copy, error);
    return result;
}

} // namespace bearerwatch::history
