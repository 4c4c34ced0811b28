#include "models/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QTimeZone>
#include <cmath>

namespace bearerwatch::models {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

QDateTime utc(base::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC);
}

QString oneDecimal(double value)
{
    const QString text = QString::number(value, 'f', value < 10 ? 1 : 0);
    return text.endsWith(QLatin1String(".0")) ? text.chopped(2) : text;
}

} // namespace

QString isolated(const QString& value)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + value + QChar(0x2069) : value;
}

QString listed(const QStringList& parts)
{
    QStringList shown;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            shown << isolated(part);
    }
    return shown.join(tr(", "));
}

QString countText(quint64 count)
{
    QString text = QString::number(count);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QChar(0x202F));
    return text;
}

QString shortCount(double count)
{
    if (count >= 1e9)
        return tr("%1 G").arg(oneDecimal(count / 1e9));
    if (count >= 1e6)
        return tr("%1 M").arg(oneDecimal(count / 1e6));
    if (count >= 1e3)
        return tr("%1k").arg(oneDecimal(count / 1e3));
    return count > 0 && count < 10 ? oneDecimal(count) : QString::number(std::llround(count));
}

QString byteText(quint64 bytes)
{
    const auto value = static_cast<double>(bytes);
    if (value >= 1e9)
        return tr("%1 GB").arg(oneDecimal(value / 1e9));
    if (value >= 1e6)
        return tr("%1 MB").arg(oneDecimal(value / 1e6));
    if (value >= 1e3)
        return tr("%1 kB").arg(oneDecimal(value / 1e3));
    return tr("%1 B").arg(bytes);
}

QString percentText(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 1)
        return isolated(tr("< 1 %"));
    return isolated(tr("%1 %").arg(std::llround(percent)));
}

QString spanText(base::Duration span)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    if (seconds < 90)
        return tr("%1 s").arg(seconds);
    if (seconds < qint64{60} * 60)
        return tr("%1 min").arg((seconds + 30) / 60);
    if (seconds < qint64{36} * 60 * 60)
        return tr("%1 h").arg(oneDecimal(static_cast<double>(seconds) / 3600));
    return tr("%1 d").arg(oneDecimal(static_cast<double>(seconds) / 86400));
}

QString clockText(base::Time time, bool withSeconds)
{
    return utc(time).toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayAndClockText(base::Time time)
{
    const bool whole = time == std::chrono::floor<std::chrono::seconds>(time); // as access logs write it
    return utc(time).toString(whole ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                    : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString bothZones(base::Time time)
{
    const QDateTime instant = utc(time);
    QString first = tr("%1 UTC").arg(clockText(time));
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (!zone.isValid() || zone.offsetFromUtc(instant) == 0)
        return first;
    return tr("%1 (%2 %3)")
        .arg(first, instant.toTimeZone(zone).toString(QStringLiteral("HH:mm")), zone.abbreviation(instant));
}

QString rangeText(std::optional<base::Time> from, std::optional<base::Time> until)
{
    const bool seconds =
        (from && base::toSeconds(*from) % 60 != 0) || (until && base::toSeconds(*until) % 60 != 0);
    const bool otherDays = from && until && utc(*from).date() != utc(*until).date();
    const auto text = [&](base::Time time) {
        const QString day = otherDays ? utc(time).toString(QStringLiteral("yyyy-MM-dd ")) : QString();
        return day + clockText(time, seconds);
    };
    if (from && until)
        return tr("%1 to %2 UTC").arg(text(*from), text(*until));
    if (from)
        return tr("From %1 UTC").arg(text(*from));
    return until ? tr("Until %1 UTC").arg(text(*until)) : QString();
}

std::string_view fileName(std::string_view path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string_view::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

base::Time fromMilliseconds(qint64 milliseconds)
{
    return base::Time(std::chrono::milliseconds(milliseconds));
}

qint64 toMilliseconds(base::Time time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
}

} // namespace bearerwatch::models
