#pragma once

#include <QWidget>

#include "models/contributor_model.h"

class QTableView;

namespace bearerwatch::panels {

/// The most frequent values behind the failures that are shown; choosing one filters everything.
class WatchContributorsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WatchContributorsPanel(models::WatchState& state,
                                    QWidget* parent = nullptr); ///< `state` must outlive it.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    models::ContributorModel m_model;
    QTableView* m_table;
};

} // namespace bearerwatch::panels
