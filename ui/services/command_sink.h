#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <memory>

#include "services/delivery_queue.h"

namespace bearerwatch::services {

/// Runs a command of the user for each alert, one after the other, without a shell: nothing that a
/// log holds can become part of a command. The alert is JSON on standard input, its plain fields are
/// in the environment (BEARERWATCH_STATE, _INCIDENT, _CAUSES, _COUNT, _EXPECTED, _SINCE, _EXPLANATION).
class CommandSink final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString program;
        QStringList arguments;
        QString spoolFolder; ///< Empty: alerts that wait are lost with the process.
        int timeoutMilliseconds = 30'000; ///< Then it is killed.
    };

    /// Takes a command line apart: blanks separate, double quotes join.
    /// @return Errors "bad_command" (empty, or the program is not there).
    [[nodiscard]] static base::Expected<Options> parse(const QString& command);
    /// @return Error "spool_unusable".
    [[nodiscard]] static base::Expected<std::unique_ptr<CommandSink>> create(Options options);

    /// From any thread.
    [[nodiscard]] base::Expected<void> send(const QByteArray& id, const QByteArray& json);
    void start(); ///< Runs what a former process left.
    [[nodiscard]] DeliveryQueue& queue() { return *m_queue; }
    [[nodiscard]] quint64 waiting() const { return static_cast<quint64>(m_spool->size()); }

private:
    explicit CommandSink(Options options);
    void run(const Delivery& message, const DeliveryQueue::Done& done);

    Options m_options;
    std::shared_ptr<DeliverySpool> m_spool;
    std::unique_ptr<DeliveryQueue> m_queue;
};

} // namespace bearerwatch::services
