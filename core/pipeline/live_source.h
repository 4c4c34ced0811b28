#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "logs/repeated_hours.h"
#include "pipeline/block_analysis.h"
#include "pipeline/snapshot.h"
#include "tail/follower.h"
#include "tail/journal_source.h"
#include "tail/stream_source.h"

namespace bearerwatch::pipeline {

/// What a piece of a followed file told, and how far the file is read with it.
struct Portion {
    std::size_t source = 0; ///< Index of the live source.
    std::string generation;
    std::uint64_t endOffset = 0;
    std::uint64_t endLine = 1;
    std::string cursor; ///< Of its last record, where the source is the journal.
    BlockResult result; ///< Its events are on their way through the joiner.
    std::vector<events::Event> events; ///< Final ones.
    std::size_t outstanding = 0; ///< Events that wait for neighbours.
    bool live = false; ///< Read as it was written, not while the source was behind.
    bool taken = false; ///< Its events were counted; later knowledge of them is a correction.
};

/// One followed file or stream: lines become records, records become portions.
class LiveSource {
public:
    using PortionSink = std::function<void(Portion&&)>;

    LiveSource(std::string path, std::size_t index, std::shared_ptr<const Toolbox> tools,
               tail::FollowOptions options, std::vector<tail::FileMark> marks);
    /// The journal, see tail::JournalSource.
    LiveSource(std::string name, std::size_t index, std::shared_ptr<const Toolbox> tools,
               std::optional<tail::JournalPlace> place);

    /// Reads what is there. @param now  Monotonic. @return True when there is more at once.
    [[nodiscard]] bool poll(base::Duration now, BlockAnalyzer& analyzer, const PortionSink& sink);
    /// Takes last records that waited long enough for a further line.
    /// @param all  Also those that did not wait: the source is at its end.
    void flushRecords(base::Duration now, bool all, BlockAnalyzer& analyzer, const PortionSink& sink);
    [[nodiscard]] bool holdsRecord() const;
    /// Log time from which the content that was there at first is still to be read, the epoch where nothing
    /// was read yet; nothing when all was read, or when the log has no times.
    [[nodiscard]] std::optional<base::Time> unreadFrom() const;

    void commit(const Portion& portion);
    [[nodiscard]] std::vector<tail::FileMark> marks() const;
    /// How far the journal was read; nothing for other sources.
    [[nodiscard]] std::optional<tail::JournalPlace> journalPlace() const;
    [[nodiscard]] bool ended() const { return m_stream && m_stream->ended(); }
    [[nodiscard]] int descriptor() const;
    [[nodiscard]] const std::string& path() const { return m_path; }
    void release();
    [[nodiscard]] std::size_t descriptors() const; ///< That are open now.
    [[nodiscard]] bool knows(const std::string& path) const; ///< The file there is or was a part of this log.

    /// What the user named, which stands for this source and perhaps others: a folder, a pattern.
    void setNamed(std::string named) { m_named = std::move(named); }
    [[nodiscard]] const std::string& named() const { return m_named; }
    void setIndex(std::size_t index) { m_index = index; } ///< Only while no portion is open.

    /// Remembers counts, so that those of other sources can be taken away.
    void keepCounts(const BlockResult& result);
    [[nodiscard]] const BlockResult& counts() const { return m_kept; } ///< Without events.

    [[nodiscard]] SourceStatus status() const;
    /// Measures lines a second and lag, at most once a second. @return True where they are others now.
    [[nodiscard]] bool measure(base::Duration now);
    void countLines(const BlockResult& result);

private:
    // The lines of one generation that are not a whole record yet.
    struct Pipe {
        std::string text;
        logs::Place start;
        std::uint64_t endOffset = 0; // raw, after `text`
        base::Duration since{0}; // of the latest line
        logs::SourceContext context;
        std::unique_ptr<logs::RepeatedHours> repeatedHours;
        std::uint64_t backlogEnd = 0; // offset up to which it was read before the end was reached once
        bool contextKnown = false;
    };
    void take(const std::string& generation, const logs::Block& block, std::uint64_t endOffset,
              BlockAnalyzer& analyzer, const PortionSink& sink);
    void analyze(const std::string& generation, Pipe& pipe, std::size_t length, BlockAnalyzer& analyzer,
                 const PortionSink& sink);
    void prepareContext(Pipe& pipe);

    std::string m_path;
    std::size_t m_index;
    std::shared_ptr<const Toolbox> m_tools;
    std::unique_ptr<tail::Follower> m_follower; // exactly one of the three
    std::unique_ptr<tail::StreamSource> m_stream;
    std::unique_ptr<tail::JournalSource> m_journal;
    std::map<std::string, Pipe> m_pipes; // by generation
    base::Duration m_now{0};
    bool m_analyzed = false; // some of it
    std::optional<base::Time> m_readUntil; // latest log time
    bool m_caughtUp = false; // there was nothing more to read once
    std::string m_named;
    BlockResult m_kept;
    std::string_view m_binary; // what the file is where it is no text
    std::optional<base::Duration> m_behindSince; // monotonic
    base::Duration m_measuredAt{0};
    std::uint64_t m_measuredLines = 0;
    SourceStatus m_counts; // lines and formats
};

} // namespace bearerwatch::pipeline
