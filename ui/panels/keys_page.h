#pragma once

#include <QtWidgets/QWidget>
#include <functional>

#include "models/key_doctor.h"

class QTableView;
class QStackedWidget;

namespace bearerwatch::models {
class KeysModel;
}

namespace bearerwatch::panels {

class CardHeader;
class PlainLabel;

/// The keys: what they are, where they come from, where they are kept, and what is wrong with them.
class KeysPage final : public QWidget {
    Q_OBJECT
public:
    /// What is known about the ring in the secret store.
    enum class Ring { Unknown, None, Locked, Open };

    /// @param keys  Outlives the page.
    explicit KeysPage(models::KeysModel* keys, QWidget* parent = nullptr);
    /// @param text  One sentence: where the keys are kept.
    void showRing(Ring ring, const QString& text);
    void showRemarks(const QList<models::KeyRemark>& remarks);
    void showNotice(const QString& text); ///< What was done, or what went wrong.

Q_SIGNALS:
    void addKeyAsked();
    void removeAsked(int row);
    void filesDropped(const QStringList& urls);
    void keepAsked(); ///< In the secret store.
    void unlockAsked();
    void lockAsked();
    void passphraseAsked(); ///< Set another one.
    void forgetAsked();
    void shownFirst(); ///< The page came to sight for the first time.

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildRing();
    QWidget* buildDoctor();
    void buildTable();
    void confirm(const QString& question, const QString& detail, const QString& yes,
                 const std::function<void()>& act);
    void showState();
    void showDetail();
    models::KeysModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    PlainLabel* m_detail;
    QWidget* m_remove = nullptr;
    PlainLabel* m_ringText = nullptr;
    QList<QWidget*> m_ringButtons; ///< keep, unlock, lock, passphrase, forget
    QWidget* m_doctor = nullptr;
    CardHeader* m_doctorHead = nullptr;
    PlainLabel* m_remarks = nullptr;
    PlainLabel* m_notice = nullptr;
    bool m_wasShown = false;
};

} // namespace bearerwatch::panels
