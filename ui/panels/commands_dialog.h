#pragma once

#include <QtWidgets/QDialog>

#include "models/commands.h"

class QPlainTextEdit;
class QTabBar;

namespace bearerwatch::panels {

class PlainLabel;

/// How to check a token with other tools: one tab a tool, lines to copy.
class CommandsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CommandsDialog(const QList<models::StackCommand>& commands, QWidget* parent = nullptr);
    void choose(const QString& stack); ///< By its id; an unknown one changes nothing.

Q_SIGNALS:
    void copyAsked(const QString& stack, const QString& text);

private:
    void show(int tab);
    QList<models::StackCommand> m_commands;
    QTabBar* m_bar;
    PlainLabel* m_remark;
    QPlainTextEdit* m_text;
    PlainLabel* m_notice;
};

} // namespace bearerwatch::panels
