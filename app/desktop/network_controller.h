#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include "services/clock_service.h"
#include "services/oauth_service.h"
#include "verdict/verdict.h"

namespace bearerwatch::panels {
class NetworkDialog;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class InspectController;
class NetworkDesk;

/// Status lists, the clock, and how this machine reaches others: each by a dialog that shows the address
/// first. Tells the status bar when something was sent and how the clock stands.
class NetworkController final : public QObject {
    Q_OBJECT
public:
    /// @param desk  Must outlive this.
    NetworkController(InspectController& inspect, shell::MainWindow& window, NetworkDesk& desk,
                      QObject* parent = nullptr);
    ~NetworkController() override;

    void checkStatusList();
    void compareClock();
    void editSettings();

private:
    void addActions();
    void noteAsked(const QUrl& address, bool sent);
    void showClock();
    panels::NetworkDialog* open(const QString& title, const QString& explanation);
    void takeStatusList(panels::NetworkDialog& dialog, const services::StatusListResult& result);
    void takeClock(panels::NetworkDialog& dialog, const services::ClockReading& reading);

    InspectController& m_inspect;
    shell::MainWindow& m_window;
    NetworkDesk& m_desk;
    QString m_networkText; ///< Of the last time that something was sent.
    QTimer m_clockStale; ///< A reading counts for an hour.
};

} // namespace bearerwatch::desktop
