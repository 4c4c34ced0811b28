#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bearerwatch::events {

/// What an event did not say itself and took over from another record of its request.
struct Borrowing {
    std::string fields; ///< As the command line names them, with blanks between: "client_ip status".
    std::string file; ///< Where that record stands.
    std::uint64_t line = 0; ///< From 1.

    bool operator==(const Borrowing&) const = default;
};

/// As one text, for a store; from it. What cannot be read is left out.
[[nodiscard]] std::string borrowedText(const std::vector<Borrowing>& borrowed);
[[nodiscard]] std::vector<Borrowing> borrowedFrom(std::string_view text);

} // namespace bearerwatch::events
