#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

// Errors as values. `Expected` is the std::expected of C++23, taken from libexpected-dev.

namespace bearerwatch::base {

/// A failure that a person can act on: what happened, where, and what to do.
/// Plain data; English, for the command line and as the key of a translation.
struct Error {
    std::string code; ///< Stable and machine-readable, snake_case: "file_not_found".
    std::string what; ///< One sentence: what went wrong.
    std::string where; ///< File, line, byte, member; empty when the sentence says it.
    std::string remedy; ///< One sentence: what to do about it.
};

template <typename T, typename E = Error>
using Expected = tl::expected<T, E>;

template <typename E>
[[nodiscard]] tl::unexpected<std::decay_t<E>> unexpected(E&& error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// `what (where). remedy` on one line.
[[nodiscard]] inline std::string toText(const Error& error)
{
    std::string text = error.what;
    if (!error.where.empty())
        text += " (" + error.where + ")";
    if (!error.remedy.empty())
        text += ". " + error.remedy;
    return text;
}

} // namespace bearerwatch::base
