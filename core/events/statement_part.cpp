#include "events/statement_part.h"

#include <algorithm>
#include <cstddef>

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t FewestParts = 6;

// Whether a column or a field ends between two words that follow each other.
bool areApart(std::string_view text, const Word& before, const Word& after)
{
    if (after.offset <= before.end)
        return false;
    const std::string_view gap = text.substr(before.end, after.offset - before.end);
    if (after.fieldName && (!before.fieldName || gap.find_first_of(" ,") != std::string_view::npos))
        return true;
    if (gap.find_first_of("|\t") != std::string_view::npos)
        return true;
    const std::size_t comma = gap.find_first_of(",;"); // "a, b" is a sentence, "a,b" a row
    return comma != std::string_view::npos &&
        (gap.find('"') != std::string_view::npos || comma + 1 == gap.size() || gap[comma + 1] != ' ');
}

// Calls `take` with the words of each column; returns how many there are.
template <typename Take>
std::size_t forEachPart(std::string_view text, std::span<const Word> words, Take&& take)
{
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < words.size(); ++count) {
        std::size_t end = begin + 1;
        while (end < words.size() && !areApart(text, words[end - 1], words[end]))
            ++end;
        take(words.subspan(begin, end - begin));
        begin = end;
    }
    return count;
}

} // namespace

std::span<const Word> partAround(std::string_view text, std::span<const Word> words, std::uint32_t offset)
{
    std::span<const Word> around = words;
    const std::size_t parts = forEachPart(text, words, [&](std::span<const Word> part) {
        if (part.front().offset <= offset)
            around = part;
    });
    return parts < FewestParts ? words : around;
}

std::span<const Word> partThatSaysMost(std::string_view text, std::span<const Word> words)
{
    std::span<const Word> richest = words;
    std::size_t most = 0;
    const std::size_t parts = forEachPart(text, words, [&](std::span<const Word> part) {
        const auto known = static_cast<std::size_t>(
            std::ranges::count_if(part, [](const Word& word) { return word.id != UnknownWord; }));
        if (known > most) {
            most = known;
            richest = part;
        }
    });
    return parts < FewestParts ? words : richest;
}

} // namespace bearerwatch::events::detail
