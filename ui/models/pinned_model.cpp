#include "models/pinned_model.h"

#include <strings.h>

#include "base/json.h"
#include "models/cause_style.h"
#include "models/time_text.h"
#include "models/token_view.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

QString claimOf(const verdict::TokenReport& report, std::initializer_list<const char*> names)
{
    if (!report.payloadIsJson)
        return {};
    const auto document = base::JsonDocument::parse(report.payloadText);
    for (const char* name : names) {
        const base::JsonValue value = document ? document->root().find(name) : base::JsonValue();
        if (value.isString())
            return shown(value.string());
    }
    return {};
}

} // namespace

struct PinnedModel::Entry {
    PinnedToken token;
    std::string text; ///< Secret.
    bool toldSoon = false;
    bool toldExpired = false;

    Entry() = default;
    Entry(Entry&&) = default;
    Entry& operator=(Entry&& other) noexcept
    {
        wipe();
        token = std::move(other.token);
        text = std::move(other.text);
        toldSoon = other.toldSoon;
        toldExpired = other.toldExpired;
        return *this;
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() { wipe(); }
    void wipe() { explicit_bzero(text.data(), text.size()); }
};

PinnedModel::PinnedModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

PinnedModel::~PinnedModel() = default;

int PinnedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

PinnedModel::State PinnedModel::stateOf(const Entry& entry) const
{
    if (!entry.token.expiresAt)
        return Endless;
    if (*entry.token.expiresAt <= m_now)
        return Expired;
    return *entry.token.expiresAt - m_now <= entry.token.notifyBefore ? Soon : Running;
}

QString PinnedModel::countdownOf(const Entry& entry) const
{
    switch (stateOf(entry)) {
    case Endless:
        return tr("never ends");
    case Expired:
        return tr("expired %1 ago").arg(roughSpanText(m_now - *entry.token.expiresAt));
    case Soon:
    case Running:
        return tr("%1 left").arg(exactSpanText(*entry.token.expiresAt - m_now));
    }
    return {};
}

QVariant PinnedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.token.title;
    case DetailRole:
        return entry.token.detail;
    case CountdownRole:
        return countdownOf(entry);
    case StateRole:
        return int(stateOf(entry));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(listed({entry.token.title, entry.token.detail}),
                                            countdownOf(entry)) +
            (entry.token.expiresAt ? QStringLiteral(" (%1)").arg(instantText(*entry.token.expiresAt))
                                   : QString());
    default:
        return {};
    }
}

bool PinnedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value.toString().trimmed().isEmpty())
        return false;
    m_entries[static_cast<std::size_t>(index.row())].token.title = value.toString().trimmed().left(80);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PinnedModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

int PinnedModel::add(const verdict::TokenReport& report)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].text == report.text)
            return static_cast<int>(i);
    }
    Entry entry;
    entry.text = report.text;
    entry.token.id = m_nextId++;
    entry.token.title = tokenTitle(report);
    entry.token.detail = claimOf(report, {"client_id", "azp", "sub", "aud"});
    entry.token.expiresAt = report.expiresAt;
    m_now = std::max(m_now, report.judgedAt);
    // What has ended already, or nearly so, is seen: no notice follows.
    entry.toldExpired = stateOf(entry) == Expired;
    entry.toldSoon = entry.toldExpired;
    const auto after = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Entry& other) {
        return entry.token.expiresAt &&
            (!other.token.expiresAt || *other.token.expiresAt > *entry.token.expiresAt);
    });
    const int row = static_cast<int>(after - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(after, std::move(entry));
    endInsertRows();
    return row;
}

int PinnedModel::renew(quint64 id, const verdict::TokenReport& report)
{
    const int row = rowOf(id);
    if (row < 0)
        return -1;
    const PinnedToken before = m_entries[static_cast<std::size_t>(row)].token;
    remove(row);
    const int now = add(report);
    PinnedToken& token = m_entries[static_cast<std::size_t>(now)].token;
    token.id = id;
    token.title = before.title;
    token.notifyBefore = before.notifyBefore;
    Q_EMIT dataChanged(index(now), index(now));
    return now;
}

void PinnedModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void PinnedModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void PinnedModel::setNotifyBefore(int row, std::chrono::seconds before)
{
    if (row < 0 || row >= rowCount())
        return;
    Entry& entry = m_entries[static_cast<std::size_t>(row)];
    entry.token.notifyBefore = before;
    entry.toldSoon = stateOf(entry) == Expired;
    Q_EMIT dataChanged(index(row), index(row));
}

const PinnedToken& PinnedModel::at(int row) const
{
    return m_entries.at(static_cast<std::size_t>(row)).token;
}

QByteArray PinnedModel::token(int row) const
{
    return QByteArray::fromStdString(m_entries.at(static_cast<std::size_t>(row)).text);
}

int PinnedModel::rowOf(quint64 id) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].token.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

QList<PinNotice> PinnedModel::setNow(base::Time now)
{
    m_now = now;
    QList<PinNotice> due;
    for (Entry& entry : m_entries) {
        const State state = stateOf(entry);
        const bool tellSoon = state == Soon && !entry.toldSoon;
        const bool tellExpired = state == Expired && !entry.toldExpired;
        if (!tellSoon && !tellExpired)
            continue;
        entry.toldSoon = true;
        entry.toldExpired = tellExpired;
        const QString at = clockBothText(*entry.token.expiresAt);
        const QString name = entry.token.detail.isEmpty()
            ? entry.token.title
            : QStringLiteral("%1 (%2)").arg(entry.token.title, entry.token.detail);
        due << PinNotice{
            entry.token.id, name, tellExpired,
            tellExpired ? tr("expired at %1").arg(at)
                        : tr("expires in %1, at %2").arg(exactSpanText(*entry.token.expiresAt - m_now), at)};
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return due;
}

} // namespace bearerwatch::models
