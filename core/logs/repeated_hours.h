#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "logs/record_builder.h"

namespace bearerwatch::logs {

/// Tells the two passes of the hour apart that clocks repeat in autumn: the lines of a log are in order, so
/// that a local time which jumps back within that hour begins the second pass.
///
/// Sees the blocks of one log in order, before their records are read, and writes into their context from
/// which place on times are of the second pass; threads may then read blocks in any order. Costs next to
/// nothing but for blocks that meet such an hour, which it reads. One thread at a time.
///
/// A log that begins within the hour: its first lines are of the second pass where no jump follows and the
/// log goes on right behind the hour, or where its last line fits the time at which the file was written.
class RepeatedHours {
public:
    explicit RepeatedHours(std::shared_ptr<const FormatSet> formats);

    /// @param offset  Of the first byte of `block`, as records of it are placed.
    void see(std::string_view block, std::uint64_t offset, SourceContext& context);

private:
    struct Timed {
        std::uint64_t offset = 0;
        base::Time time; ///< Taken for one of the first pass.
    };
    [[nodiscard]] std::optional<Timed> timeAt(std::string_view block, std::size_t& at, const Zone& zone,
                                              const SourceContext& context);
    [[nodiscard]] std::optional<Zone::TurnBack> turnBackIn(std::string_view block, const Zone& zone,
                                                           const SourceContext& context);
    void walk(std::string_view block, std::uint64_t offset, const Zone& zone, SourceContext& context);
    [[nodiscard]] bool beginsSecond(std::string_view block, std::size_t at, const Zone& zone,
                                    const SourceContext& context, base::Time first);
    void take(const Timed& line, SourceContext& context);

    std::shared_ptr<const FormatSet> m_formats;
    std::optional<RecordReader> m_reader; // made when it is needed
    std::optional<Zone::TurnBack> m_turn; // that the log is at, or was at last
    std::optional<base::Time> m_latest; // in its hour, in this pass
    bool m_second = false;
    bool m_known = false; // which pass it is was told by what came before
    bool m_sawOther = false; // times that are not of such an hour were seen
    int m_before = 0; // lines in a row from before the hour
    std::uint64_t m_beforeOffset = 0;
};

} // namespace bearerwatch::logs
