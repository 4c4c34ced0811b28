#include "panels/add_key_dialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"
#include "panels/secret_edit.h"
#include "services/key_set_service.h"

namespace bearerwatch::panels {

AddKeyDialog::AddKeyDialog(QWidget* parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget)
    , m_problem(new PlainLabel({}, FontRole::Small))
{
    setWindowTitle(tr("Add key"));
    resize(560, 380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* bar = new QTabBar;
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setAccessibleName(tr("How the key is given"));
    bar->addTab(tr("Paste"));
    bar->addTab(tr("Secret"));
    bar->addTab(tr("File"));
    bar->addTab(tr("Address"));
    layout->addWidget(bar);
    m_stack->addWidget(buildPaste());
    m_stack->addWidget(buildSecret());
    m_stack->addWidget(buildFile());
    m_stack->addWidget(buildAddress());
    layout->addWidget(m_stack, 1);
    m_problem->setProperty("kind", "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* note =
        new PlainLabel(tr("Keys stay in memory until you keep them on the Keys page."), FontRole::Small);
    note->setMuted();
    auto* row = new QHBoxLayout;
    row->addWidget(note, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* add = new IconButton(QStringLiteral("plus"), tr("Add"), QStringLiteral("primary"));
    add->setDefault(true);
    m_add = add;
    row->addWidget(cancel);
    row->addWidget(add);
    layout->addLayout(row);
    connect(bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(bar, &QTabBar::currentChanged, m_problem, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &AddKeyDialog::give);
    m_text->setFocus();
}

QWidget* AddKeyDialog::buildPaste()
{
    m_text = new KeyEdit;
    m_text->setFont(panels::font(FontRole::Fixed));
    m_text->setAccessibleName(tr("Key, key set or certificate"));
    m_text->setPlaceholderText(tr("A public key or a certificate in PEM, a JWK, or a whole key set"));
    return m_text;
}

QWidget* AddKeyDialog::buildSecret()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 8, 0, 0);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Secret"));
    m_encoding = new QComboBox;
    m_encoding->setAccessibleName(tr("Encoding of the secret"));
    m_encoding->addItems(
        {tr("Try each reading"), tr("Text as it is"), tr("Base64"), tr("Base64url"), tr("Hexadecimal")});
    form->addRow(tr("Secret"), m_secret);
    form->addRow(tr("Encoding"), m_encoding);
    return page;
}

QWidget* AddKeyDialog::buildFile()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 8, 0, 0);
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("File"));
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("only where the file is encrypted"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setProperty("kind", "small");
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    form->addRow(tr("File"), row);
    form->addRow(tr("Passphrase"), m_passphrase);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose a key file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
        dialog->open();
    });
    return page;
}

QWidget* AddKeyDialog::buildAddress()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* form = new QFormLayout;
    m_addressKind = new QComboBox;
    m_addressKind->setAccessibleName(tr("What the address is"));
    m_addressKind->addItems({tr("Issuer: its metadata names the key set"), tr("Key set")});
    m_address = new QLineEdit;
    m_address->setAccessibleName(tr("Address"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(QStringLiteral("https://id.example.com/"));
    form->addRow(tr("Kind"), m_addressKind);
    form->addRow(tr("Address"), m_address);
    layout->addLayout(form);
    m_asked = new PlainLabel({}, FontRole::Small);
    m_asked->setMuted();
    m_asked->setWordWrap(true);
    m_asked->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_asked, 1);
    auto* row = new QHBoxLayout;
    auto* confirm = new QPushButton(tr("Fetch it all the same"));
    auto* stop = new QPushButton(tr("Stop"));
    row->addWidget(confirm);
    row->addWidget(stop);
    row->addStretch();
    layout->addLayout(row);
    m_confirm = confirm;
    m_stop = stop;
    confirm->hide();
    stop->hide();
    connect(m_address, &QLineEdit::textChanged, this, &AddKeyDialog::showAddresses);
    connect(m_addressKind, &QComboBox::currentIndexChanged, this, &AddKeyDialog::showAddresses);
    connect(stop, &QPushButton::clicked, this, &AddKeyDialog::fetchCancelled);
    connect(confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT addressGiven(m_address->text().trimmed(), m_addressKind->currentIndex() == 0, true);
    });
    showAddresses();
    return page;
}

void AddKeyDialog::showAddresses()
{
    m_confirm->hide();
    const QString address = m_address->text().trimmed();
    const QStringList asked = m_addressKind->currentIndex() == 0
        ? services::KeySetService::addressesFor(address)
        : QStringList{address};
    m_asked->setText(address.isEmpty()
                         ? tr("Nothing is sent before you press Add.")
                         : tr("Add will ask:") + QLatin1Char('\n') + asked.join(QLatin1Char('\n')));
}

void AddKeyDialog::setIssuer(const QString& issuer)
{
    m_address->setText(issuer);
    m_address->setCursorPosition(0);
}

void AddKeyDialog::setFetching(bool fetching)
{
    m_stop->setVisible(fetching);
    m_add->setEnabled(!fetching);
}

void AddKeyDialog::askAgain(const QString& question)
{
    showProblem(question);
    m_confirm->show();
}

void AddKeyDialog::give()
{
    m_problem->hide();
    if (m_stack->currentIndex() == 0)
        Q_EMIT textGiven(m_text->key());
    else if (m_stack->currentIndex() == 1)
        Q_EMIT secretGiven(m_secret->text(), m_encoding->currentIndex());
    else if (m_stack->currentIndex() == 3)
        Q_EMIT addressGiven(m_address->text().trimmed(), m_addressKind->currentIndex() == 0, false);
    else
        Q_EMIT fileGiven(m_path->text(), m_passphrase->text());
}

void AddKeyDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace bearerwatch::panels
