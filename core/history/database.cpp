#include "history/database.h"

#include <filesystem>
#include <sqlite3.h>
#include <sstream>

namespace bearerwatch::history {

Statement::Statement(sqlite3* database, std::string_view sql)
{
    m_failed = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement,
                                  nullptr) != SQLITE_OK;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    m_failed = sqlite3_bind_int64(m_statement, parameter, value) != SQLITE_OK || m_failed;
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    const int size = static_cast<int>(text.size());
    m_failed = sqlite3_bind_text(m_statement, parameter, text.empty() ? "" : text.data(), size,
                                 SQLITE_TRANSIENT) != SQLITE_OK ||
        m_failed;
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    m_failed = sqlite3_bind_null(m_statement, parameter) != SQLITE_OK || m_failed;
    return *this;
}

Statement& Statement::bindColumn(int parameter, const Statement& row, int column)
{
    m_failed = sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column)) !=
            SQLITE_OK ||
        m_failed;
    return *this;
}

bool Statement::step()
{
    if (m_statement == nullptr)
        return false;
    const int result = sqlite3_step(m_statement);
    m_failed = m_failed || (result != SQLITE_ROW && result != SQLITE_DONE);
    return result == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    const bool well = !m_failed;
    reset();
    return well;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_statement, column);
    if (text == nullptr)
        return {};
    return {reinterpret_cast<const char*>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

namespace {

/// A link in the place of the file itself is refused, since somebody else may have put it there; that the
/// folder is reached by one (a home that was moved, a service's state folder under systemd) is not.
std::string withoutFolderLinks(const std::string& path)
{
    const std::filesystem::path file(path);
    std::error_code error;
    const std::filesystem::path folder =
        std::filesystem::canonical(file.has_parent_path() ? file.parent_path() : ".", error);
    return error ? path : (folder / file.filename()).string();
}

} // namespace

base::Expected<std::unique_ptr<Database>> Database::open(const std::string& path)
{
    auto database = std::unique_ptr<Database>(new Database);
    database->m_path = path;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
    if (sqlite3_open_v2(withoutFolderLinks(path).c_str(), &database->m_handle, flags, nullptr) != SQLITE_OK)
        return base::unexpected(database->error());
    sqlite3_busy_timeout(database->m_handle, 5000);
    sqlite3_extended_result_codes(database->m_handle, 1);
    if (!database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"))
        return base::unexpected(database->error());
    return database;
}

base::Expected<std::unique_ptr<Database>> Database::openToRead(const std::string& path)
{
    auto database = std::unique_ptr<Database>(new Database);
    database->m_path = path;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
    if (sqlite3_open_v2(withoutFolderLinks(path).c_str(), &database->m_handle, flags, nullptr) != SQLITE_OK)
        return base::unexpected(database->error());
    sqlite3_busy_timeout(database->m_handle, 5000);
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

bool Database::execute(const char* sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool Database::damaged() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

bool Database::busy() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

std::string Database::words() const
{
    return m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
}

base::Error Database::error() const
{
    if (damaged())
        return {"history_damaged", "The history is damaged: " + words(), m_path,
                "It is put aside and a new one is begun"};
    const int code = sqlite3_errcode(m_handle) & 0xff;
    if (code == SQLITE_FULL)
        return {"disk_full", "The disk is full: the history cannot be written", m_path,
                "Make room; what is missing is written then"};
    if (busy())
        return {"history_locked", "Another program holds the history", m_path,
                "End it; writing is tried again"};
    return {"history_unreadable", std::string("The history cannot be used: ") + words(), m_path,
            "Check that the folder can be written"};
}

bool Database::sound()
{
    Statement check(m_handle, "PRAGMA quick_check(1)");
    return check.step() && check.text(0) == "ok";
}

std::vector<std::string> Database::faults()
{
    Statement check(m_handle, "PRAGMA integrity_check(20)");
    std::vector<std::string> list;
    while (check.step()) { // one row may tell of several
        std::istringstream rows(std::string(check.text(0)));
        for (std::string row; std::getline(rows, row);) {
            if (!row.starts_with("***"))
                list.push_back(row);
        }
    }
    if (check.failed() || list.empty())
        list.push_back(words());
    return list.size() == 1 && list.front() == "ok" ? std::vector<std::string>() : list;
}

void Database::waitForOthers(base::Duration most)
{
    sqlite3_busy_timeout(m_handle,
                         static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(most).count()));
}

std::uint64_t Database::bytesUsed()
{
    const auto value = [this](const char* pragma) {
        Statement read(m_handle, pragma);
        return read.step() ? static_cast<std::uint64_t>(read.integer(0)) : 0;
    };
    return (value("PRAGMA page_count") - value("PRAGMA freelist_count")) * value("PRAGMA page_size");
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

} // namespace bearerwatch::history
