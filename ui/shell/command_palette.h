#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace bearerwatch::shell {

/// Lists every action with its shortcut; typing narrows the list, Enter runs the chosen one.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    /// @param group  Title of the menu; mnemonics are taken out.
    void addAction(QAction* action, const QString& group);
    void open() override;
    [[nodiscard]] int actionCount() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runCurrent();
    void refresh();
    QLineEdit* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace bearerwatch::shell
