#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace bearerwatch::test {

/// A port of loopback that is free, for a server that cannot choose one itself or that must come back to the
/// same one. It lies below those that the system gives to clients and to servers that ask for any (from 32768
/// on): between two uses no other program gets it by chance, and no client connects to itself. 0: none.
inline quint16 freePort()
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(20'000, 32'000));
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace bearerwatch::test
