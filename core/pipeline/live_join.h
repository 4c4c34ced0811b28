#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "events/joiner.h"
#include "pipeline/live_source.h"
#include "pipeline/raw_event.h"

namespace bearerwatch::pipeline {

/// An event that was given out, and what its neighbour made of it: further fields, or no cause where it is a
/// part of another event now. Both have the same key.
struct Correction {
    events::Event before; ///< Its alternatives may be missing.
    events::Event after;
};

/// Joins the events of a following as a scan would, however long after one another their lines are written,
/// and yet holds nobody up: an event that a neighbour could still add to is given to its portion after a
/// short wait; where the neighbour comes later, a correction follows. Not thread-safe; memory is bounded by
/// the joiner's.
class LiveJoin {
public:
    /// @param now  Monotonic.
    void add(RawEvent&& event, const std::shared_ptr<Portion>& portion, base::Duration now);
    /// An event that was given out by an earlier run: neighbours that come now correct it or become a part of
    /// it.
    void recall(const events::Event& event, base::Duration now);
    /// Gives out what waited long enough, and finds corrections.
    void settle(base::Duration now);
    void giveAll(); ///< What waits is given out; neighbours may still come.
    void flush(); ///< The same, and no neighbour is expected any more.
    /// Events that are not given out yet.
    [[nodiscard]] bool waits() const { return m_joiner.next() > m_given; }
    /// Of events whose portion is taken; those of others are in their portions.
    [[nodiscard]] std::vector<Correction> takeCorrections() { return std::exchange(m_corrections, {}); }

private:
    struct Waiting {
        std::shared_ptr<Portion> portion;
        bool given = false; ///< The next two are as it was given.
        std::uint32_t fields = 0; ///< A bit for each field that it had.
        std::optional<causes::Cause> cause;
    };
    void giveUntil(std::uint64_t number);
    void release();
    void correct(Waiting& waiting, const events::Event& after);
    void findCorrections();
    [[nodiscard]] bool isToBeGiven(const std::string& key) const;

    events::Joiner m_joiner;
    std::shared_ptr<Portion> m_earlier; // stands for the portions of earlier runs
    std::deque<Waiting> m_waiting; // one for each event in the joiner
    std::vector<events::Event> m_released;
    std::vector<Correction> m_corrections;
    std::uint64_t m_given = 0; // events before it are given out; behind it, recalled ones are too
    std::uint64_t m_mark = 0; // events before it wait since longer than `m_since`
    base::Duration m_since{0};
    std::uint64_t m_keptMark = 0; // the same for what is given out and kept for neighbours
    base::Duration m_keptSince{0};
    std::uint64_t m_joins = 0; // of the joiner, when corrections were last looked for
    bool m_postponed = false; // some of them wait for other events
};

} // namespace bearerwatch::pipeline
