#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "causes/catalogue.h"

// Short ways to build findings; used inside core/jose.

namespace bearerwatch::jose {

/// A fault of a key: span.part "key", argument `member`.
[[nodiscard]] inline causes::Finding keyProblem(std::string_view code, std::string_view member = {},
                                                std::string_view detail = {})
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span.part = "key";
    finding.arguments = {{"member", std::string(member)}, {"detail", std::string(detail)}};
    return finding;
}

[[nodiscard]] inline causes::Finding partFinding(std::string_view code, std::string_view part,
                                                 std::size_t offset = 0, std::size_t length = 0)
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span = {std::string(part), offset, length};
    return finding;
}

[[nodiscard]] inline bool hasError(const std::vector<causes::Finding>& findings)
{
    for (const causes::Finding& finding : findings) {
        if (finding.severity == causes::Severity::Error)
            return true;
    }
    return false;
}

/// Appends those that are not there yet (same code, span and found).
void appendNew(std::vector<causes::Finding>& findings, const std::vector<causes::Finding>& more);

} // namespace bearerwatch::jose
