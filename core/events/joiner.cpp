#include "events/joiner.h"

#include <algorithm>
#include <utility>

namespace bearerwatch::events {
namespace {

using causes::Cause;

bool saysWhy(const Event& event)
{
    return event.cause && *event.cause != Cause::Unspecified;
}

bool isRequest(const Event& event)
{
    return event.status.has_value() || event.method.has_value();
}

template <typename Value>
void takeOver(std::optional<Value>& mine, const std::optional<Value>& other)
{
    if (!mine)
        mine = other;
}

// `main` stays; `other` becomes a part of it.
void join(Event& main, Event& other)
{
    takeOver(main.time, other.time);
    takeOver(main.clientIp, other.clientIp);
    takeOver(main.status, other.status);
    takeOver(main.method, other.method);
    takeOver(main.path, other.path);
    takeOver(main.route, other.route);
    takeOver(main.service, other.service);
    takeOver(main.keyId, other.keyId);
    takeOver(main.issuer, other.issuer);
    takeOver(main.audience, other.audience);
    takeOver(main.subject, other.subject);
    takeOver(main.clientId, other.clientId);
    takeOver(main.userAgent, other.userAgent);
    takeOver(main.requestId, other.requestId);
    takeOver(main.tokenFingerprint, other.tokenFingerprint);
    other.cause.reset();
    other.alternatives.clear();
    other.joined = main.key;
}

// Of two events of one request: the one that says why, else the one that is a failure, else the first.
bool isBetter(const Event& a, const Event& b)
{
    if (saysWhy(a) != saysWhy(b))
        return saysWhy(a);
    return a.cause.has_value() && !b.cause.has_value();
}

base::Duration distance(base::Time a, base::Time b)
{
    return a > b ? a - b : b - a;
}

} // namespace

Joiner::Joiner(JoinerOptions options)
    : m_options(options)
{
}

void Joiner::add(Event event, const JoinKeys& keys, std::vector<Event>& out)
{
    if (event.time && (!m_latest || *event.time > *m_latest))
        m_latest = event.time;
    Pending entry;
    entry.time = event.time ? event.time : m_latest;
    entry.window = base::Duration::zero();
    entry.event = std::move(event);
    const std::uint64_t number = m_firstNumber + m_pending.size();
    m_pending.push_back(std::move(entry));

    bool joined = false;
    const bool matters = m_pending.back().event.cause.has_value() || isRequest(m_pending.back().event);
    if (keys.requestId && !keys.requestId->empty() && matters)
        joined = joinByRequest(number, "r" + *keys.requestId);
    if (at(number).event.cause) {
        const auto neighbour = [&](char kind, const std::optional<std::string>& key) {
            if (key && !key->empty() && !joined)
                joined = joinByNeighbour(number, kind + *key);
        };
        neighbour('c', keys.connection);
        neighbour('a', keys.client);
    }
    release(out);
}

bool Joiner::joinByRequest(std::uint64_t number, const std::string& key)
{
    Pending& mine = at(number);
    mine.window = std::max(mine.window, m_options.requestWindow);
    std::deque<std::uint64_t>& known = m_requests[key];
    mine.shared.push_back(key);
    if (known.empty()) {
        known.push_back(number);
        return false;
    }
    Pending& other = at(known.front());
    const bool near =
        !mine.time || !other.time || distance(*mine.time, *other.time) <= m_options.requestWindow;
    const bool failure = mine.event.cause || other.event.cause;
    if (!near || isBetter(mine.event, other.event)) {
        if (near && failure)
            join(mine.event, other.event);
        known.front() = number;
        return near && failure && other.event.joined.has_value();
    }
    if (failure)
        join(other.event, mine.event);
    return failure;
}

bool Joiner::joinByNeighbour(std::uint64_t number, const std::string& key)
{
    Pending& mine = at(number);
    const bool why = saysWhy(mine.event);
    if (why == isRequest(mine.event))
        return false; // Complete in itself, or it has nothing to give.
    mine.window = std::max(mine.window, m_options.connectionWindow);
    std::deque<std::uint64_t>& partners = why ? m_refusals[key] : m_causes[key];
    while (!partners.empty()) {
        const std::uint64_t partner = partners.back();
        Pending& other = at(partner);
        const bool open = !other.event.joined && isRequest(other.event) == why;
        const bool near =
            mine.time && other.time && distance(*mine.time, *other.time) <= m_options.connectionWindow;
        if (open && !near)
            break;
        partners.pop_back();
        if (!open)
            continue;
        join(why ? mine.event : other.event, why ? other.event : mine.event);
        return true;
    }
    (why ? m_causes : m_refusals)[key].push_back(number);
    mine.shared.push_back(key);
    return false;
}

void Joiner::forget(Index& index, const std::string& key, std::uint64_t number)
{
    const auto entry = index.find(key);
    if (entry == index.end())
        return;
    std::deque<std::uint64_t>& numbers = entry->second;
    if (const auto place = std::find(numbers.begin(), numbers.end(), number); place != numbers.end())
        numbers.erase(place);
    if (numbers.empty())
        index.erase(entry);
}

void Joiner::release(std::vector<Event>& out)
{
    while (!m_pending.empty()) {
        Pending& front = m_pending.front();
        const bool waits = front.window > base::Duration::zero() &&
            (!front.time || !m_latest || *m_latest - *front.time <= front.window);
        if (waits && m_pending.size() <= m_options.pending)
            return;
        for (const std::string& key : front.shared) {
            forget(m_requests, key, m_firstNumber);
            forget(m_causes, key, m_firstNumber);
            forget(m_refusals, key, m_firstNumber);
        }
        out.push_back(std::move(front.event));
        m_pending.pop_front();
        ++m_firstNumber;
    }
}

void Joiner::advance(base::Time now, std::vector<Event>& out)
{
    if (!m_latest || now > *m_latest)
        m_latest = now;
    release(out);
}

void Joiner::flush(std::vector<Event>& out)
{
    for (Pending& entry : m_pending)
        out.push_back(std::move(entry.event));
    m_firstNumber += m_pending.size();
    m_pending.clear();
    m_requests.clear();
    m_causes.clear();
    m_refusals.clear();
}

} // namespace bearerwatch::events
