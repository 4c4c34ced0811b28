#pragma once

#include <QtWidgets/QDialog>

#include "models/session_model.h"

class QListView;

namespace bearerwatch::panels {

/// The texts inspected earlier in this session; Enter takes one back.
class SessionDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param model  Outlives the dialog.
    explicit SessionDialog(models::SessionModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void inspectAsked(int row);

private:
    void take(const QModelIndex& index);
    QListView* m_list;
};

} // namespace bearerwatch::panels
