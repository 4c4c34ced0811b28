#pragma once

namespace bearerwatch::spikes {

/// An upper bound, tight far out, of the chance that a count is `count` or more, where `mean` and
/// `variance` are what is usual: negative binomial, or Poisson where the variance is no larger than the mean.
/// 1 where the count is not above the mean.
[[nodiscard]] double tailProbability(double count, double mean, double variance);

} // namespace bearerwatch::spikes
