#include "events/compiled_rules.h"

// Expressions of rules, the users' too: what would be costly or match nearly everything is refused.

namespace bearerwatch::events::detail {

base::Expected<std::shared_ptr<const re2::RE2>> compileExpression(std::string_view pattern)
{
    constexpr std::size_t LongestPattern = 500;
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
    return expression;
}

} // namespace bearerwatch::events::detail
