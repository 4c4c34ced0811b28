#pragma once

#include <cstring>
#include <string_view>
#include <utility>

#include "base/bytes.h"

namespace bearerwatch::base {

/// Octets that are wiped when they are no longer needed: keys, passphrases, shared secrets.
/// Moves and copies wipe what they leave behind. Not safe against swap or a debugger.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    explicit SecretBytes(std::string_view text)
        : m_bytes(toBytes(text))
    {
    }
    SecretBytes(const SecretBytes&) = default;
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    SecretBytes& operator=(const SecretBytes& other)
    {
        if (this != &other) {
            Bytes copy = other.m_bytes;
            wipe();
            m_bytes = std::move(copy);
        }
        return *this;
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    ~SecretBytes() { wipe(); }

    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] std::string_view text() const { return asText(m_bytes); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }

    /// Overwrites the octets (the compiler may not leave it out) and forgets them.
    void wipe() noexcept
    {
        if (std::uint8_t* const data = m_bytes.data(); data && !m_bytes.empty())
            explicit_bzero(data, m_bytes.size());
        m_bytes.clear();
    }

private:
    Bytes m_bytes;
};

} // namespace bearerwatch::base
