#include "panels/watch_outputs_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

using Output = services::AlertOutputs::Output;

WatchOutputsBox::WatchOutputsBox(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(new PlainLabel(tr("Where else alerts go (nothing is sent while a line is empty)"),
                                     FontRole::PanelTitle, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_webhook =
        addLine(*grid, tr("Webhook"), QStringLiteral("https://example.org/alerts"),
                tr("Each alert is posted to this address as JSON, and tried again until it is taken"));
    m_secret = addLine(*grid, tr("Webhook's secret"), tr("a file; empty: not signed"),
                       tr("The file holds one line: a long random text, or whsec_ and base64. The path is "
                          "kept, the secret is not."));
    m_command =
        addLine(*grid, tr("Command"), QStringLiteral("/usr/local/bin/page-me --team auth"),
                tr("Started for each alert without a shell; the alert is JSON on its standard input"));
    m_alertmanager = addLine(*grid, tr("Alertmanager"), QStringLiteral("http://localhost:9093"),
                             tr("The address of a Prometheus Alertmanager (v2 API)"));
    m_syslog =
        addLine(*grid, tr("Syslog"), QStringLiteral("local, unix:/dev/log, udp:host:514, tcp:host:601"),
                tr("RFC 5424; local means the one of this machine"));
    column->addLayout(grid);
    const QList<QPair<Output, QLineEdit*>> lines = {{Output::Webhook, m_secret},
                                                    {Output::Command, m_command},
                                                    {Output::Alertmanager, m_alertmanager},
                                                    {Output::Syslog, m_syslog}};
    for (const auto& [output, line] : lines) {
        auto* problem = new PlainLabel(QString(), FontRole::Small, this);
        problem->setWordWrap(true);
        problem->setProperty("kind", QStringLiteral("danger"));
        problem->hide();
        const int row = grid->rowCount();
        grid->addWidget(problem, row, 1);
        m_problems.insert(int(output), problem);
    }
    auto* row = new QHBoxLayout;
    auto* test = new QPushButton(tr("Send a test alert"), this);
    test->setProperty("kind", QStringLiteral("small"));
    test->setToolTip(tr("An alert that says it is a test, and its end, to all that stand here"));
    connect(test, &QPushButton::clicked, this, &WatchOutputsBox::testRequested);
    row->addWidget(test);
    m_delivery = mutedLabel(QString(), FontRole::Small, this);
    m_delivery->setWordWrap(true);
    row->addWidget(m_delivery, 1);
    column->addLayout(row);
}

QLineEdit* WatchOutputsBox::addLine(QGridLayout& grid, const QString& title, const QString& hint,
                                    const QString& tip)
{
    const int row = grid.rowCount();
    auto* label = new PlainLabel(title, FontRole::Body, this);
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(hint);
    edit->setToolTip(tip);
    edit->setAccessibleName(title);
    edit->setAccessibleDescription(tip);
    edit->setMaxLength(2000);
    label->setBuddy(edit);
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1);
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        if (settings() == m_last)
            return;
        m_last = settings();
        Q_EMIT settingsChanged(m_last);
    });
    return edit;
}

services::OutputSettings WatchOutputsBox::settings() const
{
    return {m_webhook->text().trimmed(), m_secret->text().trimmed(), m_command->text().trimmed(),
            m_alertmanager->text().trimmed(), m_syslog->text().trimmed()};
}

void WatchOutputsBox::setSettings(const services::OutputSettings& settings)
{
    m_last = settings;
    m_webhook->setText(settings.webhook);
    m_secret->setText(settings.webhookSecretFile);
    m_command->setText(settings.command);
    m_alertmanager->setText(settings.alertmanager);
    m_syslog->setText(settings.syslog);
}

void WatchOutputsBox::setProblems(const std::map<Output, QString>& problems)
{
    for (auto label = m_problems.begin(); label != m_problems.end(); ++label) {
        const auto found = problems.find(static_cast<Output>(label.key()));
        label.value()->setText(found == problems.end() ? QString() : found->second);
        label.value()->setVisible(found != problems.end());
    }
    setDelivery({});
}

void WatchOutputsBox::setDelivery(const QString& text)
{
    m_delivery->setText(text);
}

} // namespace bearerwatch::panels
