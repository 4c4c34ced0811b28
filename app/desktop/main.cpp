#include <QtCore/QCommandLineParser>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtWidgets/QApplication>
#include <cstdio>

#include "desktop/composition.h"
#include "desktop/language.h"
#include "desktop/process_guard.h"
#include "panels/theme.h"
#include "services/single_instance.h"
#include "shell/main_window.h"

using namespace bearerwatch;

namespace {

struct Request {
    QStringList files; ///< Addresses.
    QString text;
    bool samples = false;
    QString screenshot;
    bool quitAfterFirstPaint = false;
    QString theme;
    QString language;
    QString page;
};

/// Arguments that name an existing file or an address are files; the rest is text.
void sortArguments(const QStringList& arguments, Request& request)
{
    QStringList words;
    for (const QString& argument : arguments) {
        const QUrl url(argument);
        if (url.isLocalFile())
            request.files << argument;
        else if (QFileInfo::exists(argument))
            request.files << QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath()).toString();
        else
            words << argument;
    }
    request.text = words.join(QLatin1Char(' '));
}

Request parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main",
        "Explains why a token is rejected and what fixes it, and watches logs for token failures.\n"
        "Example: bearerwatch access.log"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption samples(
        QStringLiteral("samples"),
        QCoreApplication::translate("main", "Open the bundled token set and log."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Save a picture of the window to FILE, and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("main", "Colours of this run: light or dark."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("main", "Language of this run, for example de or ar."),
        QStringLiteral("NAME"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        QCoreApplication::translate("main", "Show a page: inspect, watch, keys or help."),
        QStringLiteral("NAME"));
    const QCommandLineOption quit(
        QStringLiteral("quit-after-first-paint"),
        QCoreApplication::translate("main", "End once the window has been painted: measures the start."));
    parser.addOptions({samples, screenshot, theme, language, page, quit});
    parser.addPositionalArgument(
        QStringLiteral("files or text"),
        QCoreApplication::translate("main",
                                    "Logs, keys, token files, or a text. Other users of this computer can "
                                    "see a text that stands here."),
        QStringLiteral("[FILES|TEXT]"));
    parser.process(application);
    Request request;
    request.samples = parser.isSet(samples);
    request.screenshot = parser.value(screenshot);
    request.quitAfterFirstPaint = parser.isSet(quit);
    request.theme = parser.value(theme);
    request.language = parser.value(language);
    request.page = parser.value(page);
    sortArguments(parser.positionalArguments(), request);
    return request;
}

/// Ends the program after the first paint of what it watches.
class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char** argv)
{
    desktop::protectProcessMemory();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setOrganizationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BEARERWATCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bearerwatch"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bearerwatch.Bearerwatch"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.bearerwatch.Bearerwatch.svg")));
    const Request request = parse(application);

    services::SingleInstance instance;
    // A picture is taken of a program of its own.
    if (request.screenshot.isEmpty() && !request.quitAfterFirstPaint &&
        instance.claim(request.files, request.text,
                       request.samples ? QStringLiteral("samples") : QString()) ==
            services::SingleInstance::Role::Forwarded)
        return 0;

    desktop::useLanguage(application, request.language);
    panels::applyTheme(application, false);
    desktop::Composition composition;
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
    FirstPaint firstPaint;
    if (request.quitAfterFirstPaint)
        window.installEventFilter(&firstPaint);
    window.show();
    if (request.samples)
        composition.openSamples();
    composition.open(request.files, request.text);
    const bool plain = request.files.isEmpty() && request.text.isEmpty() && !request.samples;
    if (plain && request.screenshot.isEmpty() && !request.quitAfterFirstPaint)
        QTimer::singleShot(0, &composition, &desktop::Composition::restoreSession);
    if (!request.theme.isEmpty())
        composition.forceTheme(request.theme == QLatin1String("dark") ? panels::ThemeChoice::Dark
                                                                      : panels::ThemeChoice::Light);
    static const QStringList pages{QStringLiteral("inspect"), QStringLiteral("watch"), QStringLiteral("keys"),
                                   QStringLiteral("help")};
    if (pages.contains(request.page))
        window.showPage(shell::Page(static_cast<int>(pages.indexOf(request.page))));
    if (!request.screenshot.isEmpty())
        composition.screenshotWhenShown(request.screenshot);
    return QApplication::exec();
}
