#pragma once

#include <span>

#include "network_options.h"

// What is asked of a server about tokens that were judged already: introspection, status lists, the time.

namespace bearerwatch::cli {

/// Asks --introspect and --status-list about each token, and adds what they say. Waits. A server that gives
/// no answer becomes a note at the token and a line on standard error.
/// @return usage: an address that needs a further option, a client that lacks its secret.
[[nodiscard]] base::Expected<void> askServers(const NetworkOptions& options, const verdict::Keys& keys,
                                              base::Time now, std::span<verdict::TokenReport> reports);

/// Asks --clock, says how this clock stands, and names each token whose verdict is another at the true time.
/// @return usage: a server that needs a further option.
[[nodiscard]] base::Expected<void> compareClock(const NetworkOptions& options, const verdict::Policy& policy,
                                                base::Time now,
                                                std::span<const verdict::TokenReport> reports);

} // namespace bearerwatch::cli
