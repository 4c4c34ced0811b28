#pragma once

#include <string>
#include <string_view>

namespace bearerwatch::base {

/// 'l' or 'b' where `bytes`, the first of a stream, are UTF-16 of that byte order: by a byte order mark, or
/// because of their first units the same half is always NUL; else 0.
[[nodiscard]] char utf16Order(std::string_view bytes);

/// Makes UTF-8 of UTF-16; a byte order mark at the start is left out.
class Utf16Decoder {
public:
    /// @param order  As `utf16Order` tells it.
    explicit Utf16Decoder(char order = 'l')
        : m_bigEndian(order == 'b')
    {
    }
    /// Takes bytes of any length; what is no whole unit waits for the next ones.
    void decode(std::string_view bytes, std::string& out);
    [[nodiscard]] bool waits() const { return !m_rest.empty(); }

private:
    bool m_bigEndian;
    bool m_started = false;
    std::string m_rest;
};

} // namespace bearerwatch::base
