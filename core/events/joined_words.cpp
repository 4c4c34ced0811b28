#include "events/words.h"

namespace bearerwatch::events::detail {
namespace {

bool endsWithPause(std::string_view text, const Word& word)
{
    return word.end < text.size() && (text[word.end] == ':' || text[word.end] == ',');
}

} // namespace

// Words that count as one stand in one breath: not "session: token".
void joinWords(std::string_view text, const CompiledRules& rules, std::vector<Word>& words)
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Word word = words[i];
        for (const Join& join : rules.joins[word.id]) {
            const std::size_t count = join.words.size();
            if (i + count > words.size() || words[i + count - 1].clause != word.clause)
                continue;
            bool all = true;
            for (std::size_t k = 1; k < count && all; ++k)
                all = words[i + k].id == join.words[k] && !endsWithPause(text, words[i + k - 1]);
            if (!all)
                continue;
            word.id = join.result;
            word.end = words[i + count - 1].end;
            i += count - 1;
            break;
        }
        words[out++] = word;
    }
    words.resize(out);
}

} // namespace bearerwatch::events::detail
