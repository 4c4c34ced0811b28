#include "models/comparison_model.h"

#include <algorithm>

#include "base/json.h"
#include "models/cause_style.h"
#include "models/claim_words.h"
#include "models/time_text.h"
#include "models/token_view.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

using Row = ComparisonModel::Row;
using State = ComparisonModel::State;

struct Member {
    QString name;
    QString value;
};

/// Members in their order; a name that stands twice is numbered.
QList<Member> membersOf(const std::string& json)
{
    QList<Member> members;
    const auto document = base::JsonDocument::parse(json);
    if (!document || !document->root().isObject())
        return members;
    QHash<QString, int> seen;
    for (const base::JsonValue value : document->root()) {
        const QString name = shown(value.name());
        const int times = ++seen[name];
        members << Member{times > 1 ? QStringLiteral("%1 (%2)").arg(name).arg(times) : name,
                          shown(value.isString() ? value.string() : std::string(value.raw()))};
    }
    return members;
}

State stateOf(const QString& left, bool hasLeft, const QString& right, bool hasRight)
{
    if (!hasLeft)
        return State::Added;
    if (!hasRight)
        return State::Removed;
    return left == right ? State::Same : State::Changed;
}

void addMembers(QList<Row>& rows, const QString& group, const std::string& left, const std::string& right)
{
    const QList<Member> ours = membersOf(left);
    const QList<Member> theirs = membersOf(right);
    const auto find = [](const QList<Member>& members, const QString& name) {
        return std::find_if(members.begin(), members.end(),
                            [&name](const Member& member) { return member.name == name; });
    };
    QList<Row> added;
    for (const Member& member : ours) {
        const auto other = find(theirs, member.name);
        const bool there = other != theirs.end();
        added << Row{group, member.name, member.value, there ? other->value : QString(),
                     stateOf(member.value, true, there ? other->value : QString(), there)};
    }
    for (const Member& member : theirs) {
        if (find(ours, member.name) == ours.end())
            added << Row{group, member.name, {}, member.value, State::Added};
    }
    std::stable_sort(added.begin(), added.end(), [](const Row& a, const Row& b) {
        return (a.state != State::Same) > (b.state != State::Same);
    });
    rows += added;
}

void addFact(QList<Row>& rows, const QString& group, const QString& name, const QString& left,
             const QString& right)
{
    if (!left.isEmpty() || !right.isEmpty())
        rows << Row{group, name, left, right, stateOf(left, !left.isEmpty(), right, !right.isEmpty())};
}

QString lifetime(const verdict::TokenReport& report)
{
    const auto from = report.issuedAt ? report.issuedAt : report.notBefore;
    if (!report.expiresAt)
        return ComparisonModel::tr("never ends");
    return from ? exactSpanText(*report.expiresAt - *from) : QString();
}

QString instant(const std::optional<base::Time>& time)
{
    return time ? instantText(*time) : QString();
}

} // namespace

QList<Row> compare(const verdict::TokenReport& left, const verdict::TokenReport& right)
{
    QList<Row> rows;
    const QString facts = ComparisonModel::tr("Token");
    const auto both = [&](const QString& name, auto&& text) {
        addFact(rows, facts, name, text(left), text(right));
    };
    using Report = verdict::TokenReport;
    both(ComparisonModel::tr("Kind"), [](const Report& r) { return tokenTitle(r); });
    both(ComparisonModel::tr("Verdict"), [](const Report& r) { return verdictWord(r.verdict); });
    both(ComparisonModel::tr("Algorithm"), [](const Report& r) { return shown(r.signature.algorithm); });
    both(ComparisonModel::tr("Signature"),
         [](const Report& r) { return bannerOf(r, !r.signature.key.empty()).signatureText; });
    both(ComparisonModel::tr("Key"), [](const Report& r) { // one that does not fit the algorithm was not used
        const bool used = r.signature.status != verdict::SignatureStatus::NotChecked;
        return used ? shown(r.signature.key) : QString();
    });
    both(ComparisonModel::tr("Lifetime"), lifetime);
    both(ComparisonModel::tr("Issued"), [](const Report& r) { return instant(r.issuedAt); });
    both(ComparisonModel::tr("Expires"), [](const Report& r) { return instant(r.expiresAt); });
    both(ComparisonModel::tr("Length"), [](const Report& r) {
        return ComparisonModel::tr("%n characters", nullptr, static_cast<int>(r.text.size()));
    });
    addMembers(rows, ComparisonModel::tr("Header"), left.headerJson, right.headerJson);
    addMembers(rows, ComparisonModel::tr("Claims"), left.payloadIsJson ? left.payloadText : std::string(),
               right.payloadIsJson ? right.payloadText : std::string());
    return rows;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::stateText(State state)
{
    switch (state) {
    case Same:
        return tr("same");
    case Added:
        return tr("only in the second");
    case Removed:
        return tr("only in the first");
    case Changed:
        return tr("differs");
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case LeftColumn:
            return row.left;
        case RightColumn:
            return row.right;
        case StateColumn:
            return stateText(row.state);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? QVariant(QStringLiteral("%1: %2").arg(listed({row.group, row.name}), stateText(row.state)))
            : QVariant();
    case StateRole:
        return int(row.state);
    case GroupRole:
        return row.group;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("First"), tr("Second"), tr("Difference")};
    return titles.value(section);
}

void ComparisonModel::setTokens(const verdict::TokenReport& left, const verdict::TokenReport& right)
{
    beginResetModel();
    m_rows = compare(left, right);
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ComparisonModel::differences() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state != Same; }));
}

} // namespace bearerwatch::models
