#pragma once

#include "models/token_view.h"
#include "panels/card.h"

namespace bearerwatch::panels {

class AlignedTexts;
class OfferRow;

/// One finding: title, certainty, evidence with what differs marked, fix for client and server.
class FindingCard final : public Card {
    Q_OBJECT
public:
    explicit FindingCard(QWidget* parent = nullptr);
    void setFinding(const models::FindingView& finding);
    [[nodiscard]] const models::FindingView& finding() const { return m_finding; }

Q_SIGNALS:
    void copyAsked(const QString& text);
    void helpAsked(const QString& id);
    void placeAsked(const bearerwatch::models::TextMark& mark); ///< Show it in the pasted text.
    void offerTaken(const bearerwatch::models::Offer& offer);

private:
    QWidget* buildEvidence();
    QWidget* buildFixes();
    models::FindingView m_finding;
    MarkerLabel* m_marker;
    PlainLabel* m_title;
    CertaintyChip* m_chip;
    QPushButton* m_reference;
    PlainLabel* m_sentence;
    QFrame* m_box = nullptr;
    AlignedTexts* m_rows = nullptr;
    QWidget* m_side = nullptr;
    PlainLabel* m_sideHead = nullptr;
    PlainLabel* m_sideText = nullptr;
    QWidget* m_fixes = nullptr;
    PlainLabel* m_client = nullptr;
    PlainLabel* m_server = nullptr;
    OfferRow* m_offers = nullptr;
};

/// A raised box for evidence.
class EvidenceBox final : public Card {
    Q_OBJECT
public:
    using Card::Card;

protected:
    QColor fill() const override { return colors(palette()).raised; }
};

} // namespace bearerwatch::panels
