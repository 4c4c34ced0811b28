#include "console.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "base/text.h"
#include "causes/catalogue.h"
#include "commands.h"

namespace bearerwatch::cli {
namespace {

int outputError = 0; ///< Of the first write to standard output that failed.

base::Error tooBig(std::size_t limit, const std::string& name)
{
    constexpr std::size_t Mebibyte = std::size_t{1024} * 1024;
    const std::string size =
        limit < Mebibyte ? std::to_string(limit / 1024) + " KiB" : std::to_string(limit / Mebibyte) + " MiB";
    return {"too_big", "The input is larger than " + size, name,
            limit == MaxPasteBytes ? "Give the part that holds the token, or read a log with scan"
                                   : "Check that this is the file which was meant"};
}

// What may hold a secret leaves no second copy behind: its text does not move while it grows (room for all of
// it is reserved), and the stream has no buffer of its own.
enum class Content { Plain, Secret };

base::Expected<std::string> readStream(std::FILE* stream, const std::string& name, std::size_t limit,
                                       Content content)
{
    std::string text;
    char buffer[65536];
    const auto wipeBuffer = [&buffer, content] {
        if (content == Content::Secret)
            explicit_bzero(buffer, sizeof buffer);
    };
    if (content == Content::Secret) {
        text.reserve(limit + sizeof buffer);
        std::setvbuf(stream, nullptr, _IONBF, 0);
    }
    for (;;) {
        const std::size_t count = std::fread(buffer, 1, sizeof buffer, stream);
        text.append(buffer, count);
        wipeBuffer();
        if (text.size() > limit)
            return base::unexpected(tooBig(limit, name));
        if (count == 0)
            break;
    }
    if (std::ferror(stream) != 0)
        return base::unexpected(base::Error{"read_failed",
                                            "Reading failed: " + std::string(std::strerror(errno)), name,
                                            "Check the device and try again"});
    return text;
}

base::Error openError(int number, const std::string& name)
{
    if (number == ENOENT || number == ENOTDIR)
        return {"file_not_found", "There is no such file", name, "Check the name and the folder"};
    if (number == EACCES || number == EPERM)
        return {"no_permission", "The file may not be read by this user", name,
                "Change its permissions, or run as a user who may read it"};
    return {"read_failed", "The file cannot be opened: " + std::string(std::strerror(number)), name,
            "Check the path and try again"};
}

base::Expected<std::string> readNamed(const QString& path, std::size_t limit, Content content)
{
    if (path == QLatin1String("-"))
        return readStream(stdin, "standard input", limit, content);
    const std::string name = path.toStdString();
    if (path.isEmpty())
        return base::unexpected(
            base::Error{"file_not_found", "The name of the file is empty", "", "Write @FILE"});
    if (QFileInfo(path).isDir())
        return base::unexpected(
            base::Error{"is_directory", "This is a directory, not a file", name, "Name a file inside it"});
    std::FILE* stream = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!stream)
        return base::unexpected(openError(errno, name));
    auto text = readStream(stream, name, limit, content);
    std::fclose(stream);
    return text;
}

} // namespace

base::Expected<std::string> readFile(const QString& path, std::size_t limit)
{
    return readNamed(path, limit, Content::Plain);
}

base::Expected<base::SecretBytes> readSecretFile(const QString& path, std::size_t limit)
{
    auto text = readNamed(path, limit, Content::Secret);
    if (!text)
        return base::unexpected(text.error());
    std::string& content = *text;
    base::SecretBytes secret{std::string_view(content)};
    explicit_bzero(content.data(), content.size());
    return secret;
}

base::Expected<base::SecretBytes> readSecretLine(const QString& path)
{
    constexpr std::size_t MostSecretLineBytes = 65536;
    const auto file = readSecretFile(path, MostSecretLineBytes);
    if (!file)
        return base::unexpected(file.error());
    const std::string_view line = file->text();
    return base::SecretBytes(line.substr(0, line.find_last_not_of("\r\n") + 1));
}

base::Expected<std::string> readTextArgument(const QString& argument, std::size_t limit)
{
    if (argument == QLatin1String("-"))
        return readFile(argument, limit);
    if (argument.startsWith(QLatin1Char('@')))
        return readFile(argument.mid(1), limit);
    return argument.toStdString();
}

base::Expected<ResultFile> ResultFile::open(const QString& path)
{
    if (path.isEmpty() || path == QLatin1String("-"))
        return base::unexpected(base::Error{"write_failed", "This is no name of a file", path.toStdString(),
                                            "Name the file that is to be written"});
    const QFileInfo existing(path);
    std::unique_ptr<QFileDevice> file;
    if (existing.exists() && !existing.isFile() && !existing.isDir())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    ResultFile result(std::move(file));
    if (!result.m_file->open(QIODevice::WriteOnly))
        return base::unexpected(result.error());
    return result;
}

void ResultFile::write(std::string_view text)
{
    m_failed = m_failed || m_file->write(text.data(), static_cast<qint64>(text.size())) < 0;
}

base::Expected<void> ResultFile::commit()
{
    m_failed = m_failed || !m_file->flush();
    auto* const whole = qobject_cast<QSaveFile*>(m_file.get());
    if (m_failed || (whole != nullptr && !whole->commit()))
        return base::unexpected(error());
    return {};
}

base::Error ResultFile::error() const
{
    return {"write_failed", "The file cannot be written: " + m_file->errorString().toStdString(),
            m_file->fileName().toStdString(), "Name another place"};
}

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1)
            continue;
        // The lowest number is free, so that it is the stream's. Standard output is opened for reading.
        static_cast<void>(::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY));
    }
}

void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() && outputError == 0)
        outputError = errno;
}

int finishOutput(int status)
{
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno;
    if (outputError == 0)
        return status;
    message(base::Error{"write_failed",
                        "Standard output cannot be written: " + std::string(std::strerror(outputError)), "",
                        "What was printed is not whole"});
    return Usage;
}

void message(std::string_view text)
{
    std::fprintf(stderr, "bearerwatch-cli: %.*s\n", static_cast<int>(text.size()), text.data());
}

void message(const base::Error& error)
{
    message(base::escapeForDisplay(base::toText(error))); // it may quote a file
}

std::string problemText(const causes::Finding& problem)
{
    const causes::Words words = causes::describe(problem);
    return words.evidence.empty() ? words.title : words.title + ": " + words.evidence;
}

void addOptions(QCommandLineParser& parser, std::span<const OptionText> options)
{
    for (const OptionText& option : options) {
        const QString name = QString::fromLatin1(option.name);
        const QString description = QString::fromUtf8(option.description);
        parser.addOption(option.value
                             ? QCommandLineOption(name, description, QString::fromLatin1(option.value))
                             : QCommandLineOption(name, description));
    }
}

std::optional<int> parseOptions(QCommandLineParser& parser, const QStringList& arguments,
                                const QString& example)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    parser.addOption(help);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(help)) {
        QString text = parser.helpText(); // begins with the path of the program
        text.replace(0, text.indexOf(QLatin1String(" [options]")),
                     QStringLiteral("Usage: ") + arguments.value(0));
        print(text.toStdString());
        if (!example.isEmpty())
            print(("\nExample:\n" + example.trimmed().prepend(QLatin1String("  ")) + "\n").toStdString());
        return Accepted;
    }
    if (!parsed) {
        QString error = parser.errorText();
        if (error.endsWith(QLatin1Char('.')))
            error.chop(1);
        message((error + QStringLiteral(". --help shows what there is")).toStdString());
        return Usage;
    }
    return std::nullopt;
}

bool outputTakesColours()
{
    return isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR");
}

} // namespace bearerwatch::cli
