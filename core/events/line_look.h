#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "events/rule_book.h"

// What lines of one kind have in common. Most lines of a log repeat but for their numbers, ids, addresses
// and paths; the rule book cannot tell one of these from another.

namespace bearerwatch::events {

namespace look {
enum class Slot : std::uint8_t;
}

/// A line without what varies in it.
struct LineLook {
    /// A part that varies: a number, an id, an IPv4 address, a path, what follows `://`.
    struct Slot {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        look::Slot kind{};
        [[nodiscard]] bool isPublicAddress() const; ///< One of IPv4 that no network has for its own.
    };
    std::string key; ///< The line with one byte for each slot, which tells its kind and roughly its size.
    std::vector<Slot> slots; ///< In the order of the line.
};

/// Makes looks. One thread at a time; copies share what the constructor makes, but no more.
class LineLooks {
public:
    explicit LineLooks(const RuleBook& book); ///< Takes a part of a millisecond.
    LineLooks(const LineLooks& other);
    LineLooks(LineLooks&&) noexcept;
    LineLooks& operator=(const LineLooks&) = delete;
    LineLooks& operator=(LineLooks&&) = delete;
    ~LineLooks();

    /// Lines with equal keys differ in their slots alone and have the same classification, but for what the
    /// rule book counts in bytes: see `levelWords`.
    /// @param line  Without its newline. @return false for a line that has no look: it is long, has bytes
    /// that are not printable ASCII, a token, or hidden words (`logs::hidesWords`); or rules may look at any
    /// byte.
    [[nodiscard]] bool take(std::string_view line, LineLook& look);

    /// Words for levels (`WARN`) part a line only where they begin before this place.
    static constexpr std::size_t HeadBytes = 100;
    /// Where they stand in `line`.
    [[nodiscard]] static std::vector<std::size_t> levelWords(std::string_view line);

private:
    class Reading;
    struct Scratch;
    struct Data;
    std::shared_ptr<const Data> m_data;
    std::unique_ptr<Scratch> m_scratch;
};

} // namespace bearerwatch::events
