#include "events/prefilter.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <string>

#include <hs/hs.h>

#include "base/ascii.h"
#include "events/compiled_rules.h"
#include "events/prefilter_words.h"
#include "events/status_place.h"
#include "events/word_table.h"
#include "logs/text_cleaning.h"

namespace bearerwatch::events {
namespace {

using detail::SoughtText;
using detail::WordTable;

struct DatabaseDeleter {
    void operator()(hs_database_t* database) const { hs_free_database(database); }
};
using Database = std::unique_ptr<hs_database_t, DatabaseDeleter>;

// What a found text tells about its line.
enum class Mark : std::uint8_t {
    Alone, ///< It matters.
    Lead, ///< It may matter: all its words are to be looked at.
    Other, ///< Nothing, but of what stands beside it.
    Status, ///< It matters where the text is the status of a request.
    Refusal,
    Terminal ///< Words behind it are hidden: see `logs::blankTerminal`.
};

// A text of the tables.
struct Sought {
    Mark mark = Mark::Alone;
    std::vector<std::uint16_t> slots; ///< Sets of words that it stands in.
};

// A row of bits.
using Bits = std::vector<std::uint64_t>;

void setBit(std::uint64_t* bits, std::size_t number)
{
    bits[number / 64] |= std::uint64_t{1} << (number % 64);
}

bool isInPlace(Mark mark, std::string_view text, std::size_t begin, std::size_t end)
{
    if (mark == Mark::Status)
        return detail::isStatusPlace(text, begin, end);
    return mark != Mark::Refusal || detail::isRefusalPlace(text, begin, end);
}

// The user's expressions, and literals that no word notices; empty when the engine cannot take one of them.
Database compileExpressions(const std::vector<std::string>& patterns)
{
    std::vector<const char*> texts;
    texts.reserve(patterns.size());
    for (const std::string& pattern : patterns)
        texts.push_back(pattern.c_str());
    const std::vector<unsigned> flags(texts.size(), HS_FLAG_CASELESS | HS_FLAG_PREFILTER | HS_FLAG_MULTILINE);
    const std::vector<unsigned> ids(texts.size(), 0);
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned>(texts.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS)
        hs_free_compile_error(error);
    return Database(database);
}

// An expression for exactly these bytes.
std::string quoted(std::string_view literal)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    std::string expression;
    for (const char c : literal) {
        const auto byte = static_cast<unsigned char>(c);
        expression += "\\x";
        expression += Hex[byte >> 4U];
        expression += Hex[byte & 15U];
    }
    return expression;
}

} // namespace

struct Prefilter::Data {
    std::vector<Sought> sought;
    std::unique_ptr<const WordTable> leads; ///< Looked for in every line.
    std::unique_ptr<const WordTable> words; ///< All; looked for in lines that have a lead.
    std::vector<detail::SoughtWord> signs; ///< What no table notices, as "!=".
    std::size_t slotWords = 0; ///< Words of a row of slots.
    Bits leadSlots; ///< Those that have partners ...
    std::vector<std::uint32_t> firstPartners; ///< ... the first of them, by slot, and the end of the last ...
    std::vector<std::uint16_t> partners; ///< ... slots of which one must stand beside that which leads.
    Database expressions;
    bool everything = false; ///< A rule of which nothing can be looked for: each line matters.

    void addTexts(const detail::PrefilterWords& words);
    void addPairs(const detail::PrefilterWords& words);
    [[nodiscard]] bool lineMatters(std::string_view line) const;
};

struct Prefilter::Scratch::State {
    hs_scratch_t* memory = nullptr;
    std::string blanked; ///< A block without its terminal sequences.
    ~State() { hs_free_scratch(memory); }
};

Prefilter::Scratch::Scratch()
    : m_state(std::make_unique<State>())
{
}
Prefilter::Scratch::~Scratch() = default;
Prefilter::Scratch::Scratch(Scratch&&) noexcept = default;
Prefilter::Scratch& Prefilter::Scratch::operator=(Scratch&&) noexcept = default;

void Prefilter::Data::addTexts(const detail::PrefilterWords& sources)
{
    std::vector<SoughtText> first;
    std::vector<SoughtText> all;
    const auto add = [&](SoughtText text, Mark mark, std::vector<std::uint16_t> slots) {
        text.number = static_cast<std::uint32_t>(sought.size());
        sought.push_back({mark, std::move(slots)});
        if (mark != Mark::Other)
            first.push_back(text);
        all.push_back(std::move(text));
    };
    for (const auto& [text, mark] : {std::pair("401", Mark::Status), std::pair("403", Mark::Refusal),
                                     std::pair("500", Mark::Refusal), std::pair("503", Mark::Refusal)})
        add({text, 0, 0, true, true}, mark, {});
    // journald writes a message with control characters, colours for one, as numbers: no word is to be seen.
    for (const char* const octets : {"message\":[", "message\": ["})
        add({octets, 0, 0, true, false}, Mark::Alone, {});
    for (const char* const escape : {"u001b[", "x1b[", "033["})
        add({escape, 0, 0, true, false}, Mark::Terminal, {});
    for (const detail::SoughtWord& word : sources.words) {
        if (!WordTable::canAnchor(word.text, 0)) {
            signs.push_back(word);
            continue;
        }
        const Mark mark = word.alone ? Mark::Alone : word.leads ? Mark::Lead : Mark::Other;
        add({word.text, 0, 0, true, !word.anyEnd}, mark, word.slots);
    }
    for (const detail::SoughtLiteral& literal : sources.literals)
        add({literal.text, 0, literal.anchor, false, false}, Mark::Alone, {});
    leads = std::make_unique<WordTable>(first);
    words = std::make_unique<WordTable>(all);
}

void Prefilter::Data::addPairs(const detail::PrefilterWords& sources)
{
    slotWords = (sources.slotCount + 63) / 64;
    leadSlots.assign(slotWords, 0);
    firstPartners.assign(sources.slotCount + 1, 0);
    for (const auto& [lead, other] : sources.pairs) { // ascending
        setBit(leadSlots.data(), lead);
        ++firstPartners[lead + 1U];
        partners.push_back(other);
    }
    std::partial_sum(firstPartners.begin(), firstPartners.end(), firstPartners.begin());
}

base::Expected<Prefilter> Prefilter::create(const RuleBook& book)
{
    const detail::PrefilterWords words = detail::derivePrefilterWords(book.compiled());
    const auto data = std::make_shared<Data>();
    data->addTexts(words);
    data->addPairs(words);
    data->everything = words.everything;
    std::vector<std::string> expressions;
    for (const detail::ExpressionPattern& pattern : book.compiled().userExpressions())
        expressions.push_back(pattern.expression->pattern());
    for (const std::string& literal : words.elsewhere)
        expressions.push_back(quoted(literal));
    if (!expressions.empty()) {
        data->expressions = compileExpressions(expressions);
        data->everything = data->everything || data->expressions == nullptr;
    }
    return Prefilter(data);
}

Prefilter::Scratch Prefilter::makeScratch() const
{
    Scratch scratch;
    if (m_data->expressions)
        hs_alloc_scratch(m_data->expressions.get(), &scratch.m_state->memory);
    return scratch;
}

namespace {

// Where the line begins and ends in which the byte `at` stands, without its newline.
std::pair<std::size_t, std::size_t> lineAround(std::string_view block, std::size_t at)
{
    const void* before = at == 0 ? nullptr : memrchr(block.data(), '\n', at);
    const void* after = std::memchr(block.data() + at, '\n', block.size() - at);
    const auto offset = [&](const void* byte) {
        return static_cast<std::size_t>(static_cast<const char*>(byte) - block.data());
    };
    return {before == nullptr ? 0 : offset(before) + 1, after == nullptr ? block.size() : offset(after)};
}

// All words of one line that may matter.
struct LineWords {
    std::string_view line;
    const std::vector<Sought>& sought;
    Bits& present; ///< Slots.
    bool matters = false;

    [[nodiscard]] bool passes(std::size_t) const { return matters; }
    void lineEnds(std::size_t) { }
    void found(std::uint32_t number, std::size_t begin, std::size_t end)
    {
        const Sought& text = sought.data()[number];
        std::uint64_t* bits = present.data();
        for (const std::uint16_t slot : text.slots)
            setBit(bits, slot);
        matters = text.mark != Mark::Lead && text.mark != Mark::Other && text.mark != Mark::Terminal &&
            isInPlace(text.mark, line, begin, end);
    }
};

// All lines of a block.
template <typename Data>
struct BlockLook {
    std::string_view block;
    const Data& data;
    std::vector<std::size_t>& lines; ///< Starts of those that matter.
    std::vector<std::size_t>* ends = nullptr;
    std::size_t base = 0; ///< Of the block, where `lines` and `ends` count from.
    std::size_t decided = 0; ///< Of the line up to here it is known whether it matters.
    bool isTerminal = false; ///< A terminal sequence hides words.

    [[nodiscard]] bool passes(std::size_t at) const { return at < decided; }
    void lineEnds(std::size_t end)
    {
        if (ends != nullptr)
            ends->push_back(base + end);
    }
    void found(std::uint32_t number, std::size_t begin, std::size_t end)
    {
        const Mark mark = data.sought.data()[number].mark;
        if (mark == Mark::Terminal) {
            isTerminal = true;
            return;
        }
        if (!isInPlace(mark, block, begin, end))
            return;
        const auto [lineBegin, lineEnd] = lineAround(block, begin);
        decided = lineEnd;
        if (mark != Mark::Lead || data.lineMatters(block.substr(lineBegin, lineEnd - lineBegin)))
            lines.push_back(base + lineBegin);
    }
};

int onExpression(unsigned, unsigned long long, unsigned long long to, unsigned, void* context)
{
    if (to > 0)
        static_cast<std::vector<std::size_t>*>(context)->push_back(static_cast<std::size_t>(to) - 1);
    return 0;
}

void allLines(std::string_view block, std::size_t base, std::vector<std::size_t>& lines)
{
    for (std::size_t at = 0; at < block.size();) {
        lines.push_back(base + at);
        const std::size_t end = block.find('\n', at);
        at = end == std::string_view::npos ? block.size() : end + 1;
    }
}

} // namespace

bool Prefilter::Data::lineMatters(std::string_view line) const
{
    thread_local Bits present;
    present.assign(slotWords, 0);
    LineWords look{line, sought, present};
    words->visit(line, look);
    for (const detail::SoughtWord& sign : signs) {
        if (!base::isLetter(sign.text.front()) && line.find(sign.text) == std::string_view::npos)
            continue; // nearly every line has a letter such as "a"
        for (const std::uint16_t slot : sign.slots)
            setBit(present.data(), slot);
    }
    const std::uint64_t* slots = present.data();
    for (std::size_t i = 0; i < slotWords && !look.matters; ++i) {
        for (std::uint64_t leading = slots[i] & leadSlots.data()[i]; leading != 0; leading &= leading - 1) {
            const std::size_t slot = i * 64 + static_cast<unsigned>(std::countr_zero(leading));
            const std::uint32_t end = firstPartners.data()[slot + 1];
            for (std::uint32_t k = firstPartners.data()[slot]; k < end; ++k) {
                const std::uint16_t partner = partners.data()[k];
                if ((slots[partner / 64U] >> (partner % 64U) & 1U) != 0)
                    return true;
            }
        }
    }
    return look.matters;
}

bool Prefilter::scan(std::string_view block, Scratch& scratch, std::vector<std::size_t>& lines,
                     const base::ProgressCallback& progress) const
{
    return scan(block, scratch, lines, nullptr, progress);
}

bool Prefilter::scan(std::string_view block, Scratch& scratch, std::vector<std::size_t>& lines,
                     std::vector<std::size_t>* ends, const base::ProgressCallback& progress) const
{
    constexpr std::size_t MaxChunk = std::size_t{8} * 1024 * 1024; // Between two questions whether to go on.
    for (std::size_t start = 0; start < block.size();) {
        if (!base::goOn(progress, {start, block.size()}))
            return false;
        std::size_t size = std::min(MaxChunk, block.size() - start);
        if (start + size < block.size()) {
            const void* end = memrchr(block.data() + start, '\n', size);
            if (end != nullptr)
                size = static_cast<std::size_t>(static_cast<const char*>(end) - (block.data() + start)) + 1;
            else if (const std::size_t next = block.find('\n', start + size); next != std::string_view::npos)
                size = next + 1 - start;
            else
                size = block.size() - start;
        }
        std::string_view part = block.substr(start, size);
        const std::size_t known = lines.size();
        const std::size_t knownEnds = ends == nullptr ? 0 : ends->size();
        bool hidden = part.find('\x1b') != std::string_view::npos;
        if (!hidden) {
            BlockLook<Data> look{part, *m_data, lines, ends, start};
            m_data->leads->visit(part, look);
            hidden = look.isTerminal;
        }
        if (hidden) {
            if (logs::blankTerminal(part, scratch.m_state->blanked))
                part = scratch.m_state->blanked;
            lines.resize(known);
            if (ends != nullptr)
                ends->resize(knownEnds);
            BlockLook<Data> look{part, *m_data, lines, ends, start};
            m_data->leads->visit(part, look);
        }
        if (m_data->everything) {
            lines.resize(known);
            allLines(part, start, lines);
        } else if (m_data->expressions) {
            std::vector<std::size_t> places;
            hs_scan(m_data->expressions.get(), part.data(), static_cast<unsigned>(part.size()), 0,
                    scratch.m_state->memory, onExpression, &places);
            for (const std::size_t place : places)
                lines.push_back(start + lineAround(part, place).first);
            std::sort(lines.begin() + static_cast<std::ptrdiff_t>(known), lines.end());
            lines.erase(std::unique(lines.begin() + static_cast<std::ptrdiff_t>(known), lines.end()),
                        lines.end());
        }
        start += size;
    }
    return true;
}

bool Prefilter::matters(std::string_view text, Scratch& scratch) const
{
    std::vector<std::size_t> lines;
    scan(text, scratch, lines);
    return !lines.empty();
}

} // namespace bearerwatch::events
