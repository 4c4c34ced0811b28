#include "panels/watch_events_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include "models/cause_style.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

using models::EventTableModel;

WatchEventsPanel::WatchEventsPanel(models::WatchState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(state.selection())
    , m_table(new QTableView(this))
    , m_text(new QLineEdit(this))
    , m_typing(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addLayout(buildFilterRow());
    setUpRecords();
    column->addWidget(m_table, 1);
    connectRecords();
}

QHBoxLayout* WatchEventsPanel::buildFilterRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    m_text->setPlaceholderText(tr("Filter by text: a word, a client, a path, a key id"));
    m_text->setAccessibleName(tr("Filter records by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(1000);
    row->addWidget(m_text, 1);
    auto* save = new QPushButton(tr("Export…"), this);
    save->setProperty("kind", QStringLiteral("link"));
    save->setAccessibleName(tr("Export the records that are shown"));
    save->setToolTip(tr("Save the records that the filters show: CSV, JSON lines or a report to read"));
    connect(save, &QPushButton::clicked, this, &WatchEventsPanel::exportRequested);
    row->addWidget(save);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250); // a filter starts over at each letter else
    connect(m_text, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &WatchEventsPanel::applyText);
    connect(m_typing, &QTimer::timeout, this, &WatchEventsPanel::applyText);
    connect(&m_state, &models::WatchState::filterChanged, this, &WatchEventsPanel::showText);
    return row;
}

void WatchEventsPanel::setUpRecords()
{
    WatchDelegate::Roles roles;
    roles.cause = EventTableModel::CauseRole;
    roles.causeColumn = EventTableModel::CauseColumn;
    roles.fixedColumns = {EventTableModel::TimeColumn, EventTableModel::ClientColumn,
                          EventTableModel::RequestColumn, EventTableModel::KeyIdColumn};
    m_table->setModel(&m_model);
    setUpTable(*m_table, roles);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Records"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int widths[] = {190, 168, 128, 52, 196, 90};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->horizontalHeader()->resizeSection(i, widths[i]);
}

void WatchEventsPanel::connectRecords()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &WatchEventsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT positionChosen(index.data(EventTableModel::PositionRole).toULongLong());
            });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd && m_state.isLive() && isVisible())
            m_table->scrollToBottom();
    });
}

void WatchEventsPanel::selectLast(int cause)
{
    constexpr int Looked = 500; // rows from the end
    const int last = m_model.rowCount() - 1;
    int row = last;
    while (cause >= 0 && row >= 0 && last - row < Looked &&
           m_model.index(row, 0).data(EventTableModel::CauseRole).toInt() != cause)
        --row;
    if (last >= 0)
        chooseRow(row >= 0 && last - row < Looked ? row : last);
}

void WatchEventsPanel::selectFirst()
{
    if (m_model.rowCount() > 0)
        chooseRow(0);
}

// QTableView::selectRow finds no column where the layout is from right to left.
void WatchEventsPanel::chooseRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void WatchEventsPanel::applyText()
{
    m_typing->stop();
    models::WatchFilter filter = m_state.filter();
    filter.text = m_text->text().toStdString();
    m_state.setFilter(filter);
}

void WatchEventsPanel::showText()
{
    const QString text = QString::fromStdString(m_state.filter().text);
    if (text != m_text->text() && !m_typing->isActive())
        m_text->setText(text);
}

void WatchEventsPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    chooseRow(index.row());
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int cause = index.data(EventTableModel::CauseRole).toInt();
    if (cause >= 0) {
        const auto value = *models::causeAt(cause);
        menu->addAction(tr("Show only cause %1").arg(models::causeTitle(value)), this, [this, value] {
            models::WatchFilter filter = m_state.filter();
            filter.causes = {value};
            m_state.setFilter(filter);
        });
    }
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const int dimension = cell.data(EventTableModel::DimensionRole).toInt();
        const QString value = cell.data(EventTableModel::ValueRole).toString();
        if (dimension < 0 || value.isEmpty())
            continue;
        const auto which = static_cast<models::Dimension>(dimension);
        QString label = models::shown(value.left(60).toStdString());
        label.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(tr("Show only %1 %2").arg(models::dimensionTitle(which), label), this,
                        [this, which, value] { m_state.setValueFilter(which, value); });
    }
    Q_EMIT menuWanted(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace bearerwatch::panels
