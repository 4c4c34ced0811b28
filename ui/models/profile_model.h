#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

#include "models/expectations.h"

class QSettings;

namespace bearerwatch::models {

/// What one service expects, under a name: "orders API".
struct Profile {
    QString name;
    Expectations expectations;
};

/// Named profiles of expectations; row 0 is "None". They hold no secret and are kept in the settings. GUI
/// thread.
class ProfileModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }
    /// Replaces the profile of that name, or adds one. Returns its row, 0 for an empty name.
    int save(const QString& name, const Expectations& expectations);
    void remove(int row); ///< Row 0 stays.
    [[nodiscard]] Expectations at(int row) const; ///< Row 0: empty.
    /// The row whose issuer and audience fit those of a token; 0 where none does, or more than one.
    [[nodiscard]] int fitting(const verdict::TokenReport& report) const;

    void load(QSettings& settings);
    void store(QSettings& settings) const;

private:
    QList<Profile> m_profiles; ///< Sorted by name.
};

} // namespace bearerwatch::models
