#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "events/classification_cache.h"
#include "events/make_event.h"
#include "logs/record_builder.h"
#include "pipeline/event_plans.h"
#include "pipeline/line_templates.h"
#include "pipeline/raw_event.h"
#include "pipeline/toolbox.h"

// What one block of whole records tells. A pure function of the block and what is remembered of its
// source, so that several threads can work on several blocks.

namespace bearerwatch::pipeline {

struct BucketLines {
    std::uint64_t lines = 0;
    std::uint64_t requests = 0;
};

struct BlockResult {
    std::vector<RawEvent> events; ///< In the order of the block.
    std::vector<RawCount> counts; ///< In their place where events are only counted ...
    std::shared_ptr<const events::KeptValues> values; ///< ... and what they refer to.
    std::uint64_t lines = 0;
    std::uint64_t bytes = 0; ///< Of the block.
    std::map<base::Time, BucketLines> buckets; ///< By start of the bucket: what has a time.
    BucketLines untimed;
    std::map<std::string, std::uint64_t> formats; ///< Records per format.
    std::optional<base::Time> first;
    std::optional<base::Time> last;
};

/// What is told about the block beside its bytes.
struct BlockSource {
    std::string key; ///< Identity for the keys of events.
    std::string file; ///< Name to show.
};

/// One per thread.
class BlockAnalyzer {
public:
    /// @param shared  Of the analyzers of one log.
    explicit BlockAnalyzer(std::shared_ptr<const Toolbox> tools,
                           std::shared_ptr<SharedPlans> shared = nullptr);

    /// Counts are exact: lines that fit a template are counted without being read, all others are read.
    /// @param text  Whole records. @param thorough  Every record is read.
    [[nodiscard]] BlockResult analyze(std::string_view text, logs::Place start,
                                      const logs::SourceContext& context, const BlockSource& source,
                                      bool thorough);

private:
    struct Job;
    class Walk;
    void readAll(const Job& job, BlockResult& result);
    void count(const logs::Record& record, BlockResult& result) const;
    struct Judged {
        const RawEvent* event = nullptr; ///< Last of the result; nullptr: none.
        const events::Classification* classification =
            nullptr; ///< Never nullptr; valid until the next record.
    };
    /// @param known  The classification, where it is known; else nullptr.
    Judged judge(const logs::Record& record, bool matters, const events::Classification* known,
                 BlockResult& result);
    void findMatching(std::string_view text);
    void findEnds(std::string_view text);
    void finishLast(BlockResult& result) const;
    void dropLast(BlockResult& result) const;
    [[nodiscard]] bool inRange(const std::optional<base::Time>& time) const;

    std::shared_ptr<const Toolbox> m_tools;
    logs::RecordReader m_reader;
    events::Prefilter::Scratch m_scratch;
    std::vector<std::size_t> m_matching; // starts of lines that matter; by looks, as far as is known
    std::vector<std::size_t> m_ends; // behind the newlines
    events::ClassificationCache m_classifier;
    LineTemplates m_templates;
    EventPlans m_plans;
    std::string m_templatesOf; // name of the source that they were learned from
    std::vector<std::string> m_columns; // of its lines, when they were
    events::EventContext m_context;
    std::shared_ptr<events::KeptValues> m_values; // where events are only counted
    std::size_t m_lastEvents = 0; // of the last block: the next one may have as many
    bool m_byLook = false; // most lines of the last block became events by the plans of their looks
    bool m_trusted = true; // no line of it was told otherwise by its template than by reading
    bool m_planned = true; // nor by the plan of its event
};

} // namespace bearerwatch::pipeline
