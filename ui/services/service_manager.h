#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace bearerwatch::services {

/// Tells systemd how the service fares (the protocol of sd_notify(3)). Where $NOTIFY_SOCKET is not set, as
/// under a shell, nothing happens.
class ServiceManager {
public:
    /// Takes the socket and the watchdog's time from the environment, and removes them from it, so
    /// that children (of --exec, say) cannot speak for this process.
    ServiceManager();
    ~ServiceManager();
    ServiceManager(const ServiceManager&) = delete;
    ServiceManager& operator=(const ServiceManager&) = delete;

    [[nodiscard]] bool present() const { return m_socket >= 0; }
    /// Milliseconds between two signs of life, half of what systemd allows; 0: none is asked for.
    [[nodiscard]] int watchdogMilliseconds() const { return m_watchdogMilliseconds; }

    void ready(); ///< Start-up is over.
    void alive(); ///< Feeds the watchdog.
    void stopping();
    void status(const QString& text); ///< One line, for `systemctl status`.

private:
    void send(const QByteArray& message) const;

    int m_socket = -1;
    int m_watchdogMilliseconds = 0;
};

} // namespace bearerwatch::services
