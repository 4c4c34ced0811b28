#include "events/named_numbers.h"

#include <algorithm>

#include "base/ascii.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t Longest = 12;

// The digits after a 1, so that "040" and "40" differ.
std::uint64_t valueOf(std::string_view digits)
{
    std::uint64_t value = 1;
    for (const char c : digits)
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return value;
}

} // namespace

NamedNumbers::NamedNumbers(const Dictionary& dictionary)
{
    for (WordId id = 1; id < dictionary.size(); ++id)
        add(dictionary.name(id));
}

bool NamedNumbers::contains(std::string_view digits) const
{
    return begins(digits) || (digits.size() <= Longest && m_parts.contains(valueOf(digits)));
}

bool NamedNumbers::isWord(std::string_view digits) const
{
    return begins(digits) || (digits.size() <= Longest && m_words.contains(valueOf(digits)));
}

bool NamedNumbers::begins(std::string_view digits) const
{
    if (digits.empty() || !m_firstOfBeginnings.test(static_cast<unsigned char>(digits.front())))
        return false;
    return std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [&](const std::string& begin) { return digits.starts_with(begin); });
}

void NamedNumbers::add(std::string_view word)
{
    const bool beginning = word.ends_with('*');
    if (beginning)
        word.remove_suffix(1);
    for (std::size_t at = 0; at < word.size();) {
        std::size_t end = at;
        while (end < word.size() && base::isDigit(word[end]))
            ++end;
        if (end > at) {
            const std::string_view digits = word.substr(at, end - at);
            if ((beginning && end == word.size()) || digits.size() > Longest) {
                m_beginnings.emplace_back(digits);
                m_firstOfBeginnings.set(static_cast<unsigned char>(digits.front()));
            } else {
                m_parts.add(valueOf(digits));
            }
            if (digits == word && digits.size() <= Longest)
                m_words.add(valueOf(digits));
        }
        at = std::max(end, at + 1);
    }
}

} // namespace bearerwatch::events::detail
