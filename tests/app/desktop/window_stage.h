#pragma once

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <memory>

#include "desktop/composition.h"
#include "desktop/inspect_controller.h"
#include "panels/keys_page.h"
#include "panels/theme.h"
#include "panels/verdict_banner.h"
#include "shell/main_window.h"
#include "support/patience.h"

// The whole window on a stage of its own: settings in a folder that goes away, no display needed.

namespace stage {

inline QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(SAMPLES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QTemporaryDir& prepare()
{
    static QTemporaryDir folder;
    // Own rules, copies of key sets and all else that is kept: other tests run at the same time.
    qputenv("HOME", QFile::encodeName(folder.path()));
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_STATE_HOME", QFile::encodeName(folder.path() + QStringLiteral("/state")));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setApplicationName(QStringLiteral("bearerwatch"));
    return folder;
}

/// The rows of a test that runs in both directions of layout.
inline void addDirections()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("left to right") << int(Qt::LeftToRight);
    QTest::newRow("right to left") << int(Qt::RightToLeft);
}

struct Window {
    Window()
    {
        prepare();
        bearerwatch::panels::applyTheme(*qApp, false);
        composition = std::make_unique<bearerwatch::desktop::Composition>();
        window = &composition->window();
        window->show();
        if (!QTest::qWaitForWindowActive(window, bearerwatch::test::Patience))
            qWarning("the window did not become active");
        // What the first picture does not need comes right after it.
        if (!QTest::qWaitFor(
                [this] { return window->findChild<bearerwatch::panels::KeysPage*>() != nullptr; },
                bearerwatch::test::Patience))
            qWarning("the window was not completed");
    }

    /// The sentence of the banner, as a screen reader hears it.
    [[nodiscard]] QString verdict() const
    {
        const auto* banner = window->findChild<bearerwatch::panels::VerdictBanner*>();
        return banner && banner->isVisible() ? banner->accessibleDescription() : QString();
    }

    /// A visible button by its text; nullptr where there is none.
    [[nodiscard]] static QPushButton* button(const QWidget* in, const QString& text)
    {
        const auto buttons = in->findChildren<QPushButton*>();
        for (QPushButton* one : buttons) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<bearerwatch::desktop::Composition> composition;
    bearerwatch::shell::MainWindow* window = nullptr;
};

} // namespace stage
