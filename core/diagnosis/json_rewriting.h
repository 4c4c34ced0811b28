#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bearerwatch::diagnosis {

/// A JSON text written anew as another program would write it.
struct Rewriting {
    std::string how; ///< English phrases, each translatable: "compact, members sorted"; or a member's name.
    std::string json;
};

/// The spellings of `json` that libraries make of the same content: compact, with blanks, indented, sorted,
/// with slashes or characters beyond ASCII escaped or not. Without repeats and without `json` itself; empty
/// when it is no JSON.
[[nodiscard]] std::vector<Rewriting> rewritings(std::string_view json);

/// `json`, an object, without one of its members; for each member but `alg`.
[[nodiscard]] std::vector<Rewriting> withoutOneMember(std::string_view json);

} // namespace bearerwatch::diagnosis
