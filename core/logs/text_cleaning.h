#pragma once

#include <string>
#include <string_view>

namespace bearerwatch::logs {

/// Takes colours and other terminal sequences (as bytes, or as rsyslog writes them) and NUL bytes out of
/// `text`, and puts tabs where rsyslog wrote `#011`. False where there is nothing to do.
[[nodiscard]] bool stripTerminal(std::string_view text, std::string& out);

/// True for text of two bytes a character whose other byte became a blank: "2 0 2 4 - 0 5".
[[nodiscard]] bool isWide(std::string_view text);

} // namespace bearerwatch::logs
