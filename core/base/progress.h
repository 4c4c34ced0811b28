#pragma once

#include <cstdint>
#include <functional>

namespace bearerwatch::base {

/// How far a long task is. Unit: whatever the task counts (bytes, candidates), the same in both.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0 where the end is not known.
};

/// Called now and then by long tasks, on the thread that runs them. Return false to cancel: the
/// task then ends soon and says that its result is not complete.
using ProgressCallback = std::function<bool(const Progress&)>;

/// Asks `callback` whether to go on; an empty callback means yes.
[[nodiscard]] inline bool goOn(const ProgressCallback& callback, Progress progress)
{
    return !callback || callback(progress);
}

} // namespace bearerwatch::base
