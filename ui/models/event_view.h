#pragma once

#include <cstdint>
#include <vector>

#include "pipeline/snapshot.h"

namespace bearerwatch::models {

using pipeline::SnapshotPtr;

/// Random access to the events of one snapshot, which stay where they are: nothing is copied.
/// A position counts from the first event of the epoch and stays the same while old events go.
class EventView {
public:
    EventView() = default;
    explicit EventView(SnapshotPtr snapshot);

    [[nodiscard]] std::uint64_t begin() const { return m_begin; } ///< Position of the oldest event.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::uint64_t epoch() const { return m_snapshot ? m_snapshot->epoch : 0; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

    /// nullptr outside of begin() to end(). Lives as long as this view or its snapshot.
    [[nodiscard]] const events::Event* at(std::uint64_t position) const;

    /// Lets go of the positions before `position`; the snapshot stays the same.
    void trimBefore(std::uint64_t position);

private:
    SnapshotPtr m_snapshot;
    std::uint64_t m_begin = 0; ///< First position that is shown.
    std::uint64_t m_first = 0; ///< First position of the snapshot.
    std::uint64_t m_end = 0;
    std::vector<std::uint64_t> m_chunkEnds; ///< Positions.
};

} // namespace bearerwatch::models
