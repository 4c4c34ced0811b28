#include <algorithm>
#include <array>

#include "support/service_model.h"

// The kinds of services that are made.

namespace bearerwatch::test {
namespace {

class Kinds {
public:
    explicit Kinds(std::uint32_t seed)
        : m_chance(seed * 2654435761U + 17)
    {
    }
    std::vector<SpikeSeries> all();

private:
    Service plain(const char* family, double low, double high, int width);
    Happening spike(const Service& service, int at);
    void spread(Service& service, int first, int count);
    void both(const Service& service);
    void calendars(int width);
    void changes(int width);
    void rates(int width);
    void forms(int width);
    void openings(int width);

    Chance m_chance;
    std::vector<SpikeSeries> m_series;
};

Service Kinds::plain(const char* family, double low, double high, int width)
{
    Service service;
    service.family = family;
    service.rate = m_chance.logBetween(low, high);
    service.width = width;
    service.startDay = static_cast<int>(m_chance.below(7));
    service.startMinute = static_cast<int>(m_chance.below(24)) * 60;
    service.quietNights = m_chance.uniform() < 0.5;
    if (m_chance.uniform() < 0.4)
        service.shape = m_chance.logBetween(5, 60);
    return service;
}

Happening Kinds::spike(const Service& service, int at)
{
    constexpr std::array<int, 8> Minutes = {1, 2, 4, 7, 12, 20, 35, 75};
    Happening one;
    one.at = at;
    one.minutes = m_chance.oneOf(Minutes);
    one.factor = service.rate >= 50 ? m_chance.logBetween(2, 8) : m_chance.logBetween(3, 25);
    one.least = service.rate >= 1 ? 0 : m_chance.logBetween(0.4, 6);
    one.shape = m_chance.oneOf(std::array{Shape::Box, Shape::Box, Shape::Ramp, Shape::Decay});
    return one;
}

void Kinds::spread(Service& service, int first, int count)
{
    const int step = (service.minutes - first - 400) / count;
    for (int i = 0; i < count; ++i)
        service.spikes.push_back(
            spike(service,
                  first + i * step + static_cast<int>(m_chance.below(static_cast<std::size_t>(step) / 2))));
}

void Kinds::both(const Service& service)
{
    m_series.push_back(makeSeries(service, false, m_chance));
    m_series.push_back(makeSeries(service, true, m_chance));
}

void Kinds::calendars(int width)
{
    for (const Hours hours : {Hours::Office, Hours::Evening}) {
        Service week = plain("weekly", 0.3, 40, width);
        week.hours = hours;
        week.night = m_chance.between(0.05, 0.4);
        week.weekend = hours == Hours::Office ? m_chance.between(0.1, 0.5) : m_chance.between(1, 1.8);
        spread(week, 2 * Day, 9);
        both(week);
    }
    Service monday = plain("first monday", 0.5, 60, width);
    monday.hours = Hours::Office;
    monday.night = m_chance.between(0.1, 0.4);
    monday.weekend = m_chance.between(0.1, 0.5);
    monday.startDay = 4 + static_cast<int>(m_chance.below(3));
    monday.minutes = (8 - monday.startDay) * Day + Day / 2;
    spread(monday, Day / 2, 3);
    both(monday);

    Service holiday = plain("holidays", 0.5, 60, width);
    holiday.hours = Hours::Office;
    holiday.weekend = m_chance.between(0.15, 0.4);
    holiday.minutes = 16 * Day;
    for (int i = 0; i < 2; ++i)
        holiday.holidays.insert(static_cast<int>(3 + m_chance.below(12)));
    spread(holiday, 2 * Day, 9);
    both(holiday);

    Service night = plain("night", 1, 100, width);
    night.hours = m_chance.oneOf(std::array{Hours::Office, Hours::Evening});
    night.night = m_chance.between(0.02, 0.15);
    night.startMinute = 0;
    night.minutes = 10 * Day;
    for (int day = 2; day < 10; ++day) {
        night.spikes.push_back(spike(night, day * Day + 30 + static_cast<int>(m_chance.below(200))));
        night.spikes.back().least = m_chance.logBetween(0.4, 6);
    }
    both(night);
}

void Kinds::changes(int width)
{
    Service deploy = plain("deployments", 0.3, 60, width);
    deploy.minutes = 9 * Day;
    for (int at = Day + static_cast<int>(m_chance.below(Day / 2)); at < 8 * Day;
         at += Day + static_cast<int>(m_chance.below(Day))) {
        const bool up = deploy.levels.empty() || deploy.levels.back().factor < 1;
        deploy.levels.push_back({at,
                                 deploy.minutes,
                                 up ? m_chance.between(2.5, 6) : m_chance.between(0.2, 0.4),
                                 Shape::Box,
                                 0,
                                 {}});
        deploy.spikes.push_back(spike(deploy, at + 420 + static_cast<int>(m_chance.below(400))));
    }
    both(deploy);

    Service traffic = plain("traffic", 0.5, 60, width);
    traffic.minutes = 8 * Day;
    traffic.requests = traffic.rate * m_chance.logBetween(10, 300);
    traffic.hours = m_chance.oneOf(std::array{Hours::Same, Hours::Office, Hours::Evening});
    for (int at = Day; at < 7 * Day; at += 600 + static_cast<int>(m_chance.below(600)))
        traffic.traffic.push_back({at,
                                   m_chance.oneOf(std::array{10, 30, 120}),
                                   m_chance.logBetween(2, 8),
                                   m_chance.oneOf(std::array{Shape::Box, Shape::Ramp, Shape::Decay}),
                                   0,
                                   {}});
    spread(traffic, Day + Day / 2, 6);
    both(traffic);

    Service hourly = plain("hourly job", 0.3, 20, width);
    hourly.minutes = 7 * Day;
    hourly.jobEvery = 60;
    hourly.jobMinutes = 1 + static_cast<int>(m_chance.below(3));
    hourly.jobAt = static_cast<int>(m_chance.below(50));
    hourly.jobFactor = m_chance.logBetween(3, 15);
    spread(hourly, Day, 6);
    both(hourly);

    Service nightly = plain("nightly job", 0.5, 20, width);
    nightly.minutes = 12 * Day;
    nightly.jobEvery = Day;
    nightly.jobMinutes = 20 + static_cast<int>(m_chance.below(60));
    nightly.jobAt = 120;
    nightly.jobFactor = m_chance.logBetween(2, 6);
    spread(nightly, 3 * Day, 8);
    both(nightly);

    Service outage = plain("recoveries", 0.5, 60, width);
    outage.minutes = 8 * Day;
    for (int at = Day; at < 7 * Day; at += Day / 2 + static_cast<int>(m_chance.below(Day))) {
        const int lasts = 30 + static_cast<int>(m_chance.below(300));
        outage.levels.push_back({at, lasts, m_chance.oneOf(std::array{0.0, 0.05, 0.3}), Shape::Box, 0, {}});
        if (m_chance.uniform() < 0.4) // what was held up comes at once
            outage.spikes.push_back({at + lasts, 10, m_chance.logBetween(4, 15), Shape::Decay, 0, {0}});
        else
            outage.spikes.push_back(spike(outage, at + lasts + 200 + static_cast<int>(m_chance.below(300))));
    }
    both(outage);
}

void Kinds::rates(int width)
{
    Service sparse = plain("sparse", 0.003, 0.05, width); // 0.2 to 3 an hour
    sparse.minutes = 20 * Day;
    spread(sparse, 2 * Day, 10);
    both(sparse);

    Service dense = plain("dense", 500, 8000, width);
    dense.shape = m_chance.logBetween(80, 800);
    dense.minutes = (width == 1 ? 4 : 8) * Day;
    dense.hours = m_chance.oneOf(std::array{Hours::Same, Hours::Evening});
    dense.night = m_chance.between(0.3, 0.7);
    spread(dense, Day, 6);
    both(dense);

    Service unsteady = plain("unsteady", 1, 60, width);
    unsteady.shape = m_chance.logBetween(1, 5);
    unsteady.minutes = 8 * Day;
    spread(unsteady, Day, 8);
    both(unsteady);

    Service drifting = plain("drifting", 0.5, 60, width);
    drifting.wander = m_chance.between(0.15, 0.35);
    drifting.minutes = 8 * Day;
    spread(drifting, Day, 8);
    both(drifting);

    Service gaps = plain("gaps", 0.1, 60, width);
    gaps.minutes = 8 * Day;
    gaps.late = m_chance.uniform() < 0.5 ? 0 : m_chance.between(0.05, 0.4);
    spread(gaps, Day, 8);
    for (int at = Day / 2; at < 7 * Day; at += 500 + static_cast<int>(m_chance.below(Day)))
        gaps.gaps.emplace_back(at, at + static_cast<int>(m_chance.logBetween(10, 500)));
    both(gaps);
}

void Kinds::forms(int width)
{
    Service single = plain("one bucket", 0.3, 300, width);
    single.minutes = 6 * Day;
    spread(single, Day, 8);
    for (Happening& one : single.spikes) {
        one.minutes = width;
        one.at = one.at / width * width;
        one.shape = Shape::Box;
        one.least = m_chance.logBetween(4, 20);
    }
    both(single);

    Service ramps = plain("ramps and plateaus", 0.3, 100, width);
    ramps.minutes = 8 * Day;
    for (int at = Day; at < 7 * Day; at += Day / 2 + static_cast<int>(m_chance.below(Day))) {
        const bool ramp = m_chance.uniform() < 0.5;
        ramps.spikes.push_back(
            {at,
             ramp ? m_chance.oneOf(std::array{30, 90, 180}) : m_chance.oneOf(std::array{120, 240, 480}),
             m_chance.logBetween(2.5, 8),
             ramp ? Shape::Ramp : Shape::Box,
             0,
             {0}});
    }
    both(ramps);

    Service several = plain("several causes", 0.2, 8, width);
    several.causes = 4;
    several.minutes = 6 * Day;
    for (int at = Day; at < 5 * Day; at += 300 + static_cast<int>(m_chance.below(Day / 2))) {
        const int minutes = m_chance.oneOf(std::array{5, 15, 40});
        const std::size_t first = m_chance.below(4);
        Happening one = {at, minutes, m_chance.logBetween(4, 20), Shape::Box, 0.8, {first}};
        if (m_chance.uniform() < 0.4)
            one.causes = {0, 1, 2, 3};
        else
            one.causes.push_back((first + 1) % 4);
        several.spikes.push_back(one);
    }
    both(several);
}

void Kinds::openings(int width)
{
    for (const int after : {10, 20, 40}) {
        for (int number = 0; number < 5; ++number) {
            Service log = plain("opening", 0.01, 2000, width);
            if (m_chance.uniform() < 0.5)
                log.shape = 0;
            else
                log.shape = m_chance.logBetween(8, 60);
            log.startMinute += static_cast<int>(m_chance.below(12)) * 5;
            log.minutes = 180;
            Happening one = spike(log, after);
            one.minutes = m_chance.oneOf(std::array{3, 5, 10, 20}) / width * width;
            one.minutes = std::max(one.minutes, width);
            one.shape = m_chance.oneOf(std::array{Shape::Box, Shape::Box, Shape::Decay});
            one.factor = log.rate >= 50 ? m_chance.logBetween(3, 8) : m_chance.logBetween(5, 25);
            one.least = log.rate < 0.5 ? m_chance.logBetween(1.5, 8) : 0;
            log.spikes = {one};
            both(log);
        }
    }
}

std::vector<SpikeSeries> Kinds::all()
{
    for (const int width : {1, 5}) {
        calendars(width);
        changes(width);
        rates(width);
        forms(width);
        openings(width);
    }
    return std::move(m_series);
}

} // namespace

std::vector<SpikeSeries> makeServiceSeries(std::uint32_t seed)
{
    return Kinds(seed).all();
}

} // namespace bearerwatch::test
