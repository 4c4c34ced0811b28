#include "panels/network_dialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

NetworkDialog::NetworkDialog(const QString& title, const QString& explanation, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_addresses(new PlainLabel({}, FontRole::Fixed))
    , m_private(new QCheckBox(tr("Allow addresses of this machine and of private networks")))
    , m_http(new QCheckBox(tr("Allow plain http, which others can read and change")))
    , m_outcome(new PlainLabel({}, FontRole::Body))
    , m_ask(new IconButton(QStringLiteral("inspect"), tr("Ask"), QStringLiteral("primary")))
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    resize(620, 360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto* what = new PlainLabel(explanation);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addLayout(m_form);
    auto* heading = new PlainLabel(tr("This is where it goes:"), FontRole::Small);
    heading->setMuted();
    layout->addWidget(heading);
    m_addresses->setSelectable();
    m_addresses->setWordWrap(true);
    m_addresses->setAccessibleName(tr("Addresses that will be asked"));
    layout->addWidget(m_addresses);
    for (QCheckBox* box : {m_private, m_http}) {
        box->hide(); // until a second yes is needed
        layout->addWidget(box);
    }
    m_outcome->setWordWrap(true);
    m_outcome->setSelectable();
    m_outcome->setAccessibleName(tr("What came of it"));
    m_outcome->hide();
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_ask);
    layout->addLayout(row);
    m_ask->setDefault(true);
    connect(m_ask, &QPushButton::clicked, this, &NetworkDialog::press);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT cancelled();
        else
            reject();
    });
}

void NetworkDialog::addField(const QString& id, const QString& label, const QString& value, bool secret)
{
    auto* line = new QLineEdit(value);
    line->setAccessibleName(label);
    if (secret)
        line->setEchoMode(QLineEdit::Password);
    m_form->addRow(label, line);
    if (m_lines.isEmpty())
        line->setFocus(); // once the dialog is shown
    m_lines.insert(id, line);
    connect(line, &QLineEdit::textChanged, this, &NetworkDialog::refresh);
    refresh();
}

void NetworkDialog::addChoice(const QString& id, const QString& label, const QStringList& ids,
                              const QStringList& texts)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(label);
    for (qsizetype index = 0; index < ids.size(); ++index)
        choice->addItem(texts.value(index), ids.at(index));
    m_form->addRow(label, choice);
    m_choices.insert(id, choice);
}

QString NetworkDialog::value(const QString& id) const
{
    if (const QLineEdit* line = m_lines.value(id))
        return line->text();
    const QComboBox* choice = m_choices.value(id);
    return choice ? choice->currentData().toString() : QString();
}

void NetworkDialog::setAddresses(std::function<QStringList()> addresses)
{
    m_addressesOf = std::move(addresses);
    refresh();
}

services::FetchPermissions NetworkDialog::permissions() const
{
    return {m_http->isChecked(), m_private->isChecked()};
}

void NetworkDialog::refresh()
{
    const QStringList addresses = m_addressesOf ? m_addressesOf() : QStringList();
    m_addresses->setText(addresses.isEmpty() ? tr("nowhere: no address is given")
                                             : addresses.join(QLatin1Char('\n')));
    m_ask->setEnabled(!addresses.isEmpty() && !m_busy);
    if (m_done) {
        m_done = false;
        m_ask->setText(tr("Ask"));
    }
}

void NetworkDialog::press()
{
    if (m_done)
        return accept();
    Q_EMIT asked();
}

void NetworkDialog::showBusy(const QString& text)
{
    m_busy = true;
    m_ask->setEnabled(false);
    m_outcome->setText(text);
    m_outcome->show();
}

void NetworkDialog::showProblem(const QString& text, services::FetchProblem problem)
{
    m_busy = false;
    m_ask->setEnabled(true);
    m_outcome->setText(text);
    m_outcome->show();
    if (problem == services::FetchProblem::NeedsPrivateAddress)
        m_private->show();
    if (problem == services::FetchProblem::NeedsPlainHttp)
        m_http->show();
}

void NetworkDialog::showResult(const QString& text)
{
    m_busy = false;
    m_done = true;
    m_ask->setEnabled(true);
    m_ask->setText(tr("Done"));
    m_outcome->setText(text);
    m_outcome->show();
}

} // namespace bearerwatch::panels
