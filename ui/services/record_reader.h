#pragma once

#include <QString>
#include <optional>

namespace bearerwatch::services {

/// The record of an event as it stands in its log, with its tokens: read again from the file, for the user's
/// eyes. Nothing is kept.
///
/// @param path      Plain file; compressed logs and standard input cannot be read again.
/// @param offset    Bytes.
/// @param redacted  The record as it was kept. What stands before its first redacted secret must stand at
///                  `offset` too, else the file was rotated or changed.
/// @return nullopt when it cannot be read again, or is another record by now. At most 256 KiB.
[[nodiscard]] std::optional<QString> readRecord(const QString& path, quint64 offset, const QString& redacted);

/// Whether it makes sense to offer `readRecord` for this file.
[[nodiscard]] bool canReadAgain(const QString& path);

} // namespace bearerwatch::services
