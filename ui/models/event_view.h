#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/snapshot.h"

namespace bearerwatch::models {

using pipeline::SnapshotPtr;

/// Random access to the events of one snapshot: those in memory stay where they are, those of the archive are
/// read as they are asked for.
/// A position counts from the first event of the epoch and stays the same while old events go.
class EventView {
public:
    EventView() = default;
    explicit EventView(SnapshotPtr snapshot);

    [[nodiscard]] std::uint64_t begin() const { return m_begin; } ///< Position of the oldest event.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::uint64_t epoch() const { return m_snapshot ? m_snapshot->epoch : 0; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

    /// nullptr outside of begin() to end(), and where an archived one cannot be read. Lives until the next
    /// call. Its text may be missing where it has to be read again: see `textAt`.
    [[nodiscard]] const events::Event* at(std::uint64_t position) const;
    /// The redacted text of the record; empty when it cannot be read any more.
    [[nodiscard]] std::string textAt(std::uint64_t position) const;
    /// The event with its text.
    [[nodiscard]] std::optional<events::Event> wholeAt(std::uint64_t position) const;

    /// Lets go of the positions before `position`; the snapshot stays the same.
    void trimBefore(std::uint64_t position);

private:
    SnapshotPtr m_snapshot;
    std::uint64_t m_begin = 0; ///< First position that is shown.
    std::uint64_t m_first = 0; ///< First position that is in memory.
    std::uint64_t m_end = 0;
    std::vector<std::uint64_t> m_chunkEnds; ///< Positions.
    mutable std::shared_ptr<const std::vector<events::Event>> m_loaded; ///< Of the archive, latest use.
    mutable std::uint64_t m_loadedIndex = 0;
};

} // namespace bearerwatch::models
