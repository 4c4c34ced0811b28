#pragma once

#include "models/token_view.h"
#include "panels/card.h"

namespace bearerwatch::panels {

/// Why a signature fails, with proof: the damaged place, both texts aligned, the repaired token.
class NearMissCard final : public Card {
    Q_OBJECT
public:
    explicit NearMissCard(const models::NearMissView& miss, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyAsked(const QString& text);
    void inspectAsked(const QString& token);
    void copyTokenAsked(const QString& token);
    void offerTaken(const bearerwatch::models::Offer& offer);
    void placeAsked(const bearerwatch::models::TextMark& mark);

private:
    [[nodiscard]] static QWidget* proofOf(const models::NearMissView& miss);
    [[nodiscard]] QLayout* buttonsOf(const models::NearMissView& miss);
};

} // namespace bearerwatch::panels
