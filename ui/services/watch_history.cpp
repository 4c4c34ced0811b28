#include "services/watch_history.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <map>

#include "history/reader.h"

namespace bearerwatch::services {
namespace {

constexpr qint64 MostBytes = qint64{16} * 1024 * 1024;
const QString SessionPrefix = QStringLiteral("session-");

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/bearerwatch/watch");
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MostBytes) : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) == content.size())
        file.commit();
}

} // namespace

WatchHistory::WatchHistory(const QString& folder)
    : m_folder(folder.isEmpty() ? stateFolder() : folder)
{
}

bool WatchHistory::make() const
{
    return QDir().mkpath(m_folder) &&
        QFile::setPermissions(m_folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QStringList WatchHistory::sessions() const
{
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({SessionPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    QStringList folders;
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        folders.append(folder.filePath(*name));
    return folders;
}

QString WatchHistory::begin()
{
    if (!make())
        return {};
    const QStringList all = sessions();
    for (qsizetype i = KeptSessions - 1; i < all.size(); ++i)
        QDir(all[i]).removeRecursively();
    // Names sort by time.
    const QString start =
        SessionPrefix + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    QString path = QDir(m_folder).filePath(start);
    for (int again = 1; QFileInfo::exists(path); ++again)
        path = QDir(m_folder).filePath(QStringLiteral("%1-%2").arg(start).arg(again));
    const bool made = QDir().mkdir(path) &&
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return made ? path : QString();
}

QString WatchHistory::nameOf(const QString& sessionFolder)
{
    return QFileInfo(sessionFolder).fileName();
}

QString WatchHistory::resume(const QString& name) const
{
    if (!name.startsWith(SessionPrefix) || name.contains(QLatin1Char('/')))
        return {};
    const QString path = QDir(m_folder).filePath(name);
    return QFileInfo(path).isDir() ? path : QString();
}

QString WatchHistory::file(const char* name) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

std::string WatchHistory::notices() const
{
    return read(file("notices.json")).toStdString();
}

void WatchHistory::keepNotices(const std::string& notices) const
{
    if (make())
        write(file("notices.json"), QByteArray::fromStdString(notices));
}

QHash<QString, QString> WatchHistory::notes() const
{
    QHash<QString, QString> notes;
    const QJsonObject object = QJsonDocument::fromJson(read(file("notes.json"))).object();
    for (auto note = object.begin(); note != object.end(); ++note)
        notes.insert(note.key(), note.value().toString());
    return notes;
}

void WatchHistory::keepNote(const QString& incident, const QString& text) const
{
    QJsonObject object = QJsonDocument::fromJson(read(file("notes.json"))).object();
    if (text.trimmed().isEmpty())
        object.remove(incident);
    else
        object.insert(incident, text.left(MostNoteCharacters));
    while (object.size() > MostNotes) // ids begin with the time of the incident
        object.erase(object.begin());
    if (make())
        write(file("notes.json"), QJsonDocument(object).toJson());
}

std::vector<spikes::Incident> WatchHistory::incidents(const QStringList& sessionFolders)
{
    std::map<std::string, spikes::Incident> known; // ids sort by time
    for (const QString& folder : sessionFolders) {
        const auto reader = history::Reader::open(QFile::encodeName(folder).toStdString());
        auto found = reader ? (*reader)->incidents({})
                            : base::Expected<std::vector<spikes::Incident>>(base::unexpected(base::Error{}));
        if (!found)
            continue;
        for (spikes::Incident& incident : *found) // of the newest session that tells of it
            known.try_emplace(incident.id, std::move(incident));
    }
    std::vector<spikes::Incident> list;
    list.reserve(known.size());
    for (auto& [id, incident] : known)
        list.push_back(std::move(incident));
    return list;
}

} // namespace bearerwatch::services
