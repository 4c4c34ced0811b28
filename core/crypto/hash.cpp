// The block functions of OpenSSL are used directly, since their states are plain structures: EVP
// contexts cannot be copied without an allocation and a lock. They are marked as deprecated.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "crypto/hash.h"

#include <cstdlib>
#include <cstring>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

namespace bearerwatch::crypto {
namespace {

template <typename Context>
Context* context(std::array<std::uint8_t, 224>& state)
{
    static_assert(sizeof(Context) <= 224 && alignof(Context) <= 8);
    return reinterpret_cast<Context*>(state.data());
}

const EVP_MD* evp(Hash hash)
{
    switch (hash) {
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha256:
        return EVP_sha256();
    case Hash::Sha384:
        return EVP_sha384();
    case Hash::Sha512:
        break;
    }
    return EVP_sha512();
}

} // namespace

std::size_t digestSize(Hash hash)
{
    constexpr std::size_t Sizes[] = {20, 32, 48, 64};
    return Sizes[static_cast<std::size_t>(hash)];
}

std::size_t blockSize(Hash hash)
{
    return hash == Hash::Sha1 || hash == Hash::Sha256 ? 64 : 128;
}

std::string_view name(Hash hash)
{
    constexpr std::string_view Names[] = {"SHA-1", "SHA-256", "SHA-384", "SHA-512"};
    return Names[static_cast<std::size_t>(hash)];
}

Hasher::Hasher(Hash hash)
    : m_hash(hash)
{
    switch (m_hash) {
    case Hash::Sha1:
        SHA1_Init(context<SHA_CTX>(m_state));
        break;
    case Hash::Sha256:
        SHA256_Init(context<SHA256_CTX>(m_state));
        break;
    case Hash::Sha384:
        SHA384_Init(context<SHA512_CTX>(m_state));
        break;
    case Hash::Sha512:
        SHA512_Init(context<SHA512_CTX>(m_state));
        break;
    }
}

Hasher& Hasher::update(base::ByteView data)
{
    switch (m_hash) {
    case Hash::Sha1:
        SHA1_Update(context<SHA_CTX>(m_state), data.data(), data.size());
        break;
    case Hash::Sha256:
        SHA256_Update(context<SHA256_CTX>(m_state), data.data(), data.size());
        break;
    case Hash::Sha384:
        SHA384_Update(context<SHA512_CTX>(m_state), data.data(), data.size());
        break;
    case Hash::Sha512:
        SHA512_Update(context<SHA512_CTX>(m_state), data.data(), data.size());
        break;
    }
    return *this;
}

Digest Hasher::finish()
{
    Digest result;
    result.size = digestSize(m_hash);
    switch (m_hash) {
    case Hash::Sha1:
        SHA1_Final(result.octets.data(), context<SHA_CTX>(m_state));
        break;
    case Hash::Sha256:
        SHA256_Final(result.octets.data(), context<SHA256_CTX>(m_state));
        break;
    case Hash::Sha384:
        SHA384_Final(result.octets.data(), context<SHA512_CTX>(m_state));
        break;
    case Hash::Sha512:
        SHA512_Final(result.octets.data(), context<SHA512_CTX>(m_state));
        break;
    }
    return result;
}

Digest digest(Hash hash, base::ByteView data)
{
    return Hasher(hash).update(data).finish();
}

HmacKey::HmacKey(Hash hash, base::ByteView key)
    : m_inner(hash)
    , m_outer(hash)
{
    std::array<std::uint8_t, 128> block{};
    const std::size_t size = blockSize(hash);
    if (key.size() > size) {
        const Digest shortened = digest(hash, key);
        std::memcpy(block.data(), shortened.octets.data(), shortened.size);
    } else if (!key.empty()) {
        std::memcpy(block.data(), key.data(), key.size());
    }
    for (std::uint8_t& octet : block)
        octet ^= 0x36;
    m_inner.update(base::ByteView(block.data(), size));
    for (std::uint8_t& octet : block)
        octet ^= 0x36 ^ 0x5c;
    m_outer.update(base::ByteView(block.data(), size));
    OPENSSL_cleanse(block.data(), block.size());
}

HmacKey::~HmacKey()
{
    OPENSSL_cleanse(&m_inner, sizeof m_inner);
    OPENSSL_cleanse(&m_outer, sizeof m_outer);
}

Digest HmacKey::mac(std::initializer_list<base::ByteView> data) const
{
    Hasher inner = m_inner;
    for (const base::ByteView piece : data)
        inner.update(piece);
    return finish(inner);
}

Digest HmacKey::finish(Hasher inner) const
{
    const Digest innerDigest = inner.finish();
    Hasher outer = m_outer;
    return outer.update(innerDigest.view()).finish();
}

bool constantTimeEqual(base::ByteView a, base::ByteView b)
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

base::Bytes randomBytes(std::size_t count)
{
    base::Bytes bytes(count);
    if (count > 0 && RAND_bytes(bytes.data(), static_cast<int>(count)) != 1)
        std::abort();
    return bytes;
}

base::SecretBytes pbkdf2(Hash hash, base::ByteView password, base::ByteView salt, std::uint32_t iterations,
                         std::size_t size)
{
    base::Bytes key(size);
    const char empty = 0;
    PKCS5_PBKDF2_HMAC(password.empty() ? &empty : reinterpret_cast<const char*>(password.data()),
                      static_cast<int>(password.size()), salt.data(), static_cast<int>(salt.size()),
                      static_cast<int>(iterations), evp(hash), static_cast<int>(size), key.data());
    return base::SecretBytes(std::move(key));
}

base::SecretBytes concatKdf(base::ByteView sharedSecret, base::ByteView otherInfo, std::size_t size)
{
    base::Bytes key;
    for (std::uint32_t counter = 1; key.size() < size; ++counter) {
        const std::uint8_t number[] = {
            static_cast<std::uint8_t>(counter >> 24), static_cast<std::uint8_t>(counter >> 16),
            static_cast<std::uint8_t>(counter >> 8), static_cast<std::uint8_t>(counter)};
        Hasher hasher(Hash::Sha256);
        const Digest round =
            hasher.update(base::ByteView(number)).update(sharedSecret).update(otherInfo).finish();
        key.reserve(size + 32);
        key.insert(key.end(), round.octets.begin(), round.octets.begin() + 32);
    }
    key.resize(size);
    return base::SecretBytes(std::move(key));
}

} // namespace bearerwatch::crypto
