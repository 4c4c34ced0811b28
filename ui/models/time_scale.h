#pragma once

#include <QtCore/QList>
#include <optional>
#include <vector>

#include "base/time.h"

namespace bearerwatch::models {

/// Maps instants to a line from 0 to 1. Linear where it can be; where one stretch between two events would
/// squeeze the others (a token of an hour that ended a year ago), that stretch is shortened and told as a
/// break, so that each event keeps a place of its own.
class TimeScale {
public:
    TimeScale() = default;
    /// @param events  At least one; in any order.
    explicit TimeScale(std::vector<base::Time> events);

    [[nodiscard]] double fractionOf(base::Time time) const; ///< Clamped to 0..1.
    [[nodiscard]] base::Time timeAt(double fraction) const;
    /// The middle of the shortened stretch; empty where the line is linear.
    [[nodiscard]] std::optional<double> breakAt() const { return m_break; }

private:
    struct Knot {
        base::Time time{};
        double fraction = 0;
    };
    std::vector<Knot> m_knots; ///< Rising in both.
    std::optional<double> m_break;
};

} // namespace bearerwatch::models
