#include "panels/watch_record_panel.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "models/cause_style.h"
#include "models/theme.h"
#include "panels/theme.h"
#include "services/record_reader.h"

namespace bearerwatch::panels {

using models::RecordView;

namespace {

/// Shows whole lines: none is cut off at the lower edge.
class RecordText final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPlainTextEdit::resizeEvent(event);
        const int rest = contentsRect().height() % std::max(fontMetrics().lineSpacing(), 1);
        if (viewportMargins().bottom() != rest)
            setViewportMargins(0, 0, 0, rest);
    }
};

} // namespace

WatchRecordPanel::WatchRecordPanel(QWidget* parent)
    : Card(parent)
    , m_place(restLabel(FontRole::Small, this))
    , m_text(new RecordText(this))
    , m_marker(new MarkerLabel(this))
    , m_title(new PlainLabel(QString(), FontRole::SmallBold, this))
    , m_certainty(new CertaintyChip(causes::Certainty::Inferred, this))
    , m_why(restLabel(FontRole::Small, this))
    , m_verdict(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 3, 16, 8);
    column->setSpacing(4);
    auto* heading = new QHBoxLayout;
    buildHeading(*heading);
    column->addLayout(heading);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(
        QStringLiteral("QPlainTextEdit { border: none; background: transparent; padding: 0; }"));
    m_text->setFont(panels::font(FontRole::Fixed));
    m_text->document()->setDocumentMargin(0);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it wraps
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("Record"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(40);
    column->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(m_verdict);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_marker);
    row->addWidget(m_title);
    row->addWidget(m_certainty);
    row->addWidget(m_why, 1);
    m_reasons = new QPushButton(tr("Why was this read so?"), this);
    m_reasons->setProperty("kind", QStringLiteral("link"));
    m_reasons->setFont(panels::font(FontRole::Small));
    connect(m_reasons, &QPushButton::clicked, this, &WatchRecordPanel::showReasons);
    row->addWidget(m_reasons);
    column->addWidget(m_verdict);
    const QList<QWidget*> order{m_text, m_mark, m_copy, m_inspect, m_reasons};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    clear();
}

void WatchRecordPanel::buildHeading(QHBoxLayout& row)
{
    row.setSpacing(8);
    row.addWidget(new PlainLabel(tr("Record"), FontRole::PanelTitle, this));
    row.addWidget(m_place, 1);
    m_copy = new QPushButton(tr("Copy redacted"), this);
    m_copy->setProperty("kind", QStringLiteral("small"));
    m_copy->setIcon(icon(QStringLiteral("copy"), models::themeFor(palette()).text));
    m_copy->setToolTip(tr("Copy the record without its tokens"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_record.copyText);
        Q_EMIT messageShown(tr("The record is on the clipboard, its tokens are left out."));
    });
    m_inspect = new QPushButton(tr("Inspect token"), this);
    m_inspect->setProperty("kind", QStringLiteral("small"));
    connect(m_inspect, &QPushButton::clicked, this, &WatchRecordPanel::inspect);
    m_mark = new QPushButton(tr("Mark as"), this);
    m_mark->setProperty("kind", QStringLiteral("small"));
    m_mark->setToolTip(tr("Teach how records like this one are read: another cause, or no token failure"));
    buildMarkMenu();
    for (QPushButton* button : {m_mark, m_copy, m_inspect}) {
        button->setFixedHeight(26);
        button->setFont(panels::font(FontRole::Small));
        row.addWidget(button);
    }
}

void WatchRecordPanel::buildMarkMenu()
{
    auto* menu = new QMenu(m_mark);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMarkMenu(*menu);
    });
    m_mark->setMenu(menu);
}

void WatchRecordPanel::fillMarkMenu(QMenu& menu)
{
    menu.addAction(tr("No token failure"), this, [this] { askForWords(-1); });
    menu.addSeparator();
    for (const causes::Cause cause : causes::allCauses())
        menu.addAction(markerIcon(cause, palette(), devicePixelRatioF()), models::causeTitle(cause), this,
                       [this, cause] { askForWords(static_cast<int>(causes::index(cause))); });
}

void WatchRecordPanel::addMarkMenu(QMenu& menu)
{
    menu.addSeparator();
    fillMarkMenu(*menu.addMenu(m_mark->text()));
}

void WatchRecordPanel::askForWords(int cause)
{
    QString words = m_text->textCursor().selectedText();
    for (const RecordView::Mark& found : std::as_const(m_record.marks)) {
        if (words.isEmpty() && found.kind == RecordView::Mark::Kind::Evidence)
            words = m_record.text.mid(found.start, found.length);
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Teach the rule book"));
    const QString title = cause < 0 ? tr("no token failure") : models::causeTitle(*models::causeAt(cause));
    dialog->setLabelText(tr("Records that hold these words are read as: %1").arg(title));
    dialog->setTextValue(words);
    dialog->setOkButtonText(tr("Mark"));
    dialog->resize(480, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, cause](const QString& text) { Q_EMIT markRequested(text, cause); });
    dialog->open();
}

void WatchRecordPanel::setRecord(const RecordView& record)
{
    m_record = record;
    m_place->setText(record.place);
    m_text->setLayoutDirection(Qt::LeftToRight); // from right to left its first letters are cut
    m_text->setPlainText(record.text);
    m_text->setPlaceholderText(QString());
    m_marker->setCause(models::causeAt(record.cause));
    m_title->setText(record.title);
    m_certainty->setCertainty(record.certainty);
    m_certainty->setToolTip(record.certaintyMeaning);
    m_certainty->setVisible(record.cause >= 0);
    QString why = record.why;
    QStringList details;
    for (const auto& [title, value] : record.details)
        details.append(QStringLiteral("%1: %2").arg(title, value));
    m_why->setText(why + QStringLiteral("   ") + details.mid(0, 4).join(QStringLiteral("   ")));
    m_verdict->show();
    m_copy->setEnabled(true);
    m_mark->setEnabled(true);
    const bool again = services::canReadAgain(record.path);
    m_inspect->setEnabled(record.hasToken && again);
    m_inspect->setToolTip(
        !record.hasToken ? tr("There is no token in this record")
            : again      ? tr("Read the record again from its file and judge its token at the record's time")
                         : tr("The token was not kept, and the file cannot be read again"));
    mark();
}

void WatchRecordPanel::showReasons()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Why was this read so?"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto& [title, text] : std::as_const(m_record.reasons)) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(title, FontRole::PanelTitle, dialog), row, 0, Qt::AlignTop);
        auto* value = new PlainLabel(text, FontRole::Body, dialog);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(title, text));
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(close, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(close);
    dialog->resize(560, dialog->sizeHint().height());
    dialog->open();
}

void WatchRecordPanel::clear()
{
    m_record = {};
    m_place->setText(QString());
    m_text->clear();
    m_text->unsetLayoutDirection();
    m_text->setPlaceholderText(
        tr("Choose a record under Events, or Open at an incident, to see the line that proves it."));
    m_verdict->hide();
    m_copy->setEnabled(false);
    m_mark->setEnabled(false);
    m_inspect->setEnabled(false);
}

void WatchRecordPanel::mark()
{
    const models::Theme& theme = models::themeFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const RecordView::Mark& found : std::as_const(m_record.marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(static_cast<int>(found.start));
        selection.cursor.setPosition(static_cast<int>(found.start + found.length), QTextCursor::KeepAnchor);
        switch (found.kind) {
        case RecordView::Mark::Kind::Evidence:
            selection.format.setBackground(theme.warningTint);
            selection.format.setFontUnderline(true);
            selection.format.setUnderlineColor(theme.warning);
            selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            break;
        case RecordView::Mark::Kind::Token:
            selection.format.setForeground(theme.tokenSignature);
            break;
        case RecordView::Mark::Kind::Time:
            selection.format.setForeground(theme.muted);
            break;
        }
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

void WatchRecordPanel::inspect()
{
    const auto text = services::readRecord(m_record.path, m_record.offset, m_record.copyText);
    if (!text) {
        Q_EMIT messageShown(
            tr("%1 does not hold this record any more: it was rotated or changed.").arg(m_record.path));
        return;
    }
    Q_EMIT inspectRequested(*text, m_record.time.value_or(-1));
}

void WatchRecordPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_copy) {
        m_copy->setIcon(icon(QStringLiteral("copy"), models::themeFor(palette()).text));
        mark();
    }
    Card::changeEvent(event);
}

} // namespace bearerwatch::panels
