#include "services/command_sink.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>
#include <csignal>
#include <unistd.h>

namespace bearerwatch::services {

namespace {

QProcessEnvironment environmentOf(const QByteArray& json)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject alert = QJsonDocument::fromJson(json).object();
    const auto put = [&](const QString& name, QString value) {
        constexpr qsizetype Most = 4000; // a few of them must fit into the kernel's limit
        value.truncate(Most);
        environment.insert(QStringLiteral("BEARERWATCH_") + name, value.remove(QChar(u'\0')));
    };
    for (const auto& [name, member] : {std::pair{"STATE", "state"},
                                       {"INCIDENT", "incident"},
                                       {"SINCE", "since"},
                                       {"RAISED", "raised"},
                                       {"EXPLANATION", "explanation"}})
        put(QLatin1String(name), alert.value(QLatin1String(member)).toString());
    for (const auto& [name, member] : {std::pair{"COUNT", "count"}, {"EXPECTED", "expected"}})
        put(QLatin1String(name), QString::number(alert.value(QLatin1String(member)).toDouble(), 'g', 15));
    QStringList causes;
    for (const QJsonValue cause : alert.value(QLatin1String("causes")).toArray())
        causes.append(cause.toString());
    put(QStringLiteral("CAUSES"), causes.join(QLatin1Char(',')));
    return environment;
}

} // namespace

base::Expected<CommandSink::Options> CommandSink::parse(const QString& command)
{
    QStringList words = QProcess::splitCommand(command);
    const auto bad = [&](const char* what) {
        return base::unexpected(
            base::Error{"bad_command", what, words.value(0).toStdString(),
                        "Give a program with its whole path and its arguments; for a shell: sh -c \"...\""});
    };
    if (words.isEmpty())
        return bad("The command is empty");
    Options options;
    const QString program = words.takeFirst();
    options.program = program.contains(QLatin1Char('/')) ? program : QStandardPaths::findExecutable(program);
    options.arguments = words;
    if (options.program.isEmpty() || !QFileInfo(options.program).isExecutable())
        return bad("The command is not there or may not be run");
    return options;
}

base::Expected<std::unique_ptr<CommandSink>> CommandSink::create(Options options)
{
    auto spool = DeliverySpool::open(options.spoolFolder);
    if (!spool)
        return base::unexpected(spool.error());
    std::unique_ptr<CommandSink> sink(new CommandSink(std::move(options)));
    sink->m_spool = std::move(*spool);
    CommandSink* self = sink.get();
    sink->m_queue = std::make_unique<DeliveryQueue>(
        sink->m_spool,
        [self](const Delivery& message, const DeliveryQueue::Done& done) { self->run(message, done); },
        DeliveryQueue::Pauses{});
    return sink;
}

CommandSink::CommandSink(Options options)
    : m_options(std::move(options))
{
}

base::Expected<void> CommandSink::send(const QByteArray& id, const QByteArray& json)
{
    auto kept = m_spool->add(id, json, QDateTime::currentSecsSinceEpoch());
    QMetaObject::invokeMethod(m_queue.get(), &DeliveryQueue::wake, Qt::QueuedConnection);
    return kept;
}

void CommandSink::start()
{
    m_queue->wake();
}

void CommandSink::run(const Delivery& message, const DeliveryQueue::Done& done)
{
    auto* process = new QProcess(m_queue.get());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardOutputFile(QProcess::nullDevice()); // standard output is the watch's own
    process->setProcessEnvironment(environmentOf(message.body));
    process->setChildProcessModifier([] { ::setpgid(0, 0); }); // so that its children end with it
    auto* deadline = new QTimer(process);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, process, [process] {
        if (process->processId() > 0)
            ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
    });
    const QString name = QFileInfo(m_options.program).fileName();
    QObject::connect(process, &QProcess::errorOccurred, process, [=](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // `finished` comes too
        process->deleteLater();
        done({DeliveryQueue::Outcome::TryAgain, tr("%1 cannot be started").arg(name), 0});
    });
    QObject::connect(process, &QProcess::finished, process, [=](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        if (status == QProcess::NormalExit && code == 0)
            done({DeliveryQueue::Outcome::Delivered, {}, 0});
        else
            done({DeliveryQueue::Outcome::Refused,
                  status == QProcess::NormalExit ? tr("%1 ended with status %2").arg(name).arg(code)
                                                 : tr("%1 was killed").arg(name),
                  0});
    });
    deadline->start(m_options.timeoutMilliseconds);
    process->start(m_options.program, m_options.arguments);
    process->write(message.body + '\n');
    process->closeWriteChannel();
}

} // namespace bearerwatch::services
