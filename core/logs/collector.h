#pragma once

#include <climits>
#include <optional>
#include <string>
#include <string_view>

#include "base/keyed_hash.h"
#include "logs/layout.h"
#include "logs/members.h"
#include "logs/record.h"
#include "logs/record_builder.h"

namespace bearerwatch::logs {

/// Gathers the named values of one record and decides which of them is its time, client, status ...
/// The best name wins (see members.json); a value that cannot be what its name says is passed over.
class Collector {
public:
    static constexpr std::size_t MaxFields = 512;
    static constexpr std::size_t MaxValueBytes = std::size_t{64} * 1024;

    void begin(Record& record, const SourceContext& context);

    /// A named value: kept as a field, and taken for the roles that its name has.
    void offer(std::string_view path, std::string_view value);
    /// A value whose role is known. Rank 0 is as good as the best member name.
    void offerRole(Role role, std::string_view value, int rank = 0);
    void addField(std::string_view path, std::string_view value);

    /// A time that was read already.
    void offerTime(std::optional<base::Time> time, bool assumed, int rank);
    [[nodiscard]] bool has(Role role) const { return m_ranks[static_cast<std::size_t>(role)] != INT_MAX; }

    /// Moves what was chosen into the record.
    void finish();
    /// The only value that is a date and a time, whatever its name is: {"moment":"2026-03-02T10:00:00Z"}.
    void takeOnlyTime();

private:
    static constexpr int UnnamedRank = 850; ///< After all names, before what free text says.
    bool better(Role role, int rank) const { return rank < m_ranks[static_cast<std::size_t>(role)]; }
    void keep(Role role, int rank) { m_ranks[static_cast<std::size_t>(role)] = rank; }
    void takeTime(std::string_view value, int rank);
    void takeTimePart(std::string_view value);
    void takeZone(std::string_view path, std::string_view value);
    [[nodiscard]] bool mayRefine(std::string_view value) const;
    void takeText(Role role, std::optional<std::string>& to, std::string_view value, int rank);
    void takeStatus(std::string_view value, int rank);
    void takeOnlyStatus();
    void takeOnlyPath();
    void takeOnlyClient();
    void takeMethod(std::string_view value, int rank);
    void takeRequest(std::string_view value, int rank);
    void takeAddress(Role role, std::optional<std::string>& to, std::string_view value, int rank);

    [[nodiscard]] const MemberTable::Entry* meaningOf(std::string_view path);

    std::unordered_map<std::string, const MemberTable::Entry*, base::TableHash, std::equal_to<>> m_known;
    Record* m_record = nullptr;
    const SourceContext* m_context = nullptr;
    int m_ranks[16] = {};
    std::optional<std::string> m_client;
    std::optional<std::string> m_remote;
    std::optional<std::string> m_forwarded;
    bool m_forwardedByHeader = false;
    std::string m_date; // of a time whose date, clock and zone are members of their own
    std::string m_clock;
    std::string m_zone;
};

/// "GET /x HTTP/1.1" taken apart; `path` may be empty. nullopt where it is no request.
struct RequestLine {
    std::string_view method;
    std::string_view path;
};
[[nodiscard]] std::optional<RequestLine> parseRequestLine(std::string_view text);
[[nodiscard]] bool isHttpMethod(std::string_view word);
/// A known status that ends a request, alone or with a blank behind it.
[[nodiscard]] bool isStatusNumber(std::string_view text);

} // namespace bearerwatch::logs
