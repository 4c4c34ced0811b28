#include "crypto/signature.h"

#include <algorithm>
#include <cstring>
#include <openssl/ec.h>
#include <openssl/rsa.h>

#include "base/base64.h"
#include "crypto/openssl.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;

const EVP_MD* evp(Hash hash)
{
    static const EVP_MD* const fetched[] = {
        EVP_MD_fetch(nullptr, "SHA1", nullptr), EVP_MD_fetch(nullptr, "SHA256", nullptr),
        EVP_MD_fetch(nullptr, "SHA384", nullptr), EVP_MD_fetch(nullptr, "SHA512", nullptr)};
    return fetched[static_cast<std::size_t>(hash)];
}

constexpr std::size_t EcdsaUse = 8;
constexpr std::size_t rsaUse(RsaPadding padding, Hash hash)
{
    return static_cast<std::size_t>(padding) * 4 + static_cast<std::size_t>(hash);
}

bool setRsaPadding(EVP_PKEY_CTX* context, RsaPadding padding, Hash hash, int saltLength)
{
    if (padding == RsaPadding::Pkcs1)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1 &&
            EVP_PKEY_CTX_set_signature_md(context, evp(hash)) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
        EVP_PKEY_CTX_set_signature_md(context, evp(hash)) == 1 &&
        EVP_PKEY_CTX_set_rsa_mgf1_md(context, evp(hash)) == 1 &&
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, saltLength) == 1;
}

/// A context out of the key's stock, put back when done: preparing one costs as much as a tenth of
/// an RSA verification.
class Borrowed {
public:
    template <typename Prepare>
    Borrowed(const AsymmetricKey& key, std::size_t use, Prepare&& prepare)
        : m_handle(key.handle())
        , m_use(use)
    {
        {
            const std::lock_guard lock(m_handle.mutex);
            auto& stock = m_handle.ready[use];
            if (!stock.empty()) {
                m_context = std::move(stock.back());
                stock.pop_back();
                return;
            }
        }
        m_context.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, m_handle.key.get(), nullptr));
        if (!m_context || EVP_PKEY_verify_init(m_context.get()) != 1 || !prepare(m_context.get()))
            m_context.reset();
    }
    ~Borrowed()
    {
        if (m_context) {
            const std::lock_guard lock(m_handle.mutex);
            m_handle.ready[m_use].push_back(std::move(m_context));
        }
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    [[nodiscard]] EVP_PKEY_CTX* get() const { return m_context.get(); }

private:
    const AsymmetricKey::Handle& m_handle;
    std::size_t m_use;
    PkeyContext m_context;
};

/// An initialised context for EdDSA out of the key's stock, or a new one; null when there is no such
/// algorithm.
DigestContext borrowEdDsa(const AsymmetricKey::Handle& handle)
{
    {
        const std::lock_guard lock(handle.mutex);
        if (!handle.readyEdDsa.empty()) {
            DigestContext context = std::move(handle.readyEdDsa.back());
            handle.readyEdDsa.pop_back();
            return context;
        }
    }
    DigestContext context(EVP_MD_CTX_new());
    if (context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.key.get()) != 1)
        context.reset();
    return context;
}

Bytes curveOrder(const CurveFacts& curve)
{
    return *base::decodeHex(curve.order);
}

const Bytes& cachedOrder(const CurveFacts& curve)
{
    static const Bytes p256 = curveOrder(*findCurve("P-256")), p384 = curveOrder(*findCurve("P-384")),
                       p521 = curveOrder(*findCurve("P-521")), k256 = curveOrder(*findCurve("secp256k1"));
    return curve.name == "P-256" ? p256 : curve.name == "P-384" ? p384 : curve.name == "P-521" ? p521 : k256;
}

// DER INTEGER of a positive big-endian number.
std::size_t putInteger(std::uint8_t* out, ByteView number)
{
    while (number.size() > 1 && number.front() == 0)
        number = number.subspan(1);
    const bool pad = (number.front() & 0x80) != 0;
    std::size_t at = 0;
    out[at++] = 2;
    out[at++] = static_cast<std::uint8_t>(number.size() + (pad ? 1 : 0));
    if (pad)
        out[at++] = 0;
    std::memcpy(out + at, number.data(), number.size());
    return at + number.size();
}

CheckOutcome outcome(int result)
{
    return result == 1 ? CheckOutcome::Fits : CheckOutcome::DoesNotFit;
}

} // namespace

CheckOutcome checkRsa(const AsymmetricKey& key, RsaPadding padding, Hash hash, const Digest& digest,
                      ByteView signature)
{
    if (key.kind() != KeyKind::Rsa || (key.isPssOnly() && padding == RsaPadding::Pkcs1))
        return CheckOutcome::DoesNotFit;
    if (signature.size() != (key.bits() + 7) / 8)
        return CheckOutcome::DoesNotFit;
    const ErrorQueueGuard guard;
    const Borrowed context(key, rsaUse(padding, hash), [&](EVP_PKEY_CTX* fresh) {
        return setRsaPadding(fresh, padding, hash, RSA_PSS_SALTLEN_DIGEST);
    });
    if (!context.get())
        return CheckOutcome::Unsupported;
    return outcome(EVP_PKEY_verify(context.get(), signature.data(), signature.size(), digest.octets.data(),
                                   digest.size));
}

std::optional<std::size_t> pssSaltLength(const AsymmetricKey& key, Hash hash, const Digest& digest,
                                         ByteView signature)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Rsa || signature.size() != (key.bits() + 7) / 8)
        return std::nullopt;
    const auto fitsWith = [&](int saltLength) {
        const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().key.get(), nullptr));
        return context && EVP_PKEY_verify_init(context.get()) == 1 &&
            setRsaPadding(context.get(), RsaPadding::Pss, hash, saltLength) &&
            EVP_PKEY_verify(context.get(), signature.data(), signature.size(), digest.octets.data(),
                            digest.size) == 1;
    };
    if (!fitsWith(RSA_PSS_SALTLEN_AUTO))
        return std::nullopt;
    const int longest = static_cast<int>(signature.size() - digest.size) - 2;
    for (int salt = 0; salt <= longest; ++salt) {
        if (fitsWith(salt))
            return static_cast<std::size_t>(salt);
    }
    return std::nullopt;
}

EcdsaRange ecdsaRange(const AsymmetricKey& key, ByteView signature)
{
    const CurveFacts* curve = findCurve(key.curve());
    if (!curve || signature.size() != 2 * curve->size)
        return EcdsaRange::WrongLength;
    const Bytes& order = cachedOrder(*curve);
    for (const ByteView half : {signature.first(curve->size), signature.last(curve->size)}) {
        if (std::all_of(half.begin(), half.end(), [](std::uint8_t octet) { return octet == 0; }))
            return EcdsaRange::Zero;
        if (!std::lexicographical_compare(half.begin(), half.end(), order.begin(), order.end()))
            return EcdsaRange::TooLarge;
    }
    return EcdsaRange::Good;
}

CheckOutcome checkEcdsa(const AsymmetricKey& key, const Digest& digest, ByteView signature)
{
    if (key.kind() != KeyKind::Ec || ecdsaRange(key, signature) != EcdsaRange::Good)
        return CheckOutcome::DoesNotFit;
    const ErrorQueueGuard guard;
    const std::size_t half = signature.size() / 2;
    std::uint8_t content[2 * 70];
    std::size_t size = putInteger(content, signature.first(half));
    size += putInteger(content + size, signature.last(half));
    std::uint8_t der[2 * 70 + 3] = {0x30};
    std::size_t at = 1;
    if (size >= 0x80)
        der[at++] = 0x81;
    der[at++] = static_cast<std::uint8_t>(size);
    std::memcpy(der + at, content, size);
    const Borrowed context(key, EcdsaUse, [](EVP_PKEY_CTX*) { return true; });
    if (!context.get())
        return CheckOutcome::Unsupported;
    return outcome(EVP_PKEY_verify(context.get(), der, at + size, digest.octets.data(), digest.size));
}

CheckOutcome checkEdDsa(const AsymmetricKey& key, ByteView message, ByteView signature)
{
    const std::size_t expected = key.kind() == KeyKind::Ed25519 ? 64U
        : key.kind() == KeyKind::Ed448                          ? 114U
                                                                : 0U;
    if (expected == 0 || signature.size() != expected)
        return CheckOutcome::DoesNotFit;
    const ErrorQueueGuard guard;
    DigestContext primed = borrowEdDsa(key.handle());
    const DigestContext context(EVP_MD_CTX_new());
    if (!primed || !context || EVP_MD_CTX_copy_ex(context.get(), primed.get()) != 1)
        return CheckOutcome::Unsupported;
    {
        const std::lock_guard lock(key.handle().mutex);
        key.handle().readyEdDsa.push_back(std::move(primed));
    }
    return outcome(
        EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()));
}

base::Bytes ecdsaFromDer(const AsymmetricKey& key, ByteView der)
{
    const ErrorQueueGuard guard;
    const CurveFacts* curve = findCurve(key.curve());
    const unsigned char* at = der.data();
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> parsed(
        curve ? d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())) : nullptr);
    if (!parsed || at != der.data() + der.size())
        return {};
    const BIGNUM* r = ECDSA_SIG_get0_r(parsed.get());
    const BIGNUM* s = ECDSA_SIG_get0_s(parsed.get());
    const auto limit = static_cast<int>(curve->size);
    if (BN_is_negative(r) || BN_is_negative(s) || BN_num_bytes(r) > limit || BN_num_bytes(s) > limit)
        return {};
    Bytes raw = toOctets(r, curve->size);
    const Bytes second = toOctets(s, curve->size);
    raw.insert(raw.end(), second.begin(), second.end());
    return raw;
}

base::Bytes rsaRecover(const AsymmetricKey& key, ByteView signature)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Rsa || signature.size() != (key.bits() + 7) / 8)
        return {};
    const BigNumber n = toBigNumber(key.n()), e = toBigNumber(key.e()), s = toBigNumber(signature);
    if (BN_cmp(s.get(), n.get()) >= 0)
        return {};
    const BigContext context(BN_CTX_new());
    const BigNumber block(BN_new());
    if (BN_mod_exp(block.get(), s.get(), e.get(), n.get(), context.get()) != 1)
        return {};
    return toOctets(block.get(), signature.size());
}

std::optional<RecoveredDigest> pkcs1Digest(ByteView block)
{
    static constexpr std::pair<Hash, std::string_view> Prefixes[] = {
        {Hash::Sha1, "3021300906052b0e03021a05000414"},
        {Hash::Sha256, "3031300d060960864801650304020105000420"},
        {Hash::Sha384, "3041300d060960864801650304020205000430"},
        {Hash::Sha512, "3051300d060960864801650304020305000440"},
    };
    if (block.size() < 11 || block[0] != 0 || block[1] != 1)
        return std::nullopt;
    std::size_t at = 2;
    while (at < block.size() && block[at] == 0xFF)
        ++at;
    if (at < 10 || at >= block.size() || block[at] != 0)
        return std::nullopt;
    const ByteView info = block.subspan(at + 1);
    for (const auto& [hash, hex] : Prefixes) {
        const Bytes prefix = *base::decodeHex(hex);
        if (info.size() == prefix.size() + digestSize(hash) &&
            std::equal(prefix.begin(), prefix.end(), info.begin())) {
            RecoveredDigest found{hash, {}};
            found.digest.size = digestSize(hash);
            std::copy(info.begin() + static_cast<std::ptrdiff_t>(prefix.size()), info.end(),
                      found.digest.octets.begin());
            return found;
        }
    }
    return std::nullopt;
}

std::optional<base::Bytes> signRsa(const AsymmetricKey& key, RsaPadding padding, Hash hash,
                                   const Digest& digest)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Rsa || !key.isPrivate())
        return std::nullopt;
    const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().key.get(), nullptr));
    Bytes signature((key.bits() + 7) / 8);
    std::size_t size = signature.size();
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        !setRsaPadding(context.get(), padding, hash, RSA_PSS_SALTLEN_DIGEST) ||
        EVP_PKEY_sign(context.get(), signature.data(), &size, digest.octets.data(), digest.size) != 1)
        return std::nullopt;
    return signature;
}

std::optional<base::Bytes> signEcdsa(const AsymmetricKey& key, const Digest& digest)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::Ec || !key.isPrivate())
        return std::nullopt;
    const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle().key.get(), nullptr));
    Bytes der(160);
    std::size_t size = der.size();
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_sign(context.get(), der.data(), &size, digest.octets.data(), digest.size) != 1)
        return std::nullopt;
    return ecdsaFromDer(key, ByteView(der).first(size));
}

std::optional<base::Bytes> signEdDsa(const AsymmetricKey& key, ByteView message)
{
    const ErrorQueueGuard guard;
    const std::size_t expected = key.kind() == KeyKind::Ed25519 ? 64U
        : key.kind() == KeyKind::Ed448                          ? 114U
                                                                : 0U;
    if (expected == 0 || !key.isPrivate())
        return std::nullopt;
    const DigestContext context(EVP_MD_CTX_new());
    Bytes signature(expected);
    std::size_t size = expected;
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.handle().key.get()) != 1 ||
        EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1)
        return std::nullopt;
    return signature;
}

} // namespace bearerwatch::crypto
