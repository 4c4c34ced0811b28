#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// English sentences with values in them, whose words are looked up in the translations.

namespace bearerwatch::causes {

/// One sentence without its full stop.
struct Sentence {
    std::string words; ///< The key of the translation; `{name}` stands for the argument of that name.
    std::vector<std::pair<std::string, std::string>> arguments;
};
using Sentences = std::vector<Sentence>;

/// A sentence. `words` stands as a literal in the call: the script that collects the texts looks for it.
[[nodiscard]] Sentence say(std::string_view words,
                           std::vector<std::pair<std::string, std::string>> arguments = {});

/// Marks a literal that stands alone, or as the value of an argument, for the script that collects the texts.
[[nodiscard]] constexpr const char* phrase(const char* words)
{
    return words;
}

/// The sentences in English, one after the other, without a full stop at the end.
[[nodiscard]] std::string tell(const Sentences& sentences);

/// Puts the sentence's arguments into `words`, its own or a translation of them.
[[nodiscard]] std::string fill(std::string_view words, const Sentence& sentence);

} // namespace bearerwatch::causes
