#pragma once

#include <string>
#include <vector>

#include "causes/catalogue.h"

namespace bearerwatch::tests {

/// Places in the words of the findings that nothing fills: "code: {name}" each. A value may be empty, but an
/// argument that is not given leaves a hole in the sentence; only a `{difference}` may be none.
inline std::string holesInWords(const std::vector<causes::Finding>& findings)
{
    std::string holes;
    for (const causes::Finding& finding : findings) {
        const causes::CodeEntry* entry = causes::findCode(finding.code);
        if (!entry) {
            holes += finding.code + ": not in the catalogue; ";
            continue;
        }
        for (const std::string_view words :
             {entry->title, entry->evidence, entry->clientFix, entry->serverFix}) {
            for (std::size_t at = words.find('{'); at != std::string_view::npos;
                 at = words.find('{', at + 1)) {
                const std::string_view name = words.substr(at + 1, words.find('}', at) - at - 1);
                bool filled =
                    name == "found" || name == "expected" || name == "offset" || name == "difference";
                for (const auto& [key, value] : finding.arguments)
                    filled = filled || key == name;
                if (!filled)
                    holes += finding.code + ": {" + std::string(name) + "}; ";
            }
        }
    }
    return holes;
}

} // namespace bearerwatch::tests
