#pragma once

#include <QtCore/QAbstractListModel>
#include <memory>
#include <vector>

#include "verdict/verdict.h"

namespace bearerwatch::models {

using Reports = std::shared_ptr<const std::vector<verdict::TokenReport>>;

/// The tokens that were found in the pasted text, in their order. GUI thread.
class FoundTokensModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole, VerdictRole, VerdictWordRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Other tokens: resets. The same tokens judged at another time: only their verdicts change.
    void setReports(const Reports& reports);

private:
    Reports m_reports;
};

} // namespace bearerwatch::models
