// Saves pictures of the states of Inspect, Keys, Help and their dialogs; not a test. What is seen in
// them is looked at by a person.

#include <QClipboard>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTranslator>
#include <QTreeView>
#include <functional>
#include <iostream>

#include "app/desktop/window_stage.h"
#include "crypto/hash.h"
#include "jose/jwe.h"
#include "panels/add_key_dialog.h"
#include "panels/findings_view.h"
#include "panels/help_page.h"
#include "panels/inspect_page.h"
#include "panels/network_dialog.h"
#include "panels/start_card.h"
#include "support/made_tokens.h"

using namespace bearerwatch;
using stage::Window;

namespace {

void settle(int milliseconds = 250)
{
    QTest::qWait(milliseconds);
}

void trigger(const Window& stage, const char* action)
{
    for (QAction* one : stage.window->actions()) {
        if (one->objectName() == QLatin1String(action))
            one->trigger();
    }
}

void press(const QWidget* in, const QString& text)
{
    if (QPushButton* button = in ? Window::button(in, text) : nullptr)
        button->click();
}

QDialog* topDialog(const Window& stage)
{
    QDialog* shown = nullptr;
    const auto dialogs = stage.window->findChildren<QDialog*>();
    for (QDialog* one : dialogs)
        shown = one->isVisible() ? one : shown;
    return shown;
}

/// The window, with the dialog that is open in its middle.
QPixmap picture(const Window& stage)
{
    QPixmap whole = stage.window->grab();
    const QDialog* dialog = topDialog(stage);
    if (!dialog)
        return whole;
    QPixmap front = const_cast<QDialog*>(dialog)->grab();
    QPainter painter(&whole);
    const QPoint at((stage.window->width() - dialog->width()) / 2,
                    (stage.window->height() - dialog->height()) / 2);
    painter.fillRect(QRect(at, dialog->size()).adjusted(-2, -2, 2, 2), Qt::black);
    painter.drawPixmap(at, front);
    return whole;
}

QByteArray nestedToken()
{
    const auto wrap = jose::readSecret("0123456789abcdef", "wrap", jose::SecretEncoding::Text);
    const std::string inner = made::token(
        R"({"iss":"https://id.example.com/","sub":"usr_48201","aud":["https://api.example.com/orders/"],"exp":4102444800,"address":{"country":"IN","lines":["1 Main Road",7]}})");
    const auto outer = jose::encryptJwe(R"({"alg":"A128KW","enc":"A128GCM","cty":"JWT"})",
                                        base::asBytes(inner), wrap.keys.front());
    return outer ? QByteArray::fromStdString(*outer) : QByteArray();
}

QByteArray selectiveToken()
{
    const auto encoded = [](std::string_view text) { return base::encodeBase64Url(base::asBytes(text)); };
    const std::string name = encoded(R"(["salt","given_name","Alice"])");
    const std::string address = encoded(R"(["salt2","address",{"country":"IN"}])");
    const auto digest = [](const std::string& disclosure) {
        return "\"" + base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, disclosure).view()) + "\"";
    };
    const std::string token =
        made::token(R"({"iss":"https://id.example.com/","exp":4102444800,"_sd_alg":"sha-256","_sd":[)" +
                    digest(name) + "," + digest(address) + "]}");
    return QByteArray::fromStdString(token + "~" + name + "~" + address + "~");
}

void addSecret(const Window& stage, const char* secret)
{
    trigger(stage, "add-key");
    auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
    Q_EMIT dialog->secretGiven(QString::fromLatin1(secret), 1);
    settle(50);
}

void showPaste(const Window& stage, const QByteArray& text)
{
    stage.composition->open({}, QString::fromUtf8(text));
    settle();
}

void showHelp(const Window& stage, const QString& id)
{
    trigger(stage, "help");
    stage.window->findChild<panels::HelpPage*>()->openPage(id);
    settle(50);
}

void sample(const Window& stage, const char* name)
{
    trigger(stage, (std::string("sample-") + name).c_str());
    settle(400);
}

void addTabOf(const Window& stage, int tab)
{
    trigger(stage, "add-key");
    stage.window->findChild<panels::AddKeyDialog*>()->findChild<QTabBar*>()->setCurrentIndex(tab);
}

using Scene = std::function<void(const Window&)>;

QList<QPair<QString, Scene>> inspectScenes()
{
    return {
        {"empty", [](const Window&) {}},
        {"offer",
         [](const Window& stage) {
             QGuiApplication::clipboard()->setText(QString::fromUtf8(stage::sample("accepted.txt")));
             Q_EMIT stage.window->windowActivated();
         }},
        {"busy",
         [](const Window& stage) {
             stage.window->findChild<panels::InspectPage*>()->showBusy(21'000'000, 52'428'800);
         }},
        {"search",
         [](const Window& stage) {
             sample(stage, "other-key");
             stage.window->findChild<panels::InspectPage*>()->showSearch(12'000, 21'987);
         }},
        {"no-token",
         [](const Window& stage) { showPaste(stage, "a shopping list: bread, milk, two apples"); }},
        {"rejected", [](const Window& stage) { sample(stage, "token-set"); }},
        {"accepted", [](const Window& stage) { sample(stage, "accepted"); }},
        {"undetermined", [](const Window& stage) { showPaste(stage, stage::sample("accepted.txt")); }},
        {"other-key", [](const Window& stage) { sample(stage, "other-key"); }},
        {"near-miss",
         [](const Window& stage) {
             sample(stage, "damaged");
             settle(2500);
         }},
        {"nested",
         [](const Window& stage) {
             addSecret(stage, "0123456789abcdef");
             addSecret(stage, std::string(made::Secret).c_str());
             showPaste(stage, nestedToken());
             auto* tree = stage.window->findChild<QTreeView*>();
             tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
             settle();
         }},
        {"encrypted", [](const Window& stage) { showPaste(stage, nestedToken()); }},
        {"sd-jwt",
         [](const Window& stage) {
             addSecret(stage, std::string(made::Secret).c_str());
             showPaste(stage, selectiveToken());
         }},
        {"header",
         [](const Window& stage) {
             showPaste(stage,
                       stage::sample("accepted.txt").trimmed().replace("Bearer ", "Bearer: \"") + "\"");
         }},
        {"error-text",
         [](const Window& stage) {
             showPaste(stage,
                       "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\", "
                       "error=\"invalid_token\", "
                       "error_description=\"The token expired at "
                       "2026-01-14T11:00:00Z\"\n\n{\"message\":\"jwt expired\"}");
         }},
        {"masked",
         [](const Window& stage) {
             sample(stage, "token-set");
             trigger(stage, "mask");
         }},
        {"pins",
         [](const Window& stage) {
             sample(stage, "token-set");
             trigger(stage, "pin");
             addSecret(stage, std::string(made::Secret).c_str());
             const auto soon = QDateTime::currentSecsSinceEpoch();
             for (const qint64 left : {271, 2530}) {
                 showPaste(stage,
                           QByteArray::fromStdString(
                               made::token(QStringLiteral("{\"client_id\":\"%1\",\"exp\":%2}")
                                               .arg(left < 300 ? QStringLiteral("ci-deploy")
                                                               : QStringLiteral("billing, staging"))
                                               .arg(soon + left)
                                               .toStdString())));
                 trigger(stage, "pin");
             }
             settle();
         }},
    };
}

QList<QPair<QString, Scene>> otherScenes()
{
    return {
        {"claims-header",
         [](const Window& stage) {
             sample(stage, "token-set");
             const auto bars = stage.window->findChildren<QTabBar*>();
             for (QTabBar* bar : bars)
                 bar->setCurrentIndex(1);
         }},
        {"claims-parts",
         [](const Window& stage) {
             sample(stage, "token-set");
             const auto bars = stage.window->findChildren<QTabBar*>();
             for (QTabBar* bar : bars)
                 bar->setCurrentIndex(bar->count() - 1);
         }},
        {"compare",
         [](const Window& stage) {
             sample(stage, "token-set");
             trigger(stage, "compare");
         }},
        {"compose",
         [](const Window& stage) {
             sample(stage, "token-set");
             addSecret(stage, std::string(made::Secret).c_str());
             trigger(stage, "compose");
             settle(50);
             press(topDialog(stage), QStringLiteral("Make the token"));
         }},
        {"report",
         [](const Window& stage) {
             sample(stage, "token-set");
             trigger(stage, "report");
         }},
        {"commands",
         [](const Window& stage) {
             sample(stage, "token-set");
             trigger(stage, "commands");
         }},
        {"session",
         [](const Window& stage) {
             sample(stage, "token-set");
             sample(stage, "accepted");
             trigger(stage, "session");
         }},
        {"add-key", [](const Window& stage) { addTabOf(stage, 0); }},
        {"add-secret", [](const Window& stage) { addTabOf(stage, 1); }},
        {"add-file", [](const Window& stage) { addTabOf(stage, 2); }},
        {"add-address", [](const Window& stage) { addTabOf(stage, 3); }},
        {"passphrase",
         [](const Window& stage) {
             stage.composition->open({QStringLiteral(TEST_DATA "/keys/rsa.encrypted.pem")}, {});
         }},
        {"palette", [](const Window& stage) { trigger(stage, "find-action"); }},
        {"shortcuts", [](const Window& stage) { trigger(stage, "shortcuts"); }},
        {"keys-empty", [](const Window& stage) { stage.window->showPage(shell::Page::Keys); }},
        {"keys",
         [](const Window& stage) {
             addSecret(stage, "short");
             stage.composition->open({QStringLiteral(TEST_DATA "/keys/rsa.pkcs8.pem"),
                                      QStringLiteral(TEST_DATA "/keys/ec.spki.pem"),
                                      QStringLiteral(TEST_DATA "/keys/ed.cert.pem"),
                                      QStringLiteral(SAMPLES "/sample-jwks.json")},
                                     {});
             stage.window->showPage(shell::Page::Keys);
         }},
        {"help-cause", [](const Window& stage) { showHelp(stage, QStringLiteral("expired")); }},
        {"help-prevention", [](const Window& stage) { showHelp(stage, QStringLiteral("refresh")); }},
        {"help-algorithm", [](const Window& stage) { showHelp(stage, QStringLiteral("ES256")); }},
    };
}

/// The dialogs that ask a server, as they open; nothing is asked.
QList<QPair<QString, Scene>> networkScenes()
{
    QList<QPair<QString, Scene>> scenes;
    for (const char* action : {"ask-issuer", "revoke", "status-list", "compare-clock", "network-settings",
                               "keep-renewed", "renewed-tokens", "log-in", "revocations"}) {
        scenes.append({QString::fromLatin1(action), [action](const Window& stage) {
                           sample(stage, "token-set");
                           if (auto* found = stage.window->findChild<QAction*>(QString::fromLatin1(action)))
                               found->trigger();
                           else
                               std::cerr << "no action " << action << '\n';
                       }});
    }
    const auto open = [](const Window& stage, const char* action) {
        sample(stage, "token-set");
        stage.window->findChild<QAction*>(QString::fromLatin1(action))->trigger();
        auto* dialog = stage.window->findChild<panels::NetworkDialog*>();
        dialog->setValue(QStringLiteral("endpoint"),
                         QStringLiteral("https://login.example.com/oauth2/introspect"));
        return dialog;
    };
    scenes.append({QStringLiteral("ask-issuer-second-yes"), [open](const Window& stage) {
                       open(stage, "ask-issuer")
                           ->showProblem(
                               QStringLiteral("login.example.com leads to 10.1.2.3, an address of a "
                                              "private network. Allow it only if you expect a server "
                                              "there."),
                               services::FetchProblem::NeedsPrivateAddress);
                   }});
    scenes.append({QStringLiteral("ask-issuer-busy"), [open](const Window& stage) {
                       open(stage, "ask-issuer")->showBusy(QStringLiteral("Asking login.example.com…"));
                   }});
    scenes.append({QStringLiteral("ask-issuer-result"), [open](const Window& stage) {
                       open(stage, "ask-issuer")
                           ->showResult(
                               QStringLiteral("The server calls the token inactive, and does not say why."));
                   }});
    return scenes;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Dark colours.")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("WxH"),
                      QStringLiteral("1280x800")});
    parser.addOption({QStringLiteral("right-to-left"), QStringLiteral("Mirrored.")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("de, ar ..."), QStringLiteral("NAME")});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("scenes"), QStringLiteral("Their names; none: all."));
    parser.process(application);
    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        parser.showHelp(2);
    const QDir folder(wanted.takeFirst());
    const QLocale locale(parser.value(QStringLiteral("language")));
    QTranslator texts;
    if (parser.isSet(QStringLiteral("language")) &&
        texts.load(locale, QStringLiteral("bearerwatch"), QStringLiteral("_"),
                   QStringLiteral(TRANSLATIONS))) {
        QCoreApplication::installTranslator(&texts);
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
    }
    if (parser.isSet(QStringLiteral("right-to-left")))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    for (const auto& [name, scene] : inspectScenes() + otherScenes() + networkScenes()) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        stage::prepare();
        QGuiApplication::clipboard()->clear();
        const Window stage;
        stage.composition->forceTheme(parser.isSet(QStringLiteral("dark")) ? panels::ThemeChoice::Dark
                                                                           : panels::ThemeChoice::Light);
        stage.window->resize(size.value(0).toInt(), size.value(1).toInt());
        settle(50);
        scene(stage);
        settle();
        if (!picture(stage).save(folder.filePath(name + QStringLiteral(".png"))))
            std::cerr << "cannot write " << qPrintable(name) << '\n';
    }
    return 0;
}
