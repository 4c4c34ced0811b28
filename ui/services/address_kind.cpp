#include "services/address_kind.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>
#include <algorithm>
#include <array>

namespace bearerwatch::services {
namespace {

struct Block4 {
    quint32 network;
    int bits;
    AddressKind kind;
};

constexpr quint32 quad(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24U | b << 16U | c << 8U | d;
}

constexpr std::array Blocks4{
    Block4{quad(0, 0, 0, 0), 8, AddressKind::Loopback}, // "this host": connects to this machine
    Block4{quad(10, 0, 0, 0), 8, AddressKind::Private},
    Block4{quad(100, 64, 0, 0), 10, AddressKind::Private},
    Block4{quad(127, 0, 0, 0), 8, AddressKind::Loopback},
    Block4{quad(169, 254, 0, 0), 16, AddressKind::LinkLocal},
    Block4{quad(172, 16, 0, 0), 12, AddressKind::Private},
    Block4{quad(192, 0, 0, 0), 24, AddressKind::Special},
    Block4{quad(192, 0, 2, 0), 24, AddressKind::Special},
    Block4{quad(192, 88, 99, 0), 24, AddressKind::Special},
    Block4{quad(192, 168, 0, 0), 16, AddressKind::Private},
    Block4{quad(198, 18, 0, 0), 15, AddressKind::Special},
    Block4{quad(198, 51, 100, 0), 24, AddressKind::Special},
    Block4{quad(203, 0, 113, 0), 24, AddressKind::Special},
    Block4{quad(224, 0, 0, 0), 3, AddressKind::Special}, // multicast, reserved, broadcast
};

AddressKind kindOf4(quint32 address)
{
    for (const Block4& block : Blocks4) {
        if ((address ^ block.network) >> (32 - block.bits) == 0)
            return block.kind;
    }
    return AddressKind::Public;
}

quint32 quadAt(const Q_IPV6ADDR& octets, int at)
{
    return quad(octets[at], octets[at + 1], octets[at + 2], octets[at + 3]);
}

AddressKind kindOf6(const Q_IPV6ADDR& octets)
{
    const quint32 first = quadAt(octets, 0);
    const bool zeroUpTo8 = first == 0 && quadAt(octets, 4) == 0;
    if (zeroUpTo8 && quadAt(octets, 8) == 0) {
        const quint32 last = quadAt(octets, 12);
        return last <= 1 ? AddressKind::Loopback : kindOf4(last); // ::, ::1, IPv4-compatible
    }
    if (zeroUpTo8 && (quadAt(octets, 8) == 0xffff || quadAt(octets, 8) == 0xffff0000U))
        return kindOf4(quadAt(octets, 12)); // IPv4-mapped, IPv4-translated
    if (first == 0x0064ff9bU)
        return octets[4] == 0 && octets[5] == 1 ? AddressKind::Private : kindOf4(quadAt(octets, 12)); // NAT64
    if (first >> 16U == 0x2002)
        return kindOf4(quadAt(octets, 2)); // 6to4
    if (octets[0] == 0xfe && (octets[1] & 0xc0U) == 0x80)
        return AddressKind::LinkLocal;
    if ((octets[0] & 0xfeU) == 0xfc || (octets[0] == 0xfe && (octets[1] & 0xc0U) == 0xc0))
        return AddressKind::Private;
    const bool documentation = first == 0x20010db8U || first >> 12U == 0x3fff0000U >> 12U; // RFC 3849, 9637
    if (documentation || first >> 9U == 0x20010000U >> 9U)
        return AddressKind::Special; // the second: protocol assignments, Teredo among them
    return (octets[0] & 0xe0U) == 0x20 ? AddressKind::Public : AddressKind::Special; // 2000::/3 is in use
}

} // namespace

AddressKind addressKind(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return kindOf4(address.toIPv4Address());
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return kindOf6(address.toIPv6Address());
    return AddressKind::Special;
}

QString describe(AddressKind kind)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("bearerwatch::services::AddressKind", text);
    };
    switch (kind) {
    case AddressKind::Public:
        return tr("a public address");
    case AddressKind::Loopback:
        return tr("an address of this machine");
    case AddressKind::Private:
        return tr("an address of a private network");
    case AddressKind::LinkLocal:
        return tr("a link-local address, where clouds hand out credentials");
    case AddressKind::Special:
        break;
    }
    return tr("an address that is set aside and belongs to no server");
}

} // namespace bearerwatch::services
