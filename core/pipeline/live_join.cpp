#include "pipeline/live_join.h"

#include <algorithm>
#include <utility>

namespace bearerwatch::pipeline {
namespace {

using events::Event;

// An event waits for its neighbour once as long, at most twice, before it is given out ...
constexpr base::Duration GiveAfter = std::chrono::milliseconds(500);
// ... and as long by the clock, at most twice, is it corrected. By the log's own time the joiner decides.
constexpr base::Duration KeepFor = events::JoinerOptions{}.requestWindow;

// The fields that an event can get from a neighbour.
template <typename AnyEvent, typename Look>
void eachField(AnyEvent& event, const Look& look)
{
    look(event.time);
    look(event.clientIp);
    look(event.status);
    look(event.method);
    look(event.path);
    look(event.route);
    look(event.service);
    look(event.keyId);
    look(event.issuer);
    look(event.audience);
    look(event.subject);
    look(event.clientId);
    look(event.userAgent);
    look(event.requestId);
    look(event.tokenFingerprint);
}

// A neighbour has nothing to add that is waited for.
bool isComplete(const Event& event)
{
    return event.cause && *event.cause != causes::Cause::Unspecified && (event.status || event.method) &&
        event.clientIp;
}

std::uint32_t fieldsOf(const Event& event)
{
    std::uint32_t fields = 0;
    std::uint32_t bit = 1;
    eachField(event, [&](const auto& field) {
        fields |= field ? bit : 0;
        bit <<= 1U;
    });
    fields |= static_cast<std::uint32_t>(event.alternatives.size()) << 16U;
    return fields;
}

} // namespace

void LiveJoin::add(RawEvent&& event, const std::shared_ptr<Portion>& portion, base::Duration now)
{
    const bool first = !waits();
    if (m_joiner.pending() == 0)
        m_keptSince = now;
    m_waiting.push_back({portion, false, 0, std::nullopt});
    m_joiner.add(std::move(event.event), event.keys, m_released);
    release();
    if (first) {
        m_since = now;
        m_mark = m_joiner.next();
    }
}

void LiveJoin::recall(const Event& event, base::Duration now)
{
    if (!m_earlier) {
        m_earlier = std::make_shared<Portion>();
        m_earlier->taken = true;
    }
    const bool allGiven = !waits();
    if (m_joiner.pending() == 0)
        m_keptSince = now;
    m_waiting.push_back({m_earlier, true, fieldsOf(event), event.cause});
    m_joiner.add(Event(event), events::JoinHashes::of({event.requestId, std::nullopt, event.clientIp}),
                 [this](Event&& released) { m_released.push_back(std::move(released)); });
    if (allGiven)
        m_given = m_mark = m_keptMark = m_joiner.next();
    release();
}

// Events leave the joiner in the order in which they went in.
void LiveJoin::release()
{
    for (Event& event : m_released) {
        Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (waiting.given) {
            correct(waiting, event);
            continue;
        }
        waiting.portion->events.push_back(std::move(event));
        --waiting.portion->outstanding;
    }
    m_released.clear();
    m_given = std::max(m_given, m_joiner.first());
}

void LiveJoin::giveUntil(std::uint64_t number)
{
    for (; m_given < number; ++m_given) {
        Waiting& waiting = m_waiting[static_cast<std::size_t>(m_given - m_joiner.first())];
        if (waiting.given)
            continue; // recalled
        const Event& event = m_joiner.held(m_given);
        waiting.given = true;
        waiting.fields = fieldsOf(event);
        waiting.cause = event.cause;
        waiting.portion->events.push_back(event);
        --waiting.portion->outstanding;
    }
}

void LiveJoin::correct(Waiting& waiting, const Event& after)
{
    const std::uint32_t fields = fieldsOf(after);
    if (fields == waiting.fields && after.cause == waiting.cause)
        return;
    if (!waiting.portion->taken) {
        std::vector<Event>& list = waiting.portion->events;
        const auto given =
            std::find_if(list.begin(), list.end(), [&](const Event& one) { return one.key == after.key; });
        if (given != list.end())
            *given = after;
    } else if (waiting.cause) {
        Correction correction{after, after};
        std::uint32_t bit = 1;
        eachField(correction.before, [&](auto& field) {
            if ((waiting.fields & bit) == 0)
                field.reset();
            bit <<= 1U;
        });
        correction.before.cause = waiting.cause;
        correction.before.joined.reset();
        m_corrections.push_back(std::move(correction));
    }
    waiting.fields = fields;
    waiting.cause = after.cause;
}

void LiveJoin::findCorrections()
{
    if (std::exchange(m_joins, m_joiner.joins()) == m_joiner.joins() && !m_postponed)
        return;
    m_postponed = false;
    for (std::uint64_t number = m_joiner.first(); number < m_given; ++number) {
        const Event& event = m_joiner.held(number);
        Waiting& waiting = m_waiting[static_cast<std::size_t>(number - m_joiner.first())];
        if (waiting.cause && event.joined && isToBeGiven(*event.joined))
            m_postponed = true; // it is taken back together with the event that stands for it now
        else
            correct(waiting, event);
    }
}

bool LiveJoin::isToBeGiven(const std::string& key) const
{
    for (std::uint64_t number = m_given; number < m_joiner.next(); ++number) {
        if (m_joiner.held(number).key == key)
            return !m_waiting[static_cast<std::size_t>(number - m_joiner.first())].given;
    }
    return false;
}

void LiveJoin::settle(base::Duration now)
{
    if (waits() && now - m_since >= GiveAfter) {
        giveUntil(m_mark);
        m_mark = m_joiner.next();
        m_since = now;
    }
    while (waits() && isComplete(m_joiner.held(m_given)))
        giveUntil(m_given + 1);
    findCorrections();
    if (m_joiner.pending() > 0 && now - m_keptSince >= KeepFor) {
        m_joiner.giveOut(m_keptMark, m_released);
        release();
        m_keptMark = m_joiner.next();
        m_keptSince = now;
    }
}

void LiveJoin::giveAll()
{
    giveUntil(m_joiner.next());
    findCorrections();
}

void LiveJoin::flush()
{
    m_joiner.flush(m_released);
    release();
}

} // namespace bearerwatch::pipeline
