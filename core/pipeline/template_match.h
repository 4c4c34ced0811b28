#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "logs/collector.h"
#include "pipeline/line_templates.h"

// Whether lines fit a template. Inside of LineTemplates: asked for each line of a log, so all of it is inline
// and without calls for a few bytes.

namespace bearerwatch::pipeline::detail {

using Template = LineTemplates::Template;
using Proof = Template::Proof;

inline constexpr std::size_t LongestMethod = 9;

[[nodiscard]] inline bool isStatus(std::string_view text)
{
    const char* digits = text.data();
    if (text.size() < 3 || digits[0] < '1' || digits[0] > '5' || !base::isDigit(digits[1]) ||
        !base::isDigit(digits[2]) || (digits[0] == '1' && digits[1] == '0' && digits[2] == '0'))
        return false; // as Collector takes no "100"
    if (text.size() == 3)
        return true;
    const char next = digits[3];
    return next == ',' || next == '}' || next == ' ' || next == '\t' || next == '"' || next == ']';
}

// A method in upper case, and what follows it.
[[nodiscard]] inline bool isMethod(std::string_view text, std::string_view& behind)
{
    const char* letters = text.data();
    std::size_t end = 0;
    while (end < text.size() && end < LongestMethod && letters[end] >= 'A' && letters[end] <= 'Z')
        ++end;
    behind = {letters + end, text.size() - end};
    if (end == 3 && letters[0] == 'G' && letters[1] == 'E' && letters[2] == 'T')
        return true;
    return end >= 3 && logs::isHttpMethod({letters, end});
}

[[nodiscard]] inline bool proves(Proof proof, std::string_view value)
{
    if (proof == Proof::Status)
        return isStatus(value);
    std::string_view behind;
    if (!isMethod(value, behind))
        return false;
    if (proof == Proof::RequestLine)
        return behind.size() > 1 && behind.data()[0] == ' ' && behind.data()[1] == '/';
    if (behind.empty())
        return true;
    const char next = *behind.data();
    return next == '"' || next == ' ' || next == '\t' || next == ',' || next == '}';
}

// Whether `text` stands in `line` at `at`.
[[nodiscard]] inline bool standsAt(std::string_view line, std::size_t at, std::string_view text)
{
    return at <= line.size() && text.size() <= line.size() - at &&
        base::sameBytes(line.data() + at, text.data(), text.size());
}

[[nodiscard]] inline bool isRequest(const Template& look, std::string_view line, std::size_t from)
{
    const auto behind = [line](std::size_t at) {
        return std::string_view(line.data() + at, line.size() - at);
    };
    if (look.proof == Proof::RequestLine) { // the first quoted text of the line, behind the time
        const std::size_t quote = base::findByte(line, '"');
        return quote < line.size() && quote >= from && proves(look.proof, behind(quote + 1));
    }
    constexpr std::size_t Spread = 24; // ids and counts of several lengths stand before it
    std::size_t at = look.requestAt > Spread ? look.requestAt - Spread : 0;
    at = base::findBytes(line, look.request, std::min(at, line.size()));
    if (at == std::string_view::npos)
        at = base::findBytes(line, look.request);
    return at != std::string_view::npos && proves(look.proof, behind(at + look.request.size()));
}

[[nodiscard]] inline std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const char* bytes = text.data();
    std::size_t end = at;
    while (end < text.size() && base::isDigit(bytes[end]))
        ++end;
    return end - at;
}

// Whether the time at `at` has the form and zone of the template's.
[[nodiscard]] inline bool isTimeFrom(const Template& look, std::string_view line, std::size_t at)
{
    if (at + look.borderLength + 3 > line.size())
        return false;
    if (look.epoch)
        return digitsAt(line, at) == look.digits;
    at += look.borderLength;
    const char* bytes = line.data();
    if (bytes[at] == ':') { // the seconds, where the minute is enough
        if (!base::isDigit(bytes[at + 1]) || !base::isDigit(bytes[at + 2]))
            return false;
        at += 3;
    }
    if (at < line.size() && (bytes[at] == '.' || bytes[at] == ',')) {
        const std::size_t digits = digitsAt(line, at + 1);
        at += digits > 0 ? 1 + digits : 0;
    }
    return standsAt(line, at, look.zone);
}

// Where the time of a line begins that begins as the template says; npos where it does not.
[[nodiscard]] inline std::size_t timePlace(const Template& look, std::string_view line)
{
    if (!standsAt(line, 0, look.opening))
        return std::string_view::npos;
    const std::size_t length = look.before.size();
    if (length == 0 || standsAt(line, look.timeAt - length, look.before))
        return look.timeAt;
    if (length == 1) { // as the bracket of an access log
        const std::size_t at = base::findByte(line, look.before.front());
        return at < line.size() ? at + length : std::string_view::npos;
    }
    const std::size_t at = base::findBytes(line, look.before);
    return at == std::string_view::npos ? at : at + length;
}

} // namespace bearerwatch::pipeline::detail
