#include "crypto/encryption.h"

#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include "crypto/openssl.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;
using base::SecretBytes;

constexpr std::size_t GcmIvSize = 12;
constexpr std::size_t GcmTagSize = 16;
constexpr std::size_t BlockSize = 16;

const EVP_CIPHER* aes(std::size_t keySize, bool gcm)
{
    switch (keySize) {
    case 16:
        return gcm ? EVP_aes_128_gcm() : EVP_aes_128_cbc();
    case 24:
        return gcm ? EVP_aes_192_gcm() : EVP_aes_192_cbc();
    case 32:
        return gcm ? EVP_aes_256_gcm() : EVP_aes_256_cbc();
    default:
        return nullptr;
    }
}

const EVP_CIPHER* aesWrap(std::size_t keySize)
{
    return keySize == 16 ? EVP_aes_128_wrap()
        : keySize == 24  ? EVP_aes_192_wrap()
        : keySize == 32  ? EVP_aes_256_wrap()
                         : nullptr;
}

const EVP_MD* evp(Hash hash)
{
    return hash == Hash::Sha1  ? EVP_sha1()
        : hash == Hash::Sha256 ? EVP_sha256()
        : hash == Hash::Sha384 ? EVP_sha384()
                               : EVP_sha512();
}

int size(ByteView view)
{
    return static_cast<int>(view.size());
}

// MAC of CbcHmac: associated data, IV, ciphertext and the length of the first in bits.
Digest cbcMac(Hash hash, ByteView macKey, ByteView iv, ByteView associated, ByteView ciphertext)
{
    const std::uint64_t bits = static_cast<std::uint64_t>(associated.size()) * 8;
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::uint8_t>(bits >> (56 - 8 * i));
    return HmacKey(hash, macKey).mac({associated, iv, ciphertext, ByteView(length)});
}

} // namespace

std::optional<SecretBytes> openAesGcm(ByteView key, ByteView iv, ByteView associated, ByteView ciphertext,
                                      ByteView tag)
{
    const ErrorQueueGuard guard;
    const EVP_CIPHER* cipher = aes(key.size(), true);
    if (!cipher || iv.size() != GcmIvSize || tag.size() != GcmTagSize)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes plain(ciphertext.size() + BlockSize);
    Bytes ownTag(tag.begin(), tag.end());
    int written = 0, last = 0;
    const bool good = EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.data(), iv.data()) == 1 &&
        (associated.empty() ||
         EVP_DecryptUpdate(context.get(), nullptr, &written, associated.data(), size(associated)) == 1) &&
        (ciphertext.empty() ||
         EVP_DecryptUpdate(context.get(), plain.data(), &written, ciphertext.data(), size(ciphertext)) ==
             1) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(ownTag.size()),
                            ownTag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), plain.data() + ciphertext.size(), &last) == 1;
    SecretBytes result(std::move(plain));
    if (!good)
        return std::nullopt;
    return SecretBytes(
        Bytes(result.view().begin(), result.view().begin() + static_cast<std::ptrdiff_t>(ciphertext.size())));
}

std::optional<Sealed> sealAesGcm(ByteView key, ByteView iv, ByteView associated, ByteView plain)
{
    const ErrorQueueGuard guard;
    const EVP_CIPHER* cipher = aes(key.size(), true);
    if (!cipher || iv.size() != GcmIvSize)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Sealed sealed{Bytes(plain.size() + BlockSize), Bytes(GcmTagSize)};
    int written = 0, last = 0;
    if (EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.data(), iv.data()) != 1 ||
        (!associated.empty() &&
         EVP_EncryptUpdate(context.get(), nullptr, &written, associated.data(), size(associated)) != 1) ||
        (!plain.empty() &&
         EVP_EncryptUpdate(context.get(), sealed.ciphertext.data(), &written, plain.data(), size(plain)) !=
             1) ||
        EVP_EncryptFinal_ex(context.get(), sealed.ciphertext.data() + plain.size(), &last) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, GcmTagSize, sealed.tag.data()) != 1)
        return std::nullopt;
    sealed.ciphertext.resize(plain.size());
    return sealed;
}

std::optional<SecretBytes> openCbcHmac(Hash hash, ByteView key, ByteView iv, ByteView associated,
                                       ByteView ciphertext, ByteView tag)
{
    const ErrorQueueGuard guard;
    const std::size_t half = key.size() / 2;
    const EVP_CIPHER* cipher = aes(half, false);
    if (!cipher || key.size() != digestSize(hash) || iv.size() != BlockSize || tag.size() != half)
        return std::nullopt;
    const Digest mac = cbcMac(hash, key.first(half), iv, associated, ciphertext);
    if (!constantTimeEqual(mac.view().first(half), tag))
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes plain(ciphertext.size() + BlockSize);
    int written = 0, last = 0;
    const bool good = EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.data() + half, iv.data()) == 1 &&
        EVP_DecryptUpdate(context.get(), plain.data(), &written, ciphertext.data(), size(ciphertext)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), plain.data() + written, &last) == 1;
    SecretBytes result(std::move(plain));
    if (!good)
        return std::nullopt;
    return SecretBytes(Bytes(result.view().begin(), result.view().begin() + written + last));
}

std::optional<Sealed> sealCbcHmac(Hash hash, ByteView key, ByteView iv, ByteView associated, ByteView plain)
{
    const ErrorQueueGuard guard;
    const std::size_t half = key.size() / 2;
    const EVP_CIPHER* cipher = aes(half, false);
    if (!cipher || key.size() != digestSize(hash) || iv.size() != BlockSize)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Sealed sealed{Bytes(plain.size() + BlockSize), {}};
    int written = 0, last = 0;
    if (EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.data() + half, iv.data()) != 1 ||
        EVP_EncryptUpdate(context.get(), sealed.ciphertext.data(), &written, plain.data(), size(plain)) !=
            1 ||
        EVP_EncryptFinal_ex(context.get(), sealed.ciphertext.data() + written, &last) != 1)
        return std::nullopt;
    sealed.ciphertext.resize(static_cast<std::size_t>(written) + static_cast<std::size_t>(last));
    const Digest mac = cbcMac(hash, key.first(half), iv, associated, sealed.ciphertext);
    sealed.tag.assign(mac.octets.begin(), mac.octets.begin() + static_cast<std::ptrdiff_t>(half));
    return sealed;
}

std::optional<SecretBytes> unwrapAesKey(ByteView key, ByteView wrapped)
{
    const ErrorQueueGuard guard;
    const EVP_CIPHER* cipher = aesWrap(key.size());
    if (!cipher || wrapped.size() < 24 || wrapped.size() % 8 != 0)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    Bytes plain(wrapped.size() + BlockSize);
    int written = 0;
    const bool good = EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.data(), nullptr) == 1 &&
        EVP_DecryptUpdate(context.get(), plain.data(), &written, wrapped.data(), size(wrapped)) == 1 &&
        static_cast<std::size_t>(written) == wrapped.size() - 8;
    SecretBytes result(std::move(plain));
    if (!good)
        return std::nullopt;
    return SecretBytes(Bytes(result.view().begin(), result.view().begin() + written));
}

std::optional<Bytes> wrapAesKey(ByteView key, ByteView plain)
{
    const ErrorQueueGuard guard;
    const EVP_CIPHER* cipher = aesWrap(key.size());
    if (!cipher || plain.size() < 16 || plain.size() % 8 != 0)
        return std::nullopt;
    const CipherContext context(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    Bytes wrapped(plain.size() + BlockSize);
    int written = 0;
    if (EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.data(), nullptr) != 1 ||
        EVP_EncryptUpdate(context.get(), wrapped.data(), &written, plain.data(), size(plain)) != 1)
        return std::nullopt;
    wrapped.resize(static_cast<std::size_t>(written));
    return wrapped;
}

namespace {

bool setOaep(EVP_PKEY_CTX* context, Hash hash)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1 &&
        EVP_PKEY_CTX_set_rsa_oaep_md(context, evp(hash)) == 1 &&
        EVP_PKEY_CTX_set_rsa_mgf1_md(context, evp(hash)) == 1;
}

PkeyContext newContext(const AsymmetricKey& key)
{
    return PkeyContext(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().key.get(), nullptr));
}

} // namespace

std::optional<SecretBytes> decryptRsaOaep(const AsymmetricKey& key, Hash hash, ByteView ciphertext)
{
    const ErrorQueueGuard guard;
    const std::size_t modulus = (key.bits() + 7) / 8;
    if (key.kind() != KeyKind::Rsa || !key.isPrivate() || ciphertext.size() != modulus)
        return std::nullopt;
    const PkeyContext context = newContext(key);
    Bytes plain(modulus);
    std::size_t length = plain.size();
    const bool good = context && EVP_PKEY_decrypt_init(context.get()) == 1 && setOaep(context.get(), hash) &&
        EVP_PKEY_decrypt(context.get(), plain.data(), &length, ciphertext.data(), ciphertext.size()) == 1;
    SecretBytes result(std::move(plain));
    if (!good)
        return std::nullopt;
    return SecretBytes(
        Bytes(result.view().begin(), result.view().begin() + static_cast<std::ptrdiff_t>(length)));
}

std::optional<Bytes> encryptRsaOaep(const AsymmetricKey& key, Hash hash, ByteView plain)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Rsa)
        return std::nullopt;
    const PkeyContext context = newContext(key);
    Bytes sealed((key.bits() + 7) / 8);
    std::size_t length = sealed.size();
    if (!context || EVP_PKEY_encrypt_init(context.get()) != 1 || !setOaep(context.get(), hash) ||
        EVP_PKEY_encrypt(context.get(), sealed.data(), &length, plain.data(), plain.size()) != 1)
        return std::nullopt;
    return sealed;
}

SecretBytes decryptRsaPkcs1(const AsymmetricKey& key, ByteView ciphertext, std::size_t expectedSize)
{
    const ErrorQueueGuard guard;
    SecretBytes substitute(randomBytes(expectedSize));
    if (key.kind() != KeyKind::Rsa || !key.isPrivate() || ciphertext.size() != (key.bits() + 7) / 8)
        return substitute;
    const PkeyContext context = newContext(key);
    Bytes plain(ciphertext.size());
    std::size_t length = plain.size();
    const bool good = context && EVP_PKEY_decrypt_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
        EVP_PKEY_decrypt(context.get(), plain.data(), &length, ciphertext.data(), ciphertext.size()) == 1;
    SecretBytes result(std::move(plain));
    if (!good || length != expectedSize)
        return substitute;
    return SecretBytes(
        Bytes(result.view().begin(), result.view().begin() + static_cast<std::ptrdiff_t>(length)));
}

std::optional<Bytes> encryptRsaPkcs1(const AsymmetricKey& key, ByteView plain)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Rsa)
        return std::nullopt;
    const PkeyContext context = newContext(key);
    Bytes sealed((key.bits() + 7) / 8);
    std::size_t length = sealed.size();
    if (!context || EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), sealed.data(), &length, plain.data(), plain.size()) != 1)
        return std::nullopt;
    return sealed;
}

std::optional<SecretBytes> agree(const AsymmetricKey& own, const AsymmetricKey& peer)
{
    const ErrorQueueGuard guard;
    if (!own.isPrivate() || own.kind() != peer.kind() || own.curve() != peer.curve())
        return std::nullopt;
    const PkeyContext context = newContext(own);
    std::size_t length = 0;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), peer.handle().key.get()) != 1 ||
        EVP_PKEY_derive(context.get(), nullptr, &length) != 1)
        return std::nullopt;
    Bytes secret(length);
    if (EVP_PKEY_derive(context.get(), secret.data(), &length) != 1)
        return std::nullopt;
    secret.resize(length);
    SecretBytes result(std::move(secret));
    const ByteView octets = result.view();
    if (std::all_of(octets.begin(), octets.end(), [](std::uint8_t octet) { return octet == 0; }))
        return std::nullopt;
    return result;
}

} // namespace bearerwatch::crypto
