#pragma once

#include <span>

#include "network_options.h"

// What is asked of a server about tokens that were judged already: introspection, status lists, the time.

namespace bearerwatch::cli {

/// Asks --introspect and --status-list about each token, and adds what they say. Waits. A server that gives
/// no answer becomes a note at the token and a line on standard error.
/// @return usage: an address that needs a further option, a client that lacks its secret.
/// Where --introspect says `issuer`, the metadata of that issuer are read first, unless the record has them.
[[nodiscard]] base::Expected<void> askServers(const NetworkOptions& options, const verdict::Policy& policy,
                                              const verdict::Keys& keys, base::Time now,
                                              std::span<verdict::TokenReport> reports, NetworkRecord& record);

/// Asks --clock, says how this clock stands (by that, or by the Date of a reply), and names the verdict of
/// each token at the true time where this clock is off. Both go into the record.
/// @return usage: a server that needs a further option.
[[nodiscard]] base::Expected<void> compareClock(const NetworkOptions& options, const verdict::Policy& policy,
                                                std::span<const verdict::TokenReport> reports,
                                                NetworkRecord& record);

} // namespace bearerwatch::cli
