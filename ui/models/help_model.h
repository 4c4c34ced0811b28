#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <optional>

#include "causes/cause.h"
#include "models/help_pages.h"

namespace bearerwatch::models {

/// The pages of the help: one for each cause, warning, claim, header member and algorithm, and how failures
/// are prevented. Offline, from the catalogue and the resources. GUI thread.
class HelpModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        CauseRole = Qt::UserRole, ///< int of causes::Cause; absent for other pages.
        GroupRole, ///< "Causes", "Claims", "Header"
        IdRole, ///< "signature_mismatch", "exp"
        SearchRole, ///< All words of the page.
    };
    using Section = HelpSection;

    explicit HelpModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QList<Section> sections(int row) const;
    /// Row of a cause's id, a finding's code, a claim or an algorithm; -1 where there is none.
    [[nodiscard]] int rowOf(const QString& id) const;

private:
    struct Entry {
        QString group;
        QString id;
        QString title;
        std::optional<causes::Cause> cause;
        QList<Section> sections;
    };
    void addCauses();
    void addPrevention();
    void addReview();
    void addNames();
    void addAlgorithms();
    QList<Entry> m_entries;
};

} // namespace bearerwatch::models
