#include "services/clock_service.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <algorithm>

#include "services/clock_measurement.h"

namespace bearerwatch::services {
namespace {

constexpr std::chrono::hours Fresh{1}; ///< Clocks drift: an older reading says little.

QString secondsText(base::Duration duration)
{
    const double seconds = std::max(double(std::chrono::abs(duration).count()) / 1e6, 0.001);
    return QString::number(seconds, 'f', seconds < 1 ? 3 : 1);
}

bool isThere(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty() ||
        !QStandardPaths::findExecutable(QLatin1String(program),
                                        {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
             .isEmpty();
}

} // namespace

bool ClockReading::clockIsOff() const
{
    return good() && std::chrono::abs(clock.offset) > clock.uncertainty &&
        std::chrono::abs(clock.offset) > std::chrono::milliseconds(500);
}

QString ClockReading::text() const
{
    if (!good())
        return problem;
    const QString amount = secondsText(clock.offset);
    const QString within = secondsText(clock.uncertainty);
    if (std::chrono::abs(clock.offset) <= clock.uncertainty)
        return ClockService::tr("This clock agrees with %1 (within %2 s).").arg(source, within);
    return clock.offset > base::Duration(0)
        ? ClockService::tr("This clock is %1 s behind %2 (within %3 s).").arg(amount, source, within)
        : ClockService::tr("This clock is %1 s ahead of %2 (within %3 s).").arg(amount, source, within);
}

ClockService::ClockService(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<ClockReadingPtr>();
}

ClockService::~ClockService() = default;

QStringList ClockService::usualServers()
{
    return {QStringLiteral("0.debian.pool.ntp.org"), QStringLiteral("1.debian.pool.ntp.org"),
            QStringLiteral("time.cloudflare.com")};
}

void ClockService::measure(const QStringList& servers, const FetchPermissions& permissions)
{
    m_running =
        std::make_unique<Measurement>(*this, servers, permissions, [this](const ClockReadingPtr& reading) {
            m_running.release()->deleteLater(); // it is running this very function
            if (reading->good())
                take(reading);
            Q_EMIT measured(reading);
        });
}

void ClockService::cancel()
{
    m_running.reset();
}

void ClockService::noteReply(const FetchReply& reply)
{
    if (!reply.date)
        return;
    auto reading = std::make_shared<ClockReading>();
    reading->clock = offsetFromHttpDate(*reply.date, reply.receivedAt, reply.roundTrip);
    reading->source = tr("the Date of %1")
                          .arg(displayAddress(reply.address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery)));
    reading->measuredAt = reply.receivedAt;
    const ClockReadingPtr best = this->reading(reply.receivedAt);
    // Two that exclude each other: the clock was set in between, and the newer one holds.
    const bool contradicts = best &&
        std::chrono::abs(best->clock.offset - reading->clock.offset) >
            best->clock.uncertainty + reading->clock.uncertainty;
    if (!best || contradicts || reading->clock.uncertainty <= best->clock.uncertainty)
        take(reading);
}

void ClockService::take(const ClockReadingPtr& reading)
{
    m_best = reading;
    Q_EMIT readingChanged();
}

ClockReadingPtr ClockService::reading(base::Time now) const
{
    const bool fresh = m_best && std::chrono::abs(now - m_best->measuredAt) <= Fresh;
    return fresh ? m_best : nullptr;
}

base::Time ClockService::trueTime(base::Time now) const
{
    const ClockReadingPtr best = reading(now);
    return best ? now + best->clock.offset : now;
}

QString ClockService::synchroniseHint()
{
    if (isThere("chronyd"))
        return tr("chrony keeps this clock: `chronyc tracking` shows its state, and `chronyc makestep` (as "
                  "root) sets it "
                  "at once.");
    if (isThere("ntpd"))
        return tr("ntpd keeps this clock: `ntpq -p` shows its servers; restart its service to set the clock "
                  "at once.");
    if (QFileInfo::exists(QStringLiteral("/run/systemd/system")) && isThere("timedatectl"))
        return tr("`timedatectl set-ntp true` (as root) lets systemd keep this clock; `timedatectl "
                  "timesync-status` "
                  "shows its state.");
    if (QFileInfo::exists(QStringLiteral("/.dockerenv")) ||
        QFileInfo::exists(QStringLiteral("/run/.containerenv")))
        return tr("This is a container: its clock is the host's; synchronise the host.");
    return tr("No program that keeps the clock was found; install chrony, or systemd-timesyncd.");
}

} // namespace bearerwatch::services
