#include "services/transient_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <wordexp.h>

namespace bearerwatch::services {
namespace {

constexpr int EndMilliseconds = 500; // for a command that is asked to end
constexpr int LookAgainMilliseconds = 50;

// Words as a shell makes them: both kinds of quotes, ~, $HOME; but no command inside the command.
std::optional<QStringList> splitCommand(const QString& line)
{
    wordexp_t words{};
    const int status = wordexp(line.toLocal8Bit().constData(), &words, WRDE_NOCMD);
    if (status != 0 && status != WRDE_NOSPACE)
        return std::nullopt;
    QStringList result;
    for (std::size_t i = 0; i < words.we_wordc; ++i)
        result.append(QString::fromLocal8Bit(words.we_wordv[i]));
    wordfree(&words);
    return result;
}

// Where the session's own folder is, or that of all temporary files.
QString parentFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(session) && QFileInfo(session).isWritable() ? session : QDir::tempPath();
}

// A file in memory with whole lines; -1 where there is no room, and errno says so.
int keepInMemory(QByteArray text)
{
    if (!text.endsWith('\n'))
        text += '\n';
    const int file = memfd_create("bearerwatch", MFD_CLOEXEC);
    qsizetype written = 0;
    while (file >= 0 && written < text.size()) {
        const ssize_t count =
            write(file, text.constData() + written, static_cast<std::size_t>(text.size() - written));
        if (count < 0 && errno != EINTR) {
            const int reason = errno;
            close(file);
            errno = reason;
            return -1;
        }
        written += std::max<ssize_t>(count, 0);
    }
    return file;
}

} // namespace

TransientSources::TransientSources(QObject* parent)
    : QObject(parent)
{
    OwnedFolder::removeAbandoned(parentFolder());
}

TransientSources::~TransientSources()
{
    for (const Command& command : m_commands) {
        command.process->disconnect(this);
        command.process->terminate();
    }
    for (const Command& command : m_commands) {
        if (!command.process->waitForFinished(EndMilliseconds))
            command.process->kill();
        close(command.held);
    }
    for (const int pipe : std::as_const(m_ended))
        close(pipe);
    m_folder.reset(); // no link leads to a descriptor that is closed
    for (const auto& [path, file] : m_texts)
        close(file);
}

QString TransientSources::pathFor(const QString& name)
{
    if (!m_folder)
        m_folder = OwnedFolder::make(parentFolder());
    if (!m_folder) {
        Q_EMIT problemFound(tr(
            "No temporary folder could be made. Free some room, or save the lines to a file and open it."));
        return {};
    }
    return m_folder->filePath(name);
}

QString TransientSources::numbered(const QString& name)
{
    return QStringLiteral("%1 %2").arg(name).arg(++m_number);
}

QString TransientSources::addText(const QByteArray& text, const QString& name)
{
    QString path = pathFor(name.isEmpty() ? numbered(tr("Pasted lines")) : name);
    if (path.isEmpty())
        return {};
    const int file = keepInMemory(text);
    const QByteArray target = "/proc/self/fd/" + QByteArray::number(file);
    if (file < 0 || symlink(target.constData(), QFile::encodeName(path).constData()) != 0) {
        Q_EMIT problemFound(
            tr("The lines could not be kept for reading (%1). Save them to a file and open it.")
                .arg(qt_error_string(errno)));
        if (file >= 0)
            close(file);
        return {};
    }
    m_texts.emplace(path, file);
    return path;
}

QString TransientSources::addCommand(const QString& line)
{
    std::optional<QStringList> split = splitCommand(line);
    if (!split) {
        Q_EMIT problemFound(
            tr("The command cannot be read: no shell runs it, so pipes, `;`, `&` and `$(...)` are not "
               "possible, and each quote must be closed."));
        return {};
    }
    if (split->isEmpty()) {
        Q_EMIT problemFound(tr("No command was given."));
        return {};
    }
    QStringList words = std::move(*split);
    const QString program = words.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        Q_EMIT problemFound(
            tr("There is no program %1. Check its name, or give its whole path.").arg(program));
        return {};
    }
    static const QRegularExpression odd(QStringLiteral("[^\\w.-]+"));
    QString path = pathFor(numbered(program.section(QLatin1Char('/'), -1).replace(odd, QStringLiteral("_"))));
    if (path.isEmpty())
        return {};
    const QByteArray pipe = QFile::encodeName(path);
    const int held =
        mkfifo(pipe.constData(), S_IRUSR | S_IWUSR) == 0 ? open(pipe.constData(), O_RDWR | O_CLOEXEC) : -1;
    if (held < 0) {
        Q_EMIT problemFound(tr("No pipe could be made for %1: %2.").arg(program, qt_error_string(errno)));
        return {};
    }
    auto* process = new QProcess(this);
    process->setStandardOutputFile(path);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process, path] { onCommandEnded(process, path); });
    connect(process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT problemFound(tr("%1 could not be started. Check that you may run it.").arg(program));
    });
    process->start(program, words);
    m_commands.push_back({path, process, held});
    return path;
}

// What lies in a pipe is lost when nobody holds it: a command may end before its reader has come.
void TransientSources::closeWhenRead(int pipe)
{
    int waiting = 0;
    if (ioctl(pipe, FIONREAD, &waiting) == 0 && waiting > 0) {
        m_ended.insert(pipe);
        QTimer::singleShot(LookAgainMilliseconds, this, [this, pipe] { closeWhenRead(pipe); });
        return;
    }
    m_ended.remove(pipe);
    close(pipe); // the reader comes to the end now
}

void TransientSources::onCommandEnded(QProcess* process, const QString& path)
{
    const auto known = std::find_if(m_commands.begin(), m_commands.end(),
                                    [process](const Command& one) { return one.process == process; });
    if (known != m_commands.end()) {
        closeWhenRead(known->held);
        m_commands.erase(known);
    }
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        Q_EMIT problemFound(tr("%1 ended with an error (%2). What it wrote until then is shown.")
                                .arg(path.section(QLatin1Char('/'), -1))
                                .arg(process->exitCode()));
    process->deleteLater();
}

void TransientSources::remove(const QString& path)
{
    if (!contains(path))
        return;
    for (const Command& command : m_commands) {
        if (command.path == path)
            command.process->terminate();
    }
    QFile::remove(path);
    if (const auto text = m_texts.find(path); text != m_texts.end()) {
        close(text->second); // who reads it has opened it
        m_texts.erase(text);
    }
}

bool TransientSources::contains(const QString& path) const
{
    return m_folder && path.startsWith(m_folder->path() + QLatin1Char('/'));
}

} // namespace bearerwatch::services
