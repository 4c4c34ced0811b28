// Many points are brought to their affine form at once; the function for it is marked as deprecated.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "crypto/ecdsa_math.h"

#include <algorithm>
#include <openssl/ec.h>
#include <openssl/objects.h>
#include <unordered_map>

#include "crypto/openssl.h"
#include "crypto/signature.h"

namespace bearerwatch::crypto {
namespace {

using base::Bytes;
using base::ByteView;

using GroupPointer = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using PointPointer = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;

BN_CTX* threadContext()
{
    thread_local const BigContext context(BN_CTX_new());
    return context.get();
}

/// A curve with what the equation needs of it.
struct Curve {
    explicit Curve(const CurveFacts& facts)
        : group(EC_GROUP_new_by_curve_name(OBJ_txt2nid(facts.group)))
        , prime(BN_new())
        , size(facts.size)
        , bits(facts.bits)
    {
        EC_GROUP_get_curve(group.get(), prime.get(), nullptr, nullptr, threadContext());
    }
    [[nodiscard]] const BIGNUM* order() const { return EC_GROUP_get0_order(group.get()); }
    [[nodiscard]] PointPointer point() const { return PointPointer(EC_POINT_new(group.get())); }
    [[nodiscard]] PointPointer copy(const EC_POINT* other) const
    {
        return PointPointer(EC_POINT_dup(other, group.get()));
    }
    /// a * `one` + b * `other`; `other` may be null.
    [[nodiscard]] PointPointer combine(const EC_POINT* one, const BIGNUM* a, const EC_POINT* other,
                                       const BIGNUM* b) const
    {
        PointPointer sum = point();
        EC_POINT_mul(group.get(), sum.get(), nullptr, one, a, threadContext());
        if (other) {
            const PointPointer second = point();
            EC_POINT_mul(group.get(), second.get(), nullptr, other, b, threadContext());
            EC_POINT_add(group.get(), sum.get(), sum.get(), second.get(), threadContext());
        }
        return sum;
    }
    [[nodiscard]] PointPointer negative(const EC_POINT* other) const
    {
        PointPointer inverse = copy(other);
        EC_POINT_invert(group.get(), inverse.get(), threadContext());
        return inverse;
    }
    void makeAffine(std::vector<PointPointer>& points) const
    {
        std::vector<EC_POINT*> bare;
        bare.reserve(points.size());
        for (const PointPointer& one : points)
            bare.push_back(one.get());
        EC_POINTs_make_affine(group.get(), bare.size(), bare.data(), threadContext());
    }
    /// The number that ECDSA makes of a digest (FIPS 186-4 6.4): its leftmost bits.
    [[nodiscard]] BigNumber numberOf(const Digest& digest) const
    {
        const auto orderBits = static_cast<std::size_t>(BN_num_bits(order()));
        const std::size_t octets = std::min(digest.size, (orderBits + 7) / 8);
        BigNumber number = toBigNumber(digest.view().first(octets));
        if (octets * 8 > orderBits)
            BN_rshift(number.get(), number.get(), static_cast<int>(octets * 8 - orderBits));
        return number;
    }

    GroupPointer group;
    BigNumber prime;
    std::size_t size;
    std::size_t bits;
};

/// The points whose x is r modulo the order; of each pair of opposites one.
std::vector<PointPointer> pointsOf(const Curve& curve, const BIGNUM* r)
{
    std::vector<PointPointer> points;
    const BigNumber x(BN_dup(r));
    while (BN_cmp(x.get(), curve.prime.get()) < 0) {
        PointPointer point = curve.point();
        if (EC_POINT_set_compressed_coordinates(curve.group.get(), point.get(), x.get(), 0,
                                                threadContext()) == 1)
            points.push_back(std::move(point));
        BN_add(x.get(), x.get(), curve.order());
    }
    return points;
}

/// The public point of a key.
PointPointer publicPoint(const Curve& curve, const AsymmetricKey& key)
{
    PointPointer point = curve.point();
    const BigNumber x = toBigNumber(key.x()), y = toBigNumber(key.y());
    EC_POINT_set_affine_coordinates(curve.group.get(), point.get(), x.get(), y.get(), threadContext());
    return point;
}

/// Multiples of the base point by adding prepared ones, six bits of the number at a time. For curves whose
/// own multiplication is slow in OpenSSL; P-256 has a faster one.
class PreparedBase {
public:
    explicit PreparedBase(const Curve& curve)
        : m_curve(curve)
    {
        const auto bits = static_cast<std::size_t>(BN_num_bits(curve.order()));
        PointPointer step = curve.copy(EC_GROUP_get0_generator(curve.group.get()));
        for (std::size_t window = 0; window * Width < bits; ++window) {
            m_points.push_back(curve.copy(step.get()));
            for (std::size_t i = 2; i <= Entries; ++i) {
                PointPointer next = curve.point();
                EC_POINT_add(curve.group.get(), next.get(), m_points.back().get(), step.get(),
                             threadContext());
                m_points.push_back(std::move(next));
            }
            EC_POINT_add(curve.group.get(), step.get(), m_points.back().get(), step.get(), threadContext());
        }
        curve.makeAffine(m_points);
    }

    [[nodiscard]] PointPointer multiply(const BIGNUM* number) const
    {
        PointPointer sum = m_curve.point();
        EC_POINT_set_to_infinity(m_curve.group.get(), sum.get());
        for (std::size_t window = 0; window * Entries < m_points.size(); ++window) {
            std::size_t digit = 0;
            for (std::size_t bit = 0; bit < Width; ++bit)
                digit |=
                    static_cast<std::size_t>(BN_is_bit_set(number, static_cast<int>(window * Width + bit)))
                    << bit;
            if (digit != 0)
                EC_POINT_add(m_curve.group.get(), sum.get(), sum.get(),
                             m_points[window * Entries + digit - 1].get(), threadContext());
        }
        return sum;
    }

private:
    static constexpr std::size_t Width = 6;
    static constexpr std::size_t Entries = (1U << Width) - 1;
    const Curve& m_curve;
    std::vector<PointPointer> m_points;
};

/// x of an affine point as octets; empty for infinity.
Bytes xOf(const Curve& curve, const EC_POINT* point)
{
    const BigNumber x(BN_new());
    if (EC_POINT_is_at_infinity(curve.group.get(), point) == 1 ||
        EC_POINT_get_affine_coordinates(curve.group.get(), point, x.get(), nullptr, threadContext()) != 1)
        return {};
    return toOctets(x.get(), curve.size);
}

/// Sixty-four bits of x tell points apart well enough to look closer.
std::uint64_t shortX(const Bytes& x)
{
    std::uint64_t number = 0;
    for (std::size_t i = x.size() < 8 ? 0 : x.size() - 8; i < x.size(); ++i)
        number = number << 8 | x[i];
    return number;
}

/// Baby steps and giant steps: the numbers below 2^bits for which number * base may be `goal` or its
/// opposite.
class ShortLogarithm {
public:
    ShortLogarithm(const Curve& curve, const EC_POINT* base, std::size_t bits)
        : m_curve(curve)
        , m_count(std::size_t{1} << ((bits + 1) / 2))
    {
        std::vector<PointPointer> steps;
        steps.push_back(curve.copy(base));
        while (steps.size() < m_count) {
            PointPointer next = curve.point();
            EC_POINT_add(curve.group.get(), next.get(), steps.back().get(), base, threadContext());
            steps.push_back(std::move(next));
        }
        curve.makeAffine(steps);
        for (std::size_t i = 0; i < steps.size(); ++i)
            m_small.emplace(shortX(xOf(curve, steps[i].get())), i + 1);
        m_giant = curve.negative(steps.back().get());
    }

    [[nodiscard]] std::vector<std::uint64_t> candidates(const EC_POINT* goal) const
    {
        std::vector<std::uint64_t> found;
        std::vector<PointPointer> steps;
        steps.push_back(m_curve.copy(goal));
        while (steps.size() <= m_count) {
            PointPointer next = m_curve.point();
            EC_POINT_add(m_curve.group.get(), next.get(), steps.back().get(), m_giant.get(), threadContext());
            steps.push_back(std::move(next));
        }
        m_curve.makeAffine(steps);
        for (std::size_t j = 0; j < steps.size(); ++j) {
            const Bytes x = xOf(m_curve, steps[j].get());
            const std::uint64_t whole = static_cast<std::uint64_t>(j) * m_count;
            if (x.empty()) {
                found.push_back(whole);
                continue;
            }
            const auto small = m_small.find(shortX(x));
            if (small == m_small.end())
                continue;
            found.push_back(whole + small->second);
            if (whole >= small->second)
                found.push_back(whole - small->second);
        }
        return found;
    }

private:
    const Curve& m_curve;
    std::size_t m_count;
    std::unordered_map<std::uint64_t, std::uint64_t> m_small;
    PointPointer m_giant;
};

} // namespace

struct EcdsaTarget::State {
    explicit State(const CurveFacts& facts)
        : curve(facts)
    {
    }
    Curve curve;
    std::vector<PointPointer> targets;
    std::optional<PreparedBase> base;
};

EcdsaTarget::EcdsaTarget() = default;
EcdsaTarget::~EcdsaTarget() = default;

std::shared_ptr<const EcdsaTarget> EcdsaTarget::make(const AsymmetricKey& key, ByteView signature)
{
    const CurveFacts* facts = findCurve(key.curve());
    if (key.kind() != KeyKind::Ec || !facts || ecdsaRange(key, signature) != EcdsaRange::Good)
        return nullptr;
    const ErrorQueueGuard guard;
    const std::shared_ptr<EcdsaTarget> made(new EcdsaTarget);
    made->m_state = std::make_unique<State>(*facts);
    State& state = *made->m_state;
    const BigNumber r = toBigNumber(signature.first(facts->size)),
                    s = toBigNumber(signature.last(facts->size));
    const PointPointer own = publicPoint(state.curve, key);
    const PointPointer opposite = state.curve.negative(own.get());
    for (const PointPointer& point : pointsOf(state.curve, r.get())) {
        const PointPointer other = state.curve.negative(point.get());
        for (const EC_POINT* one : {point.get(), other.get()})
            state.targets.push_back(state.curve.combine(one, s.get(), opposite.get(), r.get()));
    }
    state.curve.makeAffine(state.targets);
    if (key.curve() != "P-256")
        state.base.emplace(state.curve);
    return made;
}

bool EcdsaTarget::fits(const Digest& digest) const
{
    const Curve& curve = m_state->curve;
    const BigNumber number = curve.numberOf(digest);
    PointPointer point;
    if (m_state->base) {
        point = m_state->base->multiply(number.get());
    } else {
        point = curve.point();
        EC_POINT_mul(curve.group.get(), point.get(), number.get(), nullptr, nullptr, threadContext());
    }
    return std::any_of(m_state->targets.begin(), m_state->targets.end(), [&](const PointPointer& target) {
        return EC_POINT_cmp(curve.group.get(), point.get(), target.get(), threadContext()) == 0;
    });
}

std::vector<EcPoint> recoverEcdsaKeys(std::string_view curveName, const Digest& digest, ByteView signature)
{
    const CurveFacts* facts = findCurve(curveName);
    if (!facts || signature.size() != 2 * facts->size)
        return {};
    const ErrorQueueGuard guard;
    const Curve curve(*facts);
    const BigNumber r = toBigNumber(signature.first(facts->size)),
                    s = toBigNumber(signature.last(facts->size));
    for (const BIGNUM* number : {r.get(), s.get()}) {
        if (BN_is_zero(number) == 1 || BN_cmp(number, curve.order()) >= 0)
            return {};
    }
    // Q = r^-1 (s R - e G)
    const BigNumber inverse(BN_mod_inverse(nullptr, r.get(), curve.order(), threadContext()));
    const BigNumber ofPoint(BN_new()), ofBase(BN_new());
    BN_mod_mul(ofPoint.get(), s.get(), inverse.get(), curve.order(), threadContext());
    const BigNumber number = curve.numberOf(digest);
    BN_mod_mul(ofBase.get(), number.get(), inverse.get(), curve.order(), threadContext());
    BN_sub(ofBase.get(), curve.order(), ofBase.get());
    std::vector<EcPoint> keys;
    for (const PointPointer& point : pointsOf(curve, r.get())) {
        const PointPointer other = curve.negative(point.get());
        for (const EC_POINT* one : {point.get(), other.get()}) {
            const PointPointer key =
                curve.combine(one, ofPoint.get(), EC_GROUP_get0_generator(curve.group.get()), ofBase.get());
            const BigNumber x(BN_new()), y(BN_new());
            if (EC_POINT_is_at_infinity(curve.group.get(), key.get()) == 0 &&
                EC_POINT_get_affine_coordinates(curve.group.get(), key.get(), x.get(), y.get(),
                                                threadContext()) == 1)
                keys.push_back({toOctets(x.get(), curve.size), toOctets(y.get(), curve.size)});
        }
    }
    return keys;
}

std::optional<Bytes> completeEcdsaS(const AsymmetricKey& key, const Digest& digest, ByteView signature,
                                    std::size_t lowBit, std::size_t bits)
{
    const CurveFacts* facts = findCurve(key.curve());
    if (key.kind() != KeyKind::Ec || !facts || signature.size() != 2 * facts->size || bits == 0 ||
        bits > MaxUnknownBits || lowBit + bits > facts->size * 8)
        return std::nullopt;
    const ErrorQueueGuard guard;
    const Curve curve(*facts);
    const BigNumber r = toBigNumber(signature.first(facts->size)),
                    known = toBigNumber(signature.last(facts->size));
    if (BN_is_zero(r.get()) == 1 || BN_cmp(r.get(), curve.order()) >= 0)
        return std::nullopt;
    for (std::size_t bit = lowBit; bit < lowBit + bits; ++bit) {
        if (BN_is_bit_set(known.get(), static_cast<int>(bit)) == 1)
            BN_clear_bit(known.get(), static_cast<int>(bit));
    }
    // s R = W with s = known + x 2^lowBit: x (2^lowBit R) = W - known R; for -R the same with -W.
    const BigNumber number = curve.numberOf(digest), shift(BN_new()), minus(BN_new());
    BN_zero(shift.get());
    BN_set_bit(shift.get(), static_cast<int>(lowBit));
    const PointPointer own = publicPoint(curve, key);
    const PointPointer goal =
        curve.combine(EC_GROUP_get0_generator(curve.group.get()), number.get(), own.get(), r.get());
    const PointPointer opposite = curve.negative(goal.get());
    for (const PointPointer& point : pointsOf(curve, r.get())) {
        const PointPointer base = curve.combine(point.get(), shift.get(), nullptr, nullptr);
        const ShortLogarithm logarithm(curve, base.get(), bits);
        const PointPointer part = curve.combine(point.get(), known.get(), nullptr, nullptr);
        const PointPointer rest = curve.negative(part.get());
        for (const EC_POINT* wanted : {goal.get(), opposite.get()}) {
            const PointPointer distance = curve.point();
            EC_POINT_add(curve.group.get(), distance.get(), wanted, rest.get(), threadContext());
            for (const std::uint64_t unknown : logarithm.candidates(distance.get())) {
                if (unknown >> bits != 0)
                    continue;
                const BigNumber s(BN_new());
                BN_set_word(s.get(), unknown);
                BN_lshift(s.get(), s.get(), static_cast<int>(lowBit));
                BN_add(s.get(), s.get(), known.get());
                Bytes whole(signature.begin(), signature.begin() + static_cast<std::ptrdiff_t>(facts->size));
                const Bytes second = toOctets(s.get(), facts->size);
                whole.insert(whole.end(), second.begin(), second.end());
                if (checkEcdsa(key, digest, whole) == CheckOutcome::Fits)
                    return whole;
            }
        }
    }
    return std::nullopt;
}

} // namespace bearerwatch::crypto
