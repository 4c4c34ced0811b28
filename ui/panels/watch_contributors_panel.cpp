#include "panels/watch_contributors_panel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

using models::ContributorModel;

WatchContributorsPanel::WatchContributorsPanel(models::WatchState& state, QWidget* parent)
    : QWidget(parent)
    , m_model(state)
    , m_table(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    WatchDelegate::Roles roles;
    roles.share = ContributorModel::ShareRole;
    roles.shareColumn = ContributorModel::ShareColumn;
    roles.fixedColumns = {ContributorModel::ValueColumn};
    roles.mutedColumns = {ContributorModel::DimensionColumn};
    m_table->setModel(&m_model);
    setUpTable(*m_table, roles);
    m_table->setAccessibleName(tr("Contributors"));
    m_table->setAccessibleDescription(tr("Return shows the chosen value alone"));
    m_table->horizontalHeader()->setSectionResizeMode(ContributorModel::ValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(ContributorModel::DimensionColumn, 110);
    m_table->horizontalHeader()->resizeSection(ContributorModel::CountColumn, 80);
    m_table->horizontalHeader()->resizeSection(ContributorModel::ShareColumn, 230);
    column->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [&state](const QModelIndex& index) {
        state.setValueFilter(
            static_cast<models::Dimension>(index.data(ContributorModel::DimensionRole).toInt()),
            index.data(ContributorModel::ValueRole).toString());
    });
    connect(m_table, &QTableView::clicked, m_table, &QTableView::activated);
}

void WatchContributorsPanel::showEvent(QShowEvent* event)
{
    m_model.setActive(true);
    QWidget::showEvent(event);
}

void WatchContributorsPanel::hideEvent(QHideEvent* event)
{
    m_model.setActive(false);
    QWidget::hideEvent(event);
}

} // namespace bearerwatch::panels
