#pragma once

#include <QtWidgets/QWidget>

#include "models/help_model.h"

class QLineEdit;
class QListView;
class QScrollArea;
class QSortFilterProxyModel;

namespace bearerwatch::panels {

/// The help: causes, claims, header members; searchable, offline.
class HelpPage final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);
    void openPage(const QString& id); ///< A cause, a code of a finding, or a claim.

private:
    void showRow(int row);
    models::HelpModel m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QScrollArea* m_scroll;
};

} // namespace bearerwatch::panels
