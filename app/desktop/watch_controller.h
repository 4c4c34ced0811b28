#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

class QMenu;

namespace bearerwatch::panels {
class WatchPage;
}
namespace bearerwatch::shell {
class MainWindow;
class Tray;
} // namespace bearerwatch::shell

namespace bearerwatch::desktop {

/// Joins the Watch page to the shell: its actions, the tray, the settings of alerts, the last session.
class WatchController final : public QObject {
    Q_OBJECT
public:
    /// Window and page must outlive it.
    WatchController(shell::MainWindow& window, panels::WatchPage& page, QObject* parent = nullptr);

    /// Opens the logs and filters of the last session again.
    void restoreSession();

private:
    void addActions();
    void wireTray();
    void listSavedFilters();
    void saveFilter(); ///< Asks for a name.
    bool leaveWindowOpen(); ///< True: the window is hidden, and the watching goes on.

    shell::MainWindow& m_window;
    panels::WatchPage& m_page;
    shell::Tray* m_tray;
    QMenu* m_saved = nullptr; ///< Owned by the window.
    int m_alerts = 0;
    QString m_status;
};

} // namespace bearerwatch::desktop
