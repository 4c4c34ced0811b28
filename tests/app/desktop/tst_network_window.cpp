#include <QFileDialog>
#include <QSignalSpy>
#include <QUdpSocket>
#include <QtEndian>

#include "app/desktop/network_stage.h"
#include "panels/add_key_dialog.h"
#include "panels/network_settings_dialog.h"

using namespace bearerwatch;
using namespace stage;
using panels::NetworkDialog;
using test::HttpRequest;
using test::HttpsServer;

namespace {

/// A time server whose clock is ahead.
class TimeServer : public QObject {
public:
    explicit TimeServer(int ahead)
    {
        m_socket.bind(QHostAddress::LocalHost);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this, ahead] {
            QByteArray question(48, '\0');
            QHostAddress from;
            quint16 port = 0;
            m_socket.readDatagram(question.data(), question.size(), &from, &port);
            QByteArray answer(48, '\0');
            answer[0] = 0x24;
            answer[1] = 2;
            answer.replace(24, 8, question.mid(40, 8));
            const auto seconds = quint32(QDateTime::currentSecsSinceEpoch() + ahead + 2'208'988'800);
            for (const qsizetype at : {32, 40})
                qToBigEndian(seconds, answer.data() + at);
            m_socket.writeDatagram(answer, from, port);
        });
    }
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_socket.localPort()); }

private:
    QUdpSocket m_socket;
};

} // namespace

/// Each dialog that asks a server, against an issuer on loopback.
class TstNetworkWindow : public QObject {
    Q_OBJECT
private:
    test::Certificates m_certificates;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QSettings().clear(); }

    void settingsAreJudgedAndKept()
    {
        {
            NetworkWindow stage(m_certificates);
            auto* dialog = stage.open<panels::NetworkSettingsDialog>("network-settings");
            auto* proxy = dialog->findChild<QComboBox*>();
            proxy->setCurrentIndex(2);
            auto* address = dialog->findChild<QLineEdit*>("proxy-address");
            QVERIFY(address->isVisible());
            for (const char* wrong : {"", "ftp://proxy:1", "http://proxy", "http://a:word@proxy:8080"}) {
                address->setText(wrong);
                press(*dialog, "Save");
                QVERIFY2(!textOf(*dialog, "What is wrong").isEmpty(), wrong);
                QVERIFY(!textOf(*dialog, "What is wrong").contains("a:word"));
            }
            address->setText("http://alice@proxy.example:8080");
            dialog->findChild<QLineEdit*>("proxy-password")->setText("a canary of the proxy");
            dialog->findChild<QLineEdit*>("ca-file")->setText("/nonexistent");
            press(*dialog, "Save");
            QVERIFY(textOf(*dialog, "What is wrong").contains("/nonexistent"));
            dialog->findChild<QLineEdit*>("ca-file")->setText(m_certificates.path("ca.pem"));
            QSignalSpy changed(&stage.desk().preferences(), &services::NetworkPreferences::changed);
            press(*dialog, "Save");
            QCOMPARE(changed.size(), 1);
            QTRY_VERIFY_WITH_TIMEOUT(NoKeyring ? stage.notices().join(' ').contains("this session only")
                                               : settingsFile().contains("keeps"),
                                     120'000);
        }
        QVERIFY(settingsFile().contains("proxy.example"));
        QVERIFY(!settingsFile().contains("canary"));
        Window again; // the next start
        again.composition->restoreSession();
        const auto& settings =
            again.composition->findChild<desktop::NetworkDesk*>()->preferences().settings();
        QCOMPARE(settings.proxy, services::ProxyChoice::Named);
        QCOMPARE(settings.caFile, m_certificates.path("ca.pem"));
        if (!NoKeyring)
            QTRY_COMPARE_WITH_TIMEOUT(settings.proxyPassword, QByteArray("a canary of the proxy"), 120'000);
    }

    void introspectionFindsItsEndpoint()
    {
        Issuer server(m_certificates);
        server.serveMetadata();
        server.serve("/introspect", json("{'active':false}"));
        NetworkWindow stage(m_certificates);
        QCOMPARE(stage.status("Network"), QString("Offline: nothing was sent"));
        stage.inspect(tokenOf(server));
        auto* dialog = stage.open("ask-issuer");
        QCOMPARE(dialog->value("issuer"), server.origin());
        QVERIFY(
            textOf(*dialog, "Addresses that will be asked").contains("/.well-known/openid-configuration"));
        findEndpoint(*dialog);
        QCOMPARE(server.requests.size(), 1); // the metadata, and nothing about the token
        QCOMPARE(dialog->value("endpoint"), server.origin() + "/introspect");
        QCOMPARE(textOf(*dialog, "Addresses that will be asked"), server.origin() + "/introspect");
        press(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("no secret"), qPrintable(outcome(*dialog)),
                                  120'000);
        dialog->setValue("client", "app");
        dialog->setValue("secret", "a canary of the client");
        dialog->setValue("keep-secret", "yes");
        press(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("/introspect, from 127.0.0.1, at 20"),
                                  qPrintable(outcome(*dialog)), 120'000);
        QCOMPARE(asked(server, "/introspect").size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(stage.verdict().contains("Rejected"), 120'000);
        QVERIFY(stage.status("Network").startsWith("Asked localhost at "));
        QVERIFY2(stage.status("Clock").isEmpty() || stage.status("Clock") == "Clock offset not measured",
                 qPrintable(stage.status("Clock"))); // this server sends no Date
        press(*dialog, "Done");
        QVERIFY(!settingsFile().contains("canary"));
        auto* again = stage.open("ask-issuer"); // nothing is typed twice
        QCOMPARE(again->value("endpoint"), server.origin() + "/introspect");
        QCOMPARE(again->value("client"), QString("app"));
        QTRY_COMPARE_WITH_TIMEOUT(again->value("secret"), QString("a canary of the client"), 120'000);
        const QString place = again->findChild<QCheckBox*>("keep-secret")->text();
        QVERIFY2(place.contains(NoKeyring ? "for this session only" : "system's secret store"),
                 qPrintable(place));
    }

    void slowAnswerIsStopped_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the button") << false;
        QTest::newRow("by Escape") << true;
    }

    void slowAnswerIsStopped()
    {
        QFETCH(const bool, byKey);
        Issuer server(m_certificates);
        server.on("/introspect", [](QTcpSocket&, const HttpRequest&) {}); // never answers
        NetworkWindow stage(m_certificates, tokenOf(server));
        QPointer<NetworkDialog> dialog = stage.open("ask-issuer");
        dialog->setValue("endpoint", server.origin() + "/introspect");
        dialog->setValue("method", "none");
        press(*dialog, "Ask");
        allowAndPress(*dialog, "Ask");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 120'000);
        QVERIFY(!dialog->findChild<QLineEdit*>("endpoint")->isEnabled());
        if (byKey)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            press(*dialog, "Stop");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(outcome(*dialog).startsWith("Stopped"));
        QVERIFY(dialog->findChild<QLineEdit*>("endpoint")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void faultsAreReadable_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("stranger") << "stranger" << QByteArray("200 OK") << QByteArray("{}")
                                  << "does not trust";
        QTest::newRow("expired") << "expired" << QByteArray("200 OK") << QByteArray("{}") << "expired at";
        QTest::newRow("refused client")
            << "good" << QByteArray("401 Unauthorized") << json("{'error':'invalid_client'}")
            << "says nothing about the token";
        QTest::newRow("web page") << "good" << QByteArray("200 OK") << QByteArray("<html>log in</html>")
                                  << "a web page";
        QTest::newRow("fault") << "good" << QByteArray("500 No") << QByteArray("sorry") << "status 500";
    }

    void faultsAreReadable()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        HttpsServer server(m_certificates, certificate);
        server.serve("/introspect", body, {}, status);
        NetworkWindow stage(m_certificates, tokenOf(server));
        auto* dialog = stage.open("ask-issuer");
        dialog->setValue("endpoint", server.origin() + "/introspect");
        dialog->setValue("method", "none");
        press(*dialog, "Ask");
        allowAndPress(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains(words), qPrintable(outcome(*dialog)), 120'000);
        QVERIFY(Window::button(dialog, "Ask")->isEnabled()); // and can be tried again
    }

    void revocationAsksTwice()
    {
        Issuer server(m_certificates);
        server.serve("/revoke", {});
        server.serve("/other", {});
        NetworkWindow stage(m_certificates, tokenOf(server));
        auto* dialog = stage.open("revoke");
        dialog->setValue("endpoint", server.origin() + "/other");
        dialog->setValue("method", "none");
        press(*dialog, "Revoke");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("Nothing was sent"), 120'000);
        dialog->setValue("endpoint", server.origin() + "/revoke"); // that yes was for another address
        press(*dialog, "Revoke");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Revoke it for good"), 120'000);
        press(*dialog, "Revoke it for good");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 120'000);
        check(*dialog, PrivateYes);
        QCOMPARE(server.connections, 0);
        press(*dialog, "Revoke it for good");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("has ended the token"),
                                  qPrintable(outcome(*dialog)), 120'000);
        QCOMPARE(server.requests.size(), 1);
    }

    void statusListOfAnUnknownServer()
    {
        Issuer server(m_certificates);
        server.serve("/list", "no list");
        NetworkWindow stage(m_certificates, tokenOf(server));
        auto* none = stage.open("status-list");
        QVERIFY(outcome(*none).contains("names no status list"));
        QVERIFY(!Window::button(none, "Fetch")->isEnabled());
        none->close();
        QTRY_VERIFY(!stage.window->findChild<NetworkDialog*>());
        stage.inspect(
            tokenOf(server, 3600,
                    ",'status':{'status_list':{'idx':3,'uri':'" + server.origin().toUtf8() + "/list'}}"));
        auto* dialog = stage.open("status-list");
        QCOMPARE(textOf(*dialog, "Addresses that will be asked"), server.origin() + "/list");
        press(*dialog, "Fetch");
        allowAndPress(*dialog, "Fetch");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 120'000);
        QVERIFY2(!outcome(*dialog).isEmpty() && !outcome(*dialog).contains("Fetching"),
                 qPrintable(outcome(*dialog)));
        QVERIFY(!server.requests.first().headers.contains("authorization"));
    }

    void keysComeFromTheIssuerOfTheToken()
    {
        Issuer server(m_certificates);
        server.serveMetadata(metadata(server).replace("/keys\"", "/keys?x\""));
        server.serve("/keys",
                     json("{'keys':[{'kty':'OKP','crv':'Ed25519','kid':'k1',"
                          "'x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}]}"));
        NetworkWindow stage(m_certificates, tokenOf(server));
        auto* dialog = stage.open<panels::AddKeyDialog>("add-key");
        dialog->findChild<QTabBar*>()->setCurrentIndex(3);
        press(*dialog, "Add");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Fetch it all the same"), 120'000);
        QCOMPARE(server.connections, 0);
        QPointer<QDialog> shown = dialog;
        press(*dialog, "Fetch it all the same");
        QTRY_VERIFY_WITH_TIMEOUT(!shown || !shown->isVisible(), 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(stage.notices().join(' ').contains("1 key"), 120'000);
        QVERIFY(stage.notices().join(' ').contains("from 127.0.0.1, at 20"));
    }

    void opaqueTokenHasNoParts()
    {
        NetworkWindow stage(m_certificates,
                            "Authorization: Bearer zp3OuSCdeYiUuWtAew6UmPZH6LDRKInKImpOL2sulOy");
        QTRY_VERIFY_WITH_TIMEOUT(stage.verdict().contains("Not determined"), 120'000);
    }

    void clockThatIsOff()
    {
        Issuer server(m_certificates);
        TimeServer time(300);
        NetworkWindow stage(m_certificates, tokenOf(server, 120)); // good for two minutes by this clock
        auto* dialog = stage.open("compare-clock");
        dialog->setValue("servers", time.name());
        press(*dialog, "Ask");
        allowAndPress(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("behind 127.0.0.1"), qPrintable(outcome(*dialog)),
                                  120'000);
        QVERIFY2(outcome(*dialog).contains("By the true time the verdict is another: Rejected"),
                 qPrintable(outcome(*dialog)));
        QVERIFY2(stage.status("Clock").contains("behind 127.0.0.1 (within "),
                 qPrintable(stage.status("Clock")));
        const QString notice = stage.notices().join(' ');
        QVERIFY2(notice.contains("By the true time") &&
                     notice.contains(services::ClockService::synchroniseHint()),
                 qPrintable(notice));
        press(*dialog, "Done");
    }

    void revocationListIsWatched()
    {
        Issuer server(m_certificates);
        QTemporaryDir folder;
        const QString path = folder.filePath("revoked.txt");
        const auto write = [&path](const QByteArray& content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write("another\n");
        NetworkWindow stage(m_certificates, tokenOf(server, 3600, ",'jti':'the-one'"));
        auto* dialog = stage.open<QFileDialog>("revocations");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2_WITH_TIMEOUT(stage.notices().join(' ').contains("watched for changes"),
                                  qPrintable(stage.notices().join(' ')), 120'000);
        QVERIFY(!stage.verdict().contains("revoked"));
        write("another\nthe-one\n");
        QTRY_VERIFY2_WITH_TIMEOUT(stage.verdict().contains("revoked"), qPrintable(stage.verdict()), 120'000);
        stage.window->findChild<QAction*>("no-revocations")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(!stage.verdict().contains("revoked"), qPrintable(stage.verdict()), 120'000);
    }
};

QTEST_MAIN(TstNetworkWindow)
#include "tst_network_window.moc"
