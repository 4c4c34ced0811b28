#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <deque>
#include <memory>

#include "base/expected.h"

class QTcpSocket;
class QUdpSocket;

namespace bearerwatch::services {

/// Sends alerts to a syslog: the one of this machine (`local`, `unix:/dev/log`), or another (`udp:HOST:PORT`,
/// `tcp:HOST:PORT`) as RFC 5424 says, over TCP with counted octets (RFC 6587 3.4.1).
/// Facility "security/authorization" (4); severity "warning", "notice" for what is over.
/// Lives in one thread with an event loop.
class SyslogSink final : public QObject {
    Q_OBJECT
public:
    struct Target {
        enum class Kind : uchar { Local, Udp, Tcp };
        Kind kind = Kind::Local;
        QString path = QStringLiteral("/dev/log");
        QString host;
        quint16 port = 514;
    };
    /// @return Error "bad_address".
    [[nodiscard]] static base::Expected<Target> parse(const QString& text);

    explicit SyslogSink(Target target, QObject* parent = nullptr);
    ~SyslogSink() override;

    /// @param text  One line; control characters are replaced.
    void send(bool firing, const QString& incident, const QString& text);
    [[nodiscard]] bool idle() const;
    [[nodiscard]] quint64 deliveredCount() const { return m_delivered; }
    [[nodiscard]] quint64 failedCount() const { return m_failed; }

Q_SIGNALS:
    void troubled(const QString& detail);
    void drained();

private:
    void flush();
    void fail(const QString& detail);
    [[nodiscard]] bool sendLocal(const QByteArray& message);

    Target m_target;
    std::deque<QByteArray> m_waiting; ///< Whole messages; bounded.
    std::unique_ptr<QUdpSocket> m_udp;
    std::unique_ptr<QTcpSocket> m_tcp;
    QTimer m_retry;
    int m_local = -1;
    int m_failuresInRow = 0;
    quint64 m_delivered = 0;
    quint64 m_failed = 0;
};

/// An RFC 5424 message. @param time  RFC 3339 with UTC.
[[nodiscard]] QByteArray syslogMessage(bool firing, const QString& time, const QString& host, qint64 process,
                                       const QString& incident, const QString& text);

} // namespace bearerwatch::services
