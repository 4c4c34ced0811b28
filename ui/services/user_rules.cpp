#include "services/user_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

#include "services/user_definitions.h"

namespace bearerwatch::services {
namespace {

// An id that is not taken: "own.1", "own.2", ...
std::string freeId(const std::vector<events::UserRule>& rules)
{
    for (std::size_t number = rules.size() + 1;; ++number) {
        std::string id = "own." + std::to_string(number);
        if (std::none_of(rules.begin(), rules.end(), [&id](const auto& rule) { return rule.id == id; }))
            return id;
    }
}

// Where it is one pattern of several, the others become rules of their own.
template <typename Condition>
void takeOut(std::vector<events::UserRule>& rules, const Condition& condition)
{
    for (const events::UserRule& leaving : std::vector<events::UserRule>(rules)) {
        if (!condition(leaving))
            continue;
        for (events::UserRule& rule : rules) {
            if (rule.raw == leaving.raw)
                rule.raw.clear();
        }
    }
    std::erase_if(rules, condition);
}

} // namespace

UserRules::UserRules(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file.isEmpty() ? configurationFolder() + QStringLiteral("rules.json") : file)
{
    load();
}

void UserRules::load()
{
    m_rules.clear();
    m_problem.clear();
    const std::string content = readDefinitions(m_file);
    if (content.empty())
        return;
    auto rules = events::userRulesFromJson(content, QFile::encodeName(m_file).toStdString());
    if (rules)
        m_rules = std::move(*rules);
    else
        m_problem = QString::fromStdString(base::toText(rules.error()));
}

void UserRules::readAgain()
{
    load();
    Q_EMIT changed();
}

QString UserRules::save(std::vector<events::UserRule> rules)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    const std::string content = events::toJson(rules);
    QSaveFile file(m_file);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(content.data(), static_cast<qint64>(content.size())) !=
            static_cast<qint64>(content.size()) ||
        !file.commit())
        return tr("%1 could not be written: %2. Check the rights of the folder.")
            .arg(m_file, file.errorString());
    m_rules = std::move(rules);
    m_problem.clear();
    Q_EMIT changed();
    return {};
}

QString UserRules::add(const QString& words, std::optional<causes::Cause> cause)
{
    load(); // the command line or an editor may have changed it
    if (!m_problem.isEmpty())
        return m_problem;
    events::UserRule rule;
    rule.literal = words.trimmed().toStdString();
    rule.cause = cause;
    std::vector<events::UserRule> rules = m_rules;
    const auto same = [&rule](const events::UserRule& old) { return old.literal == rule.literal; };
    takeOut(rules, same);
    rule.id = freeId(rules);
    if (const auto usable = events::checkUserRule(rule); !usable)
        return QString::fromStdString(base::toText(usable.error()));
    rules.push_back(std::move(rule));
    return save(std::move(rules));
}

QString UserRules::remove(const QString& id)
{
    load();
    if (!m_problem.isEmpty())
        return m_problem;
    std::vector<events::UserRule> rules = m_rules;
    takeOut(rules, [&id](const events::UserRule& rule) { return rule.id == id.toStdString(); });
    return save(std::move(rules));
}

} // namespace bearerwatch::services
