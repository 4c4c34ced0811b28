#include "panels/offer_row.h"

#include <QtWidgets/QPushButton>

#include "panels/flow_layout.h"

namespace bearerwatch::panels {
namespace {

bool sameButtons(const QList<models::Offer>& a, const QList<models::Offer>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const models::Offer& x, const models::Offer& y) { return x.kind == y.kind; });
}

} // namespace

OfferRow::OfferRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
}

void OfferRow::setOffers(const QList<models::Offer>& offers, const std::optional<models::TextMark>& mark)
{
    const bool same = sameButtons(offers, m_offers) && mark.has_value() == m_mark.has_value();
    m_offers = offers;
    m_mark = mark;
    setVisible(!offers.isEmpty() || mark);
    const qsizetype shift = mark ? 1 : 0;
    if (!same) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (qsizetype i = 0; i < offers.size() + shift; ++i) {
            auto* button = new QPushButton;
            button->setProperty("kind", "small");
            m_layout->addWidget(button);
            m_buttons << button;
            const bool isPlace = i < shift;
            connect(button, &QPushButton::clicked, this, [this, isPlace, index = i - shift] {
                if (isPlace)
                    Q_EMIT placeAsked(*m_mark);
                else
                    Q_EMIT offerTaken(m_offers.at(index));
            });
        }
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto* button = static_cast<QPushButton*>(m_buttons[i]);
        button->setText(i < shift ? tr("Show in the text") : offers.at(i - shift).label);
        button->setAccessibleName(button->text());
    }
}

} // namespace bearerwatch::panels
