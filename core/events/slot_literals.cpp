#include "events/slot_literals.h"

#include <algorithm>
#include <cstring>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "base/text.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t MostMarked = 16'000; // numbers of two bytes
constexpr std::size_t MarkBytes = 3;

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

// Where the mark of a literal stands in it; npos: it has none.
std::size_t markOf(std::string_view text)
{
    const auto varies = [](char c) { return base::isDigit(c) || c == '/'; };
    if (std::none_of(text.begin(), text.end(), varies))
        return text.size() >= MarkBytes ? 0 : std::string_view::npos;
    // The last ones: "0001-01-01" has "001" for its mark, as "000" stands in every "+0000".
    for (std::size_t at = text.size() - std::min(text.size(), MarkBytes - 1); at-- > 0;) {
        const std::string_view mark = text.substr(at, MarkBytes);
        if (std::all_of(mark.begin(), mark.end(), base::isDigit))
            return at;
    }
    return std::string_view::npos;
}

// Hash of a mark, whatever its case.
std::size_t hashOfThree(const char* text)
{
    std::uint16_t two = 0;
    std::memcpy(&two, text, sizeof two);
    const std::uint32_t three =
        two | (static_cast<std::uint32_t>(static_cast<unsigned char>(text[2])) << 16U) | 0x202020U;
    return (three * 0x9E3779B1U) >> 20U; // twelve bits
}

unsigned digitAt(const char* text)
{
    return static_cast<unsigned char>(*text) - unsigned{'0'}; // large where there is none
}

unsigned threeDigits(const char* text)
{
    return digitAt(text) * 100 + digitAt(text + 1) * 10 + digitAt(text + 2);
}

} // namespace

SlotLiterals::SlotLiterals(const std::vector<LiteralPattern>& literals)
{
    for (const LiteralPattern& literal : literals) {
        if (!literal.ascii)
            continue;
        const std::size_t mark = markOf(literal.text);
        if (mark == std::string_view::npos || m_marked.size() >= MostMarked) {
            addOther(literal.text);
            continue;
        }
        std::uint16_t& first = m_first[hashOfThree(literal.text.data() + mark)];
        m_marked.push_back({literal.text, mark, first});
        first = static_cast<std::uint16_t>(m_marked.size());
        if (base::isDigit(literal.text[mark]))
            m_numbers.set(threeDigits(literal.text.data() + mark));
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
    if (m_longest == 0 || line.size() < MarkBytes)
        return;
    if (reachesIn)
        begin -= std::min(begin, m_longest - 1);
    end = std::min(end, line.size() - (MarkBytes - 1));
    for (std::size_t at = begin; at < end; ++at) {
        for (std::size_t number = m_first[hashOfThree(line.data() + at)]; number != 0;) {
            const Marked& literal = m_marked[number - 1];
            const auto lower = [](char c) { return static_cast<unsigned char>(c) | 32U; };
            if (at >= literal.markAt && lower(line[at - literal.markAt]) == lower(literal.text.front()) &&
                base::equalsIgnoreCase(line.substr(at - literal.markAt, literal.text.size()), literal.text)) {
                found.push_back(static_cast<char>(number >> 7U));
                found.push_back(static_cast<char>(number & 127U));
            }
            number = literal.next;
        }
    }
}

bool SlotLiterals::hasMark(std::string_view digits) const
{
    for (std::size_t at = 0; at + MarkBytes <= digits.size(); ++at) {
        if (m_numbers.test(threeDigits(digits.data() + at)))
            return true;
    }
    return false;
}

bool SlotLiterals::findNumbered(std::string_view line, std::size_t begin, std::size_t end,
                                std::string& found) const
{
    bool marked = false;
    unsigned value = 0;
    std::size_t digits = 0; // that stand before `at`
    for (std::size_t at = begin; at < end; ++at) {
        const unsigned digit = digitAt(line.data() + at);
        if (digit > 9) {
            digits = 0;
            continue;
        }
        value = (value % 100) * 10 + digit;
        if (++digits >= MarkBytes && m_numbers.test(value)) {
            marked = true;
            find(line, at + 1 - MarkBytes, at + 2 - MarkBytes, false, found);
        }
    }
    return marked;
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
