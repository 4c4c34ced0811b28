#include "tail/rotated_name.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/ascii.h"

namespace bearerwatch::tail {
namespace {

using base::isDigit;

constexpr std::size_t LongestCounter = 5; // digits; what is longer is a date or a time stamp
constexpr std::size_t LongestBehind = 9; // digits behind ".log.", whatever they mean
constexpr std::size_t LongestExtension = 8;

bool isJoiner(char c)
{
    return c == '.' || c == '-' || c == '_';
}

std::size_t digitsAt(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - begin;
}

bool between(std::string_view digits, int least, int most)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value >= least && value <= most;
}

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && between(digits, 1990, 2099);
}

/// Length of a date at the start of `text`: 20261122, 2026-11-22, 2026-11, 11-22-2026, 1768388400, with more
/// digits behind 20261122; 0: there is none.
std::size_t dateLength(std::string_view text)
{
    const std::size_t first = digitsAt(text, 0);
    const auto part = [&](std::size_t at, std::size_t length) { return text.substr(at, length); };
    if (first >= 8 && first <= 17 && isYear(part(0, 4)) && between(part(4, 2), 1, 12) &&
        between(part(6, 2), 1, 31))
        return first;
    if ((first == 10 || first == 13) && text.front() == '1')
        return first; // seconds or milliseconds since 1970
    if (first + 2 >= text.size() || !isJoiner(text[first]))
        return 0;
    const char joiner = text[first];
    const std::size_t second = digitsAt(text, first + 1);
    const std::size_t third = first + 1 + second; // place of the second joiner
    if (second != 2)
        return 0;
    const bool further = third < text.size() && text[third] == joiner;
    const std::size_t last = further ? digitsAt(text, third + 1) : 0;
    if (isYear(part(0, first)) && between(part(first + 1, 2), 1, 12))
        return last == 2 && between(part(third + 1, 2), 1, 31) ? third + 3 : third;
    if (first == 2 && between(part(0, 2), 1, 31) && last == 4 && isYear(part(third + 1, 4)))
        return third + 5;
    return 0;
}

/// Whether the whole of `text` is a date, with a time of day, a counter or both behind it.
bool isDate(std::string_view text)
{
    std::size_t at = dateLength(text);
    if (at == 0)
        return false;
    constexpr int MostParts = 6;
    constexpr std::size_t LongestPart = 17; // digits
    for (int parts = 0; parts < MostParts && at < text.size(); ++parts) {
        if (text[at] == 'Z' && at + 1 == text.size())
            return true;
        if (!isJoiner(text[at]) && text[at] != 'T' && text[at] != ':')
            return false;
        const std::size_t digits = digitsAt(text, at + 1);
        if (digits == 0 || digits > LongestPart)
            return false;
        at += 1 + digits;
    }
    return at == text.size();
}

/// Length of a date with what joins it at the end of `name`; 0: there is none.
std::size_t dateSuffix(std::string_view name)
{
    constexpr std::size_t Longest = 48;
    for (std::size_t begin = name.size() > Longest ? name.size() - Longest : 1; begin < name.size();
         ++begin) {
        if (isJoiner(name[begin]) && isDate(name.substr(begin + 1)))
            return name.size() - begin;
        if (isDigit(name[begin]) && !isDigit(name[begin - 1]) && !isJoiner(name[begin - 1]) &&
            digitsAt(name, begin) >= 8 && isDate(name.substr(begin)))
            return name.size() - begin; // log20261122
    }
    return 0;
}

/// Length of a short number with what joins it at the end of `name`: ".2", and "-2" where `anyJoiner`.
std::size_t counterSuffix(std::string_view name, bool anyJoiner)
{
    std::size_t begin = name.size();
    while (begin > 0 && isDigit(name[begin - 1]))
        --begin;
    const std::size_t digits = name.size() - begin;
    if (digits == 0 || digits > (anyJoiner ? LongestCounter : LongestBehind) || begin < 2)
        return 0;
    const char joiner = name[begin - 1];
    return joiner == '.' || (anyJoiner && isJoiner(joiner)) ? digits + 1 : 0;
}

/// Place of the extension ".log"; the end of the name where there is none.
std::size_t extensionOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot - 1 > LongestExtension)
        return name.size();
    const std::string_view extension = name.substr(dot + 1);
    return std::any_of(extension.begin(), extension.end(), base::isLetter) ? dot : name.size();
}

/// All numbers in a suffix; a year that stands last in a date goes first.
std::vector<std::uint64_t> numbersOf(std::string_view suffix)
{
    std::vector<std::uint64_t> numbers;
    for (std::size_t at = 0; at < suffix.size();) {
        const std::size_t digits = digitsAt(suffix, at);
        if (digits == 0) {
            ++at;
            continue;
        }
        std::uint64_t number = 0;
        std::from_chars(suffix.data() + at, suffix.data() + at + digits, number);
        numbers.push_back(number);
        at += digits;
    }
    if (numbers.size() >= 3 && numbers[0] <= 31 && numbers[2] >= 1990 && numbers[2] <= 2099)
        std::rotate(numbers.begin(), numbers.begin() + 2, numbers.begin() + 3);
    return numbers;
}

bool isCounter(std::string_view suffix)
{
    return suffix.size() <= LongestCounter + 1 && digitsAt(suffix, 1) == suffix.size() - 1;
}

} // namespace

std::string_view withoutCompression(std::string_view name)
{
    for (const std::string_view suffix : {".gz", ".zst", ".xz", ".bz2", ".lzma", ".Z"}) {
        if (name.size() > suffix.size() && name.ends_with(suffix))
            return name.substr(0, name.size() - suffix.size());
    }
    return name;
}

RotatedName rotatedName(std::string_view fileName)
{
    const std::string_view name = withoutCompression(fileName);
    const auto without = [&](std::size_t begin, std::size_t length, bool certain) {
        return RotatedName{std::string(name.substr(0, begin)) + std::string(name.substr(begin + length)),
                           std::string(name.substr(begin, length)), certain};
    };
    for (const std::size_t suffix : {dateSuffix(name), counterSuffix(name, false)}) {
        if (suffix != 0)
            return without(name.size() - suffix, suffix, true);
    }
    const std::size_t extension = extensionOf(name);
    const std::string_view stem = name.substr(0, extension);
    if (extension == name.size())
        return {std::string(name), "", true};
    if (const std::size_t date = dateSuffix(stem); date != 0)
        return without(stem.size() - date, date, true);
    if (const std::size_t counter = counterSuffix(stem, true); counter != 0)
        return without(stem.size() - counter, counter, false);
    return {std::string(name), "", true};
}

std::string logName(std::string_view fileName)
{
    RotatedName name = rotatedName(fileName);
    return name.certain ? std::move(name.log) : std::string(withoutCompression(fileName));
}

bool olderName(std::string_view a, std::string_view b)
{
    const RotatedName nameA = rotatedName(a);
    const RotatedName nameB = rotatedName(b);
    if (nameA.suffix.empty() || nameB.suffix.empty())
        return !nameA.suffix.empty() && nameB.suffix.empty(); // the file without a suffix is the newest
    const bool countedA = isCounter(nameA.suffix);
    const bool countedB = isCounter(nameB.suffix);
    if (countedA != countedB)
        return countedB;
    const auto numbersA = numbersOf(nameA.suffix);
    const auto numbersB = numbersOf(nameB.suffix);
    return countedA ? numbersA > numbersB // app.log.2 is older than app.log.1
                    : numbersA < numbersB; // dates and time stamps rise
}

} // namespace bearerwatch::tail
