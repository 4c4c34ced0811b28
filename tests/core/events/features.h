#pragma once

#include <set>
#include <string>

#include "events/compiled_rules.h"
#include "events/word_features.h"

namespace bearerwatch::test {

/// What the word weights read of a text: the names of its features, and how many words tell something.
struct TextFeatures {
    std::set<std::string> names;
    std::size_t words = 0;
};

inline TextFeatures featuresOf(const std::string& text, const events::detail::CompiledRules& rules)
{
    using namespace events::detail;
    std::vector<Word> words;
    splitWords(text, rules, words);
    const auto terms =
        readTerms<std::string>(text, words, rules, [](std::string_view name) { return std::string(name); });
    TextFeatures result;
    forEachFeature(terms, [&](const Feature<std::string>& feature) {
        const bool alone = feature.relation == Relation::Alone;
        result.names.insert(feature.first + std::string(separatorOf(feature.relation)) +
                            (alone ? "" : feature.second));
    });
    forEachStatement(terms, [&](std::size_t begin, std::size_t end) {
        std::string name = "=";
        for (std::size_t i = begin; i < end; ++i)
            name += ' ' + terms[i].word;
        result.names.insert(name);
    });
    result.words = tellingWords(terms);
    return result;
}

} // namespace bearerwatch::test
