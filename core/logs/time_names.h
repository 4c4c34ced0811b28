#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bearerwatch::logs {

/// A month's name at the start of `text`, English or in another language, long or short.
struct MonthName {
    int month = 0;
    std::size_t length = 0; ///< Bytes of the whole word, with a full stop after it.
};
[[nodiscard]] std::optional<MonthName> monthAt(std::string_view text);

/// True where `before`, the text that leads up to a time, says that it is not the record's own:
/// "exp=", "ValidTo:", "expired at ".
[[nodiscard]] bool announcesOtherTime(std::string_view before);

} // namespace bearerwatch::logs
