#include "models/session_model.h"

#include <strings.h>

#include "models/time_text.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

constexpr qsizetype MaxText = qsizetype{1024} * 1024;

/// The bytes themselves, where nobody else holds them; a shared copy is wiped by its last owner or not at
/// all.
void wipe(QByteArray& text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
    text.clear();
}

} // namespace

SessionModel::SessionModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

SessionModel::~SessionModel()
{
    for (Entry& entry : m_entries)
        wipe(entry.text);
}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail + QStringLiteral("  ") + clockBothText(entry.time);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return listed({entry.title, entry.detail, clockBothText(entry.time)});
    default:
        return {};
    }
}

void SessionModel::add(const QByteArray& text, const QString& title, const QString& detail, base::Time time)
{
    if (text.size() > MaxText)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_entries[static_cast<std::size_t>(row)].text == text) {
            remove(row);
            break;
        }
    }
    beginInsertRows({}, 0, 0);
    // A copy of its own: only then can it be wiped.
    m_entries.push_front({QByteArray(text.constData(), text.size()), title, detail, time});
    endInsertRows();
    trim();
}

void SessionModel::trim()
{
    qsizetype bytes = 0;
    int keep = 0;
    for (const Entry& entry : m_entries) {
        bytes += entry.text.size();
        if (keep >= MaxEntries || (bytes > MaxBytes && keep > 0))
            break;
        ++keep;
    }
    while (rowCount() > keep)
        remove(rowCount() - 1);
}

void SessionModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    wipe(m_entries[static_cast<std::size_t>(row)].text);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void SessionModel::clear()
{
    beginResetModel();
    for (Entry& entry : m_entries)
        wipe(entry.text);
    m_entries.clear();
    endResetModel();
}

QByteArray SessionModel::text(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].text : QByteArray();
}

} // namespace bearerwatch::models
