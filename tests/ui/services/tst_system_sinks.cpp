// What goes to the system: syslog over every way, and the service manager; real receivers on loopback.
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "services/service_manager.h"
#include "services/syslog_sink.h"
#include "support/free_port.h"

using namespace bearerwatch;

class TstSystemSinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syslogTargets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char* text : {"local", "unix:/run/log", "udp:host:514", "tcp:[::1]:601", "udp:host"})
            QTest::newRow(text) << QString(text) << true;
        for (const char* text :
             {"", "host", "unix:log", "udp:", "udp:host:0", "tcp:host:99999", "tls:host:1"})
            QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(text))) << QString(text) << false;
    }
    void syslogTargets()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QCOMPARE(services::SyslogSink::parse(text).has_value(), good);
    }

    void syslogOverUdp()
    {
        QUdpSocket receiver;
        QVERIFY(receiver.bind(QHostAddress::LocalHost));
        services::SyslogSink sink(
            *services::SyslogSink::parse(QStringLiteral("udp:127.0.0.1:%1").arg(receiver.localPort())));
        sink.send(true, "2026/\"]x", "ALERT 47 expired\r\n<0>forged");
        QTRY_VERIFY(receiver.hasPendingDatagrams());
        QByteArray datagram(4096, '\0');
        datagram.resize(receiver.readDatagram(datagram.data(), datagram.size()));
        QVERIFY2(datagram.startsWith("<36>1 2"), datagram);
        const QByteArray rest =
            "[incident@32473 id=\"2026/\\\"\\]x\" state=\"firing\"] ALERT 47 expired  <0>forged";
        QVERIFY2(datagram.endsWith(rest), datagram);
        QCOMPARE(sink.deliveredCount(), 1U);
    }

    void syslogOverTcpCountsOctetsAndReconnects()
    {
        QTcpServer receiver;
        const quint16 port = bearerwatch::test::freePort();
        services::SyslogSink sink(*services::SyslogSink::parse(QStringLiteral("tcp:127.0.0.1:%1").arg(port)));
        sink.send(true, "a", "first");
        QTRY_VERIFY(sink.failedCount() > 0);
        QVERIFY(receiver.listen(QHostAddress::LocalHost, port));
        QTRY_VERIFY(receiver.hasPendingConnections());
        QTcpSocket* client = receiver.nextPendingConnection();
        sink.send(false, "a", "second \xc3\xa4");
        QByteArray got;
        QTRY_VERIFY((got += client->readAll()).contains("second"));
        const int first = got.left(got.indexOf(' ')).toInt();
        const QByteArray rest = got.mid(got.indexOf(' ') + 1 + first);
        QVERIFY(got.mid(got.indexOf(' ') + 1, first).endsWith("first"));
        const int second = rest.left(rest.indexOf(' ')).toInt();
        QCOMPARE(rest.mid(rest.indexOf(' ') + 1).size(), second);
        QVERIFY(rest.contains("<37>1 "));
    }

    void syslogOfThisMachine()
    {
        QTemporaryDir folder;
        const QByteArray path = folder.filePath("log").toLocal8Bit();
        const int receiver = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        services::SyslogSink sink(*services::SyslogSink::parse("unix:" + folder.filePath("log")));
        sink.send(true, "a", "before the daemon");
        QCOMPARE(sink.failedCount(), 1U);
        QCOMPARE(::bind(receiver, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        QTRY_VERIFY(sink.idle());
        char buffer[2048];
        const ssize_t size = ::recv(receiver, buffer, sizeof buffer, MSG_DONTWAIT);
        ::close(receiver);
        const QByteArray message(buffer, static_cast<qsizetype>(qMax<ssize_t>(size, 0)));
        const QRegularExpression form(QStringLiteral(
            "^<36>\\w{3} \\d\\d \\d\\d:\\d\\d:\\d\\d bearerwatch\\[\\d+\\]: before the daemon$"));
        QVERIFY2(form.match(QString::fromUtf8(message)).hasMatch(), message);
    }

    void serviceManagerIsTold_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("path") << false;
        QTest::newRow("abstract") << true;
    }
    void serviceManagerIsTold()
    {
        QFETCH(const bool, abstract);
        QTemporaryDir folder;
        const QByteArray name = abstract ? "@bearerwatch-test-" + QByteArray::number(::getpid())
                                         : folder.filePath("notify").toLocal8Bit();
        const int receiver = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (abstract)
            address.sun_path[0] = '\0';
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) +
            static_cast<socklen_t>(name.size()) + (abstract ? 0 : 1);
        QCOMPARE(::bind(receiver, reinterpret_cast<sockaddr*>(&address), length), 0);
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "4000000");
        services::ServiceManager manager;
        QVERIFY(manager.present());
        QCOMPARE(manager.watchdogMilliseconds(), 2000);
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        manager.ready();
        manager.alive();
        manager.status("two\nlines");
        manager.stopping();
        for (const char* expected : {"READY=1", "WATCHDOG=1", "STATUS=two lines", "STOPPING=1"}) {
            char buffer[256];
            const ssize_t size = ::recv(receiver, buffer, sizeof buffer, MSG_DONTWAIT);
            QCOMPARE(QByteArray(buffer, static_cast<qsizetype>(qMax<ssize_t>(size, 0))),
                     QByteArray(expected));
        }
        ::close(receiver);
        services::ServiceManager without;
        QVERIFY(!without.present());
        QCOMPARE(without.watchdogMilliseconds(), 0);
    }
};

QTEST_GUILESS_MAIN(TstSystemSinks)
#include "tst_system_sinks.moc"
