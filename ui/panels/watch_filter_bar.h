#pragma once

#include <QWidget>

#include "models/watch_state.h"

class QHBoxLayout;

namespace bearerwatch::panels {

/// The parts of the filter as chips that can be taken away; hidden without a filter.
class WatchFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit WatchFilterBar(models::WatchState& state,
                            QWidget* parent = nullptr); ///< `state` must outlive it.

Q_SIGNALS:
    void messageShown(const QString& text);
    void saveRequested(); ///< Under a name.

private:
    void rebuild();
    void copyLink();

    models::WatchState& m_state;
    QHBoxLayout* m_row;
    QList<QWidget*> m_chips;
};

} // namespace bearerwatch::panels
