#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <chrono>
#include <optional>

#include "base/time.h"

namespace bearerwatch::services {

/// What is remembered of one key set address. The body holds public keys alone.
struct CachedKeySet {
    QByteArray body;
    QByteArray entityTag;
    base::Time fetchedAt{}; ///< When the body was last known to be current.
    base::Time askedAt{}; ///< When the server was last asked, whatever came of it.
    base::Time notBefore{}; ///< The server asked to be left alone until then.
    std::chrono::seconds maxAge{600};
};

/// Copies of key sets: for asking "is it still the same", for what has changed, and for work offline.
/// In memory, and in a folder (0700, one file of 0600 an address, at most 100) where one is given.
/// Damaged files count as absent. Thread: the owner's.
class KeySetCache {
public:
    explicit KeySetCache(QString folder = {});

    [[nodiscard]] std::optional<CachedKeySet> find(const QUrl& address);
    void store(const QUrl& address, const CachedKeySet& entry);
    /// Remembers when it was asked; keeps what is there.
    void noteAsked(const QUrl& address, base::Time at, base::Time notBefore = {});

    /// The usual folder: `keysets` in the cache folder of the application.
    [[nodiscard]] static QString defaultFolder();

private:
    [[nodiscard]] QString pathOf(const QUrl& address) const;
    void write(const QUrl& address, const CachedKeySet& entry) const;
    void dropOldest() const;

    QString m_folder;
    QHash<QUrl, CachedKeySet> m_entries;
};

} // namespace bearerwatch::services
