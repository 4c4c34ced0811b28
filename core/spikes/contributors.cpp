#include "spikes/contributors.h"

#include <algorithm>
#include <cmath>

namespace bearerwatch::spikes {

namespace {

using series::Dimension;

/// What explains more than what follows from it, where both fit equally well.
constexpr std::array<Dimension, series::DimensionCount> Preference = {
    Dimension::KeyId,    Dimension::Issuer,          Dimension::Audience, Dimension::ClientIp,
    Dimension::ClientId, Dimension::Service,         Dimension::Path,     Dimension::UserAgent,
    Dimension::Subject,  Dimension::TokenFingerprint};

// How much uncertain ratios lose, and how much it counts to explain all of the excess and not a part.
constexpr double ChanceWeight = 0.7;
constexpr double PartWeight = 1.5;

struct Scored {
    Driver driver;
    double score = 0;
    std::size_t preference = 0;
};

double usualShareOf(const Composition& composition, double before)
{
    return composition.usualEvents > 0 ? std::min(1.0, before / composition.usualEvents) : 0;
}

double explained(const Composition& composition, double count, double usualShare)
{
    const double excess = composition.events - composition.expected;
    if (excess <= 0)
        return 0;
    return std::clamp((count - composition.expected * usualShare) / excess, 0.0, 1.0);
}

} // namespace

ValueTable makeValueTable(std::size_t valuesPerDimension)
{
    ValueTable table;
    table.fill(series::FrequentValues(valuesPerDimension));
    return table;
}

std::vector<Driver> rankContributors(const Composition& composition, std::size_t most)
{
    std::vector<Scored> scored;
    for (std::size_t preference = 0; preference < Preference.size(); ++preference) {
        const auto index = static_cast<std::size_t>(Preference.at(preference));
        for (const auto& [value, count] : composition.during[index].counts()) {
            if (composition.events <= 0 || count < LeastSupport * composition.events)
                continue;
            const double before = composition.before[index].count(value);
            Scored one;
            one.driver.dimension = Preference.at(preference);
            one.driver.value = value;
            one.driver.count = static_cast<std::uint64_t>(std::llround(count));
            one.driver.share = std::min(1.0, count / composition.events);
            one.driver.usualShare = usualShareOf(composition, before);
            const double ratio =
                ((count + 0.5) / (composition.events + 1)) / ((before + 0.5) / (composition.usualEvents + 1));
            const double part = explained(composition, count, one.driver.usualShare);
            if (ratio < 1.2 || part <= 0)
                continue;
            // A ratio to a handful of events says little: so much of it may be chance.
            const double chance = std::sqrt(1 / (count + 0.5) + 1 / (before + 0.5));
            one.score = std::log(ratio) - ChanceWeight * chance + PartWeight * std::log(part);
            one.preference = preference;
            scored.push_back(std::move(one));
        }
    }
    std::sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
        constexpr double Steps = 10; // scores within a tenth are as good as each other
        const double left = std::round(a.score * Steps);
        const double right = std::round(b.score * Steps);
        if (left != right)
            return left > right;
        return a.preference != b.preference ? a.preference < b.preference : a.driver.value < b.driver.value;
    });
    std::vector<Driver> drivers;
    for (std::size_t i = 0; i < scored.size() && i < most; ++i)
        drivers.push_back(std::move(scored[i].driver));
    return drivers;
}

double explainedExcess(const Composition& composition, const Driver& driver)
{
    return explained(composition, static_cast<double>(driver.count), driver.usualShare);
}

bool drives(const Composition& composition, const Driver& driver)
{
    // Where everybody fails at once, a value that half of them always carry is no driver.
    constexpr double LeastGain = 0.35; // of the part that it usually does not have
    const double part = explainedExcess(composition, driver);
    return part >= DriverShare && part - driver.usualShare >= LeastGain * (1 - driver.usualShare);
}

} // namespace bearerwatch::spikes
