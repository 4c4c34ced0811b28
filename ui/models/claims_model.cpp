#include "models/claims_model.h"

#include "base/json.h"
#include "models/cause_style.h"
#include "models/claim_words.h"
#include "models/time_text.h"
#include "models/wording.h"

namespace bearerwatch::models {

struct ClaimsModel::Node {
    Node* parent = nullptr;
    int row = 0;
    int depth = 0;
    QString name;
    QString value; ///< For one line.
    QString raw;
    bool duplicate = false;
    std::optional<base::Time> time;
    QString timeTrouble; ///< Why a time claim is no time.
    ClaimWords words;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

constexpr int MaxRowsBelow = 2000; // of one node; a longer array is cut in the view, not in the token

QString oneLine(const base::JsonValue& value)
{
    if (value.isString())
        return shown(value.string());
    if (value.isArray() && value.size() == 0)
        return QStringLiteral("[]");
    if (value.isArray() || value.isObject()) {
        std::string raw(value.raw().substr(0, 160));
        return shown(raw) + (value.raw().size() > 160 ? QStringLiteral("…") : QString());
    }
    return shown(value.raw());
}

/// Times in milliseconds are as far in the future as the year 5138.
constexpr double MillisecondBorder = 1e11;

} // namespace

ClaimsModel::ClaimsModel(Kind kind, QObject* parent)
    : QAbstractItemModel(parent)
    , m_kind(kind)
    , m_root(std::make_unique<Node>())
{
}

ClaimsModel::~ClaimsModel() = default;

void ClaimsModel::setJson(const std::string& json, const QHash<QString, causes::Cause>& flagged,
                          const QHash<QString, QString>& notes)
{
    if (json == m_json && rowCount() > 0) {
        m_flagged = flagged;
        m_notes = notes;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_json = json;
    m_flagged = flagged;
    m_notes = notes;
    m_root = std::make_unique<Node>();
    const auto document = base::JsonDocument::parse(m_json);
    if (document && document->root().isObject()) {
        // Depth is bounded by the parser's limit of 64.
        const auto addBelow = [this](const auto& self, Node& parent, base::JsonValue value) -> void {
            int row = 0;
            for (const base::JsonValue child : value) {
                if (row == MaxRowsBelow)
                    break;
                auto node = std::make_unique<Node>();
                node->parent = &parent;
                node->row = row++;
                node->depth = parent.depth + 1;
                node->name = value.isObject() ? shown(child.name()) : QString::number(node->row);
                node->duplicate = value.isObject() && value.count(child.name()) > 1;
                node->value = oneLine(child);
                node->raw = QString::fromUtf8(child.raw().data(), static_cast<qsizetype>(child.raw().size()));
                if (node->depth == 1) {
                    node->words = m_kind == Kind::Claims ? claimWords(node->name) : headerWords(node->name);
                    if (node->words.isTime) {
                        const auto seconds = child.number();
                        if (!child.isNumber() || !seconds)
                            node->timeTrouble = tr("not a number: a time is seconds since 1970");
                        else if (*seconds >= MillisecondBorder)
                            node->timeTrouble = tr("milliseconds: a time is seconds since 1970");
                        else
                            node->time = base::timeFromSeconds(*seconds);
                    }
                }
                if (child.isObject() || child.isArray())
                    self(self, *node, child);
                parent.children.push_back(std::move(node));
            }
        };
        addBelow(addBelow, *m_root, document->root());
    }
    endResetModel();
}

void ClaimsModel::setNow(base::Time now)
{
    m_now = now;
    for (const auto& node : m_root->children) {
        if (node->time) {
            const QModelIndex changed = createIndex(node->row, MeaningColumn, node.get());
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

const ClaimsModel::Node* ClaimsModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex ClaimsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* above = static_cast<Node*>(index.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ClaimsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ClaimsModel::meaningOf(const Node& node) const
{
    if (node.depth != 1)
        return {};
    return node.words.name;
}

QString ClaimsModel::detailOf(const Node& node) const
{
    if (node.duplicate)
        return tr("stands twice: most programs take the last one");
    if (!node.timeTrouble.isEmpty())
        return node.timeTrouble;
    if (node.time)
        return listed({relativeText(*node.time, m_now), shortInstantText(*node.time, m_now)});
    return node.depth == 1 ? m_notes.value(node.name) : QString();
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    const QString meaning = meaningOf(node);
    const QString detail = detailOf(node);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return node.name;
        if (index.column() == ValueColumn)
            return node.value;
        return detail.isEmpty() || meaning.isEmpty() ? meaning + detail
                                                     : meaning + QStringLiteral(": ") + detail;
    case DetailRole:
        return detail;
    case RawRole:
        return node.raw;
    case CauseRole:
        if (node.depth == 1 && m_flagged.contains(node.name))
            return int(m_flagged.value(node.name));
        return {};
    case Qt::ToolTipRole:
        if (node.time && index.column() != NameColumn)
            return node.words.meaning + QLatin1Char('\n') + instantText(*node.time);
        if (index.column() == ValueColumn && !node.words.meaning.isEmpty())
            return node.value + QLatin1Char('\n') + node.words.meaning; // the column may be too narrow
        return node.words.meaning.isEmpty() ? node.value : node.words.meaning;
    case Qt::AccessibleDescriptionRole:
        return node.words.meaning;
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_kind == Kind::Claims ? tr("Claim") : tr("Member");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace bearerwatch::models
