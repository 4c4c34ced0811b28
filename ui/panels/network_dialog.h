#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QDialog>
#include <functional>

#include "services/http_types.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace bearerwatch::panels {

class PlainLabel;

/// Asks a server because the user says so: shows the addresses before anything is sent, asks for a second yes
/// where one is needed, can be cancelled, and says what came of it. Sends nothing itself.
class NetworkDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param title  "Fetch the issuer's keys". @param explanation  What is sent and what for.
    NetworkDialog(const QString& title, const QString& explanation, QWidget* parent = nullptr);

    /// A line of the form; `id` names it in `values`. Secret ones are shown as dots.
    void addField(const QString& id, const QString& label, const QString& value, bool secret = false);
    void addChoice(const QString& id, const QString& label, const QStringList& ids, const QStringList& texts);
    [[nodiscard]] QString value(const QString& id) const;

    /// Which addresses would be asked for the values of the form; called with each change.
    void setAddresses(std::function<QStringList()> addresses);

    [[nodiscard]] services::FetchPermissions permissions() const;

    void showBusy(const QString& text);
    /// @param problem  Where a second yes would help, it is offered.
    void showProblem(const QString& text, services::FetchProblem problem = services::FetchProblem::None);
    void showResult(const QString& text); ///< The button then closes the dialog.

Q_SIGNALS:
    void asked();
    void cancelled(); ///< While busy; the dialog stays.

private:
    void refresh();
    void press();

    QFormLayout* m_form;
    QHash<QString, QLineEdit*> m_lines;
    QHash<QString, QComboBox*> m_choices;
    PlainLabel* m_addresses;
    QCheckBox* m_private;
    QCheckBox* m_http;
    PlainLabel* m_outcome;
    QPushButton* m_ask;
    QPushButton* m_close;
    std::function<QStringList()> m_addressesOf;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace bearerwatch::panels
