#include "services/sntp_packet.h"

#include <QtCore/QtEndian>

#include "base/text.h"

namespace bearerwatch::services {
namespace {

constexpr qsizetype PacketSize = 48;
constexpr std::int64_t From1900To1970 = 2'208'988'800;
constexpr std::int64_t Era = std::int64_t{1} << 32; ///< Seconds until the 32 bits begin anew (2036).

quint32 wordAt(const QByteArray& packet, qsizetype at)
{
    return qFromBigEndian<quint32>(packet.constData() + at);
}

base::Duration shortFormat(quint32 word) // 16 bits of seconds, 16 of fraction
{
    return base::Duration((std::uint64_t{word} * 1'000'000U) >> 16U);
}

/// The time of the era that is nearest to `near`.
base::Time timeAt(const QByteArray& packet, qsizetype at, base::Time near)
{
    const std::int64_t fraction = std::int64_t((std::uint64_t{wordAt(packet, at + 4)} * 1'000'000U) >> 32U);
    std::int64_t seconds = std::int64_t{wordAt(packet, at)} - From1900To1970;
    const std::int64_t local = base::toSeconds(near);
    while (seconds + Era / 2 < local)
        seconds += Era;
    return base::Time(std::chrono::seconds(seconds) + base::Duration(fraction));
}

base::Error invalid(std::string what)
{
    return {"sntp_invalid", std::move(what), "", "Ask another time server"};
}

} // namespace

QByteArray sntpRequest(quint64 cookie)
{
    QByteArray packet(PacketSize, '\0');
    packet[0] = 0x23; // version 4, client
    qToBigEndian(cookie, packet.data() + 40);
    return packet;
}

base::Expected<ClockOffset> readSntpReply(const QByteArray& reply, quint64 cookie, base::Time sentAt,
                                          base::Duration roundTrip)
{
    if (reply.size() < PacketSize)
        return base::unexpected(invalid("The answer is too short for a time server"));
    const auto first = static_cast<unsigned char>(reply.at(0));
    const auto stratum = static_cast<unsigned char>(reply.at(1));
    if ((first & 7U) != 4)
        return base::unexpected(invalid("The answer is not one of a time server"));
    if (qFromBigEndian<quint64>(reply.constData() + 24) != cookie)
        return base::unexpected(invalid("The answer does not belong to the question that was asked"));
    if (stratum == 0)
        return base::unexpected(base::Error{"sntp_refused", "The time server refuses to answer",
                                            base::escapeForDisplay(reply.mid(12, 4).toStdString()),
                                            "Wait some minutes, or ask another time server"});
    if (first >> 6U == 3 || stratum > 15)
        return base::unexpected(base::Error{"sntp_unsynchronised",
                                            "The time server does not know the time itself", "",
                                            "Ask another time server"});
    const base::Time received = timeAt(reply, 32, sentAt);
    const base::Time transmitted = timeAt(reply, 40, sentAt);
    const base::Duration inServer = transmitted - received;
    if (wordAt(reply, 32) == 0 || wordAt(reply, 40) == 0 || inServer < base::Duration(0) ||
        inServer > roundTrip)
        return base::unexpected(invalid("The times in the answer are impossible"));
    const base::Time arrived = sentAt + roundTrip;
    const base::Duration offset = ((received - sentAt) + (transmitted - arrived)) / 2;
    const base::Duration uncertainty = (roundTrip - inServer) / 2 + shortFormat(wordAt(reply, 4)) / 2 +
        shortFormat(wordAt(reply, 8)) + base::Duration(1);
    return ClockOffset{offset, uncertainty};
}

ClockOffset offsetFromHttpDate(base::Time date, base::Time receivedAt, base::Duration roundTrip)
{
    // The server wrote the date between sending and receiving, at some moment of its second.
    const base::Duration half = std::chrono::milliseconds(500);
    return {date + half - (receivedAt - roundTrip / 2), half + roundTrip / 2};
}

} // namespace bearerwatch::services
