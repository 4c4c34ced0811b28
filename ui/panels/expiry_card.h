#pragma once

#include "models/token_view.h"
#include "panels/card.h"

class QBoxLayout;
class QDateTimeEdit;
class QSpinBox;

namespace bearerwatch::panels {

class ExpiryLine;

/// Countdown, time line, the clock and the leeway of the verdict.
class ExpiryCard final : public Card {
    Q_OBJECT
public:
    explicit ExpiryCard(QWidget* parent = nullptr);
    /// @param live  The clock runs; else an instant was chosen.
    void setExpiry(const models::ExpiryView& expiry, bool live);

Q_SIGNALS:
    void instantChosen(qint64 secondsSince1970);
    void leewayChosen(int seconds);
    void resetAsked();
    void pinAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void placeControls();

    CutLabel* m_sentence;
    QWidget* m_controls = nullptr; ///< Clock and leeway.
    QBoxLayout* m_head = nullptr;
    bool m_narrow = false;
    QDateTimeEdit* m_now;
    QSpinBox* m_leeway;
    QPushButton* m_reset;
    ExpiryLine* m_line;
};

} // namespace bearerwatch::panels
