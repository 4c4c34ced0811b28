#pragma once

#include <QtCore/QObject>
#include <memory>

#include "panels/theme.h"

namespace bearerwatch::services {
class DesktopAppearance;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

/// The one place that joins services, models, panels and the shell.
class Composition final : public QObject {
    Q_OBJECT
public:
    Composition();
    ~Composition() override;

    [[nodiscard]] shell::MainWindow& window();

    /// Files named as local paths or addresses; a text; both may be empty.
    void open(const QStringList& files, const QString& text);
    /// Shows the bundled token set and log.
    void openSamples();
    /// Saves a picture of the window once the samples are shown, then ends with 0 (1 when it
    /// cannot be written).
    void screenshotWhenShown(const QString& file);

private:
    void wireTheme();
    void applyTheme();

    std::unique_ptr<shell::MainWindow> m_window;
    services::DesktopAppearance* m_appearance;
    panels::ThemeChoice m_theme = panels::ThemeChoice::System;
};

} // namespace bearerwatch::desktop
