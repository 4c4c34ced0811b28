#pragma once

#include <QObject>
#include <QProcess>
#include <QSet>
#include <map>
#include <memory>
#include <vector>

#include "services/owned_folder.h"

namespace bearerwatch::services {

/// Logs that are no files of the user's: pasted lines, and what a command writes. Each gets a path that the
/// pipeline of this process reads, in a folder that only this user can enter and that is gone when this
/// object is. The bytes are in memory alone: a process that is killed leaves none of them.
class TransientSources final : public QObject {
    Q_OBJECT
public:
    explicit TransientSources(QObject* parent = nullptr); ///< Removes what killed processes left.
    ~TransientSources() override; ///< Ends the commands.

    /// A file with these bytes; empty when they could not be kept, and `problemFound` says why.
    /// @param name  What the file is called, once; empty: pasted lines, and a number.
    [[nodiscard]] QString addText(const QByteArray& text, const QString& name = {});

    /// Starts a command without a shell; what it writes to its standard output is the log. Nothing is stored:
    /// it waits while nobody reads.
    /// @param line  Program and arguments, quoted as for a shell: `journalctl -f -o json -u api`.
    /// @return The path to read, or empty, and `problemFound` says why.
    [[nodiscard]] QString addCommand(const QString& line);

    /// Ends the command or removes the file behind this path; nothing for other paths.
    void remove(const QString& path);
    [[nodiscard]] bool contains(const QString& path) const;

Q_SIGNALS:
    void problemFound(const QString& text); ///< What, where, what to do.

private:
    [[nodiscard]] QString pathFor(const QString& name); ///< Empty: `problemFound` said why.
    [[nodiscard]] QString numbered(const QString& name);
    void closeWhenRead(int pipe);
    void onCommandEnded(QProcess* process, const QString& path);

    std::unique_ptr<OwnedFolder> m_folder;
    std::map<QString, int> m_texts; ///< Paths of links, each with the file in memory that it leads to.
    struct Command {
        QString path;
        QProcess* process;
        int held; ///< The pipe, held open both ways: a reader that starts over does not end the command.
    };
    std::vector<Command> m_commands;
    QSet<int> m_ended; ///< Pipes of commands that ended, which hold what was not read yet.
    int m_number = 0;
};

} // namespace bearerwatch::services
