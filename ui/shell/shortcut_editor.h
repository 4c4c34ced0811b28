#pragma once

#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace bearerwatch::shell {

/// Lists every action with its shortcut and changes them. Changes are kept in the settings; an empty field
/// takes the shortcut away.
class ShortcutEditor final : public QDialog {
    Q_OBJECT
public:
    ShortcutEditor(const QList<QAction*>& actions, QWidget* parent);

    /// Remembers the shortcut that the action was made with, and applies the user's where there is one.
    static void prepare(QAction* action);

private:
    void fill();
    void showCurrent();
    void use(const QKeySequence& keys);
    void reset();
    [[nodiscard]] QAction* current() const;
    QList<QAction*> m_actions;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QKeySequenceEdit* m_keys;
    QLabel* m_problem;
};

} // namespace bearerwatch::shell
