#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logs/block_reader.h"
#include "logs/formats.h"
#include "logs/record.h"
#include "logs/timestamp.h"

// From lines to records. A record is a head line and the lines that belong to it: stack traces,
// indented lines, exceptions below a .NET console head, parts of a CRI or Docker line.

namespace bearerwatch::logs {

/// Bounds of one record; what is beyond is the next record's start.
inline constexpr std::size_t MaxRecordBytes = std::size_t{256} * 1024;
inline constexpr std::size_t MaxRecordLines = 2000;

/// What the reading of a source remembers beside its lines. One per source; the W3C header, for
/// instance, stands once at its top.
struct SourceContext {
    TimeContext time;
    std::string forcedFormat; ///< `--format`; empty: detect.
    std::vector<std::string> columns; ///< Of the last `#Fields:` line (W3C, Zeek), or of a CSV head.
    char columnSeparator = 0; ///< ',' ';' '|' or tab; 0: blanks or tabs, as the line has them.
    bool columnsOfCsv = false; ///< They come from a CSV head, so each line has exactly so many.
    std::optional<std::chrono::seconds> columnsOffset; ///< `#GMT-Offset:`
    std::optional<base::Time> columnsDate; ///< `#Date:` for columns that hold a time only.

    /// From a place on, local times that occur twice are of the first or of the second pass. Ascending.
    struct Pass {
        std::uint64_t offset = 0;
        bool second = false;
    };
    std::vector<Pass> passes; ///< See RepeatedHours.
    bool inRepeatedHour = false; ///< Of the block that was seen last: some of its local times occur twice.
    [[nodiscard]] bool isSecondPass(std::uint64_t offset) const;

    /// Learns from header lines (`#Fields:` ...) of a block; cheap where there are none. Call it with
    /// each block in order, before records of it are read.
    void learn(std::string_view block);
};

/// A record's bytes within a block.
struct RecordSpan {
    std::size_t begin = 0; ///< Of its first line.
    std::size_t end = 0; ///< After its last newline.
    std::size_t lines = 0;
};

/// The record that holds the line which begins at (or includes) `position` of `block`. Looks back and
/// ahead within the bounds of a record only. Lines of several interleaved streams are not untangled here.
[[nodiscard]] RecordSpan recordAround(std::string_view block, std::size_t position);

/// The last record of a block that begins with a record: it may go on in the next block. Looks as far back as
/// it must, so that it does not depend on where the block begins.
[[nodiscard]] RecordSpan lastRecord(std::string_view block);

/// The record that begins at `begin` (a record's start), or runs to the end of `block`.
/// @param open  Set to true when the block ends before the record surely does.
[[nodiscard]] RecordSpan recordFrom(std::string_view block, std::size_t begin, bool* open = nullptr);

/// Reads the text of records. Holds buffers that are used again: one per thread.
class RecordReader {
public:
    explicit RecordReader(std::shared_ptr<const FormatSet> formats);
    ~RecordReader();
    RecordReader(RecordReader&&) noexcept;
    RecordReader& operator=(RecordReader&&) noexcept;

    /// @param text  All lines of one record, with or without the last newline.
    [[nodiscard]] Record read(std::string_view text, Place place, const SourceContext& context);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Walks through all records of a source in order, across blocks: for `--all-lines` and live tails.
class RecordBuilder {
public:
    /// Takes a block and calls `sink(text, place)` for each record that is complete. A record that may
    /// go on in the next block waits.
    template <typename Sink>
    void add(const Block& block, Sink&& sink)
    {
        append(block);
        drain(false, std::forward<Sink>(sink));
    }
    /// The source ended, or paused long enough for its last record to be whole.
    template <typename Sink>
    void flush(Sink&& sink)
    {
        drain(true, std::forward<Sink>(sink));
    }
    [[nodiscard]] std::size_t pendingBytes() const { return m_text.size(); }

private:
    void append(const Block& block); // in record_builder.cpp
    template <typename Sink>
    void drain(bool last, Sink&& sink)
    {
        std::size_t at = 0;
        Place place = m_place;
        while (at < m_text.size()) {
            bool open = false;
            const RecordSpan span = recordFrom(m_text, at, &open);
            if (open && !last)
                break;
            sink(std::string_view(m_text).substr(span.begin, span.end - span.begin), place);
            place.offset += span.end - at;
            place.line += span.lines;
            at = span.end;
        }
        m_text.erase(0, at);
        m_place = place;
    }

    std::string m_text;
    Place m_place{0, 1};
};

} // namespace bearerwatch::logs
