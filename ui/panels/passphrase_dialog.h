#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;

namespace bearerwatch::panels {

class PlainLabel;

/// Asks for a passphrase; stays open while it does not fit.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param twice  A new one: typed twice, and may be empty for none.
    PassphraseDialog(const QString& title, const QString& question, bool twice, QWidget* parent = nullptr);
    void showProblem(const QString& text);

Q_SIGNALS:
    void given(const QString& passphrase);

private:
    void give();
    QLineEdit* m_first;
    QLineEdit* m_second = nullptr;
    PlainLabel* m_problem;
};

} // namespace bearerwatch::panels
