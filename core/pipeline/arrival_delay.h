#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

#include "base/time.h"

namespace bearerwatch::pipeline {

/// How long after their own time the records of followed logs arrive: shippers hand them on in batches,
/// minutes late. Buckets stay open for as long, so that what comes late is counted in its own minute.
class ArrivalDelay {
public:
    static constexpr base::Duration Most = std::chrono::minutes(10); ///< What is older is no live record.
    static constexpr base::Duration Memory =
        std::chrono::minutes(5); ///< A delay is kept for one to two of these.

    /// Records of `source` arrived whose oldest has the time `oldest`. @param now  The wall clock.
    void note(const std::string& source, base::Time oldest, base::Time now);
    /// The longest of late; 0: none. A clock that was set back is no delay.
    [[nodiscard]] base::Duration longest(base::Time now) const;

    /// How long a bucket is to wait for its records: `atFirst` and the longest of late; less as soon as each
    /// source that writes has shown for a while how late its records come.
    [[nodiscard]] base::Duration wait(base::Duration atFirst, base::Time now) const;

private:
    struct Seen {
        base::Time since; // of the newer span
        base::Time first;
        std::uint64_t notes = 0;
        std::array<base::Duration, 2> longest{}; // newer, older span
    };
    std::map<std::string, Seen> m_sources;
};

} // namespace bearerwatch::pipeline
