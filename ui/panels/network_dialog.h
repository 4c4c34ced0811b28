#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QDialog>
#include <functional>

#include "services/http_types.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

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
    void addCheck(const QString& id, const QString& label, bool checked);
    void addNote(const QString& text); ///< A muted line under the form.
    /// Of a choice the id; of a check "yes" or "no".
    [[nodiscard]] QString value(const QString& id) const;
    void setValue(const QString& id, const QString& value);
    void setPlaceholder(const QString& id, const QString& text); ///< Of a line.
    void setText(const QString& id, const QString& text); ///< Of a check.
    void setShown(const QString& id, bool shown); ///< With its label.

    /// Which addresses would be asked for the values of the form; called with each change.
    void setAddresses(std::function<QStringList()> addresses);
    /// What the button says for the values of the form; called with each change. Default: "Ask".
    void setAskText(std::function<QString()> text);

    [[nodiscard]] services::FetchPermissions permissions() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void showBusy(const QString& text);
    /// @param problem  Where a second yes would help, it is offered.
    void showProblem(const QString& text, services::FetchProblem problem = services::FetchProblem::None);
    void showQuestion(const QString& text); ///< What the next press of the button will do.
    void showResult(const QString& text); ///< The button then closes the dialog.

    bool event(QEvent* event) override; ///< Keeps the dialog as high as its words need.
    void reject() override; ///< While busy: cancels the request, and the dialog stays.

Q_SIGNALS:
    void asked();
    void cancelled(); ///< While busy; the dialog stays.
    void valueChanged(const QString& id);

private:
    void buildForm(const QString& explanation, QVBoxLayout& layout);
    void buildOutcome(QVBoxLayout& layout);
    void addRow(const QString& id, const QString& label, QWidget* widget);
    void edited(const QString& id);
    void refresh();
    void press();
    void setBusy(bool busy);
    void showOutcome(const QString& text, const char* kind);

    QFormLayout* m_form;
    QWidget* m_fields;
    QHash<QString, QLineEdit*> m_lines;
    QHash<QString, QComboBox*> m_choices;
    QHash<QString, QCheckBox*> m_checks;
    PlainLabel* m_addresses;
    QCheckBox* m_private;
    QCheckBox* m_http;
    QProgressBar* m_progress;
    PlainLabel* m_outcome;
    QPushButton* m_ask;
    QPushButton* m_close;
    std::function<QStringList()> m_addressesOf;
    std::function<QString()> m_askTextOf;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace bearerwatch::panels
