#pragma once

#include "models/found_tokens_model.h"
#include "panels/card.h"

class QTreeView;

namespace bearerwatch::panels {

/// The tokens found in the text; choosing one shows it.
class FoundTokensCard final : public Card {
    Q_OBJECT
public:
    /// @param model  Outlives the card.
    explicit FoundTokensCard(models::FoundTokensModel* model, QWidget* parent = nullptr);
    void setCurrent(const models::TokenChoice& choice);

Q_SIGNALS:
    void tokenChosen(const bearerwatch::models::TokenChoice& choice);

private:
    void updateHead();
    CardHeader* m_header;
    QTreeView* m_tree;
    models::FoundTokensModel* m_model;
};

} // namespace bearerwatch::panels
