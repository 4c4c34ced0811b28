#include "events/prefilter.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <string>

#include <hs/hs.h>

#include "base/ascii.h"
#include "events/compiled_rules.h"
#include "events/prefilter_words.h"
#include "events/status_place.h"

namespace bearerwatch::events {
namespace {

using base::isDigit;

struct DatabaseDeleter {
    void operator()(hs_database_t* database) const { hs_free_database(database); }
};
using Database = std::unique_ptr<hs_database_t, DatabaseDeleter>;

// What a found word tells about its line.
enum Mark : unsigned { Alone, Subject, Status, Refusal };

struct Pattern {
    std::string text;
    Mark mark = Alone;
    bool wholeWord = true; ///< As words.cpp splits text; else any place.
    std::vector<std::uint64_t> pairs; ///< Of a subject or a predicate: one bit for each pair it is in.
};

// The numbers as a row of bits.
std::vector<std::uint64_t> bitsOf(const std::vector<std::size_t>& numbers, std::size_t count)
{
    std::vector<std::uint64_t> bits((count + 63) / 64);
    for (const std::size_t number : numbers)
        bits[number / 64] |= std::uint64_t{1} << (number % 64);
    return bits;
}

base::Error engineError(const hs_compile_error_t* error)
{
    return {"prefilter_failed",
            std::string("The patterns cannot be compiled: ") +
                (error != nullptr ? error->message : "unknown"),
            {},
            "Report this; user rules may be the reason"};
}

base::Expected<Database> compileLiterals(const std::vector<Pattern>& patterns)
{
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    std::vector<unsigned> flags(patterns.size(), HS_FLAG_CASELESS);
    std::vector<unsigned> ids;
    for (const Pattern& pattern : patterns) {
        texts.push_back(pattern.text.data());
        lengths.push_back(pattern.text.size());
        ids.push_back(static_cast<unsigned>(ids.size()));
    }
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    const hs_error_t result =
        hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                             static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr, &database, &error);
    if (result != HS_SUCCESS) {
        base::Error failure = engineError(error);
        hs_free_compile_error(error);
        return base::unexpected(std::move(failure));
    }
    return Database(database);
}

// The user's expressions; empty when the engine cannot take one of them.
Database compileExpressions(const std::vector<detail::ExpressionPattern>& patterns)
{
    std::vector<const char*> texts;
    texts.reserve(patterns.size());
    for (const detail::ExpressionPattern& pattern : patterns)
        texts.push_back(pattern.expression->pattern().c_str());
    const std::vector<unsigned> flags(texts.size(), HS_FLAG_CASELESS | HS_FLAG_PREFILTER | HS_FLAG_MULTILINE);
    const std::vector<unsigned> ids(texts.size(), 0);
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned>(texts.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS)
        hs_free_compile_error(error);
    return Database(database);
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isWordCharacter(char c)
{
    return isUpper(c) || isLower(c) || isDigit(c);
}

// Whether words.cpp may cut between `at - 1` and `at`: beside punctuation, and where the case
// changes. A cut too many does no harm: the line is only looked at in vain.
bool mayCut(std::string_view block, std::size_t at)
{
    if (at == 0 || at >= block.size())
        return true;
    const char before = block[at - 1];
    const char after = block[at];
    if (!isWordCharacter(before) || !isWordCharacter(after) || before < 0 || after < 0)
        return true; // Of Unicode there are letters and signs.
    if (!isUpper(after))
        return false;
    return !isUpper(before) || (at + 1 < block.size() && isLower(block[at + 1]));
}

bool isWholeWord(std::string_view block, std::size_t start, std::size_t end)
{
    return mayCut(block, start) && mayCut(block, end);
}

} // namespace

struct Prefilter::Data {
    Database words;
    Database predicates;
    std::vector<Pattern> wordPatterns;
    std::vector<Pattern> predicatePatterns;
    Database expressions;
    bool everything = false; ///< An expression that the engine cannot take: each line matters.
};

struct Prefilter::Scratch::State {
    hs_scratch_t* memory = nullptr;
    ~State() { hs_free_scratch(memory); }
};

Prefilter::Scratch::Scratch()
    : m_state(std::make_unique<State>())
{
}
Prefilter::Scratch::~Scratch() = default;
Prefilter::Scratch::Scratch(Scratch&&) noexcept = default;
Prefilter::Scratch& Prefilter::Scratch::operator=(Scratch&&) noexcept = default;

base::Expected<Prefilter> Prefilter::create(const RuleBook& book)
{
    const detail::PrefilterWords words = detail::derivePrefilterWords(book.compiled());
    std::vector<Pattern> patterns{{"401", Status, true, {}},
                                  {"403", Refusal, true, {}},
                                  {"500", Refusal, true, {}},
                                  {"503", Refusal, true, {}}};
    for (const std::string& word : words.alone)
        patterns.push_back({word, Alone, true, {}});
    for (const detail::PairedWord& word : words.subjects)
        patterns.push_back({word.text, Subject, true, bitsOf(word.pairs, words.pairCount)});
    std::vector<Pattern> predicates;
    for (const detail::PairedWord& word : words.predicates)
        predicates.push_back({word.text, Alone, true, bitsOf(word.pairs, words.pairCount)});
    for (const std::string& text : words.literals)
        patterns.push_back({text, Alone, false, {}});
    const auto data = std::make_shared<Data>();
    auto later =
        std::async([&predicates] { return compileLiterals(predicates); }); // here where no thread starts
    auto first = compileLiterals(patterns);
    auto second = later.get();
    if (!first)
        return base::unexpected(first.error());
    if (!second)
        return base::unexpected(second.error());
    data->words = std::move(*first);
    data->predicates = std::move(*second);
    data->wordPatterns = std::move(patterns);
    data->predicatePatterns = std::move(predicates);
    const auto expressions = book.compiled().userExpressions();
    if (!expressions.empty()) {
        data->expressions = compileExpressions(expressions);
        data->everything = data->expressions == nullptr;
    }
    return Prefilter(data);
}

Prefilter::Scratch Prefilter::makeScratch() const
{
    Scratch scratch;
    hs_alloc_scratch(m_data->words.get(), &scratch.m_state->memory);
    hs_alloc_scratch(m_data->predicates.get(), &scratch.m_state->memory);
    if (m_data->expressions)
        hs_alloc_scratch(m_data->expressions.get(), &scratch.m_state->memory);
    return scratch;
}

namespace {

// Lines with subjects alone, and the pairs of these.
struct Doubtful {
    struct Line {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::vector<Line> lines;
    std::vector<std::uint64_t> pairs; ///< As many words for each line.

    void clear()
    {
        lines.clear();
        pairs.clear();
    }
    void add(std::size_t begin, std::size_t end, const std::vector<std::uint64_t>& bits)
    {
        lines.push_back({begin, end});
        pairs.insert(pairs.end(), bits.begin(), bits.end());
    }
    void join(const std::vector<std::uint64_t>& bits)
    {
        std::uint64_t* last = pairs.data() + (pairs.size() - bits.size());
        for (std::size_t i = 0; i < bits.size(); ++i)
            last[i] |= bits[i];
    }
};

// Follows the matches of one block, which come in the order of their ends.
struct Pass {
    std::string_view block;
    const std::vector<Pattern>* patterns = nullptr;
    std::vector<std::size_t>* found = nullptr; ///< Starts of lines that matter.
    Doubtful* doubtful = nullptr;
    std::size_t lineStart = 0;
    std::size_t lineEnd = 0;
    bool lineKnown = false;
    bool lineFound = false;
    bool lineDoubtful = false;

    void enterLine(std::size_t at)
    {
        const void* start = at == 0 ? nullptr : memrchr(block.data(), '\n', at);
        lineStart = start == nullptr
            ? 0
            : static_cast<std::size_t>(static_cast<const char*>(start) - block.data()) + 1;
        const void* end = std::memchr(block.data() + at, '\n', block.size() - at);
        lineEnd = end == nullptr ? block.size()
                                 : static_cast<std::size_t>(static_cast<const char*>(end) - block.data());
        lineKnown = true;
        lineFound = false;
        lineDoubtful = false;
    }

    [[nodiscard]] bool isInPlace(const Pattern& pattern, std::size_t start, std::size_t end) const
    {
        if (pattern.mark == Status)
            return detail::isStatusPlace(block, start, end);
        if (pattern.mark == Refusal)
            return detail::isRefusalPlace(block, start, end);
        return !pattern.wholeWord || isWholeWord(block, start, end);
    }

    void match(const Pattern& pattern, std::size_t end)
    {
        const std::size_t at = end - 1;
        const std::size_t start = end - std::min(end, pattern.text.size());
        if (lineKnown && at < lineEnd && lineFound)
            return;
        if (!isInPlace(pattern, start, end))
            return;
        if (!lineKnown || at >= lineEnd)
            enterLine(at);
        if (pattern.mark == Subject) {
            if (lineDoubtful)
                doubtful->join(pattern.pairs);
            else
                doubtful->add(lineStart, lineEnd, pattern.pairs);
            lineDoubtful = true;
            return;
        }
        lineFound = true;
        found->push_back(lineStart);
    }
};

int onMatch(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context)
{
    auto* pass = static_cast<Pass*>(context);
    pass->match((*pass->patterns)[id], static_cast<std::size_t>(to));
    return 0;
}

int onExpression(unsigned, unsigned long long, unsigned long long to, unsigned, void* context)
{
    static const Pattern any{"x", Alone, false, {}};
    if (to > 0)
        static_cast<Pass*>(context)->match(any, static_cast<std::size_t>(to));
    return 0;
}

// Looks for a predicate in one line that makes a pair with one of its subjects.
struct Look {
    std::string_view line;
    const std::vector<Pattern>* patterns = nullptr;
    const std::uint64_t* pairs = nullptr;
    bool found = false;
};

int onPredicate(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context)
{
    auto* look = static_cast<Look*>(context);
    const Pattern& pattern = (*look->patterns)[id];
    bool fits = false;
    for (std::size_t i = 0; i < pattern.pairs.size() && !fits; ++i)
        fits = (pattern.pairs[i] & look->pairs[i]) != 0;
    if (!fits)
        return 0;
    const auto end = static_cast<std::size_t>(to);
    look->found = isWholeWord(look->line, end - pattern.text.size(), end);
    return look->found ? 1 : 0;
}

void allLines(std::string_view block, std::vector<std::size_t>& lines)
{
    for (std::size_t at = 0; at < block.size();) {
        lines.push_back(at);
        const std::size_t end = block.find('\n', at);
        at = end == std::string_view::npos ? block.size() : end + 1;
    }
}

} // namespace

bool Prefilter::scan(std::string_view block, Scratch& scratch, std::vector<std::size_t>& lines,
                     const base::ProgressCallback& progress) const
{
    if (m_data->everything) {
        allLines(block, lines);
        return true;
    }
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
        const std::string_view part = block.substr(start, size);
        thread_local std::vector<std::size_t> found;
        thread_local Doubtful doubtful;
        found.clear();
        doubtful.clear();
        Pass pass;
        pass.block = part;
        pass.patterns = &m_data->wordPatterns;
        pass.found = &found;
        pass.doubtful = &doubtful;
        hs_scan(m_data->words.get(), part.data(), static_cast<unsigned>(part.size()), 0,
                scratch.m_state->memory, onMatch, &pass);
        if (m_data->expressions) {
            pass.lineKnown = false;
            hs_scan(m_data->expressions.get(), part.data(), static_cast<unsigned>(part.size()), 0,
                    scratch.m_state->memory, onExpression, &pass);
        }
        for (std::size_t i = 0; i < doubtful.lines.size(); ++i) {
            const auto [from, to] = doubtful.lines[i];
            Look look{part.substr(from, to - from), &m_data->predicatePatterns,
                      doubtful.pairs.data() + i * (doubtful.pairs.size() / doubtful.lines.size())};
            hs_scan(m_data->predicates.get(), look.line.data(), static_cast<unsigned>(look.line.size()), 0,
                    scratch.m_state->memory, onPredicate, &look);
            if (look.found)
                found.push_back(from);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const std::size_t line : found)
            lines.push_back(start + line);
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
