#include "models/found_tokens_model.h"

#include <algorithm>

#include "base/json.h"
#include "base/json_writer.h"
#include "models/cause_style.h"
#include "models/token_view.h"
#include "models/wording.h"
#include "tokens/recognise.h"

namespace bearerwatch::models {
namespace {

constexpr int MaxDepth = 16; ///< Core opens fewer layers; hostile nesting ends here in any case.

bool sameShape(const verdict::TokenReport& a, const verdict::TokenReport& b)
{
    if (a.offset != b.offset || a.text != b.text || a.layers.size() != b.layers.size() ||
        a.disclosures != b.disclosures)
        return false;
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        if (!sameShape(*a.layers[i], *b.layers[i]))
            return false;
    }
    return true;
}

bool sameTokens(const Reports& a, const Reports& b)
{
    return a && b && std::equal(a->begin(), a->end(), b->begin(), b->end(), sameShape);
}

} // namespace

struct FoundTokensModel::Node {
    TokenChoice choice;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(TokenChoice childChoice)
    {
        auto child = std::make_unique<Node>();
        child->choice = std::move(childChoice);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }

    [[nodiscard]] int countAll() const
    {
        int count = static_cast<int>(children.size());
        for (const auto& child : children)
            count += child->countAll();
        return count;
    }
};

const verdict::TokenReport* reportOf(const Reports& reports, const TokenChoice& choice)
{
    if (!reports || choice.token < 0 || choice.token >= static_cast<int>(reports->size()))
        return nullptr;
    const verdict::TokenReport* report = &(*reports)[static_cast<std::size_t>(choice.token)];
    for (const int layer : choice.layers) {
        if (layer < 0 || layer >= static_cast<int>(report->layers.size()))
            return nullptr;
        report = report->layers[static_cast<std::size_t>(layer)].get();
    }
    return report;
}

TokenChoice firstChoice(const Reports& reports)
{
    using verdict::Verdict;
    TokenChoice choice;
    const verdict::TokenReport* report = &reports->front();
    while (report->signature.status == verdict::SignatureStatus::Decrypted && report->layers.size() == 1) {
        const verdict::TokenReport* inner = report->layers.front().get();
        if (report->verdict == Verdict::Rejected && inner->verdict != Verdict::Rejected)
            break;
        choice.layers << 0;
        report = inner;
    }
    return choice;
}

DisclosureText disclosureText(const std::string& disclosure)
{
    DisclosureText text;
    const auto document = base::JsonDocument::parse(disclosure);
    if (!document || !document->root().isArray() || document->root().size() < 2) {
        text.value = shown(disclosure);
        return text;
    }
    std::vector<base::JsonValue> items;
    for (const base::JsonValue item : document->root())
        items.push_back(item);
    const bool named = items.size() > 2 && items[1].isString();
    if (named)
        text.name = shown(items[1].string());
    const base::JsonValue value = items.back();
    text.value = shown(value.isString() ? value.string() : std::string(value.raw()));
    base::JsonWriter json;
    json.beginObject();
    json.key("salt").raw(items[0].raw());
    json.key(named ? items[1].string() : std::string("(element)")).raw(value.raw());
    text.json = json.endObject().take();
    return text;
}

FoundTokensModel::FoundTokensModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

FoundTokensModel::~FoundTokensModel() = default;

const FoundTokensModel::Node* FoundTokensModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FoundTokensModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FoundTokensModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Node* above = nodeOf(index)->parent;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int FoundTokensModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FoundTokensModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FoundTokensModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TokenChoice& choice = nodeOf(index)->choice;
    const verdict::TokenReport* report = reportOf(m_reports, choice);
    if (!report)
        return {};
    const bool isDisclosure = choice.disclosure >= 0;
    const DisclosureText disclosed = isDisclosure
        ? disclosureText(report->disclosures.at(static_cast<std::size_t>(choice.disclosure)))
        : DisclosureText();
    const QString title = !isDisclosure ? tokenTitle(*report)
        : disclosed.name.isEmpty()      ? tr("Disclosed element")
                                        : tr("Discloses %1").arg(disclosed.name);
    const QString place = isDisclosure ? disclosed.value.left(200)
        : choice.layers.isEmpty()      ? placeText(*report)
                                       : tr("inside");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case PlaceRole:
        return place;
    case VerdictRole:
        return isDisclosure ? QVariant() : QVariant(int(report->verdict));
    case VerdictWordRole:
        return isDisclosure ? QVariant() : QVariant(verdictWord(report->verdict));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isDisclosure
            ? QStringLiteral("%1: %2").arg(title, place)
            : QStringLiteral("%1: %2").arg(listed({title, place}), verdictWord(report->verdict));
    default:
        return {};
    }
}

TokenChoice FoundTokensModel::choiceOf(const QModelIndex& index) const
{
    return nodeOf(index)->choice;
}

QModelIndex FoundTokensModel::indexOf(const TokenChoice& choice) const
{
    QModelIndex at = index(choice.token);
    for (const int layer : choice.layers)
        at = index(layer, 0, at);
    const verdict::TokenReport* report = reportOf(m_reports, choice);
    if (choice.disclosure >= 0 && report)
        at = index(static_cast<int>(report->layers.size()) + choice.disclosure, 0, at);
    return at;
}

bool FoundTokensModel::isFull() const
{
    return rowCount() >= static_cast<int>(tokens::MaxCandidates);
}

int FoundTokensModel::tokenCount() const
{
    if (!m_reports)
        return 0;
    return static_cast<int>(std::count_if(m_reports->begin(), m_reports->end(),
                                          [](const auto& report) { return report.kind != "none"; }));
}

int FoundTokensModel::rowsInAll() const
{
    return m_root->countAll();
}

void FoundTokensModel::addChildren(Node& node, const verdict::TokenReport& report, int depth)
{
    if (depth > MaxDepth)
        return;
    for (std::size_t i = 0; i < report.layers.size(); ++i) {
        TokenChoice choice = node.choice;
        choice.layers << static_cast<int>(i);
        addChildren(node.add(choice), *report.layers[i], depth + 1);
    }
    for (std::size_t i = 0; i < report.disclosures.size(); ++i) {
        TokenChoice choice = node.choice;
        choice.disclosure = static_cast<int>(i);
        node.add(choice);
    }
}

void FoundTokensModel::setReports(const Reports& reports)
{
    if (sameTokens(m_reports, reports)) {
        m_reports = reports;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_reports = reports;
    m_root = std::make_unique<Node>();
    for (std::size_t i = 0; reports && i < reports->size(); ++i) {
        Node& node = m_root->add({static_cast<int>(i), {}, -1});
        addChildren(node, (*reports)[i], 0);
    }
    endResetModel();
}

} // namespace bearerwatch::models
