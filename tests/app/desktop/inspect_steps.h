#pragma once

#include <QClipboard>
#include <QDateTime>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include "app/desktop/window_stage.h"
#include "panels/add_key_dialog.h"
#include "support/made_tokens.h"

// What a person does in Inspect, by keys: pastes, gives a secret, presses what is offered.

namespace stage {

inline QPlainTextEdit* box(const Window& window)
{
    return window.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
}

/// Gives a secret to the dialog for keys that is open.
inline void giveSecret(const Window& window, std::string_view secret)
{
    auto* dialog = window.window->findChild<bearerwatch::panels::AddKeyDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QTabBar*>()->setCurrentIndex(1);
    QLineEdit* field = nullptr;
    const auto fields = dialog->findChildren<QLineEdit*>();
    for (QLineEdit* one : fields)
        field = one->isVisible() ? one : field;
    QVERIFY(field);
    QTest::keyClicks(field, QString::fromLatin1(secret.data(), qsizetype(secret.size())));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!window.window->findChild<bearerwatch::panels::AddKeyDialog*>());
}

inline void addSecret(const Window& window, std::string_view secret)
{
    QTest::keyClick(window.window, Qt::Key_K, Qt::ControlModifier);
    giveSecret(window, secret);
}

/// As a person pastes: into the box that has the focus.
inline void paste(const Window& window, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    box(window)->setFocus();
    QTest::keyClick(box(window), Qt::Key_V, Qt::ControlModifier);
}

inline void paste(const Window& window, const std::string& text)
{
    paste(window, QString::fromStdString(text));
}

/// A visible button whose text begins so.
inline QPushButton* offer(const Window& window, const char* start)
{
    const auto buttons = window.window->findChildren<QPushButton*>();
    for (QPushButton* one : buttons) {
        if (one->isVisible() && one->text().startsWith(QLatin1String(start)))
            return one;
    }
    return nullptr;
}

inline void take(const Window& window, const char* start)
{
    QTRY_VERIFY2(offer(window, start), start);
    QPushButton* button = offer(window, start);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

inline qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

inline std::string claims(const QString& text)
{
    return QString(text).replace(QLatin1Char('\''), QLatin1Char('"')).toStdString();
}

inline QString word(const Window& window)
{
    return window.verdict().section(QLatin1Char(':'), 0, 0);
}

} // namespace stage
