#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/brace_pattern.h"

namespace bearerwatch::spikes {

/// One clause of a sentence: a pattern, and what stands in it. The English pattern is the key of its
/// translations, so that a window says the clause in the user's language.
struct Phrase {
    struct Value {
        std::string name;
        std::string text; ///< A number, a time, or bytes of the log that are escaped for display.
        bool word = false; ///< `text` is a word of the catalogue, with translations of its own.

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(name, text, word);
        }
        bool operator==(const Value&) const = default;
    };

    std::string pattern; ///< "; {share} carry kid {value}"
    std::vector<Value> values; ///< One for each name in braces.

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(pattern, values);
    }
    bool operator==(const Phrase&) const = default;
};

/// The sentence that `phrases` make up.
/// @param translate  what a pattern or word is in the reader's language; std::string(std::string_view).
template <typename Translate>
[[nodiscard]] std::string sentence(const std::vector<Phrase>& phrases, const Translate& translate)
{
    std::string text;
    for (const Phrase& phrase : phrases) {
        text += base::fillBraces(translate(phrase.pattern), [&](std::string_view name) -> std::string {
            for (const Phrase::Value& value : phrase.values) {
                if (value.name == name)
                    return value.word ? translate(value.text) : value.text;
            }
            return {};
        });
    }
    return text;
}

/// In English, as the patterns are written.
[[nodiscard]] inline std::string sentence(const std::vector<Phrase>& phrases)
{
    return sentence(phrases, [](std::string_view text) { return std::string(text); });
}

} // namespace bearerwatch::spikes
