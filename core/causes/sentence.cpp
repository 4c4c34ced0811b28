#include "causes/sentence.h"

#include <algorithm>

#include "base/brace_pattern.h"

namespace bearerwatch::causes {

Sentence say(std::string_view words, std::vector<std::pair<std::string, std::string>> arguments)
{
    return {std::string(words), std::move(arguments)};
}

std::string tell(const Sentences& sentences)
{
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : ". ") + fill(sentence.words, sentence);
    return text;
}

std::string fill(std::string_view words, const Sentence& sentence)
{
    return base::fillBraces(words, [&](std::string_view name) {
        const auto found = std::find_if(sentence.arguments.begin(), sentence.arguments.end(),
                                        [&](const auto& argument) { return argument.first == name; });
        return found == sentence.arguments.end() ? std::string() : found->second;
    });
}

} // namespace bearerwatch::causes
