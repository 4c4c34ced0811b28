#pragma once

#include <cstddef>
#include <string_view>

#include "logs/timestamp.h"

namespace bearerwatch::logs::detail {

/// Reads the parts of a time from left to right; a copy of it is a mark to go back to.
class TimeScanner {
public:
    TimeScanner(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] std::size_t at() const { return m_at; }
    /// Between `least` and `most` digits that no further digit follows; -1 otherwise, and nothing is read.
    int digits(std::size_t least, std::size_t most);
    /// One of these characters, or 0.
    char oneOf(std::string_view characters);
    bool literal(std::string_view text);
    [[nodiscard]] bool ahead(std::string_view text) const { return m_text.substr(m_at).starts_with(text); }
    void skipOne(char c);
    void skipBlanks();
    bool monthName(Timestamp& stamp);
    /// What stands between a date and its clock: `T`, blanks, `:`, ` - `, `, `, ` at `, `][`.
    bool dateSeparator();
    /// hh:mm[:ss[.fraction]] [AM|PM] [zone]
    bool clock(Timestamp& stamp);
    /// hhmmss[.fraction][zone]
    bool compactClock(Timestamp& stamp);
    /// hh.mm.ss or hh-mm-ss[.fraction or :fraction][zone], two digits each; no address.
    bool partedClock(Timestamp& stamp, char separator);
    /// " 2024" after the clock; a zone may stand before it.
    void trailingYear(Timestamp& stamp);

private:
    void fraction(Timestamp& stamp);
    bool halfOfDay(Timestamp& stamp);
    void zone(Timestamp& stamp);
    bool numericZone(Timestamp& stamp);

    std::string_view m_text;
    std::size_t m_at;
};

} // namespace bearerwatch::logs::detail
