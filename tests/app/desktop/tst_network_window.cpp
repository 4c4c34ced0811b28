#include <QFileDialog>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUdpSocket>
#include <QUrlQuery>
#include <QtEndian>

#include "app/desktop/network_stage.h"
#include "desktop/key_ring_controller.h"
#include "desktop/login_controller.h"
#include "panels/add_key_dialog.h"
#include "panels/inspect_page.h"
#include "panels/keys_page.h"
#include "panels/network_settings_dialog.h"
#include "panels/pinned_card.h"
#include "panels/renewed_dialog.h"

using namespace bearerwatch;
using namespace stage;
using panels::NetworkDialog;
using test::HttpRequest;
using test::HttpsServer;

namespace {

constexpr const char* PrivateYes = "Allow addresses of this machine";
const bool NoKeyring = qEnvironmentVariableIsSet("BEARERWATCH_NO_KEYRING");

QByteArray metadata(const HttpsServer& server)
{
    const QByteArray at = server.origin().toUtf8();
    return json(
        "{'issuer':'" + at + "','jwks_uri':'" + at + "/keys','authorization_endpoint':'" + at +
        "/authorize','token_endpoint':'" + at + "/token','introspection_endpoint':'" + at +
        "/introspect','revocation_endpoint':'" + at + "/revoke','device_authorization_endpoint':'" + at +
        "/device','response_types_supported':['code'],'id_token_signing_alg_values_supported':['RS256'],"
        "'subject_types_supported':['public']}");
}

QByteArray tokenOf(const HttpsServer& server, qint64 lifetime = 3600, const QByteArray& further = {})
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return QByteArray::fromStdString(
        made::token(json("{'iss':'" + server.origin().toUtf8() +
                         "','exp':" + QByteArray::number(now + lifetime) + ",'sub':'alice'" + further + "}")
                        .toStdString()));
}

QList<HttpRequest> asked(const HttpsServer& server, const QByteArray& path)
{
    QList<HttpRequest> found;
    for (const HttpRequest& request : server.requests) {
        if (request.target == path)
            found << request;
    }
    return found;
}

QByteArray settingsFile()
{
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

    /// Finds the endpoint of a dialog through the metadata, with the second yes that loopback needs.
    static void findEndpoint(NetworkDialog& dialog)
    {
        press(dialog, "Find the endpoint");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains("leads to 127.0.0.1"), qPrintable(outcome(dialog)),
                                  20'000);
        check(dialog, PrivateYes);
        press(dialog, "Find the endpoint");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains("name this endpoint"), qPrintable(outcome(dialog)),
                                  20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        static QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8()); // the copies of key sets lie there
        stage::prepare();
    }
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
                                     20'000);
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
            QTRY_COMPARE_WITH_TIMEOUT(settings.proxyPassword, QByteArray("a canary of the proxy"), 20'000);
    }

    void introspectionFindsItsEndpoint()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration", metadata(server));
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
                                  20'000);
        dialog->setValue("client", "app");
        dialog->setValue("secret", "a canary of the client");
        dialog->setValue("keep-secret", "yes");
        press(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("/introspect, from 127.0.0.1, at 20"),
                                  qPrintable(outcome(*dialog)), 20'000);
        QCOMPARE(asked(server, "/introspect").size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(stage.verdict().contains("Rejected"), 20'000);
        QVERIFY(stage.status("Network").startsWith("Asked localhost at "));
        QVERIFY2(stage.status("Clock").isEmpty() || stage.status("Clock") == "Clock offset not measured",
                 qPrintable(stage.status("Clock"))); // this server sends no Date
        press(*dialog, "Done");
        QVERIFY(!settingsFile().contains("canary"));
        auto* again = stage.open("ask-issuer"); // nothing is typed twice
        QCOMPARE(again->value("endpoint"), server.origin() + "/introspect");
        QCOMPARE(again->value("client"), QString("app"));
        QTRY_COMPARE_WITH_TIMEOUT(again->value("secret"), QString("a canary of the client"), 20'000);
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
        HttpsServer server(m_certificates, "good");
        server.on("/introspect", [](QTcpSocket&, const HttpRequest&) {}); // never answers
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server));
        QPointer<NetworkDialog> dialog = stage.open("ask-issuer");
        dialog->setValue("endpoint", server.origin() + "/introspect");
        dialog->setValue("method", "none");
        press(*dialog, "Ask");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Ask");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 20'000);
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
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server));
        auto* dialog = stage.open("ask-issuer");
        dialog->setValue("endpoint", server.origin() + "/introspect");
        dialog->setValue("method", "none");
        press(*dialog, "Ask");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains(words), qPrintable(outcome(*dialog)), 20'000);
        QVERIFY(Window::button(dialog, "Ask")->isEnabled()); // and can be tried again
    }

    void revocationAsksTwice()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/revoke", {});
        server.serve("/other", {});
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server));
        auto* dialog = stage.open("revoke");
        dialog->setValue("endpoint", server.origin() + "/other");
        dialog->setValue("method", "none");
        press(*dialog, "Revoke");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("Nothing was sent"), 20'000);
        dialog->setValue("endpoint", server.origin() + "/revoke"); // that yes was for another address
        press(*dialog, "Revoke");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Revoke it for good"), 20'000);
        press(*dialog, "Revoke it for good");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        QCOMPARE(server.connections, 0);
        press(*dialog, "Revoke it for good");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("has ended the token"),
                                  qPrintable(outcome(*dialog)), 20'000);
        QCOMPARE(server.requests.size(), 1);
    }

    void statusListOfAnUnknownServer()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/list", "no list");
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server));
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
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Fetch");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 20'000);
        QVERIFY2(!outcome(*dialog).isEmpty() && !outcome(*dialog).contains("Fetching"),
                 qPrintable(outcome(*dialog)));
        QVERIFY(!server.requests.first().headers.contains("authorization"));
    }

    void keysComeFromTheIssuerOfTheToken()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration", metadata(server).replace("/keys\"", "/keys?x\""));
        server.serve("/keys",
                     json("{'keys':[{'kty':'OKP','crv':'Ed25519','kid':'k1',"
                          "'x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}]}"));
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server));
        auto* dialog = stage.open<panels::AddKeyDialog>("add-key");
        dialog->findChild<QTabBar*>()->setCurrentIndex(3);
        press(*dialog, "Add");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Fetch it all the same"), 20'000);
        QCOMPARE(server.connections, 0);
        QPointer<QDialog> shown = dialog;
        press(*dialog, "Fetch it all the same");
        QTRY_VERIFY_WITH_TIMEOUT(!shown || !shown->isVisible(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(stage.notices().join(' ').contains("1 key"), 20'000);
        QVERIFY(stage.notices().join(' ').contains("from 127.0.0.1, at 20"));
    }

    void loginInTheBrowser()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration", metadata(server));
        const QByteArray fresh = tokenOf(server, 120);
        server.serve("/token",
                     json("{'access_token':'" + fresh +
                          "','token_type':'Bearer','expires_in':120,'refresh_token':'r0'}"));
        NetworkWindow stage(m_certificates);
        QNetworkAccessManager browser;
        QUrl opened;
        stage.composition->findChild<desktop::LoginController*>()->setOpener([&](const QUrl& address) {
            opened = address;
            const QUrlQuery query(address);
            browser.get(QNetworkRequest(QUrl(query.queryItemValue("redirect_uri", QUrl::FullyDecoded) +
                                             "?code=c&state=" + query.queryItemValue("state"))));
        });
        auto* dialog = stage.open("log-in");
        dialog->setValue("issuer", server.origin());
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 20'000);
        QCOMPARE(textOf(*dialog, "Addresses that will be asked"),
                 server.origin() + "/authorize\n" + server.origin() + "/token");
        press(*dialog, "Log in");
        QVERIFY(outcome(*dialog).contains("client id"));
        QVERIFY(opened.isEmpty());
        dialog->setValue("client", "app");
        dialog->setValue("renew", "yes");
        press(*dialog, "Log in");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("The login is done"),
                                  qPrintable(outcome(*dialog)), 20'000);
        QVERIFY(outcome(*dialog).contains(NoKeyring ? "this session only" : "secret store"));
        QTRY_VERIFY(stage.verdict().contains("Not determined"));
        auto* list = stage.open<panels::RenewedDialog>("renewed-tokens");
        QCOMPARE(list->findChild<QListWidget*>()->count(), 1);
        QTRY_VERIFY2_WITH_TIMEOUT(list->findChild<QListWidget*>()->item(0)->text().contains("next at 20"),
                                  qPrintable(list->findChild<QListWidget*>()->item(0)->text()), 20'000);
        press(*list, "Stop and forget");
        QTRY_COMPARE(list->findChild<QListWidget*>()->count(), 0);
    }

    void opaqueTokenHasNoParts()
    {
        NetworkWindow stage(m_certificates);
        stage.inspect("Authorization: Bearer zp3OuSCdeYiUuWtAew6UmPZH6LDRKInKImpOL2sulOy");
        QTRY_VERIFY_WITH_TIMEOUT(stage.verdict().contains("Not determined"), 20'000);
    }

    void loginPageMustBeAWebAddress()
    {
        HttpsServer server(m_certificates, "good");
        server.serve(
            "/.well-known/openid-configuration",
            metadata(server).replace(server.origin().toUtf8() + "/authorize", "file:///usr/bin/xterm"));
        NetworkWindow stage(m_certificates);
        bool opened = false;
        stage.composition->findChild<desktop::LoginController*>()->setOpener(
            [&](const QUrl&) { opened = true; });
        auto* dialog = stage.open("log-in");
        dialog->setValue("issuer", server.origin());
        dialog->setValue("client", "app");
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 20'000);
        press(*dialog, "Log in");
        QVERIFY2(outcome(*dialog).contains("no web address"), qPrintable(outcome(*dialog)));
        QVERIFY(!opened);
    }

    void loginOnAnotherDevice()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration", metadata(server));
        server.serve("/device",
                     json("{'device_code':'d','user_code':'WDJB-MJHT','verification_uri':"
                          "'https://a.example/device','expires_in':600,'interval':1}"));
        auto polls = std::make_shared<int>(0);
        const QByteArray fresh = tokenOf(server);
        server.on("/token", [polls, fresh](QTcpSocket& socket, const HttpRequest&) {
            if (++*polls < 2)
                return HttpsServer::reply(socket, json("{'error':'authorization_pending'}"), {},
                                          "400 Bad Request");
            HttpsServer::reply(socket, json("{'access_token':'" + fresh + "','token_type':'Bearer'}"));
        });
        NetworkWindow stage(m_certificates);
        auto* dialog = stage.open("log-in");
        dialog->setValue("issuer", server.origin());
        dialog->setValue("way", "device");
        dialog->setValue("client", "app");
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 20'000);
        press(*dialog, "Log in");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("WDJB-MJHT"), qPrintable(outcome(*dialog)),
                                  20'000);
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("The login is done"),
                                  qPrintable(outcome(*dialog)), 30'000);
    }

    void pinnedTokenIsRenewed()
    {
        HttpsServer server(m_certificates, "good");
        auto issued = std::make_shared<int>(0);
        const auto make = [&server](int number) {
            return tokenOf(server, 2, ",'jti':'" + QByteArray::number(number) + "'");
        };
        server.on("/token", [issued, make](QTcpSocket& socket, const HttpRequest& request) {
            if (!request.body.contains("refresh_token=r" + QByteArray::number(*issued)))
                return HttpsServer::reply(socket, json("{'error':'invalid_grant'}"), {}, "400 Bad Request");
            ++*issued;
            HttpsServer::reply(socket,
                               json("{'access_token':'" + make(*issued) +
                                    "','token_type':'Bearer','expires_in':2,'refresh_token':'r" +
                                    QByteArray::number(*issued) + "'}"));
        });
        NetworkWindow stage(m_certificates);
        auto* dialog = stage.open("keep-renewed");
        dialog->setValue("endpoint", server.origin() + "/token");
        dialog->setValue("client", "app");
        dialog->setValue("method", "none");
        dialog->setValue("refresh", "r0");
        press(*dialog, "Renew");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Renew");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("Renewed, pinned"), qPrintable(outcome(*dialog)),
                                  20'000);
        press(*dialog, "Done");
        QTRY_VERIFY_WITH_TIMEOUT(*issued >= 3, 30'000);
        const auto* card = stage.window->findChild<panels::PinnedCard*>();
        const auto* view = card->findChild<QAbstractItemView*>();
        QCOMPARE(view->model()->rowCount(), 1); // one pin, whose token changes
        stage.inspect("something else entirely: " + tokenOf(server, 7200));
        const auto* page = stage.window->findChild<panels::InspectPage*>();
        const QByteArray shown = page->text();
        const int before = *issued;
        QTRY_VERIFY_WITH_TIMEOUT(*issued > before, 30'000);
        QCOMPARE(page->text(), shown); // what the user looks at is left alone
    }

    void keyRingLocksWhenNobodyIsThere()
    {
        NetworkWindow stage(m_certificates);
        stage.window->showPage(shell::Page::Keys);
        auto* inspect = stage.composition->findChild<desktop::InspectController*>();
        auto& vault = stage.composition->findChild<desktop::KeyRingController*>()->vault();
        QVERIFY(inspect->keyStore()
                    .addSecret("a canary of the ring, of 32 octets", jose::SecretEncoding::Text)
                    .isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Empty, 20'000);
        auto* page = stage.window->findChild<panels::KeysPage*>();
        Q_EMIT page->keepAsked();
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Unlocked, 20'000);
        const auto says = [page](const QString& words) {
            const auto labels = page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(NoKeyring ? "for this session only" : "system's secret store"));
        vault.setIdleLock(std::chrono::seconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Locked, 20'000);
        QVERIFY(inspect->keyStore().keys().keys.empty());
        QVERIFY(says("locked"));
        Q_EMIT page->unlockAsked();
        QTRY_COMPARE_WITH_TIMEOUT(int(inspect->keyStore().keys().keys.size()), 1, 20'000);
        QVERIFY(!settingsFile().contains("canary"));
        Q_EMIT page->forgetAsked();
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Empty, 20'000);
    }

    void clockThatIsOff()
    {
        HttpsServer server(m_certificates, "good");
        TimeServer time(300);
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server, 120)); // good for two minutes by this clock
        auto* dialog = stage.open("compare-clock");
        dialog->setValue("servers", time.name());
        press(*dialog, "Ask");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(*dialog).contains("leads to"), 20'000);
        check(*dialog, PrivateYes);
        press(*dialog, "Ask");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("behind 127.0.0.1"), qPrintable(outcome(*dialog)),
                                  20'000);
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
        HttpsServer server(m_certificates, "good");
        QTemporaryDir folder;
        const QString path = folder.filePath("revoked.txt");
        const auto write = [&path](const QByteArray& content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write("another\n");
        NetworkWindow stage(m_certificates);
        stage.inspect(tokenOf(server, 3600, ",'jti':'the-one'"));
        auto* dialog = stage.open<QFileDialog>("revocations");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2_WITH_TIMEOUT(stage.notices().join(' ').contains("watched for changes"),
                                  qPrintable(stage.notices().join(' ')), 20'000);
        QVERIFY(!stage.verdict().contains("revoked"));
        write("another\nthe-one\n");
        QTRY_VERIFY2_WITH_TIMEOUT(stage.verdict().contains("revoked"), qPrintable(stage.verdict()), 20'000);
        stage.window->findChild<QAction*>("no-revocations")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(!stage.verdict().contains("revoked"), qPrintable(stage.verdict()), 20'000);
    }
};

QTEST_MAIN(TstNetworkWindow)
#include "tst_network_window.moc"
