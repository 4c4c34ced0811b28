#include "models/cause_summary_model.h"

#include <algorithm>
#include <cmath>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/wording.h"

namespace bearerwatch::models {

QString trendText(const Trend& trend)
{
    switch (trend.kind) {
    case Trend::Kind::AsUsual:
        return CauseSummaryModel::tr("as usual");
    case Trend::Kind::New:
        return CauseSummaryModel::tr("new");
    case Trend::Kind::Unknown:
        return {};
    case Trend::Kind::Known:
        break;
    }
    if (trend.ratio >= 2)
        return QStringLiteral("×%1").arg(QString::number(trend.ratio, 'f', trend.ratio < 10 ? 1 : 0));
    const long percent = std::lround((trend.ratio - 1) * 100);
    return CauseSummaryModel::tr("%1%2 %")
        .arg(percent < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::labs(percent));
}

CauseSummaryModel::CauseSummaryModel(WatchState& state, QObject* parent)
    : RowTableModel(parent)
    , m_state(state)
{
    refresh();
    connect(&state, &WatchState::changed, this, &CauseSummaryModel::refresh);
}

void CauseSummaryModel::setAllShown(bool all)
{
    if (all == m_allShown)
        return;
    m_allShown = all;
    refresh();
}

std::vector<CauseSummaryModel::Row> CauseSummaryModel::makeRows() const
{
    const series::CauseCounts& counts = m_state.counts();
    const ChartColumns& columns = m_state.allCauseColumns();
    std::uint64_t total = 0;
    for (const std::uint64_t count : counts)
        total += count;
    const auto makeRow = [&](std::optional<causes::Cause> cause, const std::vector<causes::Cause>& members) {
        Row row;
        row.cause = cause;
        row.spark.fill(0, static_cast<qsizetype>(columns.size()));
        for (const causes::Cause member : members) {
            const std::size_t at = causes::index(member);
            row.count += counts[at];
            for (std::size_t i = 0; i < columns.size(); ++i)
                row.spark[static_cast<qsizetype>(i)] += static_cast<double>(columns.failures[i][at]);
        }
        row.share = total > 0 ? static_cast<double>(row.count) / static_cast<double>(total) : 0;
        row.joined = static_cast<int>(members.size());
        if (cause)
            row.trend = m_state.trend(*cause);
        return row;
    };

    std::vector<causes::Cause> order = m_state.causeOrder();
    for (const causes::Cause cause : causes::allCauses()) {
        if (m_allShown && std::find(order.begin(), order.end(), cause) == order.end())
            order.push_back(cause);
    }
    // One cause more is shown by itself: "other" with one member would hide it for nothing.
    const std::size_t own = m_allShown || order.size() <= MaxShownCauses + 1 ? order.size() : MaxShownCauses;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < own; ++i)
        rows.push_back(makeRow(order[i], {order[i]}));
    if (own < order.size())
        rows.push_back(
            makeRow(std::nullopt, {order.begin() + static_cast<std::ptrdiff_t>(own), order.end()}));
    return rows;
}

void CauseSummaryModel::refresh()
{
    replaceRows(makeRows(), [](const Row& a, const Row& b) { return a.cause == b.cause; });
}

int CauseSummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CauseSummaryModel::text(const Row& row, int column) const
{
    switch (column) {
    case CauseColumn:
        return row.cause ? causeTitle(row.cause) : tr("Other (%1 causes)").arg(row.joined);
    case CountColumn:
        return countText(row.count);
    case ChangeColumn:
        return trendText(row.trend);
    default:
        return {};
    }
}

QString CauseSummaryModel::toolTip(const Row& row, int column) const
{
    if (column == CountColumn)
        return tr("%1 of the failures that are counted").arg(percentText(row.share));
    if (column == ChangeColumn && row.trend.kind == Trend::Kind::Known)
        return tr("Compared with the time right before, or with what an alert found usual; differences that "
                  "chance explains "
                  "are not shown");
    return row.cause ? translated(causes::entry(*row.cause).meaning) : QString();
}

QVariant CauseSummaryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SparkColumn ? tr("%1 failures over the shown time").arg(countText(row.count))
                                             : text(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == CountColumn || index.column() == ChangeColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    case CauseRole:
        return row.cause ? static_cast<int>(causes::index(*row.cause)) : -1;
    case SparkRole:
        return QVariant::fromValue(row.spark);
    case NotableRole:
        return row.trend.kind == Trend::Kind::New ||
            (row.trend.kind == Trend::Kind::Known && row.trend.ratio >= 2);
    default:
        return {};
    }
}

QVariant CauseSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == CountColumn || section == ChangeColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CauseColumn:
        return tr("Cause");
    case CountColumn:
        return tr("Count");
    case SparkColumn:
        return m_state.window() ? spanText(m_state.window()->length()) : tr("Course");
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace bearerwatch::models
