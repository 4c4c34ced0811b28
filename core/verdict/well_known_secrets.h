#pragma once

#include <span>
#include <string_view>

namespace bearerwatch::verdict {

/// Secrets out of tutorials, sample projects and defaults, as public lists of leaked JWT secrets have them:
/// who knows them can sign. None is empty.
[[nodiscard]] std::span<const std::string_view> wellKnownSecrets();

} // namespace bearerwatch::verdict
