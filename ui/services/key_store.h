#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include "jose/key_file.h"

namespace bearerwatch::services {

/// The keys of this session, in memory alone. Thread: the owner's.
class KeyStore final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads a file of at most 4 MiB. Returns what is wrong and what to do; empty when keys were added.
    [[nodiscard]] QString addFile(const QString& path, const QString& passphrase = {});
    /// A key, a key set or a certificate as text.
    [[nodiscard]] QString addText(const QByteArray& text, const QString& origin);
    [[nodiscard]] QString addSecret(const QString& secret, jose::SecretEncoding encoding);
    void remove(int row);
    void clear();

    [[nodiscard]] const jose::KeySet& keys() const { return m_keys; }

Q_SIGNALS:
    void changed();

private:
    QString take(jose::KeySet added, const QString& origin);
    jose::KeySet m_keys;
};

} // namespace bearerwatch::services
