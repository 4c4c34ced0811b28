#include "services/delivery_queue.h"

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace bearerwatch::services {

DeliveryQueue::DeliveryQueue(std::shared_ptr<DeliverySpool> spool, Attempt attempt, Pauses pauses,
                             QObject* parent)
    : QObject(parent)
    , m_spool(std::move(spool))
    , m_attempt(std::move(attempt))
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(
        Qt::PreciseTimer); // others may fire 5 % too early, before the receiver wants to be asked
    connect(&m_timer, &QTimer::timeout, this, &DeliveryQueue::wake);
}

bool DeliveryQueue::idle() const
{
    return !m_busy && m_spool->size() == 0;
}

void DeliveryQueue::wake()
{
    if (m_busy || m_timer.isActive())
        return;
    const auto message = m_spool->front();
    if (!message) {
        Q_EMIT drained();
        return;
    }
    m_busy = true;
    const QPointer<DeliveryQueue> self(this);
    m_attempt(*message, [self, message = *message](const Result& result) {
        if (self)
            self->finish(message, result);
    });
}

void DeliveryQueue::finish(const Delivery& message, const Result& result)
{
    m_busy = false;
    const qint64 age = QDateTime::currentSecsSinceEpoch() - message.created;
    if (result.outcome == Outcome::Delivered) {
        ++m_delivered;
        m_failuresInRow = 0;
        m_spool->remove(message.number);
        Q_EMIT delivered(message.id);
    } else {
        ++m_failed;
        const bool refused = result.outcome == Outcome::Refused;
        if (refused || age > m_pauses.giveUpAfterSeconds) {
            ++m_lost;
            m_spool->remove(message.number);
            Q_EMIT troubled(tr("An alert is let go: %1").arg(result.detail));
        } else if (m_failuresInRow == 0) {
            Q_EMIT troubled(tr("%1; it is tried again").arg(result.detail));
        }
        if (!refused) {
            pause(result.retryAfter);
            return;
        }
    }
    // Not from within the attempt: a row of quick deliveries must not grow the stack.
    QMetaObject::invokeMethod(this, &DeliveryQueue::wake, Qt::QueuedConnection);
}

void DeliveryQueue::pause(int retryAfterSeconds)
{
    constexpr int MostDoublings = 16;
    const int doublings = std::min(m_failuresInRow, MostDoublings);
    ++m_failuresInRow;
    const double whole = std::min(static_cast<double>(m_pauses.firstMilliseconds) * (1U << doublings),
                                  static_cast<double>(m_pauses.mostMilliseconds));
    // Many programs that lost one receiver must not come back at one moment.
    const double spread = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    const double asked = std::min(retryAfterSeconds, 3600) * 1000.0;
    m_timer.start(static_cast<int>(std::max(whole * spread, asked)));
}

} // namespace bearerwatch::services
