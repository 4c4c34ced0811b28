// Prints the words that a scan looks for in every line, one a line: bench_scan.sh gives them to `rg -f`.
#include <cstdio>

#include "events/prefilter_words.h"
#include "events/rule_book.h"

int main()
{
    using namespace bearerwatch::events;
    const detail::PrefilterWords words = detail::derivePrefilterWords(RuleBook::standard().compiled());
    for (const detail::SoughtWord& word : words.words) {
        if (word.leads)
            std::puts(word.text.c_str());
    }
    for (const detail::SoughtLiteral& literal : words.literals)
        std::puts(literal.text.c_str());
    for (const std::string& text : words.elsewhere)
        std::puts(text.c_str());
    for (const char* status : {"401", "403", "500", "503"})
        std::puts(status);
    return 0;
}
