#pragma once

#include <QtCore/QtGlobal>
#include <QtNetwork/QHostAddress>

// How much has come over the connections of this process, as the kernel counts it. Qt's HTTP reads the head
// of a reply to its end and has no limit for it, nor for the lines between chunks; nor does it show its
// socket.

namespace bearerwatch::services {

/// Octets received over the fullest of this process's TCP connections to that port. 0 where there is none,
/// or where the system does not tell.
/// @param peer  Null: of any address (that of a proxy which is known by its name).
[[nodiscard]] quint64 receivedFrom(const QHostAddress& peer, quint16 port);

} // namespace bearerwatch::services
