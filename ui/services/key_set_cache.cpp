#include "services/key_set_cache.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace bearerwatch::services {
namespace {

constexpr qint64 MaxFile = qint64{3} * 1024 * 1024;
constexpr qsizetype MaxFiles = 100;

double secondsOf(base::Time time)
{
    return double(base::toSeconds(time));
}

base::Time timeOf(const QJsonValue& value)
{
    return base::timeFromSeconds(value.toDouble()).value_or(base::Time{});
}

} // namespace

KeySetCache::KeySetCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeySetCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/keysets");
}

QString KeySetCache::pathOf(const QUrl& address) const
{
    const QByteArray hash = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex()) + QStringLiteral(".json");
}

std::optional<CachedKeySet> KeySetCache::find(const QUrl& address)
{
    const auto known = m_entries.constFind(address);
    if (known != m_entries.constEnd())
        return *known;
    if (m_folder.isEmpty())
        return std::nullopt;
    QFile file(pathOf(address));
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxFile)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(MaxFile)).object();
    if (object.value(QLatin1String("address")).toString() != QString::fromLatin1(address.toEncoded()))
        return std::nullopt;
    CachedKeySet entry;
    entry.body = object.value(QLatin1String("body")).toString().toUtf8();
    entry.entityTag = object.value(QLatin1String("entity_tag")).toString().toLatin1();
    entry.fetchedAt = timeOf(object.value(QLatin1String("fetched_at")));
    entry.askedAt = timeOf(object.value(QLatin1String("asked_at")));
    entry.notBefore = timeOf(object.value(QLatin1String("not_before")));
    entry.maxAge = std::chrono::seconds(object.value(QLatin1String("max_age")).toInt(600));
    m_entries.insert(address, entry);
    return entry;
}

void KeySetCache::store(const QUrl& address, const CachedKeySet& entry)
{
    m_entries.insert(address, entry);
    if (!m_folder.isEmpty())
        write(address, entry);
}

void KeySetCache::noteAsked(const QUrl& address, base::Time at, base::Time notBefore)
{
    CachedKeySet entry = find(address).value_or(CachedKeySet{});
    entry.askedAt = at;
    entry.notBefore = notBefore;
    store(address, entry);
}

void KeySetCache::write(const QUrl& address, const CachedKeySet& entry) const
{
    if (!QDir().mkpath(m_folder))
        return; // the copy in memory serves this session
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QJsonObject object{
        {QStringLiteral("address"), QString::fromLatin1(address.toEncoded())},
        {QStringLiteral("body"), QString::fromUtf8(entry.body)},
        {QStringLiteral("entity_tag"), QString::fromLatin1(entry.entityTag)},
        {QStringLiteral("fetched_at"), secondsOf(entry.fetchedAt)},
        {QStringLiteral("asked_at"), secondsOf(entry.askedAt)},
        {QStringLiteral("not_before"), secondsOf(entry.notBefore)},
        {QStringLiteral("max_age"), int(entry.maxAge.count())},
    };
    QSaveFile file(pathOf(address));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (file.commit())
        dropOldest();
}

void KeySetCache::dropOldest() const
{
    QDir folder(m_folder);
    const QStringList names =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // newest first
    for (qsizetype index = MaxFiles; index < names.size(); ++index)
        folder.remove(names.at(index));
}

} // namespace bearerwatch::services
