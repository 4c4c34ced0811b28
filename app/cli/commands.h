#pragma once

#include <QString>
#include <QStringList>
#include <string_view>
#include <vector>

// The commands of bearerwatch-cli. A command is one file, command_NAME.cpp, that defines its function and
// registers it with one `const Registration`; CMakeLists.txt takes every file of that name which exists.

namespace bearerwatch::cli {

/// Exit status of every command; a public contract.
enum ExitStatus : int {
    Accepted = 0, ///< All is well: every token accepted, every file read.
    Rejected = 1, ///< A token is rejected, a key is not usable.
    Usage = 2, ///< Wrong options, or input that cannot be read.
    Undetermined = 3, ///< Nothing found, or not determined.
};

struct Command {
    const char* name; ///< "inspect"
    const char* summary; ///< One line for the list of commands; no full stop.
    /// @param arguments  As QCommandLineParser takes them: first the program and command, then the rest.
    /// @return The exit status.
    int (*run)(const QStringList& arguments);
};

/// All registered commands, by name.
[[nodiscard]] std::vector<Command> commands();

/// Registers a command while the program starts: `const Registration registration({"keys", "...", run});`
class Registration {
public:
    explicit Registration(Command command);
};

} // namespace bearerwatch::cli
