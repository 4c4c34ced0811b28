#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "causes/cause.h"

namespace bearerwatch::series {

using CauseCounts = std::array<std::uint64_t, causes::CauseCount>; ///< Indexed by causes::index().

/// Counts of one interval [start, start + width).
struct Bucket {
    base::Time start;
    std::optional<std::uint64_t> requests; ///< Empty where the logs do not tell requests.
    CauseCounts failures{};
};

/// What events are counted by.
enum class Dimension : std::uint8_t {
    ClientIp,
    KeyId,
    Issuer,
    Audience,
    Path,
    Subject,
    Service,
    ClientId,
    UserAgent,
    TokenFingerprint
};
inline constexpr std::size_t DimensionCount = 10;
[[nodiscard]] std::string_view id(Dimension dimension); ///< "client_ip", ...
[[nodiscard]] std::optional<Dimension> dimensionFromId(std::string_view id);

/// One value of an event; views the event's text.
struct DimensionValue {
    Dimension dimension = Dimension::ClientIp;
    std::string_view value;
    std::uint64_t number = 0; ///< Tells the text from all others, where it is not 0.
};

struct Contributor {
    std::string value;
    std::uint64_t count = 0;
};

} // namespace bearerwatch::series
