#pragma once

#include <string>
#include <string_view>

namespace bearerwatch::logs {

/// Takes colours and other terminal sequences (as bytes, or as rsyslog and JSON write them) and NUL bytes out
/// of `text`, and puts tabs where rsyslog wrote `#011`. False where there is nothing to do.
[[nodiscard]] bool stripTerminal(std::string_view text, std::string& out);

/// Puts blanks in the place of terminal sequences: a colour parts the word behind it from what stands before,
/// and all that remains stands where it stood. False where there is none.
[[nodiscard]] bool blankTerminal(std::string_view text, std::string& out);

/// Whether a line has words that are seen only in what `blankTerminal` or `spellMessage` make of it.
[[nodiscard]] bool hidesWords(std::string_view line);

/// True for text of two bytes a character whose other byte became a blank: "2 0 2 4 - 0 5".
[[nodiscard]] bool isWide(std::string_view text);

/// Makes UTF-8 of a text that is not: bytes that are no UTF-8 are taken as Windows-1252 (which Latin-1 is
/// a part of), sequences of ISO-2022 (RFC 1468, RFC 1557, RFC 1922) are decoded. What is UTF-8 stays.
/// @return False where there is nothing to do.
[[nodiscard]] bool toUtf8(std::string_view text, std::string& out);

/// journald's JSON has a message with control characters, colours for one, as an array of its bytes: writes
/// it as the text that it is, so that its words are found and its tokens redacted.
/// @return False where there is no such message, or where it is cut.
[[nodiscard]] bool spellMessage(std::string_view text, std::string& out);

/// Serilog's console quotes each word of ASP.NET's line: `Request finished "HTTP/1.1" "GET"
/// "http"://"host""/x" - 401`. @return true where the quotes were taken out; `cleaned` is the text without
/// them then.
[[nodiscard]] bool stripQuotedRequest(std::string_view text, std::string& cleaned);

} // namespace bearerwatch::logs
