#include "crypto/asymmetric_key.h"

#include <algorithm>
#include <cstring>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include "crypto/openssl.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;

constexpr CurveFacts Curves[] = {
    {"P-256", "prime256v1", 256, 32, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"},
    {"P-384", "secp384r1", 384, 48,
     "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973"},
    {"P-521", "secp521r1", 521, 66,
     "01FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFA"
     "51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409"},
    {"secp256k1", "secp256k1", 256, 32, "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141"},
};

struct OctetCurve {
    std::string_view name;
    int id;
    std::size_t size;
    std::size_t bits;
    KeyKind kind;
};
constexpr OctetCurve OctetCurves[] = {
    {"Ed25519", EVP_PKEY_ED25519, 32, 256, KeyKind::Ed25519},
    {"Ed448", EVP_PKEY_ED448, 57, 456, KeyKind::Ed448},
    {"X25519", EVP_PKEY_X25519, 32, 256, KeyKind::X25519},
    {"X448", EVP_PKEY_X448, 56, 448, KeyKind::X448},
};

constexpr std::size_t MaxPrimes = 5; ///< OpenSSL takes no more, and fewer for small keys.

/// Names of OpenSSL's parameters for the prime of that number, from 3.
struct OtherPrimeNames {
    explicit OtherPrimeNames(std::size_t number)
        : factor("rsa-factor" + std::to_string(number))
        , exponent("rsa-exponent" + std::to_string(number))
        , coefficient("rsa-coefficient" + std::to_string(number - 1))
    {
    }
    std::string factor, exponent, coefficient;
};

RsaNumbers rsaNumbers(const EVP_PKEY* key)
{
    RsaNumbers numbers;
    const auto get = [&](const char* name) {
        const BigNumber number = parameter(key, name);
        return number ? toOctets(number.get()) : Bytes();
    };
    numbers.n = get(OSSL_PKEY_PARAM_RSA_N);
    numbers.e = get(OSSL_PKEY_PARAM_RSA_E);
    numbers.d = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_D));
    numbers.p = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_FACTOR1));
    numbers.q = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_FACTOR2));
    numbers.dp = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_EXPONENT1));
    numbers.dq = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_EXPONENT2));
    numbers.qi = base::SecretBytes(get(OSSL_PKEY_PARAM_RSA_COEFFICIENT1));
    for (std::size_t i = 3; i <= MaxPrimes; ++i) {
        const OtherPrimeNames names(i);
        RsaPrime other{base::SecretBytes(get(names.factor.c_str())),
                       base::SecretBytes(get(names.exponent.c_str())),
                       base::SecretBytes(get(names.coefficient.c_str()))};
        if (other.r.empty())
            break;
        numbers.others.push_back(std::move(other));
    }
    return numbers;
}

constexpr std::string_view MlDsaNames[] = {"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"};

/// The name of an ML-DSA key; empty for others. Older libraries know none of the names.
std::string_view mlDsaName(const EVP_PKEY* key)
{
    for (const std::string_view name : MlDsaNames) {
        if (EVP_PKEY_is_a(key, name.data()) == 1)
            return name;
    }
    return {};
}

Bytes octetParameter(const EVP_PKEY* key, const char* name)
{
    std::size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key, name, nullptr, 0, &size) != 1)
        return {};
    Bytes octets(size);
    if (EVP_PKEY_get_octet_string_param(key, name, octets.data(), octets.size(), &size) != 1)
        return {};
    octets.resize(size);
    return octets;
}

} // namespace

PkeyPointer fromParameters(const char* type, OSSL_PARAM_BLD* builder, bool isPrivate)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                          parameters.get());
    return PkeyPointer(key);
}

base::Bytes toOctets(const BIGNUM* number, std::size_t size)
{
    Bytes octets(std::max(size, static_cast<std::size_t>(BN_num_bytes(number))));
    BN_bn2binpad(number, octets.data(), static_cast<int>(octets.size()));
    return octets;
}

BigNumber parameter(const EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    return EVP_PKEY_get_bn_param(key, name, &number) == 1 ? BigNumber(number) : BigNumber();
}

const CurveFacts* findCurve(std::string_view name)
{
    const auto found = std::find_if(std::begin(Curves), std::end(Curves),
                                    [&](const auto& curve) { return curve.name == name; });
    return found == std::end(Curves) ? nullptr : found;
}

const CurveFacts* findCurveByGroup(std::string_view group)
{
    const auto found = std::find_if(std::begin(Curves), std::end(Curves),
                                    [&](const auto& curve) { return curve.group == group; });
    return found == std::end(Curves) ? nullptr : found;
}

AsymmetricKey::AsymmetricKey() = default;
AsymmetricKey::~AsymmetricKey() = default;

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::fromRsa(const RsaNumbers& numbers)
{
    const ErrorQueueGuard guard;
    if (auto fault = rsaFault(numbers))
        return base::unexpected(std::move(*fault));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    std::vector<BigNumber> kept;
    const auto push = [&](const char* name, ByteView octets) {
        if (octets.empty())
            return;
        kept.push_back(toBigNumber(octets));
        OSSL_PARAM_BLD_push_BN(builder.get(), name, kept.back().get());
    };
    push(OSSL_PKEY_PARAM_RSA_N, numbers.n);
    push(OSSL_PKEY_PARAM_RSA_E, numbers.e);
    push(OSSL_PKEY_PARAM_RSA_D, numbers.d.view());
    push(OSSL_PKEY_PARAM_RSA_FACTOR1, numbers.p.view());
    push(OSSL_PKEY_PARAM_RSA_FACTOR2, numbers.q.view());
    push(OSSL_PKEY_PARAM_RSA_EXPONENT1, numbers.dp.view());
    push(OSSL_PKEY_PARAM_RSA_EXPONENT2, numbers.dq.view());
    push(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, numbers.qi.view());
    auto handle = std::make_unique<Handle>();
    handle->key = numbers.others.empty() ? fromParameters("RSA", builder.get(), !numbers.d.empty())
                                         : fromManyPrimes(numbers);
    return adopt(std::move(handle));
}

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::fromEc(std::string_view curveName, ByteView x,
                                                                    ByteView y, ByteView d)
{
    const ErrorQueueGuard guard;
    const CurveFacts* curve = findCurve(curveName);
    if (!curve)
        return base::unexpected(makeFault("crv", "jwk_curve_unknown", std::string(curveName)));
    const auto wrongLength = [&](const char* member, ByteView octets) {
        return makeFault(member, "jwk_length",
                         std::to_string(octets.size()) + " octets, " + std::to_string(curve->size) +
                             " expected");
    };
    if (x.size() != curve->size)
        return base::unexpected(wrongLength("x", x));
    if (y.size() != curve->size)
        return base::unexpected(wrongLength("y", y));
    if (!d.empty() && d.size() != curve->size)
        return base::unexpected(wrongLength("d", d));
    Bytes point = {4};
    point.insert(point.end(), x.begin(), x.end());
    point.insert(point.end(), y.begin(), y.end());
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    const BigNumber secret = toBigNumber(d);
    if (!d.empty()) {
        BIGNUM* order = nullptr;
        BN_hex2bn(&order, std::string(curve->order).c_str());
        const BigNumber owned(order);
        if (BN_is_zero(secret.get()) || BN_cmp(secret.get(), order) >= 0)
            return base::unexpected(
                makeFault("d", "jwk_private_mismatch", "it is not between 0 and the order of the curve"));
        OSSL_PARAM_BLD_push_BN_pad(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get(), curve->size);
    }
    auto handle = std::make_unique<Handle>();
    handle->key = fromParameters("EC", builder.get(), !d.empty());
    if (!handle->key)
        return base::unexpected(makeFault("x", "jwk_point_not_on_curve"));
    return adopt(std::move(handle));
}

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::fromEcPoint(std::string_view curveName,
                                                                         ByteView point)
{
    const ErrorQueueGuard guard;
    const CurveFacts* curve = findCurve(curveName);
    if (!curve)
        return base::unexpected(makeFault("crv", "jwk_curve_unknown", std::string(curveName)));
    const bool compressed = point.size() == curve->size + 1 && (point.front() == 2 || point.front() == 3);
    if (!compressed && (point.size() != 2 * curve->size + 1 || point.front() != 4))
        return base::unexpected(makeFault(
            "x", "jwk_length", std::to_string(point.size()) + " octets are no point of this curve"));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    auto handle = std::make_unique<Handle>();
    handle->key = fromParameters("EC", builder.get(), false);
    if (!handle->key)
        return base::unexpected(makeFault("x", "jwk_point_not_on_curve"));
    return adopt(std::move(handle));
}

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::fromOctets(std::string_view curveName,
                                                                        ByteView x, ByteView d)
{
    const ErrorQueueGuard guard;
    const auto curve = std::find_if(std::begin(OctetCurves), std::end(OctetCurves),
                                    [&](const OctetCurve& known) { return known.name == curveName; });
    if (curve == std::end(OctetCurves))
        return base::unexpected(makeFault("crv", "jwk_curve_unknown", std::string(curveName)));
    for (const auto& [member, octets] : {std::pair<const char*, ByteView>{"x", x}, {"d", d}}) {
        if (octets.size() != curve->size && !(octets.empty() && member[0] == 'd'))
            return base::unexpected(makeFault(member, "jwk_length",
                                              std::to_string(octets.size()) + " octets, " +
                                                  std::to_string(curve->size) + " expected"));
    }
    if (auto fault = octetKeyFault(curveName, x))
        return base::unexpected(std::move(*fault));
    auto handle = std::make_unique<Handle>();
    if (d.empty()) {
        handle->key.reset(EVP_PKEY_new_raw_public_key(curve->id, nullptr, x.data(), x.size()));
    } else {
        handle->key.reset(EVP_PKEY_new_raw_private_key(curve->id, nullptr, d.data(), d.size()));
        Bytes derived(curve->size);
        std::size_t size = derived.size();
        if (!handle->key || EVP_PKEY_get_raw_public_key(handle->key.get(), derived.data(), &size) != 1 ||
            !std::equal(x.begin(), x.end(), derived.begin(), derived.end()))
            return base::unexpected(makeFault("d", "jwk_private_mismatch", "x is not the public part of d"));
    }
    return adopt(std::move(handle));
}

std::optional<KeyFault> AsymmetricKey::readCurvePoint()
{
    EVP_PKEY* pkey = m_handle->key.get();
    char group[64] = {};
    std::size_t length = 0;
    EVP_PKEY_get_group_name(pkey, group, sizeof group, &length);
    const CurveFacts* curve = findCurveByGroup(group);
    if (!curve)
        return makeFault("crv", "jwk_curve_unknown", group);
    const BigNumber x = parameter(pkey, OSSL_PKEY_PARAM_EC_PUB_X),
                    y = parameter(pkey, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (!x || !y)
        return makeFault("x", "jwk_point_not_on_curve");
    m_kind = KeyKind::Ec;
    m_curve = curve->name;
    m_bits = curve->bits;
    m_x = toOctets(x.get(), curve->size);
    m_y = toOctets(y.get(), curve->size);
    m_private = parameter(pkey, OSSL_PKEY_PARAM_PRIV_KEY) != nullptr;
    const PkeyContext context(EVP_PKEY_CTX_new(pkey, nullptr));
    if (EVP_PKEY_public_check(context.get()) != 1)
        return makeFault("x", "jwk_point_not_on_curve");
    if (m_private && EVP_PKEY_pairwise_check(context.get()) != 1)
        return makeFault("d", "jwk_private_mismatch", "x and y are not the public part of d");
    return std::nullopt;
}

std::optional<KeyFault> AsymmetricKey::readOctets()
{
    EVP_PKEY* pkey = m_handle->key.get();
    const int type = EVP_PKEY_get_base_id(pkey);
    const auto curve = std::find_if(std::begin(OctetCurves), std::end(OctetCurves),
                                    [&](const OctetCurve& known) { return known.id == type; });
    if (curve == std::end(OctetCurves))
        return makeFault("", "key_type_unknown",
                         EVP_PKEY_get0_type_name(pkey) ? EVP_PKEY_get0_type_name(pkey) : "");
    m_kind = curve->kind;
    m_curve = curve->name;
    m_bits = curve->bits;
    m_x.resize(curve->size);
    std::size_t size = curve->size;
    EVP_PKEY_get_raw_public_key(pkey, m_x.data(), &size);
    std::size_t secret = 0;
    m_private = EVP_PKEY_get_raw_private_key(pkey, nullptr, &secret) == 1;
    return octetKeyFault(curve->name, m_x);
}

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::adopt(std::unique_ptr<Handle> handle)
{
    const ErrorQueueGuard guard;
    if (!handle->key)
        return base::unexpected(makeFault("", "key_not_readable"));
    const std::shared_ptr<AsymmetricKey> key(new AsymmetricKey);
    key->m_handle = std::move(handle);
    EVP_PKEY* pkey = key->m_handle->key.get();
    key->m_bits = static_cast<std::size_t>(EVP_PKEY_get_bits(pkey));
    const int type = EVP_PKEY_get_base_id(pkey);
    if (type == EVP_PKEY_RSA || type == EVP_PKEY_RSA_PSS) {
        RsaNumbers numbers = rsaNumbers(pkey);
        if (auto fault = rsaFault(numbers))
            return base::unexpected(std::move(*fault));
        key->m_kind = KeyKind::Rsa;
        key->m_pssOnly = type == EVP_PKEY_RSA_PSS;
        key->m_private = !numbers.d.empty();
        key->m_n = std::move(numbers.n);
        key->m_e = std::move(numbers.e);
    } else {
        const std::string_view mlDsa = mlDsaName(pkey);
        std::optional<KeyFault> fault;
        if (type == EVP_PKEY_EC) {
            fault = key->readCurvePoint();
        } else if (!mlDsa.empty()) {
            key->m_kind = KeyKind::MlDsa;
            key->m_curve = mlDsa;
            key->m_x = octetParameter(pkey, OSSL_PKEY_PARAM_PUB_KEY);
            key->m_private = !octetParameter(pkey, MlDsaSeed).empty();
        } else {
            fault = key->readOctets();
        }
        if (fault)
            return base::unexpected(std::move(*fault));
    }
    return Pointer(key);
}

RsaNumbers AsymmetricKey::privateNumbers() const
{
    const ErrorQueueGuard guard;
    RsaNumbers numbers;
    EVP_PKEY* pkey = m_handle->key.get();
    if (m_kind == KeyKind::Rsa)
        return rsaNumbers(pkey);
    if (!m_private)
        return numbers;
    if (m_kind == KeyKind::Ec) {
        if (const BigNumber d = parameter(pkey, OSSL_PKEY_PARAM_PRIV_KEY))
            numbers.d = base::SecretBytes(toOctets(d.get(), m_x.size()));
        return numbers;
    }
    if (m_kind == KeyKind::MlDsa) {
        numbers.d = base::SecretBytes(octetParameter(pkey, MlDsaSeed));
        return numbers;
    }
    Bytes octets(m_x.size());
    std::size_t size = octets.size();
    if (EVP_PKEY_get_raw_private_key(pkey, octets.data(), &size) == 1)
        numbers.d = base::SecretBytes(std::move(octets));
    return numbers;
}

AsymmetricKey::Pointer generateKey(std::string_view curveOrRsa, std::size_t bits)
{
    const ErrorQueueGuard guard;
    auto handle = std::make_unique<AsymmetricKey::Handle>();
    if (curveOrRsa == "RSA")
        handle->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits));
    else if (const CurveFacts* curve = findCurve(curveOrRsa))
        handle->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve->group));
    else
        handle->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, std::string(curveOrRsa).c_str()));
    auto key = AsymmetricKey::adopt(std::move(handle));
    return key ? *key : nullptr;
}

} // namespace bearerwatch::crypto
