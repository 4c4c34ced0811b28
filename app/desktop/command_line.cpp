#include "desktop/command_line.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <algorithm>
#include <cstdio>
#include <string_view>

namespace bearerwatch::desktop {

namespace {

/// Whether `argument`, which names nothing that is there, is meant as the name of a file all the same: it
/// lies in a folder that is there, or ends like one. Tokens hold slashes and dots too.
bool looksLikeFile(const QString& argument)
{
    static const QSet<QString> endings{
        QStringLiteral("log"), QStringLiteral("gz"),   QStringLiteral("zst"),    QStringLiteral("xz"),
        QStringLiteral("bz2"), QStringLiteral("tar"),  QStringLiteral("tgz"),    QStringLiteral("zip"),
        QStringLiteral("txt"), QStringLiteral("json"), QStringLiteral("ndjson"), QStringLiteral("jsonl"),
        QStringLiteral("csv"), QStringLiteral("xml"),  QStringLiteral("har"),    QStringLiteral("pem"),
        QStringLiteral("key"), QStringLiteral("pub"),  QStringLiteral("crt"),    QStringLiteral("cer"),
        QStringLiteral("der"), QStringLiteral("p12"),  QStringLiteral("pfx"),    QStringLiteral("jwk"),
        QStringLiteral("jwt"), QStringLiteral("jwks"), QStringLiteral("out"),    QStringLiteral("err")};
    constexpr qsizetype LongestName = 255; // bytes, of what a folder can hold
    const QFileInfo file(argument);
    const QString name = file.fileName();
    const bool blank = std::any_of(argument.begin(), argument.end(), [](QChar c) { return c.isSpace(); });
    if (blank || argument.contains(QLatin1String("://")) || name.toUtf8().size() > LongestName)
        return false;
    if (argument.startsWith(QLatin1String("./")) || argument.startsWith(QLatin1String("../")))
        return true;
    if (argument.contains(u'/') && !file.dir().isRoot() && file.dir().exists())
        return true;
    const QStringList parts = name.split(u'.').mid(1);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString& part) { return endings.contains(part.toLower()); });
}

} // namespace

void sortArguments(const QStringList& arguments, Request& request)
{
    QStringList words;
    for (const QString& argument : arguments) {
        const QUrl url(argument);
        if (url.isLocalFile())
            request.files << argument;
        else if (QFileInfo::exists(argument) || looksLikeFile(argument))
            request.files << QUrl::fromLocalFile(QFileInfo(argument).absoluteFilePath()).toString();
        else
            words << argument;
    }
    request.text = words.join(QLatin1Char(' '));
}

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
    for (const QString& address : std::as_const(request.files)) {
        const QString path = QUrl(address).toLocalFile();
        if (!QFileInfo::exists(path))
            std::fprintf(
                stderr, "bearerwatch: %s\n",
                qPrintable(QCoreApplication::translate("main", "There is no such file: %1").arg(path)));
    }
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
