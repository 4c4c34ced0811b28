#include "panels/watch_incidents_panel.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "panels/theme.h"
#include "panels/watch_incident_card.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {
namespace {

constexpr int Page = 40; // cards at once: widgets cost more than rows
constexpr int NarrowWidth = 640; // title and buttons do not fit in one row
constexpr int LookAgainMilliseconds = 200;

} // namespace

WatchIncidentsPanel::WatchIncidentsPanel(models::IncidentModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_empty(
          mutedLabel(tr("No incident so far. What is usual is learned within the first minutes of a log."),
                     FontRole::Body))
    , m_more(new QPushButton(tr("Show older")))
    , m_shown(Page)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_empty->setWordWrap(true);
    m_more->setProperty("kind", QStringLiteral("link"));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Incidents"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += Page;
        rebuild();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WatchIncidentsPanel::rebuild);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &WatchIncidentsPanel::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WatchIncidentsPanel::rebuild);
    rebuild();
}

void WatchIncidentsPanel::rebuild()
{
    // Not under the hand of the user: a menu that is open, a button that is held down.
    const QWidget* popup = QApplication::activePopupWidget();
    if ((popup && isAncestorOf(popup->parentWidget())) ||
        (underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)) {
        QTimer::singleShot(LookAgainMilliseconds, this, &WatchIncidentsPanel::rebuild);
        return;
    }
    if (updateCards())
        return;
    const int position = verticalScrollBar()->value();
    QString focused;
    const QWidget* focus = QApplication::focusWidget(); // as it was: a card that is hidden hands it on
    for (WatchIncidentCard* card : std::as_const(m_cards)) {
        if (focus != nullptr && (card == focus || card->isAncestorOf(focus)))
            focused = card->line().id;
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_narrowCards = m_narrow;
    const int count = std::min(m_model.rowCount(), m_shown);
    for (int row = 0; row < count; ++row) {
        WatchIncidentCard* card = makeCard(row);
        m_column->insertWidget(row, card);
        m_cards.append(card);
        card->show(); // now, not when there is time: what is hidden gets no focus
        if (card->line().id == focused)
            card->setFocus();
    }
    if (QWidget* before = m_tabBefore) {
        for (WatchIncidentCard* card : std::as_const(m_cards))
            before = chainTabs(before, *card);
        QWidget::setTabOrder(before, m_more);
    }
    m_empty->setVisible(count == 0);
    m_more->setVisible(count < m_model.rowCount());
    QTimer::singleShot(0, this, [this, position] { verticalScrollBar()->setValue(position); });
}

bool WatchIncidentsPanel::wantsExpanded(int row) const
{
    const models::IncidentLine& line = m_model.line(row);
    return m_toggled.contains(line.id) != (line.firing || row == 0);
}

// Of what fires, each second changes how long: what stands keeps its place, focus and selection.
bool WatchIncidentsPanel::updateCards()
{
    const int count = std::min(m_model.rowCount(), m_shown);
    if (m_cards.isEmpty() || m_cards.size() != count || m_narrowCards != m_narrow)
        return false;
    for (int row = 0; row < count; ++row) {
        if (m_cards[row]->expanded() != wantsExpanded(row) || !m_cards[row]->take(m_model.line(row)))
            return false;
    }
    m_more->setVisible(count < m_model.rowCount());
    return true;
}

WatchIncidentCard* WatchIncidentsPanel::makeCard(int row)
{
    auto* card = new WatchIncidentCard(m_model.line(row), wantsExpanded(row), m_narrow, widget());
    connect(card, &WatchIncidentCard::openRequested, this, &WatchIncidentsPanel::openRequested);
    connect(card, &WatchIncidentCard::contributorActivated, this, &WatchIncidentsPanel::contributorActivated);
    connect(card, &WatchIncidentCard::silenceRequested, this, &WatchIncidentsPanel::silenceRequested);
    connect(card, &WatchIncidentCard::noteRequested, this, &WatchIncidentsPanel::noteRequested);
    connect(card, &WatchIncidentCard::exportRequested, this, &WatchIncidentsPanel::exportRequested);
    connect(card, &WatchIncidentCard::acknowledgeRequested, this, &WatchIncidentsPanel::acknowledgeRequested);
    connect(card, &WatchIncidentCard::expandRequested, this, [this](const QString& id) {
        if (!m_toggled.remove(id))
            m_toggled.insert(id);
        QTimer::singleShot(0, this, &WatchIncidentsPanel::rebuild); // not while the card handles its event
    });
    return card;
}

void WatchIncidentsPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = viewport()->width() < NarrowWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    QTimer::singleShot(0, this, &WatchIncidentsPanel::rebuild);
}

void WatchIncidentsPanel::setJudged(bool judged)
{
    m_empty->setText(
        judged ? tr("No incident so far. What is usual is learned within the first minutes of a log.")
               : tr("Nothing to judge yet: no record with a time was read."));
}

void WatchIncidentsPanel::reveal(const QString& id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    if (row >= m_shown) {
        m_shown = row + 1;
        rebuild();
    }
    QWidget* card = m_cards.value(row);
    if (!card)
        return;
    card->setFocus();
    QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card); });
}

} // namespace bearerwatch::panels
