#include "tokens/damaged_copy.h"

#include <algorithm>

#include "causes/catalogue.h"
#include "tokens/characters.h"
#include "tokens/recognise.h"
#include "tokens/shapes.h"

namespace bearerwatch::tokens {
namespace {

// Whether another token, and not more of this one, begins after the blank at `blank`.
bool startsOther(std::string_view text, std::size_t blank, bool endsWithDot, std::size_t dots)
{
    const std::size_t next = text.find_first_not_of(" \t\r\n", blank);
    if (next == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(next, tokenRun(text, next));
    if (beginsWithHeader(rest))
        return true;
    // Words of a sentence behind a complete token.
    return dots >= 2 && !endsWithDot && rest.size() < 16 && rest.find('.') == std::string_view::npos &&
        std::none_of(rest.begin(), rest.end(), isDigit) &&
        text.find_first_of(" \t\r\n", next) != std::string_view::npos;
}

} // namespace

causes::Finding copyDamage(std::string_view code, std::size_t offset, std::string expected, std::string found)
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span = {"token", offset, std::size_t{1}};
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    return finding;
}

causes::Finding gapInside(std::string_view gap, std::size_t offset, std::size_t before)
{
    const bool line = gap.find_first_of("\r\n") != std::string_view::npos;
    causes::Finding finding = line
        ? copyDamage("line_break_inside_token", offset, "no line break", "line break")
        : copyDamage("blank_inside_token", offset, "no blank", "blank");
    finding.arguments.emplace_back("place", std::to_string(before));
    return finding;
}

std::optional<DamagedCopy> readDamagedCopy(std::string_view trimmed)
{
    std::string_view body = trimmed;
    const bool quoted = body.size() > 2 && isQuote(body.front()) && body.back() == body.front();
    if (quoted)
        body = body.substr(1, body.size() - 2);
    const CleanedText cleaned = cleanCopy(body);
    if (!beginsLikeJose(cleaned.text))
        return std::nullopt;
    std::string token;
    std::size_t dots = 0;
    std::size_t firstBlank = std::string::npos;
    for (std::size_t i = 0; i < cleaned.text.size(); ++i) {
        const char c = cleaned.text[i];
        if (isTokenCharacter(c)) {
            token.push_back(c);
            dots += c == '.' ? 1 : 0;
        } else if (isBlank(c)) {
            if (firstBlank == std::string::npos)
                firstBlank = i;
            if (startsOther(cleaned.text, i, token.ends_with('.'), dots))
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (firstBlank == std::string::npos && cleaned.damages.empty())
        return std::nullopt;
    DamagedCopy copy;
    copy.token = std::move(token);
    copy.offset = static_cast<std::size_t>(body.data() - trimmed.data());
    copy.length = body.size();
    if (firstBlank != std::string::npos) {
        const std::size_t end =
            std::min(cleaned.text.find_first_not_of(" \t\r\n", firstBlank), cleaned.text.size());
        const std::string_view gap = std::string_view(cleaned.text).substr(firstBlank, end - firstBlank);
        copy.findings.push_back(gapInside(gap, cleaned.origin[firstBlank], firstBlank));
    }
    for (const CopyDamage& found : cleaned.damages)
        copy.findings.push_back(copyDamage(found.code, found.offset, found.expected, found.found));
    return copy;
}

std::size_t wrappedContinuation(std::string_view text, std::string_view token, std::size_t end)
{
    std::size_t next = end;
    if (next < text.size() && text[next] == '\\')
        ++next;
    if (next < text.size() && text[next] == '\r')
        ++next;
    if (next >= text.size() || text[next] != '\n')
        return end;
    ++next;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '>'))
        ++next;
    const std::size_t length = joseRun(text, next);
    const std::string_view piece = text.substr(next, length);
    const std::size_t after = next + length;
    const bool wholeLine = after >= text.size() || text[after] == '\n' || text[after] == '\r' ||
        isQuote(text[after]) || text[after] == '\\';
    if (length < 4 || !wholeLine || beginsWithHeader(piece) || token.size() > MaxTokenBytes)
        return end;
    const auto dots = std::count(token.begin(), token.end(), '.');
    const bool wordLike = length < 20 && std::none_of(piece.begin(), piece.end(), isDigit);
    return dots < 2 || (token.size() >= 50 && !wordLike) ? next : end;
}

std::size_t headerValueEnd(std::string_view text, std::size_t at, char closing)
{
    if (closing != '\0') {
        const std::size_t quote = text.find(closing, at);
        std::size_t end = quote == std::string_view::npos ? text.size() : quote;
        while (end > at && text[end - 1] == '\\')
            --end;
        return std::min(end, at + MaxTokenBytes);
    }
    std::size_t end = at;
    for (;;) { // a line that begins with a blank continues the header
        end = text.find('\n', end);
        if (end == std::string_view::npos)
            return text.size();
        const std::size_t next = end + 1;
        if (next >= text.size() || (text[next] != ' ' && text[next] != '\t'))
            return end;
        const std::size_t word = text.find_first_not_of(" \t", next);
        if (word == std::string_view::npos || tokenRun(text, word) < 8)
            return end;
        end = next;
    }
}

} // namespace bearerwatch::tokens
