#include "panels/add_key_dialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

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
    layout->addWidget(bar);
    m_stack->addWidget(buildPaste());
    m_stack->addWidget(buildSecret());
    m_stack->addWidget(buildFile());
    layout->addWidget(m_stack, 1);
    m_problem->setProperty("kind", "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* note =
        new PlainLabel(tr("Keys stay in memory and are gone when the program ends."), FontRole::Small);
    note->setMuted();
    auto* row = new QHBoxLayout;
    row->addWidget(note, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* add = new IconButton(QStringLiteral("plus"), tr("Add"), QStringLiteral("primary"));
    add->setDefault(true);
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
    m_text = new QPlainTextEdit;
    m_text->setFont(panels::font(FontRole::Fixed));
    m_text->setTabChangesFocus(true);
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

void AddKeyDialog::give()
{
    m_problem->hide();
    if (m_stack->currentIndex() == 0)
        Q_EMIT textGiven(m_text->toPlainText().toUtf8());
    else if (m_stack->currentIndex() == 1)
        Q_EMIT secretGiven(m_secret->text(), m_encoding->currentIndex());
    else
        Q_EMIT fileGiven(m_path->text(), m_passphrase->text());
}

void AddKeyDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace bearerwatch::panels
