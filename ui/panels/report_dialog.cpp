#include "panels/report_dialog.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

ReportDialog::ReportDialog(const QList<Form>& forms, QWidget* parent)
    : QDialog(parent)
    , m_forms(forms)
    , m_bar(new QTabBar)
    , m_text(new QPlainTextEdit)
    , m_notice(new PlainLabel({}, FontRole::Small))
{
    setWindowTitle(tr("Report for support"));
    resize(720, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* note = new PlainLabel(
        tr("No token, signature or secret stands in it; values that may point at a person are cut."),
        FontRole::Small);
    note->setMuted();
    note->setWordWrap(true);
    layout->addWidget(note);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Form of the report"));
    for (const Form& form : forms)
        m_bar->addTab(form.title);
    layout->addWidget(m_bar);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(panels::font(FontRole::Fixed));
    m_text->setAccessibleName(tr("Report"));
    layout->addWidget(m_text, 1);
    m_notice->setMuted();
    m_notice->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_notice, 1);
    auto* save = new IconButton(QStringLiteral("save"), tr("Save…"), QStringLiteral("plain"));
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy"), QStringLiteral("primary"));
    copy->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    row->addWidget(save);
    row->addWidget(copy);
    row->addWidget(close);
    layout->addLayout(row);
    const auto show = [this](int tab) { m_text->setPlainText(m_forms.value(tab).text); };
    connect(m_bar, &QTabBar::currentChanged, this, show);
    connect(copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyAsked(m_forms.value(m_bar->currentIndex()).text);
        showNotice(tr("Copied."));
    });
    connect(save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    show(0);
}

void ReportDialog::chooseFile()
{
    const Form form = m_forms.value(m_bar->currentIndex());
    auto* dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form.ending);
    dialog->selectFile(QStringLiteral("token-report.") + form.ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { Q_EMIT saveAsked(path, form.text); });
    dialog->open();
}

void ReportDialog::showNotice(const QString& text)
{
    m_notice->setText(text);
}

} // namespace bearerwatch::panels
