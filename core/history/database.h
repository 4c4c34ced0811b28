#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/time.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bearerwatch::history {

/// A prepared statement. Parameters and columns count from 1 and 0, as SQLite does.
class Statement {
public:
    Statement(sqlite3* database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, const std::string& text)
    {
        return bind(parameter, std::string_view(text));
    }
    Statement& bind(int parameter, const char* text) { return bind(parameter, std::string_view(text)); }
    Statement& bindNull(int parameter);
    template <typename T>
    Statement& bind(int parameter, const std::optional<T>& maybe)
    {
        return maybe ? bind(parameter, *maybe) : bindNull(parameter);
    }

    /// The value of another statement's row, whatever its type.
    Statement& bindColumn(int parameter, const Statement& row, int column);

    /// True: there is a row. False: done, or failed (`failed()` tells).
    [[nodiscard]] bool step();
    /// Runs to the end and makes it ready for the next parameters; false when it failed.
    [[nodiscard]] bool run();
    void reset();
    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columns() const; ///< 0 where the statement is wrong.

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_failed = false;
};

/// A connection to one SQLite file. For one thread.
class Database {
public:
    /// @return Errors "history_unreadable" (folder, permission, disk), "history_damaged".
    [[nodiscard]] static base::Expected<std::unique_ptr<Database>> open(const std::string& path);
    /// Changes nothing in the file; another process may write it meanwhile.
    [[nodiscard]] static base::Expected<std::unique_ptr<Database>> openToRead(const std::string& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] bool execute(const char* sql);
    [[nodiscard]] base::Error error() const; ///< What went wrong last, with what to do.
    [[nodiscard]] std::string words() const; ///< SQLite's alone.
    [[nodiscard]] bool damaged() const; ///< The last error says that the file is no sound database.
    [[nodiscard]] bool busy() const; ///< The last error says that another program holds the file.
    [[nodiscard]] bool sound(); ///< Checks the whole file.
    /// The same more thoroughly. @return What is wrong, at most 20 lines; empty: nothing.
    [[nodiscard]] std::vector<std::string> faults();
    void waitForOthers(base::Duration most); ///< At a lock of another program; 5 s at first.
    [[nodiscard]] std::uint64_t bytesUsed(); ///< Of the file, without pages that are free.
    [[nodiscard]] int changes() const; ///< Rows of the last statement.
    [[nodiscard]] std::int64_t lastId() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    Database() = default;
    sqlite3* m_handle = nullptr;
    std::string m_path;
};

} // namespace bearerwatch::history
