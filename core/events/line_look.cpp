#include "events/line_look.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/ascii.h"
#include "base/byte_search.h"
#include "base/text.h"
#include "events/compiled_rules.h"
#include "events/line_look_kinds.h"
#include "events/named_numbers.h"
#include "events/words.h"

namespace bearerwatch::events {
namespace {

using base::isDigit;
using namespace look;

constexpr std::size_t LongestLine = 4096; // Groups of members are followed as far by the rule book.

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
std::size_t hashOfThree(std::string_view text, std::size_t at)
{
    const auto lower = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[at + i]) | 32U);
    };
    return (lower(0) * 961 + lower(1) * 31 + lower(2)) % 4096;
}

} // namespace

struct LineLooks::Data {
    explicit Data(RuleBook rules)
        : book(std::move(rules))
        , numbers(book.compiled().dictionary)
        , usable(book.compiled().userExpressions().empty())
    {
        for (const detail::LiteralPattern& literal : book.compiled().literals) {
            if (!literal.ascii)
                continue;
            const std::string anchor = longestRun(
                literal.text, [](char c) { return isDigit(c) || c == '/' || c == '-' || c == ':'; });
            const bool plain = literal.text.size() >= 3 &&
                std::none_of(literal.text.begin(), literal.text.end(),
                             [](char c) { return isDigit(c) || c == '/'; });
            if (plain) {
                plainLiterals.push_back(literal.text);
                beginnings.set(hashOfThree(literal.text, 0));
            } else {
                otherLiterals.push_back({literal.text, anchor});
            }
        }
    }

    RuleBook book;
    detail::NamedNumbers numbers;
    bool usable = true; ///< No user's expression, which may look at any byte.
    std::vector<std::string> plainLiterals; ///< May stand in paths and ids.
    struct Literal {
        std::string text;
        std::string anchor; ///< A part without letters, which is quickly looked for; may be empty.
    };
    std::vector<Literal> otherLiterals; ///< May stand in any slot.
    std::bitset<4096> beginnings; ///< Of plain literals.
};

// Reads one line.
class LineLooks::Reading {
public:
    Reading(const Data& data, std::string_view line, LineLook& look)
        : m_data(data)
        , m_line(line)
        , m_look(look)
    {
    }

    [[nodiscard]] bool run()
    {
        if (base::findBytes(m_line, "eyJ") != std::string_view::npos)
            return false; // perhaps a token
        m_look.slots.clear();
        m_look.key.resize(m_line.size() + m_line.size() / 2 + 1); // a slot has a byte at least
        for (m_at = nextSpecial(0); m_at < m_line.size(); m_at = nextSpecial(m_at)) {
            switch (kindOf(m_line[m_at])) {
            case Digit:
                word();
                break;
            case Slash:
                slash();
                break;
            default:
                return false;
            }
        }
        keep(m_line.size());
        m_look.key.resize(m_keyBytes);
        addLiterals();
        return true;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_line.size() ? m_line[i] : '\0'; }

    // The next digit, slash or byte that is no printable ASCII: all else is the same in all lines of a look.
    [[nodiscard]] std::size_t nextSpecial(std::size_t i) const
    {
#ifdef __SSE2__
        constexpr std::size_t Step = 16;
        for (; i + Step <= m_line.size(); i += Step) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(m_line.data() + i));
            // As signed numbers: '/' to '9' are one range, what is below a blank or over 127 another.
            const __m128i digits = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('/' - 1)),
                                                 _mm_cmplt_epi8(bytes, _mm_set1_epi8('9' + 1)));
            const __m128i refused = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')),
                                                     _mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')));
            const __m128i deleted = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F));
            const auto found = static_cast<unsigned>(
                _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(digits, refused), deleted)));
            if (found != 0)
                return i + static_cast<std::size_t>(std::countr_zero(found));
        }
#endif
        while (i < m_line.size()) {
            const Kind kind = kindOf(m_line[i]);
            if (kind == Digit || kind == Slash || kind == Refused)
                break;
            ++i;
        }
        return i;
    }

    // A path begins behind a blank or a quote, an address of a page behind `:/`.
    void slash()
    {
        const char before = m_at == 0 ? ' ' : m_line[m_at - 1];
        const bool page = m_at > 1 && m_line[m_at - 1] == ':' && at(m_at + 1) == '/' &&
            (isWord(kindOf(m_line[m_at - 2])) || kindOf(m_line[m_at - 2]) == Joint);
        if (page) {
            const std::string_view url = m_line.substr(m_at, detail::endOfUrl(m_line, m_at) - m_at);
            const detail::Endpoint endpoint = detail::endpointOf(url, m_data.book.compiled());
            m_endpoints.append(url.substr(endpoint.begin, endpoint.length));
            slot(Slot::Page, m_at + 2, endOf(m_at + 2, PageCharacters));
        } else if (kindOf(before) == Blank || before == '"' || before == '=' || before == '\'')
            slot(Slot::Path, m_at, endOf(m_at + 1, PathCharacters));
        else
            ++m_at;
    }

    [[nodiscard]] std::size_t endOf(std::size_t i, const std::array<bool, 256>& characters) const
    {
        while (i < m_line.size() && characters[static_cast<unsigned char>(m_line[i])])
            ++i;
        return i;
    }

    // Copies what is the same in all lines of the look.
    void keep(std::size_t end)
    {
        std::memcpy(m_look.key.data() + m_keyBytes, m_line.data() + m_copied, end - m_copied);
        m_keyBytes += end - m_copied;
    }

    void slot(Slot kind, std::size_t begin, std::size_t end)
    {
        keep(begin);
        m_look.key[m_keyBytes++] = static_cast<char>(kind);
        m_look.slots.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        m_copied = end;
        m_decided = end;
        m_at = end;
        m_texts = m_texts || kind == Slot::Path || kind == Slot::Page || kind == Slot::Id;
    }

    // The length of a date with a time of day and no number that a rule names; 0: there is none.
    [[nodiscard]] std::size_t momentAt(std::size_t begin) const
    {
        constexpr std::string_view Form = "dddd-dd-ddTdd:dd:dd";
        const std::string_view text = m_line.substr(begin, 32);
        if (text.size() <= Form.size() || text[4] != '-' || (begin > 0 && isWord(kindOf(m_line[begin - 1]))))
            return 0;
        for (std::size_t i = 0; i < Form.size(); ++i) {
            if (Form[i] == 'd' ? !isDigit(text[i]) : text[i] != Form[i] && (i != 10 || text[i] != ' '))
                return 0;
        }
        std::size_t end = Form.size();
        if (text[end] == '.' || text[end] == ',') {
            const std::size_t point = end++;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            const std::string_view fraction = text.substr(point + 1, end - point - 1);
            if (fraction.empty() || end == text.size() || isKept(fraction, false))
                return 0;
        }
        const bool named = isKept(text.substr(0, 4), false) || isKept(text.substr(5, 2), true) ||
            isKept(text.substr(8, 2), false) || isKept(text.substr(11, 2), false) ||
            isKept(text.substr(14, 2), true) || isKept(text.substr(17, 2), true);
        return named || isDigit(text[end]) ? 0 : end;
    }

    // The word around a digit, with those that joints tie to it: from where nothing was decided yet.
    void word()
    {
        if (const std::size_t length = momentAt(m_at); length > 0)
            return slot(Slot::Moment, m_at, m_at + length);
        std::size_t begin = m_at;
        while (begin > m_decided && (isWord(kindOf(m_line[begin - 1])) || kindOf(m_line[begin - 1]) == Joint))
            --begin;
        std::size_t end = m_at;
        while (end < m_line.size() && (isWord(kindOf(m_line[end])) || kindOf(m_line[end]) == Joint))
            ++end;
        if (at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/') {
            m_at = end + 1; // its slash is next
            return;
        }
        for (m_at = begin; m_at < end;) {
            if (kindOf(m_line[m_at]) == Joint)
                ++m_at;
            else
                part(end);
        }
        m_decided = end;
    }

    // A part of such a word, which ends at a joint; all of the rest where that is an id or an address.
    void part(std::size_t end)
    {
        constexpr std::size_t LeastId = 8;
        const std::size_t begin = m_at;
        bool hex = true;
        bool numeric = true; // digits and dots
        bool digits = false;
        for (std::size_t i = begin; i < end && (hex || numeric || !digits); ++i) {
            const Kind kind = kindOf(m_line[i]);
            digits = digits || kind == Digit;
            hex = hex && (kind == Digit || kind == HexLetter || m_line[i] == '-');
            numeric = numeric && (kind == Digit || m_line[i] == '.');
        }
        if (!digits)
            m_at = end;
        else if (hex && end - begin >= LeastId)
            slot(Slot::Id, begin, end);
        else if (!numeric || !address(begin, end))
            numbers(end);
    }

    // The numbers of a word, up to a joint.
    void numbers(std::size_t end)
    {
        while (m_at < end && kindOf(m_line[m_at]) != Joint) {
            if (!isDigit(m_line[m_at])) {
                ++m_at;
                continue;
            }
            const std::size_t begin = m_at;
            while (m_at < end && isDigit(m_line[m_at]))
                ++m_at;
            const std::string_view digits = m_line.substr(begin, m_at - begin);
            const bool alone =
                (begin == 0 || !isWord(kindOf(m_line[begin - 1]))) && !isWord(kindOf(at(m_at)));
            if (isKept(digits, alone))
                continue;
            const auto parts = [](char c) { return c == ':' || c == '.' || c == '-' || c == '/'; };
            const bool lone = (begin == 0 || !parts(m_line[begin - 1])) && !parts(at(m_at));
            slot(slotOf(digits, lone), begin, m_at);
        }
    }

    // Statuses that tell a refusal stay as they are.
    [[nodiscard]] bool isKept(std::string_view digits, bool alone) const
    {
        const bool refusal = digits.size() == 3 && digits[1] == '0' &&
            (digits == "401" || digits == "403" || digits == "500" || digits == "503");
        return refusal || (alone ? m_data.numbers.isWord(digits) : m_data.numbers.contains(digits));
    }

    // Four numbers below 256 with dots between them.
    [[nodiscard]] bool address(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t Longest = 15;
        if (end - begin > Longest || (begin > 0 && m_line[begin - 1] == '.'))
            return false;
        std::array<int, 4> parts{};
        std::size_t part = 0;
        std::size_t partBegin = begin;
        for (std::size_t i = begin; i <= end; ++i) {
            if (i < end && m_line[i] != '.') {
                parts[part] = parts[part] * 10 + (m_line[i] - '0');
                continue;
            }
            const std::string_view digits = m_line.substr(partBegin, i - partBegin);
            if (digits.empty() || digits.size() > 3 || parts[part] > 255 || m_data.numbers.isWord(digits) ||
                (digits.size() > 1 && digits[0] == '0'))
                return false;
            partBegin = i + 1;
            if (++part == parts.size() && i != end)
                return false;
        }
        if (part != parts.size())
            return false;
        const auto [a, b, c, d] = parts;
        const bool internal = a == 10 || a == 127 || a == 0 || (a == 172 && b >= 16 && b < 32) ||
            (a == 192 && b == 168) || (a == 169 && b == 254) || (a == 100 && b >= 64 && b < 128) || a >= 224;
        slot(internal ? Slot::InternalAddress : Slot::Address, begin, end);
        return true;
    }

    // Which literals of rules stand in the line, where they may stand in a slot.
    void addLiterals()
    {
        const auto add = [this](const std::string& literal) {
            m_look.key.push_back(base::findIgnoreCase(m_line, literal) != std::string_view::npos ? '1' : '0');
        };
        for (const Data::Literal& literal : m_data.otherLiterals) {
            if (base::findBytes(m_line, literal.anchor) == std::string_view::npos)
                m_look.key.push_back('0');
            else
                add(literal.text);
        }
        if (m_texts && mayHoldLiteral())
            std::for_each(m_data.plainLiterals.begin(), m_data.plainLiterals.end(), add);
        m_look.key += m_endpoints;
    }

    // A literal begins in a slot: in any but that of a number, as it has no digit.
    [[nodiscard]] bool mayHoldLiteral() const
    {
        if (m_data.plainLiterals.empty())
            return false;
        return std::any_of(m_look.slots.begin(), m_look.slots.end(), [this](const LineLook::Slot& one) {
            for (std::size_t i = one.begin > 2 ? one.begin - 2 : 0;
                 i < one.end && i + 3 <= m_line.size() && !isDigit(m_line[one.begin]); ++i) {
                if (m_data.beginnings.test(hashOfThree(m_line, i)))
                    return true;
            }
            return false;
        });
    }

    const Data& m_data;
    std::string_view m_line;
    LineLook& m_look;
    std::size_t m_at = 0;
    std::size_t m_copied = 0; // what is before it is in the key
    std::size_t m_keyBytes = 0;
    std::size_t m_decided = 0; // end of the last word or slot
    bool m_texts = false; // there is a slot with letters
    std::string m_endpoints; // last steps of pages that the rule book names
};

LineLooks::LineLooks(const RuleBook& book)
    : m_data(std::make_shared<const Data>(book))
{
}
LineLooks::~LineLooks() = default;
LineLooks::LineLooks(LineLooks&&) noexcept = default;
LineLooks& LineLooks::operator=(LineLooks&&) noexcept = default;

bool LineLooks::take(std::string_view line, LineLook& look) const
{
    return m_data->usable && line.size() <= LongestLine && Reading(*m_data, line, look).run();
}

std::vector<std::size_t> LineLooks::levelWords(std::string_view line)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < line.size(); ++at) {
        constexpr std::array<std::string_view, 10> Levels{"TRACE", "DEBUG", "INFO", "WARN", "ERROR",
                                                          "FATAL", "ERR",   "WRN",  "INF",  "DBG"};
        const std::string_view rest = line.substr(at);
        const bool found = rest.starts_with("NOTICE") ||
            std::any_of(Levels.begin(), Levels.end(),
                        [&](std::string_view level) { return rest.starts_with(level); });
        if (found)
            places.push_back(at);
    }
    return places;
}

} // namespace bearerwatch::events
