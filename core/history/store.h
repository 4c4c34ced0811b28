#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "base/secret.h"
#include "base/time.h"
#include "events/event.h"
#include "history/database.h"
#include "spikes/incident.h"
#include "tail/identity.h"

// What following remembers over restarts: events, how far each file was read, requests per bucket,
// what the detector knows, incidents. One SQLite file; no token in clear ever.

namespace bearerwatch::history {

struct BucketCount {
    std::uint64_t requests = 0;
    std::uint64_t lines = 0;

    void add(std::uint64_t moreRequests, std::uint64_t moreLines)
    {
        requests += moreRequests;
        lines += moreLines;
    }
};
using BucketCounts = std::map<base::Time, BucketCount>; ///< By start of the bucket.
using SourceBuckets = std::map<std::string, BucketCounts>; ///< By path of the log.

/// What is written in one transaction: after a crash all of it is there, or nothing.
struct Batch {
    std::vector<events::Event> events;
    /// Events that were written before, by their key, as they are known now. Those without a cause are parts
    /// of others and are no longer read.
    std::vector<events::Event> corrections;
    std::vector<tail::FileMark> marks; ///< How far the files were read that the events come from.
    std::map<std::string, std::string> places; ///< The same for sources that are no files, in their words.
    std::optional<std::string> notices; ///< What spikes::Notices knows.
    BucketCounts buckets; ///< Added to what is there.
    SourceBuckets sourceBuckets; ///< The same by log, for logs that may be forgotten.
    std::optional<std::string> monitorState; ///< Covers all events and buckets up to this batch.
    std::vector<spikes::Incident> incidents; ///< That began, grew or ended; told ones have to be told.
    std::vector<std::string> alerts; ///< To be told: "ID firing", "ID resolved".
};

/// How much is kept. What goes, goes oldest first.
struct Retention {
    /// Of an event by its time, back from the latest event (not later than now): old logs that are read keep
    /// their events.
    base::Duration age = std::chrono::hours(24 * 90);
    std::uint64_t events = 5'000'000;
    std::uint64_t bytes = 2ULL * 1024 * 1024 * 1024; ///< Of the file.
};

/// For one thread, and for one process: the folder is locked.
class Store {
public:
    /// Opens or makes the history in `folder` (made with permission for its owner only); tables of an older
    /// version are brought to the present form. A damaged file is put aside and a new one begun with what can
    /// still be read of it (`notice()` says so).
    /// @param now  For the name of a file that is put aside.
    /// @return Errors "history_in_use", "history_unreadable", "history_newer", "history_locked".
    [[nodiscard]] static base::Expected<std::unique_ptr<Store>> open(const std::string& folder,
                                                                     base::Time now);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// @return Indices of those events that were not there yet (a repeat has the same key).
    [[nodiscard]] base::Expected<std::vector<std::size_t>> commit(const Batch& batch);

    /// After an error "history_damaged": puts the file aside and goes on with a new one that holds what could
    /// still be read; `notice()` says so. All marks have to be committed again.
    [[nodiscard]] base::Expected<void> recover(base::Time now);
    /// Checkpoints were lost to damage: logs are to be read from their start; events that are kept are known
    /// by their keys.
    [[nodiscard]] bool marksLost() const { return m_marksLost; }

    /// What was told to the outside, so that a crash between writing and telling loses nothing.
    [[nodiscard]] bool setTold();
    [[nodiscard]] std::vector<events::Event> untoldEvents();
    [[nodiscard]] std::vector<events::Event> untoldCorrections();
    [[nodiscard]] std::vector<std::string> untoldAlerts();

    [[nodiscard]] std::vector<tail::FileMark> marks(const std::string& source);
    [[nodiscard]] std::string notices(); ///< Empty: none.
    /// What `Batch::places` last held for `source`; empty: nothing.
    [[nodiscard]] std::string sourcePlace(const std::string& source);
    [[nodiscard]] BucketCounts buckets();
    [[nodiscard]] SourceBuckets sourceBuckets();
    /// The latest `most` events, oldest first, until `sink` returns false.
    void latestEvents(std::size_t most, const std::function<bool(const events::Event&)>& sink);
    [[nodiscard]] std::string monitorState(); ///< Empty: none.
    /// Width of the buckets that are committed, for whoever reads the history.
    [[nodiscard]] bool noteBucketWidth(base::Duration width);
    /// What came after that state: to be added to a restored monitor.
    void sinceMonitorState(const std::function<void(const events::Event&)>& eventSink, BucketCounts& counts);
    /// The latest incidents with all that belongs to them, oldest first.
    [[nodiscard]] std::vector<spikes::Incident> incidents(std::size_t most);
    [[nodiscard]] std::uint64_t eventCount();

    [[nodiscard]] base::Expected<base::SecretBytes> fingerprintKey(); ///< Made at the first call.
    /// Deletes what is more than `retention` allows, in small transactions.
    [[nodiscard]] bool expire(const Retention& retention, base::Time now);

    /// Takes the events and checkpoints of these logs out. @param rest  The buckets that remain.
    [[nodiscard]] bool forget(const std::vector<std::string>& files, const BucketCounts& rest);

    [[nodiscard]] const std::string& notice() const
    {
        return m_notice;
    } ///< What opening had to do; empty: nothing.

private:
    Store() = default;
    [[nodiscard]] base::Expected<void> begin(base::Time now);
    [[nodiscard]] base::Expected<void> beginAnew(base::Time now);
    [[nodiscard]] bool prepareStatements();
    [[nodiscard]] bool expireBySize(std::uint64_t bytes);
    [[nodiscard]] bool writeEvents(const Batch& batch, std::vector<std::size_t>& fresh);
    [[nodiscard]] bool writeCorrections(const Batch& batch);
    [[nodiscard]] bool writeMarks(const Batch& batch);
    [[nodiscard]] bool writePlaces(const Batch& batch);
    [[nodiscard]] bool writeBuckets(const Batch& batch);
    [[nodiscard]] bool writeIncidents(const Batch& batch);
    [[nodiscard]] std::string meta(std::string_view name);
    [[nodiscard]] bool setMeta(std::string_view name, std::string_view value);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statement> m_insertEvent;
    std::unique_ptr<Statement> m_writeMark;
    std::map<std::string, tail::FileMark> m_savedMarks; // by source and generation: what the file holds
    std::string m_file;
    int m_lock = -1;
    bool m_marksLost = false;
    std::string m_notice;
    std::int64_t m_lastEvent = 0;
    std::int64_t m_lastMark = 0; // greatest number that was given out
};

} // namespace bearerwatch::history
