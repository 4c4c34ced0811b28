#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "diagnosis/context.h"

// A change of a few characters, and how it is told.

namespace bearerwatch::diagnosis {

/// The 64 characters of base64url.
inline constexpr std::string_view Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How the received text becomes the right one: at `at`, `removed` characters give way to `inserted`.
struct Fix {
    std::size_t at = 0;
    std::size_t removed = 0;
    std::string inserted;
};
[[nodiscard]] std::string applyFix(std::string_view text, const Fix& fix);

/// All fixes of one character at one place of `text`: one too many, swapped with the next, a wrong one, one
/// lost before it. `size` itself is the place after the end. Ends when `visit` returns true.
template <typename Visit>
bool singleFixesAt(std::string_view text, std::size_t at, Visit&& visit)
{
    Fix fix{at, 1, {}};
    if (at < text.size()) {
        if (visit(fix))
            return true;
        if (at + 1 < text.size() && text[at] != text[at + 1] && text[at + 1] != '.' &&
            visit(Fix{at, 2, std::string{text[at + 1], text[at]}}))
            return true;
        fix.inserted.assign(1, 'A');
        for (const char c : Alphabet) {
            fix.inserted.front() = c;
            if (c != text[at] && visit(fix))
                return true;
        }
    }
    fix.removed = 0;
    fix.inserted.assign(1, 'A');
    for (const char c : Alphabet) {
        fix.inserted.front() = c;
        if (visit(fix))
            return true;
    }
    return false;
}

/// Puts a fix of the whole token into words. `fix.at` counts in `pieces.whole()`.
[[nodiscard]] verdict::NearMiss describeFix(const Pieces& pieces, const Fix& fix, const jose::Key& key);

} // namespace bearerwatch::diagnosis
