#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

#include "desktop/command_line.h"
#include "desktop/composition.h"
#include "desktop/display_guard.h"
#include "desktop/language.h"
#include "panels/theme.h"
#include "services/process_guard.h"
#include "services/single_instance.h"
#include "shell/main_window.h"

using namespace bearerwatch;

namespace {

/// Ends the program after the first paint of what it watches.
class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

// What a second start hands over reaches the window of the first.
void connectInstance(services::SingleInstance& instance, desktop::Composition& composition)
{
    shell::MainWindow& window = composition.window();
    QObject::connect(&instance, &services::SingleInstance::activated, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&instance, &services::SingleInstance::filesOpened, &composition,
                     [&composition](const QStringList& files) { composition.open(files, QString()); });
    QObject::connect(&instance, &services::SingleInstance::textGiven, &composition,
                     [&composition](const QString& text) { composition.open({}, text); });
    QObject::connect(&instance, &services::SingleInstance::actionActivated, &composition,
                     [&composition](const QString& name) {
                         if (name == QLatin1String("samples"))
                             composition.openSamples();
                     });
}

// No larger than the screen has room for, the frame of the window included.
void fitToScreen(shell::MainWindow& window)
{
    constexpr QSize Frame(8, 40);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - Frame));
}

void showAskedPage(shell::MainWindow& window, const QString& name)
{
    static const QStringList pages{QStringLiteral("inspect"), QStringLiteral("watch"), QStringLiteral("keys"),
                                   QStringLiteral("help")};
    if (pages.contains(name))
        window.showPage(shell::Page(static_cast<int>(pages.indexOf(name))));
}

} // namespace

int main(int argc, char** argv)
{
    services::protectProcessMemory();
    QCoreApplication::setApplicationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setOrganizationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BEARERWATCH_VERSION));
    if (desktop::asksForTextOnly(argc, argv)) {
        const QCoreApplication withoutDisplay(argc, argv);
        desktop::loadTexts(QString());
        desktop::parseCommandLine(withoutDisplay); // prints the text and ends
        return 0;
    }
    desktop::explainMissingDisplay(true);
    QApplication application(argc, argv);
    desktop::explainMissingDisplay(false);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bearerwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bearerwatch.Bearerwatch"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.bearerwatch.Bearerwatch.svg")));
    const desktop::Request request = desktop::parseCommandLine(application);

    services::SingleInstance instance;
    // A picture is taken of a program of its own.
    if (request.screenshot.isEmpty() && !request.quitAfterFirstPaint &&
        instance.claim(request.files, request.text,
                       request.samples ? QStringLiteral("samples") : QString()) ==
            services::SingleInstance::Role::Forwarded)
        return 0;

    desktop::useLanguage(request.language);
    panels::applyTheme(application, false);
    desktop::Composition composition;
    shell::MainWindow& window = composition.window();
    connectInstance(instance, composition);
    FirstPaint firstPaint;
    if (request.quitAfterFirstPaint)
        window.installEventFilter(&firstPaint);
    if (request.screenshot.isEmpty())
        fitToScreen(window);
    window.show();
    if (request.samples)
        composition.openSamples();
    composition.open(request.files, request.text);
    const bool plain = request.files.isEmpty() && request.text.isEmpty() && !request.samples;
    if (plain && request.screenshot.isEmpty() && !request.quitAfterFirstPaint)
        QTimer::singleShot(0, &composition, [&composition, &request, &window] {
            composition.restoreSession();
            showAskedPage(window, request.page);
        });
    if (!request.theme.isEmpty())
        composition.forceTheme(request.theme == QLatin1String("dark") ? panels::ThemeChoice::Dark
                                                                      : panels::ThemeChoice::Light);
    showAskedPage(window, request.page);
    if (!request.screenshot.isEmpty())
        composition.screenshotWhenShown(request.screenshot);
    return QApplication::exec();
}
