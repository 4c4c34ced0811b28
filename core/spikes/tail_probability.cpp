#include "spikes/tail_probability.h"

#include <algorithm>
#include <cmath>

namespace bearerwatch::spikes {

double tailProbability(double count, double mean, double variance)
{
    if (count <= mean || count < 1)
        return 1;
    if (mean <= 0)
        return 0;
    // The first term times the sum of a geometric series that no later ratio of terms exceeds.
    double logTerm = 0;
    double ratio = 0;
    if (variance <= mean * 1.0001) {
        logTerm = count * std::log(mean) - mean - std::lgamma(count + 1);
        ratio = mean / (count + 1);
    } else {
        const double size = mean * mean / (variance - mean);
        const double q = (variance - mean) / variance;
        logTerm = std::lgamma(count + size) - std::lgamma(size) - std::lgamma(count + 1) +
            size * std::log1p(-q) + count * std::log(q);
        ratio = std::max(q, q * (count + size) / (count + 1));
    }
    if (ratio >= 1)
        return 1;
    return std::min(1.0, std::exp(logTerm) / (1 - ratio));
}

} // namespace bearerwatch::spikes
