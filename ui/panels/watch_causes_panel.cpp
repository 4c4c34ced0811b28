#include "panels/watch_causes_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "models/cause_style.h"
#include "panels/theme.h"

namespace bearerwatch::panels {

using models::CauseSummaryModel;

WatchCausesPanel::WatchCausesPanel(models::WatchState& state, QWidget* parent)
    : Card(parent)
    , m_state(state)
    , m_model(state)
    , m_table(new QTableView(this))
    , m_all(new QPushButton(tr("All 16"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 12, 0);
    heading->setSpacing(8);
    heading->addWidget(new PlainLabel(tr("Causes"), FontRole::PanelTitle, this));
    heading->addWidget(mutedLabel(tr("click to filter"), FontRole::Small, this));
    heading->addStretch(1);
    m_all->setProperty("kind", QStringLiteral("link"));
    m_all->setCheckable(true);
    m_all->setToolTip(tr("List all causes, those that did not occur too"));
    m_all->setMinimumHeight(31);
    heading->addWidget(m_all);
    column->addLayout(heading);
    setUpCauses();
    column->addWidget(m_table, 1);

    connect(m_all, &QPushButton::toggled, this, [this](bool all) {
        m_model.setAllShown(all);
        m_all->setText(all ? tr("Top 6") : tr("All 16"));
    });
    connect(m_table, &QTableView::clicked, this, &WatchCausesPanel::choose);
    connect(m_table, &QTableView::activated, this, &WatchCausesPanel::choose);
    connect(&m_state, &models::WatchState::filterChanged, this, &WatchCausesPanel::showFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WatchCausesPanel::showFilter);
    connect(&m_state, &models::WatchState::changed, this, [this] {
        fitColumns();
        m_table->horizontalHeader()->viewport()->update(); // the heading of the spark lines names the span
    });
}

void WatchCausesPanel::setUpCauses()
{
    WatchDelegate::Roles roles;
    roles.cause = CauseSummaryModel::CauseRole;
    roles.causeColumn = CauseSummaryModel::CauseColumn;
    roles.spark = CauseSummaryModel::SparkRole;
    roles.sparkColumn = CauseSummaryModel::SparkColumn;
    roles.notable = CauseSummaryModel::NotableRole;
    roles.notableColumn = CauseSummaryModel::ChangeColumn;
    m_table->setModel(&m_model);
    setUpTable(*m_table, roles);
    m_table->setAccessibleName(tr("Causes"));
    m_table->setAccessibleDescription(tr("Return shows the chosen cause alone, or all again"));
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(CauseSummaryModel::CauseColumn, QHeaderView::Stretch);
    m_table->viewport()->setContentsMargins(8, 0, 8, 0);
    m_table->viewport()->installEventFilter(this);
    fitColumns();
}

void WatchCausesPanel::choose(const QModelIndex& index)
{
    const int cause = index.data(CauseSummaryModel::CauseRole).toInt();
    if (cause >= 0)
        m_state.toggleCause(*models::causeAt(cause));
    else
        m_all->setChecked(true); // "other" has no single cause: show what it holds
}

// Titles and numbers are read whole; the spark lines take what is left.
void WatchCausesPanel::fitColumns()
{
    constexpr int Padding = 16;
    constexpr int Marker = 48; // of the cause, with all margins
    constexpr int SmallestSpark = 40;
    constexpr int LargestSpark = 76;
    QHeaderView* header = m_table->horizontalHeader();
    const auto widest = [this](int column, FontRole role, int least) {
        const QFontMetrics metrics(panels::font(role));
        int width =
            metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        return std::max(width + Padding, least);
    };
    const int title = widest(CauseSummaryModel::CauseColumn, FontRole::Body, 110) + Marker - Padding;
    const int count = widest(CauseSummaryModel::CountColumn, FontRole::Small, 50);
    const int change = widest(CauseSummaryModel::ChangeColumn, FontRole::SmallBold, 60);
    const int spark =
        std::clamp(m_table->viewport()->width() - title - count - change, SmallestSpark, LargestSpark);
    setMinimumWidth(std::clamp(title + count + change + SmallestSpark + 2, 344, 420));
    const auto resize = [header](int column, int width) {
        if (header->sectionSize(column) != width)
            header->resizeSection(column, width);
    };
    resize(CauseSummaryModel::CountColumn, count);
    resize(CauseSummaryModel::ChangeColumn, change);
    resize(CauseSummaryModel::SparkColumn, spark);
}

// Its viewport: a scroll bar that comes takes room too.
bool WatchCausesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}

void WatchCausesPanel::showFilter()
{
    m_table->clearSelection();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int cause = m_model.index(row, 0).data(CauseSummaryModel::CauseRole).toInt();
        if (cause >= 0 && m_state.filter().causes.contains(*models::causeAt(cause)))
            m_table->selectionModel()->select(m_model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace bearerwatch::panels
