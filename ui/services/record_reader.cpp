#include "services/record_reader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace bearerwatch::services {
namespace {

constexpr qint64 MostBytes = 256 * 1024;

QByteArray beforeFirstSecret(const QByteArray& redacted)
{
    const qsizetype mark = redacted.indexOf("\xE2\x80\xA6[redacted");
    return mark < 0 ? redacted : redacted.left(mark);
}

} // namespace

bool canReadAgain(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return false;
    const QString ending = file.suffix().toLower();
    return !QStringList{QStringLiteral("gz"), QStringLiteral("zst"), QStringLiteral("xz"),
                        QStringLiteral("bz2")}
                .contains(ending);
}

std::optional<QString> readRecord(const QString& path, quint64 offset, const QString& redacted)
{
    QFile file(path);
    if (!canReadAgain(path) || !file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(offset)))
        return std::nullopt;
    const QByteArray bytes = file.read(MostBytes);
    const QByteArray kept = redacted.toUtf8();
    const QByteArray start = beforeFirstSecret(kept);
    const qsizetype compared = std::min<qsizetype>({start.size(), bytes.size(), MostBytes});
    if (compared == 0 || bytes.left(compared) != start.left(compared))
        return std::nullopt;
    // As many lines as the kept record has.
    const qsizetype lines = kept.trimmed().count('\n') + 1;
    qsizetype end = 0;
    for (qsizetype i = 0; i < lines && end >= 0; ++i)
        end = bytes.indexOf('\n', i == 0 ? 0 : end + 1);
    return QString::fromUtf8(end < 0 ? bytes : bytes.left(end)).trimmed();
}

} // namespace bearerwatch::services
