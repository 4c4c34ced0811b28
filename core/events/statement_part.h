#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "events/words.h"

// A record of many columns or fields (CEF, an export, a gateway's JSON) makes its statement in one of them.
// What stands in the others ("blocked", "region") is no part of it.

namespace bearerwatch::events::detail {

/// The words of the column or field in which the byte `offset` of `text` stands, with those of its name. All
/// `words` where they are of few columns.
[[nodiscard]] std::span<const Word> partAround(std::string_view text, std::span<const Word> words,
                                               std::uint32_t offset);

/// The same for the column that has most words of the rule book.
[[nodiscard]] std::span<const Word> partThatSaysMost(std::string_view text, std::span<const Word> words);

} // namespace bearerwatch::events::detail
