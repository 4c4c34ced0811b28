#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// What can be said of an encoded part before its signature is asked.

namespace bearerwatch::diagnosis {

/// Whether most of the part reads like JSON once decoded, whatever is damaged: then the right one is JSON.
[[nodiscard]] bool readsLikeJson(std::string_view encoded);

/// Whether the part decodes to a JSON text (the header: to an object).
[[nodiscard]] bool isJsonPart(std::string_view encoded);

/// Whether the part reads as text to its last whole octet, and is no complete JSON: the start of one, cut
/// off.
[[nodiscard]] bool isCutJson(std::string_view encoded);

/// Places at which a run of `lost` characters can be missing from a part of JSON: what stands before the
/// place reads as text, and what stands after it reads as text when it is moved by `lost`. Damage that moves
/// the octets against the characters makes the rest unreadable, so the interval is short; it is the whole
/// part where nothing is moved (`lost` a multiple of 4).
struct PlaceRange {
    std::size_t first = 0, end = 0; ///< Half open.
};
[[nodiscard]] PlaceRange possibleGaps(std::string_view encoded, std::size_t lost);

/// A quick look at a part of JSON whose gap at `at` is filled with `run`: the octets around it are text.
class GapReading {
public:
    GapReading(std::string_view encoded, std::size_t at, std::size_t lost);
    [[nodiscard]] bool plausible(std::string_view run) const;

private:
    std::string m_before, m_after; ///< What shares octets with the gap.
    bool m_wide; ///< The part holds characters beyond ASCII.
};

} // namespace bearerwatch::diagnosis
