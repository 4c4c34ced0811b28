#pragma once

#include "panels/card.h"

class QProgressBar;

namespace bearerwatch::panels {

/// What to paste or check next, one line each.
class NextStepsCard final : public Card {
    Q_OBJECT
public:
    explicit NextStepsCard(QWidget* parent = nullptr);
    void setSteps(const QStringList& steps);

Q_SIGNALS:
    void pasteAsked();

private:
    PlainLabel* m_steps;
};

/// "Why the signature fails is being searched", with progress and Cancel; the verdict stands already.
class SearchStrip final : public Card {
    Q_OBJECT
public:
    explicit SearchStrip(QWidget* parent = nullptr);
    void setProgress(qulonglong done, qulonglong total);

Q_SIGNALS:
    void cancelAsked();

private:
    QProgressBar* m_bar;
    PlainLabel* m_text;
};

} // namespace bearerwatch::panels
