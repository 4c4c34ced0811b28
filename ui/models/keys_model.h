#pragma once

#include <QtCore/QAbstractTableModel>

#include "jose/key.h"

namespace bearerwatch::models {

/// The keys that the user gave, with what is known about them. No key material is in any role. GUI thread.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        KindColumn,
        SizeColumn,
        UseColumn,
        FingerprintColumn,
        OriginColumn,
        PlaceColumn, ///< Where it is kept.
        StateColumn,
        ColumnCount
    };
    enum Role {
        UsableRole = Qt::UserRole,
        WarningRole, ///< True where something is to be looked at.
        ProblemsRole, ///< QStringList, one sentence each.
        FittedRole, ///< True for the key that the shown token was verified with.
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// @param kept  For each key, whether it lies in the secret store; missing ones do not.
    void setKeys(const jose::KeySet& keys, const std::vector<bool>& kept = {});
    void setFitted(const QString& keyName);

private:
    QStringList problemsOf(const jose::Key& key) const;
    QString stateOf(const jose::Key& key) const;
    jose::KeySet m_keys;
    std::vector<bool> m_kept;
    QString m_fitted;
};

} // namespace bearerwatch::models
