#pragma once

#include "models/token_view.h"
#include "panels/card.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace bearerwatch::panels {

/// Shape, word and colour of the verdict, one sentence, and what was checked with what.
class VerdictBanner final : public Card {
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget* parent = nullptr);
    void setBanner(const models::BannerView& banner);

Q_SIGNALS:
    void copyReportAsked();
    void addKeyAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QColor fill() const override;
    QColor line() const override;

private:
    void recolour();
    [[nodiscard]] int roomOfWords() const;
    void placeConditions();
    void fitHeight();
    void placeSentence();
    QColor ink() const;
    models::BannerView m_banner;
    QWidget* m_shape;
    PlainLabel* m_word;
    PlainLabel* m_sentence;
    IconLabel* m_signatureIcon;
    PlainLabel* m_signature;
    PlainLabel* m_key;
    CutLabel* m_conditions;
    QPushButton* m_addKey;
    QPushButton* m_copy = nullptr;
    QBoxLayout* m_buttons = nullptr; ///< One above the other where there is little room.
    QHBoxLayout* m_first = nullptr;
    QHBoxLayout* m_beside = nullptr;
    QVBoxLayout* m_below = nullptr;
    bool m_conditionsBelow = false;
    bool m_sentenceBelow = false;
};

} // namespace bearerwatch::panels
