#include <QFileDialog>
#include <QMimeData>
#include <QTreeView>

#include "app/desktop/inspect_steps.h"
#include "crypto/hash.h"
#include "jose/jwe.h"
#include "panels/commands_dialog.h"
#include "panels/finding_card.h"
#include "panels/found_tokens_card.h"
#include "panels/inspect_page.h"

using namespace bearerwatch;
using namespace stage;

namespace {

std::string encrypted(const std::string& inner)
{
    const auto key = jose::readSecret("0123456789abcdef", "wrap", jose::SecretEncoding::Text);
    const auto token = jose::encryptJwe(R"({"alg":"A128KW","enc":"A128GCM","cty":"JWT"})",
                                        base::asBytes(inner), key.keys.front());
    return token ? *token : std::string();
}

} // namespace

/// Every button under a finding does what it says; several tokens, tokens in tokens.
class TstOffers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void leewayThatAccepts()
    {
        const Window window;
        addSecret(window, made::Secret);
        paste(window, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() - 30))));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        take(window, "Try a leeway of");
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
        QVERIFY(!window.verdict().contains(QStringLiteral("Leeway 0 s")));
        take(window, "Reset");
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        QVERIFY(window.verdict().contains(QStringLiteral("Leeway 0 s")));
    }

    void instantWhenItBegins()
    {
        const Window window;
        addSecret(window, made::Secret);
        paste(window,
              made::token(claims(QStringLiteral("{'nbf':%1,'exp':%2}").arg(now() + 500).arg(now() + 900))));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        take(window, "Judge it when it begins");
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
    }

    void expectationsThatFit()
    {
        const Window window;
        addSecret(window, made::Secret);
        auto* page = window.window->findChild<panels::InspectPage*>();
        models::Expectations expected;
        expected.issuer = QStringLiteral("https://other.example/");
        expected.audience = QStringLiteral("https://other.example/api");
        expected.algorithms = QStringLiteral("RS256");
        expected.required = QStringLiteral("sub jti");
        expected.scope = QStringLiteral("orders:write");
        page->setExpectations(expected);
        paste(window,
              made::token(
                  claims(QStringLiteral("{'iss':'https://id.example/','aud':'https://api.example','sub':'a',"
                                        "'scope':'orders:read','exp':%1}")
                             .arg(now() + 900))));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        take(window, "Expect https://id.example/");
        QTRY_COMPARE(page->expectations().issuer, QStringLiteral("https://id.example/"));
        take(window, "Expect https://api.example");
        QTRY_COMPARE(page->expectations().audience, QStringLiteral("https://api.example"));
        take(window, "Allow HS256");
        QTRY_COMPARE(page->expectations().algorithms, QStringLiteral("RS256 HS256"));
        take(window, "Do not require jti");
        QTRY_COMPARE(page->expectations().required, QStringLiteral("sub"));
        take(window, "Do not require orders:write");
        QTRY_COMPARE(page->expectations().scope, QString());
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
    }

    void keyThatFits()
    {
        const Window window;
        for (QAction* one : window.window->actions()) {
            if (one->objectName() == QLatin1String("sample-other-key"))
                one->trigger();
        }
        QTRY_VERIFY(!window.verdict().isEmpty());
        QVERIFY(!window.verdict().contains(QStringLiteral("Signature verified")));
        take(window, "Use key");
        QTRY_VERIFY(window.verdict().contains(QStringLiteral("Signature verified")));
        // The choice was for that text alone.
        paste(window, QString::fromUtf8(stage::sample("other-key.txt")));
        QTRY_VERIFY(!window.verdict().isEmpty() &&
                    !window.verdict().contains(QStringLiteral("Signature verified")));
    }

    void keyThatIsAbsent()
    {
        const Window window;
        paste(window, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(window), QStringLiteral("Not determined"));
        take(window, "Add a key");
        giveSecret(window, made::Secret);
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
    }

    void noWordOfAFindingIsCut()
    {
        const Window window;
        window.window->resize(1024, 700);
        const std::string token = made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900)));
        paste(window, "Authorization: Bearer: \"" + token + "\"");
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        QCoreApplication::processEvents();
        int looked = 0;
        const auto cards = window.window->findChildren<panels::FindingCard*>();
        for (const panels::FindingCard* card : cards) {
            const auto labels = card->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (!label->isVisible() || !label->wordWrap())
                    continue;
                ++looked;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        QVERIFY(looked > 2);
    }

    // In a language of long words leeway and clock stand below the signature.
    void conditionsAreNeverCut()
    {
        panels::VerdictBanner banner;
        models::BannerView view;
        view.word = QStringLiteral("Nicht entschieden");
        view.sentence = QStringLiteral("kein Schlüssel: die Signatur wurde nicht geprüft");
        view.signatureText = QStringLiteral("Signatur geprüft mit Schlüssel");
        view.key = QStringLiteral("orders-api-2026-01");
        view.leeway = QStringLiteral("Spielraum 0 s");
        view.clock = QStringLiteral("Uhr 22:07:12 UTC");
        view.wantsKey = true;
        banner.setBanner(view);
        banner.show();
        const auto labels = banner.findChildren<QLabel*>();
        const auto conditions = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->toolTip().startsWith(QStringLiteral("Spielraum"));
        });
        QVERIFY(conditions != labels.end());
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        for (const int width : {760, 700, 1100, 640, 780, 900}) {
            banner.resize(width, 140);
            QCoreApplication::processEvents(); // lays out what the new width moved
            const int needed = (*conditions)->fontMetrics().horizontalAdvance((*conditions)->toolTip());
            QVERIFY2((*conditions)->width() >= needed, qPrintable(QString::number(width)));
        }
    }

    void decryptWith()
    {
        const Window window;
        const QString token = QString::fromStdString(
            encrypted(made::token(claims(QStringLiteral("{'sub':'inner','exp':%1}").arg(now() + 900)))));
        paste(window, token);
        QTRY_COMPARE(word(window), QStringLiteral("Not determined"));
        // No word of the sentence is cut where there is little room.
        window.window->resize(1024, 700);
        const auto labels = window.window->findChild<panels::VerdictBanner*>()->findChildren<QLabel*>();
        const auto sentence = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("encrypted, and no key to decrypt it");
        });
        QVERIFY2(sentence != labels.end(), qPrintable(window.verdict()));
        QTRY_VERIFY((*sentence)->height() >= (*sentence)->heightForWidth((*sentence)->width()));
        // An empty table says why it is empty, and leaves meanings their room where it is not.
        const auto trees = window.window->findChildren<QTreeView*>();
        const auto claimsTree = std::find_if(trees.begin(), trees.end(), [](const QTreeView* tree) {
            return tree->accessibleName() == QStringLiteral("Claims");
        });
        QVERIFY(claimsTree != trees.end());
        QTRY_VERIFY((*claimsTree)->accessibleDescription().contains(QStringLiteral("are encrypted")));
        addSecret(window, made::Secret);
        QTRY_VERIFY(!window.verdict().isEmpty());
        QVERIFY(word(window) != QStringLiteral("Accepted"));
        take(window, "Decrypt with");
        giveSecret(window, "0123456789abcdef");
        // The token inside is what was wanted; the one around it is chosen by keys.
        QTRY_VERIFY(window.verdict().contains(QStringLiteral("Signature verified")));
        auto* tree = window.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Up);
        QTRY_VERIFY(window.verdict().contains(QStringLiteral("Decrypted")));
        QTest::keyClick(tree, Qt::Key_Down);
        QTRY_VERIFY(window.verdict().contains(QStringLiteral("Signature verified")));
        QCOMPARE(word(window), QStringLiteral("Accepted"));
        QTRY_VERIFY((*claimsTree)->accessibleDescription().isEmpty());
        QTRY_VERIFY((*claimsTree)->viewport()->width() - (*claimsTree)->columnViewportPosition(2) >= 140);
    }

    void correctedHeader()
    {
        const Window window;
        addSecret(window, made::Secret);
        const std::string token = made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900)));
        paste(window, "Authorization: Bearer: " + token);
        take(window, "Copy the corrected header");
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("Authorization: Bearer ") + QString::fromStdString(token));
        QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        take(window, "Inspect the corrected header");
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
        QCOMPARE(box(window)->toPlainText(),
                 QStringLiteral("Authorization: Bearer ") + QString::fromStdString(token));
    }

    void cleanedToken()
    {
        const Window window;
        addSecret(window, made::Secret);
        std::string token = made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900)));
        const QString whole = QString::fromStdString(token);
        token.insert(60, "\n  ");
        paste(window, token);
        take(window, "Copy the cleaned token");
        QCOMPARE(QGuiApplication::clipboard()->text(), whole);
        take(window, "Inspect the cleaned token");
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
    }

    void revocationList()
    {
        const Window window;
        addSecret(window, made::Secret);
        paste(window, made::token(claims(QStringLiteral("{'jti':'id-7','exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("revoked.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("id-6\nid-7\n") > 0);
        list.close();
        take(window, "Check a revocation list");
        auto* dialog = window.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(list.fileName());
        dialog->reject();
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        QVERIFY(window.verdict().contains(QStringLiteral("revoked")));
    }

    void preventionAndCommands()
    {
        const Window window;
        addSecret(window, "another secret of 32 octets, too");
        paste(window, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        take(window, "Commands for your stack");
        auto* dialog = window.window->findChild<panels::CommandsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QTabBar*>()->count() >= 5);
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("openssl")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        take(window, "How to prevent it");
        QTRY_COMPARE(window.window->currentPage(), shell::Page::Help);
    }

    void severalTokens()
    {
        const Window window;
        window.composition->openSamples();
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        auto* tree = window.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        QCOMPARE(tree->model()->rowCount(), 3);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_End);
        QTRY_COMPARE(word(window), QStringLiteral("Not determined")); // opaque: only its server knows
        QTest::keyClick(tree, Qt::Key_Up);
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
    }

    void disclosedClaimsAreShown()
    {
        const Window window;
        addSecret(window, made::Secret);
        const auto encoded = [](std::string_view text) { return base::encodeBase64Url(base::asBytes(text)); };
        const std::string name = encoded(R"(["salt","given_name","Alice"])");
        const std::string digest = base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, name).view());
        paste(window,
              made::token(claims(QStringLiteral("{'exp':%1,'_sd_alg':'sha-256','_sd':['%2']}")
                                     .arg(now() + 900)
                                     .arg(QString::fromStdString(digest)))) +
                  "~" + name + "~");
        QTRY_COMPARE(word(window), QStringLiteral("Accepted"));
        bool shown = false;
        const auto trees = window.window->findChildren<QTreeView*>();
        for (const QTreeView* tree : trees) {
            for (int row = 0; row < tree->model()->rowCount(); ++row)
                shown =
                    shown || tree->model()->index(row, 0).data().toString() == QStringLiteral("given_name");
        }
        QVERIFY(shown);
        auto* found = window.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        QCOMPARE(found->model()->rowCount(found->model()->index(0, 0)), 1);
    }
};

QTEST_MAIN(TstOffers)
#include "tst_offers.moc"
