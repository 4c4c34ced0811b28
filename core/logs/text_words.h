#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bearerwatch::logs {

/// The word that ends before `end`, separators left out, in small letters (ASCII; other letters as they are);
/// `end` moves to its begin. Words hold letters and '_'; all bytes beyond ASCII count as letters.
[[nodiscard]] std::string lowerWordBefore(std::string_view text, std::size_t& end);

/// Where a name ends whose value begins at `at`: "(':status', '401')" of lists of headers; else `at`.
[[nodiscard]] std::size_t endOfListedName(std::string_view text, std::size_t at);

/// The word that begins behind `at`, blanks and quotes left out, in small letters; `at` moves behind it.
[[nodiscard]] std::string lowerWordAfter(std::string_view text, std::size_t& at);

/// A method of HTTP in capitals ("GET"). As `isHttpMethod` of collector.h, without TRACE, which is a level.
[[nodiscard]] bool isMethodName(std::string_view word);

} // namespace bearerwatch::logs
