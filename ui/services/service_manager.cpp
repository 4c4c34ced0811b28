#include "services/service_manager.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bearerwatch::services {

ServiceManager::ServiceManager()
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray process = qgetenv("WATCHDOG_PID");
    const bool mine = process.isEmpty() || process.toLongLong() == static_cast<qint64>(::getpid());
    for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto size = static_cast<std::size_t>(path.size());
    const bool abstract = path.startsWith('@');
    if ((!abstract && !path.startsWith('/')) || size >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, path.constData(), size);
    if (abstract)
        address.sun_path[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    if (m_socket >= 0 && ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), length) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
    constexpr qint64 LongestMilliseconds = 3'600'000;
    if (m_socket >= 0 && isNumber && mine && microseconds > 0)
        m_watchdogMilliseconds =
            static_cast<int>(std::clamp<qint64>(microseconds / 2000, 1, LongestMilliseconds));
}

ServiceManager::~ServiceManager()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceManager::send(const QByteArray& message) const
{
    if (m_socket >= 0)
        (void)::send(m_socket, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL);
}

void ServiceManager::ready()
{
    send("READY=1");
}

void ServiceManager::alive()
{
    send("WATCHDOG=1");
}

void ServiceManager::stopping()
{
    send("STOPPING=1");
}

void ServiceManager::status(const QString& text)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    send("STATUS=" + line.toUtf8());
}

} // namespace bearerwatch::services
