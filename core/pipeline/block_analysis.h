#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "events/event.h"
#include "events/joiner.h"
#include "logs/record_builder.h"
#include "pipeline/toolbox.h"

// What one block of whole records tells. A pure function of the block and what is remembered of its
// source, so that several threads can work on several blocks.

namespace bearerwatch::pipeline {

/// An event before it met its neighbours.
struct RawEvent {
    events::Event event;
    events::JoinKeys keys;
};

struct BucketLines {
    std::uint64_t lines = 0;
    std::uint64_t requests = 0;
};

struct BlockResult {
    std::vector<RawEvent> events; ///< In the order of the block.
    std::uint64_t lines = 0;
    std::uint64_t bytes = 0; ///< Of the block.
    std::map<base::Time, BucketLines> buckets; ///< By start of the bucket: what has a time.
    BucketLines untimed;
    std::map<std::string, std::uint64_t> formats; ///< Records per format.
    std::optional<base::Time> first;
    std::optional<base::Time> last;
    bool mixed = false; ///< Records of several kinds: later blocks are to be read record by record.
};

/// What is told about the block beside its bytes.
struct BlockSource {
    std::string key; ///< Identity for the keys of events.
    std::string file; ///< Name to show.
};

/// One per thread.
class BlockAnalyzer {
public:
    explicit BlockAnalyzer(std::shared_ptr<const Toolbox> tools);

    /// @param text  Whole records. @param thorough  Every record is read, none is estimated.
    [[nodiscard]] BlockResult analyze(std::string_view text, logs::Place start,
                                      const logs::SourceContext& context, const BlockSource& source,
                                      bool thorough);

private:
    struct Sample {
        std::size_t at = 0;
        std::optional<base::Time> time;
        bool request = false;
        bool single = true; ///< One line.
        std::string format;
    };
    struct Job;
    [[nodiscard]] Sample sampleAt(const Job& job, std::size_t position);
    [[nodiscard]] bool countBySamples(const Job& job, BlockResult& result);
    void countBetween(const Job& job, const Sample& from, const Sample& to, BlockResult& result);
    void readAll(const Job& job, BlockResult& result);
    void readMatching(const Job& job, BlockResult& result);
    void count(const logs::Record& record, std::uint64_t lines, BlockResult& result) const;
    void judge(const Job& job, const logs::Record& record, bool matters, BlockResult& result) const;
    [[nodiscard]] bool inRange(const std::optional<base::Time>& time) const;

    std::shared_ptr<const Toolbox> m_tools;
    logs::RecordReader m_reader;
    events::Prefilter::Scratch m_scratch;
    std::vector<std::size_t> m_matching;
};

} // namespace bearerwatch::pipeline
