#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <string>

#include "base/expected.h"

class QTcpServer;
class QTcpSocket;

namespace bearerwatch::services {

/// Answers `GET /metrics` over HTTP. At most `MostClients` at once, `MostRequestBytes` of a request, and
/// `MostMilliseconds` from the first byte to the last: a slow or silent client is cut off.
class MetricsEndpoint final : public QObject {
    Q_OBJECT
public:
    static constexpr int MostClients = 16;
    static constexpr qint64 MostRequestBytes = 8192;

    struct Place {
        QString address; ///< Numeric.
        quint16 port = 0;
    };
    /// Reads "127.0.0.1:9321", "[::1]:9321", "localhost:9321"; ":9321" is every address.
    /// @return Error "bad_address".
    [[nodiscard]] static base::Expected<Place> parse(const QString& text);

    explicit MetricsEndpoint(std::function<std::string()> text, QObject* parent = nullptr);
    ~MetricsEndpoint() override;

    /// @return Error "address_in_use", with what the system says.
    [[nodiscard]] base::Expected<void> listen(const Place& place);
    [[nodiscard]] quint16 port() const; ///< That was given by the system, where 0 was asked for.
    void setMostMilliseconds(int milliseconds) { m_mostMilliseconds = milliseconds; } ///< 10,000 unless set.

private:
    void accept();
    void read(QTcpSocket* client);
    void answer(QTcpSocket* client, const QByteArray& head);

    std::function<std::string()> m_text;
    std::unique_ptr<QTcpServer> m_server;
    int m_clients = 0;
    int m_mostMilliseconds = 10'000;
};

} // namespace bearerwatch::services
