#pragma once

#include <QtWidgets/QScrollArea>

#include "models/token_view.h"

class QVBoxLayout;

namespace bearerwatch::panels {

class FindingCard;

/// The cards of all findings, errors first, then what explains a failed signature, then the rest.
/// A clock that moves on changes the cards in place: focus and selection stay.
class FindingsView final : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingsView(QWidget* parent = nullptr);
    void setFindings(const QList<models::FindingView>& findings,
                     const QList<models::NearMissView>& nearMisses);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyAsked(const QString& text);
    void helpAsked(const QString& id);
    void inspectAsked(const QString& token);
    void copyTokenAsked(const QString& token);
    void placeAsked(const bearerwatch::models::TextMark& mark);
    void offerTaken(const bearerwatch::models::Offer& offer);

private:
    void rebuild(const QList<models::FindingView>& findings, const QList<models::NearMissView>& nearMisses);
    void layOutNow();
    QVBoxLayout* m_layout;
    QList<FindingCard*> m_cards;
    QStringList m_shown; ///< Codes of the cards, to see whether only values changed.
};

} // namespace bearerwatch::panels
