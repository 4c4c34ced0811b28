// Grades the rule book on labelled messages, and tells how right the grammar is without the rules of
// products.
//
//   grade_messages [--rules DIR] [--without NAME]... [--by-product] [--misses] FILE.jsonl...
//   grade_messages [--rules DIR] --passing FILE...      share of ordinary lines that the prefilter lets pass
//   grade_messages [--rules DIR] --words                words of which one alone makes a line pass
//   grade_messages [--rules DIR] --features FILE.jsonl  what the word weights read of each message, as JSON
//   lines grade_messages [--rules DIR] --explain              what each line of standard input is, and why
//
// A line of FILE.jsonl: {"text","cause","alt":[...],"product"}. --rules reads the book of DIR instead of the
// built-in one; --without leaves one file of it out ("products.json").
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>

#include "base/json.h"
#include "base/json_writer.h"
#include "core/events/features.h"
#include "events/classify.h"
#include "events/prefilter.h"
#include "events/prefilter_words.h"

using namespace bearerwatch;

namespace {

struct Options {
    std::string rules;
    std::vector<std::string> without;
    std::vector<std::string> files;
    bool byProduct = false;
    bool misses = false;
    bool passing = false;
    bool explain = false;
    bool words = false;
    bool features = false;
};

struct Tally {
    int failures = 0;
    int right = 0;
    int tempting = 0;
    int falseEvents = 0;
};

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Options optionsOf(int count, char** arguments)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument == "--rules" && i + 1 < count)
            options.rules = arguments[++i];
        else if (argument == "--without" && i + 1 < count)
            options.without.emplace_back(arguments[++i]);
        else if (argument == "--by-product")
            options.byProduct = true;
        else if (argument == "--misses")
            options.misses = true;
        else if (argument == "--passing")
            options.passing = true;
        else if (argument == "--words")
            options.words = true;
        else if (argument == "--features")
            options.features = true;
        else if (argument == "--explain")
            options.explain = true;
        else
            options.files.push_back(argument);
    }
    return options;
}

base::Expected<events::RuleBook> bookOf(const Options& options)
{
    if (options.rules.empty())
        return events::RuleBook::standard();
    std::vector<std::pair<std::string, std::string>> files;
    for (const char* name :
         {"exclusions.json", "grammar.json", "products.json", "weights.json", "words.json"}) {
        if (std::find(options.without.begin(), options.without.end(), name) == options.without.end())
            files.emplace_back(name, contentOf(options.rules + "/" + name));
    }
    std::vector<events::RuleBook::Source> sources;
    for (const auto& [name, text] : files)
        sources.push_back({name, text});
    return events::RuleBook::fromSources(sources);
}

std::string causeOf(const events::Classification& found)
{
    return found.cause ? std::string(causes::id(*found.cause)) : "none";
}

class Grader {
public:
    Grader(const events::RuleBook& book, const events::Prefilter& prefilter, const Options& options)
        : m_book(book)
        , m_prefilter(prefilter)
        , m_scratch(prefilter.makeScratch())
        , m_options(options)
    {
    }

    void grade(const std::string& path)
    {
        Tally tally;
        std::istringstream file(contentOf(path));
        for (std::string line; std::getline(file, line);) {
            const auto document = base::JsonDocument::parse(line);
            if (document)
                gradeOne(document->root(), tally);
        }
        std::printf("%s: causes %d of %d (%.1f %%), false events %d of %d\n", path.c_str(), tally.right,
                    tally.failures, 100.0 * tally.right / std::max(1, tally.failures), tally.falseEvents,
                    tally.tempting);
    }

    void printProducts() const
    {
        for (const auto& [product, tally] : m_products) {
            if (tally.right < tally.failures)
                std::printf("%4d of %3d  %s\n", tally.right, tally.failures, product.c_str());
        }
    }

    void printPassing(const std::string& path)
    {
        const std::string text = contentOf(path);
        std::vector<std::size_t> passed;
        m_prefilter.scan(text, m_scratch, passed);
        const auto lines = std::count(text.begin(), text.end(), '\n');
        std::printf("%s: %zu of %td lines pass (%.3f %%)\n", path.c_str(), passed.size(), lines,
                    100.0 * static_cast<double>(passed.size()) /
                        static_cast<double>(std::max<std::ptrdiff_t>(1, lines)));
        for (const std::size_t at : passed) {
            if (m_options.misses)
                std::printf("    %.300s\n", text.substr(at, text.find('\n', at) - at).c_str());
        }
    }

    /// {"features":[...],"words":7,"rule":"...","cause":"...","passed":true}
    void printFeatures(const std::string& path)
    {
        std::istringstream file(contentOf(path));
        for (std::string line; std::getline(file, line);) {
            const auto document = base::JsonDocument::parse(line);
            if (document)
                printFeaturesOf(document->root().find("text").string());
        }
    }

    void explain(const std::string& text)
    {
        const bool matters = m_prefilter.matters(text, m_scratch);
        const events::Classification found = events::classify(text, std::nullopt, m_book);
        const std::string evidence = text.substr(found.evidence.offset, found.evidence.length);
        std::printf("%-20s %-24s \"%s\"%s", causeOf(found).c_str(), found.rule.c_str(), evidence.c_str(),
                    matters ? "" : " NOT PASSED");
        for (const causes::Cause also : found.alternatives)
            std::printf(" +%s", std::string(causes::id(also)).c_str());
        std::printf("\n");
    }

private:
    void printFeaturesOf(const std::string& text)
    {
        const test::TextFeatures features = test::featuresOf(text, m_book.compiled());
        const events::Classification found = events::classify(text, std::nullopt, m_book);
        base::JsonWriter out;
        out.beginObject().key("features").beginArray();
        for (const std::string& feature : features.names)
            out.value(feature);
        out.endArray();
        out.key("words").value(static_cast<std::int64_t>(features.words));
        out.key("cause").value(causeOf(found)).key("rule").value(found.rule);
        out.key("passed").value(m_prefilter.matters(text, m_scratch)).endObject();
        std::puts(out.text().c_str());
    }

    void gradeOne(const base::JsonValue& row, Tally& tally)
    {
        const base::JsonValue label = row.find("cause");
        const base::JsonValue name = row.find("product");
        if (!row.find("text").isString() || !label.isString()) {
            std::fprintf(stderr, "a row without text or cause is left out\n");
            return;
        }
        const std::string productName = name.isString() ? std::string(name.string()) : "unnamed";
        std::string text(row.find("text").string());
        std::replace(text.begin(), text.end(), '\n', ' ');
        std::replace(text.begin(), text.end(), '\r', ' ');
        const std::string wanted(label.string());
        const std::string line = "2026-03-02T10:00:00.000Z WARN  [api] " + text;
        const bool matters = m_prefilter.matters(line, m_scratch);
        const events::Classification found = events::classify(line, std::nullopt, m_book);
        const std::string cause = matters ? causeOf(found) : "none";
        bool good = cause == wanted;
        if (row.find("alt").isArray()) {
            for (const auto other : row.find("alt"))
                good = good || (other.isString() && other.string() == cause);
        }
        Tally& product = m_products[productName];
        for (Tally* counted : {&tally, &product}) {
            if (wanted == "none") {
                ++counted->tempting;
                counted->falseEvents += good ? 0 : 1;
            } else {
                ++counted->failures;
                counted->right += good ? 1 : 0;
            }
        }
        if (!good && m_options.misses)
            std::printf("%s not %s (%s)%s [%s] %s\n", cause.c_str(), wanted.c_str(), found.rule.c_str(),
                        matters ? "" : " NOT PASSED", productName.c_str(), text.c_str());
    }

    const events::RuleBook& m_book;
    const events::Prefilter& m_prefilter;
    events::Prefilter::Scratch m_scratch;
    const Options& m_options;
    std::map<std::string, Tally> m_products;
};

} // namespace

int main(int count, char** arguments)
{
    const Options options = optionsOf(count, arguments);
    const auto book = bookOf(options);
    if (!book) {
        std::fprintf(stderr, "%s\n", base::toText(book.error()).c_str());
        return 1;
    }
    const auto prefilter = events::Prefilter::create(*book);
    if (!prefilter) {
        std::fprintf(stderr, "%s\n", base::toText(prefilter.error()).c_str());
        return 1;
    }
    if (options.words) {
        for (const auto& word : events::detail::derivePrefilterWords(book->compiled()).words) {
            if (word.alone)
                std::puts(word.text.c_str());
        }
    }
    Grader grader(*book, *prefilter, options);
    for (const std::string& file : options.files) {
        if (options.features)
            grader.printFeatures(file);
        else if (options.passing)
            grader.printPassing(file);
        else
            grader.grade(file);
    }
    if (options.explain) {
        for (std::string line; std::getline(std::cin, line);)
            grader.explain(line);
    }
    if (options.byProduct)
        grader.printProducts();
    return 0;
}
