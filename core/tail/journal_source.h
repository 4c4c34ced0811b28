#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

#include "base/expected.h"
#include "base/time.h"
#include "tail/log_file.h"

namespace bearerwatch::tail {

/// How far the journal was read: kept with the events that come from there.
struct JournalPlace {
    /// Of the last record that was handed on (`__CURSOR`); "@SECONDS" while there was none: what came since.
    std::string cursor;
    std::string generation; ///< Identity that event keys carry.
    std::uint64_t offset = 0; ///< Bytes handed on, counted over restarts.
    std::uint64_t line = 1;

    [[nodiscard]] std::string encode() const; ///< For the history.
    [[nodiscard]] static std::optional<JournalPlace> decode(std::string_view text);
};

/// A run of journalctl whose output comes through a pipe. Ends the child when it goes. Move only.
class JournalChild {
public:
    JournalChild() = default;
    /// @param words  Arguments behind the program's name.
    /// @return Errors "journal_missing", "journal_failed".
    [[nodiscard]] static base::Expected<JournalChild> start(std::vector<std::string> words);
    /// Reads what the journal holds now, to its end; `name` is "journal:" or "journal:UNIT".
    [[nodiscard]] static base::Expected<JournalChild> readWhole(std::string_view name);
    JournalChild(JournalChild&& other) noexcept;
    JournalChild& operator=(JournalChild&& other) noexcept;
    JournalChild(const JournalChild&) = delete;
    JournalChild& operator=(const JournalChild&) = delete;
    ~JournalChild() { end(); }

    [[nodiscard]] int descriptor() const { return m_descriptor; } ///< Of its output; -1: none.
    [[nodiscard]] int releaseDescriptor(); ///< The caller closes it.
    void end();

private:
    pid_t m_process = -1;
    int m_descriptor = -1;
};

/// The systemd journal, through `journalctl --follow --output=json`, one record a line. A child that
/// ends is started again behind the last record. Named "journal:", or "journal:UNIT" for one unit.
class JournalSource {
public:
    /// @param place  Nothing: all that the journal holds.
    JournalSource(std::string name, std::optional<JournalPlace> place);
    JournalSource(const JournalSource&) = delete;
    JournalSource& operator=(const JournalSource&) = delete;

    [[nodiscard]] static JournalPlace placeSince(base::Time time); ///< Only what comes from `time` on.
    [[nodiscard]] static bool isName(std::string_view path) { return path.starts_with("journal:"); }
    /// The cursor of the last record in `lines`; empty where none has one.
    [[nodiscard]] static std::string_view lastCursor(std::string_view lines);

    /// Reads what is there, never waits. @return True when there may be more at once.
    [[nodiscard]] bool poll(base::Duration now, std::size_t most, const LineSink& sink);
    /// What was handed on up to `endOffset` is safe: it need not be read again.
    void commit(const std::string& generation, std::uint64_t endOffset, std::uint64_t endLine,
                std::string_view cursor);
    [[nodiscard]] const std::optional<JournalPlace>& place() const { return m_committed; }

    [[nodiscard]] int descriptor() const { return m_child.descriptor(); } ///< -1 while no child runs.
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    void startChild(base::Duration now);
    void childEnded(base::Duration now);
    void hand(const logs::Block& block, const LineSink& sink);

    std::string m_name;
    std::optional<JournalPlace> m_committed;
    std::string m_cursor; ///< Of the last record that was handed on.
    std::string m_generation;
    std::string m_detail;
    JournalChild m_child;
    base::Duration m_startAt{0};
    std::uint64_t m_bytesRead = 0;
    bool m_anything = false; ///< The running child has said something.
    logs::LineSplitter m_splitter;
    std::string m_buffer;
};

} // namespace bearerwatch::tail
