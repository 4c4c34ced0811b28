#include "models/bucket_table_model.h"

#include <QDateTime>
#include <numeric>

#include "models/cause_style.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

std::uint64_t totalOf(const series::CauseCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

} // namespace

BucketTableModel::BucketTableModel(WatchState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
    connect(&state, &WatchState::changed, this, [this] {
        if (m_active)
            refresh();
    });
}

void BucketTableModel::setActive(bool active)
{
    m_active = active;
    if (active)
        refresh();
}

void BucketTableModel::refresh()
{
    const ChartColumns& next = m_state.columns();
    std::vector<causes::Cause> occurring = m_state.columnOrder();
    const bool sameShape = next.start == m_columns.start && next.width == m_columns.width &&
        next.size() == m_columns.size() && occurring == m_causes;
    if (sameShape) {
        m_columns = next;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_columns = next;
    m_causes = std::move(occurring);
    endResetModel();
}

int BucketTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int BucketTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCauseColumn + static_cast<int>(m_causes.size());
}

QVariant BucketTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == TimeColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const std::size_t column = columnOf(index.row());
    switch (index.column()) {
    case TimeColumn:
        return dayAndClockText(m_columns.startOf(column)).left(19);
    case TotalColumn:
        return countText(totalOf(m_columns.failures[column]));
    case RequestsColumn:
        return m_columns.requests[column] ? countText(*m_columns.requests[column]) : tr("not known");
    default:
        return countText(m_columns.failures[column][causes::index(
            m_causes[static_cast<std::size_t>(index.column() - FirstCauseColumn)])]);
    }
}

QVariant BucketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("From (UTC)");
    case TotalColumn:
        return tr("Failures");
    case RequestsColumn:
        return tr("Requests");
    default:
        return causeTitle(m_causes[static_cast<std::size_t>(section - FirstCauseColumn)]);
    }
}

QByteArray BucketTableModel::toCsv() const
{
    const ChartColumns& columns = m_state.columns();
    const std::vector<causes::Cause> occurring = mostFrequent(columns.totals(), causes::CauseCount);
    QByteArray out = "start,width_seconds,requests,failures";
    for (const causes::Cause cause : occurring)
        out += ',' + causeId(cause).toLatin1();
    out += "\r\n";
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(columns.width).count();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out += QByteArray::fromStdString(base::formatRfc3339(columns.startOf(i))) + ',' +
            QByteArray::number(seconds) + ',';
        if (columns.requests[i])
            out += QByteArray::number(static_cast<qulonglong>(*columns.requests[i]));
        out += ',' + QByteArray::number(static_cast<qulonglong>(totalOf(columns.failures[i])));
        for (const causes::Cause cause : occurring)
            out +=
                ',' + QByteArray::number(static_cast<qulonglong>(columns.failures[i][causes::index(cause)]));
        out += "\r\n";
    }
    return out;
}

} // namespace bearerwatch::models
