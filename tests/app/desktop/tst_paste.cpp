#include <QMimeData>
#include <QTimer>
#include <QTreeView>

#include "app/desktop/inspect_steps.h"
#include "panels/inspect_page.h"
#include "panels/secret_edit.h"
#include "support/work.h"

using namespace bearerwatch;
using namespace stage;

/// What is pasted and copied: exactly what it is, however long, and secret where it is.
class TstPaste : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void secondPasteReplaces()
    {
        const Window window;
        paste(window, QStringLiteral("first"));
        paste(window, QStringLiteral("second"));
        QCOMPARE(box(window)->toPlainText(), QStringLiteral("second"));
        QTest::keyClick(box(window), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box(window)->toPlainText(), QStringLiteral("first"));
        QTest::keyClick(box(window), Qt::Key_End);
        QTest::keyClicks(box(window), QStringLiteral(" and "));
        paste(window, QStringLiteral("third"));
        QCOMPARE(box(window)->toPlainText(), QStringLiteral("first and third"));
    }

    void nothingOfTheOldTokenStands()
    {
        const Window window;
        paste(window, made::token(claims(QStringLiteral("{'sub':'first','exp':%1}").arg(now() + 900))));
        QTRY_VERIFY(!window.verdict().isEmpty());
        const auto trees = window.window->findChildren<QTreeView*>();
        const auto shown = [&trees](const char* words) {
            for (const QTreeView* tree : trees) {
                const QAbstractItemModel& model = *tree->model();
                if (!model.match(model.index(0, 1), Qt::DisplayRole, QLatin1String(words), 1).isEmpty())
                    return true;
            }
            return false;
        };
        QVERIFY(shown("first"));
        // As soon as the key was pressed, before the new verdict can be there.
        paste(window, made::token(claims(QStringLiteral("{'sub':'second','exp':1}"))));
        QCOMPARE(window.verdict(), QString());
        QVERIFY(!shown("first"));
        QVERIFY(!shown("second"));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected"));
        QVERIFY(shown("second"));
    }

    void invisibleBlankIsKept()
    {
        const Window window;
        addSecret(window, made::Secret);
        const QString token =
            QString::fromStdString(made::token(claims(QStringLiteral("{'exp':%1}").arg(now() + 900))));
        paste(window, QStringLiteral("Authorization: Bearer") + QChar(0xA0) + token);
        QTRY_VERIFY(offer(window, "Inspect the corrected header"));
        QCOMPARE(window.window->findChild<panels::InspectPage*>()->text(),
                 (QStringLiteral("Authorization: Bearer") + QChar(0xA0) + token).toUtf8());
    }

    void longPasteIsShownInPartAndCanBeCancelled()
    {
        const Window window;
        QString text;
        text.reserve(50 * 1024 * 1024);
        while (text.size() < 50 * 1024 * 1024)
            text += QStringLiteral(
                "2026-01-14T10:00:00Z GET /v1/orders eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.x 401\n");
        // The window goes on: between two beats of a timer its thread has never worked for a second. What
        // other programs do meanwhile does not count.
        test::Work work;
        double longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            longest = std::max(longest, work.seconds());
            work.restart();
        });
        paste(window, text);
        work.restart();
        beat.start(5);
        QVERIFY(box(window)->document()->characterCount() < 400'000);
        QVERIFY(box(window)->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(
            Window::button(window.window, QStringLiteral("Cancel")) || !window.verdict().isEmpty(), 120'000);
        if (QPushButton* cancel = Window::button(window.window, QStringLiteral("Cancel")))
            QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!Window::button(window.window, QStringLiteral("Cancel")), 120'000);
        QVERIFY2(longest < 1, qPrintable(QString::number(longest)));
        // The next paste is worth more than the rest of this one.
        for (QAction* one : window.window->actions()) {
            if (one->objectName() == QLatin1String("clear"))
                one->trigger();
        }
        paste(window, QString::fromUtf8(stage::sample("accepted.txt")));
        QTRY_COMPARE(word(window), QStringLiteral("Rejected")); // it ended long ago
        QVERIFY(!box(window)->isReadOnly());
    }

    void whatIsCopiedFromTheBoxIsSecretAndCleared()
    {
        const Window window;
        paste(window, QString::fromUtf8(stage::sample("accepted.txt")));
        QTRY_VERIFY(!window.verdict().isEmpty());
        box(window)->selectAll();
        QTest::keyClick(box(window), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(panels::SecretMimeData::isOnClipboard());
        QVERIFY(
            QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        auto* clear = window.composition->findChild<QTimer*>(QStringLiteral("clearClipboard"));
        QVERIFY(clear && clear->isActive() && clear->interval() == 60'000);
        clear->start(0);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        // What came later from elsewhere is not ours to clear.
        box(window)->copy();
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        clear->start(0);
        QTRY_VERIFY(!clear->isActive());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void pastedKeyIsOfferedForTheKeys_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("lines") << QByteArray("\n");
        QTest::newRow("lines of Windows") << QByteArray("\r\n");
        QTest::newRow("written out") << QByteArray("\\n");
    }

    void pastedKeyIsOfferedForTheKeys()
    {
        QFETCH(const QByteArray, lineEnd);
        const Window window;
        QFile file(QStringLiteral(TEST_DATA "/keys/ec.spki.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        paste(window, QString::fromLatin1(file.readAll().replace("\n", lineEnd)));
        QPushButton* add = nullptr;
        QTRY_VERIFY((add = Window::button(window.window, QStringLiteral("Add to the keys"))) &&
                    add->isVisible());
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(window.composition->findChild<desktop::InspectController*>()->keyStore().keys().keys.size(),
                 std::size_t{1});
        QVERIFY(box(window)->toPlainText().isEmpty());
    }

    void metadataIsNamedAndSaysWhatToDo()
    {
        const QByteArray metadata =
            R"({"issuer":"https:\/\/id.example","jwks_uri":"https:\/\/id.example\/keys"})";
        const auto says = [](const QWidget* in) {
            const auto labels = in->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() &&
                    label->text().contains(QStringLiteral("https://id.example/keys")) &&
                    label->text().contains(QStringLiteral("Give the key set"));
            });
        };
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("openid-configuration.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(metadata) > 0);
        file.close();
        const Window window;
        window.window->showPage(shell::Page::Keys);
        window.composition->open({file.fileName()}, {});
        QCoreApplication::processEvents();
        QVERIFY(says(window.window->findChild<panels::KeysPage*>()));
        window.window->showPage(shell::Page::Inspect);
        paste(window, QString::fromUtf8(metadata));
        QTRY_VERIFY(says(window.window->findChild<panels::InspectPage*>()));
    }

    void apiKeyIsNamedByItsHeader()
    {
        const Window window;
        paste(window,
              QStringLiteral("GET /v1/orders HTTP/1.1\nHost: a.example\nX-API-Key: 9f8e7d6c5b4a39281706\n"));
        QTRY_VERIFY(std::ranges::any_of(window.window->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() &&
                label->text().contains(QLatin1String("The header X-API-Key carries it"));
        }));
    }

    void privateKeyIsNotShown()
    {
        const Window window;
        QTest::keyClick(window.window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = window.window->findChild<panels::AddKeyDialog*>();
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

QTEST_MAIN(TstPaste)
#include "tst_paste.moc"
