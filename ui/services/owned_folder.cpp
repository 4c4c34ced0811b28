#include "services/owned_folder.h"

#include <QDir>
#include <QFile>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bearerwatch::services {
namespace {

const QString Prefix = QStringLiteral("bearerwatch-lines-");

// The folder, open and locked; -1 where it is none of this user's, or somebody else's lock holds it.
int lock(const QByteArray& path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    struct stat status { };
    // A folder without links was removed between its opening and its locking.
    if (::flock(folder, LOCK_EX | LOCK_NB) == 0 && ::fstat(folder, &status) == 0 && status.st_nlink > 0 &&
        status.st_uid == ::geteuid())
        return folder;
    ::close(folder);
    return -1;
}

// A locked folder with the files in it; what holds folders was not made here, and stays.
void removeLocked(const QString& path, int folder)
{
    const QStringList names =
        QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names)
        ::unlinkat(folder, QFile::encodeName(name).constData(), 0);
    ::rmdir(QFile::encodeName(path).constData());
}

} // namespace

OwnedFolder::OwnedFolder(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

std::unique_ptr<OwnedFolder> OwnedFolder::make(const QString& parent)
{
    constexpr int Attempts = 16; // one that clears up may be quicker than the lock of a new folder
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        QByteArray path = QFile::encodeName(parent + QLatin1Char('/') + Prefix + QStringLiteral("XXXXXX"));
        if (::mkdtemp(path.data()) == nullptr)
            return nullptr;
        if (const int folder = lock(path); folder >= 0)
            return std::unique_ptr<OwnedFolder>(new OwnedFolder(QFile::decodeName(path), folder));
    }
    return nullptr;
}

OwnedFolder::~OwnedFolder()
{
    removeLocked(m_path, m_lock);
    ::close(m_lock);
}

void OwnedFolder::removeAbandoned(const QString& parent)
{
    const QDir folder(parent);
    const QStringList names =
        folder.entryList({Prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QString& name : names) {
        const QString path = folder.absoluteFilePath(name);
        const int locked = lock(QFile::encodeName(path));
        if (locked < 0)
            continue;
        removeLocked(path, locked);
        ::close(locked);
    }
}

} // namespace bearerwatch::services
