#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "spikes/incident.h"

// Which incidents the outside is told of: acknowledged and silenced ones are not, nor one that follows too
// soon upon another of its cause. Kept over restarts.

namespace bearerwatch::spikes {

/// What the user does not want to be told of for a while.
struct Silence {
    std::string incident; ///< This one; empty: each that fits.
    std::optional<causes::Cause> cause; ///< Incidents of this cause alone; nothing: any cause.
    base::Time until; ///< By the wall clock.

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(incident, cause, until);
    }
};

/// One thread at a time.
class Notices {
public:
    /// The user knows of it: that it comes back is not told; its end is.
    void acknowledge(const std::string& incident);
    void silence(Silence silence); ///< One that ended already lifts those that are like it.

    /// Whether to tell that `incident` began or ended; remembers what was told.
    /// @param cooldown  After the end of an incident, in log time, no other of its main cause is told.
    [[nodiscard]] bool wanted(const Incident& incident, bool firing, base::Time now, base::Duration cooldown);

    /// The outside knows that it began, and not yet that it ended.
    [[nodiscard]] bool isTold(const std::string& incident) const;
    [[nodiscard]] bool isAcknowledged(const std::string& incident) const;
    [[nodiscard]] std::optional<base::Time> silencedUntil(const Incident& incident, base::Time now) const;
    /// Whether anything changed since the last call.
    [[nodiscard]] bool takeChanged();

    [[nodiscard]] std::string save() const; ///< JSON.
    /// @return False where `state` is damaged: nothing is silenced then.
    [[nodiscard]] bool restore(std::string_view state);

    static constexpr std::size_t Most = 1000; ///< Of each list; the oldest entries go.

private:
    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(m_silences, m_acknowledged, m_told, m_ended);
    }

    std::vector<Silence> m_silences;
    std::vector<std::string> m_acknowledged; ///< Incidents.
    std::vector<std::string> m_told; ///< Incidents whose beginning was told and whose end was not.
    std::array<std::optional<base::Time>, causes::CauseCount> m_ended; ///< End of the last told one.
    bool m_changed = false;
};

} // namespace bearerwatch::spikes
