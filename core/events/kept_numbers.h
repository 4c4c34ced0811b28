#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "events/named_numbers.h"
#include "events/slot_literals.h"

namespace bearerwatch::events::detail {

/// Which numbers of a line stay as they are in its look: those that rules name, and statuses that tell a
/// refusal. Const objects may be shared between threads.
class KeptNumbers {
public:
    enum Kept : std::uint8_t {
        Anywhere = 1, ///< Stays wherever it stands.
        Alone = 2, ///< Stays where no letter is beside it.
        Marked = 4, ///< A literal may be told by a part of it: see SlotLiterals.
    };

    /// Takes a part of a millisecond.
    KeptNumbers(const Dictionary& dictionary, const SlotLiterals& literals)
        : m_named(dictionary)
    {
        for (std::size_t value = 1; value < m_flags.size(); ++value) {
            const std::string text = std::to_string(value);
            if (text.front() == '1')
                m_flags[value] = make(std::string_view(text).substr(1), literals);
        }
    }

    /// Flags of a number. One of more than four digits is told of by `asked` alone, and may be marked.
    [[nodiscard]] unsigned of(std::string_view digits, Kept asked) const
    {
        if (digits.size() > FewDigits) {
            const bool named = asked == Alone ? m_named.isWord(digits) : m_named.contains(digits);
            return Marked | (named ? unsigned{asked} : 0U);
        }
        std::size_t value = 1;
        for (const char c : digits)
            value = value * 10 + static_cast<std::size_t>(c - '0');
        return m_flags[value];
    }

    /// Of the two digits at `text`.
    [[nodiscard]] unsigned ofPair(const char* text) const
    {
        const auto digit = [text](std::size_t i) { return static_cast<std::size_t>(text[i] - '0'); };
        return m_flags[100 + digit(0) * 10 + digit(1)];
    }

    /// Of `value`, which stands there with one to three digits.
    [[nodiscard]] unsigned ofPart(unsigned value, std::size_t digits) const
    {
        constexpr std::array<std::size_t, 4> Behind{0, 10, 100, 1000};
        return m_flags[Behind[digits] + value];
    }

private:
    static constexpr std::size_t FewDigits = 4;

    [[nodiscard]] std::uint8_t make(std::string_view digits, const SlotLiterals& literals) const
    {
        const bool refusal = digits == "401" || digits == "403" || digits == "500" || digits == "503";
        return static_cast<std::uint8_t>((refusal || m_named.contains(digits) ? Anywhere : 0) |
                                         (refusal || m_named.isWord(digits) ? Alone : 0) |
                                         (literals.hasMark(digits) ? Marked : 0));
    }

    NamedNumbers m_named;
    std::array<std::uint8_t, 20'000> m_flags{}; ///< Of up to four digits, by their value behind a 1.
};

} // namespace bearerwatch::events::detail
