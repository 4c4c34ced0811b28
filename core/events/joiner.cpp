#include "events/joiner.h"

#include <algorithm>
#include <utility>

#include "logs/address.h"

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

template <typename Value>
bool differ(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return a && b && *a != *b;
}

// A cause, a request and its client: nothing that a neighbour could add is needed.
bool isComplete(const Event& event)
{
    return saysWhy(event) && isRequest(event) && event.clientIp.has_value();
}

// Proxies cut the beginning of a path: "/api/orders" and "/orders" may be one.
bool areOtherRoutes(const std::optional<std::string>& a, const std::optional<std::string>& b)
{
    return a && b && !a->ends_with(*b) && !b->ends_with(*a);
}

std::uint64_t keyOf(char kind, std::string_view text)
{
    constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    return (hash ^ static_cast<std::uint64_t>(static_cast<unsigned char>(kind))) * Factor;
}

} // namespace

bool mayLend(const std::optional<int>& status, const JoinKeys& keys)
{
    const bool refused = status && (*status == 403 || *status == 500 || *status == 503);
    return refused && (keys.requestId || keys.connection || keys.client);
}

Joiner::Joiner(JoinerOptions options)
    : m_options(options)
{
}

Joiner::Outline Joiner::outlineOf(const Event& event)
{
    return {event.clientIp, event.status, event.method, event.route, event.format, isComplete(event)};
}

// Two answers that cannot be to one request although they carry one id (a counter that begins anew in
// each process, the id of a session).
bool Joiner::areTwoRequests(const Event& event, const Outline& other)
{
    if (!isRequest(event) || (!other.status && !other.method))
        return false;
    const bool clients = differ(event.clientIp, other.clientIp) && !logs::isInternal(*event.clientIp) &&
        !logs::isInternal(*other.clientIp);
    const bool twice =
        isComplete(event) && other.complete && event.status && other.status && event.format == other.format;
    return clients || twice || differ(event.method, other.method) || areOtherRoutes(event.route, other.route);
}

// A place behind the newest.
Joiner::Pending& Joiner::append()
{
    if (m_count == m_pending.size()) {
        constexpr std::size_t Fewest = 8;
        std::vector<Pending> larger(std::max(Fewest, 2 * m_pending.size()));
        for (std::uint64_t number = m_firstNumber; number < next(); ++number)
            larger[number & (larger.size() - 1)] = std::move(at(number));
        m_pending = std::move(larger);
    }
    Pending& entry = m_pending[next() & (m_pending.size() - 1)];
    entry.sharedCount = 0;
    entry.window = {};
    ++m_count;
    return entry;
}

void Joiner::giveFront(std::vector<Event>& out)
{
    forgetFront();
    out.push_back(std::move(at(m_firstNumber).event));
    ++m_firstNumber;
    --m_count;
}

void Joiner::add(Event&& event, const JoinKeys& keys, std::vector<Event>& out)
{
    if (event.time && (!m_latest || *event.time > *m_latest))
        m_latest = event.time;
    const std::uint64_t number = next();
    Pending& entry = append();
    entry.time = event.time ? event.time : m_latest;
    entry.event = std::move(event);

    bool joined = false;
    const bool matters = entry.event.cause.has_value() || isRequest(entry.event);
    if (keys.requestId && !keys.requestId->empty() && matters)
        joined = joinByRequest(number, keyOf('r', *keys.requestId));
    if (at(number).event.cause || mayLend(at(number).event.status, keys)) {
        const auto neighbour = [&](char kind, const std::optional<std::string>& key) {
            if (key && !key->empty() && !joined)
                joined = joinByNeighbour(number, keyOf(kind, *key));
        };
        neighbour('c', keys.connection);
        neighbour('a', keys.client);
    }
    release(out);
}

void Joiner::share(Pending& entry, Key key)
{
    entry.shared[entry.sharedCount++] = key;
}

bool Joiner::joinByRequest(std::uint64_t number, Key key)
{
    Pending& mine = at(number);
    const auto [place, added] = m_requests.try_emplace(key);
    Request& request = place->second;
    const auto standFor = [&] {
        request.number = number;
        request.released = false;
        request.time = mine.time;
        mine.window = isComplete(mine.event) ? base::Duration::zero() : m_options.requestWindow;
        share(mine, key);
        return false;
    };
    const bool near =
        !mine.time || !request.time || distance(*mine.time, *request.time) <= m_options.requestWindow;
    if (added || !near)
        return standFor();
    if (request.released)
        return joinToReleased(mine, request) || standFor();
    Pending& other = at(request.number);
    if (areTwoRequests(mine.event, outlineOf(other.event)))
        return standFor();
    const bool failure = mine.event.cause || other.event.cause;
    if (isBetter(mine.event, other.event)) {
        if (failure)
            join(mine.event, other.event);
        standFor();
        return failure && other.event.joined.has_value();
    }
    if (failure)
        join(other.event, mine.event);
    else
        mine.window = m_options.requestWindow;
    if (isComplete(other.event))
        other.window = base::Duration::zero();
    return failure;
}

bool Joiner::joinToReleased(Pending& mine, const Request& request)
{
    if (areTwoRequests(mine.event, request.outline))
        return false;
    mine.event.cause.reset();
    mine.event.alternatives.clear();
    mine.event.joined = request.key;
    return true;
}

bool Joiner::joinByNeighbour(std::uint64_t number, Key key)
{
    Pending& mine = at(number);
    const bool why = saysWhy(mine.event);
    if (why == isRequest(mine.event))
        return false; // Complete in itself, or it has nothing to give.
    mine.window = std::max(mine.window, m_options.connectionWindow);
    std::vector<std::uint64_t>& partners = why ? m_refusals[key] : m_causes[key];
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
    share(mine, key);
    return false;
}

void Joiner::forget(Index& index, Key key, std::uint64_t number)
{
    const auto entry = index.find(key);
    if (entry == index.end())
        return;
    std::vector<std::uint64_t>& numbers = entry->second;
    if (const auto place = std::find(numbers.begin(), numbers.end(), number); place != numbers.end())
        numbers.erase(place);
    if (numbers.empty())
        index.erase(entry);
}

// The front is given out: nobody pairs with it any more, but its request is remembered.
void Joiner::forgetFront()
{
    const Pending& front = at(m_firstNumber);
    for (std::size_t i = 0; i < front.sharedCount; ++i) {
        const Key key = front.shared[i];
        if (const auto request = m_requests.find(key); request != m_requests.end() &&
            !request->second.released && request->second.number == m_firstNumber) {
            if (!saysWhy(front.event)) {
                m_requests.erase(request);
                continue;
            }
            request->second.outline = outlineOf(front.event);
            request->second.key = front.event.key;
            request->second.released = true;
            m_released.emplace_back(key, m_firstNumber);
            continue;
        }
        forget(m_causes, key, m_firstNumber);
        forget(m_refusals, key, m_firstNumber);
    }
}

// Requests whose window is over, and the oldest of too many.
void Joiner::forgetRequests()
{
    while (!m_released.empty()) {
        const auto [key, number] = m_released.front();
        const auto request = m_requests.find(key);
        const bool mine =
            request != m_requests.end() && request->second.released && request->second.number == number;
        const bool waits = mine && m_released.size() <= m_options.pending &&
            (!request->second.time || !m_latest ||
             *m_latest - *request->second.time <= m_options.requestWindow);
        if (waits)
            return;
        if (mine)
            m_requests.erase(request);
        m_released.pop_front();
    }
}

void Joiner::release(std::vector<Event>& out)
{
    while (m_count > 0) {
        const Pending& front = at(m_firstNumber);
        const bool waits = front.window > base::Duration::zero() &&
            (!front.time || !m_latest || *m_latest - *front.time <= front.window);
        if (waits && m_count <= m_options.pending)
            break;
        giveFront(out);
    }
    forgetRequests();
}

void Joiner::advance(base::Time now, std::vector<Event>& out)
{
    if (!m_latest || now > *m_latest)
        m_latest = now;
    release(out);
}

void Joiner::giveOut(std::uint64_t number, std::vector<Event>& out)
{
    while (m_count > 0 && m_firstNumber < number)
        giveFront(out);
    forgetRequests();
}

void Joiner::flush(std::vector<Event>& out)
{
    for (; m_count > 0; --m_count)
        out.push_back(std::move(at(m_firstNumber++).event));
    m_pending.clear();
    m_requests.clear();
    m_released.clear();
    m_causes.clear();
    m_refusals.clear();
}

} // namespace bearerwatch::events
