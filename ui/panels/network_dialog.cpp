#include "panels/network_dialog.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

NetworkDialog::NetworkDialog(const QString& title, const QString& explanation, QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_fields(new QWidget)
    , m_addresses(new PlainLabel({}, FontRole::Fixed))
    , m_private(new QCheckBox(tr("Allow addresses of this machine and of private networks")))
    , m_http(new QCheckBox(tr("Allow plain http, which others can read and change")))
    , m_progress(new QProgressBar)
    , m_outcome(new PlainLabel({}, FontRole::Body))
    , m_ask(new QPushButton(tr("Ask")))
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    resize(640, 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    buildForm(explanation, *layout);
    buildOutcome(*layout);
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_ask);
    layout->addLayout(row);
    m_close->setAutoDefault(false);
    m_ask->setProperty("kind", "primary");
    m_ask->setDefault(true);
    connect(m_ask, &QPushButton::clicked, this, &NetworkDialog::press);
    connect(m_close, &QPushButton::clicked, this, &NetworkDialog::reject);
}

void NetworkDialog::buildForm(const QString& explanation, QVBoxLayout& layout)
{
    auto* what = new PlainLabel(explanation);
    what->setWordWrap(true);
    layout.addWidget(what);
    m_fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout.addWidget(m_fields);
    auto* heading = new PlainLabel(tr("This is where it goes:"), FontRole::Small);
    heading->setMuted();
    layout.addWidget(heading);
    m_addresses->setSelectable();
    m_addresses->setWordWrap(true);
    m_addresses->setAccessibleName(tr("Addresses that will be asked"));
    layout.addWidget(m_addresses);
}

void NetworkDialog::buildOutcome(QVBoxLayout& layout)
{
    for (QCheckBox* box : {m_private, m_http}) {
        box->hide(); // until a second yes is needed
        layout.addWidget(box);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Waiting for the answer"));
    m_progress->hide();
    layout.addWidget(m_progress);
    m_outcome->setWordWrap(true);
    m_outcome->setSelectable();
    m_outcome->setAccessibleName(tr("What came of it"));
    m_outcome->hide();
    layout.addWidget(m_outcome);
}

void NetworkDialog::addRow(const QString& id, const QString& label, QWidget* widget)
{
    widget->setObjectName(id);
    widget->setAccessibleName(label);
    m_form->addRow(label, widget);
}

void NetworkDialog::addField(const QString& id, const QString& label, const QString& value, bool secret)
{
    auto* line = new QLineEdit(value);
    line->setCursorPosition(0);
    if (secret)
        line->setEchoMode(QLineEdit::Password);
    else
        line->setLayoutDirection(Qt::LeftToRight);
    addRow(id, label, line);
    if (m_lines.isEmpty())
        line->setFocus(); // once the dialog is shown
    m_lines.insert(id, line);
    connect(line, &QLineEdit::textChanged, this, [this, id] { edited(id); });
    refresh();
}

void NetworkDialog::addChoice(const QString& id, const QString& label, const QStringList& ids,
                              const QStringList& texts)
{
    auto* choice = new QComboBox;
    for (qsizetype index = 0; index < ids.size(); ++index)
        choice->addItem(texts.value(index), ids.at(index));
    addRow(id, label, choice);
    m_choices.insert(id, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, id] { edited(id); });
}

void NetworkDialog::addCheck(const QString& id, const QString& label, bool checked)
{
    auto* check = new QCheckBox(label);
    check->setChecked(checked);
    check->setObjectName(id);
    m_form->addRow(QString(), check);
    m_checks.insert(id, check);
    connect(check, &QCheckBox::toggled, this, [this, id] { edited(id); });
}

void NetworkDialog::addNote(const QString& text)
{
    auto* note = new PlainLabel(text, FontRole::Small);
    note->setMuted();
    note->setWordWrap(true);
    m_form->addRow(note);
}

QString NetworkDialog::value(const QString& id) const
{
    if (const QLineEdit* line = m_lines.value(id))
        return line->text();
    if (const QCheckBox* check = m_checks.value(id))
        return check->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    const QComboBox* choice = m_choices.value(id);
    return choice ? choice->currentData().toString() : QString();
}

void NetworkDialog::setValue(const QString& id, const QString& value)
{
    if (QLineEdit* line = m_lines.value(id)) {
        line->setText(value);
        line->setCursorPosition(0);
    } else if (QCheckBox* check = m_checks.value(id)) {
        check->setChecked(value == QLatin1String("yes"));
    } else if (QComboBox* choice = m_choices.value(id); choice && choice->findData(value) >= 0) {
        choice->setCurrentIndex(choice->findData(value));
    }
}

void NetworkDialog::setPlaceholder(const QString& id, const QString& text)
{
    if (QLineEdit* line = m_lines.value(id))
        line->setPlaceholderText(text);
}

void NetworkDialog::setText(const QString& id, const QString& text)
{
    if (QCheckBox* check = m_checks.value(id))
        check->setText(text);
}

void NetworkDialog::setShown(const QString& id, bool shown)
{
    QWidget* widget = m_lines.value(id);
    if (!widget)
        widget = m_choices.value(id);
    if (!widget)
        widget = m_checks.value(id);
    if (widget)
        m_form->setRowVisible(widget, shown);
}

void NetworkDialog::setAddresses(std::function<QStringList()> addresses)
{
    m_addressesOf = std::move(addresses);
    refresh();
}

void NetworkDialog::setAskText(std::function<QString()> text)
{
    m_askTextOf = std::move(text);
    refresh();
}

services::FetchPermissions NetworkDialog::permissions() const
{
    return {m_http->isChecked(), m_private->isChecked()};
}

void NetworkDialog::edited(const QString& id)
{
    if (m_done) {
        m_done = false;
        m_close->show();
    }
    refresh();
    Q_EMIT valueChanged(id);
}

void NetworkDialog::refresh()
{
    const QStringList addresses = m_addressesOf ? m_addressesOf() : QStringList();
    m_addresses->setText(addresses.isEmpty() ? tr("nowhere: no address is given")
                                             : addresses.join(QLatin1Char('\n')));
    m_ask->setEnabled(m_done || (!addresses.isEmpty() && !m_busy));
    m_ask->setText(m_done ? tr("Done") : m_askTextOf ? m_askTextOf() : tr("Ask"));
}

void NetworkDialog::press()
{
    if (m_done)
        return accept();
    Q_EMIT asked();
}

bool NetworkDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed =
            layout()->totalHeightForWidth(width()); // words wrap: a minimum size knows that not
        if (needed > height())
            resize(width(), needed);
    }
    return done;
}

void NetworkDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelled();
    else
        QDialog::reject();
}

void NetworkDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_private->setEnabled(!busy);
    m_http->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_close->setText(busy ? tr("Stop") : tr("Cancel"));
    m_close->setVisible(!m_done);
    refresh();
}

void NetworkDialog::showOutcome(const QString& text, const char* kind)
{
    m_outcome->setProperty("kind", kind);
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
    m_outcome->setText(text);
    m_outcome->show();
}

void NetworkDialog::showBusy(const QString& text)
{
    m_done = false;
    setBusy(true);
    showOutcome(text, "");
    m_close->setFocus(); // the fields are locked now
}

void NetworkDialog::showProblem(const QString& text, services::FetchProblem problem)
{
    setBusy(false);
    showOutcome(text, "danger");
    m_ask->setFocus();
    QCheckBox* yes = problem == services::FetchProblem::NeedsPrivateAddress ? m_private
        : problem == services::FetchProblem::NeedsPlainHttp                 ? m_http
                                                                            : nullptr;
    if (yes) {
        yes->show();
        yes->setFocus();
    }
}

void NetworkDialog::showQuestion(const QString& text)
{
    setBusy(false);
    showOutcome(text, "");
    m_ask->setFocus();
}

void NetworkDialog::showResult(const QString& text)
{
    m_done = true;
    setBusy(false);
    showOutcome(text, "");
    m_ask->setFocus();
}

} // namespace bearerwatch::panels
