#include "models/event_view.h"

#include <algorithm>

namespace bearerwatch::models {

EventView::EventView(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    if (!m_snapshot)
        return;
    const pipeline::EventList& list = m_snapshot->events;
    m_begin = list.dropped;
    m_first = m_begin;
    m_end = m_begin;
    m_chunkEnds.reserve(list.chunks.size());
    for (const auto& chunk : list.chunks) {
        m_end += chunk ? chunk->size() : 0;
        m_chunkEnds.push_back(m_end);
    }
}

const events::Event* EventView::at(std::uint64_t position) const
{
    if (position < m_begin || position >= m_end)
        return nullptr;
    const auto found = std::upper_bound(m_chunkEnds.begin(), m_chunkEnds.end(), position);
    const auto chunk = static_cast<std::size_t>(found - m_chunkEnds.begin());
    const std::uint64_t start = chunk == 0 ? m_first : m_chunkEnds[chunk - 1];
    return &(*m_snapshot->events.chunks[chunk])[static_cast<std::size_t>(position - start)];
}

void EventView::trimBefore(std::uint64_t position)
{
    m_begin = std::clamp(position, m_begin, m_end);
}

} // namespace bearerwatch::models
