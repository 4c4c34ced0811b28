#include "models/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include "models/wording.h"

namespace bearerwatch::models {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

QDateTime utcOf(base::Time time)
{
    return QDateTime::fromSecsSinceEpoch(base::toSeconds(time), Qt::UTC);
}

/// Empty name where local time is UTC.
struct Local {
    QDateTime time;
    QString zone;
};

Local localOf(const QDateTime& utc)
{
    Local local{utc.toLocalTime(), {}};
    if (local.time.offsetFromUtc() == 0)
        return local;
    local.zone = local.time.timeZoneAbbreviation();
    return local;
}

} // namespace

QString instantText(base::Time time)
{
    const QDateTime utc = utcOf(time);
    const QString text = utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
    const Local local = localOf(utc);
    if (local.zone.isEmpty())
        return text;
    const QString format =
        local.time.date() == utc.date() ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return QStringLiteral("%1 (%2 %3)").arg(text, local.time.toString(format), local.zone);
}

QString clockBothText(base::Time time)
{
    const QDateTime utc = utcOf(time);
    const QString text = utc.toString(QStringLiteral("HH:mm:ss")) + QStringLiteral(" UTC");
    const Local local = localOf(utc);
    if (local.zone.isEmpty())
        return text;
    return QStringLiteral("%1 (%2 %3)")
        .arg(text, local.time.toString(QStringLiteral("HH:mm:ss")), local.zone);
}

QString shortInstantText(base::Time time, base::Time now)
{
    const QDateTime utc = utcOf(time);
    const bool sameDay = utc.date() == utcOf(now).date();
    const QString format = sameDay ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm");
    const QString text = utc.toString(format) + QStringLiteral(" UTC");
    const Local local = localOf(utc);
    if (local.zone.isEmpty())
        return text;
    return QStringLiteral("%1, %2 %3").arg(text, local.time.toString(QStringLiteral("HH:mm")), local.zone);
}

QString exactSpanText(base::Duration span)
{
    const base::Duration size = span < base::Duration::zero() ? -span : span;
    return isolated(
        QString::fromStdString(base::formatDuration(std::chrono::floor<std::chrono::seconds>(size))));
}

QString roughSpanText(base::Duration span)
{
    const qint64 seconds = std::abs(std::chrono::floor<std::chrono::seconds>(span).count());
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return tr("%1 h").arg(seconds / 3600);
    if (seconds < 730LL * 86400)
        return tr("%1 d").arg(seconds / 86400);
    return tr("%1 years").arg(seconds / (365 * 86400));
}

QString relativeText(base::Time time, base::Time now)
{
    const QString span = exactSpanText(now - time);
    return time <= now ? tr("%1 ago").arg(span) : tr("in %1").arg(span);
}

} // namespace bearerwatch::models
