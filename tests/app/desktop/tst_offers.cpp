#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>

#include "app/desktop/window_stage.h"
#include "crypto/hash.h"
#include "jose/jwe.h"
#include "panels/add_key_dialog.h"
#include "panels/commands_dialog.h"
#include "panels/found_tokens_card.h"
#include "panels/inspect_page.h"
#include "panels/secret_edit.h"
#include "panels/start_card.h"
#include "support/made_tokens.h"

using namespace bearerwatch;
using stage::Window;

namespace {

QPlainTextEdit* box(const Window& stage)
{
    return stage.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
}

/// Gives a secret to the dialog for keys that is open.
void giveSecret(const Window& stage, std::string_view secret)
{
    auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QTabBar*>()->setCurrentIndex(1);
    QLineEdit* field = nullptr;
    const auto fields = dialog->findChildren<QLineEdit*>();
    for (QLineEdit* one : fields)
        field = one->isVisible() ? one : field;
    QVERIFY(field);
    QTest::keyClicks(field, QString::fromLatin1(secret.data(), qsizetype(secret.size())));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!stage.window->findChild<panels::AddKeyDialog*>());
}

void addSecret(const Window& stage, std::string_view secret)
{
    QTest::keyClick(stage.window, Qt::Key_K, Qt::ControlModifier);
    giveSecret(stage, secret);
}

/// As a person pastes: into the box that has the focus.
void paste(const Window& stage, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    box(stage)->setFocus();
    QTest::keyClick(box(stage), Qt::Key_V, Qt::ControlModifier);
}

void paste(const Window& stage, const std::string& text)
{
    paste(stage, QString::fromStdString(text));
}

/// A visible button whose text begins so.
QPushButton* offer(const Window& stage, const char* start)
{
    const auto buttons = stage.window->findChildren<QPushButton*>();
    for (QPushButton* one : buttons) {
        if (one->isVisible() && one->text().startsWith(QLatin1String(start)))
            return one;
    }
    return nullptr;
}

void take(const Window& stage, const char* start)
{
    QTRY_VERIFY2(offer(stage, start), start);
    QPushButton* button = offer(stage, start);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

std::string claims(const QString& text)
{
    return QString(text).replace(QLatin1Char('\''), QLatin1Char('"')).toStdString();
}

QString word(const Window& stage)
{
    return stage.verdict().section(QLatin1Char(':'), 0, 0);
}

std::string encrypted(const std::string& inner)
{
    const auto key = jose::readSecret("0123456789abcdef", "wrap", jose::SecretEncoding::Text);
    const auto token = jose::encryptJwe(R"({"alg":"A128KW","enc":"A128GCM","cty":"JWT"})",
                                        base::asBytes(inner), key.keys.front());
    return token ? *token : std::string();
}

} // namespace

/// Every button under a finding does what it says; several tokens, tokens in tokens, pasting.
class TstOffers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void leewayThatAccepts()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        paste(stage, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() - 30))));
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        take(stage, "Try a leeway of");
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
        QVERIFY(!stage.verdict().contains(QStringLiteral("Leeway 0 s")));
        take(stage, "Reset");
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        QVERIFY(stage.verdict().contains(QStringLiteral("Leeway 0 s")));
    }

    void instantWhenItBegins()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        paste(stage,
              made::token(claims(QStringLiteral("{'nbf':%1,'exp':%2}").arg(now() + 500).arg(now() + 900))));
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        take(stage, "Judge it when it begins");
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
    }

    void expectationsThatFit()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        auto* page = stage.window->findChild<panels::InspectPage*>();
        models::Expectations expected;
        expected.issuer = QStringLiteral("https://other.example/");
        expected.audience = QStringLiteral("https://other.example/api");
        expected.algorithms = QStringLiteral("RS256");
        expected.required = QStringLiteral("sub jti");
        expected.scope = QStringLiteral("orders:write");
        page->setExpectations(expected);
        paste(stage,
              made::token(
                  claims(QStringLiteral("{'iss':'https://id.example/','aud':'https://api.example','sub':'a',"
                                        "'scope':'orders:read','exp':%1}")
                             .arg(now() + 900))));
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        take(stage, "Expect https://id.example/");
        QTRY_COMPARE(page->expectations().issuer, QStringLiteral("https://id.example/"));
        take(stage, "Expect https://api.example");
        QTRY_COMPARE(page->expectations().audience, QStringLiteral("https://api.example"));
        take(stage, "Allow HS256");
        QTRY_COMPARE(page->expectations().algorithms, QStringLiteral("RS256 HS256"));
        take(stage, "Do not require jti");
        QTRY_COMPARE(page->expectations().required, QStringLiteral("sub"));
        take(stage, "Do not require orders:write");
        QTRY_COMPARE(page->expectations().scope, QString());
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
    }

    void keyThatFits()
    {
        const Window stage;
        for (QAction* one : stage.window->actions()) {
            if (one->objectName() == QLatin1String("sample-other-key"))
                one->trigger();
        }
        QTRY_VERIFY(!stage.verdict().isEmpty());
        QVERIFY(!stage.verdict().contains(QStringLiteral("Signature verified")));
        take(stage, "Use key");
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Signature verified")));
        // The choice was for that text alone.
        paste(stage, QString::fromUtf8(stage::sample("other-key.txt")));
        QTRY_VERIFY(!stage.verdict().isEmpty() &&
                    !stage.verdict().contains(QStringLiteral("Signature verified")));
    }

    void keyThatIsAbsent()
    {
        const Window stage;
        paste(stage, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(stage), QStringLiteral("Not determined"));
        take(stage, "Add a key");
        giveSecret(stage, made::Secret);
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
    }

    void decryptWith()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        paste(stage,
              encrypted(made::token(claims(QStringLiteral("{'sub':'inner','exp':%1}").arg(now() + 900)))));
        QTRY_VERIFY(!stage.verdict().isEmpty());
        QVERIFY(word(stage) != QStringLiteral("Accepted"));
        take(stage, "Decrypt with");
        giveSecret(stage, "0123456789abcdef");
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Decrypted")));
        // The token inside is chosen by keys, and shows its own signature and claims.
        auto* tree = stage.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Signature verified")));
        QCOMPARE(word(stage), QStringLiteral("Accepted"));
    }

    void correctedHeader()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        const std::string token = made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900)));
        paste(stage, "Authorization: Bearer: " + token);
        take(stage, "Copy the corrected header");
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("Authorization: Bearer ") + QString::fromStdString(token));
        QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        take(stage, "Inspect the corrected header");
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
        QCOMPARE(box(stage)->toPlainText(),
                 QStringLiteral("Authorization: Bearer ") + QString::fromStdString(token));
    }

    void cleanedToken()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        std::string token = made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900)));
        const QString whole = QString::fromStdString(token);
        token.insert(60, "\n  ");
        paste(stage, token);
        take(stage, "Copy the cleaned token");
        QCOMPARE(QGuiApplication::clipboard()->text(), whole);
        take(stage, "Inspect the cleaned token");
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
    }

    void revocationList()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        paste(stage, made::token(claims(QStringLiteral("{'jti':'id-7','exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("revoked.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("id-6\nid-7\n") > 0);
        list.close();
        take(stage, "Check a revocation list");
        auto* dialog = stage.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(list.fileName());
        dialog->reject();
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        QVERIFY(stage.verdict().contains(QStringLiteral("revoked")));
    }

    void preventionAndCommands()
    {
        const Window stage;
        addSecret(stage, "another secret of 32 octets, too");
        paste(stage, made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        take(stage, "Commands for your stack");
        auto* dialog = stage.window->findChild<panels::CommandsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QTabBar*>()->count() >= 5);
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("openssl")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        take(stage, "How to prevent it");
        QTRY_COMPARE(stage.window->currentPage(), shell::Page::Help);
    }

    void severalTokens()
    {
        const Window stage;
        stage.composition->openSamples();
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
        auto* tree = stage.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        QCOMPARE(tree->model()->rowCount(), 3);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_End);
        QTRY_COMPARE(word(stage), QStringLiteral("Not determined")); // opaque: only its server knows
        QTest::keyClick(tree, Qt::Key_Up);
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected"));
    }

    void disclosedClaimsAreShown()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        const auto encoded = [](std::string_view text) { return base::encodeBase64Url(base::asBytes(text)); };
        const std::string name = encoded(R"(["salt","given_name","Alice"])");
        const std::string digest = base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, name).view());
        paste(stage,
              made::token(claims(QStringLiteral("{'exp':%1,'_sd_alg':'sha-256','_sd':['%2']}")
                                     .arg(now() + 900)
                                     .arg(QString::fromStdString(digest)))) +
                  "~" + name + "~");
        QTRY_COMPARE(word(stage), QStringLiteral("Accepted"));
        bool shown = false;
        const auto trees = stage.window->findChildren<QTreeView*>();
        for (const QTreeView* tree : trees) {
            for (int row = 0; row < tree->model()->rowCount(); ++row)
                shown =
                    shown || tree->model()->index(row, 0).data().toString() == QStringLiteral("given_name");
        }
        QVERIFY(shown);
        auto* found = stage.window->findChild<panels::FoundTokensCard*>()->findChild<QTreeView*>();
        QCOMPARE(found->model()->rowCount(found->model()->index(0, 0)), 1);
    }

    void secondPasteReplaces()
    {
        const Window stage;
        paste(stage, QStringLiteral("first"));
        paste(stage, QStringLiteral("second"));
        QCOMPARE(box(stage)->toPlainText(), QStringLiteral("second"));
        QTest::keyClick(box(stage), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box(stage)->toPlainText(), QStringLiteral("first"));
        QTest::keyClick(box(stage), Qt::Key_End);
        QTest::keyClicks(box(stage), QStringLiteral(" and "));
        paste(stage, QStringLiteral("third"));
        QCOMPARE(box(stage)->toPlainText(), QStringLiteral("first and third"));
    }

    void invisibleBlankIsKept()
    {
        const Window stage;
        addSecret(stage, made::Secret);
        const QString token =
            QString::fromStdString(made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        paste(stage, QStringLiteral("Authorization: Bearer") + QChar(0xA0) + token);
        QTRY_VERIFY(offer(stage, "Inspect the corrected header"));
        QCOMPARE(stage.window->findChild<panels::InspectPage*>()->text(),
                 (QStringLiteral("Authorization: Bearer") + QChar(0xA0) + token).toUtf8());
    }

    void longPasteIsShownInPartAndCanBeCancelled()
    {
        const Window stage;
        QString text;
        text.reserve(50 * 1024 * 1024);
        while (text.size() < 50 * 1024 * 1024)
            text += QStringLiteral(
                "2026-01-14T10:00:00Z GET /v1/orders eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.x 401\n");
        // The window goes on: a timer of 5 ms is never late by a second.
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        paste(stage, text);
        since.start();
        beat.start(5);
        QVERIFY(box(stage)->document()->characterCount() < 400'000);
        QVERIFY(box(stage)->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(
            Window::button(stage.window, QStringLiteral("Cancel")) || !stage.verdict().isEmpty(), 60'000);
        if (QPushButton* cancel = Window::button(stage.window, QStringLiteral("Cancel")))
            QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!Window::button(stage.window, QStringLiteral("Cancel")), 60'000);
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
        // The next paste is worth more than the rest of this one.
        for (QAction* one : stage.window->actions()) {
            if (one->objectName() == QLatin1String("clear"))
                one->trigger();
        }
        paste(stage, QString::fromUtf8(stage::sample("accepted.txt")));
        QTRY_COMPARE(word(stage), QStringLiteral("Rejected")); // it ended long ago
        QVERIFY(!box(stage)->isReadOnly());
    }

    void whatIsCopiedFromTheBoxIsSecretAndCleared()
    {
        const Window stage;
        paste(stage, QString::fromUtf8(stage::sample("accepted.txt")));
        QTRY_VERIFY(!stage.verdict().isEmpty());
        box(stage)->selectAll();
        QTest::keyClick(box(stage), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(panels::SecretMimeData::isOnClipboard());
        QVERIFY(
            QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        auto* clear = stage.composition->findChild<QTimer*>(QStringLiteral("clearClipboard"));
        QVERIFY(clear && clear->isActive() && clear->interval() == 60'000);
        clear->start(0);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        // What came later from elsewhere is not ours to clear.
        box(stage)->copy();
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        clear->start(0);
        QTRY_VERIFY(!clear->isActive());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void privateKeyIsNotShown()
    {
        const Window stage;
        QTest::keyClick(stage.window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
        auto* text = dialog->findChild<panels::KeyEdit*>();
        QFile file(QStringLiteral(TEST_DATA "/keys/ec.pkcs8.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray key = file.readAll();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(key));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(text->holdsHidden());
        QVERIFY(!text->toPlainText().contains(QStringLiteral("PRIVATE KEY-")));
        QTest::keyClick(text, Qt::Key_Backspace);
        QVERIFY(text->toPlainText().isEmpty() && text->key().isEmpty());
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text->key(), key);
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TstOffers)
#include "tst_offers.moc"
