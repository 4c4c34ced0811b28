#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

#include "verdict/policy.h"

namespace bearerwatch::services {

using RevocationListPtr = std::shared_ptr<const verdict::RevocationList>;

/// A file of revoked tokens (jti values, hashes, subjects) that is read again whenever it changes: written in
/// place, replaced, removed and made anew. A damaged or absent file leaves the last good list in force, and
/// is told. Thread: the owner's.
class WatchedRevocations final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 MaxBytes = qint64{64} * 1024 * 1024;

    explicit WatchedRevocations(QObject* parent = nullptr);

    void watch(
        const QString& path); ///< Ends in `changed` or `failed`, and again with each change. Empty: no file.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] RevocationListPtr list() const { return m_list; } ///< Null before the first good reading.
    [[nodiscard]] int count() const; ///< Entries in force.

Q_SIGNALS:
    void changed(); ///< `list` is another one.
    void failed(const QString& problem); ///< What went wrong and what to do.

private:
    void read();
    void watchAgain();
    void tell(const QString& problem);

    QString m_path;
    RevocationListPtr m_list;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< Several changes in a row are one.
    QByteArray m_hash; ///< Of the content that was read last.
    QString m_told; ///< The same problem is told once.
};

} // namespace bearerwatch::services
