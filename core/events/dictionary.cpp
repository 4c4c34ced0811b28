#include <algorithm>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

WordId Dictionary::add(std::string_view word)
{
    const auto [entry, added] = m_words.try_emplace(std::string(word), static_cast<WordId>(m_names.size()));
    if (added)
        m_names.emplace_back(word);
    return entry->second;
}

WordId Dictionary::addPrefix(std::string_view prefix)
{
    const auto [entry, added] =
        m_prefixes.try_emplace(std::string(prefix), static_cast<WordId>(m_names.size()));
    if (added)
        m_names.push_back(std::string(prefix) + "*");
    return entry->second;
}

WordId Dictionary::find(std::string_view word) const
{
    const auto entry = m_words.find(word);
    return entry == m_words.end() ? UnknownWord : entry->second;
}

WordId Dictionary::findPrefixOf(std::string_view word) const
{
    constexpr std::size_t Shortest = 3;
    if (m_prefixes.empty())
        return UnknownWord;
    for (std::size_t length = std::min<std::size_t>(word.size(), 16); length >= Shortest; --length) {
        if (const auto entry = m_prefixes.find(word.substr(0, length)); entry != m_prefixes.end())
            return entry->second;
    }
    return UnknownWord;
}

} // namespace bearerwatch::events::detail
