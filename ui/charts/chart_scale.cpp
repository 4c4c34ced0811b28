#include "charts/chart_scale.h"

#include <QDateTime>
#include <QTimeZone>
#include <cmath>

#include "models/wording.h"

namespace bearerwatch::charts {

using namespace std::chrono_literals;

ValueScale valueScale(double largest, int steps)
{
    const double least = std::max(largest, 1.0) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= least && step >= 1 && step == std::floor(step))
            return {step * steps, steps};
    }
    return {static_cast<double>(steps) * std::ceil(least), steps};
}

QList<TimeTick> timeTicks(models::TimeWindow window, double pixels, double leastPixels)
{
    constexpr base::Duration Steps[] = {10s, 30s, 60s, 120s, 300s, 600s, 900s, 1800s, 1h,   2h,
                                        3h,  6h,  12h, 24h,  48h,  168h, 720h, 2160h, 8760h};
    QList<TimeTick> ticks;
    if (window.length() <= base::Duration::zero() || pixels <= 0)
        return ticks;
    const double most = std::max(1.0, pixels / leastPixels);
    base::Duration step = Steps[std::size(Steps) - 1];
    for (const base::Duration candidate : Steps) {
        if (static_cast<double>(window.length() / candidate) <= most) {
            step = candidate;
            break;
        }
    }
    for (base::Time time = models::alignUp(window.from, step); time < window.until && ticks.size() < 100;
         time += step) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(models::toMilliseconds(time), Qt::UTC);
        const bool midnight = utc.time() == QTime(0, 0);
        QString format = QStringLiteral("HH:mm");
        if (step >= 24h)
            format = QStringLiteral("yyyy-MM-dd");
        else if (midnight)
            format = QStringLiteral("MM-dd");
        else if (step < 60s)
            format = QStringLiteral("HH:mm:ss");
        ticks.append({time, utc.toString(format)});
    }
    return ticks;
}

} // namespace bearerwatch::charts
