#include <algorithm>

#include "base/text.h"
#include "events/compiled_rules.h"

// Expressions of rules, and the words of users: what would be costly or match nearly everything is refused.

namespace bearerwatch::events::detail {
namespace {

// What any log is full of. A pattern that most of these have is in nearly every line.
constexpr std::string_view OrdinaryLines[] = {
    R"(192.0.2.7 - alice [10/Oct/2026:13:55:36 +0200] "GET /index.html HTTP/1.1" 200 2326 "-" "Mozilla/5.0")",
    R"({"time":"2026-03-02T10:00:00Z","level":"info","msg":"request completed","status":200,"path":"/orders/17"})",
    "2026-03-02 10:00:00.123  INFO 1 --- [main] org.example.App  : Started in 3.2 seconds",
    "Mar  2 10:00:00 web1 app[4711]: cache of 12 orders was read again",
    R"(level=info ts=2026-03-02T10:00:00Z caller=main.go:17 msg="listening" address=:8080)",
};
constexpr std::size_t MostOrdinary = 2; // of which a pattern may match

template <typename Matches>
bool isEverywhere(const Matches& matches)
{
    return static_cast<std::size_t>(
               std::count_if(std::begin(OrdinaryLines), std::end(OrdinaryLines), matches)) > MostOrdinary;
}

base::Expected<void> refuseWords(std::string what, std::string remedy)
{
    return base::unexpected(base::Error{"rule_invalid", std::move(what), {}, std::move(remedy)});
}

} // namespace

base::Expected<void> checkWords(std::string_view words)
{
    if (words.empty())
        return refuseWords("The pattern is empty and would match everything", "Write the words to look for");
    if (words.size() > LongestPattern)
        return refuseWords("The words are longer than 500 bytes",
                           "Take the part that is the same in each record");
    const auto marks = std::count_if(words.begin(), words.end(), [](char c) { return c < 0 || c > ' '; });
    if (static_cast<std::size_t>(marks) < ShortestLiteral)
        return refuseWords("The words are too short: they would match nearly everything",
                           "Use three characters or more");
    const std::string lower = base::toLowerAscii(words);
    if (isEverywhere([&lower](std::string_view line) {
            return base::toLowerAscii(line).find(lower) != std::string::npos;
        }))
        return refuseWords("The words stand in nearly every line", "Add words that only such records have");
    return {};
}

base::Expected<std::shared_ptr<const re2::RE2>> compileExpression(std::string_view pattern)
{
    constexpr int LargestProgram = 2000;
    const auto refuse = [](std::string what, std::string remedy) {
        return base::unexpected(base::Error{"expression_refused", std::move(what), {}, std::move(remedy)});
    };
    if (pattern.empty())
        return refuse("The expression is empty and would match everything", "Write the words to look for");
    if (pattern.size() > LongestPattern)
        return refuse("The expression is longer than 500 characters",
                      "Shorten it or make several rules of it");
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    const auto expression =
        std::make_shared<const re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!expression->ok())
        return refuse("The expression is not valid: " + expression->error(),
                      "Use the syntax of RE2 (no look-around, no back-references)");
    if (expression->ProgramSize() > LargestProgram)
        return refuse("The expression is too costly: " + std::to_string(expression->ProgramSize()) +
                          " steps, at most 2000",
                      "Use smaller repetitions");
    if (re2::RE2::PartialMatch("", *expression))
        return refuse("The expression matches an empty text, so it would match everything",
                      "Require at least one character");
    // "." or "[a-z]": a line has one of these for sure.
    const char* const common[] = {" ", "e", "0", ".", ":"};
    for (const char* text : common) {
        if (re2::RE2::PartialMatch(text, *expression))
            return refuse("The expression matches a single character, so it would match nearly everything",
                          "Write three characters or more that belong together");
    }
    if (isEverywhere([&expression](std::string_view line) {
            return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), *expression);
        }))
        return refuse("The expression matches ordinary lines of any log, so it would match nearly everything",
                      "Add words that only such records have");
    return expression;
}

} // namespace bearerwatch::events::detail
