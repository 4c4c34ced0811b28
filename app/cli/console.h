#pragma once

#include <QCommandLineParser>
#include <QFileDevice>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/secret.h"
#include "causes/finding.h"

// What the commands share: reading input, options, messages. Results go to standard output, messages for
// people to standard error.

namespace bearerwatch::cli {

inline constexpr std::size_t MaxPasteBytes = std::size_t{64} * 1024 * 1024; ///< A paste over this is refused.
inline constexpr std::size_t MaxKeyBytes =
    std::size_t{16} * 1024 * 1024; ///< A key file over this is refused.

/// Reads a whole file ("-": standard input).
/// @return The bytes, or an error that says what, where and what to do: file_not_found, is_directory,
///         no_permission, too_big, read_failed.
[[nodiscard]] base::Expected<std::string> readFile(const QString& path, std::size_t limit);

/// Reads a file that holds a key or a secret; what was read is wiped with the result.
/// @return As `readFile`, with the same errors.
[[nodiscard]] base::Expected<base::SecretBytes> readSecretFile(const QString& path,
                                                               std::size_t limit = MaxKeyBytes);

/// Reads a file that holds a passphrase, a password or a client secret, without the line break at its end.
/// @return As `readFile`, with the same errors.
[[nodiscard]] base::Expected<base::SecretBytes> readSecretLine(const QString& path);

/// Reads `TEXT`, `@FILE` or `-`. A text that begins with `@` cannot be given as an argument.
[[nodiscard]] base::Expected<std::string> readTextArgument(const QString& argument,
                                                           std::size_t limit = MaxPasteBytes);

/// A file for results. A regular file appears whole or not at all; a device or a pipe is written as it is,
/// and not replaced.
class ResultFile {
public:
    /// @return Error "write_failed".
    [[nodiscard]] static base::Expected<ResultFile> open(const QString& path);
    void write(std::string_view text);
    /// @return Error "write_failed" where any of what was written is lost.
    [[nodiscard]] base::Expected<void> commit();

private:
    explicit ResultFile(std::unique_ptr<QFileDevice> file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] base::Error error() const;

    std::unique_ptr<QFileDevice> m_file;
    bool m_failed = false;
};

/// Opens what the caller left closed of standard input, output and error, so that no file that is opened
/// later takes its place: an event must not be written into a checkpoint. Reading finds nothing, writing
/// still fails.
void holdStandardStreams();

void print(std::string_view text); ///< To standard output, as it is.

/// Writes what is left of the output; says so where some of it was lost, as on a full disk.
/// @return `status`, or `Usage` where output was lost.
[[nodiscard]] int finishOutput(int status);

void message(std::string_view text); ///< One line to standard error: "bearerwatch-cli: text".
void message(const base::Error& error);

/// A finding in one line, as "Key set is empty: The list of keys holds none".
[[nodiscard]] std::string problemText(const causes::Finding& problem);

/// An option as `--help` shows it.
struct OptionText {
    const char* name;
    const char* description; ///< UTF-8.
    const char* value = nullptr; ///< Name of the value; nullptr for a switch.
};
void addOptions(QCommandLineParser& parser, std::span<const OptionText> options);

/// Adds --help, parses, and answers --help and errors of usage by itself.
/// @param example  Shown below the help; `$` lines with what they do.
/// @return The exit status where the command is to end at once.
[[nodiscard]] std::optional<int> parseOptions(QCommandLineParser& parser, const QStringList& arguments,
                                              const QString& example);

/// Whether standard output is a terminal that takes colours (and NO_COLOR is not set).
[[nodiscard]] bool outputTakesColours();

} // namespace bearerwatch::cli
