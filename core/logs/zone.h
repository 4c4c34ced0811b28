#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/time.h"

namespace bearerwatch::logs {

/// A time zone: a fixed offset, or rules of the system's zone files (TZif, RFC 8536). Cheap to copy;
/// safe from several threads.
class Zone {
public:
    Zone() = default; ///< UTC.
    /// "UTC", "Z", "+02:00", "-0530", "CET", "Europe/Berlin".
    /// @return Error "unknown_zone" with what may be written.
    [[nodiscard]] static base::Expected<Zone> parse(std::string_view text);
    [[nodiscard]] static Zone fixed(std::chrono::seconds offset, std::string name);

    /// Offset from UTC at a local time. A local time that occurs twice is the first of the two, or the second
    /// where that is asked for; one that was left out has the offset from before.
    [[nodiscard]] std::chrono::seconds offsetAtLocal(std::chrono::local_seconds local,
                                                     bool second = false) const;
    /// A turn back of the clocks: the local times of [at - by, at) occur again in [at, at + by).
    struct TurnBack {
        base::Time at; ///< UTC.
        base::Duration by;
        friend bool operator==(const TurnBack&, const TurnBack&) = default;
    };
    /// The first one whose two passes meet [from, to]; nullopt where there is none, or no rules.
    [[nodiscard]] std::optional<TurnBack> turnBackWithin(base::Time from, base::Time to) const;
    [[nodiscard]] bool hasRules() const { return m_rules != nullptr; }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    struct Rules {
        std::vector<std::int64_t> transitions; // UTC seconds
        std::vector<std::int32_t> offsets; // in force from the transition of the same index
        std::int32_t before = 0;
    };
    std::string m_name = "UTC";
    std::chrono::seconds m_offset{0};
    std::shared_ptr<const Rules> m_rules;
};

/// Offset of an abbreviation ("CEST", "PST"), or nullopt. `CST` is read as US Central.
[[nodiscard]] std::optional<std::chrono::seconds> abbreviationOffset(std::string_view name);

} // namespace bearerwatch::logs
