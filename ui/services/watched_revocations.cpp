#include "services/watched_revocations.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace bearerwatch::services {

WatchedRevocations::WatchedRevocations(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WatchedRevocations::read);
    const auto wait = [this] { m_pause.start(200); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void WatchedRevocations::watch(const QString& path)
{
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_list.reset();
    m_hash.clear();
    m_told.clear();
    m_pause.start(0);
}

int WatchedRevocations::count() const
{
    return m_list
        ? static_cast<int>(m_list->ids.size() + m_list->hashes.size() + m_list->subjectsBefore.size())
        : 0;
}

void WatchedRevocations::watchAgain()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(m_path).absolutePath()); // sees a file that is replaced or comes back
    if (QFile::exists(m_path))
        m_watcher.addPath(m_path);
}

void WatchedRevocations::tell(const QString& problem)
{
    if (problem == m_told)
        return;
    m_told = problem;
    Q_EMIT failed(problem);
}

void WatchedRevocations::read()
{
    watchAgain(); // before reading: a change from now on is seen
    if (m_path.isEmpty())
        return Q_EMIT changed();
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return tell(
            tr("%1 cannot be read, so the list that was read before stays in force. Check the name and the "
               "permission.")
                .arg(m_path));
    const QByteArray content = file.read(MaxBytes + 1);
    if (content.size() > MaxBytes)
        return tell(tr("%1 is larger than 64 MiB. Give a shorter list.").arg(m_path));
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    if (hash == m_hash)
        return;
    auto list = verdict::parseRevocations({content.constData(), static_cast<std::size_t>(content.size())});
    if (!list)
        return tell(QStringLiteral("%1: %2").arg(m_path, QString::fromStdString(base::toText(list.error()))));
    m_hash = hash;
    m_told.clear();
    m_list = std::make_shared<const verdict::RevocationList>(std::move(*list));
    Q_EMIT changed();
}

} // namespace bearerwatch::services
