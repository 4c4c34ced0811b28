#include "services/clock_measurement.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QUdpSocket>
#include <algorithm>
#include <cstring>

#include "crypto/hash.h"
#include "services/address_kind.h"

namespace bearerwatch::services {
namespace {

constexpr std::chrono::milliseconds Deadline{5000};
constexpr qsizetype MaxServers = 8;

base::Time now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

quint64 randomCookie()
{
    const base::Bytes octets = crypto::randomBytes(sizeof(quint64));
    quint64 cookie = 0;
    std::memcpy(&cookie, octets.data(), sizeof cookie);
    return cookie;
}

/// How many of `all` agree with `one`: their intervals overlap.
std::ptrdiff_t agreement(const ClockReading& one, const std::vector<ClockReading>& all)
{
    return std::count_if(all.begin(), all.end(), [&one](const ClockReading& other) {
        return std::chrono::abs(one.clock.offset - other.clock.offset) <=
            one.clock.uncertainty + other.clock.uncertainty;
    });
}

} // namespace

ClockService::Measurement::Measurement(ClockService& owner, const QStringList& servers,
                                       const FetchPermissions& permissions,
                                       std::function<void(ClockReadingPtr)> then)
    : m_owner(owner)
    , m_permissions(permissions)
    , m_then(std::move(then))
{
    for (const QString& text : servers.mid(0, MaxServers)) {
        const QUrl address(QStringLiteral("sntp://") + text.trimmed(), QUrl::StrictMode);
        if (address.isValid() && !address.host().isEmpty()) {
            Server server;
            server.name = address.host(QUrl::FullyEncoded);
            server.port = quint16(address.port(123));
            m_servers.push_back(std::move(server));
        } else
            m_problem =
                ClockService::tr("`%1` is no name of a time server. Give a host, or host:port.").arg(text);
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        for (std::size_t index = 0; index < m_servers.size(); ++index) {
            if (!m_servers[index].ended)
                fail(
                    index,
                    ClockService::tr("%1 did not answer within 5 seconds. Many networks let no NTP (UDP port "
                                     "123) through; name a server of your own network.")
                        .arg(m_servers[index].name));
        }
    });
    m_deadline.start(Deadline);
    for (std::size_t index = 0; index < m_servers.size(); ++index)
        look(index);
    if (m_servers.empty())
        QTimer::singleShot(0, this, [this] { finish(); });
}

ClockService::Measurement::~Measurement() = default;

void ClockService::Measurement::look(std::size_t index)
{
    QHostInfo::lookupHost(m_servers[index].name, this, [this, index](const QHostInfo& found) {
        Server& server = m_servers[index];
        if (server.ended)
            return;
        if (found.addresses().isEmpty())
            return fail(index,
                        ClockService::tr("The name %1 could not be resolved. Check the spelling, and whether "
                                         "this machine has a connection.")
                            .arg(server.name));
        const QHostAddress address = found.addresses().first();
        if (addressKind(address) != AddressKind::Public && !m_permissions.privateAddresses) {
            m_needsPrivate = true;
            return fail(index,
                        ClockService::tr("%1 leads to %2, %3. Allow it if you expect a time server there.")
                            .arg(server.name, address.toString(), describe(addressKind(address))));
        }
        ask(index, address);
    });
}

void ClockService::Measurement::ask(std::size_t index, const QHostAddress& address)
{
    Server& server = m_servers[index];
    Q_EMIT m_owner.asking(server.name, address.toString());
    server.socket = new QUdpSocket(this);
    connect(server.socket, &QUdpSocket::readyRead, this, [this, index] { take(index); });
    connect(server.socket, &QUdpSocket::errorOccurred, this, [this, index] {
        fail(index,
             ClockService::tr("%1 does not answer NTP: %2. Check the name, or ask another server.")
                 .arg(m_servers[index].name, m_servers[index].socket->errorString()));
    });
    connect(server.socket, &QUdpSocket::connected, this, [this, index] {
        Server& one = m_servers[index];
        one.cookie = randomCookie();
        one.sentAt = now();
        one.sentSteady = std::chrono::steady_clock::now();
        one.socket->write(sntpRequest(one.cookie));
    });
    server.socket->connectToHost(address, server.port); // takes no datagram from anybody else
}

void ClockService::Measurement::take(std::size_t index)
{
    Server& server = m_servers[index];
    const auto roundTrip =
        std::chrono::duration_cast<base::Duration>(std::chrono::steady_clock::now() - server.sentSteady);
    while (server.socket->hasPendingDatagrams() && !server.ended) {
        QByteArray datagram(
            static_cast<qsizetype>(std::min<qint64>(server.socket->pendingDatagramSize(), 1024)), '\0');
        const qint64 size = server.socket->readDatagram(datagram.data(), datagram.size());
        datagram.truncate(static_cast<qsizetype>(std::max<qint64>(size, 0)));
        const auto offset = readSntpReply(datagram, server.cookie, server.sentAt, roundTrip);
        if (!offset)
            return fail(index,
                        server.name + QStringLiteral(": ") +
                            QString::fromStdString(base::toText(offset.error())));
        const QString peer = server.socket->peerAddress().toString();
        const QString source = peer == server.name ? peer : QStringLiteral("%1 (%2)").arg(server.name, peer);
        m_answers.push_back({*offset, source, now(), {}});
        end(index);
    }
}

void ClockService::Measurement::fail(std::size_t index, const QString& problem)
{
    if (m_servers[index].ended)
        return;
    if (m_problem.isEmpty())
        m_problem = problem;
    end(index);
}

void ClockService::Measurement::end(std::size_t index)
{
    m_servers[index].ended = true;
    if (m_servers[index].socket)
        m_servers[index].socket->disconnect(this);
    if (std::all_of(m_servers.begin(), m_servers.end(), [](const Server& server) { return server.ended; }))
        QTimer::singleShot(0, this, [this] { finish(); });
}

void ClockService::Measurement::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    auto reading = std::make_shared<ClockReading>();
    reading->measuredAt = now();
    reading->problem = m_problem;
    reading->needsPrivate = m_needsPrivate;
    const auto best = std::max_element(
        m_answers.begin(), m_answers.end(), [this](const ClockReading& a, const ClockReading& b) {
            const auto agreeA = agreement(a, m_answers);
            const auto agreeB = agreement(b, m_answers);
            return agreeA != agreeB ? agreeA < agreeB : a.clock.uncertainty > b.clock.uncertainty;
        });
    if (best != m_answers.end())
        *reading = *best; // one liar among the servers is outvoted
    const auto then = m_then; // may delete this
    then(reading);
}

} // namespace bearerwatch::services
