#include "panels/paste_card.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "panels/flow_layout.h"
#include "panels/secret_edit.h"

namespace bearerwatch::panels {
namespace {

constexpr qsizetype MaxShown = qsizetype{256} * 1024; // bytes; a text box with more is slow to lay out

/// A small square in one of the token's colours.
class Swatch final : public QWidget {
public:
    explicit Swatch(TokenRange::Part part)
        : m_part(part)
    {
        setFixedSize(8, 8);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& c = colors(palette());
        QPainter(this).fillRect(rect(),
                                m_part == TokenRange::Part::Header        ? c.tokenHeader
                                    : m_part == TokenRange::Part::Payload ? c.tokenPayload
                                                                          : c.tokenSignature);
    }

private:
    TokenRange::Part m_part;
};

QWidget* keyHint(const QString& key, const QString& words)
{
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    auto* box = new PlainLabel(QKeySequence(key).toString(QKeySequence::NativeText), FontRole::Small);
    box->setMuted();
    box->setContentsMargins(5, 1, 5, 1);
    box->setFrameShape(QFrame::Box);
    auto* text = new CutLabel(words, FontRole::Small);
    text->setMuted();
    layout->addWidget(box);
    layout->addWidget(text, 1);
    return widget;
}

} // namespace

PasteCard::PasteCard(QWidget* parent)
    : Card(parent)
    , m_header(new CardHeader(tr("Pasted text")))
    , m_mask(new IconButton(QStringLiteral("lock"), tr("Mask"), QStringLiteral("link")))
    , m_edit(new PasteEdit)
    , m_highlighter(new TokenHighlighter(m_edit->document()))
    , m_legend(new QWidget)
    , m_hints(new QWidget)
{
    auto* layout = cardLayout(this);
    layout->setContentsMargins(CardPadding, 0, CardPadding, 4);
    m_header->setDetail(tr("empty"));
    m_mask->setToolTip(tr("Hides the text on the screen"));
    m_mask->setCheckable(true);
    m_header->addWidget(m_mask);
    layout->addWidget(m_header);
    m_edit->setFont(panels::font(FontRole::Fixed));
    m_edit->setObjectName(QStringLiteral("pastedText"));
    m_edit->setAccessibleName(tr("Text to inspect"));
    m_edit->setAccessibleDescription(
        tr("Paste a token, a header, a curl command, JSON, an address or a log line"));
    m_edit->setHint(
        tr("Paste here, or drop a file: a token, a header, a curl command, JSON, a URL, a log line."));
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->document()->setDocumentMargin(8);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    layout->addWidget(m_edit, 1);
    buildFoot();
    layout->addWidget(m_legend);
    layout->addWidget(m_hints);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_hints->setVisible(m_edit->document()->isEmpty());
        m_typed = true;
        if (!m_masked && m_long.isEmpty())
            Q_EMIT textEdited();
    });
    connect(m_edit, &PasteEdit::textPasted, this, &PasteCard::takePasted);
    connect(m_edit, &PasteEdit::filesPasted, this, &PasteCard::filesDropped);
    connect(m_mask, &QPushButton::toggled, this, &PasteCard::setMasked);
}

/// What the colours mean, or, where there is no text, the keys that bring one.
void PasteCard::buildFoot()
{
    auto* legend = new FlowLayout(m_legend);
    legend->setContentsMargins(0, 6, 0, 6);
    for (const auto part :
         {TokenRange::Part::Header, TokenRange::Part::Payload, TokenRange::Part::Signature}) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto* text = new CutLabel({}, FontRole::Small);
        text->setMuted();
        row->addWidget(new Swatch(part));
        row->addWidget(text);
        legend->addWidget(pair);
        m_legendTexts << text;
    }
    m_legend->hide();
    auto* hints = new FlowLayout(m_hints);
    hints->setContentsMargins(0, 6, 0, 6);
    hints->addWidget(keyHint(QStringLiteral("Ctrl+V"), tr("paste anywhere")));
    hints->addWidget(keyHint(QStringLiteral("Ctrl+O"), tr("open a file")));
}

void PasteCard::setText(const QByteArray& utf8)
{
    m_ranges.clear();
    m_long = utf8.size() > MaxShown ? utf8 : QByteArray();
    m_hidden = m_masked ? utf8 : QByteArray();
    const QSignalBlocker quiet(m_edit);
    m_highlighter->setRanges({});
    if (m_masked)
        m_edit->setPlainText(QString(std::min<qsizetype>(utf8.size(), 2000), QChar(0x2022)));
    else if (!m_long.isEmpty())
        m_edit->setPlainText(QString::fromUtf8(utf8.left(MaxShown)));
    else
        m_edit->setPlainText(QString::fromUtf8(utf8));
    m_edit->setReadOnly(m_masked || !m_long.isEmpty());
    m_typed = false;
    m_cursorThen = m_edit->textCursor().position();
    m_hints->setVisible(utf8.isEmpty());
    m_legend->hide();
}

/// A second paste replaces the first; where the text was edited, or the cursor put elsewhere, it goes there.
void PasteCard::takePasted(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > MaxShown) {
        setText(utf8);
    } else {
        QTextCursor cursor = m_edit->textCursor();
        const bool untouched = !m_typed && !cursor.hasSelection() && cursor.position() == m_cursorThen;
        const QSignalBlocker quiet(m_edit);
        m_ranges.clear();
        m_highlighter->setRanges({});
        if (untouched)
            cursor.select(QTextCursor::Document); // not setPlainText: it can be undone
        cursor.insertText(text);
        m_edit->setTextCursor(cursor);
        m_cursorThen = cursor.position();
        m_hints->setVisible(m_edit->document()->isEmpty());
    }
    Q_EMIT textPasted();
}

QByteArray PasteCard::text() const
{
    if (!m_long.isEmpty())
        return m_long;
    return m_masked ? m_hidden : m_edit->exactText().toUtf8();
}

void PasteCard::setDetail(const QString& detail)
{
    m_header->setDetail(detail);
}

void PasteCard::setTokens(const QList<TokenRange>& ranges, const QStringList& legend)
{
    m_ranges = ranges;
    // The highlighter changes formats, which a text box reports as a change of its text.
    const QSignalBlocker quiet(m_edit);
    m_highlighter->setRanges(m_masked ? QList<TokenRange>() : ranges);
    for (qsizetype i = 0; i < m_legendTexts.size(); ++i)
        m_legendTexts[i]->setText(legend.value(i));
    m_legend->setVisible(legend.size() == m_legendTexts.size());
}

void PasteCard::reveal(qsizetype start, qsizetype length)
{
    const qsizetype last = m_edit->document()->characterCount() - 1;
    if (m_masked || start >= last)
        return;
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(std::min(start + length, last)), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
    m_edit->setFocus();
}

void PasteCard::setMasked(bool masked)
{
    if (masked == m_masked)
        return;
    const QByteArray whole = text();
    const QList<TokenRange> ranges = m_ranges;
    const bool legend = m_legend->isVisible();
    m_masked = masked;
    m_mask->setChecked(masked);
    m_mask->setText(masked ? tr("Show") : tr("Mask"));
    setText(whole);
    m_ranges = ranges;
    const QSignalBlocker quiet(m_edit);
    m_highlighter->setRanges(masked ? QList<TokenRange>() : ranges);
    m_legend->setVisible(legend);
    Q_EMIT maskChanged(masked);
}

void PasteCard::focusText()
{
    m_edit->setFocus();
}

bool PasteCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool drop = event->type() == QEvent::Drop || event->type() == QEvent::DragEnter ||
        event->type() == QEvent::DragMove;
    if (drop && (watched == m_edit || watched == m_edit->viewport())) {
        auto* dropped = static_cast<QDropEvent*>(event);
        if (dropped->mimeData()->hasUrls()) {
            dropped->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                QStringList urls;
                const auto list = dropped->mimeData()->urls();
                for (const QUrl& url : list)
                    urls << url.toString();
                Q_EMIT filesDropped(urls);
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void PasteCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QSignalBlocker quiet(m_edit);
        m_highlighter->rehighlight();
    }
}

} // namespace bearerwatch::panels
