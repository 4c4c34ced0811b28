#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/json.h"
#include "crypto/hash.h"
#include "jose/algorithm.h"
#include "jose/jws.h"
#include "jose/key_use.h"

// Many tokens against the same keys, as the judge meets them: what can be prepared is prepared once,
// and a token without any fault is decided without an allocation. All others go the way of verifyJws.

namespace bearerwatch::jose {

/// The parts of a compact token that has no fault in its form. Memory is used again from token to
/// token: what `read` gives is good until the next call.
class CompactReader {
public:
    /// True when `token` is three segments of canonical base64url, and its header a JSON object whose
    /// members are plain texts called alg, kid, typ, cty, x5t or x5t#S256, none twice. False says
    /// nothing but that parseJws has to look.
    [[nodiscard]] bool read(std::string_view token);

    [[nodiscard]] std::string_view algorithm() const { return m_algorithm; }
    [[nodiscard]] std::optional<std::string_view> kid() const { return m_kid; }
    [[nodiscard]] const NamedCertificate& certificate() const { return m_certificate; }
    [[nodiscard]] std::string_view signingInput() const { return m_signingInput; }
    [[nodiscard]] base::ByteView payload() const { return m_payload; }
    [[nodiscard]] base::ByteView signature() const { return m_signature; }

private:
    bool readHeader();

    std::string_view m_algorithm, m_signingInput;
    std::optional<std::string_view> m_kid;
    NamedCertificate m_certificate;
    base::Bytes m_header, m_payload, m_signature;
    base::JsonDocument m_document;
};

/// One object serves one thread.
class Verifier {
public:
    explicit Verifier(std::vector<Key> keys);

    struct Result {
        SignatureState state = SignatureState::NotChecked;
        bool acceptable = false; ///< Verified, and no rule forbids to accept it.
        std::optional<std::size_t> keyIndex;
    };

    /// The verdict on a token that is read already: what verifyJws(jws, keys) says.
    /// @param token  The text that `jws` was read from.
    [[nodiscard]] JwsCheck verify(std::string_view token, const Jws& jws);

    /// The same in short, from the text alone.
    [[nodiscard]] Result check(std::string_view token);

    /// The key that a token without any fault verifies with; nullopt: `check` has to look closer.
    [[nodiscard]] std::optional<std::size_t> checkClean(std::string_view token);

private:
    struct Prepared {
        std::uint64_t algorithms =
            0; ///< Bit of each row of signatureAlgorithms() that nothing speaks against.
        bool ambiguous = false; ///< Shares its kid with another key.
        std::array<std::optional<crypto::HmacKey>, 4> macs; ///< By hash.
    };
    [[nodiscard]] bool fits(std::size_t index, const SignatureAlgorithm& algorithm) const;

    std::vector<Key> m_keys;
    std::vector<Prepared> m_prepared;
    CompactReader m_reader;
};

} // namespace bearerwatch::jose
