#include "spikes/cause_detector.h"

#include <algorithm>
#include <cmath>

#include "spikes/tail_probability.h"

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;

double minutesOf(base::Duration duration)
{
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

constexpr base::Duration DailyPart = 15min;

} // namespace

CauseDetector::CauseDetector(base::Duration width)
    : m_width(width)
    , m_hourly({1h, width, 2, 3})
    , m_daily({24h, std::max(DailyPart, width), 1.5, 3})
{
    struct Span {
        double minutes;
        std::size_t shortest;
    };
    constexpr std::array<Span, 7> Spans = {{{1, 0}, {5, 0}, {15, 1}, {30, 1}, {60, 2}, {240, 3}, {720, 4}}};
    for (const Span& span : Spans) {
        const auto buckets =
            static_cast<std::uint32_t>(std::max(1.0, std::round(span.minutes / bucketMinutes())));
        if (!m_windows.empty() && m_windows.back().buckets == buckets)
            continue;
        Window window;
        window.buckets = buckets;
        window.minutes = buckets * bucketMinutes();
        window.shortest = span.shortest;
        m_windows.push_back(window);
    }
}

CauseDetector::Fading CauseDetector::fadingOver(double minutes)
{
    Fading fading{};
    for (std::size_t i = 0; i < fading.size(); ++i)
        fading.at(i) = std::exp(-minutes / MemoryMinutes.at(i));
    return fading;
}

double CauseDetector::bucketMinutes() const
{
    return minutesOf(m_width);
}

void CauseDetector::feedBaseline(Window& window)
{
    thread_local Fading everyBucket{};
    thread_local double everyBucketMinutes = 0;
    if (everyBucketMinutes != bucketMinutes()) {
        everyBucketMinutes = bucketMinutes();
        everyBucket = fadingOver(everyBucketMinutes);
    }
    Fading other{};
    // Everything that ended before the window of the coming bucket began.
    const std::uint64_t last = m_firstSequence + m_ring.size();
    while (window.fed < last && last - window.fed >= window.buckets) {
        const Observed& observed = m_ring[window.fed - m_firstSequence];
        ++window.fed;
        const double passed = window.fedTime == base::Time{} ? 0 : minutesOf(observed.start - window.fedTime);
        window.fedTime = observed.start;
        const Fading& fading = passed == bucketMinutes() ? everyBucket : (other = fadingOver(passed));
        for (std::size_t i = 0; i < MemoryCount; ++i) {
            const double kept = fading.at(i);
            window.events[i] *= kept;
            window.exposure[i] *= kept;
            if (!observed.masked) {
                window.events[i] += observed.capped / observed.traffic;
                window.exposure[i] += (observed.season - observed.recurring) * bucketMinutes();
            }
        }
    }
}

CauseDetector::Forecast CauseDetector::forecast(const Window& window, double observed, double exposure,
                                                double recurring) const
{
    Forecast forecast;
    forecast.observed = observed;
    std::size_t memory = window.shortest;
    while (memory + 1 < MemoryCount && window.events[memory] < Tuning.enoughEvents)
        ++memory;
    const double needed = window.minutes > 60 ? 1440 : std::max(2.5, window.minutes / 2);
    if (m_seenMinutes - window.minutes < needed || window.exposure[memory] < 2.5 || exposure <= 0)
        return forecast;
    const double shape = window.events[memory] + Tuning.priorEvents;
    forecast.rate = shape / window.exposure[memory];
    const double mean = forecast.rate * exposure;
    forecast.mean = mean;
    forecast.explained = mean + mean * mean / shape;
    const double excess = std::max(0.0, window.errors - window.explained);
    const double prior = Tuning.spreadPriorWeight;
    const double few = Tuning.spreadPriorEvents;
    // A rate drifts over hours: while a log is new, of a short time less is to be expected.
    const double steady = Tuning.spreadPrior * Tuning.spreadPrior;
    const double drifted = Tuning.spreadPriorLong * Tuning.spreadPriorLong;
    const double part =
        std::min(1.0, std::max(window.minutes, m_seenMinutes / 2) / Tuning.spreadPriorMinutes);
    const double assumed = (steady + (drifted - steady) * part) *
        (1 + Tuning.spreadPriorFew / std::max(1.0, m_seenMinutes / bucketMinutes()));
    const double relative =
        (excess + assumed * prior * mean * mean) / (window.squares + prior * mean * mean + few * mean);
    const double crowded = crowding();
    const double proportional =
        std::max(excess / (window.means + prior * mean + few), 2 * crowded / (1 - crowded));
    forecast.variance = forecast.explained +
        std::sqrt(relative * mean * mean * std::max(relative * mean * mean, proportional * mean));
    forecast.variance = std::max(forecast.variance, forecast.explained + 2 * crowded / (1 - crowded) * mean);
    forecast.variance += m_unfamiliar * m_unfamiliar * mean * mean;
    forecast.variance += std::pow(Tuning.recurringSpread * forecast.rate * recurring, 2);
    forecast.known = true;
    return forecast;
}

std::vector<CauseDetector::Forecast> CauseDetector::forecasts()
{
    std::vector<Forecast> all;
    all.reserve(m_windows.size());
    const Observed& newest = m_ring.back();
    for (Window& window : m_windows) {
        if (!newest.masked) {
            window.observed += newest.count;
            window.weight += newest.season * newest.traffic * bucketMinutes();
            window.recurring += newest.recurring * newest.traffic * bucketMinutes();
        }
        // By time, not by number: a gap is no part of a window.
        const base::Time begin = newest.start + m_width - window.buckets * m_width;
        for (; m_ring[window.begin - m_firstSequence].start < begin; ++window.begin) {
            const Observed& old = m_ring[window.begin - m_firstSequence];
            if (old.masked)
                continue;
            window.observed -= old.count;
            window.weight -= old.season * old.traffic * bucketMinutes();
            window.recurring -= old.recurring * old.traffic * bucketMinutes();
        }
        all.push_back(forecast(window, window.observed, window.weight, std::max(0.0, window.recurring)));
    }
    return all;
}

void CauseDetector::recount()
{
    for (Window& window : m_windows) {
        window.observed = 0;
        window.weight = 0;
        window.recurring = 0;
        for (std::uint64_t i = window.begin; i < m_firstSequence + m_ring.size(); ++i) {
            const Observed& one = m_ring[i - m_firstSequence];
            if (one.masked)
                continue;
            window.observed += one.count;
            window.weight += one.season * one.traffic * bucketMinutes();
            window.recurring += one.recurring * one.traffic * bucketMinutes();
        }
    }
}

CauseDetector::Outcome CauseDetector::add(base::Time start, std::uint64_t count, double traffic,
                                          bool othersFire, bool channel)
{
    Outcome outcome;
    for (Window& window : m_windows)
        feedBaseline(window);
    Observed observed;
    observed.start = start;
    observed.count = static_cast<double>(count);
    setSeason(observed);
    observed.traffic = traffic;
    observed.masked = m_firing;
    m_ring.push_back(observed);
    m_seenMinutes += bucketMinutes();
    m_seenEvents += observed.count;
    m_unfamiliar = m_season.unfamiliar(start);

    const Window& shortest = m_windows.front();
    const double exposure = traffic * bucketMinutes();
    const Forecast now =
        forecast(shortest, observed.count, observed.season * exposure, observed.recurring * exposure);
    m_usual = now.mean;
    m_ring.back().capped = learnedOf(observed, now);

    const std::vector<Forecast> all = forecasts();
    if (m_firing) {
        m_usual = m_firedRate * observed.season * traffic * bucketMinutes();
        continueAlert(outcome);
    } else {
        judge(all,
              channel          ? Tuning.chanceOfChannel
                  : othersFire ? Tuning.chanceWhenOthersFire
                               : Tuning.chance,
              outcome);
    }
    learnRecurrences(m_ring.back());
    if (!m_firing && m_season.learn(start, m_width, m_ring.back().capped / traffic))
        refreshSeason(start, observed.season - observed.recurring);
    if (outcome.raised || outcome.ended)
        recount();
    while (m_ring.size() > m_windows.back().buckets + 1) {
        m_ring.pop_front();
        ++m_firstSequence;
    }
    return outcome;
}

double CauseDetector::capOf(const Forecast& now) const
{
    return now.known ? std::max(now.mean + CapSpread * std::sqrt(now.variance), 5.0) : now.observed;
}

void CauseDetector::judge(const std::vector<Forecast>& forecasts, double limit, Outcome& outcome)
{
    const double early = 1 + (Tuning.earlyFactor - 1) * std::exp(-m_seenMinutes / Tuning.earlyMinutes);
    std::size_t best = m_windows.size();
    double bestChance = limit;
    double hourly = 0; // of the longest window of an hour or less
    noteFall(forecasts);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const Forecast one = asBeforeFall(forecasts[i]);
        if (m_windows[i].minutes <= 60)
            hourly = one.mean;
        else if (hourly >= Tuning.sparse)
            break;
        if (!one.known || one.observed < Tuning.leastEvents || one.observed < Tuning.leastRatio * one.mean)
            continue;
        const double factor = one.mean < Tuning.earlyMean ? early : 1;
        const double chance = tailProbability(one.observed, one.mean, one.variance) / factor;
        if (chance < bestChance) {
            bestChance = chance;
            best = i;
        }
    }
    learnSpread(forecasts, best < m_windows.size());
    if (best < m_windows.size())
        raise(m_windows[best], asBeforeFall(forecasts[best]), m_ring.size() - 1, outcome);
}

void CauseDetector::refreshSeason(base::Time now, double before)
{
    // Rates stand for a factor of one: where the factors of the recent past change, so do they.
    const double ratio = m_season.factor(now) / before;
    m_heldRate /= ratio;
    for (Window& window : m_windows) {
        for (double& exposure : window.exposure)
            exposure *= ratio;
    }
    for (Observed& one : m_ring)
        setSeason(one);
    recount();
}

void CauseDetector::raise(const Window& window, const Forecast& forecast, std::size_t last, Outcome& outcome)
{
    // The onset: the start from which on the excess is the least likely.
    const base::Time begin = m_ring[last].start + m_width - window.buckets * m_width;
    double count = 0;
    double expected = 0;
    double best = 0;
    std::size_t onset = last;
    for (std::size_t i = last + 1; i-- > 0 && m_ring[i].start >= begin;) {
        if (m_ring[i].masked)
            break;
        count += m_ring[i].count;
        expected += std::max(forecast.rate * m_ring[i].season * m_ring[i].traffic * bucketMinutes(), 1e-9);
        const double gain = count > expected ? count * std::log(count / expected) - (count - expected) : 0;
        if (gain > best) {
            best = gain;
            onset = i;
            outcome.count = static_cast<std::uint64_t>(count);
            outcome.expected = expected;
        }
    }
    for (std::size_t i = onset; i <= last; ++i)
        m_ring[i].masked = true;
    std::erase_if(m_pending, [&](const Pending& one) { return one.sequence >= m_firstSequence + onset; });
    // What shorter windows have learned of the spike itself is undone.
    for (Window& shorter : m_windows) {
        if (shorter.buckets >= window.buckets)
            break;
        shorter.events = window.events;
        shorter.exposure = window.exposure;
        shorter.fed = m_firstSequence + m_ring.size();
        shorter.fedTime = m_ring.back().start;
    }
    m_firing = true;
    m_onsetSequence = m_firstSequence + onset;
    m_raisedSequence = m_firstSequence + m_ring.size() - 1;
    m_firedMinutes = window.minutes;
    m_firedRate = forecast.rate;
    outcome.raised = true;
    outcome.onset = m_ring[onset].start;
    outcome.learning = m_seenMinutes < 720 || m_seenEvents < 20;
}

void CauseDetector::continueAlert(Outcome& outcome)
{
    const std::uint64_t newest = m_firstSequence + m_ring.size() - 1;
    const double quietMinutes = std::max(Tuning.quietMinutes, m_firedMinutes / 2);
    const auto quietBuckets =
        static_cast<std::uint64_t>(std::max(1.0, std::ceil(quietMinutes / bucketMinutes())));
    double count = 0;
    double exposure = 0;
    double recurring = 0;
    for (std::uint64_t back = 0; back < quietBuckets && back < m_ring.size(); ++back) {
        const Observed& one = m_ring[m_ring.size() - 1 - back];
        count += one.count;
        exposure += one.season * one.traffic * bucketMinutes();
        recurring += one.recurring * one.traffic * bucketMinutes();
    }
    const auto window = std::find_if(m_windows.begin(), m_windows.end(),
                                     [&](const Window& one) { return one.buckets >= quietBuckets; });
    const Window& like = window == m_windows.end() ? m_windows.back() : *window;
    Forecast usual = forecast(like, count, exposure, recurring);
    const double scale = usual.mean > 0 ? m_firedRate * exposure / usual.mean : 0;
    usual.mean *= scale;
    usual.variance *= std::max(scale, scale * scale);
    const bool quiet = count < 2 || tailProbability(count, usual.mean, usual.variance) > 0.05;
    if (newest - m_raisedSequence >= quietBuckets && quiet) {
        m_firing = false;
        outcome.ended = true;
        outcome.count = static_cast<std::uint64_t>(count);
        outcome.expected = usual.mean;
        outcome.end = m_ring.back().start + m_width - static_cast<std::int64_t>(quietBuckets) * m_width;
        return;
    }
    const double lasted = static_cast<double>(newest - m_onsetSequence + 1) * bucketMinutes();
    if (lasted >= std::max(Tuning.holdBack, 4 * m_firedMinutes)) {
        m_firing = false;
        outcome.ended = true;
        outcome.adopted = true;
        outcome.end = m_ring.back().start + m_width;
        adopt();
    }
}

void CauseDetector::adopt()
{
    // The newer half of the alert is what is usual from now on.
    const std::uint64_t last = m_firstSequence + m_ring.size();
    const std::uint64_t half = std::max(m_firstSequence, m_onsetSequence + (last - m_onsetSequence) / 2);
    double count = 0;
    double exposure = 0;
    for (std::uint64_t i = half; i < last; ++i) {
        const Observed& one = m_ring[i - m_firstSequence];
        count += one.count / one.traffic;
        exposure += one.season * bucketMinutes();
    }
    for (Window& window : m_windows) {
        window.fed = last;
        window.fedTime = m_ring.back().start;
        window.events.fill(count);
        window.exposure.fill(exposure);
    }
    for (Observed& one : m_ring)
        one.masked = true;
    m_adoptedUntil = last + static_cast<std::uint64_t>(std::ceil(Tuning.adoptedMinutes / bucketMinutes()));
}

} // namespace bearerwatch::spikes
