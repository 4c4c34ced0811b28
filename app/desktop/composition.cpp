#include "desktop/composition.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include "services/desktop_appearance.h"
#include "shell/main_window.h"

namespace bearerwatch::desktop {
namespace {

const QString ThemeKey = QStringLiteral("appearance/theme");

} // namespace

Composition::Composition()
    : m_window(std::make_unique<shell::MainWindow>())
    , m_appearance(new services::DesktopAppearance(this))
{
    wireTheme();
}

Composition::~Composition() = default;

shell::MainWindow& Composition::window()
{
    return *m_window;
}

void Composition::wireTheme()
{
    m_theme = panels::ThemeChoice(QSettings().value(ThemeKey, 0).toInt());
    m_window->setThemeChoice(m_theme);
    applyTheme();
    connect(m_window.get(), &shell::MainWindow::themeChosen, this, [this](panels::ThemeChoice choice) {
        m_theme = choice;
        QSettings().setValue(ThemeKey, int(choice));
        applyTheme();
    });
    connect(m_appearance, &services::DesktopAppearance::prefersDarkChanged, this, &Composition::applyTheme);
    QTimer::singleShot(200, m_appearance, &services::DesktopAppearance::start);
}

void Composition::applyTheme()
{
    const bool dark = m_theme == panels::ThemeChoice::Dark ||
        (m_theme == panels::ThemeChoice::System && m_appearance->prefersDark().value_or(false));
    panels::applyTheme(*qApp, dark);
}

void Composition::open(const QStringList&, const QString&) { }

void Composition::openSamples() { }

void Composition::screenshotWhenShown(const QString& file)
{
    QTimer::singleShot(500, this,
                       [this, file] { QCoreApplication::exit(m_window->grab().save(file) ? 0 : 1); });
}

} // namespace bearerwatch::desktop
