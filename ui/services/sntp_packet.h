#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <chrono>
#include <optional>

#include "base/expected.h"
#include "base/time.h"

// One question to a time server (RFC 4330, RFC 5905 7.3): pure functions over 48 octets.

namespace bearerwatch::services {

/// How far this machine's clock is off: positive when it is behind. True time = local time + offset.
struct ClockOffset {
    base::Duration offset{0};
    base::Duration uncertainty{0}; ///< The true offset lies within plus and minus this.
};

/// A request. The transmit time in it is `cookie`: random, so that only who saw the request can answer it,
/// and this machine's clock is not given away.
[[nodiscard]] QByteArray sntpRequest(quint64 cookie);

/// @param sentAt  This machine's clock at sending. @param roundTrip  From sending to receiving, monotonic.
/// @return sntp_refused (kiss code, such as RATE), sntp_unsynchronised, sntp_invalid (not an answer to
/// `cookie`,
///         or impossible).
[[nodiscard]] base::Expected<ClockOffset> readSntpReply(const QByteArray& reply, quint64 cookie,
                                                        base::Time sentAt, base::Duration roundTrip);

/// The offset that the header Date of a reply shows: it counts whole seconds (RFC 9110 6.6.1).
[[nodiscard]] ClockOffset offsetFromHttpDate(base::Time date, base::Time receivedAt,
                                             base::Duration roundTrip);

} // namespace bearerwatch::services
