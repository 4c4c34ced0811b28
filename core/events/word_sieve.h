#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "events/word_starts.h"

namespace bearerwatch::events::detail {

/// Tells by its first bytes that a word is none of a list, without a branch: nobody could foretell it. Of
/// each byte the low five bits count, which both cases of a letter share.
class WordSieve {
public:
    static constexpr std::size_t Beyond = 8; ///< Bytes behind the start of a word that may be read.

    /// @param bytes  The first six of a text; those from `known` on may be any.
    void add(const std::array<char, Beyond>& bytes, std::size_t known);
    /// Those of the words that may be of the list, in their order. @param chosen  Room for all.
    [[nodiscard]] std::size_t choose(const char* bytes, const Starts& starts, Starts::Places& chosen) const;
    /// The same without what some processors do quicker.
    [[nodiscard]] std::size_t choosePortably(const char* bytes, const Starts& starts,
                                             Starts::Places& chosen) const;

private:
    static constexpr unsigned BitsOfOne = 5;
    static constexpr std::size_t Beginnings = std::size_t{1} << (4 * BitsOfOne);
    static constexpr unsigned SlotBits = 12;

    /// The fourth and the sixth bytes of texts whose first three bytes have one hash.
    struct Next {
        std::uint32_t fourths = 0;
        std::uint32_t sixths = 0;
    };
    [[nodiscard]] static std::size_t slotOf(std::uint64_t eight)
    {
        return (static_cast<std::uint32_t>(eight) & 0x1F1F1FU) * 0x9E3779B1U >> (32U - SlotBits);
    }
    void addBeginnings(std::uint64_t eight, std::size_t known);
    template <typename Pack>
    [[nodiscard]] std::size_t chooseBy(Pack pack, const char* bytes, const Starts& starts,
                                       Starts::Places& chosen) const;
#if defined(__x86_64__)
    [[nodiscard]] std::size_t chooseBmi2(const char* bytes, const Starts& starts,
                                         Starts::Places& chosen) const;
#endif

    // One bit for each beginning: 128 KiB, but the words of one log ask for few of them.
    std::vector<std::uint64_t> m_beginnings = std::vector<std::uint64_t>(Beginnings / 64);
    std::array<Next, std::size_t{1} << SlotBits> m_next{};
};

} // namespace bearerwatch::events::detail
