#include "panels/commands_dialog.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

CommandsDialog::CommandsDialog(const QList<models::StackCommand>& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_bar(new QTabBar)
    , m_remark(new PlainLabel({}, FontRole::Body))
    , m_text(new QPlainTextEdit)
    , m_notice(new PlainLabel({}, FontRole::Small))
{
    setWindowTitle(tr("Commands for your stack"));
    resize(720, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Tools"));
    for (const models::StackCommand& command : commands)
        m_bar->addTab(command.title);
    layout->addWidget(m_bar);
    m_remark->setWordWrap(true);
    layout->addWidget(m_remark);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(panels::font(FontRole::Fixed));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Lines for a shell"));
    layout->addWidget(m_text, 1);
    m_notice->setText(tr("The token is read from token.txt: it does not stand in these lines."));
    m_notice->setMuted();
    m_notice->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_notice, 1);
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy"), QStringLiteral("primary"));
    copy->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    row->addWidget(copy);
    row->addWidget(close);
    layout->addLayout(row);
    connect(m_bar, &QTabBar::currentChanged, this, &CommandsDialog::show);
    connect(copy, &QPushButton::clicked, this, [this] {
        const models::StackCommand& shown = m_commands[m_bar->currentIndex()];
        Q_EMIT copyAsked(shown.id, shown.text);
        m_notice->setText(tr("Copied."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    show(0);
}

void CommandsDialog::choose(const QString& stack)
{
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].id == stack)
            m_bar->setCurrentIndex(static_cast<int>(i));
    }
}

void CommandsDialog::show(int tab)
{
    m_remark->setText(m_commands.value(tab).remark);
    m_text->setPlainText(m_commands.value(tab).text);
}

} // namespace bearerwatch::panels
