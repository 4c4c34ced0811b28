#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Network addresses in log text, and which of several is the client.

namespace bearerwatch::logs {

/// An IPv4 or IPv6 address that was found in a text.
struct FoundAddress {
    std::size_t at = 0; ///< Where the address begins (a bracket or port is not part of it).
    std::string_view address; ///< Views the text; without port, brackets and zone id.
    std::size_t end = 0; ///< After the address, its port and its bracket.
    bool hasPort = false;
};

/// The address that begins exactly at `at` ('[' before an IPv6 address is skipped), or nullopt.
/// Versions of four parts ("security-2.7.0.0.jar") are none.
[[nodiscard]] std::optional<FoundAddress> addressAt(std::string_view text, std::size_t at);

/// A whole value: "203.0.113.9", "203.0.113.9:4711", "[2001:db8::1]:443", "/10.0.0.1:80", "::1".
/// @return The address without port, as written, or nullopt; also for "0.0.0.0" and "::", which name nobody.
[[nodiscard]] std::optional<std::string> addressOf(std::string_view value);

/// Loopback, private (RFC 1918, RFC 4193), link-local, shared (RFC 6598): an address of a proxy
/// rather than of a client when another one is at hand.
[[nodiscard]] bool isInternal(std::string_view address);

/// The client in the list of an X-Forwarded-For header: the last that is not internal, since what
/// stands left of it may be made up by the client; the first where all are internal.
[[nodiscard]] std::optional<std::string> clientOfForwarded(std::string_view list);

/// The list of X-Forwarded-For in what a proxy writes of a request: behind its name ("xff="), or a whole
/// quoted list without ports of which one address is not internal. Empty: there is none. Views `text`.
[[nodiscard]] std::string_view forwardedListIn(std::string_view text);

/// The client that free text names, judged by the words around each address: "from x", "client: x",
/// never "upstream: x" or "server x". nullopt when no address is likely to be the client's.
/// @param namedOnly  Only an address that the words around it call the client's.
[[nodiscard]] std::optional<std::string> clientInText(std::string_view text, bool namedOnly = false);

} // namespace bearerwatch::logs
