#include "models/contributor_model.h"

#include <QElapsedTimer>
#include <algorithm>

#include "models/cause_style.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

constexpr qint64 SliceNanoseconds = 5'000'000;
constexpr int WaitMilliseconds = 500;
constexpr std::size_t MostValues = 20'000; // of one dimension; further new values are not counted

constexpr Dimension Order[] = {Dimension::ClientIp,        Dimension::Service,  Dimension::Path,
                               Dimension::KeyId,           Dimension::Issuer,   Dimension::Audience,
                               Dimension::Subject,         Dimension::ClientId, Dimension::UserAgent,
                               Dimension::TokenFingerprint};

} // namespace

ContributorModel::ContributorModel(WatchState& state, QObject* parent)
    : RowTableModel(parent)
    , m_state(state)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMilliseconds);
    m_slice.setInterval(0);
    connect(&m_wait, &QTimer::timeout, this, &ContributorModel::begin);
    connect(&m_slice, &QTimer::timeout, this, [this] { countSlice(false); });
    connect(&state, &WatchState::changed, this, &ContributorModel::schedule);
    connect(&state, &WatchState::filterChanged, this, [this] {
        m_slice.stop();
        if (m_active)
            begin();
    });
}

void ContributorModel::setActive(bool active)
{
    m_active = active;
    if (active)
        begin();
    else
        m_slice.stop();
}

void ContributorModel::schedule()
{
    if (m_active && !m_wait.isActive() && !m_slice.isActive())
        m_wait.start();
}

void ContributorModel::begin()
{
    m_counted = m_state.snapshot();
    m_next = 0;
    m_total = 0;
    for (Counts& counts : m_counts)
        counts.clear();
    m_slice.start();
}

void ContributorModel::finish()
{
    m_state.selection().finish();
    begin();
    countSlice(true);
}

void ContributorModel::countSlice(bool toTheEnd)
{
    QElapsedTimer clock;
    clock.start();
    const EventSelection& selection = m_state.selection();
    while (m_next < selection.size()) {
        if (const events::Event* event = selection.at(m_next++)) {
            ++m_total;
            for (const Dimension dimension : Order) {
                const std::string* value = dimensionValue(*event, dimension);
                Counts& counts = m_counts[static_cast<std::size_t>(dimension)];
                if (value && (counts.size() < MostValues || counts.contains(*value)))
                    ++counts[*value];
            }
        }
        if (!toTheEnd && m_next % 64 == 0 && clock.nsecsElapsed() > SliceNanoseconds)
            return;
    }
    m_slice.stop();
    publish();
    if (selection.scanning())
        m_wait.start();
}

void ContributorModel::publish()
{
    std::vector<Row> rows;
    for (const Dimension dimension : Order) {
        const Counts& counts = m_counts[static_cast<std::size_t>(dimension)];
        std::vector<std::pair<std::string, std::uint64_t>> order(counts.begin(), counts.end());
        const std::size_t most = std::min(RowsPerDimension, order.size());
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(),
                          [](const auto& a, const auto& b) {
                              return a.second != b.second ? a.second > b.second : a.first < b.first;
                          });
        for (std::size_t i = 0; i < most; ++i) {
            rows.push_back({dimension, order[i].first, order[i].second,
                            static_cast<double>(order[i].second) / static_cast<double>(m_total), i == 0});
        }
    }
    replaceRows(std::move(rows),
                [](const Row& a, const Row& b) { return a.dimension == b.dimension && a.value == b.value; });
}

int ContributorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContributorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rowAt(index);
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        switch (index.column()) {
        case DimensionColumn:
            return row.first || role == Qt::AccessibleTextRole ? dimensionTitle(row.dimension) : QString();
        case ValueColumn:
            return shown(row.value);
        case CountColumn:
            return countText(row.count);
        default:
            return percentText(row.share);
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft));
    case DimensionRole:
        return static_cast<int>(row.dimension);
    case ValueRole:
        return QString::fromStdString(row.value);
    case ShareRole:
        return row.share;
    case FirstRole:
        return row.first;
    default:
        return {};
    }
}

QVariant ContributorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == CountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DimensionColumn:
        return tr("Of");
    case ValueColumn:
        return tr("Value");
    case CountColumn:
        return tr("Failures");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

} // namespace bearerwatch::models
