#include <algorithm>
#include <set>

#include "base/json.h"
#include "events/compiled_rules.h"

// Reading of rule files: JSON with places, so that an error names line and column.

namespace bearerwatch::events::detail {
namespace {

using base::JsonValue;

struct Reader {
    std::string_view json;
    std::string_view fileName;
    bool user = false;
    std::optional<base::Error> error;
    std::set<std::string> ids; // of a user's file, as the next
    std::size_t patternCount = 0;
    std::size_t steps = 0; // of its expressions

    void fail(std::size_t offset, std::string what, std::string remedy)
    {
        if (error)
            return;
        std::size_t line = 1;
        std::size_t column = 1;
        for (std::size_t i = 0; i < offset && i < json.size(); ++i) {
            if (json[i] == '\n') {
                ++line;
                column = 1;
            } else {
                ++column;
            }
        }
        error = base::Error{"rule_invalid", std::move(what),
                            std::string(fileName) + ", line " + std::to_string(line) + ", column " +
                                std::to_string(column),
                            std::move(remedy)};
    }

    std::vector<std::string> texts(JsonValue value)
    {
        std::vector<std::string> list;
        if (!value.isArray()) {
            fail(value.offset(), "A list of texts was expected", "Write [\"...\", \"...\"]");
            return list;
        }
        for (const JsonValue item : value) {
            if (!item.isString())
                fail(item.offset(), "A text in quotes was expected", "Put the value into double quotes");
            list.push_back(item.string());
        }
        return list;
    }

    /// {"expired": {"": -310, "token expired": 250}, "none": {...}}
    std::vector<WordWeights::Row> weights(JsonValue value)
    {
        std::vector<WordWeights::Row> rows;
        for (const JsonValue outcome : value) {
            const auto cause = causes::causeFromId(outcome.name());
            if (!cause && outcome.name() != "none")
                fail(outcome.nameOffset(), "\"" + outcome.name() + "\" is no cause",
                     "Use an id of the list of causes, or \"none\"");
            const std::size_t index = cause ? causes::index(*cause) : WordWeights::NoFailure;
            for (const JsonValue weight : outcome) {
                const auto number = weight.integer();
                if (!number)
                    fail(weight.offset(), "A whole number was expected", "Write a weight in hundredths");
                rows.push_back({weight.name(), index, static_cast<int>(number.value_or(0))});
            }
        }
        return rows;
    }

    /// {"belief": 70, "vague": 140, ...}
    WordWeights::Trust trust(JsonValue value)
    {
        WordWeights::Trust trust;
        constexpr std::pair<std::string_view, double WordWeights::Trust::*> Members[] = {
            {"belief", &WordWeights::Trust::belief},     {"none", &WordWeights::Trust::none},
            {"denied", &WordWeights::Trust::denied},     {"silent", &WordWeights::Trust::silent},
            {"silenced", &WordWeights::Trust::silenced}, {"vague", &WordWeights::Trust::vague},
            {"stated", &WordWeights::Trust::stated},     {"sure", &WordWeights::Trust::sure}};
        for (const auto& [name, member] : Members) {
            const auto number = value.find(name).integer();
            if (!number)
                fail(value.offset(), "A whole number \"" + std::string(name) + "\" was expected",
                     "Write it in hundredths");
            trust.*member = static_cast<double>(number.value_or(0)) / 100;
        }
        return trust;
    }

    std::optional<causes::Cause> cause(JsonValue value)
    {
        const std::string id = value.string();
        if (id == "none")
            return std::nullopt;
        const auto cause = causes::causeFromId(id);
        if (!cause)
            fail(value.offset(), "\"" + id + "\" is no cause",
                 "Use an id of the list of causes, or \"none\"");
        return cause;
    }

    void patterns(JsonValue value, RuleKind kind, RuleFile::Entry& entry)
    {
        if (!entry.rule.patterns.empty())
            fail(value.offset(), "The rule has patterns of two kinds", "Make two rules of it");
        entry.rule.kind = kind;
        if (value.isString())
            entry.rule.patterns = {value.string()};
        else
            entry.rule.patterns = texts(value);
        for (std::size_t index = 0; index < entry.rule.patterns.size() && !error; ++index) {
            const std::string& pattern = entry.rule.patterns[index];
            const std::size_t offset = value.isString() ? value.offset() : placeOf(value, index);
            if (user)
                checkPattern(pattern, kind, offset);
            else if (pattern.empty())
                fail(offset, "The pattern is empty and would match everything",
                     "Write the words to look for");
        }
    }

    static std::size_t placeOf(JsonValue list, std::size_t index)
    {
        for (const JsonValue item : list) {
            if (index-- == 0)
                return item.offset();
        }
        return list.offset();
    }

    void checkPattern(const std::string& pattern, RuleKind kind, std::size_t offset)
    {
        if (++patternCount > MostPatterns)
            return fail(offset, "The file has more than 10,000 patterns",
                        "Leave out what is not needed; one expression may stand for many words");
        if (kind == RuleKind::Literal) {
            if (const auto well = checkWords(pattern); !well)
                fail(offset, well.error().what, well.error().remedy);
            return;
        }
        const auto expression = compileExpression(pattern);
        if (!expression)
            return fail(offset, expression.error().what, expression.error().remedy);
        steps += static_cast<std::size_t>((*expression)->ProgramSize());
        if (steps > MostSteps)
            fail(offset, "The expressions are too costly together: more than 60,000 steps up to this one",
                 "Use words instead of expressions, or smaller repetitions");
    }

    void member(JsonValue value, RuleFile::Entry& entry)
    {
        const std::string name = value.name();
        Rule& rule = entry.rule;
        if (name == "id") {
            rule.id = value.string();
            if (rule.id.size() > LongestId)
                fail(value.offset(), "The id is longer than 200 bytes", "Give the rule a shorter id");
        } else if (name == "cause")
            rule.cause = cause(value);
        else if (name == "also") {
            for (const JsonValue item : value) {
                if (const auto also = cause(item))
                    rule.alternatives.push_back(*also);
            }
        } else if (name == "phrases" && !user)
            patterns(value, RuleKind::Phrase, entry);
        else if (name == "literal" || name == "literals")
            patterns(value, RuleKind::Literal, entry);
        else if (name == "expression" || name == "expressions")
            patterns(value, RuleKind::Expression, entry);
        else if (name == "priority" && !user)
            rule.priority = static_cast<int>(value.integer().value_or(0));
        else if (name == "certainty")
            rule.certainty =
                value.string() == "inferred" ? causes::Certainty::Inferred : causes::Certainty::Stated;
        else if (name == "record")
            rule.wholeRecord = value.type() == base::JsonType::True;
        else if (name == "context")
            entry.context = value.type() == base::JsonType::True;
        else if (name == "witness" && !user)
            rule.needsWitness = value.type() == base::JsonType::True;
        else if (name == "outcome" && !user)
            rule.outcome = value.type() == base::JsonType::True;
        else if (name == "unless" && !user)
            entry.unless = texts(value);
        else if (name == "wrapper" && !user)
            entry.wrapper = value.type() == base::JsonType::True;
        else if (name == "head" && !user)
            entry.head = value.type() == base::JsonType::True;
        else if (name == "vague")
            entry.vague = value.type() == base::JsonType::True;
        else if (name != "comment")
            fail(value.nameOffset(), "\"" + name + "\" is no member of a rule",
                 user ? "A rule has id, cause, and literal or expression" : "See resources/rules/README.md");
    }

    RuleFile::Entry entry(JsonValue value)
    {
        RuleFile::Entry result;
        result.offset = value.offset();
        result.rule.user = user;
        result.rule.priority = user ? 1000 : 0;
        result.rule.wholeRecord = user;
        if (!value.isObject()) {
            fail(value.offset(), "A rule in braces was expected",
                 "Write {\"id\": ..., \"cause\": ..., \"literal\": ...}");
            return result;
        }
        for (const JsonValue item : value)
            member(item, result);
        if (user) {
            result.raw = value.raw();
            if (!ids.insert(result.rule.id).second)
                fail(value.offset(), "Two rules have the id \"" + result.rule.id + "\"",
                     "Rename one of them");
        }
        if (result.rule.id.empty())
            fail(value.offset(), "The rule has no id", "Give it an \"id\" of its own");
        if (result.rule.patterns.empty())
            fail(value.offset(), "The rule \"" + result.rule.id + "\" has nothing to look for",
                 "Add a \"literal\" or an \"expression\"");
        if (!value.find("cause"))
            fail(value.offset(), "The rule \"" + result.rule.id + "\" has no cause",
                 "Add a \"cause\": an id, or \"none\"");
        return result;
    }
};

/// Members that hold nothing but a list of texts; the product's own book alone has them.
struct TextList {
    std::string_view name;
    std::vector<std::string> RuleFile::*member;
};
constexpr TextList TextLists[] = {
    {"fillers", &RuleFile::fillers},
    {"context", &RuleFile::context},
    {"ambiguous", &RuleFile::ambiguous},
    {"neutral", &RuleFile::neutral},
    {"common_subjects", &RuleFile::commonSubjects},
    {"common_predicates", &RuleFile::commonPredicates},
    {"ignored_fields", &RuleFile::ignoredFields},
    {"source_fields", &RuleFile::sourceFields},
    {"decisive_fields", &RuleFile::decisiveFields},
    {"credential", &RuleFile::credential},
    {"tokens", &RuleFile::tokens},
    {"bare_tokens", &RuleFile::bareTokens},
    {"token_kinds", &RuleFile::kinds},
    {"lexical", &RuleFile::lexical},
    {"modified", &RuleFile::modified},
    {"head_nouns", &RuleFile::headNouns},
    {"adjectives", &RuleFile::adjectives},
    {"actions", &RuleFile::actions},
    {"name_fields", &RuleFile::nameFields},
    {"qualifiers", &RuleFile::qualifiers},
    {"other_kinds", &RuleFile::otherKinds},
    {"certain", &RuleFile::certain},
    {"lexemes", &RuleFile::lexemes},
    {"everyday", &RuleFile::everyday},
    {"conditions", &RuleFile::conditions},
    {"negations", &RuleFile::negations},
    {"reports", &RuleFile::reports},
    {"things", &RuleFile::things},
    {"endpoints", &RuleFile::endpoints},
};

const TextList* findTextList(std::string_view name)
{
    const auto* found = std::find_if(std::begin(TextLists), std::end(TextLists),
                                     [&](const TextList& list) { return list.name == name; });
    return found == std::end(TextLists) ? nullptr : found;
}

} // namespace

base::Expected<RuleFile> readRuleFile(std::string_view json, std::string_view fileName, bool user)
{
    Reader reader{json, fileName, user, {}, {}, 0, 0};
    if (json.starts_with("\xFF\xFE") || json.starts_with("\xFE\xFF"))
        reader.fail(0, "The file is UTF-16", "Save it as UTF-8");
    if (reader.error)
        return base::unexpected(*reader.error);
    if (constexpr std::string_view Mark = "\xEF\xBB\xBF"; json.starts_with(Mark)) // as some editors save it
        reader.json = json = json.substr(Mark.size());
    const auto document = base::JsonDocument::parse(json);
    if (!document) {
        reader.fail(document.error().offset, "This is no JSON: " + document.error().what,
                    "Correct the file there");
        return base::unexpected(*reader.error);
    }
    RuleFile file;
    bool contextUnlessTold = false;
    const JsonValue root = document->root();
    if (!root.isObject())
        reader.fail(root.offset(), "An object with \"rules\" was expected", "Write {\"rules\": [...]}");
    for (const JsonValue value : root) {
        const std::string name = value.name();
        if (name == "rules" && value.isArray()) {
            for (const JsonValue item : value)
                file.entries.push_back(reader.entry(item));
        } else if (name == "context_unless_told" && !user) {
            contextUnlessTold = value.type() == base::JsonType::True;
        } else if (name == "sets" && !user) {
            for (const JsonValue item : value)
                file.sets.emplace_back(item.name(), reader.texts(item));
        } else if (name == "joins" && !user) {
            for (const JsonValue item : value) {
                for (std::string& words : reader.texts(item))
                    file.joins.emplace_back(std::move(words), item.name());
            }
        } else if (name == "weights" && !user) {
            file.weights = reader.weights(value);
        } else if (name == "trust" && !user) {
            file.trust = reader.trust(value);
        } else if (const TextList* list = user ? nullptr : findTextList(name)) {
            file.*list->member = reader.texts(value);
        } else if (name != "comment") {
            reader.fail(value.nameOffset(), "\"" + name + "\" is not known here", "Write {\"rules\": [...]}");
        }
    }
    if (reader.error)
        return base::unexpected(*reader.error);
    for (RuleFile::Entry& entry : file.entries) {
        const bool phrases = entry.rule.kind == RuleKind::Phrase && entry.rule.cause.has_value();
        entry.rule.needsContext = entry.context.value_or(contextUnlessTold && phrases);
    }
    return file;
}

} // namespace bearerwatch::events::detail
