#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include "jose/key_file.h"

namespace bearerwatch::services {

/// The keys of this session, in memory; some of them may lie in the secret store as well. Thread: the
/// owner's.
class KeyStore final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads a file of at most 4 MiB. Returns what is wrong and what to do; empty when keys were added.
    [[nodiscard]] QString addFile(const QString& path, const QString& passphrase = {});
    /// A key, a key set or a certificate as text.
    [[nodiscard]] QString addText(const QByteArray& text, const QString& origin);
    [[nodiscard]] QString addSecret(const QString& secret, jose::SecretEncoding encoding);
    /// Keys that come ready, from the vault or a fetch. @param kept  They lie in the secret store as well.
    void addKeys(jose::KeySet added, bool kept);
    void remove(int row);
    void clear();

    void setAllKept(); ///< Every key was written to the secret store.
    void removeKept(); ///< The vault was locked: its keys leave the memory.
    [[nodiscard]] bool isKept(int row) const;
    /// Whether kept keys are there in the next session too; they are not where the secret store failed.
    void setLasting(bool lasting) { m_lasting = lasting; }
    [[nodiscard]] bool isLasting(int row) const { return m_lasting && isKept(row); }
    /// The last key that was refused is encrypted, and no passphrase, or a wrong one, was given.
    [[nodiscard]] bool wantsPassphrase() const { return m_wantsPassphrase; }

    [[nodiscard]] const jose::KeySet& keys() const { return m_keys; }

Q_SIGNALS:
    void changed();

private:
    QString take(jose::KeySet added, const QString& origin);
    jose::KeySet m_keys;
    std::vector<bool> m_kept; ///< One for each key.
    bool m_lasting = true;
    bool m_wantsPassphrase = false;
};

} // namespace bearerwatch::services
