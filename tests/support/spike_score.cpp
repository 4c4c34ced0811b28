#include <algorithm>
#include <map>
#include <set>

#include "support/spike_series.h"

namespace bearerwatch::test {

using namespace std::chrono_literals;
using causes::Cause;

double SpikeScore::medianDelay() const
{
    std::vector<double> sorted = delays;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

void score(const SpikeSeries& series, const std::vector<spikes::Incident>& incidents, SpikeScore& total)
{
    struct Raised {
        base::Time time;
        Cause cause;
        std::string incident;
    };
    std::vector<Raised> alerts;
    for (const spikes::Incident& incident : incidents) {
        for (const spikes::Alert& alert : incident.alerts) {
            if (!alert.channel)
                alerts.push_back({alert.raised, alert.cause, incident.id});
        }
    }
    std::sort(alerts.begin(), alerts.end(), [](const Raised& a, const Raised& b) { return a.time < b.time; });
    std::vector<bool> hit(series.windows.size());
    std::map<int, std::set<std::string>> told;
    int falseAlerts = 0;
    for (const Raised& alert : alerts) {
        const SpikeWindow* mine = nullptr;
        bool ignored = false;
        for (std::size_t i = 0; i < series.windows.size(); ++i) {
            const SpikeWindow& window = series.windows[i];
            if (window.cause != alert.cause || alert.time <= window.start || alert.time > window.end + 5min)
                continue;
            if (window.kind == SpikeClass::Ignored) {
                ignored = true;
                continue;
            }
            mine = &window;
            if (hit[i])
                continue;
            hit[i] = true;
            ++total.trueAlerts;
            if (window.kind != SpikeClass::Faint && series.width == 1min)
                total.delays.push_back(
                    std::chrono::duration<double, std::ratio<60>>(alert.time - window.start).count());
            break;
        }
        if (mine)
            told[mine->incident].insert(alert.incident);
        else if (!ignored)
            ++falseAlerts;
    }
    const bool cold = series.family == "cold" || series.family == "opening";
    for (std::size_t i = 0; i < hit.size(); ++i) {
        if (series.windows[i].kind == SpikeClass::Faint || series.windows[i].kind == SpikeClass::Ignored)
            continue;
        ++total.windows;
        total.found += hit[i] ? 1 : 0;
        total.coldWindows += cold ? 1 : 0;
        total.coldFound += cold && hit[i] ? 1 : 0;
    }
    total.falseAlerts += falseAlerts;
    if (series.family.ends_with("control")) {
        total.falseInControls += falseAlerts;
        const double minutes = std::chrono::duration<double, std::ratio<60>>(series.width).count();
        total.controlCauseWeeks +=
            static_cast<double>(series.buckets.size() * series.causes) * minutes / 10080;
    }
    total.happenings += static_cast<int>(told.size());
    for (const auto& [happening, names] : told)
        total.notices += static_cast<int>(names.size());
}

} // namespace bearerwatch::test
