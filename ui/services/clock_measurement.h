#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>
#include <vector>

#include "services/clock_service.h"

class QUdpSocket;
class QHostAddress;

namespace bearerwatch::services {

/// Asks several time servers at once. For ClockService.
class ClockService::Measurement final : public QObject {
public:
    Measurement(ClockService& owner, const QStringList& servers, const FetchPermissions& permissions,
                std::function<void(ClockReadingPtr)> then);
    ~Measurement() override;

private:
    struct Server {
        QString name;
        quint16 port = 123;
        QUdpSocket* socket = nullptr;
        quint64 cookie = 0;
        base::Time sentAt{};
        std::chrono::steady_clock::time_point sentSteady;
        bool ended = false;
    };

    void look(std::size_t index);
    void ask(std::size_t index, const QHostAddress& address);
    void take(std::size_t index);
    void fail(std::size_t index, const QString& problem);
    void end(std::size_t index);
    void finish();

    ClockService& m_owner;
    FetchPermissions m_permissions;
    std::function<void(ClockReadingPtr)> m_then;
    std::vector<Server> m_servers;
    std::vector<ClockReading> m_answers;
    QString m_problem; ///< Of the first server that failed.
    QTimer m_deadline;
    bool m_needsPrivate = false;
    bool m_finished = false;
};

} // namespace bearerwatch::services
