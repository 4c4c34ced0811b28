#include "panels/watch_causes_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include "panels/theme.h"

namespace bearerwatch::panels {

using models::CauseSummaryModel;

WatchCausesPanel::WatchCausesPanel(models::WatchState& state, QWidget* parent)
    : WatchCard(parent)
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
    heading->addWidget(plainLabel(tr("Causes"), int(FontRole::PanelTitle), false, this));
    heading->addWidget(plainLabel(tr("click to filter"), int(FontRole::Small), true, this));
    heading->addStretch(1);
    m_all->setProperty("kind", QStringLiteral("link"));
    m_all->setCheckable(true);
    m_all->setToolTip(tr("List all causes, those that did not occur too"));
    m_all->setMinimumHeight(31);
    heading->addWidget(m_all);
    column->addLayout(heading);

    WatchDelegate::Roles roles;
    roles.cause = CauseSummaryModel::CauseRole;
    roles.causeColumn = CauseSummaryModel::CauseColumn;
    roles.spark = CauseSummaryModel::SparkRole;
    roles.sparkColumn = CauseSummaryModel::SparkColumn;
    roles.notable = CauseSummaryModel::NotableRole;
    roles.notableColumn = CauseSummaryModel::ChangeColumn;
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new WatchDelegate(roles, m_table));
    m_table->setAccessibleName(tr("Causes"));
    m_table->setAccessibleDescription(tr("Return shows the chosen cause alone, or all again"));
    m_table->verticalHeader()->hide();
    m_table->setStyleSheet(
        QStringLiteral("QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 15px; }"));
    m_table->verticalHeader()->setDefaultSectionSize(TableRowHeight);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(CauseSummaryModel::CauseColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(CauseSummaryModel::CountColumn, 50);
    m_table->horizontalHeader()->resizeSection(CauseSummaryModel::SparkColumn, 76);
    m_table->horizontalHeader()->resizeSection(CauseSummaryModel::ChangeColumn, 68);
    m_table->viewport()->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_table, 1);

    connect(m_all, &QPushButton::toggled, this, [this](bool all) {
        m_model.setAllShown(all);
        m_all->setText(all ? tr("Top 6") : tr("All 16"));
    });
    const auto choose = [this](const QModelIndex& index) {
        const int cause = index.data(CauseSummaryModel::CauseRole).toInt();
        if (cause >= 0)
            m_state.toggleCause(causes::allCauses()[static_cast<std::size_t>(cause)]);
        else
            m_all->setChecked(true); // "other" has no single cause: show what it holds
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(&m_state, &models::WatchState::filterChanged, this, &WatchCausesPanel::showFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WatchCausesPanel::showFilter);
    connect(&m_state, &models::WatchState::changed, this, [this] {
        m_table->horizontalHeader()->viewport()->update(); // the heading of the spark lines names the span
    });
}

void WatchCausesPanel::showFilter()
{
    m_table->clearSelection();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int cause = m_model.index(row, 0).data(CauseSummaryModel::CauseRole).toInt();
        if (cause >= 0 &&
            m_state.filter().causes.contains(causes::allCauses()[static_cast<std::size_t>(cause)]))
            m_table->selectRow(row);
    }
}

} // namespace bearerwatch::panels
