#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "base/bytes.h"
#include "base/secret.h"

// Hashes and HMAC. States are plain values: a state that has taken a prefix may be copied and
// continued many times, which is what the search for near misses lives on.

namespace bearerwatch::crypto {

enum class Hash : std::uint8_t { Sha1, Sha256, Sha384, Sha512 };

[[nodiscard]] std::size_t digestSize(Hash hash); ///< Octets.
[[nodiscard]] std::size_t blockSize(Hash hash); ///< Octets that HMAC pads its key to.
[[nodiscard]] std::string_view name(Hash hash); ///< "SHA-256".

/// A digest without an allocation.
struct Digest {
    std::array<std::uint8_t, 64> octets{};
    std::size_t size = 0;
    [[nodiscard]] base::ByteView view() const { return {octets.data(), size}; }
    friend bool operator==(const Digest&, const Digest&) = default;
};

/// A hash in progress. Copies are independent; one object belongs to one thread.
class Hasher {
public:
    explicit Hasher(Hash hash);
    Hasher& update(base::ByteView data);
    Hasher& update(std::string_view text) { return update(base::asBytes(text)); }
    [[nodiscard]] Digest finish(); ///< The state is used up.
    [[nodiscard]] Hash hash() const { return m_hash; }

private:
    Hash m_hash;
    alignas(8) std::array<std::uint8_t, 224> m_state{};
};

[[nodiscard]] Digest digest(Hash hash, base::ByteView data);
[[nodiscard]] inline Digest digest(Hash hash, std::string_view text)
{
    return digest(hash, base::asBytes(text));
}

/// HMAC (RFC 2104) with a prepared key. May be read by several threads.
class HmacKey {
public:
    HmacKey(Hash hash, base::ByteView key);
    HmacKey(const HmacKey&) = default;
    HmacKey& operator=(const HmacKey&) = default;
    ~HmacKey(); ///< Wipes the prepared states.

    [[nodiscard]] Digest mac(std::initializer_list<base::ByteView> data) const;
    [[nodiscard]] Digest mac(std::string_view text) const { return mac({base::asBytes(text)}); }

    /// The inner hash, to be continued by the caller and closed by `finish`.
    [[nodiscard]] Hasher begin() const { return m_inner; }
    [[nodiscard]] Digest finish(Hasher inner) const;

private:
    Hasher m_inner;
    Hasher m_outer;
};

/// Time does not depend on where the octets differ. Lengths are no secret.
[[nodiscard]] bool constantTimeEqual(base::ByteView a, base::ByteView b);

/// Octets from the system's generator; ends the program when there is none.
[[nodiscard]] base::Bytes randomBytes(std::size_t count);

/// PBKDF2 (RFC 8018) with HMAC of `hash`.
[[nodiscard]] base::SecretBytes pbkdf2(Hash hash, base::ByteView password, base::ByteView salt,
                                       std::uint32_t iterations, std::size_t size);

/// One-step key derivation of NIST SP 800-56A with SHA-256 (Concat KDF).
[[nodiscard]] base::SecretBytes concatKdf(base::ByteView sharedSecret, base::ByteView otherInfo,
                                          std::size_t size);

} // namespace bearerwatch::crypto
