#pragma once

#include <QString>
#include <memory>

namespace bearerwatch::services {

/// A temporary folder that only this user can enter, for as long as this object is there. It is locked by its
/// owner; the lock ends with the process, however that ends, and so tells which folders nobody owns any more.
class OwnedFolder {
public:
    /// @return Null when no folder could be made in `parent`.
    [[nodiscard]] static std::unique_ptr<OwnedFolder> make(const QString& parent);
    ~OwnedFolder(); ///< Removes the folder and the files in it.
    OwnedFolder(const OwnedFolder&) = delete;
    OwnedFolder& operator=(const OwnedFolder&) = delete;

    /// Removes the folders in `parent` whose owners were killed. Those of living owners and of other users,
    /// and what is no folder of this kind, stay. Any number of processes may do so at once.
    static void removeAbandoned(const QString& parent);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }

private:
    OwnedFolder(QString path, int lock);

    QString m_path;
    int m_lock; ///< The folder itself, open and locked.
};

} // namespace bearerwatch::services
