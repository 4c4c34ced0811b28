#include "panels/passphrase_dialog.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

PassphraseDialog::PassphraseDialog(const QString& title, const QString& question, bool twice, QWidget* parent)
    : QDialog(parent)
    , m_first(new QLineEdit)
    , m_problem(new PlainLabel({}, FontRole::Small))
{
    setWindowTitle(title);
    resize(420, 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* words = new PlainLabel(question);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* form = new QFormLayout;
    const auto field = [&](QLineEdit* edit, const QString& name) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(name);
        form->addRow(name, edit);
    };
    field(m_first, tr("Passphrase"));
    if (twice) {
        m_second = new QLineEdit;
        field(m_second, tr("The same again"));
    }
    layout->addLayout(form);
    m_problem->setProperty("kind", "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* yes = new QPushButton(twice ? tr("Set") : tr("Unlock"));
    yes->setProperty("kind", "primary");
    yes->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(yes);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &PassphraseDialog::give);
    m_first->setFocus();
}

void PassphraseDialog::give()
{
    m_problem->hide();
    if (m_second && m_second->text() != m_first->text()) {
        showProblem(tr("The two differ. Type the same passphrase twice."));
        return;
    }
    Q_EMIT given(m_first->text());
}

void PassphraseDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
    m_first->selectAll();
    m_first->setFocus();
}

} // namespace bearerwatch::panels
