#include "crypto/symmetric.h"

#include <cstdlib>
#include <sodium.h>

#include "crypto/openssl.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;
using base::SecretBytes;

void prepareSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort(); // no generator of random numbers on this system
}

std::optional<SecretBytes> decrypt(const EVP_CIPHER* cipher, ByteView key, ByteView iv, ByteView text)
{
    const ErrorQueueGuard guard;
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes plain(text.size() + 16);
    int written = 0, last = 0;
    const bool good = context &&
        EVP_DecryptInit_ex(context.get(), cipher, nullptr, key.data(), iv.data()) == 1 &&
        EVP_DecryptUpdate(context.get(), plain.data(), &written, text.data(),
                          static_cast<int>(text.size())) == 1 &&
        EVP_DecryptFinal_ex(context.get(), plain.data() + written, &last) == 1;
    const SecretBytes result(std::move(plain));
    if (!good)
        return std::nullopt;
    return SecretBytes(Bytes(result.view().begin(), result.view().begin() + written + last));
}

} // namespace

std::optional<SecretBytes> openXChaCha20Poly1305(ByteView key, ByteView nonce, ByteView associated,
                                                 ByteView sealed)
{
    prepareSodium();
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES ||
        nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        sealed.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return std::nullopt;
    Bytes plain(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), associated.data(), associated.size(),
                                                   nonce.data(), key.data()) != 0)
        return std::nullopt;
    return SecretBytes(std::move(plain));
}

std::optional<SecretBytes> xChaCha20(ByteView key, ByteView nonce, ByteView text)
{
    prepareSodium();
    if (key.size() != crypto_stream_xchacha20_KEYBYTES || nonce.size() != crypto_stream_xchacha20_NONCEBYTES)
        return std::nullopt;
    Bytes plain(text.size());
    crypto_stream_xchacha20_xor(plain.data(), text.data(), text.size(), nonce.data(), key.data());
    return SecretBytes(std::move(plain));
}

SecretBytes blake2b(ByteView key, std::initializer_list<ByteView> data, std::size_t size)
{
    prepareSodium();
    crypto_generichash_state state;
    Bytes result(size);
    crypto_generichash_init(&state, key.data(), key.size(), size);
    for (const ByteView piece : data)
        crypto_generichash_update(&state, piece.data(), piece.size());
    crypto_generichash_final(&state, result.data(), size);
    sodium_memzero(&state, sizeof state);
    return SecretBytes(std::move(result));
}

std::optional<SecretBytes> aes256Ctr(ByteView key, ByteView iv, ByteView text)
{
    return key.size() == 32 && iv.size() == 16 ? decrypt(EVP_aes_256_ctr(), key, iv, text) : std::nullopt;
}

std::optional<SecretBytes> openAes128Cbc(ByteView key, ByteView iv, ByteView ciphertext)
{
    const bool sizes =
        key.size() == 16 && iv.size() == 16 && !ciphertext.empty() && ciphertext.size() % 16 == 0;
    return sizes ? decrypt(EVP_aes_128_cbc(), key, iv, ciphertext) : std::nullopt;
}

SecretBytes hkdf(Hash hash, ByteView secret, ByteView salt, std::string_view info, std::size_t size)
{
    const Bytes zeros(digestSize(hash));
    const Digest extracted = HmacKey(hash, salt.empty() ? ByteView(zeros) : salt).mac({secret});
    const HmacKey expand(hash, extracted.view());
    Bytes out;
    Digest block;
    for (std::uint8_t counter = 1; out.size() < size; ++counter) {
        const std::uint8_t number[] = {counter};
        block = expand.mac({block.view(), base::asBytes(info), ByteView(number)});
        out.reserve(size + block.size);
        out.insert(out.end(), block.view().begin(), block.view().end());
    }
    out.resize(size);
    return SecretBytes(std::move(out));
}

} // namespace bearerwatch::crypto
