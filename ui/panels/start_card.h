#pragma once

#include "panels/card.h"

class QProgressBar;
class QStackedWidget;

namespace bearerwatch::panels {

class EmptyState;

/// What stands where the verdict will be: an invitation, work that is going on, or what went wrong.
class StartCard final : public Card {
    Q_OBJECT
public:
    struct Sample {
        QString id;
        QString title;
        QString detail;
        std::optional<causes::Cause> cause; ///< None: the token is accepted.
    };
    StartCard(const QList<Sample>& samples, QWidget* parent = nullptr);
    void showStart();
    void showNothing(); ///< Work has begun; it is said where it lasts.
    [[nodiscard]] bool invites() const; ///< The start is shown.
    void showBusy(qulonglong done, qulonglong total);
    /// @param title  What was seen; `text`: what it means and what to do.
    void showMessage(const QString& title, const QString& text);
    void showKey(int keys); ///< The text is no token but `keys` keys, which can be added.

Q_SIGNALS:
    void pasteAsked();
    void keyTaken(); ///< What was pasted is to be added to the keys.
    void sampleAsked(const QString& id);
    void cancelAsked();

private:
    QWidget* buildStart(const QList<Sample>& samples);
    QWidget* buildBusy();
    QStackedWidget* m_stack;
    QWidget* m_nothing;
    QWidget* m_busy = nullptr; ///< Made when they are needed first.
    EmptyState* m_message = nullptr;
    EmptyState* m_key = nullptr;
    QProgressBar* m_progress = nullptr;
    PlainLabel* m_done = nullptr;
};

} // namespace bearerwatch::panels
