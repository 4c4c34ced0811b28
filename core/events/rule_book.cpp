#include "events/rule_book.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "base/json_writer.h"
#include "events/compiled_rules.h"
#include "rule_files.h"

namespace bearerwatch::events {
namespace {

base::Expected<std::vector<detail::RuleFile>> readAll(std::span<const RuleBook::Source> sources)
{
    std::vector<detail::RuleFile> files;
    for (const RuleBook::Source& source : sources) {
        auto file = detail::readRuleFile(source.json, source.name, false);
        if (!file)
            return base::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

std::vector<RuleBook::Source> embeddedSources()
{
    std::vector<RuleBook::Source> sources;
    for (const base::EmbeddedFile& file : embedded::rule_files())
        sources.push_back({file.name, file.content});
    return sources;
}

} // namespace

const RuleBook& RuleBook::standard()
{
    // It lives as long as the process: to free its many small parts at the end would only cost time.
    static const RuleBook& book = *new RuleBook([] {
        auto result = fromSources(embeddedSources());
        if (!result) {
            std::fprintf(stderr, "%s\n", base::toText(result.error()).c_str());
            std::abort();
        }
        return *result;
    }());
    return book;
}

base::Expected<RuleBook> RuleBook::fromSources(std::span<const Source> sources)
{
    const auto files = readAll(sources);
    if (!files)
        return base::unexpected(files.error());
    auto compiled = detail::compileRules(*files);
    if (!compiled)
        return base::unexpected(compiled.error());
    return RuleBook(std::move(*compiled));
}

base::Expected<RuleBook> RuleBook::withUserRules(std::string_view json, std::string_view fileName) const
{
    auto files = readAll(embeddedSources());
    if (!files)
        return base::unexpected(files.error());
    auto user = detail::readRuleFile(json, fileName, true);
    if (!user)
        return base::unexpected(user.error());
    files->push_back(std::move(*user));
    auto compiled = detail::compileRules(*files);
    if (!compiled) {
        base::Error error = compiled.error();
        error.where = std::string(fileName) + ", " + error.where;
        return base::unexpected(error);
    }
    return RuleBook(std::move(*compiled));
}

std::span<const Rule> RuleBook::rules() const
{
    return m_compiled->rules;
}

const Rule* RuleBook::find(std::string_view id) const
{
    const auto found = m_compiled->ruleById.find(id);
    return found == m_compiled->ruleById.end() ? nullptr : &m_compiled->rules[found->second];
}

base::Expected<void> checkUserRule(const UserRule& rule)
{
    if (rule.id.empty())
        return base::unexpected(
            base::Error{"rule_invalid", "The rule has no id", {}, "Give it a name of its own"});
    if (rule.literal.empty() == rule.expression.empty())
        return base::unexpected(base::Error{"rule_invalid",
                                            "The rule needs either words or an expression",
                                            {},
                                            "Fill in exactly one of them"});
    if (!rule.literal.empty())
        return detail::checkWords(rule.literal);
    if (!rule.expression.empty()) {
        const auto expression = detail::compileExpression(rule.expression);
        if (!expression)
            return base::unexpected(expression.error());
    }
    return {};
}

std::string toJson(std::span<const UserRule> rules)
{
    std::string text = "{\"rules\":[";
    std::string_view before = "\n";
    std::string_view written; // what of several patterns was written last
    for (const UserRule& rule : rules) {
        if (!rule.raw.empty()) {
            if (std::exchange(written, rule.raw) == rule.raw)
                continue;
            text += before;
            text += rule.raw;
        } else {
            base::JsonWriter writer;
            writer.beginObject().key("id").value(rule.id);
            writer.key("cause").value(rule.cause ? causes::id(*rule.cause) : std::string_view("none"));
            if (!rule.literal.empty())
                writer.key("literal").value(rule.literal);
            else
                writer.key("expression").value(rule.expression);
            text += before;
            text += writer.endObject().text();
        }
        before = ",\n";
    }
    return text + "\n]}\n";
}

base::Expected<std::vector<UserRule>> userRulesFromJson(std::string_view json, std::string_view fileName)
{
    auto file = detail::readRuleFile(json, fileName, true);
    if (!file)
        return base::unexpected(file.error());
    std::vector<UserRule> rules;
    for (const detail::RuleFile::Entry& entry : file->entries) {
        for (std::size_t i = 0; i < entry.rule.patterns.size(); ++i) {
            UserRule rule;
            rule.id = i == 0 ? entry.rule.id : entry.rule.id + "." + std::to_string(i + 1);
            rule.cause = entry.rule.cause;
            rule.raw = entry.raw;
            if (entry.rule.kind == RuleKind::Literal)
                rule.literal = entry.rule.patterns[i];
            else
                rule.expression = entry.rule.patterns[i];
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

} // namespace bearerwatch::events
