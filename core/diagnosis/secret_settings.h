#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bearerwatch::diagnosis {

/// A name with its value, out of settings that were taken for a secret as a whole.
struct Setting {
    std::string name; ///< Hostile text; no secret.
    std::string value; ///< Secret.
};

/// The settings in lines as `.env` and YAML files have them (NAME=value, `export NAME="value"`,
/// `name: value`), or the texts of a JSON document. Empty: it is none of these. At most 200.
[[nodiscard]] std::vector<Setting> settingsOf(std::string_view text);

} // namespace bearerwatch::diagnosis
