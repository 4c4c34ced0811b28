#pragma once

#include <QList>
#include <QString>

#include "models/chart_columns.h"

// Round numbers and times for axes.

namespace bearerwatch::charts {

/// An axis from 0 with equal steps that end at a round number.
struct ValueScale {
    double top = 4;
    int steps = 4;
    [[nodiscard]] double at(int step) const { return top * step / steps; }
};

/// The smallest round scale of `steps` steps that reaches `largest`; whole numbers only.
[[nodiscard]] ValueScale valueScale(double largest, int steps = 4);

struct TimeTick {
    base::Time time;
    QString label;
};

/// Round times inside of `window`, so that labels are at least `leastPixels` apart on `pixels`.
[[nodiscard]] QList<TimeTick> timeTicks(models::TimeWindow window, double pixels, double leastPixels = 80);

} // namespace bearerwatch::charts
