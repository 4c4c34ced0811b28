#pragma once

#include <string_view>

namespace bearerwatch::pipeline {

/// What a file is whose first bytes are no text, in English words: "a PNG picture", "binary data". Empty for
/// text, UTF-16 too, and for a file that is empty.
[[nodiscard]] std::string_view binaryKind(std::string_view head);

} // namespace bearerwatch::pipeline
