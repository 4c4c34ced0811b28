#pragma once

#include <QTimer>
#include <QWidget>

#include "models/source_model.h"
#include "panels/watch_widgets.h"

class QProgressBar;
class QPushButton;

namespace bearerwatch::panels {

/// A reading is under way: how far, and Cancel; one that was cancelled, and Continue.
class WatchBusyBar final : public QWidget {
    Q_OBJECT
public:
    explicit WatchBusyBar(QWidget* parent = nullptr);
    void setProgress(quint64 done, quint64 total); ///< Bytes; total 0: not known.
    void setStopped(bool stopped); ///< Before `setProgress`.

Q_SIGNALS:
    void cancelRequested();
    void continueRequested();

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_button;
    bool m_stopped = false;
};

/// What was just done, in a word, over the lower edge of the page: nothing moves for it. Goes by itself.
class WatchToast final : public Card {
    Q_OBJECT
public:
    explicit WatchToast(QWidget* page);
    void say(const QString& text); ///< Plain text.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QLabel* m_text;
    QTimer m_end;
};

/// Sources that could not be read: what, where, what to do.
class WatchErrorBar final : public Card {
    Q_OBJECT
public:
    explicit WatchErrorBar(QWidget* parent = nullptr);
    void setProblems(const QStringList& problems); ///< Plain text; hidden without any.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace bearerwatch::panels
