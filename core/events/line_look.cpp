#include "events/line_look.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include "base/ascii.h"
#include "events/compiled_rules.h"
#include "events/kept_numbers.h"
#include "events/line_look_kinds.h"
#include "events/line_masks.h"
#include "events/slot_literals.h"
#include "events/word_memory.h"
#include "events/words.h"
#include "logs/text_cleaning.h"

namespace bearerwatch::events {
namespace {

using base::isDigit;
using namespace look;
using Kept = detail::KeptNumbers::Kept;

// Groups of members are followed as far by the rule book.
constexpr std::size_t LongestLine = LineMasks::LongestLine;

constexpr DigitForm DateBegin("dddd-dd-");
constexpr DigitForm DateMiddle("dd?dd:dd");
constexpr DigitForm DateEnd("d:dd:dd?"); // its first byte is one of the middle

} // namespace

struct LineLooks::Data {
    explicit Data(RuleBook rules)
        : book(std::move(rules))
        , literals(book.compiled().literals)
        , numbers(book.compiled().dictionary, literals)
        , usable(book.compiled().userExpressions().empty())
    {
    }

    RuleBook book;
    detail::SlotLiterals literals;
    detail::KeptNumbers numbers;
    bool usable = true; ///< No user's expression, which may look at any byte.
};

struct LineLooks::Scratch {
    WordMemory words;
    LineMasks masks;
};

// Reads one line.
class LineLooks::Reading {
public:
    Reading(const Data& data, Scratch& scratch, std::string_view line, LineLook& look)
        : m_data(data)
        , m_memory(scratch.words)
        , m_masks(scratch.masks)
        , m_line(line)
        , m_text(line.data())
        , m_size(line.size())
        , m_look(look)
    {
    }

    [[nodiscard]] bool run()
    {
        if (!m_masks.read(m_line))
            return false;
        m_look.slots.clear();
        m_look.key.resize(m_size + m_size / 2 + 1 + Spare); // a page may be empty behind its `://`
        m_key = m_look.key.data();
        for (m_at = m_masks.nextSpecial(0); m_at < m_size; m_at = m_masks.nextSpecial(m_at)) {
            if (m_text[m_at] == '/')
                slash();
            else
                word();
        }
        keep(m_size);
        m_look.key.resize(m_keyBytes);
        addOthers();
        return true;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_size ? m_text[i] : '\0'; }

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
        m_look.slots.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), kind});
        m_copied = end;
        m_decided = end;
        m_at = end;
        if (kind != Slot::Path && kind != Slot::Page && kind != Slot::Id)
            return;
        m_repeats = false;
        m_data.literals.find(m_line, begin, end, kind == Slot::Id, m_literals);
    }

    // Literals that are told by three digits in a row, which stand within [begin, end).
    void findNumbered(std::size_t begin, std::size_t end)
    {
        if (m_data.literals.findNumbered(m_line, begin, end, m_literals))
            m_repeats = false;
    }

    // The length of a date with a time of day and no number that a rule names; 0: there is none.
    [[nodiscard]] std::size_t momentAt(std::size_t begin)
    {
        constexpr std::size_t Seconds = 19; // 2026-03-01T10:00:00
        const char* const text = m_text + begin;
        if (m_size - begin <= Seconds || text[4] != '-' || !DateBegin.fits(text) ||
            !DateMiddle.fits(text + 8) || !DateEnd.fits(text + 12) || (text[10] != 'T' && text[10] != ' ') ||
            (begin > 0 && (partsOf(text[-1]) & InWord) != 0))
            return 0;
        std::size_t end = Seconds;
        unsigned fraction = 0;
        const std::size_t reach = std::min<std::size_t>(m_size - begin, 32);
        if (text[end] == '.' || text[end] == ',') {
            const std::size_t point = end++;
            while (end < reach && isDigit(text[end]))
                ++end;
            if (end == point + 1 || end == reach)
                return 0;
            fraction = m_data.numbers.of({text + point + 1, end - point - 1}, Kept::Anywhere);
        }
        const unsigned year = m_data.numbers.of({text, 4}, Kept::Anywhere);
        const auto isKeptPair = [this, text](std::size_t at, Kept where) {
            return (m_data.numbers.ofPair(text + at) & where) != 0;
        };
        const bool named = ((fraction | year) & Kept::Anywhere) != 0 || isKeptPair(5, Kept::Alone) ||
            isKeptPair(8, Kept::Anywhere) || isKeptPair(11, Kept::Anywhere) || isKeptPair(14, Kept::Alone) ||
            isKeptPair(17, Kept::Alone);
        if (named || isDigit(text[end]))
            return 0;
        if (((fraction | year) & Kept::Marked) != 0)
            findNumbered(begin, begin + end);
        return end;
    }

    // The word around a digit, with those that joints tie to it: from where nothing was decided yet.
    void word()
    {
        if (const std::size_t length = momentAt(m_at); length > 0)
            return slot(Slot::Moment, m_at, m_at + length);
        const std::size_t begin = std::max(m_decided, m_masks.beginOfRun(m_at));
        const std::size_t end = m_masks.endOfRun(m_at);
        if (at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/') {
            findNumbered(begin, end);
            m_at = end + 1; // its slash is next
        } else if (end - begin <= WordMemory::Longest && m_size - begin >= WordMemory::Longest) {
            briefWord(begin, end);
        } else {
            decide(begin, end);
        }
    }

    // A word that may be known.
    void briefWord(std::size_t begin, std::size_t end)
    {
        const auto word =
            WordMemory::wordOf(m_text + begin, end - begin, begin > 0 ? m_text[begin - 1] : '\0', at(end));
        if (const WordMemory::Entry* const known = m_memory.find(word)) {
            for (const WordMemory::Part& part : known->slots())
                slot(part.kind, begin + part.begin, begin + part.end);
            m_at = end;
            m_decided = end;
            return;
        }
        const std::size_t slots = m_look.slots.size();
        m_repeats = true;
        decide(begin, end);
        if (m_repeats)
            m_memory.keep(word, begin, std::span<const LineLook::Slot>(m_look.slots).subspan(slots));
    }

    void decide(std::size_t begin, std::size_t end)
    {
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
            const Kept asked = alone ? Kept::Alone : Kept::Anywhere;
            const unsigned flags = m_data.numbers.of(digits, asked);
            if ((flags & Kept::Marked) != 0)
                findNumbered(begin, m_at);
            if ((flags & asked) != 0)
                continue;
            const auto parts = [](char c) { return c == ':' || c == '.' || c == '-' || c == '/'; };
            const bool lone = (begin == 0 || !parts(m_text[begin - 1])) && !parts(at(m_at));
            slot(slotOf(digits, lone), begin, m_at);
        }
    }

    // Four numbers below 256 with dots between them.
    [[nodiscard]] bool address(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t Longest = 15;
        constexpr std::size_t Shortest = 7; // 1.1.1.1
        if (end - begin > Longest || end - begin < Shortest || (begin > 0 && m_text[begin - 1] == '.'))
            return false;
        std::array<unsigned, 4> parts{};
        unsigned flags = 0;
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
            if (digits == 0 || part > 255 || (digits > 1 && m_text[first] == '0'))
                return false;
            flags |= m_data.numbers.ofPart(part, digits);
        }
        if (i != end || (flags & Kept::Alone) != 0)
            return false;
        if ((flags & Kept::Marked) != 0)
            findNumbered(begin, end);
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
    WordMemory& m_memory;
    LineMasks& m_masks;
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
    bool m_repeats = true; // the word at hand has these slots wherever it stands
    std::string m_literals; // numbers of those that stand in slots
    std::string m_endpoints; // last steps of pages that the rule book names
};

bool LineLook::Slot::isPublicAddress() const
{
    return kind == look::Slot::Address;
}

LineLooks::LineLooks(const RuleBook& book)
    : m_data(std::make_shared<const Data>(book))
    , m_scratch(std::make_unique<Scratch>())
{
}
LineLooks::LineLooks(const LineLooks& other)
    : m_data(other.m_data)
    , m_scratch(std::make_unique<Scratch>())
{
}
LineLooks::LineLooks(LineLooks&&) noexcept = default;
LineLooks::~LineLooks() = default;

bool LineLooks::take(std::string_view line, LineLook& look)
{
    return m_data->usable && line.size() <= LongestLine && !logs::hidesWords(line) &&
        Reading(*m_data, *m_scratch, line, look).run();
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
