#include "pipeline/event_archive.h"
#include "pipeline/snapshot.h"

namespace bearerwatch::pipeline {

bool EventList::forEach(const std::function<bool(const events::Event&)>& sink, bool texts) const
{
    for (std::uint64_t position = dropped; archive && position < archived;) {
        const auto index = static_cast<std::size_t>(position / EventArchive::ChunkEvents);
        const EventArchive::Chunk chunk = archive->chunk(index);
        if (!chunk)
            break; // what cannot be read is left out
        for (auto place = static_cast<std::size_t>(position % EventArchive::ChunkEvents);
             place < chunk->size(); ++place) {
            const events::Event& event = (*chunk)[place];
            if (!event.cause)
                continue;
            if (!texts || !event.text.empty()) {
                if (!sink(event))
                    return false;
                continue;
            }
            events::Event whole = event;
            whole.text = archive->text(index, place).value_or(std::string());
            if (!sink(whole))
                return false;
        }
        position = static_cast<std::uint64_t>(index + 1) * EventArchive::ChunkEvents;
    }
    for (const auto& chunk : chunks) {
        for (const events::Event& event : *chunk) {
            if (event.cause && !sink(event))
                return false;
        }
    }
    return true;
}

} // namespace bearerwatch::pipeline
