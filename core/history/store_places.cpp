#include "history/store.h"

// Where sources that are no files were read to, in their own words.

namespace bearerwatch::history {

bool Store::writePlaces(const Batch& batch)
{
    for (const auto& [source, place] : batch.places) {
        if (!setMeta("place:" + source, place))
            return false;
    }
    return true;
}

std::string Store::sourcePlace(const std::string& source)
{
    return meta("place:" + source);
}

} // namespace bearerwatch::history
