#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <memory>
#include <optional>

#include "services/http_types.h"
#include "services/sntp_packet.h"

class QHostInfo;

namespace bearerwatch::services {

/// One comparison of this machine's clock. Immutable.
struct ClockReading {
    ClockOffset clock;
    QString source; ///< "pool.ntp.org (193.0.2.1)", "the Date of https://login.example/keys".
    base::Time measuredAt{}; ///< This machine's clock.
    QString problem; ///< Why there is no offset, and what to do; empty when there is one.
    bool needsPrivate = false; ///< A server was not asked for want of the permission.

    [[nodiscard]] bool good() const { return problem.isEmpty(); }
    /// The offset is more than its uncertainty and more than half a second.
    [[nodiscard]] bool clockIsOff() const;
    /// "This clock is 5.2 s behind pool.ntp.org (within 0.1 s)."
    [[nodiscard]] QString text() const;
};
using ClockReadingPtr = std::shared_ptr<const ClockReading>;

/// Compares this machine's clock with time servers (SNTP), when the user asks, and with the Date of replies
/// that were fetched anyway. Sets no clock. Thread: the owner's.
class ClockService final : public QObject {
    Q_OBJECT
public:
    explicit ClockService(QObject* parent = nullptr);
    ~ClockService() override;

    /// The servers that are asked when the user names none.
    [[nodiscard]] static QStringList usualServers();

    /// Asks all `servers` ("host" or "host:port") at once; the answer with the least uncertainty counts. Ends
    /// in one `measured`, at the latest after five seconds. A measurement that is running is dropped.
    void measure(const QStringList& servers, const FetchPermissions& permissions = {});
    void cancel();

    /// Takes the Date of a reply, unless a more certain reading is there already.
    void noteReply(const FetchReply& reply);

    /// The best reading of the last hour; null where there is none.
    [[nodiscard]] ClockReadingPtr reading(base::Time now) const;
    /// The true time, as far as it is known.
    [[nodiscard]] base::Time trueTime(base::Time now) const;

    /// How this system's clock is synchronised, for a person: looks which programs are there.
    [[nodiscard]] static QString synchroniseHint();

Q_SIGNALS:
    void asking(const QString& server, const QString& address);
    void measured(const bearerwatch::services::ClockReadingPtr& reading);
    void readingChanged();

private:
    class Measurement;
    void take(const ClockReadingPtr& reading);

    std::unique_ptr<Measurement> m_running;
    ClockReadingPtr m_best;
};

} // namespace bearerwatch::services

Q_DECLARE_METATYPE(bearerwatch::services::ClockReadingPtr)
