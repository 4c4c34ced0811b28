#pragma once

#include "panels/card.h"

class QListView;

namespace bearerwatch::models {
class FoundTokensModel;
}

namespace bearerwatch::panels {

/// The tokens found in the text; choosing one shows it.
class FoundTokensCard final : public Card {
    Q_OBJECT
public:
    /// @param model  Outlives the card.
    explicit FoundTokensCard(models::FoundTokensModel* model, QWidget* parent = nullptr);
    void setCurrent(int row);

Q_SIGNALS:
    void tokenChosen(int row);

private:
    void updateHead();
    CardHeader* m_header;
    QListView* m_list;
    models::FoundTokensModel* m_model;
};

} // namespace bearerwatch::panels
