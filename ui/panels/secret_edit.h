#pragma once

#include <QtCore/QMimeData>
#include <QtWidgets/QPlainTextEdit>

namespace bearerwatch::panels {

/// A text for the clipboard that clipboard managers are asked not to keep. As long as the clipboard holds
/// this very object, it is ours to clear.
class SecretMimeData final : public QMimeData {
    Q_OBJECT
public:
    explicit SecretMimeData(const QString& text);
    [[nodiscard]] static bool isOnClipboard();
};

/// A text box for tokens and keys: what is copied from it is marked as secret.
class SecretEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;
    /// The text as it was given: a no-break space stays one, which QPlainTextEdit::toPlainText turns into a
    /// plain one. As long as the document is.
    [[nodiscard]] QString exactText() const;

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
};

/// Tells of what is pasted instead of inserting it.
class PasteEdit final : public SecretEdit {
    Q_OBJECT
public:
    using SecretEdit::SecretEdit;
    void
    setHint(const QString& hint); ///< Shown while it is empty, with the margin of the text on both sides.

Q_SIGNALS:
    void textPasted(const QString& text);
    void filesPasted(const QStringList& urls);

protected:
    bool event(QEvent* event) override; ///< Shortcuts of the window go before those of an editor.
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_hint;
};

/// Takes a key by paste. A private key or a secret is held and not shown: neither the screen nor a screen
/// reader gets it. Any key that is pressed lets go of it.
class KeyEdit final : public SecretEdit {
    Q_OBJECT
public:
    explicit KeyEdit(QWidget* parent = nullptr);
    [[nodiscard]] QByteArray key() const; ///< Secret.
    [[nodiscard]] bool holdsHidden() const { return !m_hidden.isEmpty(); }

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void letGo();
    QByteArray m_hidden;
};

} // namespace bearerwatch::panels
