#include "events/slot_literals.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "base/text.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t MostPlain = 16'000; // numbers of two bytes

template <typename Predicate>
std::string longestRun(std::string_view text, Predicate isPart)
{
    std::string_view longest;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isPart(text[end]))
            ++end;
        if (end - at > longest.size())
            longest = text.substr(at, end - at);
        at = std::max(end, at + 1);
    }
    return std::string(longest);
}

// Hash of three bytes, whatever their case.
std::size_t hashOfThree(const char* text)
{
    const auto lower = [text](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[i]) | 32U);
    };
    return (lower(0) * 961 + lower(1) * 31 + lower(2)) % 4096;
}

} // namespace

SlotLiterals::SlotLiterals(const std::vector<LiteralPattern>& literals)
{
    for (const LiteralPattern& literal : literals) {
        if (!literal.ascii)
            continue;
        const bool plain = literal.text.size() >= 3 && m_plain.size() < MostPlain &&
            std::none_of(literal.text.begin(), literal.text.end(),
                         [](char c) { return base::isDigit(c) || c == '/'; });
        if (!plain) {
            addOther(literal.text);
            continue;
        }
        std::uint16_t& first = m_first[hashOfThree(literal.text.data())];
        m_plain.push_back({literal.text, first});
        first = static_cast<std::uint16_t>(m_plain.size());
        m_longest = std::max(m_longest, literal.text.size());
    }
}

void SlotLiterals::addOther(const std::string& text)
{
    const std::string anchor =
        longestRun(text, [](char c) { return base::isDigit(c) || c == '/' || c == '-' || c == ':'; });
    const auto same = std::find_if(m_anchored.begin(), m_anchored.end(),
                                   [&](const Anchored& group) { return group.anchor == anchor; });
    Anchored& group = same != m_anchored.end() ? *same : m_anchored.emplace_back(Anchored{anchor, {}});
    group.literals.push_back({text, text.find(anchor), m_othersCount++});
}

void SlotLiterals::find(std::string_view line, std::size_t begin, std::size_t end, bool reachesIn,
                        std::string& found) const
{
    if (m_longest == 0 || line.size() < 3)
        return;
    if (reachesIn)
        begin -= std::min(begin, m_longest - 1);
    end = std::min(end, line.size() - 2);
    for (std::size_t at = begin; at < end; ++at) {
        for (std::size_t number = m_first[hashOfThree(line.data() + at)]; number != 0;) {
            const Plain& literal = m_plain[number - 1];
            if (base::equalsIgnoreCase(line.substr(at, literal.text.size()), literal.text)) {
                found.push_back(static_cast<char>(number >> 7U));
                found.push_back(static_cast<char>(number & 127U));
            }
            number = literal.next;
        }
    }
}

void SlotLiterals::addOthers(std::string_view line, std::string& key) const
{
    const std::size_t flags = key.size();
    key.resize(flags + m_othersCount, '0');
    for (const Anchored& group : m_anchored) {
        if (group.anchor.empty()) {
            for (const Other& literal : group.literals)
                key[flags + literal.number] =
                    base::findIgnoreCase(line, literal.text) != std::string_view::npos ? '1' : '0';
            continue;
        }
        for (std::size_t at = base::findBytes(line, group.anchor); at != std::string_view::npos;
             at = base::findBytes(line, group.anchor, at + 1)) {
            for (const Other& literal : group.literals) {
                if (at >= literal.anchorAt &&
                    base::equalsIgnoreCase(line.substr(at - literal.anchorAt, literal.text.size()),
                                           literal.text))
                    key[flags + literal.number] = '1';
            }
        }
    }
}

} // namespace bearerwatch::events::detail
