#include "models/event_view.h"

#include <algorithm>

#include "pipeline/event_archive.h"

namespace bearerwatch::models {

EventView::EventView(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    if (!m_snapshot)
        return;
    const pipeline::EventList& list = m_snapshot->events;
    m_begin = list.dropped;
    m_first = list.archive ? list.archived : m_begin;
    m_end = m_first;
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
    const pipeline::EventList& list = m_snapshot->events;
    if (position < m_first) {
        constexpr std::uint64_t InChunk = pipeline::EventArchive::ChunkEvents;
        const std::uint64_t index = position / InChunk;
        if (!m_loaded || m_loadedIndex != index) {
            m_loaded = list.archive->chunk(static_cast<std::size_t>(index));
            m_loadedIndex = index;
        }
        return m_loaded ? &(*m_loaded)[static_cast<std::size_t>(position % InChunk)] : nullptr;
    }
    const auto found = std::upper_bound(m_chunkEnds.begin(), m_chunkEnds.end(), position);
    const auto chunk = static_cast<std::size_t>(found - m_chunkEnds.begin());
    const std::uint64_t start = chunk == 0 ? m_first : m_chunkEnds[chunk - 1];
    return &(*list.chunks[chunk])[static_cast<std::size_t>(position - start)];
}

std::string EventView::textAt(std::uint64_t position) const
{
    const events::Event* event = at(position);
    if (!event || !event->text.empty() || position >= m_first)
        return event ? event->text : std::string();
    constexpr std::uint64_t InChunk = pipeline::EventArchive::ChunkEvents;
    return m_snapshot->events.archive
        ->text(static_cast<std::size_t>(position / InChunk), static_cast<std::size_t>(position % InChunk))
        .value_or(std::string());
}

std::optional<events::Event> EventView::wholeAt(std::uint64_t position) const
{
    const events::Event* event = at(position);
    if (!event)
        return std::nullopt;
    events::Event whole = *event;
    whole.text = textAt(position);
    return whole;
}

void EventView::trimBefore(std::uint64_t position)
{
    m_begin = std::clamp(position, m_begin, m_end);
}

} // namespace bearerwatch::models
