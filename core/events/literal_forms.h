#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bearerwatch::events::detail {

/// A text as it may stand in a record, in lower case: as it is, and as JSON writes it, once and within a text
/// of JSON again: `pass "gold"` is `pass \"gold\"` there, "für" may be "f\u00fcr", "a/b" "a\/b". The first is
/// the text itself; without quotes, backslashes, slashes and letters beyond ASCII it is the only one.
[[nodiscard]] std::vector<std::string> formsOf(std::string_view literal);

} // namespace bearerwatch::events::detail
