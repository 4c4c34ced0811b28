#include "models/text_mark.h"

#include <algorithm>

#include "base/text.h"

namespace bearerwatch::models {
namespace {

/// A range of bytes in the cleaned token, `TokenReport::text`.
struct Range {
    std::size_t offset = 0;
    std::size_t length = 0;
};

std::size_t partStart(const verdict::TokenReport& report, std::size_t part)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < part && i < report.parts.size(); ++i)
        at += report.parts[i].size() + 1;
    return at;
}

std::optional<std::size_t> partIndex(const verdict::TokenReport& report, std::string_view name)
{
    const std::size_t index = name == "header" ? 0 : name == "payload" ? 1 : name == "signature" ? 2 : 99;
    if (index >= report.parts.size() || report.parts.size() > 3)
        return std::nullopt;
    return index;
}

/// Whether the parts, joined by dots, are the text: not so for the JSON forms.
bool isCompact(const verdict::TokenReport& report)
{
    std::size_t size = 0;
    for (const std::string& part : report.parts)
        size += part.size() + 1;
    return !report.parts.empty() && size - 1 <= report.text.size() &&
        report.text.compare(0, report.parts[0].size(), report.parts[0]) == 0;
}

/// Octets of a part as the characters of its base64url that carry them.
Range encodedRange(const verdict::TokenReport& report, std::size_t part, Range octets)
{
    const std::size_t size = report.parts[part].size();
    const std::size_t from = std::min(size, octets.offset * 4 / 3);
    const std::size_t to =
        std::min(size, ((octets.offset + std::max<std::size_t>(1, octets.length)) * 4 + 2) / 3);
    return {partStart(report, part) + from, std::max<std::size_t>(1, to - std::min(from, to))};
}

/// Places in the cleaned token as places in the pasted bytes: characters that the cleaning took out are
/// stepped over. Empty where both do not run alike (the blanks were percent-encoded, say).
std::optional<Range> verbatimRange(const verdict::TokenReport& report, std::string_view pasted, Range range)
{
    const std::string_view there = pasted.substr(std::min(report.offset, pasted.size()), report.length);
    if (there.size() == report.text.size())
        return Range{report.offset + range.offset, range.length};
    std::size_t cleaned = 0;
    std::optional<std::size_t> from;
    for (std::size_t at = 0; at < there.size(); ++at) {
        if (cleaned == range.offset && !from)
            from = at;
        if (from && cleaned >= range.offset + range.length)
            return Range{report.offset + *from, at - *from};
        if (cleaned < report.text.size() && there[at] == report.text[cleaned])
            ++cleaned;
    }
    if (!from || cleaned != report.text.size())
        return std::nullopt;
    return Range{report.offset + *from, there.size() - *from};
}

std::optional<TextMark> markAt(Range bytes, std::string_view pasted, bool damage)
{
    if (bytes.offset > pasted.size())
        return std::nullopt;
    const qsizetype start = utf16Length(pasted.substr(0, bytes.offset));
    const qsizetype length = utf16Length(pasted.substr(bytes.offset, bytes.length));
    return TextMark{start, std::max<qsizetype>(1, length), damage};
}

/// Where the value of the Authorization header begins, in front of the token.
std::optional<std::size_t> headerValueStart(const verdict::TokenReport& report, std::string_view pasted)
{
    const std::size_t from = report.offset > 256 ? report.offset - 256 : 0;
    const std::string_view before =
        pasted.substr(from, std::min(report.offset, pasted.size()) - std::min(from, pasted.size()) + 1);
    constexpr std::string_view Name = "authorization:";
    std::optional<std::size_t> found;
    for (std::size_t at = base::findIgnoreCase(before, Name); at != std::string_view::npos;) {
        found = from + at + Name.size();
        const std::size_t next = base::findIgnoreCase(before.substr(at + 1), Name);
        at = next == std::string_view::npos ? next : at + 1 + next;
    }
    return found;
}

} // namespace

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype units = 0;
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        units += (byte & 0xC0U) != 0x80U ? 1 : 0;
        units += byte >= 0xF0U ? 1 : 0; // beyond the basic plane: a pair
    }
    return units;
}

std::optional<TextMark> markOf(const causes::Finding& finding, const verdict::TokenReport& report,
                               std::string_view pasted)
{
    const causes::Span& span = finding.span;
    const bool damage = finding.cause == causes::Cause::Malformed;
    if (finding.severity == causes::Severity::Note)
        return std::nullopt;
    if (span.part == "authorization_header") {
        const auto value = headerValueStart(report, pasted);
        if (!value)
            return std::nullopt;
        return markAt({*value + span.offset, std::max<std::size_t>(1, span.length)}, pasted, true);
    }
    if (span.part == "token") {
        if (span.offset == 0 && span.length == 0)
            return std::nullopt;
        // Offsets of damage inside the copy count in the text as it was pasted.
        return markAt({report.offset + span.offset, std::max<std::size_t>(1, span.length)}, pasted, damage);
    }
    const auto part = partIndex(report, span.part);
    if (!part || !isCompact(report) || (span.offset == 0 && span.length == 0))
        return std::nullopt;
    const auto range = verbatimRange(report, pasted, encodedRange(report, *part, {span.offset, span.length}));
    return range ? markAt(*range, pasted, damage) : std::nullopt;
}

std::optional<TextMark> markOf(const verdict::NearMiss& miss, const verdict::TokenReport& report,
                               std::string_view pasted)
{
    if (!miss.position || *miss.position == 0)
        return std::nullopt;
    const std::size_t length = std::max<std::size_t>(1, miss.found.size());
    std::size_t start = *miss.position - 1;
    if (const auto part = partIndex(report, miss.part); part && isCompact(report))
        start += partStart(report, *part);
    else if (miss.part != "token")
        return std::nullopt;
    const auto range = verbatimRange(report, pasted, {start, std::min<std::size_t>(length, 64)});
    return range ? markAt(*range, pasted, true) : std::nullopt;
}

} // namespace bearerwatch::models
