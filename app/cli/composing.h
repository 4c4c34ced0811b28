#pragma once

#include <QCommandLineParser>
#include <optional>
#include <string>

#include "base/expected.h"
#include "jose/key_file.h"

// What `sign` and `encrypt` share.

namespace bearerwatch::cli {

/// Adds --key, --passphrase-file, --secret-encoding, --header, --kid.
void addComposingOptions(QCommandLineParser& parser);

/// The first usable key of --key.
[[nodiscard]] base::Expected<jose::Key> composingKey(const QCommandLineParser& parser);

/// The header: --header as it is written, with `members` (JSON members without braces) put before it
/// where it does not hold them, and --kid.
struct HeaderMember {
    std::string name;
    std::string value;
};
[[nodiscard]] base::Expected<std::string> composingHeader(const QCommandLineParser& parser,
                                                          const std::vector<HeaderMember>& members);

} // namespace bearerwatch::cli
