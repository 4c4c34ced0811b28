#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "base/time.h"
#include "history/store.h"

namespace bearerwatch::history {

/// Which part of the history is asked for. All conditions hold at once.
struct Window {
    std::optional<base::Time> since; ///< Inclusive; events without a time are left out then.
    std::optional<base::Time> until; ///< Exclusive; the same.
    std::vector<causes::Cause> causes; ///< Empty: all.
    std::string file; ///< As events name it; empty: all.
};

/// What a history holds.
struct Extent {
    std::uint64_t events = 0;
    std::uint64_t bytes = 0; ///< Of the file and its log of changes.
    std::optional<base::Time> first; ///< Of events.
    std::optional<base::Time> last;
    std::uint64_t sources = 0; ///< Logs with checkpoints.
    std::int64_t schema = 0;
};

/// Reads a history, also while a watch writes it, and changes nothing. For one thread.
class Reader {
public:
    /// @param folder  As for Store::open.
    /// @return Errors "history_absent", "history_unreadable", "history_damaged", "history_newer",
    ///         "history_older" (a watch or Store::open brings it to the present form).
    [[nodiscard]] static base::Expected<std::unique_ptr<Reader>> open(const std::string& folder);

    /// In order of time, those without one first. Stops early where the sink returns false.
    [[nodiscard]] base::Expected<void> events(const Window& window,
                                              const std::function<bool(const events::Event&)>& sink);
    /// Buckets have no cause and no file: only the time counts.
    [[nodiscard]] base::Expected<BucketCounts> buckets(const Window& window);
    /// Those that overlap the time and have one of the causes; oldest first.
    [[nodiscard]] base::Expected<std::vector<spikes::Incident>> incidents(const Window& window);
    /// The text of the event with this key; nothing when it is not kept.
    [[nodiscard]] std::optional<std::string> textOf(const std::string& key);
    [[nodiscard]] base::Duration bucketWidth(); ///< A minute where it was not noted.
    [[nodiscard]] Extent extent();
    /// Checks the whole file. @return What is wrong, in words of SQLite; empty: nothing.
    [[nodiscard]] std::vector<std::string> faults() { return m_database->faults(); }

private:
    Reader() = default;
    std::unique_ptr<Database> m_database;
    std::string m_file;
};

} // namespace bearerwatch::history
