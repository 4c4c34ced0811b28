#pragma once

#include <QtCore/QObject>
#include <functional>
#include <memory>

#include "panels/theme.h"

namespace bearerwatch::panels {
class HelpPage;
class WatchPage;
} // namespace bearerwatch::panels
namespace bearerwatch::services {
class DesktopAppearance;
class Notifier;
class PipelineService;
} // namespace bearerwatch::services
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class InspectController;
class KeyRingController;
class WatchController;
class NetworkDesk;
class PinController;
class TokenTools;

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
    /// Opens the logs and filters again that were open when the window was closed last.
    void restoreSession();
    /// Chooses the colours for this run alone.
    void forceTheme(panels::ThemeChoice choice);
    /// Saves a picture of the window once nothing is being worked on, then ends with 0 (1 when it
    /// cannot be written).
    void screenshotWhenShown(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Waits for the first paint.

private:
    void complete(); ///< Makes what the first paint does not need, once.
    panels::WatchPage& watch();
    void showHelpOfFocus();
    void wireTheme();
    void wirePages();
    void wireWatch();
    void completeNetwork();
    void addTokenActions();
    /// @param id  Names its shortcut in the settings; the same in every language.
    void add(const char* menu, const QByteArray& id, const QString& text, const QKeySequence& keys,
             const std::function<void()>& run);
    void addActions();
    void applyTheme();
    void chooseFiles();

    // Before the window: its pages use them until they are gone.
    services::PipelineService* m_pipeline = nullptr;
    services::Notifier* m_notifier = nullptr;
    services::DesktopAppearance* m_appearance;
    PinController* m_pins;
    NetworkDesk* m_network;
    InspectController* m_inspect;
    TokenTools* m_tools;
    std::unique_ptr<shell::MainWindow> m_window;
    panels::WatchPage* m_watch = nullptr; ///< Null until the window is complete, as the next three.
    WatchController* m_watchController = nullptr;
    KeyRingController* m_keyRing = nullptr;
    panels::HelpPage* m_help = nullptr;
    panels::ThemeChoice m_theme = panels::ThemeChoice::System;
};

} // namespace bearerwatch::desktop
