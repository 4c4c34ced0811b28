#pragma once

#include <cstddef>
#include <string_view>

// Lines of the form "RemoteHost: 203.0.113.9": one value of a record a line, as MinIO's console and many
// error reports print them.

namespace bearerwatch::logs {

class Collector;

/// The label that begins a line, where it is the name of something a log record has ("Time", "RequestID",
/// "Response Code"); marks of a frame before it are left out ("│ Status: 401"). Empty: none.
[[nodiscard]] std::string_view labelOf(std::string_view line);

/// True where any label begins the line ("API: PutObject(bucket=b)").
[[nodiscard]] bool hasLabel(std::string_view line);

/// Offers the values of all such lines below a head line. Names in it give way to values within the head.
/// @return How many were offered.
std::size_t offerLabelLines(std::string_view lines, Collector& collector);

} // namespace bearerwatch::logs
