#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <chrono>

#include "commands.h"
#include "console.h"
#include "pipeline/notice_commands.h"

// `silence` and `acknowledge`: a word to a watch that runs, or will run, with the same state folder.

namespace bearerwatch::cli {
namespace {

base::Time systemTime()
{
    return std::chrono::floor<base::Duration>(std::chrono::system_clock::now());
}

/// "90s", "30m", "1h", "2d".
std::optional<base::Duration> readDuration(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})(s|m|h|d)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds count(match.captured(1).toInt());
    switch (match.captured(2).at(0).unicode()) {
    case 's':
        return count;
    case 'm':
        return count * 60;
    case 'h':
        return count * 3600;
    default:
        return count * 86'400;
    }
}

void addState(QCommandLineParser& parser)
{
    parser.addOption(QCommandLineOption(
        QStringLiteral("state"), QStringLiteral("The folder that --state of the watch names; required."),
        QStringLiteral("DIR")));
}

int leave(const QCommandLineParser& parser, const pipeline::NoticeCommand& command)
{
    const std::string folder = QFile::encodeName(parser.value(QStringLiteral("state"))).toStdString();
    if (folder.empty()) {
        message(base::Error{"usage", "The state folder is missing", "", "Give --state DIR"});
        return Usage;
    }
    const auto now = systemTime().time_since_epoch().count();
    const std::string name = std::to_string(now) + "p" + std::to_string(QCoreApplication::applicationPid());
    const auto left = pipeline::leaveNoticeCommand(folder, name, command);
    if (left)
        return Accepted;
    message(left.error());
    return Usage;
}

int runSilence(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells of no incident for a while: of one, of those of a cause, or of none at all. "
                       "They are found and counted all the same."));
    addState(parser);
    parser.addOption(QCommandLineOption(QStringLiteral("for"),
                                        QStringLiteral("How long: 90s, 30m, 1h, 2d; 0s lifts a silence."),
                                        QStringLiteral("TIME"), QStringLiteral("1h")));
    parser.addOption(QCommandLineOption(QStringLiteral("cause"),
                                        QStringLiteral("Only incidents of this cause alone."),
                                        QStringLiteral("CAUSE")));
    parser.addOption(QCommandLineOption(QStringLiteral("incident"), QStringLiteral("Only this incident."),
                                        QStringLiteral("ID")));
    if (const auto status = parseOptions(
            parser, arguments,
            QStringLiteral(
                "  $ bearerwatch-cli silence --state /var/lib/bearerwatch --cause expired --for 2h")))
        return *status;
    const auto duration = readDuration(parser.value(QStringLiteral("for")));
    spikes::Silence silence;
    silence.incident = parser.value(QStringLiteral("incident")).toStdString();
    if (parser.isSet(QStringLiteral("cause"))) {
        silence.cause = causes::causeFromId(parser.value(QStringLiteral("cause")).toStdString());
        if (!silence.cause) {
            message(
                base::Error{"usage", "There is no such cause", "", "`bearerwatch-cli causes` lists them"});
            return Usage;
        }
    }
    if (!duration || !parser.positionalArguments().isEmpty()) {
        message(base::Error{"usage", "--for takes a number with s, m, h or d", "", "Give --for 30m, say"});
        return Usage;
    }
    silence.until = systemTime() + *duration;
    return leave(parser, silence);
}

int runAcknowledge(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Marks an incident as known: its end is told, that it comes back is not."));
    addState(parser);
    parser.addPositionalArgument(QStringLiteral("INCIDENT"), QStringLiteral("Its id, as alerts tell it."));
    if (const auto status =
            parseOptions(parser, arguments,
                         QStringLiteral("  $ bearerwatch-cli acknowledge --state /var/lib/bearerwatch "
                                        "2026-01-01T12:04:00Z")))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        message(base::Error{"usage", "Name one incident", "", "Alerts tell its id as `incident`"});
        return Usage;
    }
    return leave(parser, pipeline::Acknowledge{parser.positionalArguments().constFirst().toStdString()});
}

const Registration silenceRegistration({"silence", "keeps a watch from telling of incidents for a while",
                                        runSilence});
const Registration acknowledgeRegistration({"acknowledge", "marks an incident of a watch as known",
                                            runAcknowledge});

} // namespace
} // namespace bearerwatch::cli
