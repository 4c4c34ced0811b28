#pragma once

#include <QWidget>
#include <optional>

#include "models/event_table_model.h"
#include "models/watch_state.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QTableView;
class QTimer;

namespace bearerwatch::panels {

/// The records behind the counts, with a field that filters by text. Goes with the newest while
/// its end is in view.
class WatchEventsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WatchEventsPanel(models::WatchState& state,
                              QWidget* parent = nullptr); ///< `state` must outlive it.

    void selectLast(int cause = -1); ///< The newest, or the newest of a cause.
    void selectFirst();
    void select(int row) { chooseRow(row); }

Q_SIGNALS:
    void positionChosen(quint64 position); ///< See EventView.
    void messageShown(const QString& text);
    void exportRequested();
    void menuWanted(QMenu& menu); ///< For the record that was just chosen; it is shown next.

private:
    [[nodiscard]] QHBoxLayout* buildFilterRow();
    void setUpRecords();
    void connectRecords();
    void chooseRow(int row);
    void showMenu(const QPoint& position);
    void applyText();
    void showText();

    models::WatchState& m_state;
    models::EventTableModel m_model;
    QTableView* m_table;
    QLineEdit* m_text;
    QTimer* m_typing;
    bool m_atEnd = true;
};

} // namespace bearerwatch::panels
