#include "desktop/command_line.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <algorithm>
#include <string_view>

namespace bearerwatch::desktop {

namespace {

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

} // namespace

Request parseCommandLine(const QCoreApplication& application)
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

bool asksForTextOnly(int argc, const char* const* argv)
{
    static constexpr std::string_view names[] = {"-h", "--help", "--help-all", "-v", "--version"};
    const auto end = std::find(argv + 1, argv + argc, std::string_view("--")); // what follows is text
    return std::any_of(argv + 1, end, [](const char* argument) {
        return std::ranges::find(names, argument) != std::end(names);
    });
}

} // namespace bearerwatch::desktop
