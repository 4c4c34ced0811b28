#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.h"
#include "events/classify.h"
#include "events/line_look.h"
#include "events/make_event.h"
#include "logs/record_builder.h"
#include "pipeline/event_plan.h"
#include "pipeline/raw_event.h"
#include "pipeline/shared_plans.h"

// Failures repeat as all lines do. A plan says for lines of one look which parts of a line are the client,
// the path, the time ... of its event, so that the event is made without reading the record and asking the
// rules. It is learned from lines that were read, used once it has told a number of them rightly, and
// checked against reading again and again.

namespace bearerwatch::pipeline {

/// Of one source. One thread at a time.
class EventPlans {
public:
    /// @param shared  Of all that read the same source; nullptr: nobody else does.
    explicit EventPlans(events::LineLooks looks, std::shared_ptr<SharedPlans> shared = nullptr);

    enum class Answer : std::uint8_t { Unknown, NoEvent, Event };

    /// What reading and judging `line` would give; `Unknown`: it is to be read.
    /// @param line  One record without its newline.
    /// @param event  Empty; filled with the event.
    [[nodiscard]] Answer tell(std::string_view line, logs::Place place, const logs::TimeContext& time,
                              const events::EventContext& context, RawEvent& event);

    /// The same where events are only counted.
    [[nodiscard]] Answer count(std::string_view line, const logs::TimeContext& time,
                               const events::EventContext& context, events::KeptValues& values,
                               RawCount& event);

    /// The classification of a line whose plan is on trial, where no texts are wanted; else nullptr. Lines of
    /// one look are classified alike but for the place of the words. Valid until the next call.
    [[nodiscard]] const events::Classification* known(std::string_view line, const logs::TimeContext& time,
                                                      const events::EventContext& context);

    /// Learns from a record of one line that was read and judged.
    /// @param event  What became of it; nullptr: nothing.
    /// @param classification  Of the record.
    /// @return False where a plan in use told such a line otherwise: what it told is not to be trusted.
    [[nodiscard]] bool learn(std::string_view line, logs::Place place, const logs::TimeContext& time,
                             const events::EventContext& context, const RawEvent* event,
                             const events::Classification& classification);

    void clear(std::string_view source); ///< Another source begins.

private:
    [[nodiscard]] EventPlan* find(); // of m_look
    template <typename Apply>
    [[nodiscard]] Answer ask(std::string_view line, Apply&& apply);

    events::LineLooks m_looks;
    events::LineLook m_look; // of the line at hand
    events::Classification m_known; // what known() told
    std::unordered_map<std::string, std::unique_ptr<EventPlan>, base::TableHash> m_plans;
    std::shared_ptr<SharedPlans> m_shared;
    std::string m_source;
    DateMemo m_memo;
    std::uint64_t m_asked = 0;
    std::uint64_t m_told = 0;
    bool m_useful = true; // looks come again
};

} // namespace bearerwatch::pipeline
