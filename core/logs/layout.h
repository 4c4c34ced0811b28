#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

namespace bearerwatch::logs {

/// What a value is for the record.
enum class Role : std::uint8_t {
    None, ///< Kept as a field only.
    Time,
    Client,
    Status,
    Method,
    Path,
    Request, ///< "GET /x HTTP/1.1"
    Message,
    Level,
    Service,
    RequestId,
    Connection,
    UserAgent,
    Remote, ///< The peer of the connection: a client or a proxy.
    Forwarded, ///< A list of X-Forwarded-For.
};
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);

/// A layout of one line, as a text with holes: `{time} [{level}] {process:word}: {message}`.
///
/// A hole is `{name}` or `{name:kind}`; kinds are `word` (no blank), `letters`, `level` (ERROR, warn ...),
/// `text` (up to what follows it in the layout), `number`, `time`, `address` (with or without port), `status`
/// (three digits, or `-`), `quoted` (between double quotes, backslash escapes), `request` (a request line),
/// `rest`. The name of a role (time, client, status ...) gives the kind by itself. A blank fits one or more
/// blanks or tabs; `[[` ... `]]` surround a part that may be absent; `{{` is a brace. Matching is linear: no
/// part is tried twice, so a hostile line costs no more than another.
class Layout {
public:
    /// @return Error "layout" whose `where` is the column (from 1).
    [[nodiscard]] static base::Expected<Layout> compile(std::string_view pattern);

    struct Capture {
        Role role = Role::None;
        std::string_view name; ///< Views the layout.
        std::string_view value; ///< Views the line.
    };
    /// Lengths of the times that were found in one line, so that many layouts read them once.
    struct TimeMemo {
        std::array<std::size_t, 3> at{};
        std::array<std::size_t, 3> length{};
        std::size_t count = 0;
        [[nodiscard]] std::size_t lengthAt(std::string_view line, std::size_t begin);
        void know(std::size_t begin, std::size_t size); ///< A time that was read already.
    };
    /// True: the whole line fits, `captures` holds the values in order.
    [[nodiscard]] bool match(std::string_view line, std::vector<Capture>& captures,
                             TimeMemo* memo = nullptr) const;
    [[nodiscard]] const std::string& pattern() const { return m_pattern; }

private:
    enum class Kind : std::uint8_t {
        Literal,
        Blank,
        Word,
        Letters,
        Level,
        Text,
        Number,
        Time,
        Address,
        Status,
        Quoted,
        Request,
        Rest,
        OptionalBegin,
        OptionalEnd
    };
    struct Piece {
        Kind kind;
        Role role = Role::None;
        std::string text; // literal, or name of the hole
        std::size_t partner = 0; // index of the other end of an optional part
    };
    class Compiler;
    [[nodiscard]] static bool matchMark(const Piece& piece, std::string_view line, std::size_t& at);
    [[nodiscard]] static std::optional<std::string_view> quotedAt(std::string_view line, std::size_t& at);
    [[nodiscard]] std::size_t endOfHole(std::string_view line, std::size_t at, std::size_t index,
                                        TimeMemo& memo) const;
    [[nodiscard]] bool matchPieces(std::string_view line, std::size_t& at, std::size_t from, std::size_t to,
                                   std::vector<Capture>& captures, TimeMemo& memo) const;
    [[nodiscard]] std::size_t endOfText(std::string_view line, std::size_t at, std::size_t next) const;

    std::string m_pattern;
    std::vector<Piece> m_pieces;
};

} // namespace bearerwatch::logs
