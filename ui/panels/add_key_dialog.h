#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace bearerwatch::panels {

class KeyEdit;
class PlainLabel;

/// Asks for a key: a pasted one, a secret with its encoding, or a file.
class AddKeyDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddKeyDialog(QWidget* parent = nullptr);
    void setIssuer(const QString& issuer); ///< Stands in the line of the address until the user changes it.
    void showProblem(const QString& text); ///< Stays open.
    void setFetching(bool fetching);
    /// A fetch needs a second yes: what for.
    void askAgain(const QString& question);

Q_SIGNALS:
    void textGiven(const QByteArray& text);
    /// @param encoding  0 auto, 1 text, 2 base64, 3 base64url, 4 hex, as jose::SecretEncoding.
    void secretGiven(const QString& secret, int encoding);
    void fileGiven(const QString& path, const QString& passphrase);
    /// @param discover  The address is an issuer's: its metadata names the key set.
    /// @param confirmed  The user said yes to plain http or a private address.
    void addressGiven(const QString& address, bool discover, bool confirmed);
    void fetchCancelled();

private:
    QWidget* buildPaste();
    QWidget* buildSecret();
    QWidget* buildFile();
    QWidget* buildAddress();
    void showAddresses();
    void give();
    QStackedWidget* m_stack;
    KeyEdit* m_text = nullptr;
    QLineEdit* m_secret = nullptr;
    QComboBox* m_encoding = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_address = nullptr;
    QComboBox* m_addressKind = nullptr;
    PlainLabel* m_asked = nullptr; ///< What will be asked.
    QWidget* m_confirm = nullptr;
    QWidget* m_add = nullptr;
    QWidget* m_stop = nullptr;
    PlainLabel* m_problem;
};

} // namespace bearerwatch::panels
