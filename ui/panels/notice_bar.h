#pragma once

#include "panels/card.h"

namespace bearerwatch::panels {

/// "The clipboard holds a token. Nothing was pasted."
class OfferBanner final : public Card {
    Q_OBJECT
public:
    explicit OfferBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(bool accepted);

protected:
    QColor fill() const override { return colors(palette()).accentTint; }
    QColor line() const override { return colors(palette()).accent; }
};

/// One line that says what was done or what went wrong; stays until it is closed or replaced.
class NoticeBar final : public Card {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showText(const QString& text); ///< Empty: hides.

protected:
    QColor fill() const override { return colors(palette()).raised; }
    QColor line() const override { return colors(palette()).controlBorder; }

private:
    PlainLabel* m_text;
};

} // namespace bearerwatch::panels
