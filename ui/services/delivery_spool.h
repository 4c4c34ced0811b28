#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <deque>
#include <memory>
#include <optional>

#include "base/expected.h"

namespace bearerwatch::services {

/// A message on its way out of the program.
struct Delivery {
    quint64 number = 0; ///< Rises with each message of a spool.
    QByteArray id; ///< The same for the same message after a restart; receivers know repeats by it.
    QByteArray body; ///< JSON.
    qint64 created = 0; ///< Seconds since 1970.
};

/// Messages that wait for their delivery, oldest first, one file each, so that they outlive the process.
/// All functions may be called from any thread.
class DeliverySpool {
public:
    static constexpr qsizetype MostMessages = 10'000; ///< Beyond, the oldest is let go.

    /// @param folder  Made where it is not there, for its owner only; empty: messages live in memory.
    /// @return Error "spool_unusable".
    [[nodiscard]] static base::Expected<std::unique_ptr<DeliverySpool>> open(const QString& folder);

    /// Keeps a message; on disk when this returns. A message whose id waits already is not kept twice.
    /// @param now  Seconds since 1970.
    /// @return Error "spool_unusable": the message is kept in memory only.
    [[nodiscard]] base::Expected<void> add(const QByteArray& id, const QByteArray& body, qint64 now);
    [[nodiscard]] std::optional<Delivery> front() const;
    void remove(quint64 number);
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] quint64 dropped() const; ///< Messages that were let go.

private:
    DeliverySpool() = default;
    void load();
    [[nodiscard]] QString fileOf(quint64 number) const;
    [[nodiscard]] bool write(const Delivery& message) const;

    mutable QMutex m_mutex;
    QString m_folder;
    std::deque<Delivery> m_messages;
    quint64 m_next = 1;
    quint64 m_dropped = 0;
};

} // namespace bearerwatch::services
