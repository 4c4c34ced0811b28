#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"

namespace bearerwatch::models {

/// A JSON object of a token as a tree: name, value as written (exact numbers), meaning. Duplicates
/// are kept; times are told relative to a clock, in UTC and in local time. GUI thread.
class ClaimsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum Role {
        CauseRole = Qt::UserRole, ///< int of causes::Cause; absent where nothing is wrong.
        RawRole, ///< The value as it stands in the token.
        DetailRole, ///< The second, muted part of the meaning.
    };
    /// Whose names are explained.
    enum class Kind { Claims, Header };

    explicit ClaimsModel(Kind kind, QObject* parent = nullptr);
    ~ClaimsModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Empty or broken text empties the model.
    void setJson(const std::string& json, const QHash<QString, causes::Cause>& flagged,
                 const QHash<QString, QString>& notes);
    void setNow(base::Time now);

private:
    struct Node;
    const Node* nodeOf(const QModelIndex& index) const;
    QString meaningOf(const Node& node) const;
    QString detailOf(const Node& node) const;

    Kind m_kind;
    std::string m_json;
    std::unique_ptr<Node> m_root;
    QHash<QString, causes::Cause> m_flagged;
    QHash<QString, QString> m_notes;
    base::Time m_now{};
};

} // namespace bearerwatch::models
