#include "events/word_table.h"

#include <utility>

#include "base/ascii.h"
#include "events/word_cuts.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t ShortLength = 2;
constexpr std::size_t KeyLength = 3;

bool isFirstByte(char c)
{
    return static_cast<unsigned char>(c) >= 0xC0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

bool WordTable::canAnchor(std::string_view text, std::size_t anchor)
{
    if (anchor >= text.size())
        return false;
    if (isFirstByte(text[anchor]))
        return text.size() - anchor >= sizeof(std::uint32_t);
    const auto isWord = [](char c) { return base::isLetter(c) || base::isDigit(c); };
    if (!isWord(text[anchor]))
        return false;
    if (anchor == 0)
        return text.size() >= ShortLength;
    return text[anchor - 1] >= 0 && !isWord(text[anchor - 1]) && text.size() - anchor >= KeyLength;
}

void WordTable::Index::fill(std::vector<std::pair<std::uint32_t, Entry>> slotted, std::size_t slots)
{
    std::stable_sort(slotted.begin(), slotted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    firsts.assign(slots + 1, 0);
    for (auto& [slot, entry] : slotted) {
        ++firsts[slot + 1];
        const std::size_t length = std::min(entry.text.size() - entry.anchor, sizeof(std::uint64_t));
        std::array<char, sizeof(std::uint64_t)> bytes{};
        std::copy_n(entry.text.begin() + entry.anchor, length, bytes.begin());
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < length; ++i)
            mask = mask << 8U | 0xFFU;
        keys.push_back({eightBytes(bytes.data()) & mask, mask});
        entries.push_back(std::move(entry));
    }
    for (std::size_t slot = 0; slot < slots; ++slot)
        firsts[slot + 1] += firsts[slot];
}

WordTable::WordTable(const std::vector<SoughtText>& texts)
{
    std::vector<std::pair<std::uint32_t, Entry>> slotted;
    std::vector<std::pair<std::uint32_t, Entry>> shortOnes;
    for (const SoughtText& sought : texts) {
        const std::size_t length = sought.text.size() - sought.anchor;
        std::array<char, sizeof(std::uint64_t)> bytes{};
        std::copy_n(sought.text.begin() + static_cast<std::ptrdiff_t>(sought.anchor),
                    std::min(length, bytes.size()), bytes.begin());
        const auto four = static_cast<std::uint32_t>(eightBytes(bytes.data()));
        const bool isLong = bytes[0] >= '4' && base::isDigit(bytes[1]) && base::isDigit(bytes[2]);
        if (base::isDigit(bytes[0]) && !isLong)
            m_numbers = NumberStarts::All;
        Entry entry{sought.text, sought.number, static_cast<std::uint32_t>(sought.anchor)};
        // A word is noticed where words may be parted.
        entry.startsWord = sought.startsWord && isFirstByte(bytes[0]);
        entry.endsWord = sought.endsWord;
        const auto known = static_cast<std::uint32_t>(std::min(length, bytes.size()));
        if (sought.anchor == 0 && std::all_of(bytes.begin(), bytes.begin() + known, base::isLetter))
            entry.known = known;
        m_sieve.add(bytes, length);
        if (length <= ShortLength) {
            shortOnes.emplace_back(shortSlotOf(four), std::move(entry));
            continue;
        }
        slotted.emplace_back(slotOf(four), std::move(entry));
    }
    m_texts.fill(std::move(slotted), std::size_t{1} << SlotBits);
    m_shortTexts.fill(std::move(shortOnes), std::size_t{1} << ShortBits);
}

bool WordTable::standsAt(std::string_view text, std::size_t begin, const Entry& entry)
{
    const std::size_t length = entry.text.size();
    if (text.size() - begin < length)
        return false;
    const char* bytes = text.data() + begin;
    const char* wanted = entry.text.data();
    for (std::size_t i = entry.known; i < length; ++i) {
        if (lower(bytes[i]) != wanted[i])
            return false;
    }
    return (!entry.startsWord || mayCut(text, begin)) && (!entry.endsWord || mayCut(text, begin + length));
}

} // namespace bearerwatch::events::detail
