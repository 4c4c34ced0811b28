#pragma once

#include <cstddef>
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
    base::Duration requestWindow = std::chrono::seconds(60); ///< Between records of one request id.
    base::Duration connectionWindow = std::chrono::seconds(2); ///< Of one connection or thread.
    base::Duration clientWindow = std::chrono::seconds(2); ///< Of one client address.
    std::size_t pending = 4096; ///< Most events held back; the oldest go first.
};

/// What a record shares with its neighbours.
struct JoinKeys {
    std::optional<std::string> requestId;
    std::optional<std::string> connection;
    std::optional<std::string> client;
};

/// Holds events back for a window and joins those of one request. Not thread-safe. Memory is
/// bounded by `JoinerOptions::pending`.
///
/// Of two joined events the one with a cause stays and takes over what it lacks (client, status,
/// route, ...); the other leaves with no cause and with `joined` set to the first one's key.
class Joiner {
public:
    explicit Joiner(JoinerOptions options = {});

    /// Takes an event in the order of the log; appends to `out` what is final, in the same order.
    void add(Event event, const JoinKeys& keys, std::vector<Event>& out);
    /// Lets go of what was waiting for neighbours up to `now` (a quiet log).
    void advance(base::Time now, std::vector<Event>& out);
    /// Everything that is held back: at the end of the log.
    void flush(std::vector<Event>& out);
    [[nodiscard]] std::size_t pending() const { return m_pending.size(); }

private:
    struct Pending {
        Event event;
        JoinKeys keys;
        bool paired = false;
    };
    Pending* partnerOf(const Event& event, const JoinKeys& keys);
    void release(std::size_t count, std::vector<Event>& out);

    JoinerOptions m_options;
    std::deque<Pending> m_pending;
};

} // namespace bearerwatch::events
