#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"
#include "events/classify.h"
#include "events/line_look.h"
#include "events/make_event.h"
#include "logs/record.h"
#include "logs/timestamp.h"
#include "pipeline/raw_event.h"

// How the events of lines of one look are made. Inside of EventPlans.

namespace bearerwatch::pipeline {

/// A place of a line, told by the slots of its look.
struct LineAnchor {
    std::int32_t slot = -1; ///< -1: the start of the line.
    bool behind = false; ///< Counted from the end of the slot.
    std::uint32_t distance = 0;

    [[nodiscard]] std::size_t in(const events::LineLook& look) const
    {
        if (slot < 0)
            return distance;
        const events::LineLook::Slot& known = look.slots[static_cast<std::size_t>(slot)];
        return (behind ? known.end : known.begin) + std::size_t{distance};
    }
    bool operator==(const LineAnchor&) const = default;
};

/// The anchor of `place`; nothing within a slot.
[[nodiscard]] std::optional<LineAnchor> anchorOf(std::size_t place, const events::LineLook& look);

/// A part of a line.
struct LinePart {
    LineAnchor begin;
    LineAnchor end;

    [[nodiscard]] std::string_view of(std::string_view line, const events::LineLook& look) const
    {
        const std::size_t from = begin.in(look);
        return line.substr(from, end.in(look)-from);
    }
};

[[nodiscard]] std::optional<LinePart> partOf(std::size_t begin, std::size_t end,
                                             const events::LineLook& look);

/// Which parts of a line its event takes.
struct EventPlan {
    /// Where one value stands. Several places: where it stood in all lines so far.
    struct Copied {
        std::uint8_t field = 0;
        std::vector<LinePart> places;
    };
    /// How the time of a record is found.
    struct TimePlace {
        LineAnchor begin;
        std::optional<LineAnchor>
            end; ///< Of a number of seconds since 1970, or smaller units; empty: a date.
    };
    /// A word for a level, and whether it stands in the head of the line.
    struct LevelWord {
        LineAnchor place;
        bool inHead = false;
    };

    /// Of each IPv4 address that the look does not tell: which of several is the client's depends on it.
    enum class AddressKind : std::uint8_t { None, Internal, External };
    struct Address {
        LinePart place;
        AddressKind kind = AddressKind::None;
    };

    enum class State : std::uint8_t { OnTrial, InUse, Refused } state = State::OnTrial;
    bool silent = false; ///< Such lines become nothing.
    std::uint32_t rightOnes = 0; ///< Lines told rightly while on trial.
    std::uint32_t uses = 0;
    std::uint32_t remade = 0; ///< Times that it was made anew while on trial.
    events::Classification classification; ///< Of the first such line.
    RawEvent model; ///< Of all such lines, but for what follows.
    std::optional<TimePlace> time;
    std::optional<LinePart> status;
    std::optional<LinePart> evidence;
    std::vector<Copied> copied;
    std::vector<LevelWord> levels;
    std::vector<Address> addresses;
    /// What of `model` is counted, with values of `constantsOf` (a range of KeptValues).
    mutable RawCount constants;
    mutable std::uint64_t constantsOf = 0;
};

/// What four numbers with dots between them are as an IPv4 address: 373.0.2.7 is none.
[[nodiscard]] EventPlan::AddressKind addressKindOf(std::string_view numbers);

/// The last date that was read: the next one often differs in its fraction alone.
struct DateMemo {
    std::string seconds; ///< Up to the fraction; empty: none was read.
    std::string rest; ///< Behind the fraction, with the next byte of the line.
    std::size_t digits = 0; ///< Of the fraction.
    std::size_t length = 0; ///< Of all.
    base::Time time; ///< Without the fraction.
};

/// One line beside a plan of its look. Views what it is given.
class PlanReading {
public:
    PlanReading(std::string_view line, const events::LineLook& look, const logs::TimeContext& time,
                const events::EventContext& context, DateMemo& memo)
        : m_line(line)
        , m_look(look)
        , m_time(time)
        , m_context(context)
        , m_memo(memo)
    {
    }

    /// False where the plan has no answer for this line.
    [[nodiscard]] bool apply(const EventPlan& plan, logs::Place place, RawEvent& out) const;
    /// The same where the event is only counted, as `countOf` makes it.
    [[nodiscard]] bool count(const EventPlan& plan, events::KeptValues& values, RawCount& out) const;

    /// Takes out the places where this line has another value than `right`; false where none is left.
    [[nodiscard]] bool narrow(EventPlan& plan, const RawEvent& right) const;

    /// A plan from the first line of its look; Refused where there can be none.
    [[nodiscard]] EventPlan make(const RawEvent* event, const events::Classification& classification) const;
    /// Whether the words for levels stand where they stood in the line of the plan, as far as the rule book
    /// cares, and addresses are of their kind.
    [[nodiscard]] bool fits(const EventPlan& plan) const;

private:
    [[nodiscard]] std::string redacted(std::string_view text) const;
    [[nodiscard]] std::string shown(std::size_t field, std::string_view text) const;
    [[nodiscard]] std::optional<std::string_view> copiedText(const EventPlan::Copied& copied) const;
    [[nodiscard]] bool copy(const EventPlan::Copied& copied, RawEvent& out) const;
    void keepConstants(const EventPlan& plan, events::KeptValues& values) const;
    void keep(std::size_t field, std::string_view text, events::KeptValues& values, RawCount& out) const;
    void addTexts(const EventPlan& plan, events::Event& event) const;
    [[nodiscard]] std::optional<int> statusAt(const LinePart& part) const; ///< Empty: no status stands there.
    [[nodiscard]] std::optional<base::Time> timeAt(const EventPlan::TimePlace& place) const;
    [[nodiscard]] base::Duration fractionAt(std::size_t at, std::size_t digits) const;
    [[nodiscard]] std::optional<base::Time> remembered(std::size_t begin) const;
    void remember(std::size_t begin, std::size_t length, base::Time time) const;
    [[nodiscard]] bool findTime(EventPlan& plan) const;
    [[nodiscard]] bool tryTime(EventPlan& plan, std::size_t begin, std::size_t slot) const;
    [[nodiscard]] bool findEvidence(EventPlan& plan, const events::Evidence& evidence) const;
    void findAddresses(EventPlan& plan) const;
    void findStatus(EventPlan& plan) const;
    void findPlaces(EventPlan& plan, std::size_t field) const;

    std::string_view m_line;
    const events::LineLook& m_look;
    const logs::TimeContext& m_time;
    const events::EventContext& m_context;
    DateMemo& m_memo;
};

using PlannedValue = std::optional<std::string>;

/// The values that are copied out of a line; the route follows from the path.
struct PlannedField {
    PlannedValue events::Event::*ofEvent = nullptr;
    PlannedValue events::JoinKeys::*ofKeys = nullptr;
    bool redacted = false;
    events::ValueRef events::CountedEvent::*ofCount = nullptr; ///< Of the same value.
};
using events::CountedEvent;
inline constexpr std::array<PlannedField, 14> PlannedFields{
    {{&events::Event::clientIp, nullptr, false, &CountedEvent::clientIp},
     {&events::Event::method, nullptr, false, &CountedEvent::method},
     {&events::Event::path, nullptr, true},
     {&events::Event::service, nullptr, false, &CountedEvent::service},
     {&events::Event::keyId, nullptr, true, &CountedEvent::keyId},
     {&events::Event::issuer, nullptr, false, &CountedEvent::issuer},
     {&events::Event::audience, nullptr, false, &CountedEvent::audience},
     {&events::Event::subject, nullptr, true, &CountedEvent::subject},
     {&events::Event::clientId, nullptr, true, &CountedEvent::clientId},
     {&events::Event::userAgent, nullptr, false, &CountedEvent::userAgent},
     {&events::Event::requestId, nullptr, false},
     {nullptr, &events::JoinKeys::requestId, false},
     {nullptr, &events::JoinKeys::connection, false},
     {nullptr, &events::JoinKeys::client, false}}};

[[nodiscard]] inline const PlannedValue& valueOf(const RawEvent& raw, const PlannedField& field)
{
    return field.ofEvent != nullptr ? raw.event.*field.ofEvent : raw.keys.*field.ofKeys;
}
[[nodiscard]] inline PlannedValue& valueOf(RawEvent& raw, const PlannedField& field)
{
    return field.ofEvent != nullptr ? raw.event.*field.ofEvent : raw.keys.*field.ofKeys;
}

} // namespace bearerwatch::pipeline
