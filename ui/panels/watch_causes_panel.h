#pragma once

#include "models/cause_summary_model.h"
#include "panels/watch_widgets.h"

class QPushButton;
class QTableView;

namespace bearerwatch::panels {

/// Causes with count, spark line and change; choosing one filters everything.
class WatchCausesPanel final : public Card {
    Q_OBJECT
public:
    explicit WatchCausesPanel(models::WatchState& state,
                              QWidget* parent = nullptr); ///< `state` must outlive it.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpCauses();
    void choose(const QModelIndex& index);
    void fitColumns();
    void showFilter();

    models::WatchState& m_state;
    models::CauseSummaryModel m_model;
    QTableView* m_table;
    QPushButton* m_all;
};

} // namespace bearerwatch::panels
