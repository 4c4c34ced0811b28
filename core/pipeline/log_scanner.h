#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/progress.h"
#include "logs/block_reader.h"
#include "logs/repeated_hours.h"
#include "pipeline/block_analysis.h"
#include "pipeline/snapshot.h"
#include "pipeline/toolbox.h"
#include "tail/journal_source.h"

namespace bearerwatch::pipeline {

/// Reads the files of one log to their end, one after the other, with several threads: each takes the next
/// block in turn and analyses it; results come out in order.
class LogScanner {
public:
    /// @param files  Of one log, oldest first; "-" for standard input. @param threads  At least one.
    LogScanner(std::vector<std::string> files, std::shared_ptr<const Toolbox> tools, std::size_t threads);
    ~LogScanner(); ///< Stops early when not at the end.
    LogScanner(const LogScanner&) = delete;
    LogScanner& operator=(const LogScanner&) = delete;

    /// Waits for the next result; nullopt at the end. For one thread.
    [[nodiscard]] std::optional<BlockResult> next();

    /// Bytes as stored of all files so far, and in all (0: not known). Any thread.
    [[nodiscard]] base::Progress progress() const;
    /// One for each file. Any thread.
    [[nodiscard]] std::vector<SourceStatus> sources() const;
    /// Errors of files that could not be opened at all.
    [[nodiscard]] std::vector<base::Error> errors() const;

private:
    struct Work {
        std::uint64_t number = 0;
        std::string text; // whole records
        logs::Place start;
        logs::SourceContext context;
        BlockSource source;
        std::size_t file = 0;
    };
    void run();
    [[nodiscard]] bool take(Work& work);
    void put(const Work& work, BlockResult result);
    [[nodiscard]] bool openNext();
    [[nodiscard]] bool fill(Work& work);
    void beginContext();
    void describeSource(const logs::Block& block);
    void holdOpenRecord(logs::Block& block);
    void closeFile();

    std::vector<std::string> m_files;
    std::shared_ptr<const Toolbox> m_tools;
    std::shared_ptr<SharedPlans> m_plans = std::make_shared<SharedPlans>();

    // Reading, under m_reading.
    std::mutex m_reading;
    std::optional<logs::BlockReader> m_reader;
    tail::JournalChild m_journal; // what m_reader reads, where that is the journal
    std::size_t m_file = 0; // index of the one that is read, plus one
    std::uint64_t m_member = 0; // of the archive
    logs::SourceContext m_context;
    logs::RepeatedHours m_repeatedHours;
    BlockSource m_source;
    std::string_view m_binary; // what the file is that is no text; see binaryKind
    std::uint64_t m_number = 0;
    bool m_readingDone = false;

    // Results and status, under m_sharing.
    mutable std::mutex m_sharing;
    std::condition_variable m_hasResult; // for next()
    std::condition_variable m_hasRoom; // for the threads
    std::size_t m_wakeAt = 1; // results that are worth waking next() for
    std::size_t m_waitingForRoom = 0;
    std::map<std::uint64_t, BlockResult> m_results;
    std::uint64_t m_wanted = 0; // number of the next result that goes out
    std::uint64_t m_total = 0; // numbers given out, once m_ended
    std::size_t m_running = 0;
    bool m_stop = false;
    std::vector<SourceStatus> m_status;
    std::vector<base::Error> m_errors;

    std::vector<std::jthread> m_threads; // last: they end before the rest goes
};

} // namespace bearerwatch::pipeline
