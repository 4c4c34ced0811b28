#include "services/syslog_sink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QSysInfo>
#include <QTcpSocket>
#include <QUdpSocket>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bearerwatch::services {

namespace {

constexpr std::size_t MostWaiting = 1000;
constexpr qsizetype MostText = 1800; ///< Receivers must take 480 octets and should take 2048.
constexpr int FacilityAuthorization = 4;
constexpr int Warning = 4;
constexpr int Notice = 5;

int priority(bool firing)
{
    return FacilityAuthorization * 8 + (firing ? Warning : Notice);
}

QString oneLine(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    text.truncate(MostText);
    return text;
}

/// A parameter value of RFC 5424 6.3.3.
QString escaped(const QString& value)
{
    QString result = oneLine(value);
    result.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    result.replace(QLatin1Char('"'), QLatin1String("\\\""));
    result.replace(QLatin1Char(']'), QLatin1String("\\]"));
    return result;
}

} // namespace

QByteArray syslogMessage(bool firing, const QString& time, const QString& host, qint64 process,
                         const QString& incident, const QString& text)
{
    QString name;
    for (const QChar character : host) { // printable ASCII only; RFC 5424 6.2.4
        if (character.unicode() > 32 && character.unicode() < 127)
            name.append(character);
    }
    // 32473 is the enterprise number that RFC 5612 gives to examples and private use in documents.
    const QString message =
        QStringLiteral("<%1>1 %2 %3 bearerwatch %4 spike [incident@32473 id=\"%5\" state=\"%6\"] %7")
            .arg(QString::number(priority(firing)), time, name.isEmpty() ? QStringLiteral("-") : name,
                 QString::number(process), escaped(incident),
                 firing ? QStringLiteral("firing") : QStringLiteral("resolved"), oneLine(text));
    return message.toUtf8();
}

base::Expected<SyslogSink::Target> SyslogSink::parse(const QString& text)
{
    Target target;
    if (text == QLatin1String("local"))
        return target;
    const QString kind = text.section(QLatin1Char(':'), 0, 0);
    QString rest = text.mid(kind.size() + 1);
    const base::Error bad{"bad_address", "Syslog cannot be reached at this address", text.toStdString(),
                          "Give local, unix:/dev/log, udp:HOST:PORT or tcp:HOST:PORT"};
    if (kind == QLatin1String("unix") && rest.startsWith(QLatin1Char('/'))) {
        target.path = rest;
        constexpr qsizetype LongestPath = sizeof(sockaddr_un::sun_path) - 1;
        return rest.toLocal8Bit().size() <= LongestPath ? base::Expected<Target>(target)
                                                        : base::unexpected(bad);
    }
    if (kind != QLatin1String("udp") && kind != QLatin1String("tcp"))
        return base::unexpected(bad);
    target.kind = kind == QLatin1String("udp") ? Target::Kind::Udp : Target::Kind::Tcp;
    const qsizetype colon = rest.lastIndexOf(QLatin1Char(':'));
    bool isNumber = true;
    const uint port = colon < 0 ? 514 : rest.mid(colon + 1).toUInt(&isNumber);
    target.host = colon < 0 ? rest : rest.left(colon);
    if (target.host.startsWith(QLatin1Char('[')) && target.host.endsWith(QLatin1Char(']')))
        target.host = target.host.mid(1, target.host.size() - 2);
    if (!isNumber || port == 0 || port > 65535 || target.host.isEmpty())
        return base::unexpected(bad);
    target.port = static_cast<quint16>(port);
    return target;
}

SyslogSink::SyslogSink(Target target, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SyslogSink::flush);
    if (m_target.kind == Target::Kind::Udp) {
        m_udp = std::make_unique<QUdpSocket>();
        connect(m_udp.get(), &QUdpSocket::connected, this, &SyslogSink::flush);
        connect(m_udp.get(), &QUdpSocket::errorOccurred, this, [this] { fail(m_udp->errorString()); });
    } else if (m_target.kind == Target::Kind::Tcp) {
        m_tcp = std::make_unique<QTcpSocket>();
        connect(m_tcp.get(), &QTcpSocket::connected, this, &SyslogSink::flush);
        connect(m_tcp.get(), &QTcpSocket::errorOccurred, this, [this] { fail(m_tcp->errorString()); });
        connect(m_tcp.get(), &QTcpSocket::bytesWritten, this, [this] {
            if (idle())
                Q_EMIT drained();
        });
    }
}

SyslogSink::~SyslogSink()
{
    if (m_local >= 0)
        ::close(m_local);
}

void SyslogSink::send(bool firing, const QString& incident, const QString& text)
{
    QByteArray message;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 process = QCoreApplication::applicationPid();
    if (m_target.kind == Target::Kind::Local) {
        // What glibc's syslog() writes, which every local daemon reads.
        const QString time = QLocale::c().toString(now.toLocalTime(), QStringLiteral("MMM dd HH:mm:ss"));
        message = QStringLiteral("<%1>%2 bearerwatch[%3]: %4")
                      .arg(QString::number(priority(firing)), time, QString::number(process), oneLine(text))
                      .toUtf8();
    } else {
        message = syslogMessage(firing, now.toString(Qt::ISODateWithMs), QSysInfo::machineHostName(), process,
                                incident, text);
    }
    if (m_target.kind == Target::Kind::Tcp)
        message.prepend(QByteArray::number(message.size()) + ' ');
    if (m_waiting.size() >= MostWaiting)
        m_waiting.pop_front();
    m_waiting.push_back(std::move(message));
    if (!m_retry.isActive())
        flush();
}

bool SyslogSink::idle() const
{
    return m_waiting.empty() && (!m_tcp || m_tcp->bytesToWrite() == 0);
}

bool SyslogSink::sendLocal(const QByteArray& message)
{
    for (int turn = 0; turn < 2; ++turn) { // anew once: the daemon may have been started again
        if (m_local < 0) {
            m_local = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            const QByteArray path = m_target.path.toLocal8Bit();
            std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
            if (::connect(m_local, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
                const int error = errno;
                ::close(m_local);
                m_local = -1;
                errno = error;
                return false;
            }
        }
        if (::send(m_local, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL) >= 0)
            return true;
        const int error = errno;
        ::close(m_local);
        m_local = -1;
        errno = error;
    }
    return false;
}

void SyslogSink::flush()
{
    if (m_waiting.empty())
        return;
    if (m_udp && m_udp->state() != QAbstractSocket::ConnectedState) {
        if (m_udp->state() == QAbstractSocket::UnconnectedState)
            m_udp->connectToHost(m_target.host, m_target.port);
        return;
    }
    if (m_tcp && m_tcp->state() != QAbstractSocket::ConnectedState) {
        if (m_tcp->state() == QAbstractSocket::UnconnectedState)
            m_tcp->connectToHost(m_target.host, m_target.port);
        return;
    }
    while (!m_waiting.empty()) {
        const QByteArray& message = m_waiting.front();
        bool sent = false;
        if (m_udp)
            sent = m_udp->write(message) == message.size();
        else if (m_tcp)
            sent = m_tcp->write(message) == message.size();
        else
            sent = sendLocal(message);
        if (!sent) {
            fail(m_udp       ? m_udp->errorString()
                     : m_tcp ? m_tcp->errorString()
                             : QString::fromLocal8Bit(std::strerror(errno)));
            return;
        }
        m_waiting.pop_front();
        ++m_delivered;
        m_failuresInRow = 0;
    }
    if (idle())
        Q_EMIT drained();
}

void SyslogSink::fail(const QString& detail)
{
    ++m_failed;
    if (m_failuresInRow++ == 0)
        Q_EMIT troubled(tr("Syslog: %1; it is tried again").arg(detail));
    if (m_tcp)
        m_tcp->abort();
    if (m_waiting.empty() || m_retry.isActive())
        return;
    constexpr int MostDoublings = 6;
    m_retry.start(1000 << std::min(m_failuresInRow - 1, MostDoublings));
}

} // namespace bearerwatch::services
