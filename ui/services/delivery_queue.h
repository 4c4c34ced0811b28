#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "services/delivery_spool.h"

namespace bearerwatch::services {

/// Delivers the messages of a spool one after the other, in their order; tries again with growing
/// pauses. Lives in one thread with an event loop; the spool may be filled from any.
class DeliveryQueue final : public QObject {
    Q_OBJECT
public:
    enum class Outcome : uchar {
        Delivered,
        Refused, ///< This message will never be taken: it is let go and told.
        TryAgain
    };
    struct Result {
        Outcome outcome = Outcome::TryAgain;
        QString detail; ///< What went wrong, for people; no secret, no message.
        int retryAfter = 0; ///< Seconds that the receiver asked to wait; 0: did not ask.
    };
    using Done = std::function<void(const Result&)>;
    /// Begins the delivery of a message and calls `done` once, then or later, in this thread.
    using Attempt = std::function<void(const Delivery& message, const Done& done)>;

    struct Pauses {
        int firstMilliseconds = 1000; ///< After the first failure; doubled by each further one.
        int mostMilliseconds = 300'000;
        qint64 giveUpAfterSeconds = 259'200; ///< Age of a message that is let go: three days.
    };

    DeliveryQueue(std::shared_ptr<DeliverySpool> spool, Attempt attempt, Pauses pauses,
                  QObject* parent = nullptr);

    /// Looks for messages; call it after one was added (from another thread: by a queued call).
    void wake();
    [[nodiscard]] bool idle() const; ///< Nothing waits.
    [[nodiscard]] quint64 deliveredCount() const { return m_delivered; }
    [[nodiscard]] quint64 failedCount() const { return m_failed; } ///< Attempts that failed.
    [[nodiscard]] quint64 lostCount() const { return m_lost; } ///< Messages that were let go.

Q_SIGNALS:
    void delivered(const QByteArray& id);
    /// The first failure of a row of them, and each message that is let go.
    void troubled(const QString& detail);
    void drained(); ///< Nothing waits any more.

private:
    void finish(const Delivery& message, const Result& result);
    void pause(int retryAfterSeconds);

    std::shared_ptr<DeliverySpool> m_spool;
    Attempt m_attempt;
    Pauses m_pauses;
    QTimer m_timer;
    bool m_busy = false;
    int m_failuresInRow = 0;
    quint64 m_delivered = 0;
    quint64 m_failed = 0;
    quint64 m_lost = 0;
};

} // namespace bearerwatch::services
