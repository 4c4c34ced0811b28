#include "panels/keys_page.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include "models/keys_model.h"
#include "panels/card.h"
#include "panels/dropped_files.h"
#include "panels/empty_state.h"

namespace bearerwatch::panels {

using models::KeysModel;

namespace {

class FingerprintDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = panels::font(FontRole::Fixed);
        option->fontMetrics = QFontMetrics(option->font);
        option->textElideMode = Qt::ElideMiddle; // people compare both ends
    }
};

} // namespace

KeysPage::KeysPage(models::KeysModel* keys, QWidget* parent)
    : QWidget(parent)
    , m_model(keys)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_detail(new PlainLabel({}, FontRole::Small))
{
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    outer->setSpacing(Grid);
    auto* card = new Card;
    auto* layout = cardLayout(card, 8);
    auto* header = new CardHeader(tr("Keys"));
    auto* add = new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("small"));
    auto* remove = new IconButton(QStringLiteral("trash"), tr("Remove"), QStringLiteral("small"));
    m_remove = remove;
    header->addWidget(remove);
    header->addWidget(add);
    layout->addWidget(header);
    layout->addSpacing(8);
    buildTable();
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_detail->setMuted();
    m_detail->setWordWrap(true);
    m_detail->setSelectable();
    layout->addSpacing(8);
    layout->addWidget(m_detail);
    outer->addWidget(card, 1);
    outer->addWidget(buildDoctor());
    outer->addWidget(buildRing());
    connect(add, &QPushButton::clicked, this, &KeysPage::addKeyAsked);
    connect(remove, &QPushButton::clicked, this, [this] {
        const QPersistentModelIndex key = m_table->currentIndex().siblingAtColumn(0);
        if (key.isValid())
            confirm(tr("Remove this key?"),
                    tr("%1\nTokens that it signed cannot be checked until it is added again.")
                        .arg(key.data().toString()),
                    tr("Remove it"), [this, key] {
                        if (key.isValid())
                            Q_EMIT removeAsked(key.row());
                    });
    });
    setTabOrder(m_table, remove); // where the page begins, a key is not removed by a blank
    connect(keys, &QAbstractItemModel::modelReset, this, &KeysPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysPage::showDetail);
    showRemarks({});
    showRing(Ring::Unknown, tr("Keys stay in memory for this session, until you keep them."));
    showState();
}

void KeysPage::buildTable()
{
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(KeysModel::FingerprintColumn, new FingerprintDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableRowHeight + 4);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // the visible rows: a set may hold very many
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::StateColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::FingerprintColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFont(panels::font(FontRole::Small));
}

QWidget* KeysPage::buildEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("keys"));
    empty->setTexts(tr("Without a key no signature is checked"),
                    tr("Add the issuer's public key, its key set, a certificate, or a shared secret. "
                       "Files can be dropped here."));
    connect(empty->addButton(QStringLiteral("plus"), tr("Add key")), &QPushButton::clicked, this,
            &KeysPage::addKeyAsked);
    return empty;
}

QWidget* KeysPage::buildDoctor()
{
    m_doctor = new Card;
    auto* layout = new QVBoxLayout(m_doctor);
    layout->setContentsMargins(CardPadding, 0, CardPadding, 12);
    layout->setSpacing(4);
    m_doctorHead = new CardHeader(tr("Key doctor"));
    layout->addWidget(m_doctorHead);
    m_remarks = new PlainLabel({}, FontRole::Small);
    m_remarks->setWordWrap(true);
    m_remarks->setSelectable();
    m_remarks->setAccessibleName(tr("What the key doctor found"));
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What the key doctor found"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(110);
    scroll->setWidget(m_remarks);
    scroll->viewport()->setAutoFillBackground(false);
    m_remarks->setAutoFillBackground(false);
    layout->addWidget(scroll);
    return m_doctor;
}

QWidget* KeysPage::buildRing()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(CardPadding, 0, CardPadding, 12);
    layout->setSpacing(8);
    layout->addWidget(new CardHeader(tr("Where the keys are kept")));
    m_ringText = new PlainLabel;
    m_ringText->setWordWrap(true);
    layout->addWidget(m_ringText);
    m_notice = new PlainLabel({}, FontRole::Small);
    m_notice->setMuted();
    m_notice->setWordWrap(true);
    m_notice->setSelectable();
    m_notice->hide();
    layout->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, auto&& asked) {
        auto* made = new QPushButton(text);
        made->setProperty("kind", "small");
        row->addWidget(made);
        m_ringButtons << made;
        connect(made, &QPushButton::clicked, this, asked);
    };
    button(tr("Keep these keys"), &KeysPage::keepAsked);
    button(tr("Unlock"), &KeysPage::unlockAsked);
    button(tr("Lock"), &KeysPage::lockAsked);
    button(tr("Passphrase…"), &KeysPage::passphraseAsked);
    button(tr("Forget the kept keys"), [this] {
        confirm(tr("Forget the kept keys?"),
                tr("They are removed from where they are kept, and cannot be brought back from there."),
                tr("Forget them"), [this] { Q_EMIT forgetAsked(); });
    });
    row->addStretch();
    layout->addLayout(row);
    return card;
}

// What cannot be undone is asked first; Cancel is what Return chooses.
void KeysPage::confirm(const QString& question, const QString& detail, const QString& yes,
                       const std::function<void()>& act)
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question);
    box->setTextFormat(Qt::PlainText); // detail may name a key
    box->setText(question + QStringLiteral("\n\n") + detail); // some desktops show no title on it
    box->setStandardButtons(QMessageBox::Cancel);
    const QPushButton* accept = box->addButton(yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, act);
    box->open();
}

void KeysPage::showRing(Ring ring, const QString& text)
{
    m_ringText->setText(text);
    const bool shown[] = {ring != Ring::Locked, ring == Ring::Locked, ring == Ring::Open, ring == Ring::Open,
                          ring == Ring::Open || ring == Ring::Locked};
    const QWidget* focused = window()->focusWidget();
    bool lost = false;
    QWidget* safe = nullptr; // Qt would go to the next one, and that may be the one that forgets the keys
    m_ringButtons.first()->setEnabled(m_model->rowCount() > 0);
    for (qsizetype i = 0; i < m_ringButtons.size(); ++i) {
        lost = lost || (m_ringButtons[i] == focused && !shown[i]);
        if (!safe && shown[i] && m_ringButtons[i]->isEnabled())
            safe = m_ringButtons[i];
    }
    if (safe)
        safe->show();
    if (lost && safe)
        safe->setFocus();
    for (qsizetype i = 0; i < m_ringButtons.size(); ++i)
        m_ringButtons[i]->setVisible(shown[i]);
}

void KeysPage::showRemarks(const QList<models::KeyRemark>& remarks)
{
    QStringList lines;
    for (const models::KeyRemark& remark : remarks) {
        const QString head = remark.weight == models::KeyRemark::Weight::Error ? tr("Error")
            : remark.weight == models::KeyRemark::Weight::Warning              ? tr("Warning")
                                                                               : tr("Note");
        lines << QStringLiteral("%1: %2").arg(head, remark.text);
    }
    m_remarks->setText(lines.isEmpty() ? tr("Nothing is wrong with these keys.")
                                       : lines.join(QLatin1Char('\n')));
    m_doctorHead->setDetail(lines.isEmpty()         ? QString()
                                : lines.size() == 1 ? tr("1 remark")
                                                    : tr("%n remarks", nullptr, int(lines.size())));
    m_doctor->setVisible(m_model->rowCount() > 0 || !lines.isEmpty());
}

void KeysPage::showNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void KeysPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_remove->setVisible(any);
    m_ringButtons.first()->setEnabled(any);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < KeysModel::ColumnCount; ++i) {
        if (i != KeysModel::FingerprintColumn) // takes what is left
            m_table->setColumnWidth(i, std::min(180, m_table->columnWidth(i) + 16));
    }
    if (any)
        m_table->selectRow(0);
    showDetail();
}

void KeysPage::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid()
                          ? current.data(KeysModel::ProblemsRole).toStringList().join(QLatin1Char('\n'))
                          : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

void KeysPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        Q_EMIT shownFirst();
    }
}

void KeysPage::dragEnterEvent(QDragEnterEvent* event)
{
    acceptFiles(*event);
}

void KeysPage::dropEvent(QDropEvent* event)
{
    Q_EMIT filesDropped(takeFiles(*event));
}

} // namespace bearerwatch::panels
