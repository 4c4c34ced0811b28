#pragma once

#include <QtWidgets/QWidget>

class QTableView;
class QStackedWidget;

namespace bearerwatch::models {
class KeysModel;
}

namespace bearerwatch::panels {

class PlainLabel;

/// All keys of this session: what they are, where they come from, what is wrong with them.
class KeysPage final : public QWidget {
    Q_OBJECT
public:
    /// @param keys  Outlives the page.
    explicit KeysPage(models::KeysModel* keys, QWidget* parent = nullptr);

Q_SIGNALS:
    void addKeyAsked();
    void removeAsked(int row);
    void filesDropped(const QStringList& urls);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showState();
    void showDetail();
    models::KeysModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    PlainLabel* m_detail;
    QWidget* m_remove;
};

} // namespace bearerwatch::panels
