#pragma once

#include <QtWidgets/QDialog>

#include "models/composer.h"

class QComboBox;
class QPlainTextEdit;

namespace bearerwatch::panels {

class PlainLabel;

/// Makes tokens for tests: header and claims are edited, a key of the user signs or encrypts. Shows what
/// it is given and says what was asked; it makes nothing itself.
class ComposeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ComposeDialog(QWidget* parent = nullptr);

    void setContent(const QByteArray& header, const QByteArray& claims);
    /// Names of the keys that can do what is chosen; an empty list says what is absent.
    void setKeys(const QStringList& names);
    void setAlgorithms(const QStringList& names);
    /// The header names the chosen algorithm and this key; an empty name is left out.
    void nameKey(const QString& kid);
    void setEncryptions(const QStringList& names);
    void showToken(const QByteArray& token);
    void showProblem(const QString& text);
    [[nodiscard]] models::Composition composition() const;
    [[nodiscard]] bool encrypts() const;
    [[nodiscard]] int keyRow() const;

Q_SIGNALS:
    void modeChanged();
    void keyChosen();
    void makeAsked();
    void addKeyAsked();
    void inspectAsked(const QByteArray& token);
    void copyAsked(const QString& token);

private:
    QWidget* buildChoices();
    QWidget* buildEditors();
    QWidget* buildResult();
    void nameAlgorithm();
    void shiftTimes(qint64 lifetime);
    QPlainTextEdit* makeEdit(const QString& name);
    QComboBox* m_mode = nullptr;
    QComboBox* m_key = nullptr;
    QComboBox* m_algorithm = nullptr;
    QComboBox* m_encryption = nullptr;
    QPlainTextEdit* m_header = nullptr;
    QPlainTextEdit* m_claims = nullptr;
    QPlainTextEdit* m_token = nullptr;
    PlainLabel* m_problem = nullptr;
    QWidget* m_inspect = nullptr;
    QWidget* m_copy = nullptr;
    QWidget* m_make = nullptr;
};

} // namespace bearerwatch::panels
