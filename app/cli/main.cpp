#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <string_view>

#include "commands.h"
#include "console.h"
#include "services/process_guard.h"

namespace {

using namespace bearerwatch;

std::string overview()
{
    std::string text = "bearerwatch-cli explains why a token is rejected, and what fixes it.\n\n"
                       "Usage: bearerwatch-cli COMMAND [OPTIONS] [INPUT ...]\n\nCommands:\n";
    std::size_t width = 0;
    for (const cli::Command& command : cli::commands())
        width = std::max(width, std::string_view(command.name).size());
    for (const cli::Command& command : cli::commands()) {
        std::string name(command.name);
        name.resize(width, ' ');
        text += "  " + name + "  " + command.summary + "\n";
    }
    return text +
        "\nbearerwatch-cli COMMAND --help shows the options of a command and an example.\n"
        "Exit status: 0 accepted, 1 rejected, 2 usage or unreadable input, 3 not determined.\n";
}

} // namespace

int main(int argc, char** argv)
{
    cli::holdStandardStreams();
    services::protectProcessMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bearerwatch-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("bearerwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BEARERWATCH_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        cli::print(overview());
        return cli::finishOutput(cli::Accepted);
    }
    if (name == QLatin1String("--version")) {
        cli::print("bearerwatch-cli " BEARERWATCH_VERSION "\n");
        return cli::finishOutput(cli::Accepted);
    }
    for (const cli::Command& command : cli::commands()) {
        if (name != QLatin1String(command.name))
            continue;
        QStringList rest = arguments.mid(2);
        rest.prepend(QStringLiteral("bearerwatch-cli ") + name);
        return cli::finishOutput(command.run(rest));
    }
    cli::message(name.isEmpty()
                     ? std::string("A command is missing. --help lists the commands")
                     : "There is no command `" + name.toStdString() + "`. --help lists the commands");
    return cli::Usage;
}
