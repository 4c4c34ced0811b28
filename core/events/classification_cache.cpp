#include "events/classification_cache.h"

#include <algorithm>
#include <array>

#include "base/byte_search.h"
#include "base/keyed_hash.h"
#include "events/compiled_rules.h"
#include "events/line_look_kinds.h"
#include "events/named_numbers.h"
#include "events/slot_literals.h"
#include "events/words.h"
#include "logs/text_cleaning.h"

namespace bearerwatch::events {
namespace {

constexpr std::size_t MostText = 8192; // Longer records do not repeat.
constexpr std::size_t MostEntries = 8192;
constexpr std::size_t MostBytes = 8'388'608;

using look::Blank, look::Digit, look::HexLetter, look::Joint, look::Kind, look::Letter, look::Slash,
    look::isWord;

// As looks tell bytes apart, but texts of every kind are taken: other bytes are letters of other scripts.
constexpr std::array<Kind, 256> textKinds()
{
    std::array<Kind, 256> table = look::kinds();
    for (unsigned c = 0; c < 256; ++c) {
        if (table[c] == look::Refused)
            table[c] = c < 0x80 ? Blank : Letter;
    }
    return table;
}
constexpr std::array<Kind, 256> TextKinds = textKinds();

Kind kindOf(char c)
{
    return TextKinds[static_cast<unsigned char>(c)];
}

// True when `number` stands in `text` and is no part of a longer one.
bool hasNumber(std::string_view text, std::string_view number)
{
    for (std::size_t at = base::findBytes(text, number); at != std::string_view::npos;
         at = base::findBytes(text, number, at + 1)) {
        const std::size_t end = at + number.size();
        if ((at == 0 || kindOf(text[at - 1]) != Digit) && (end == text.size() || kindOf(text[end]) != Digit))
            return true;
    }
    return false;
}

} // namespace

struct ClassificationCache::Impl {
    explicit Impl(RuleBook rules)
        : book(std::move(rules))
        , numbers(book.compiled().dictionary)
        , literals(book.compiled().literals)
        , usable(book.compiled().userExpressions().empty())
    {
    }

    RuleBook book;
    detail::NamedNumbers numbers;
    detail::SlotLiterals literals; ///< They may match what is masked.
    bool usable = true; ///< No user's expression, which may look at any byte.
    std::unordered_map<std::string, Classification, base::TableHash> known;
    std::size_t bytes = 0;
    std::string key;
    std::string foundLiterals;
    std::string blanked; ///< A text without its terminal sequences.
    Classification single;
    std::uint64_t asked = 0;
    std::uint64_t found = 0;

    [[nodiscard]] std::size_t maskWord(std::string_view text, std::size_t at, std::string& out) const;
    void addLiterals(std::string_view text);
};

// Which literals stand in `text`; their count comes last, so that no two texts share a key.
void ClassificationCache::Impl::addLiterals(std::string_view text)
{
    foundLiterals.clear();
    literals.find(text, 0, text.size(), false, foundLiterals);
    literals.addOthers(text, key);
    key += foundLiterals;
    const std::uint64_t count = foundLiterals.size();
    key.append(reinterpret_cast<const char*>(&count), sizeof count);
}

// Masks what begins at `at`, the first character of a word after another character; returns where to go on.
std::size_t ClassificationCache::Impl::maskWord(std::string_view text, std::size_t at, std::string& out) const
{
    std::size_t end = at;
    bool hex = true;
    bool digits = false;
    while (end < text.size()) {
        const Kind kind = kindOf(text[end]);
        if (!isWord(kind) && kind != Joint)
            break;
        hex = hex && (kind == Digit || kind == HexLetter || text[end] == '-');
        digits = digits || kind == Digit;
        ++end;
    }
    const std::string_view run = text.substr(at, end - at);
    if (text.substr(end, 3) == "://") { // an address of a page: up to what surely is still part of it
        std::size_t stop = end + 3;
        while (stop < text.size() &&
               (isWord(kindOf(text[stop])) ||
                std::string_view("-_./%~+:?=&").find(text[stop]) != std::string_view::npos))
            ++stop;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(end + 3),
                  out.begin() + static_cast<std::ptrdiff_t>(stop), 'u');
        const std::string_view url = text.substr(at, detail::endOfUrl(text, end) - at);
        const detail::Endpoint endpoint = detail::endpointOf(url, book.compiled());
        out.replace(at + endpoint.begin, endpoint.length, url.substr(endpoint.begin, endpoint.length));
        return stop;
    }
    constexpr std::size_t LeastId = 8;
    constexpr std::size_t LeastToken = 20;
    const bool id = hex && digits && run.size() >= LeastId;
    const bool token = run.size() > LeastToken && run.starts_with("eyJ");
    if (id || token) {
        const std::size_t kept = token ? 3 : 0;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(at + kept),
                  out.begin() + static_cast<std::ptrdiff_t>(end), token ? 'A' : '0');
        return end;
    }
    // The word alone, up to a joint: what follows it may be an id by itself.
    std::size_t i = at;
    while (i < end && kindOf(text[i]) != Joint) {
        if (kindOf(text[i]) != Digit) {
            ++i;
            continue;
        }
        std::size_t stop = i;
        while (stop < end && kindOf(text[stop]) == Digit)
            ++stop;
        if (!numbers.contains(text.substr(i, stop - i)))
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(i),
                      out.begin() + static_cast<std::ptrdiff_t>(stop), '0');
        i = stop;
    }
    return i;
}

ClassificationCache::ClassificationCache(RuleBook book)
    : m_impl(std::make_unique<Impl>(std::move(book)))
{
}
ClassificationCache::~ClassificationCache() = default;
ClassificationCache::ClassificationCache(ClassificationCache&&) noexcept = default;
ClassificationCache& ClassificationCache::operator=(ClassificationCache&&) noexcept = default;

void ClassificationCache::look(std::string_view text, std::string& out) const
{
    out = text;
    for (std::size_t at = 0; at < text.size();) {
        const Kind kind = kindOf(text[at]);
        if (isWord(kind)) {
            at = m_impl->maskWord(text, at, out);
            continue;
        }
        const char before = at == 0 ? ' ' : text[at - 1];
        if (kind == Slash && (kindOf(before) == Blank || before == '"' || before == '=' || before == '\'')) {
            ++at;
            while (at < text.size() &&
                   (isWord(kindOf(text[at])) ||
                    std::string_view("-_./%~+").find(text[at]) != std::string_view::npos))
                out[at++] = 'p';
            continue;
        }
        ++at;
    }
}

const Classification& ClassificationCache::classify(const logs::Record& record)
{
    return classify(record.text, record.status);
}

bool ClassificationCache::isSilent(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
    const bool refused =
        hasNumber(text, "401") || hasNumber(text, "403") || hasNumber(text, "500") || hasNumber(text, "503");
    return plain && !refused && !classify(text, std::nullopt).cause;
}

const Classification& ClassificationCache::classify(std::string_view text, std::optional<int> status)
{
    Impl& impl = *m_impl;
    if (logs::blankTerminal(text, impl.blanked))
        text = impl.blanked;
    constexpr std::uint64_t Trial = 4096;
    // Where hardly a look comes twice, only some records are tried.
    const bool useful = impl.asked < Trial || impl.found * 8 > impl.asked || impl.asked % 16 == 0;
    ++impl.asked;
    if (!impl.usable || !useful || text.size() > MostText) {
        impl.single = events::classify(text, status, impl.book);
        return impl.single;
    }
    constexpr int Unauthorized = 401;
    look(text, impl.key);
    impl.key.push_back(status == Unauthorized ? '1' : '0');
    impl.addLiterals(text);
    const auto known = impl.known.find(impl.key);
    if (known != impl.known.end()) {
        ++impl.found;
        return known->second;
    }
    if (impl.known.size() >= MostEntries || impl.bytes >= MostBytes) {
        impl.known.clear();
        impl.bytes = 0;
    }
    impl.bytes += impl.key.size();
    return impl.known.emplace(impl.key, events::classify(text, status, impl.book)).first->second;
}

} // namespace bearerwatch::events
