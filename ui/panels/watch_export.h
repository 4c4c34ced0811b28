#pragma once

#include <QPointer>
#include <QProgressDialog>

#include "models/watch_state.h"
#include "services/event_export.h"

namespace bearerwatch::panels {

/// Asks for a file and saves the events that the filters show: CSV, JSON lines or a page.
class WatchExport final : public QObject {
    Q_OBJECT
public:
    /// @param window  Parent of the dialogs; owns this. `state` must outlive it.
    WatchExport(const models::WatchState& state, QWidget* window);

    void choose();

Q_SIGNALS:
    void messageShown(const QString& text);

private:
    void save(const QString& file);

    const models::WatchState& m_state;
    QWidget* m_window;
    services::EventExport m_export;
    QPointer<QProgressDialog> m_progress;
};

} // namespace bearerwatch::panels
