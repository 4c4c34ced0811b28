#pragma once

#include <QCommandLineParser>
#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "jose/key_file.h"

// What `sign` and `encrypt` share.

namespace bearerwatch::cli {

/// Adds --key, --passphrase-file, --secret-encoding, --alg, --header, --kid which both commands take.
/// @param algorithms  What --alg names: "Algorithm", "Key management".
void addComposingOptions(QCommandLineParser& parser, const QString& algorithms);

/// What both commands read before they differ.
struct ComposingInput {
    std::string text; ///< Claims or other octets.
    jose::Key key; ///< The first usable one of --key.
    std::string algorithm; ///< --alg, else what `usual` names for the key.
    std::string kid; ///< --kid, else that of the key; may be empty.
};
[[nodiscard]] base::Expected<ComposingInput> readComposingInput(const QCommandLineParser& parser,
                                                                std::string (*usual)(const jose::Key&));

/// The header: --header as it is written, with `members` put before it where it does not hold them.
struct HeaderMember {
    std::string name;
    std::string value;
};
[[nodiscard]] base::Expected<std::string> composingHeader(const QCommandLineParser& parser,
                                                          const std::vector<HeaderMember>& members);

/// Prints the token, or why there is none. @return the status of the command.
[[nodiscard]] int printComposed(const base::Expected<std::string>& token);

/// Claims with members changed: `NAME=VALUE` (JSON, else a text) each in `set`, names in `remove`. The order
/// of the others stays. An error when the claims are no JSON object.
[[nodiscard]] base::Expected<std::string> editClaims(const std::string& claims, const QStringList& set,
                                                     const QStringList& remove);

} // namespace bearerwatch::cli
