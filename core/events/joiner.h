#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/time.h"
#include "events/counted_event.h"
#include "events/event.h"
#include "events/request_table.h"

// The record that says why has no client and no route; the one that has them does not say why. Both
// become one event when they share a request id, a connection or a client. Nearness alone joins nothing.

namespace bearerwatch::events {

struct JoinerOptions {
    /// Between records of one request id. An event that lacks nothing does not wait for it: a later record of
    /// its request is joined to it all the same.
    base::Duration requestWindow = std::chrono::seconds(60);
    base::Duration connectionWindow = std::chrono::seconds(2); ///< Of one connection or client address.
    std::size_t pending = 4096; ///< Most events held back; the oldest go first.
};

/// What a record shares with its neighbours.
struct JoinKeys {
    std::optional<std::string> requestId;
    std::optional<std::string> connection;
    std::optional<std::string> client;
    /// The log whose connections these are: two processes count theirs alike ("*9", "#4412", "exec-1"). 0:
    /// not told.
    std::uint64_t connectionLog = 0;

    [[nodiscard]] bool any() const { return requestId || connection || client; }
};

/// The same as hashes of the values; 0: none. Events are joined by these alone, so they depend on a random
/// key of the process (base::keyedHash): a log cannot be written so that two requests look like one.
struct JoinHashes {
    std::uint64_t requestId = 0;
    std::uint64_t connection = 0;
    std::uint64_t client = 0;

    [[nodiscard]] static JoinHashes of(const JoinKeys& keys);
    [[nodiscard]] static std::uint64_t ofRequestId(std::string_view text);
    /// @param log  JoinKeys::connectionLog; other ids than counted ones are the same in all logs.
    [[nodiscard]] static std::uint64_t ofConnection(std::string_view text, std::uint64_t log);
    [[nodiscard]] static std::uint64_t ofClient(std::string_view text);
    [[nodiscard]] bool any() const { return requestId != 0 || connection != 0 || client != 0; }
    bool operator==(const JoinHashes&) const = default;
};

/// True when a record that is no failure may still be a request refused for a neighbour's cause, if it
/// `shares` anything: 400 (what token endpoints answer), 403, 500 or 503.
[[nodiscard]] bool mayLend(const std::optional<int>& status, bool shares);

/// For Event, and for CountedEvent where events are only counted.
///
/// Holds events back for a window and joins those of one request. Not thread-safe. Memory is
/// bounded by `JoinerOptions::pending`.
///
/// All events of one request id become one, unless they tell of requests that cannot be the same (another
/// route, method or public client; two answers of one log). By connection or client a cause and a refused
/// request are paired, each once, the nearest first; words that say no cause ("invalid token") only with an
/// answer. The event with a cause stays and takes over what it
/// lacks (client, status, route, ...); the others leave with no cause and with `joined` set to its key. Where
/// two say why, the one that says more stays, else the first, and the other cause is among its alternatives;
/// a second cause that comes after its event was given out is an event of its own.
template <typename AnyEvent>
class BasicJoiner {
public:
    explicit BasicJoiner(JoinerOptions options = {});

    /// Gets what is final, in the order in which it went in. It may take the event away, and must not ask the
    /// joiner for anything.
    using Taker = std::function<void(AnyEvent&&)>;

    /// Takes an event in the order of the log; gives out what is final.
    /// Events without a cause pass through; with a request id they may lend client, status and route.
    void add(AnyEvent&& event, const JoinHashes& keys, const Taker& taker);
    void add(AnyEvent&& event, const JoinKeys& keys, std::vector<AnyEvent>& out)
    {
        add(std::move(event), JoinHashes::of(keys), into(out));
    }
    void add(const AnyEvent& event, const JoinKeys& keys, std::vector<AnyEvent>& out)
    {
        add(AnyEvent(event), keys, out);
    }
    /// Lets go of what was waiting for neighbours before `now` (a quiet log).
    void advance(base::Time now, const Taker& taker);
    void advance(base::Time now, std::vector<AnyEvent>& out) { advance(now, into(out)); }
    /// Everything that is held back: at the end of the log.
    void flush(const Taker& taker);
    void flush(std::vector<AnyEvent>& out) { flush(into(out)); }
    /// What came in before event `number`, which the clock and not the log says is long ago; later records of
    /// their requests are joined to them all the same.
    void giveOut(std::uint64_t number, std::vector<AnyEvent>& out);
    /// Number of the next event.
    [[nodiscard]] std::uint64_t next() const { return m_firstNumber + m_count; }
    [[nodiscard]] std::size_t pending() const { return m_count; }
    /// Number of the oldest event that is held back; `next()` where none is.
    [[nodiscard]] std::uint64_t first() const { return m_firstNumber; }
    /// An event that is held back, as it is so far. @param number  From first() on, below next().
    [[nodiscard]] const AnyEvent& held(std::uint64_t number) const
    {
        return m_pending[number & (m_pending.size() - 1)].event;
    }
    /// Rises with each event that is joined to one that is held back.
    [[nodiscard]] std::uint64_t joins() const { return m_joins; }
    /// Number of the oldest event that is still looked at.
    [[nodiscard]] std::uint64_t oldest() const
    {
        return m_released.empty() ? m_firstNumber : std::min(m_firstNumber, m_released.front().number);
    }

private:
    using Key = std::uint64_t; ///< Hash of a request id, connection or client and its kind.
    struct Pending {
        AnyEvent event;
        std::array<Key, 3> shared{}; ///< Its entries in the indexes.
        std::size_t sharedCount = 0;
        std::optional<base::Time> time; ///< Own, or of the last event that had one.
        base::Duration window{};
    };
    /// What tells a request from another one of the same id.
    struct Outline {
        decltype(AnyEvent::clientIp) clientIp;
        std::optional<int> status;
        decltype(AnyEvent::method) method;
        decltype(AnyEvent::route) route;
        decltype(AnyEvent::format) format;
        std::optional<causes::Cause> cause;
        bool complete = false; ///< Nothing that a neighbour could add is needed.
    };
    /// The event that stands for a request, held back or given out.
    struct Request {
        std::uint64_t number = 0;
        bool released = false;
        std::optional<base::Time> time;
        decltype(AnyEvent::key) key; ///< The next are of a released event.
        Outline outline;
    };
    struct Released {
        Key key = 0;
        std::uint64_t number = 0;
        std::optional<base::Time> time;
    };
    using Index = std::unordered_map<Key, std::vector<std::uint64_t>>;

    [[nodiscard]] Pending& at(std::uint64_t number) { return m_pending[number & (m_pending.size() - 1)]; }
    [[nodiscard]] static Taker into(std::vector<AnyEvent>& out)
    {
        return [&out](AnyEvent&& event) { out.push_back(std::move(event)); };
    }
    Pending& append();
    void giveFront(const Taker& taker);
    static void setOutline(Outline& outline, const AnyEvent& event);
    template <typename Other>
    static bool areTwoRequests(const AnyEvent& event, const Other& other, bool otherComplete);
    void share(Pending& entry, Key key);
    bool joinByRequest(std::uint64_t number, Key key);
    bool joinToReleased(Pending& mine, const Request& request);
    bool joinByNeighbour(std::uint64_t number, Key key);
    bool pair(std::uint64_t number, Index& others, Key key, bool isCause);
    void release(const Taker& taker);
    void forgetFront();
    void forgetRequests();
    static void forget(Index& index, Key key, std::uint64_t number);

    JoinerOptions m_options;
    std::vector<Pending> m_pending; ///< A ring: event number n at n modulo its size, a power of two.
    std::uint64_t m_firstNumber = 0; ///< Of the oldest in `m_pending`.
    std::size_t m_count = 0; ///< In `m_pending`.
    RequestTable<Request> m_requests;
    std::deque<Released> m_released; ///< Requests given out, the oldest first.
    Index m_causes; ///< Connection or client -> failures in words that lack an answer.
    Index m_refusals; ///< Connection or client -> refused requests that lack a cause.
    std::optional<base::Time> m_latest;
    std::uint64_t m_joins = 0;
};

using Joiner = BasicJoiner<Event>;
extern template class BasicJoiner<Event>;
extern template class BasicJoiner<CountedEvent>;

} // namespace bearerwatch::events
