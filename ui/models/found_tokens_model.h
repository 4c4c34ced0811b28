#pragma once

#include <QtCore/QAbstractItemModel>
#include <memory>
#include <vector>

#include "verdict/verdict.h"

namespace bearerwatch::models {

using Reports = std::shared_ptr<const std::vector<verdict::TokenReport>>;

/// One row of the tree: a token of the text, a token inside it, or a disclosure of an SD-JWT.
struct TokenChoice {
    int token = 0; ///< Row of the token in the text.
    QList<int> layers; ///< The way down through tokens inside tokens; empty: the token itself.
    int disclosure = -1; ///< Of the token that the way ends at; -1: none.
    friend bool operator==(const TokenChoice&, const TokenChoice&) = default;
};

/// The report that the choice leads to; nullptr where there is none.
[[nodiscard]] const verdict::TokenReport* reportOf(const Reports& reports, const TokenChoice& choice);

/// What is shown before the user chooses: the first token; where it was decrypted, the one inside it,
/// unless the outer one alone is rejected. `reports` is not empty.
[[nodiscard]] TokenChoice firstChoice(const Reports& reports);

/// A disclosure as the person reads it: name (empty for an element of a list) and value, as written.
struct DisclosureText {
    QString name;
    QString value;
    std::string json; ///< An object with salt, name and value, for the table of claims.
};
[[nodiscard]] DisclosureText disclosureText(const std::string& disclosure);

/// The tokens that were found in the pasted text, in their order; tokens inside them and disclosures
/// below. GUI thread.
class FoundTokensModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole, VerdictRole, VerdictWordRole };

    explicit FoundTokensModel(QObject* parent = nullptr);
    ~FoundTokensModel() override;

    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] TokenChoice choiceOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const TokenChoice& choice) const;
    [[nodiscard]] int rowsInAll() const;
    [[nodiscard]] int tokenCount() const; ///< Of the text itself; a place where a token lacks is none.
    [[nodiscard]] bool isFull() const; ///< No more are looked for in one text; it may hold more.

    /// Other tokens: resets. The same tokens judged at another time: only their verdicts change.
    void setReports(const Reports& reports);

private:
    struct Node;
    const Node* nodeOf(const QModelIndex& index) const;
    void addChildren(Node& node, const verdict::TokenReport& report, int depth);
    Reports m_reports;
    std::unique_ptr<Node> m_root;
};

} // namespace bearerwatch::models
