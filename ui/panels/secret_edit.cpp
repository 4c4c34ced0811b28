#include "panels/secret_edit.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace bearerwatch::panels {
namespace {

/// Whether a key must not be shown: private, or shared.
bool isSecretKey(const QString& text)
{
    for (const char* sign : {"PRIVATE KEY", "\"d\"", "\"k\"", "\"p\""}) {
        if (text.contains(QLatin1String(sign)))
            return true;
    }
    return false;
}

} // namespace

SecretMimeData::SecretMimeData(const QString& text)
{
    setText(text);
    setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
}

bool SecretMimeData::isOnClipboard()
{
    return qobject_cast<const SecretMimeData*>(QGuiApplication::clipboard()->mimeData()) != nullptr;
}

QString SecretEdit::exactText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QMimeData* SecretEdit::createMimeDataFromSelection() const
{
    return new SecretMimeData(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')));
}

bool PasteEdit::event(QEvent* event)
{
    // On X11 an editor takes Ctrl+D, E and K for itself, and the actions of the window would not run.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        static const QList<int> own{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
        const bool letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
        if (letter && key->modifiers() == Qt::ControlModifier && !own.contains(key->key())) {
            event->ignore();
            return false;
        }
    }
    return SecretEdit::event(event);
}

void PasteEdit::insertFromMimeData(const QMimeData* source)
{
    QStringList files;
    const QList<QUrl> urls = source->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files << url.toString();
    }
    if (!files.isEmpty())
        Q_EMIT filesPasted(files);
    else if (source->hasText())
        Q_EMIT textPasted(source->text());
}

void PasteEdit::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void PasteEdit::paintEvent(QPaintEvent* event)
{
    SecretEdit::paintEvent(event);
    if (!document()->isEmpty() || !firstVisibleBlock().layout()->preeditAreaText().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().placeholderText().color());
    const int margin = static_cast<int>(document()->documentMargin());
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_hint);
}

KeyEdit::KeyEdit(QWidget* parent)
    : SecretEdit(parent)
{
    setTabChangesFocus(true);
}

QByteArray KeyEdit::key() const
{
    return m_hidden.isEmpty() ? toPlainText().toUtf8() : m_hidden;
}

void KeyEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (!isSecretKey(text)) {
        letGo();
        SecretEdit::insertFromMimeData(source);
        return;
    }
    m_hidden = text.toUtf8();
    setPlainText(tr("A private key or a secret of %n characters is held here and not shown. "
                    "Backspace lets go of it.",
                    nullptr, static_cast<int>(text.size())));
}

void KeyEdit::keyPressEvent(QKeyEvent* event)
{
    const bool changes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete ||
        event->matches(QKeySequence::Cut) || (!event->text().isEmpty() && event->text().at(0).isPrint());
    if (!m_hidden.isEmpty() && changes) {
        letGo();
        return;
    }
    SecretEdit::keyPressEvent(event);
}

void KeyEdit::letGo()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.fill('\0');
    m_hidden.clear();
    clear();
}

} // namespace bearerwatch::panels
