#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "verdict/verdict.h"

// A report for somebody else: what was inspected and found, and on which machine. It holds no token, no
// signature and no secret; values of claims that may point at a person are cut, also where a finding
// quotes them. Pure; English; UTF-8.

namespace bearerwatch::report {

/// Facts about the program and the machine, in the order in which they are shown: {"Program", "0.3"}.
using Environment = std::vector<std::pair<std::string, std::string>>;

/// A claim's value that never tells who the person is: issuer, audience, times, scope, client.
[[nodiscard]] bool isImpersonalClaim(std::string_view name);

[[nodiscard]] std::string supportMarkdown(std::span<const verdict::TokenReport> reports,
                                          const Environment& environment);
/// One file without anything from elsewhere.
[[nodiscard]] std::string supportHtml(std::span<const verdict::TokenReport> reports,
                                      const Environment& environment);
[[nodiscard]] std::string supportJson(std::span<const verdict::TokenReport> reports,
                                      const Environment& environment);

} // namespace bearerwatch::report
