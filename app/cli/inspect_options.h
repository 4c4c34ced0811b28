#pragma once

#include <QCommandLineParser>
#include <chrono>

#include "base/expected.h"
#include "network_options.h"
#include "verdict/keys.h"
#include "verdict/policy.h"

namespace bearerwatch::cli {

struct InspectOptions {
    verdict::Keys keys;
    verdict::Policy policy;
    NetworkOptions network;
    /// For the reason of a failed signature; 0: only the quick part.
    std::chrono::seconds searchTime{10};
    bool json = false;
};

/// Adds the options of `inspect` (a public contract).
void addInspectOptions(QCommandLineParser& parser);

/// Reads what the options name: key files, secrets, expectations, lists.
/// @return An error of usage or of a file that cannot be read.
[[nodiscard]] base::Expected<InspectOptions> readInspectOptions(const QCommandLineParser& parser);

} // namespace bearerwatch::cli
