#include <algorithm>

#include "base/base64.h"
#include "crypto/openssl.h"

// Checks that OpenSSL 3.0 does not make when a key is built from its numbers.

namespace bearerwatch::crypto {
namespace {

bool isOdd(base::ByteView number)
{
    return !number.empty() && (number.back() & 1U) != 0;
}

std::optional<KeyFault> publicRsaFault(const RsaNumbers& numbers)
{
    const auto fault = [](const char* member, const char* code, std::string detail) {
        return KeyFault{member, code, std::move(detail)};
    };
    if (numbers.n.empty())
        return fault("n", "jwk_member_missing", "");
    if (numbers.e.empty())
        return fault("e", "jwk_member_missing", "");
    if (numbers.n.front() == 0)
        return fault("n", "jwk_leading_zero", "");
    if (numbers.e.front() == 0)
        return fault("e", "jwk_leading_zero", "");
    if (!isOdd(numbers.n))
        return fault("n", "jwk_rsa_number", "the modulus is even");
    if (!isOdd(numbers.e))
        return fault("e", "jwk_rsa_number", "the exponent is even");
    if (numbers.e.size() == 1 && numbers.e.front() < 3)
        return fault("e", "jwk_rsa_number", "the exponent is 1: every text is its own signature");
    if (numbers.e.size() > 32 || numbers.e.size() >= numbers.n.size())
        return fault("e", "jwk_rsa_number", "the exponent is too large");
    if (numbers.n.size() > 2048)
        return fault("n", "jwk_rsa_number", "the modulus has more than 16384 bits");
    return std::nullopt;
}

bool equal(const BIGNUM* a, const BIGNUM* b)
{
    return BN_cmp(a, b) == 0;
}

// a * b = 1 mod m
bool inverse(const BIGNUM* a, const BIGNUM* b, const BIGNUM* m, BN_CTX* context)
{
    const BigNumber product(BN_new());
    return BN_mod_mul(product.get(), a, b, m, context) == 1 && BN_is_one(product.get());
}

/// Faults of one prime: its exponent must be d reduced by the prime less one, and undo e.
std::optional<KeyFault> exponentFault(const BIGNUM* prime, const BIGNUM* reduced, const BIGNUM* e,
                                      const BIGNUM* d, const char* member, BN_CTX* context)
{
    const BigNumber value(BN_new()), below(BN_new());
    BN_sub(below.get(), prime, BN_value_one());
    if (BN_nnmod(value.get(), d, below.get(), context) != 1 || !equal(value.get(), reduced))
        return KeyFault{member, "jwk_private_mismatch", "it is not d reduced by the prime less one"};
    if (!inverse(e, reduced, below.get(), context))
        return KeyFault{"d", "jwk_private_mismatch", "it is not the inverse of e"};
    return std::nullopt;
}

std::optional<KeyFault> missingPrimeFault(const RsaNumbers& numbers)
{
    const std::pair<const char*, const base::SecretBytes*> members[] = {
        {"p", &numbers.p}, {"q", &numbers.q}, {"dp", &numbers.dp}, {"dq", &numbers.dq}, {"qi", &numbers.qi}};
    for (const auto& [name, value] : members) {
        if (value->empty())
            return KeyFault{name, "jwk_member_missing", "RFC 7518 6.3.2: all of p, q, dp, dq, qi or none"};
        if (value->view().front() == 0)
            return KeyFault{name, "jwk_leading_zero", ""};
    }
    for (const RsaPrime& other : numbers.others) {
        for (const base::SecretBytes* value : {&other.r, &other.d, &other.t}) {
            if (value->empty() || value->view().front() == 0)
                return KeyFault{"oth", value->empty() ? "jwk_member_missing" : "jwk_leading_zero",
                                "each prime has r, d and t"};
        }
    }
    return std::nullopt;
}

std::optional<KeyFault> primesFault(const RsaNumbers& numbers, const BIGNUM* n, const BIGNUM* e,
                                    const BIGNUM* d, BN_CTX* context)
{
    if (numbers.p.empty() && numbers.q.empty() && numbers.dp.empty() && numbers.dq.empty() &&
        numbers.qi.empty() && numbers.others.empty())
        return std::nullopt;
    if (auto fault = missingPrimeFault(numbers))
        return fault;
    const BigNumber p = toBigNumber(numbers.p.view()), q = toBigNumber(numbers.q.view());
    const BigNumber dp = toBigNumber(numbers.dp.view()), dq = toBigNumber(numbers.dq.view()),
                    qi = toBigNumber(numbers.qi.view());
    const BigNumber product(BN_new());
    bool trivial = BN_is_one(p.get()) || BN_is_one(q.get());
    BN_mul(product.get(), p.get(), q.get(), context);
    for (const RsaPrime& other : numbers.others) {
        const BigNumber r = toBigNumber(other.r.view());
        trivial = trivial || BN_is_one(r.get());
        BN_mul(product.get(), product.get(), r.get(), context);
    }
    if (trivial || !equal(product.get(), n))
        return KeyFault{"p", "jwk_private_mismatch", "the product of the primes is not n"};
    if (auto fault = exponentFault(p.get(), dp.get(), e, d, "dp", context))
        return fault;
    if (auto fault = exponentFault(q.get(), dq.get(), e, d, "dq", context))
        return fault;
    if (!inverse(qi.get(), q.get(), p.get(), context))
        return KeyFault{"qi", "jwk_private_mismatch", "it is not the inverse of q"};
    BN_mul(product.get(), p.get(), q.get(), context);
    for (const RsaPrime& other : numbers.others) {
        const BigNumber r = toBigNumber(other.r.view()), reduced = toBigNumber(other.d.view()),
                        t = toBigNumber(other.t.view());
        if (auto fault = exponentFault(r.get(), reduced.get(), e, d, "oth", context))
            return fault;
        if (!inverse(t.get(), product.get(), r.get(), context))
            return KeyFault{"oth", "jwk_private_mismatch", "t is not the inverse of the primes before it"};
        BN_mul(product.get(), product.get(), r.get(), context);
    }
    return std::nullopt;
}

// Curve of RFC 8032: a x^2 + y^2 = 1 + d x^2 y^2, given by its field and constants.
struct Edwards {
    const char* prime;
    const char* d;
    bool negativeA; // a = -1 (Ed25519) or 1 (Ed448)
};
constexpr Edwards Ed25519Curve = {"7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED",
                                  "52036CEE2B6FFE738CC740797779E89800700A4D4141D8AB75EB4DCA135978A3", true};
constexpr Edwards Ed448Curve = {"FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"
                                "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
                                "-98A9", false};

BigNumber fromHex(const char* hex)
{
    BIGNUM* number = nullptr;
    BN_hex2bn(&number, hex);
    return BigNumber(number);
}

// True when the encoded y has an x on the curve (RFC 8032 5.1.3, 5.2.3).
bool onCurve(const Edwards& curve, base::ByteView x)
{
    base::Bytes octets(x.rbegin(), x.rend());
    if (curve.negativeA)
        octets.front() &= 0x7F;
    else if ((octets.front() & 0x7F) != 0)
        return false; // the last octet of Ed448 holds the sign alone
    else
        octets.front() = 0;
    const BigContext context(BN_CTX_new());
    const BigNumber prime = fromHex(curve.prime), d = fromHex(curve.d), y = toBigNumber(octets);
    if (BN_cmp(y.get(), prime.get()) >= 0)
        return false;
    const BigNumber square(BN_new()), above(BN_new()), below(BN_new());
    BN_mod_sqr(square.get(), y.get(), prime.get(), context.get());
    BN_mod_sub(above.get(), square.get(), BN_value_one(), prime.get(), context.get()); // y^2 - 1
    BN_mod_mul(below.get(), square.get(), d.get(), prime.get(), context.get());
    if (curve.negativeA)
        BN_mod_add(below.get(), below.get(), BN_value_one(), prime.get(), context.get()); // d y^2 + 1
    else
        BN_mod_sub(below.get(), below.get(), BN_value_one(), prime.get(), context.get()); // d y^2 - 1
    // above / below is a square when above * below is one, or zero
    BN_mod_mul(square.get(), above.get(), below.get(), prime.get(), context.get());
    return BN_is_zero(square.get()) || BN_kronecker(square.get(), prime.get(), context.get()) == 1;
}

// Points whose order divides the cofactor: a signature or a shared secret with them proves nothing.
bool lowOrder(std::string_view curve, base::ByteView x)
{
    base::Bytes octets(x.begin(), x.end());
    if (curve == "Ed25519" || curve == "X25519")
        octets.back() &= 0x7F;
    else if (curve == "Ed448")
        octets.back() = 0;
    static constexpr std::string_view Ed25519Points[] = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"};
    static constexpr std::string_view X25519Points[] = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"};
    const std::string hex = base::encodeHex(octets);
    if (curve == "Ed25519")
        return std::find(std::begin(Ed25519Points), std::end(Ed25519Points), hex) != std::end(Ed25519Points);
    if (curve == "X25519")
        return std::find(std::begin(X25519Points), std::end(X25519Points), hex) != std::end(X25519Points);
    // Ed448 and X448: 0, 1 and -1
    BigNumber number = toBigNumber(base::Bytes(octets.rbegin(), octets.rend()));
    const BigNumber prime = fromHex(Ed448Curve.prime);
    BN_add(number.get(), number.get(), BN_value_one());
    return BN_num_bits(number.get()) <= 2 || BN_cmp(number.get(), prime.get()) == 0;
}

} // namespace

std::optional<KeyFault> rsaFault(const RsaNumbers& numbers)
{
    if (auto fault = publicRsaFault(numbers))
        return fault;
    if (numbers.d.empty()) {
        if (!numbers.p.empty() || !numbers.q.empty() || !numbers.dp.empty() || !numbers.dq.empty() ||
            !numbers.qi.empty() || !numbers.others.empty())
            return KeyFault{"d", "jwk_member_missing", "other private members are there"};
        return std::nullopt;
    }
    if (numbers.d.view().front() == 0)
        return KeyFault{"d", "jwk_leading_zero", ""};
    const BigContext context(BN_CTX_secure_new());
    const BigNumber n = toBigNumber(numbers.n), e = toBigNumber(numbers.e), d = toBigNumber(numbers.d.view());
    if (BN_is_zero(d.get()) || BN_cmp(d.get(), n.get()) >= 0)
        return KeyFault{"d", "jwk_private_mismatch", "it is not between 0 and n"};
    if (auto fault = primesFault(numbers, n.get(), e.get(), d.get(), context.get()))
        return fault;
    // (2^e)^d = 2 and the same for 3: catches a wrong d, and primes that are none.
    BN_set_flags(d.get(), BN_FLG_CONSTTIME);
    for (const BN_ULONG message : {2UL, 3UL}) {
        const BigNumber value(BN_new());
        BN_set_word(value.get(), message);
        if (BN_mod_exp(value.get(), value.get(), e.get(), n.get(), context.get()) != 1 ||
            BN_mod_exp(value.get(), value.get(), d.get(), n.get(), context.get()) != 1 ||
            !BN_is_word(value.get(), message))
            return KeyFault{"d", "jwk_private_mismatch", "it does not undo e"};
    }
    return std::nullopt;
}

std::optional<KeyFault> octetKeyFault(std::string_view curve, base::ByteView x)
{
    if (curve == "Ed25519" && !onCurve(Ed25519Curve, x))
        return KeyFault{"x", "jwk_point_not_on_curve", ""};
    if (curve == "Ed448" && !onCurve(Ed448Curve, x))
        return KeyFault{"x", "jwk_point_not_on_curve", ""};
    if (lowOrder(curve, x))
        return KeyFault{"x", "jwk_point_low_order", ""};
    return std::nullopt;
}

} // namespace bearerwatch::crypto
