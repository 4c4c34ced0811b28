#include "support/spike_series.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "spikes/tail_probability.h"
#include "support/spike_chance.h"

namespace bearerwatch::test {
namespace {

using namespace std::chrono_literals;
using causes::Cause;

constexpr std::array<Cause, 6> Causes = {Cause::SignatureMismatch, Cause::Expired,
                                         Cause::Malformed,         Cause::UnknownKey,
                                         Cause::AudienceMismatch,  Cause::IssuerMismatch};

struct Noise {
    const char* name = "steady";
    double shape = 0; ///< Of a gamma factor on each bucket; 0: none.
    double retries = 0; ///< Further events after each, on average.
    double wander = 0; ///< Standard deviation of the logarithm of the rate ...
    double wanderMinutes = 300; ///< ... that is forgotten over so long.
    double daily = 0; ///< Amplitude of the logarithm.
    double peak = 14; ///< Hour.
    double weekend = 1; ///< Factor.
};

struct Bump {
    std::size_t at = 0; ///< Bucket.
    std::size_t length = 1;
    double factor = 2;
    bool ramp = false;
    double least = 0; ///< Events per minute that come at least, whatever is usual.
    std::vector<std::size_t> causes = {0};
};

struct Plan {
    std::string name;
    std::string family;
    double rate = 1; ///< Events per minute.
    Noise noise;
    int width = 1; ///< Minutes.
    int minutes = 1440;
    std::size_t causes = 1;
    std::vector<Bump> bumps;
    std::vector<std::pair<std::size_t, std::size_t>> gaps; ///< Buckets.
};

class Maker {
public:
    explicit Maker(std::uint32_t seed)
        : m_chance(seed)
    {
    }
    std::vector<SpikeSeries> all();

private:
    Noise noise(std::size_t kind);
    void level(const char* family, double low, double high);
    void coldStarts();
    void severalCauses();
    void add(Plan plan);
    std::vector<double> means(const Plan& plan, double rate, base::Time start);
    SpikeWindow window(const Plan& plan, const Bump& bump, base::Time start, const std::vector<double>& usual,
                       const std::vector<double>& counts) const;
    std::vector<Bump> spikes(std::size_t buckets, int width, double rate);

    Chance m_chance;
    std::vector<SpikeSeries> m_series;
    int m_happening = 0;
};

Noise Maker::noise(std::size_t kind)
{
    Noise noise;
    switch (kind) {
    case 1:
        noise.name = "bursting";
        noise.shape = m_chance.logBetween(2.5, 12);
        break;
    case 2:
        noise.name = "wandering";
        noise.wander = m_chance.between(0.15, 0.3);
        noise.wanderMinutes = m_chance.between(180, 480);
        break;
    case 3:
        noise.name = "daily";
        noise.daily = m_chance.between(0.4, 1.2);
        noise.peak = m_chance.between(0, 24);
        break;
    case 4:
        noise.name = "weekly";
        noise.daily = m_chance.between(0.3, 0.8);
        noise.weekend = m_chance.between(0.2, 0.6);
        break;
    case 5:
        noise.name = "retried";
        noise.retries = m_chance.between(0.7, 2);
        break;
    default:
        break;
    }
    return noise;
}

std::vector<double> Maker::means(const Plan& plan, double rate, base::Time start)
{
    std::vector<double> means;
    const Noise& noise = plan.noise;
    const double kept = std::exp(-plan.width / noise.wanderMinutes);
    double wander = noise.wander * m_chance.normal();
    for (int minute = 0; minute < plan.minutes; minute += plan.width) {
        const std::int64_t seconds = base::toSeconds(start) + minute * 60;
        const double hour = static_cast<double>(seconds % 86400) / 3600;
        double mean = rate * plan.width * std::exp(noise.daily * std::cos((hour - noise.peak) / 12 * M_PI));
        const std::int64_t weekday = (seconds / 86400 + 3) % 7; // 0 is a Monday
        mean *= weekday >= 5 ? noise.weekend : 1;
        wander = kept * wander + std::sqrt(1 - kept * kept) * noise.wander * m_chance.normal();
        means.push_back(mean * std::exp(wander - noise.wander * noise.wander / 2));
    }
    return means;
}

SpikeWindow Maker::window(const Plan& plan, const Bump& bump, base::Time start,
                          const std::vector<double>& usual, const std::vector<double>& counts) const
{
    // A lasting shift is judged by its first hours.
    SpikeWindow window;
    const auto bucketsOf = [&](int minutes) {
        return static_cast<std::size_t>(std::max(1, minutes / plan.width));
    };
    double expected = 0;
    double actual = 0;
    double gammas = 0;
    std::size_t done = 0;
    double chance = 1;
    for (const std::size_t length : {bucketsOf(60), bucketsOf(180), bucketsOf(360), bump.length}) {
        const std::size_t most = std::min({length, bump.length, usual.size() - bump.at});
        for (; done < most; ++done) {
            expected += usual[bump.at + done];
            actual += counts[bump.at + done];
            gammas += usual[bump.at + done] * usual[bump.at + done];
        }
        double variance = expected * (1 + 2 * plan.noise.retries);
        if (plan.noise.shape > 0)
            variance += gammas / plan.noise.shape;
        const double span = static_cast<double>(done) * plan.width / plan.noise.wanderMinutes;
        variance += std::pow(plan.noise.wander * expected, 2) * std::min(1.0, span);
        chance = spikes::tailProbability(actual, expected, variance);
        if (chance < 1e-14)
            break;
    }
    window.start = start + static_cast<int>(bump.at) * plan.width * 1min;
    window.end = window.start + static_cast<int>(done) * plan.width * 1min;
    window.expected = expected;
    window.actual = actual;
    window.kind = SpikeClass::Faint;
    if (actual >= 6 && actual >= 1.7 * expected && chance < 1e-6)
        window.kind = chance < 1e-9 && actual >= 8 && actual >= 2 * expected ? SpikeClass::Clear
                                                                             : SpikeClass::Detectable;
    return window;
}

void Maker::add(Plan plan)
{
    SpikeSeries made;
    made.name = std::move(plan.name);
    made.family = plan.family;
    made.width = plan.width * 1min;
    made.causes = plan.causes;
    const auto day = static_cast<int>(m_chance.below(7));
    const base::Time start =
        *base::parseInstant("2026-03-02T00:00:00Z") + day * 24h + static_cast<int>(m_chance.below(24)) * 1h;
    const auto buckets = static_cast<std::size_t>(plan.minutes / plan.width);
    for (std::size_t i = 0; i < buckets; ++i)
        made.buckets.push_back({start + static_cast<int>(i) * plan.width * 1min, std::nullopt, {}});
    const int firstHappening = m_happening;
    m_happening += static_cast<int>(plan.bumps.size());
    for (std::size_t c = 0; c < plan.causes; ++c) {
        const double rate = plan.causes > 1 ? plan.rate * m_chance.logBetween(0.1, 4) : plan.rate;
        const std::vector<double> usual = means(plan, rate, start);
        std::vector<double> counts;
        for (const double mean : usual) {
            const double hit = plan.noise.shape > 0 ? mean * m_chance.gamma(plan.noise.shape) : mean;
            double count = m_chance.poisson(hit / (1 + plan.noise.retries));
            if (plan.noise.retries > 0)
                count += m_chance.poisson(plan.noise.retries * count);
            counts.push_back(count);
        }
        std::vector<SpikeWindow> windows;
        for (std::size_t b = 0; b < plan.bumps.size(); ++b) {
            const Bump& bump = plan.bumps[b];
            if (std::find(bump.causes.begin(), bump.causes.end(), c) == bump.causes.end())
                continue;
            for (std::size_t i = 0; i < bump.length && bump.at + i < buckets; ++i) {
                const double steep = bump.ramp
                    ? std::min(1.0, static_cast<double>(i + 1) / static_cast<double>(bump.length) * 1.5)
                    : 1;
                const double ground =
                    std::max(usual[bump.at + i] * (bump.factor - 1), bump.least * plan.width);
                counts[bump.at + i] += m_chance.poisson(ground * steep);
            }
            made.windows.push_back(window(plan, bump, start, usual, counts));
            made.windows.back().cause = Causes.at(c);
            made.windows.back().incident = firstHappening + static_cast<int>(b);
        }
        for (std::size_t i = 0; i < buckets; ++i)
            made.buckets[i].failures[causes::index(Causes.at(c))] = static_cast<std::uint64_t>(counts[i]);
    }
    for (const auto& [from, to] : plan.gaps) {
        const base::Time begin = start + static_cast<int>(from) * made.width;
        const base::Time end = start + static_cast<int>(to) * made.width;
        std::erase_if(made.buckets,
                      [&](const series::Bucket& one) { return one.start >= begin && one.start < end; });
        std::erase_if(made.windows, [&](const SpikeWindow& one) {
            return one.end > begin - 5min && one.start < end + 5min;
        });
    }
    m_series.push_back(std::move(made));
}

std::vector<Bump> Maker::spikes(std::size_t buckets, int width, double rate)
{
    constexpr std::array<int, 6> Minutes = {1, 3, 5, 10, 20, 45};
    std::vector<Bump> bumps;
    const std::size_t first = buckets / 6;
    constexpr std::size_t Count = 8;
    const std::size_t step = (buckets - first) / (Count + 1);
    for (std::size_t i = 0; i < Count; ++i) {
        Bump bump;
        bump.at = first + i * step + m_chance.below(step / 2);
        bump.length = static_cast<std::size_t>(std::max(1, m_chance.oneOf(Minutes) / width));
        bump.factor = rate >= 50 ? m_chance.logBetween(2, 8)
            : rate >= 0.3        ? m_chance.logBetween(3, 30)
                                 : m_chance.logBetween(30, 150);
        bumps.push_back(bump);
    }
    return bumps;
}

void Maker::level(const char* family, double low, double high)
{
    for (std::size_t kind = 0; kind < 6; ++kind) {
        for (const int width : {1, 5}) {
            Plan plan;
            plan.family = family;
            plan.noise = noise(kind);
            plan.width = width;
            plan.minutes = (high > 100 && width == 1 ? 4 : width == 1 ? 8 : 16) * 1440;
            const auto buckets = static_cast<std::size_t>(plan.minutes / width);
            plan.rate = m_chance.logBetween(low, high);
            const std::size_t shape = m_chance.below(3);
            const char* shapeName = "spikes";
            if (shape == 2) {
                shapeName = "ramp and shift";
                plan.bumps = {{buckets / 3,
                               static_cast<std::size_t>(180 / width),
                               plan.rate < 50 ? 6.0 : 3.0,
                               true,
                               0,
                               {0}},
                              {buckets * 2 / 3, static_cast<std::size_t>(720 / width), 4, false, 0, {0}}};
            } else {
                plan.bumps = spikes(buckets, width, plan.rate);
            }
            if (shape == 1) {
                shapeName = "gaps";
                for (int gap = 0; gap < 4; ++gap) {
                    const std::size_t from = buckets / 4 + m_chance.below(buckets / 2);
                    plan.gaps.emplace_back(from,
                                           from +
                                               static_cast<std::size_t>(m_chance.logBetween(20, 900)) /
                                                   static_cast<std::size_t>(width) +
                                               1);
                }
            }
            plan.name = std::string(family) + " " + plan.noise.name + " " + std::to_string(plan.rate) +
                "/min, " + std::to_string(width) + " min, " + shapeName;
            Plan control = plan;
            control.bumps.clear();
            control.family += " control";
            control.rate = m_chance.logBetween(low, high);
            control.name = std::string(family) + " " + plan.noise.name + " " + std::to_string(control.rate) +
                "/min, " + std::to_string(width) + " min, control";
            add(std::move(plan));
            add(std::move(control));
        }
    }
}

// Logs that open shortly before the spike.
void Maker::coldStarts()
{
    for (int number = 0; number < 30; ++number) {
        Plan plan;
        plan.family = "cold";
        plan.rate = m_chance.logBetween(0.01, 1500);
        plan.minutes = 150;
        if (number % 4 == 3)
            plan.noise.shape = m_chance.logBetween(4, 15);
        Plan control = plan;
        control.family = "cold control";
        control.name = "cold " + std::to_string(plan.rate) + "/min, control";
        Bump bump;
        bump.at = 4 + m_chance.below(50);
        constexpr std::array<int, 4> Minutes = {3, 5, 8, 15};
        bump.length = static_cast<std::size_t>(m_chance.oneOf(Minutes));
        bump.factor = plan.rate >= 50 ? m_chance.logBetween(3, 8) : m_chance.logBetween(5, 25);
        if (plan.rate < 0.5)
            bump.least = m_chance.logBetween(1.5, 8); // as large as it has to be to be one
        plan.bumps = {bump};
        plan.name = "cold " + std::to_string(plan.rate) + "/min, at " + std::to_string(bump.at);
        add(std::move(plan));
        add(std::move(control));
    }
}

void Maker::severalCauses()
{
    const std::array<std::vector<std::size_t>, 4> together = {{{3, 0}, {0, 1, 2, 3, 4, 5}, {1}, {2, 5}}};
    for (int number = 0; number < 6; ++number) {
        Plan plan;
        plan.family = "several";
        plan.causes = Causes.size();
        plan.width = number % 2 == 0 ? 1 : 5;
        plan.minutes = 6 * 1440;
        plan.rate = m_chance.logBetween(0.2, 3);
        plan.noise = noise(static_cast<std::size_t>(number) % 4);
        const auto buckets = static_cast<std::size_t>(plan.minutes / plan.width);
        for (std::size_t i = 0; i < 6; ++i) {
            Bump bump;
            bump.at = buckets / 6 + i * buckets / 8 + m_chance.below(buckets / 20);
            bump.length = static_cast<std::size_t>(m_chance.oneOf(std::array{5, 10, 25}) / plan.width);
            bump.factor = m_chance.logBetween(5, 20);
            bump.least = 0.8;
            bump.causes = together.at(i % together.size());
            plan.bumps.push_back(bump);
        }
        Plan control = plan;
        control.bumps.clear();
        control.family = "several control";
        plan.name = "several causes " + std::to_string(number);
        control.name = plan.name + " control";
        add(std::move(plan));
        add(std::move(control));
    }
}

std::vector<SpikeSeries> Maker::all()
{
    level("low", 0.005, 0.2);
    level("medium", 0.5, 15);
    level("high", 50, 2500);
    coldStarts();
    severalCauses();
    return std::move(m_series);
}

} // namespace

std::vector<SpikeSeries> makeSpikeSeries(std::uint32_t seed)
{
    return Maker(seed).all();
}

} // namespace bearerwatch::test
