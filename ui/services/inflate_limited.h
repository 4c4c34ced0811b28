#pragma once

#include <QtCore/QByteArray>
#include <optional>

namespace bearerwatch::services {

/// Undoes `gzip` and `deflate` (zlib) of a reply (RFC 9110 8.4.1).
enum class InflateOutcome : quint8 { Good, Damaged, TooLarge };

struct InflatedReply {
    InflateOutcome outcome = InflateOutcome::Damaged;
    QByteArray bytes; ///< At most the limit; only when good.
};

/// Never holds more than `limit` octets of output, whatever the input claims.
[[nodiscard]] InflatedReply inflateReply(const QByteArray& compressed, qsizetype limit);

} // namespace bearerwatch::services
