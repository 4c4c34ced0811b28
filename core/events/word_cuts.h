#pragma once

#include <cstddef>
#include <string_view>

#include "events/word_characters.h"

// Where words.cpp may part words: beside punctuation and signs, and where the case changes. A cut too many
// does no harm to those who ask: a line is only looked at in vain.

namespace bearerwatch::events::detail {

/// Whether words may be parted between `at - 1` and `at`.
[[nodiscard]] inline bool mayCut(std::string_view text, std::size_t at)
{
    if (at == 0 || at >= text.size())
        return true;
    const char before = text[at - 1];
    const char after = text[at];
    const Kind kind = Kinds[static_cast<unsigned char>(after)];
    const Kind kindBefore = Kinds[static_cast<unsigned char>(before)];
    if (kindBefore == Other || kind == Other || before < 0 || after < 0)
        return true; // Of Unicode there are letters and signs.
    if (kind != Upper)
        return false;
    return kindBefore != Upper ||
        (at + 1 < text.size() && Kinds[static_cast<unsigned char>(text[at + 1])] == Lower);
}

[[nodiscard]] inline bool isWholeWord(std::string_view text, std::size_t begin, std::size_t end)
{
    return mayCut(text, begin) && mayCut(text, end);
}

} // namespace bearerwatch::events::detail
