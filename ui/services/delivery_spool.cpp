#include "services/delivery_spool.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace bearerwatch::services {

namespace {

constexpr qint64 MostMessageBytes = 4'194'304;

base::Error unusable(const QString& folder)
{
    return {"spool_unusable", "Messages that wait for their delivery cannot be kept on disk",
            folder.toStdString(), "Check the permission and the free space of this folder"};
}

} // namespace

base::Expected<std::unique_ptr<DeliverySpool>> DeliverySpool::open(const QString& folder)
{
    std::unique_ptr<DeliverySpool> spool(new DeliverySpool);
    if (folder.isEmpty())
        return spool;
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OwnerOnly))
        return base::unexpected(unusable(folder));
    spool->m_folder = folder;
    spool->load();
    return spool;
}

void DeliverySpool::load()
{
    const QDir folder(m_folder);
    // Numbers have a fixed width, so that names sort as they do.
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        bool isNumber = false;
        Delivery message;
        message.number = name.chopped(5).toULongLong(&isNumber);
        QFile file(folder.filePath(name));
        if (!isNumber || file.size() > MostMessageBytes || !file.open(QIODevice::ReadOnly))
            continue;
        m_next = std::max(m_next, message.number + 1);
        const QByteArray head = file.readLine();
        const QJsonObject object = QJsonDocument::fromJson(head).object();
        message.id = object.value(QLatin1String("id")).toString().toUtf8();
        message.created = static_cast<qint64>(object.value(QLatin1String("created")).toDouble());
        message.body = file.readAll();
        if (message.id.isEmpty() || message.body.isEmpty()) {
            file.remove(); // begun and never finished
            continue;
        }
        m_messages.push_back(std::move(message));
    }
}

QString DeliverySpool::fileOf(quint64 number) const
{
    return m_folder + QStringLiteral("/%1.json").arg(number, 20, 10, QLatin1Char('0'));
}

bool DeliverySpool::write(const Delivery& message) const
{
    QSaveFile file(fileOf(message.number)); // writes beside, flushes to disk, renames
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject head{{QStringLiteral("id"), QString::fromUtf8(message.id)},
                           {QStringLiteral("created"), static_cast<double>(message.created)}};
    file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + message.body);
    return file.commit();
}

base::Expected<void> DeliverySpool::add(const QByteArray& id, const QByteArray& body, qint64 now)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const Delivery& message) { return message.id == id; });
    if (known != m_messages.end())
        return {};
    while (static_cast<qsizetype>(m_messages.size()) >= MostMessages) {
        if (!m_folder.isEmpty())
            QFile::remove(fileOf(m_messages.front().number));
        m_messages.pop_front();
        ++m_dropped;
    }
    m_messages.push_back({m_next++, id, body, now});
    if (!m_folder.isEmpty() && !write(m_messages.back()))
        return base::unexpected(unusable(m_folder));
    return {};
}

std::optional<Delivery> DeliverySpool::front() const
{
    const QMutexLocker lock(&m_mutex);
    return m_messages.empty() ? std::nullopt : std::optional(m_messages.front());
}

void DeliverySpool::remove(quint64 number)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_messages, [&](const Delivery& message) { return message.number == number; });
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(number));
}

qsizetype DeliverySpool::size() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qsizetype>(m_messages.size());
}

quint64 DeliverySpool::dropped() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dropped;
}

} // namespace bearerwatch::services
