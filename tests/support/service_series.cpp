#include "support/service_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "spikes/tail_probability.h"

namespace bearerwatch::test {
namespace {

using namespace std::chrono_literals;
using causes::Cause;

constexpr std::array<Cause, 4> Causes = {Cause::Expired, Cause::UnknownKey, Cause::Missing, Cause::Revoked};
constexpr int LongestJudged = 360; ///< Minutes of a spike.

struct Usual {
    std::vector<double> failures; ///< A bucket each.
    std::vector<double> requests;
};

class Maker {
public:
    Maker(const Service& service, Chance& chance)
        : m_service(service)
        , m_chance(chance)
    {
    }
    SpikeSeries make();

private:
    Usual usual(double rate, base::Time start);
    double draw(double mean);
    [[nodiscard]] SpikeWindow judge(const Happening& spike, const std::vector<double>& usual,
                                    const std::vector<double>& counts) const;
    void addSpike(std::size_t number, const std::vector<double>& usual, std::vector<double>& counts);
    void addCause(std::size_t cause);
    void delay();
    void cutGaps();

    const Service& m_service;
    Chance& m_chance;
    SpikeSeries m_made;
};

double grown(const Happening& one, int minute)
{
    if (minute < one.at || minute >= one.at + one.minutes)
        return 0;
    const double part = (minute - one.at + 0.5) / one.minutes;
    switch (one.shape) {
    case Shape::Ramp:
        return 1.6 * part;
    case Shape::Decay:
        return 2 * std::exp(-2.5 * part);
    case Shape::Box:
        break;
    }
    return 1;
}

double season(const Service& service, std::int64_t minuteOfEpoch, bool dayOff)
{
    const double hour = static_cast<double>(minuteOfEpoch % Day) / 60;
    double busy = 1; // what people add to what machines do
    if (service.hours == Hours::Office) {
        const double open = 1 / (1 + std::exp((8 - hour) * 2.2)) / (1 + std::exp((hour - 17.5) * 1.4));
        const double lunch = 0.25 * std::exp(-std::pow(hour - 12.4, 2) / 0.5);
        busy = open * (1 - lunch);
    } else if (service.hours == Hours::Evening) {
        const double away = std::min(std::abs(hour - 20.5), 24 - std::abs(hour - 20.5));
        busy = std::exp(-away * away / 18);
    }
    const double day = dayOff ? service.weekend : 1;
    const double night = service.hours == Hours::Same ? 0 : service.night;
    return night * (service.quietNights ? day : 1) + (1 - night) * busy * day;
}

double levelAt(const Service& service, int minute)
{
    double level = 1;
    for (const Happening& one : service.levels)
        level *= minute >= one.at && minute < one.at + one.minutes ? one.factor : 1;
    return level;
}

double trafficAt(const Service& service, int minute)
{
    double traffic = 1;
    for (const Happening& one : service.traffic)
        traffic += (one.factor - 1) * grown(one, minute);
    return traffic;
}

bool runsJob(const Service& service, std::int64_t minuteOfEpoch)
{
    if (service.jobEvery == 0)
        return false;
    const std::int64_t since = minuteOfEpoch % service.jobEvery - service.jobAt;
    return since >= 0 && since < service.jobMinutes;
}

Usual Maker::usual(double rate, base::Time start)
{
    Usual usual;
    const std::int64_t begin = base::toSeconds(start) / 60;
    double wander = m_service.wander * m_chance.normal();
    const double kept = std::exp(-m_service.width / 240.0);
    for (int minute = 0; minute < m_service.minutes; minute += m_service.width) {
        wander = kept * wander + std::sqrt(1 - kept * kept) * m_service.wander * m_chance.normal();
        double failures = 0;
        double requests = 0;
        for (int i = minute; i < minute + m_service.width; ++i) {
            const std::int64_t now = begin + i;
            const auto dayOfLog = static_cast<int>(now / Day - begin / Day);
            const bool dayOff = (now / Day + 3) % 7 >= 5 || m_service.holidays.contains(dayOfLog);
            const double factor = season(m_service, now, dayOff) * trafficAt(m_service, i);
            failures += rate * factor * levelAt(m_service, i);
            failures += runsJob(m_service, now) ? rate * m_service.jobFactor : 0;
            requests += m_service.requests * factor;
        }
        usual.failures.push_back(failures * std::exp(wander - m_service.wander * m_service.wander / 2));
        usual.requests.push_back(requests);
    }
    return usual;
}

double Maker::draw(double mean)
{
    return m_chance.poisson(m_service.shape > 0 ? mean * m_chance.gamma(m_service.shape) : mean);
}

SpikeWindow Maker::judge(const Happening& spike, const std::vector<double>& usual,
                         const std::vector<double>& counts) const
{
    SpikeWindow window;
    const auto first = static_cast<std::size_t>(spike.at / m_service.width);
    const int last = spike.at + std::min(spike.minutes, LongestJudged) - 1;
    const std::size_t end = std::min(usual.size(), static_cast<std::size_t>(last / m_service.width) + 1);
    const base::Time start = m_made.buckets.front().start;
    window.start = start + static_cast<int>(first) * m_made.width;
    window.end = start + static_cast<int>(end) * m_made.width;
    double expected = 0;
    double actual = 0;
    double squares = 0;
    double least = 1e-6;
    for (std::size_t i = first; i < end; ++i) {
        expected += usual[i];
        actual += counts[i];
        squares += usual[i] * usual[i];
        const auto span = static_cast<double>(i + 1 - first) * m_service.width;
        double variance = expected + (m_service.shape > 0 ? squares / m_service.shape : 0);
        variance += std::pow(m_service.wander * expected, 2) * std::min(1.0, span / 240);
        if ((i + 1 < end && span != 5 && span != 15 && span != 60) || actual < 6 || actual < 1.7 * expected)
            continue;
        const double chance = spikes::tailProbability(actual, expected, variance);
        if (chance >= least)
            continue;
        least = chance;
        window.expected = expected;
        window.actual = actual;
        window.kind = chance < 1e-9 && actual >= 8 && actual >= 2 * expected ? SpikeClass::Clear
                                                                             : SpikeClass::Detectable;
    }
    return window;
}

void Maker::addSpike(std::size_t number, const std::vector<double>& usual, std::vector<double>& counts)
{
    const Happening& spike = m_service.spikes[number];
    for (int minute = spike.at; minute < std::min(spike.at + spike.minutes, m_service.minutes); ++minute) {
        const auto i = static_cast<std::size_t>(minute / m_service.width);
        const double ground = usual[i] / m_service.width * (spike.factor - 1);
        counts[i] += draw(std::max(ground, spike.least) * grown(spike, minute));
    }
    m_made.windows.push_back(judge(spike, usual, counts));
    m_made.windows.back().incident = static_cast<int>(number);
}

void Maker::addCause(std::size_t cause)
{
    const base::Time start = m_made.buckets.front().start;
    const double rate = cause == 0 ? m_service.rate : m_service.rate * m_chance.logBetween(0.2, 4);
    const Usual usual = this->usual(rate, start);
    std::vector<double> counts;
    for (std::size_t i = 0; i < usual.failures.size(); ++i) {
        counts.push_back(draw(usual.failures[i]));
        if (m_service.requests > 0 && cause == 0)
            m_made.buckets[i].requests = static_cast<std::uint64_t>(m_chance.poisson(usual.requests[i]));
    }
    const std::size_t known = m_made.windows.size();
    for (std::size_t number = 0; number < m_service.spikes.size(); ++number) {
        const auto& hit = m_service.spikes[number].causes;
        if (std::find(hit.begin(), hit.end(), cause) != hit.end())
            addSpike(number, usual.failures, counts);
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_made.buckets[i].failures[causes::index(Causes.at(cause))] = static_cast<std::uint64_t>(counts[i]);
    for (std::size_t number = 0; number < m_service.levels.size(); ++number) {
        const Happening& level = m_service.levels[number];
        if (level.factor <= 1)
            continue;
        std::vector<double> before = usual.failures; // what would have come without it
        for (double& mean : before)
            mean /= level.factor;
        m_made.windows.push_back(judge(level, before, counts));
        m_made.windows.back().incident = 1000 + static_cast<int>(number);
    }
    // A job that ran less than three times is as good as a spike.
    if (m_service.jobEvery > 0)
        m_made.windows.push_back(
            {start - 1min, start + 3 * m_service.jobEvery * 1min, {}, SpikeClass::Ignored, -1, 0, 0});
    for (std::size_t i = known; i < m_made.windows.size(); ++i)
        m_made.windows[i].cause = Causes.at(cause);
}

// Some failures come up to a quarter of an hour after their bucket.
void Maker::delay()
{
    const auto most = static_cast<std::size_t>(15 / m_service.width);
    for (std::size_t i = 0; m_service.late > 0 && i + most < m_made.buckets.size(); ++i) {
        series::Bucket late{m_made.buckets[i].start, std::nullopt, {}};
        std::uint64_t all = 0;
        for (std::size_t cause = 0; cause < late.failures.size(); ++cause) {
            std::uint64_t& count = m_made.buckets[i].failures.at(cause);
            for (std::uint64_t one = std::min<std::uint64_t>(count, 500); one > 0; --one)
                late.failures.at(cause) += m_chance.uniform() < m_service.late ? 1 : 0;
            count -= late.failures.at(cause);
            all += late.failures.at(cause);
        }
        if (all > 0)
            m_made.late.push_back({m_made.buckets[i + 1 + m_chance.below(most - 1)].start, late});
    }
    std::stable_sort(m_made.late.begin(), m_made.late.end(),
                     [](const LateFailures& a, const LateFailures& b) { return a.after < b.after; });
}

void Maker::cutGaps()
{
    const base::Time start = m_made.buckets.front().start;
    for (const auto& [from, to] : m_service.gaps) {
        const base::Time begin = start + from * 1min;
        const base::Time end = start + to * 1min;
        const auto inside = [&](base::Time time) { return time >= begin && time < end; };
        std::erase_if(m_made.buckets, [&](const series::Bucket& one) { return inside(one.start); });
        std::erase_if(m_made.late,
                      [&](const LateFailures& one) { return inside(one.after) || inside(one.bucket.start); });
        std::erase_if(m_made.windows, [&](const SpikeWindow& one) {
            return one.kind != SpikeClass::Ignored && one.end > begin - 5min && one.start < end + 5min;
        });
    }
}

SpikeSeries Maker::make()
{
    m_made.width = m_service.width * 1min;
    m_made.causes = m_service.causes;
    const base::Time start = *base::parseInstant("2026-06-01T00:00:00Z") + m_service.startDay * 24h +
        m_service.startMinute / m_service.width * m_service.width * 1min;
    for (int minute = 0; minute < m_service.minutes; minute += m_service.width)
        m_made.buckets.push_back({start + minute * 1min, std::nullopt, {}});
    for (std::size_t cause = 0; cause < m_service.causes; ++cause)
        addCause(cause);
    delay();
    cutGaps();
    return std::move(m_made);
}

} // namespace

SpikeSeries makeSeries(Service service, bool control, Chance& chance)
{
    if (control)
        service.spikes.clear();
    SpikeSeries made = Maker(service, chance).make();
    made.family = service.family + (control ? " control" : "");
    made.name =
        made.family + " " + std::to_string(service.rate) + "/min, " + std::to_string(service.width) + " min";
    return made;
}

} // namespace bearerwatch::test
