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
#include "events/compiled_rules.h"
#include "events/line_look_kinds.h"
#include "events/named_numbers.h"
#include "events/slot_literals.h"
#include "events/words.h"

namespace bearerwatch::events {
namespace {

using base::isDigit;
using namespace look;

constexpr std::size_t LongestLine = 4096; // Groups of members are followed as far by the rule book.

constexpr DigitForm DateBegin("dddd-dd-");
constexpr DigitForm DateMiddle("dd?dd:dd");
constexpr DigitForm DateEnd("d:dd:dd?"); // its first byte is one of the middle

} // namespace

struct LineLooks::Data {
    explicit Data(RuleBook rules)
        : book(std::move(rules))
        , numbers(book.compiled().dictionary)
        , literals(book.compiled().literals)
        , usable(book.compiled().userExpressions().empty())
    {
        for (std::size_t value = 1; value < kept.size(); ++value) {
            const std::string text = std::to_string(value);
            const std::string_view digits = std::string_view(text).substr(1);
            if (text.front() == '1')
                kept[value] = flagsOf(digits);
        }
    }

    // What of numbers stays as it is, wherever it stands or where no letter is beside it: those that rules
    // name, and statuses that tell a refusal.
    enum Kept : std::uint8_t { Anywhere = 1, Alone = 2 };
    [[nodiscard]] std::uint8_t flagsOf(std::string_view digits) const
    {
        const bool refusal = digits == "401" || digits == "403" || digits == "500" || digits == "503";
        return static_cast<std::uint8_t>((refusal || numbers.contains(digits) ? Anywhere : 0) |
                                         (refusal || numbers.isWord(digits) ? Alone : 0));
    }

    static constexpr std::size_t ShortDigits = 4;
    RuleBook book;
    detail::NamedNumbers numbers;
    detail::SlotLiterals literals;
    bool usable = true; ///< No user's expression, which may look at any byte.
    std::array<std::uint8_t, 20'000> kept{}; ///< Flags of up to four digits, by their value behind a 1.
};

// Reads one line.
class LineLooks::Reading {
public:
    Reading(const Data& data, std::string_view line, LineLook& look)
        : m_data(data)
        , m_line(line)
        , m_text(line.data())
        , m_size(line.size())
        , m_look(look)
    {
    }

    [[nodiscard]] bool run()
    {
        if (base::findBytes(m_line, "eyJ") != std::string_view::npos)
            return false; // perhaps a token
        m_look.slots.clear();
        m_look.key.resize(m_size + m_size / 2 + 1 + Spare); // a page may be empty behind its `://`
        m_key = m_look.key.data();
        for (m_at = nextSpecial(0); m_at < m_size; m_at = nextSpecial(m_at)) {
            switch (kindOf(m_text[m_at])) {
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
        keep(m_size);
        m_look.key.resize(m_keyBytes);
        addOthers();
        return true;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_size ? m_text[i] : '\0'; }

    // The next digit, slash or byte that is no printable ASCII: all else is the same in all lines of a look.
    [[nodiscard]] std::size_t nextSpecial(std::size_t i) const
    {
#ifdef __SSE2__
        constexpr std::size_t Step = 16;
        for (; i + Step <= m_size; i += Step) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(m_text + i));
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
        while (i < m_size) {
            const Kind kind = kindOf(m_text[i]);
            if (kind == Digit || kind == Slash || kind == Refused)
                break;
            ++i;
        }
        return i;
    }

    // A path begins behind a blank or a quote, an address of a page behind `:/`.
    void slash()
    {
        const char before = m_at == 0 ? ' ' : m_text[m_at - 1];
        const bool page = m_at > 1 && m_text[m_at - 1] == ':' && at(m_at + 1) == '/' &&
            (isWord(kindOf(m_text[m_at - 2])) || kindOf(m_text[m_at - 2]) == Joint);
        if (page) {
            const std::string_view url = m_line.substr(m_at, detail::endOfUrl(m_line, m_at) - m_at);
            const detail::Endpoint endpoint = detail::endpointOf(url, m_data.book.compiled());
            if (endpoint.length > 0)
                m_endpoints.append(url.substr(endpoint.begin, endpoint.length)).push_back('/');
            slot(Slot::Page, m_at + 2, endOf(m_at + 2, PageCharacters));
        } else if (kindOf(before) == Blank || before == '"' || before == '=' || before == '\'')
            slot(Slot::Path, m_at, endOf(m_at + 1, PathCharacters));
        else
            ++m_at;
    }

    [[nodiscard]] std::size_t endOf(std::size_t i, const std::array<bool, 256>& characters) const
    {
        while (i < m_size && characters[static_cast<unsigned char>(m_text[i])])
            ++i;
        return i;
    }

    // Copies what is the same in all lines of the look.
    void keep(std::size_t end)
    {
        const std::size_t count = end - m_copied;
        if (count <= Spare && m_copied + Spare <= m_size) // more than is needed, in one step
            std::memcpy(m_key + m_keyBytes, m_text + m_copied, Spare);
        else
            std::memcpy(m_key + m_keyBytes, m_text + m_copied, count);
        m_keyBytes += count;
    }

    void slot(Slot kind, std::size_t begin, std::size_t end)
    {
        keep(begin);
        m_key[m_keyBytes++] = static_cast<char>(kind);
        m_look.slots.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        m_copied = end;
        m_decided = end;
        m_at = end;
        if (kind == Slot::Path || kind == Slot::Page || kind == Slot::Id)
            m_data.literals.find(m_line, begin, end, kind == Slot::Id, m_literals);
    }

    // The length of a date with a time of day and no number that a rule names; 0: there is none.
    [[nodiscard]] std::size_t momentAt(std::size_t begin) const
    {
        constexpr std::size_t Seconds = 19; // 2026-03-01T10:00:00
        const char* const text = m_text + begin;
        if (m_size - begin <= Seconds || text[4] != '-' || !DateBegin.fits(text) ||
            !DateMiddle.fits(text + 8) || !DateEnd.fits(text + 12) || (text[10] != 'T' && text[10] != ' ') ||
            (begin > 0 && (partsOf(text[-1]) & InWord) != 0))
            return 0;
        std::size_t end = Seconds;
        const std::size_t reach = std::min<std::size_t>(m_size - begin, 32);
        if (text[end] == '.' || text[end] == ',') {
            const std::size_t point = end++;
            while (end < reach && isDigit(text[end]))
                ++end;
            if (end == point + 1 || end == reach || isKept({text + point + 1, end - point - 1}, false))
                return 0;
        }
        const bool named = isKept({text, 4}, false) || isKept({text + 5, 2}, true) ||
            isKept({text + 8, 2}, false) || isKept({text + 11, 2}, false) || isKept({text + 14, 2}, true) ||
            isKept({text + 17, 2}, true);
        return named || isDigit(text[end]) ? 0 : end;
    }

    // The word around a digit, with those that joints tie to it: from where nothing was decided yet.
    void word()
    {
        if (const std::size_t length = momentAt(m_at); length > 0)
            return slot(Slot::Moment, m_at, m_at + length);
        std::size_t begin = m_at;
        while (begin > m_decided && (partsOf(m_text[begin - 1]) & InRun) != 0)
            --begin;
        std::size_t end = m_at + 1;
        while (end < m_size && (partsOf(m_text[end]) & InRun) != 0)
            ++end;
        if (at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/') {
            m_at = end + 1; // its slash is next
            return;
        }
        for (m_at = begin; m_at < end;) {
            if ((partsOf(m_text[m_at]) & InWord) == 0)
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
        unsigned all = InHex | InNumeric;
        unsigned any = 0;
        for (std::size_t i = begin; i < end && (all != 0 || (any & IsDigit) == 0); ++i) {
            const unsigned here = partsOf(m_text[i]);
            all &= here;
            any |= here;
        }
        if ((any & IsDigit) == 0)
            m_at = end;
        else if ((all & InHex) != 0 && end - begin >= LeastId)
            slot(Slot::Id, begin, end);
        else if ((all & InNumeric) == 0 || !address(begin, end))
            numbers(end);
    }

    // The numbers of a word, up to a joint.
    void numbers(std::size_t end)
    {
        while (m_at < end && (partsOf(m_text[m_at]) & InWord) != 0) {
            if (!isDigit(m_text[m_at])) {
                ++m_at;
                continue;
            }
            const std::size_t begin = m_at;
            while (m_at < end && isDigit(m_text[m_at]))
                ++m_at;
            const std::string_view digits(m_text + begin, m_at - begin);
            const bool alone = (begin == 0 || (partsOf(m_text[begin - 1]) & InWord) == 0) &&
                (partsOf(at(m_at)) & InWord) == 0;
            if (isKept(digits, alone))
                continue;
            const auto parts = [](char c) { return c == ':' || c == '.' || c == '-' || c == '/'; };
            const bool lone = (begin == 0 || !parts(m_text[begin - 1])) && !parts(at(m_at));
            slot(slotOf(digits, lone), begin, m_at);
        }
    }

    [[nodiscard]] bool isKept(std::string_view digits, bool alone) const
    {
        if (digits.size() > Data::ShortDigits)
            return alone ? m_data.numbers.isWord(digits) : m_data.numbers.contains(digits);
        std::size_t value = 1;
        for (const char c : digits)
            value = value * 10 + static_cast<std::size_t>(c - '0');
        return (m_data.kept[value] & (alone ? Data::Alone : Data::Anywhere)) != 0;
    }

    // Four numbers below 256 with dots between them.
    [[nodiscard]] bool address(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t Longest = 15;
        constexpr std::array<std::size_t, 4> Behind{0, 10, 100, 1000}; // see Data::kept
        if (end - begin > Longest || (begin > 0 && m_text[begin - 1] == '.'))
            return false;
        std::array<unsigned, 4> parts{};
        std::size_t i = begin;
        for (unsigned& part : parts) {
            if (i != begin && (i == end || m_text[i++] != '.'))
                return false;
            const std::size_t first = i;
            for (; i < end && m_text[i] != '.'; ++i) {
                if (i - first == 3)
                    return false;
                part = part * 10 + static_cast<unsigned>(m_text[i] - '0');
            }
            const std::size_t digits = i - first;
            if (digits == 0 || part > 255 || (digits > 1 && m_text[first] == '0') ||
                (m_data.kept[Behind[digits] + part] & Data::Alone) != 0)
                return false;
        }
        if (i != end)
            return false;
        const auto [a, b, c, d] = parts;
        const bool internal = a == 10 || a == 127 || a == 0 || (a == 172 && b >= 16 && b < 32) ||
            (a == 192 && b == 168) || (a == 169 && b == 254) || (a == 100 && b >= 64 && b < 128) || a >= 224;
        slot(internal ? Slot::InternalAddress : Slot::Address, begin, end);
        return true;
    }

    // What rules look for where it may stand in a slot. Parted by a byte that no line with a look has.
    void addOthers()
    {
        constexpr char Border = '\xFF';
        m_look.key.push_back(Border);
        m_data.literals.addOthers(m_line, m_look.key);
        m_look.key += m_literals;
        if (!m_endpoints.empty())
            (m_look.key += Border) += m_endpoints;
    }

    const Data& m_data;
    std::string_view m_line;
    const char* m_text; // of m_line, for loops over its bytes
    std::size_t m_size;
    LineLook& m_look;
    std::size_t m_at = 0;
    std::size_t m_copied = 0; // what is before it is in the key
    static constexpr std::size_t Spare = 16; // bytes of the key behind all that is needed
    char* m_key = nullptr; // where the key is made
    std::size_t m_keyBytes = 0;
    std::size_t m_decided = 0; // end of the last word or slot
    std::string m_literals; // numbers of those that stand in slots
    std::string m_endpoints; // last steps of pages that the rule book names
};

LineLooks::LineLooks(const RuleBook& book)
    : m_data(std::make_shared<const Data>(book))
{
}

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
