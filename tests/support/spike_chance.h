#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <random>

// Random numbers that are the same on every machine.

namespace bearerwatch::test {

/// Own distributions: those of the standard library are not the same everywhere.
class Chance {
public:
    explicit Chance(std::uint32_t seed)
        : m_random(seed)
    {
    }
    double uniform() { return (static_cast<double>(m_random()) + 0.5) / 4294967296.0; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    double logBetween(double low, double high) { return std::exp(between(std::log(low), std::log(high))); }
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(uniform() * static_cast<double>(count));
    }
    template <typename T, std::size_t N>
    T oneOf(const std::array<T, N>& list)
    {
        return list.at(below(N));
    }
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * M_PI * uniform()); }
    double poisson(double mean)
    {
        if (mean > 50)
            return std::max(0.0, std::round(mean + std::sqrt(mean) * normal()));
        const double limit = std::exp(-mean);
        double count = 0;
        for (double product = uniform(); product > limit; ++count)
            product *= uniform();
        return count;
    }
    /// Of mean 1 and variance 1 / shape (Marsaglia and Tsang).
    double gamma(double shape)
    {
        const double d = shape - 1.0 / 3;
        for (;;) {
            const double x = normal();
            const double v = std::pow(1 + x / std::sqrt(9 * d), 3);
            if (v > 0 && std::log(uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
                return d * v / shape;
        }
    }

private:
    std::mt19937 m_random;
};

} // namespace bearerwatch::test
