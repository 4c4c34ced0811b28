#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "pipeline/block_analysis.h"

// Used by BlockAnalyzer alone.

namespace bearerwatch::pipeline {

struct BlockAnalyzer::Job {
    std::string_view text;
    logs::Place start;
    const logs::SourceContext& context;
    const BlockSource& source;
};

/// Goes through a block line by line. A line that fits a template is counted; what does not, and what
/// matters, is read. A line is counted when the next one has shown that it is a record by itself.
class BlockAnalyzer::Walk {
public:
    /// @param byLook  The lines that matter were not looked for, since most will: a line is asked for the
    /// plan of its look first, and looked into where it has none.
    Walk(BlockAnalyzer& analyzer, const Job& job, bool byLook, BlockResult& result);

    /// False where a template told a line otherwise than reading does: nothing of the result is to be used.
    [[nodiscard]] bool run();

    /// Most lines became events by the plans of their looks: the next block can be read by looks.
    [[nodiscard]] bool toldMost() const { return m_told > m_analyzer.m_ends.size() / 8 * 7; }

private:
    using Answer = EventPlans::Answer;

    /// What is known of the line at m_at without reading it.
    struct Line {
        std::size_t end = 0; ///< Behind its newline.
        LineTemplates::Fit fit;
        bool named = false; ///< It matters.
        Answer answer = Answer::Unknown; ///< Unknown: it is to be read.
    };
    [[nodiscard]] Line lookAtLine();
    [[nodiscard]] std::size_t endOfLine(std::size_t at);
    void passLikes();
    [[nodiscard]] std::string_view lineAt(std::size_t begin, std::size_t end) const;
    [[nodiscard]] LineTemplates::Fit fitOf(std::size_t begin, std::size_t end) const;
    [[nodiscard]] Answer tell(const LineTemplates::Fit& fit, std::size_t end);
    void matchUntil(std::size_t end);
    [[nodiscard]] bool mattersBefore(std::size_t end) const;
    [[nodiscard]] bool takeOther(const LineTemplates::Fit& fit, std::size_t end);
    [[nodiscard]] bool read(const logs::RecordSpan& span, const LineTemplates::Fit& fit);
    void takeBackWaiting();
    void settle();
    void closeRun();

    BlockAnalyzer& m_analyzer;
    const Job& m_job;
    std::string_view m_text;
    BlockResult& m_result;
    std::size_t m_at = 0;
    std::uint64_t m_line; // number of the line at m_at
    std::size_t m_endIndex = 0; // of the line at m_at among the ends
    std::size_t m_nextMatch = 0; // index of the next line that matters
    std::size_t m_nextCheck = 0;
    bool m_byLook;
    std::size_t m_matched = 0; // end of the lines that were looked into, where they are one by one
    std::vector<std::size_t> m_found; // in them
    std::uint64_t m_told = 0; // lines that became events by their plans
    LineTemplates::Fit m_waiting; // the line before m_at, not counted yet
    std::size_t m_waitingAt = 0;
    bool m_waitingNamed = false; // a match of the prefilter was passed by with it
    bool m_waitingEvent = false; // the last event is that of it
    LineTemplates::Fit m_run; // lines of one look and bucket
    std::uint64_t m_runCount = 0;
};

} // namespace bearerwatch::pipeline
