#pragma once

#include <string_view>

namespace bearerwatch::base {

/// A file of resources/ that was built into the program.
struct EmbeddedFile {
    std::string_view name; ///< File name without folder.
    std::string_view content; ///< Bytes as they stood in the file.
};

} // namespace bearerwatch::base
