#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/time.h"
#include "events/event.h"

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
};

/// True when a record that is no failure may still be a request refused for a neighbour's cause: 403, 500 or
/// 503 with anything to share.
[[nodiscard]] bool mayLend(const std::optional<int>& status, const JoinKeys& keys);

/// Holds events back for a window and joins those of one request. Not thread-safe. Memory is
/// bounded by `JoinerOptions::pending`.
///
/// All events of one request id become one, unless they tell of requests that cannot be the same (another
/// route, method or public client; two answers of one log). By connection or client a cause and a refused
/// request are paired, each once, the nearest first. The event with a cause stays and takes over what it
/// lacks (client, status, route, ...); the others leave with no cause and with `joined` set to its key.
class Joiner {
public:
    explicit Joiner(JoinerOptions options = {});

    /// Takes an event in the order of the log; appends to `out` what is final, in the same order.
    /// Events without a cause pass through; with a request id they may lend client, status and route.
    void add(Event&& event, const JoinKeys& keys, std::vector<Event>& out);
    void add(const Event& event, const JoinKeys& keys, std::vector<Event>& out)
    {
        add(Event(event), keys, out);
    }
    /// Lets go of what was waiting for neighbours before `now` (a quiet log).
    void advance(base::Time now, std::vector<Event>& out);
    /// Everything that is held back: at the end of the log.
    void flush(std::vector<Event>& out);
    /// What came in before event `number`, which the clock and not the log says is long ago; later records of
    /// their requests are joined to them all the same.
    void giveOut(std::uint64_t number, std::vector<Event>& out);
    /// Number of the next event.
    [[nodiscard]] std::uint64_t next() const { return m_firstNumber + m_count; }
    [[nodiscard]] std::size_t pending() const { return m_count; }

private:
    using Key = std::uint64_t; ///< Hash of a request id, connection or client and its kind.
    struct Pending {
        Event event;
        std::array<Key, 3> shared{}; ///< Its entries in the indexes.
        std::size_t sharedCount = 0;
        std::optional<base::Time> time; ///< Own, or of the last event that had one.
        base::Duration window{};
    };
    /// What tells a request from another one of the same id.
    struct Outline {
        std::optional<std::string> clientIp;
        std::optional<int> status;
        std::optional<std::string> method;
        std::optional<std::string> route;
        std::string format;
        bool complete = false; ///< Nothing that a neighbour could add is needed.
    };
    /// The event that stands for a request, held back or given out.
    struct Request {
        std::uint64_t number = 0;
        bool released = false;
        std::optional<base::Time> time;
        std::string key; ///< The next are of a released event.
        Outline outline;
    };
    using Index = std::unordered_map<Key, std::vector<std::uint64_t>>;

    [[nodiscard]] Pending& at(std::uint64_t number) { return m_pending[number & (m_pending.size() - 1)]; }
    Pending& append();
    void giveFront(std::vector<Event>& out);
    static Outline outlineOf(const Event& event);
    static bool areTwoRequests(const Event& event, const Outline& other);
    void share(Pending& entry, Key key);
    bool joinByRequest(std::uint64_t number, Key key);
    bool joinToReleased(Pending& mine, const Request& request);
    bool joinByNeighbour(std::uint64_t number, Key key);
    void release(std::vector<Event>& out);
    void forgetFront();
    void forgetRequests();
    static void forget(Index& index, Key key, std::uint64_t number);

    JoinerOptions m_options;
    std::vector<Pending> m_pending; ///< A ring: event number n at n modulo its size, a power of two.
    std::uint64_t m_firstNumber = 0; ///< Of the oldest in `m_pending`.
    std::size_t m_count = 0; ///< In `m_pending`.
    std::unordered_map<Key, Request> m_requests;
    std::deque<std::pair<Key, std::uint64_t>> m_released; ///< Requests given out, the oldest first.
    Index m_causes; ///< Connection or client -> causes that lack a request.
    Index m_refusals; ///< Connection or client -> refused requests that lack a cause.
    std::optional<base::Time> m_latest;
};

} // namespace bearerwatch::events
