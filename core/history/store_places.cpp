#include "history/store.h"

// What is kept as one text: places of sources that are no files, and what the user silenced.

namespace bearerwatch::history {

bool Store::writePlaces(const Batch& batch)
{
    for (const auto& [source, place] : batch.places) {
        if (!setMeta("place:" + source, place))
            return false;
    }
    return !batch.notices || setMeta("notices", *batch.notices);
}

std::string Store::notices()
{
    return meta("notices");
}

std::string Store::sourcePlace(const std::string& source)
{
    return meta("place:" + source);
}

} // namespace bearerwatch::history
