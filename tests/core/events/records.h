#pragma once

#include <optional>
#include <string>

#include "events/classify.h"

// Records for the tests of classification.

namespace bearerwatch::test {

inline logs::Record recordOf(const std::string& text)
{
    logs::Record record;
    record.text = "2026-03-02T10:00:00.000Z WARN  [api] " + text;
    record.message = text;
    return record;
}

inline std::string idOf(const std::optional<causes::Cause>& cause)
{
    return cause ? std::string(causes::id(*cause)) : std::string("none");
}

} // namespace bearerwatch::test
