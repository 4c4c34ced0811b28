#include "services/connection_volume.h"

#include <QtCore/QDir>
#include <algorithm>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace bearerwatch::services {
namespace {

bool isPeer(int descriptor, const QHostAddress& peer, quint16 port)
{
    sockaddr_storage name{};
    socklen_t length = sizeof name;
    auto* const general = reinterpret_cast<sockaddr*>(&name);
    if (::getpeername(descriptor, general, &length) != 0)
        return false;
    quint16 ownPort = 0;
    if (name.ss_family == AF_INET)
        ownPort = ntohs(reinterpret_cast<const sockaddr_in*>(&name)->sin_port);
    else if (name.ss_family == AF_INET6)
        ownPort = ntohs(reinterpret_cast<const sockaddr_in6*>(&name)->sin6_port);
    return ownPort == port &&
        (peer.isNull() || peer.isEqual(QHostAddress(general), QHostAddress::ConvertV4MappedToIPv4));
}

quint64 received(int descriptor)
{
    tcp_info facts{};
    socklen_t length = sizeof facts;
    return ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &facts, &length) == 0 ? facts.tcpi_bytes_received
                                                                                 : 0;
}

} // namespace

quint64 receivedFrom(const QHostAddress& peer, quint16 port)
{
    quint64 most = 0;
    const QStringList descriptors = QDir(QStringLiteral("/proc/self/fd"))
                                        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : descriptors) {
        bool number = false;
        const int descriptor = name.toInt(&number);
        if (number && isPeer(descriptor, peer, port))
            most = std::max(most, received(descriptor));
    }
    return most;
}

} // namespace bearerwatch::services
