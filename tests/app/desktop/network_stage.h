#pragma once

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>

#include "app/desktop/window_stage.h"
#include "desktop/network_desk.h"
#include "panels/network_dialog.h"
#include "support/https_server.h"
#include "support/made_tokens.h"

// The window and an issuer on loopback, which the test plays itself.

namespace stage {

/// Quotes that moc and the eye read more easily.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

struct NetworkWindow : Window {
    explicit NetworkWindow(const bearerwatch::test::Certificates& certificates)
    {
        composition->restoreSession(); // completes the window
        bearerwatch::services::NetworkSettings settings;
        settings.proxy = bearerwatch::services::ProxyChoice::None;
        settings.caFile = certificates.path("ca.pem");
        desk().preferences().save(settings);
    }
    NetworkWindow(const bearerwatch::test::Certificates& certificates, const QByteArray& token)
        : NetworkWindow(certificates)
    {
        inspect(token);
    }

    [[nodiscard]] bearerwatch::desktop::NetworkDesk& desk() const
    {
        return *composition->findChild<bearerwatch::desktop::NetworkDesk*>();
    }

    void inspect(const QByteArray& text) const
    {
        auto* inspect = composition->findChild<bearerwatch::desktop::InspectController*>();
        inspect->inspectText(text);
        QTRY_VERIFY_WITH_TIMEOUT(inspect->idle() && inspect->reports() && !inspect->reports()->empty(),
                                 120'000);
    }

    /// Opens the dialog of an action of the menus.
    template <typename Dialog = bearerwatch::panels::NetworkDialog>
    Dialog* open(const char* action) const
    {
        auto* found = window->findChild<QAction*>(QString::fromLatin1(action));
        if (!found)
            qFatal("there is no action %s", action);
        found->trigger();
        Dialog* dialog = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    const auto all = window->findChildren<Dialog*>();
                    for (Dialog* one : all)
                        dialog = one->isVisible() ? one : dialog;
                    return dialog != nullptr;
                },
                bearerwatch::test::Patience))
            qFatal("%s opened no dialog", action);
        return dialog;
    }

    [[nodiscard]] QString status(const QString& name) const
    {
        const auto labels = window->statusBar()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return {};
    }

    /// What a line of the page above the token says; empty where there is none.
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        const auto widgets = window->findChildren<QWidget*>();
        for (const QWidget* one : widgets) {
            if (one->isVisible() && one->accessibleName() == QLatin1String("Notice"))
                texts << one->accessibleDescription();
        }
        return texts;
    }
};

/// The text of a dialog's line by its accessible name; empty where it is hidden.
inline QString textOf(const QWidget& in, const char* accessibleName)
{
    const auto labels = in.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && label->accessibleName() == QLatin1String(accessibleName))
            return label->text();
    }
    return {};
}

inline QString outcome(const QWidget& dialog)
{
    return textOf(dialog, "What came of it");
}

inline void press(const QWidget& dialog, const char* text)
{
    QPushButton* button = Window::button(&dialog, QString::fromLatin1(text));
    QVERIFY2(button && button->isEnabled(), text);
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void check(const QWidget& dialog, const char* begin)
{
    const auto boxes = dialog.findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes) {
        if (box->isVisible() && box->text().startsWith(QLatin1String(begin)))
            return box->setChecked(true);
    }
    QFAIL(begin);
}

inline constexpr const char* PrivateYes = "Allow addresses of this machine";
inline const bool NoKeyring = qEnvironmentVariableIsSet("BEARERWATCH_NO_KEYRING");

/// Waits until the dialog says that the address is of this machine, allows it and presses `button` again.
inline void allowAndPress(const QWidget& dialog, const char* button)
{
    QTRY_VERIFY_WITH_TIMEOUT(outcome(dialog).contains("leads to"), 120'000);
    check(dialog, PrivateYes);
    press(dialog, button);
}

inline QByteArray metadata(const bearerwatch::test::HttpsServer& server)
{
    const QByteArray at = server.origin().toUtf8();
    return json(
        "{'issuer':'" + at + "','jwks_uri':'" + at + "/keys','authorization_endpoint':'" + at +
        "/authorize','token_endpoint':'" + at + "/token','introspection_endpoint':'" + at +
        "/introspect','revocation_endpoint':'" + at + "/revoke','device_authorization_endpoint':'" + at +
        "/device','response_types_supported':['code'],'id_token_signing_alg_values_supported':['RS256'],"
        "'subject_types_supported':['public']}");
}

/// The issuer, with a certificate that the window trusts.
struct Issuer : bearerwatch::test::HttpsServer {
    explicit Issuer(const bearerwatch::test::Certificates& certificates)
        : HttpsServer(certificates, QStringLiteral("good"))
    {
    }
    void serveMetadata() { serveMetadata(metadata(*this)); }
    void serveMetadata(const QByteArray& text) { serve("/.well-known/openid-configuration", text); }
};

inline QByteArray tokenOf(const bearerwatch::test::HttpsServer& server, qint64 lifetime = 3600,
                          const QByteArray& further = {})
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return QByteArray::fromStdString(bearerwatch::made::token(
        json("{'iss':'" + server.origin().toUtf8() + "','exp':" + QByteArray::number(now + lifetime) +
             ",'sub':'alice'" + further + "}")
            .toStdString()));
}

inline QList<bearerwatch::test::HttpRequest> asked(const bearerwatch::test::HttpsServer& server,
                                                   const QByteArray& path)
{
    QList<bearerwatch::test::HttpRequest> found;
    for (const bearerwatch::test::HttpRequest& request : server.requests) {
        if (request.target == path)
            found << request;
    }
    return found;
}

inline QByteArray settingsFile()
{
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Finds the endpoint of a dialog through the metadata, with the second yes that loopback needs.
inline void findEndpoint(bearerwatch::panels::NetworkDialog& dialog)
{
    press(dialog, "Find the endpoint");
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains("leads to 127.0.0.1"), qPrintable(outcome(dialog)),
                              120'000);
    check(dialog, PrivateYes);
    press(dialog, "Find the endpoint");
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains("name this endpoint"), qPrintable(outcome(dialog)),
                              120'000);
}

} // namespace stage
