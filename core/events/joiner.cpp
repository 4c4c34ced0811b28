#include "events/joiner.h"

#include <algorithm>
#include <utility>

#include "events/join_parts.h"
#include "logs/address.h"

namespace bearerwatch::events {
namespace {

using detail::join;
using detail::saysWhy;
using detail::weight;

template <typename AnyEvent>
bool isRequest(const AnyEvent& event)
{
    return event.status.has_value() || event.method.has_value();
}

// Of two events of one request: the one that says more of why, else the one that is a failure, else the
// first.
template <typename AnyEvent>
bool isBetter(const AnyEvent& a, const AnyEvent& b)
{
    if (weight(a) != weight(b))
        return weight(a) > weight(b);
    return a.cause.has_value() && !b.cause.has_value();
}

base::Duration distance(base::Time a, base::Time b)
{
    return a > b ? a - b : b - a;
}

template <typename Value>
bool differ(const Value& a, const Value& b)
{
    return a && b && *a != *b;
}

// A cause, the answer to a request and its client: nothing that a neighbour could add is needed.
template <typename AnyEvent>
bool isComplete(const AnyEvent& event)
{
    return saysWhy(event) && event.status.has_value() && event.clientIp.has_value();
}

// A failure in words whose request was answered in another record.
template <typename AnyEvent>
bool lacksAnswer(const AnyEvent& event)
{
    return event.cause && !event.status;
}

// A refused request without a cause.
template <typename AnyEvent>
bool lacksCause(const AnyEvent& event)
{
    return !saysWhy(event) && isRequest(event);
}

// "invalid token" says no more than an answer does: it needs one, and no second sentence.
template <typename AnyEvent>
bool completesAnother(const AnyEvent& words, const AnyEvent& refused)
{
    return lacksAnswer(words) && lacksCause(refused) && (saysWhy(words) || refused.status);
}

// Proxies cut the beginning of a path: "/api/orders" and "/orders" may be one.
template <typename Value>
bool areOtherRoutes(const Value& a, const Value& b)
{
    return a && b && !a->ends_with(*b) && !b->ends_with(*a);
}

} // namespace

template <typename AnyEvent>
BasicJoiner<AnyEvent>::BasicJoiner(JoinerOptions options)
    : m_options(options)
{
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::setOutline(Outline& outline, const AnyEvent& event)
{
    outline.clientIp = event.clientIp;
    outline.status = event.status;
    outline.method = event.method;
    outline.route = event.route;
    outline.format = event.format;
    outline.cause = event.cause;
    outline.complete = isComplete(event);
}

// Two answers that cannot be to one request although they carry one id (a counter that begins anew in
// each process, the id of a session).
template <typename AnyEvent>
template <typename Other>
bool BasicJoiner<AnyEvent>::areTwoRequests(const AnyEvent& event, const Other& other, bool otherComplete)
{
    if (!isRequest(event) || (!other.status && !other.method))
        return false;
    const bool clients = differ(event.clientIp, other.clientIp) && !logs::isInternal(*event.clientIp) &&
        !logs::isInternal(*other.clientIp);
    const bool twice =
        isComplete(event) && otherComplete && event.status && other.status && event.format == other.format;
    return clients || twice || differ(event.method, other.method) || areOtherRoutes(event.route, other.route);
}

// A place behind the newest.
template <typename AnyEvent>
typename BasicJoiner<AnyEvent>::Pending& BasicJoiner<AnyEvent>::append()
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

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::giveFront(const Taker& taker)
{
    forgetFront();
    taker(std::move(at(m_firstNumber).event));
    ++m_firstNumber;
    --m_count;
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::add(AnyEvent&& event, const JoinHashes& keys, const Taker& taker)
{
    if (event.time && (!m_latest || *event.time > *m_latest))
        m_latest = event.time;
    const std::uint64_t number = next();
    Pending& entry = append();
    entry.time = event.time ? event.time : m_latest;
    entry.event = std::move(event);

    bool joined = false;
    const bool matters = entry.event.cause.has_value() || isRequest(entry.event);
    if (keys.requestId != 0 && matters)
        joined = joinByRequest(number, keys.requestId);
    if (at(number).event.cause || mayLend(at(number).event.status, keys.any())) {
        if (keys.connection != 0 && !joined)
            joined = joinByNeighbour(number, keys.connection);
        if (keys.client != 0 && !joined)
            joined = joinByNeighbour(number, keys.client);
    }
    release(taker);
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::share(Pending& entry, Key key)
{
    entry.shared[entry.sharedCount++] = key;
}

template <typename AnyEvent>
bool BasicJoiner<AnyEvent>::joinByRequest(std::uint64_t number, Key key)
{
    Pending& mine = at(number);
    bool added = false;
    Request& request = m_requests.get(key, added);
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
    if (areTwoRequests(mine.event, other.event, isComplete(other.event)))
        return standFor();
    const bool failure = mine.event.cause || other.event.cause;
    if (isBetter(mine.event, other.event)) {
        if (failure) {
            join(mine.event, other.event);
            ++m_joins;
        }
        standFor();
        return failure && other.event.joined.has_value();
    }
    if (failure) {
        join(other.event, mine.event);
        ++m_joins;
    } else {
        mine.window = m_options.requestWindow;
    }
    if (isComplete(other.event))
        other.window = base::Duration::zero();
    return failure;
}

template <typename AnyEvent>
bool BasicJoiner<AnyEvent>::joinToReleased(Pending& mine, const Request& request)
{
    // What is given out cannot name a second cause any more: that is an event of its own.
    const bool second = saysWhy(mine.event) && mine.event.cause != request.outline.cause &&
        weight(mine.event) >= weight(request.outline);
    if (second || areTwoRequests(mine.event, request.outline, request.outline.complete))
        return false;
    mine.event.cause.reset();
    mine.event.alternatives.clear();
    mine.event.joined = request.key;
    return true;
}

template <typename AnyEvent>
bool BasicJoiner<AnyEvent>::joinByNeighbour(std::uint64_t number, Key key)
{
    const bool words = lacksAnswer(at(number).event);
    const bool refused = lacksCause(at(number).event);
    if (!words && !refused)
        return false; // Complete in itself, or it has nothing to give.
    at(number).window = std::max(at(number).window, m_options.connectionWindow);
    if ((refused && pair(number, m_causes, key, false)) || (words && pair(number, m_refusals, key, true)))
        return true;
    if (words)
        m_causes[key].push_back(number);
    if (refused)
        m_refusals[key].push_back(number);
    share(at(number), key);
    return false;
}

// With the nearest of `others`, to which `number` is the cause or the refused request.
template <typename AnyEvent>
bool BasicJoiner<AnyEvent>::pair(std::uint64_t number, Index& others, Key key, bool isCause)
{
    Pending& mine = at(number);
    const auto partners = others.find(key);
    while (partners != others.end() && !partners->second.empty()) {
        Pending& other = at(partners->second.back());
        const bool waits =
            !other.event.joined && (isCause ? lacksCause(other.event) : lacksAnswer(other.event));
        if (!waits) {
            partners->second.pop_back();
            continue;
        }
        AnyEvent& words = isCause ? mine.event : other.event;
        AnyEvent& refused = isCause ? other.event : mine.event;
        const bool near =
            mine.time && other.time && distance(*mine.time, *other.time) <= m_options.connectionWindow;
        if (!near || !completesAnother(words, refused) ||
            areTwoRequests(mine.event, other.event, isComplete(other.event)))
            return false;
        partners->second.pop_back();
        join(words, refused);
        ++m_joins;
        return true;
    }
    return false;
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::forget(Index& index, Key key, std::uint64_t number)
{
    constexpr std::size_t MostEmpty = 4096; // kept for the next event of their key
    const auto entry = index.find(key);
    if (entry == index.end())
        return;
    std::vector<std::uint64_t>& numbers = entry->second;
    if (const auto place = std::find(numbers.begin(), numbers.end(), number); place != numbers.end())
        numbers.erase(place);
    if (numbers.empty() && index.size() > MostEmpty)
        index.erase(entry);
}

// The front is given out: nobody pairs with it any more, but its request is remembered.
template <typename AnyEvent>
void BasicJoiner<AnyEvent>::forgetFront()
{
    const Pending& front = at(m_firstNumber);
    for (std::size_t i = 0; i < front.sharedCount; ++i) {
        const Key key = front.shared[i];
        Request* const request = m_requests.find(key);
        if (request != nullptr && !request->released && request->number == m_firstNumber) {
            if (!saysWhy(front.event)) {
                m_requests.erase(key);
                continue;
            }
            setOutline(request->outline, front.event);
            request->key = front.event.key;
            request->released = true;
            m_released.push_back({key, m_firstNumber, request->time});
            continue;
        }
        forget(m_causes, key, m_firstNumber);
        forget(m_refusals, key, m_firstNumber);
    }
}

// Requests whose window is over, and the oldest of too many.
template <typename AnyEvent>
void BasicJoiner<AnyEvent>::forgetRequests()
{
    while (!m_released.empty()) {
        const Released oldest = m_released.front();
        const bool waits = m_released.size() <= m_options.pending &&
            (!oldest.time || !m_latest || *m_latest - *oldest.time <= m_options.requestWindow);
        if (waits)
            return;
        const Request* const request = m_requests.find(oldest.key);
        if (request != nullptr && request->released && request->number == oldest.number)
            m_requests.erase(oldest.key);
        m_released.pop_front();
    }
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::release(const Taker& taker)
{
    while (m_count > 0) {
        const Pending& front = at(m_firstNumber);
        const bool waits = front.window > base::Duration::zero() &&
            (!front.time || !m_latest || *m_latest - *front.time <= front.window);
        if (waits && m_count <= m_options.pending)
            break;
        giveFront(taker);
    }
    forgetRequests();
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::advance(base::Time now, const Taker& taker)
{
    if (!m_latest || now > *m_latest)
        m_latest = now;
    release(taker);
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::giveOut(std::uint64_t number, std::vector<AnyEvent>& out)
{
    while (m_count > 0 && m_firstNumber < number)
        giveFront(into(out));
    forgetRequests();
}

template <typename AnyEvent>
void BasicJoiner<AnyEvent>::flush(const Taker& taker)
{
    for (; m_count > 0; --m_count)
        taker(std::move(at(m_firstNumber++).event));
    m_pending.clear();
    m_requests.clear();
    m_released.clear();
    m_causes.clear();
    m_refusals.clear();
}

template class BasicJoiner<Event>;
template class BasicJoiner<CountedEvent>;

} // namespace bearerwatch::events
