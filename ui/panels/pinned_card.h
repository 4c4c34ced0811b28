#pragma once

#include "models/pinned_model.h"
#include "panels/card.h"

class QListView;

namespace bearerwatch::panels {

/// Pinned tokens with their countdowns. Enter inspects one, F2 renames it, Delete lets go of it.
class PinnedCard final : public Card {
    Q_OBJECT
public:
    /// @param model  Outlives the card.
    explicit PinnedCard(models::PinnedModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void inspectAsked(int row);

private:
    void addActions();
    void updateHead();
    CardHeader* m_header;
    QListView* m_list;
    models::PinnedModel* m_model;
};

} // namespace bearerwatch::panels
