#include <QListWidget>
#include <QNetworkAccessManager>
#include <QUrlQuery>

#include "app/desktop/network_stage.h"
#include "desktop/key_ring_controller.h"
#include "desktop/login_controller.h"
#include "panels/inspect_page.h"
#include "panels/keys_page.h"
#include "panels/pinned_card.h"
#include "panels/renewed_dialog.h"

using namespace bearerwatch;
using namespace stage;
using panels::NetworkDialog;
using test::HttpRequest;
using test::HttpsServer;

/// Logging in, renewing and locking, against an issuer on loopback.
class TstLoginWindow : public QObject {
    Q_OBJECT
private:
    test::Certificates m_certificates;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QSettings().clear(); }

    void loginInTheBrowser()
    {
        Issuer server(m_certificates);
        server.serveMetadata();
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
        allowAndPress(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 120'000);
        QCOMPARE(textOf(*dialog, "Addresses that will be asked"),
                 server.origin() + "/authorize\n" + server.origin() + "/token");
        press(*dialog, "Log in");
        QVERIFY(outcome(*dialog).contains("client id"));
        QVERIFY(opened.isEmpty());
        dialog->setValue("client", "app");
        dialog->setValue("renew", "yes");
        press(*dialog, "Log in");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("The login is done"),
                                  qPrintable(outcome(*dialog)), 120'000);
        QVERIFY(outcome(*dialog).contains(NoKeyring ? "this session only" : "secret store"));
        QTRY_VERIFY(stage.verdict().contains("Not determined"));
        auto* list = stage.open<panels::RenewedDialog>("renewed-tokens");
        QCOMPARE(list->findChild<QListWidget*>()->count(), 1);
        QTRY_VERIFY2_WITH_TIMEOUT(list->findChild<QListWidget*>()->item(0)->text().contains("next at 20"),
                                  qPrintable(list->findChild<QListWidget*>()->item(0)->text()), 120'000);
        press(*list, "Stop and forget");
        QTRY_COMPARE(list->findChild<QListWidget*>()->count(), 0);
    }

    void loginPageMustBeAWebAddress()
    {
        Issuer server(m_certificates);
        server.serveMetadata(
            metadata(server).replace(server.origin().toUtf8() + "/authorize", "file:///usr/bin/xterm"));
        NetworkWindow stage(m_certificates);
        bool opened = false;
        stage.composition->findChild<desktop::LoginController*>()->setOpener(
            [&](const QUrl&) { opened = true; });
        auto* dialog = stage.open("log-in");
        dialog->setValue("issuer", server.origin());
        dialog->setValue("client", "app");
        press(*dialog, "Read the metadata");
        allowAndPress(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 120'000);
        press(*dialog, "Log in");
        QVERIFY2(outcome(*dialog).contains("no web address"), qPrintable(outcome(*dialog)));
        QVERIFY(!opened);
    }

    void loginOnAnotherDevice()
    {
        Issuer server(m_certificates);
        server.serveMetadata();
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
        allowAndPress(*dialog, "Read the metadata");
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(dialog, "Log in"), 120'000);
        press(*dialog, "Log in");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("WDJB-MJHT"), qPrintable(outcome(*dialog)),
                                  120'000);
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("The login is done"),
                                  qPrintable(outcome(*dialog)), 120'000);
    }

    void pinnedTokenIsRenewed()
    {
        Issuer server(m_certificates);
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
        allowAndPress(*dialog, "Renew");
        QTRY_VERIFY2_WITH_TIMEOUT(outcome(*dialog).contains("Renewed, pinned"), qPrintable(outcome(*dialog)),
                                  120'000);
        press(*dialog, "Done");
        QTRY_VERIFY_WITH_TIMEOUT(*issued >= 3, 120'000);
        const auto* card = stage.window->findChild<panels::PinnedCard*>();
        const auto* view = card->findChild<QAbstractItemView*>();
        QCOMPARE(view->model()->rowCount(), 1); // one pin, whose token changes
        stage.inspect("something else entirely: " + tokenOf(server, 7200));
        const auto* page = stage.window->findChild<panels::InspectPage*>();
        const QByteArray shown = page->text();
        const int before = *issued;
        QTRY_VERIFY_WITH_TIMEOUT(*issued > before, 120'000);
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
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Empty, 120'000);
        auto* page = stage.window->findChild<panels::KeysPage*>();
        Q_EMIT page->keepAsked();
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Unlocked, 120'000);
        const auto says = [page](const QString& words) {
            const auto labels = page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(NoKeyring ? "for this session only" : "system's secret store"));
        vault.setIdleLock(std::chrono::seconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Locked, 120'000);
        QVERIFY(inspect->keyStore().keys().keys.empty());
        QVERIFY(says("locked"));
        Q_EMIT page->unlockAsked();
        QTRY_COMPARE_WITH_TIMEOUT(int(inspect->keyStore().keys().keys.size()), 1, 120'000);
        QVERIFY(!settingsFile().contains("canary"));
        Q_EMIT page->forgetAsked();
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), services::KeyVault::State::Empty, 120'000);
    }
};

QTEST_MAIN(TstLoginWindow)
#include "tst_login_window.moc"
