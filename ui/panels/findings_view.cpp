#include "panels/findings_view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

#include "panels/finding_card.h"
#include "panels/near_miss_card.h"

namespace bearerwatch::panels {

FindingsView::FindingsView(QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Findings"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid);
    m_layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize FindingsView::sizeHint() const
{
    return {400, widget() ? widget()->sizeHint().height() : 100};
}

QSize FindingsView::minimumSizeHint() const
{
    constexpr int Title = 48; // of one card: this view scrolls, its neighbours do not
    return {200, std::min(Title, sizeHint().height())};
}

void FindingsView::setFindings(const QList<models::FindingView>& findings,
                               const QList<models::NearMissView>& nearMisses)
{
    QStringList next;
    for (const models::FindingView& finding : findings)
        next << finding.code + finding.title + QString::number(finding.rows.size());
    for (const models::NearMissView& miss : nearMisses)
        next << miss.sentence;
    if (next != m_shown || m_cards.size() != findings.size()) {
        m_shown = next;
        rebuild(findings, nearMisses);
        updateGeometry();
        verticalScrollBar()->setValue(0);
        return;
    }
    for (qsizetype i = 0; i < findings.size(); ++i)
        m_cards[i]->setFinding(findings[i]);
}

void FindingsView::rebuild(const QList<models::FindingView>& findings,
                           const QList<models::NearMissView>& nearMisses)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cards.clear();
    bool missesShown = nearMisses.isEmpty();
    const auto showMisses = [&] {
        for (const models::NearMissView& miss : nearMisses) {
            auto* card = new NearMissCard(miss);
            connect(card, &NearMissCard::inspectAsked, this, &FindingsView::inspectAsked);
            connect(card, &NearMissCard::copyTokenAsked, this, &FindingsView::copyTokenAsked);
            connect(card, &NearMissCard::offerTaken, this, &FindingsView::offerTaken);
            connect(card, &NearMissCard::copyAsked, this, &FindingsView::copyAsked);
            connect(card, &NearMissCard::placeAsked, this, &FindingsView::placeAsked);
            m_layout->addWidget(card);
        }
        missesShown = true;
    };
    // A proven explanation of the failed signature is the answer: it stands first.
    if (std::any_of(nearMisses.begin(), nearMisses.end(),
                    [](const models::NearMissView& miss) { return miss.verifies; }))
        showMisses();
    for (const models::FindingView& finding : findings) {
        if (!missesShown && finding.severity != causes::Severity::Error)
            showMisses();
        auto* card = new FindingCard;
        card->setFinding(finding);
        connect(card, &FindingCard::copyAsked, this, &FindingsView::copyAsked);
        connect(card, &FindingCard::helpAsked, this, &FindingsView::helpAsked);
        connect(card, &FindingCard::placeAsked, this, &FindingsView::placeAsked);
        connect(card, &FindingCard::offerTaken, this, &FindingsView::offerTaken);
        m_layout->addWidget(card);
        m_cards << card;
    }
    if (!missesShown)
        showMisses();
    m_layout->addStretch();
    layOutNow();
}

/// Without it the first frame would show the cards squeezed into the height of those before.
void FindingsView::layOutNow()
{
    const auto cards = widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* card : cards)
        card->show();
    m_layout->activate();
    QEvent changed(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &changed);
}

} // namespace bearerwatch::panels
