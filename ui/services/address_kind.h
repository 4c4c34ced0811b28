#pragma once

#include <QtCore/QString>

class QHostAddress;

// Which addresses a fetch may go to without a second yes: those of the public internet alone.

namespace bearerwatch::services {

enum class AddressKind : quint8 {
    Public,
    Loopback, ///< This machine: 127.0.0.0/8, ::1, and the unspecified address that means the same.
    Private, ///< The own network: RFC 1918, RFC 4193, RFC 6598 (carrier), fec0::/10.
    LinkLocal, ///< 169.254.0.0/16 (clouds answer with credentials there), fe80::/10.
    Special, ///< Multicast, broadcast, documentation, benchmarks, reserved: no server has one.
};

/// By the registries of IANA for special-purpose addresses. An IPv4 address inside an IPv6 one
/// (mapped, compatible, NAT64, 6to4) is judged by itself.
[[nodiscard]] AddressKind addressKind(const QHostAddress& address);

/// "an address of this machine", for a sentence.
[[nodiscard]] QString describe(AddressKind kind);

} // namespace bearerwatch::services
