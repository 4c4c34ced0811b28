#include "pipeline/event_plans.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace bearerwatch::pipeline {
namespace {

constexpr std::size_t MostPlans = 4096;
constexpr std::uint32_t Trial = 6; // lines that a plan must tell rightly before it is used
constexpr std::uint32_t MostRemade = 3;
// Uses between two lines that are read all the same: more of a plan that was right more often.
constexpr std::uint32_t UsesPerCheck = 128;
constexpr std::uint32_t MostUsesPerCheck = 4096;

bool areSame(const events::Event& a, const events::Event& b)
{
    return a.key == b.key && a.time == b.time && a.cause == b.cause && a.alternatives == b.alternatives &&
        a.certainty == b.certainty && a.file == b.file && a.offset == b.offset && a.line == b.line &&
        a.format == b.format && a.status == b.status && a.route == b.route &&
        a.tokenFingerprint == b.tokenFingerprint && a.rule == b.rule && a.evidence == b.evidence &&
        a.joined == b.joined && a.text == b.text;
}

// Counts a use; true where the line is to be read all the same.
bool isCheckDue(EventPlan& plan)
{
    ++plan.uses;
    const std::uint32_t eighth = std::bit_floor(std::max(plan.uses / 8, UsesPerCheck));
    return plan.uses % std::min(eighth, MostUsesPerCheck) == 0;
}

bool areSame(const RawEvent& a, const RawEvent& b)
{
    return areSame(a.event, b.event) &&
        std::all_of(PlannedFields.begin(), PlannedFields.end(),
                    [&](const PlannedField& field) { return valueOf(a, field) == valueOf(b, field); });
}

} // namespace

EventPlans::EventPlans(events::LineLooks looks, std::shared_ptr<SharedPlans> shared)
    : m_looks(std::move(looks))
    , m_shared(std::move(shared))
{
}
void EventPlans::clear(std::string_view source)
{
    m_source = source;
    m_plans.clear();
    m_memo = {};
    m_asked = 0;
    m_told = 0;
    m_useful = true;
}

EventPlan* EventPlans::find()
{
    const auto known = m_plans.find(m_look.key);
    const bool isNew = known == m_plans.end();
    if (!isNew && (known->second->state != EventPlan::State::OnTrial || !m_shared))
        return known->second.get();
    auto shared = m_shared ? m_shared->find(m_source, m_look.key, isNew) : nullptr;
    if (!isNew) {
        if (shared)
            known->second = std::move(shared); // another thread has ended the trial
        return known->second.get();
    }
    if (!shared)
        return nullptr;
    if (m_plans.size() >= MostPlans)
        m_plans.clear();
    return m_plans.emplace(m_look.key, std::move(shared)).first->second.get();
}

// @param apply  Makes the event by a plan; false: it cannot.
template <typename Apply>
EventPlans::Answer EventPlans::ask(std::string_view line, Apply&& apply)
{
    // Where hardly a look comes twice, only some lines are tried.
    constexpr std::uint64_t Enough = 4096;
    m_useful = m_asked < Enough || m_told * 8 > m_asked || m_asked % 16 == 0;
    ++m_asked;
    if (!m_useful || !m_looks.take(line, m_look))
        return Answer::Unknown;
    EventPlan* const plan = find();
    if (plan == nullptr || plan->state != EventPlan::State::InUse || isCheckDue(*plan) || !apply(*plan))
        return Answer::Unknown;
    ++m_told;
    return plan->silent ? Answer::NoEvent : Answer::Event;
}

EventPlans::Answer EventPlans::tell(std::string_view line, logs::Place place, const logs::TimeContext& time,
                                    const events::EventContext& context, RawEvent& event)
{
    return ask(line, [&](const EventPlan& plan) {
        return PlanReading(line, m_look, time, context, m_memo).apply(plan, place, event);
    });
}

EventPlans::Answer EventPlans::count(std::string_view line, const logs::TimeContext& time,
                                     const events::EventContext& context, events::KeptValues& values,
                                     RawCount& event)
{
    return ask(line, [&](const EventPlan& plan) {
        return PlanReading(line, m_look, time, context, m_memo).count(plan, values, event);
    });
}

const events::Classification* EventPlans::known(std::string_view line, const logs::TimeContext& time,
                                                const events::EventContext& context)
{
    if (context.texts || !m_useful || !m_looks.take(line, m_look))
        return nullptr;
    const EventPlan* const plan = find();
    if (plan == nullptr || plan->state != EventPlan::State::OnTrial ||
        !PlanReading(line, m_look, time, context, m_memo).fits(*plan))
        return nullptr;
    m_known = plan->classification;
    return &m_known;
}

bool EventPlans::learn(std::string_view line, logs::Place place, const logs::TimeContext& time,
                       const events::EventContext& context, const RawEvent* event,
                       const events::Classification& classification)
{
    if (!m_useful || !m_looks.take(line, m_look))
        return true;
    EventPlan* const plan = find();
    const PlanReading reading(line, m_look, time, context, m_memo);
    if (plan == nullptr) {
        if (m_plans.size() >= MostPlans)
            m_plans.clear();
        auto made = std::make_unique<EventPlan>(reading.make(event, classification));
        if (m_shared)
            m_shared->add(m_source, m_look.key, *made);
        m_plans.emplace(m_look.key, std::move(made));
        return true;
    }
    if (plan->state == EventPlan::State::Refused)
        return true;
    RawEvent told;
    const bool answered = reading.apply(*plan, place, told);
    const bool right =
        answered && plan->silent == (event == nullptr) && (plan->silent || areSame(told, *event));
    if (right) {
        ++plan->rightOnes;
        if (plan->state == EventPlan::State::OnTrial && plan->rightOnes >= Trial) {
            plan->state = EventPlan::State::InUse;
            if (m_shared)
                m_shared->add(m_source, m_look.key, *plan);
        }
        return true;
    }
    const bool wrong = answered && plan->state == EventPlan::State::InUse;
    const bool mended = !wrong && event != nullptr && !plan->silent && reading.narrow(*plan, *event);
    RawEvent again;
    if (mended && (!reading.apply(*plan, place, again) || areSame(again, *event)))
        return true;
    // A value that stood twice in the first line may have been taken from the wrong place.
    const bool sameKind = event != nullptr && !plan->silent && plan->model.event.cause == event->event.cause;
    const std::uint32_t remade = plan->remade + 1;
    if (plan->state == EventPlan::State::OnTrial && sameKind && remade <= MostRemade) {
        *plan = reading.make(event, classification);
        plan->remade = remade;
    } else {
        plan->state = EventPlan::State::Refused;
        if (m_shared)
            m_shared->remove(m_look.key);
    }
    return !wrong;
}

} // namespace bearerwatch::pipeline
