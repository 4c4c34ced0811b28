#pragma once

#include <QtWidgets/QWidget>
#include <optional>

#include "models/offer.h"
#include "models/text_mark.h"

namespace bearerwatch::panels {

class FlowLayout;

/// The buttons under a finding: where it lies in the text, and what can be tried. Equal offers keep their
/// buttons, so that a clock that moves on takes the focus from nobody.
class OfferRow final : public QWidget {
    Q_OBJECT
public:
    explicit OfferRow(QWidget* parent = nullptr);
    void setOffers(const QList<models::Offer>& offers, const std::optional<models::TextMark>& mark);

Q_SIGNALS:
    void placeAsked(const bearerwatch::models::TextMark& mark);
    void offerTaken(const bearerwatch::models::Offer& offer);

private:
    QList<models::Offer> m_offers;
    std::optional<models::TextMark> m_mark;
    QList<QWidget*> m_buttons;
    FlowLayout* m_layout;
};

} // namespace bearerwatch::panels
