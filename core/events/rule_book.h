#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "causes/cause.h"

// The rule book: which words of a record mean which cause. Data (resources/rules/*.json), not code.
//
// A rule is a phrase of the grammar (words, sets of words, gaps), a literal text, or a linear-time
// expression. The forms of the file are told in resources/rules/README.md.

namespace bearerwatch::events {

enum class RuleKind : std::uint8_t { Phrase, Literal, Expression };

/// One rule, as a person reads it.
struct Rule {
    std::string id; ///< Unique: "token.expired", "user.1".
    RuleKind kind = RuleKind::Phrase;
    std::vector<std::string> patterns; ///< Any one of them is enough.
    std::optional<causes::Cause> cause; ///< Empty: what it matches is no token failure.
    std::vector<causes::Cause> alternatives; ///< Further causes that the words name.
    causes::Certainty certainty = causes::Certainty::Stated;
    int priority = 0; ///< 0 to 100, more specific wins.
    bool wholeRecord = false; ///< With no cause: silences the record, not its clause alone.
    /// Its words mean other things too ("bad signature", "unknown key"): it counts only where the record
    /// speaks of authentication elsewhere, or the clause says nothing else.
    bool needsContext = false;
    bool outcome = false; ///< With no cause: it tells that a request went well; a status of 401 unsays it.
    bool needsWitness = false; ///< The same, also where the clause says nothing else.
    bool user = false; ///< From the user, not built in. Beats all built-in rules.
};

namespace detail {
struct CompiledRules;
}

/// Immutable; copies share one state; may be read from several threads.
class RuleBook {
public:
    /// The built-in rules. They are tested; a failure to read them ends the program.
    [[nodiscard]] static const RuleBook& standard();

    /// The built-in rules and the user's own. `json` is `{"rules":[{"id","literal"|"expression",
    /// "cause"}]}`, cause an id or "none". Errors name `fileName`, line and column; an expression
    /// that is too costly, empty or matches everything is refused with the reason.
    [[nodiscard]] base::Expected<RuleBook> withUserRules(std::string_view json,
                                                         std::string_view fileName) const;

    /// A book of exactly these files (for tests and tools). The first is read first.
    struct Source {
        std::string_view name;
        std::string_view json;
    };
    [[nodiscard]] static base::Expected<RuleBook> fromSources(std::span<const Source> sources);

    [[nodiscard]] std::span<const Rule> rules() const;
    [[nodiscard]] const Rule* find(std::string_view id) const; ///< nullptr when unknown.

    /// For the parts of this folder that match.
    [[nodiscard]] const detail::CompiledRules& compiled() const { return *m_compiled; }

private:
    explicit RuleBook(std::shared_ptr<const detail::CompiledRules> compiled)
        : m_compiled(std::move(compiled))
    {
    }
    std::shared_ptr<const detail::CompiledRules> m_compiled;
};

/// A rule that the user makes by marking words of a record.
struct UserRule {
    std::string id;
    std::string literal; ///< Exactly one of literal and expression is set.
    std::string expression; ///< RE2 syntax.
    std::optional<causes::Cause> cause; ///< Empty: not a failure.
    /// As its file has it, with members that are not told here; a rule of several patterns is several of
    /// these. Empty: it is new.
    std::string raw;
};

/// Nothing when the rule may be used; else the reason for which it is refused.
[[nodiscard]] base::Expected<void> checkUserRule(const UserRule& rule);

/// The text of a file for `withUserRules`.
[[nodiscard]] std::string toJson(std::span<const UserRule> rules);
[[nodiscard]] base::Expected<std::vector<UserRule>> userRulesFromJson(std::string_view json,
                                                                      std::string_view fileName);

} // namespace bearerwatch::events
