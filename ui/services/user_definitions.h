#pragma once

#include <QString>
#include <string>
#include <vector>

#include "pipeline/scan.h"

// The user's own definitions in the XDG configuration folder, the same for windows and command line.

namespace bearerwatch::services {

/// `bearerwatch/` of the configuration folder, with its slash; it need not exist.
[[nodiscard]] QString configurationFolder();

/// A file of definitions; at most 4 MiB of it; empty when it cannot be read.
[[nodiscard]] std::string readDefinitions(const QString& path);

/// `formats.json` and `formats/*.json`, in order of their names.
[[nodiscard]] std::vector<pipeline::FormatFile> userFormats();

/// The text of `rules.json`, or empty.
[[nodiscard]] std::string userRulesText();

} // namespace bearerwatch::services
