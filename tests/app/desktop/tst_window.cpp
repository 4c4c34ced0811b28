#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>

#include "app/desktop/window_stage.h"
#include "desktop/command_line.h"
#include "panels/add_key_dialog.h"
#include "panels/compose_dialog.h"
#include "panels/expiry_line.h"
#include "panels/inspect_page.h"
#include "panels/notice_bar.h"
#include "panels/passphrase_dialog.h"
#include "shell/command_palette.h"
#include "shell/shortcut_editor.h"

using namespace bearerwatch;
using stage::Window;

/// The window as a person uses it: by keys, by the mouse, by dropping files.
class TstWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    // What is written like the name of a file is one, and the window says where there is none; tokens are
    // texts.
    void namesOnTheCommandLineAreNoTexts_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("no such log") << QStringLiteral("absent.log") << true;
        QTest::newRow("no such rotated log") << QStringLiteral("absent.log.1") << true;
        QTest::newRow("no such key") << QStringLiteral("absent.pem") << true;
        QTest::newRow("in a folder that is there") << QDir::tempPath() + QStringLiteral("/absent") << true;
        QTest::newRow("named from here") << QStringLiteral("./absent") << true;
        QTest::newRow("file that is there") << QStringLiteral(SAMPLES "/token-set.txt") << true;
        QTest::newRow("token") << QStringLiteral("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.") << false;
        QTest::newRow("base64") << QStringLiteral("/9j/4AAQSkZJRgABAQ+x==") << false;
        QTest::newRow("address") << QStringLiteral("https://api.example.com/a.json?token=b") << false;
        QTest::newRow("sentence") << QStringLiteral("the token of /tmp/app.log is expired") << false;
        QTest::newRow("word") << QStringLiteral("Bearer") << false;
    }
    void namesOnTheCommandLineAreNoTexts()
    {
        QFETCH(QString, argument);
        QFETCH(bool, isFile);
        desktop::Request request;
        desktop::sortArguments({argument}, request);
        QCOMPARE(request.files.size(), isFile ? 1 : 0);
        QCOMPARE(request.text, isFile ? QString() : argument);
    }
    void missingFilesAreSaid()
    {
        Window stage;
        const QString path = QDir::tempPath() + QStringLiteral("/bearerwatch-absent.txt");
        stage.composition->open({QUrl::fromLocalFile(path).toString()}, QString());
        const auto says = [&stage, &path](const QLabel* label) {
            return label->isVisible() && label->text().contains(path);
        };
        QTRY_VERIFY(std::ranges::any_of(stage.window->findChildren<QLabel*>(), says));
    }

    void pasteAndAnswerByKeyboardAlone()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Rejected")));
        QTest::keyClick(stage.window, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage.verdict().isEmpty());
        // Key and expectations of the sample are not meant for the user's own token.
        QCOMPARE(stage.window->findChild<panels::KeysPage*>()->findChild<QTableView*>()->model()->rowCount(),
                 0);
        const auto fields = stage.window->findChildren<QLineEdit*>();
        const auto audience = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) {
            return field->accessibleName() == QStringLiteral("Audience") && field->isVisible();
        });
        QVERIFY(audience != fields.end());
        QCOMPARE((*audience)->text(), QString());
        QTest::keyClicks(*audience, QStringLiteral("https://api.example.com/orders/"));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(stage::sample("token-set.txt")));
        QTest::keyClick(stage.window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("audience")));
        const QString offer = QStringLiteral("Expect https://api.example.com/orders");
        QTRY_VERIFY(Window::button(stage.window, offer));
        QPushButton* button = Window::button(stage.window, offer);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Rejected: expired")));
    }

    void offersOfTimeWork()
    {
        Window stage;
        stage.composition->openSamples();
        const QString offer = QStringLiteral("Judge it one second before its end");
        QTRY_VERIFY(Window::button(stage.window, offer));
        QTest::mouseClick(Window::button(stage.window, offer), Qt::LeftButton);
        QTRY_VERIFY(!stage.verdict().contains(QStringLiteral("expired")));
        QVERIFY(stage.verdict().contains(QStringLiteral("10:59:59 UTC")));
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Reset")), Qt::LeftButton);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("expired")));
    }

    void draggingNowJudgesThere()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("expired")));
        auto* line = stage.window->findChild<panels::ExpiryLine*>();
        QVERIFY(line);
        QTest::mousePress(line, Qt::LeftButton, {}, QPoint(line->width() - 5, 20));
        QTest::mouseMove(line, QPoint(5, 20));
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 20), line->mapToGlobal(QPointF(5, 20)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(line, &move);
        QTest::mouseRelease(line, Qt::LeftButton, {}, QPoint(5, 20));
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("not valid for another")));
        const QString before = stage.verdict();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(stage.verdict() != before);
    }

    void maskHidesAndShows()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        auto* edit = stage.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
        QVERIFY(edit->toPlainText().contains(QStringLiteral("eyJ")));
        QTest::keyClick(stage.window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!edit->toPlainText().contains(QStringLiteral("eyJ")));
        QVERIFY(stage.verdict().contains(QStringLiteral("Rejected")));
        QTest::keyClick(stage.window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(edit->toPlainText().contains(QStringLiteral("eyJ")));
    }

    void droppedKeyFileIsAdded()
    {
        Window stage;
        stage.composition->open({}, QString::fromUtf8(stage::sample("damaged.txt")));
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("not checked")));
        auto* page = stage.window->findChild<panels::InspectPage*>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(SAMPLES "/sample-jwks.json"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(Window::button(page, QStringLiteral("Inspect the repaired token")), 120'000);
        QTest::mouseClick(Window::button(page, QStringLiteral("Inspect the repaired token")), Qt::LeftButton);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Signature verified")));
    }

    void addKeyDialogSaysWhatIsWrong()
    {
        Window stage;
        QTest::keyClick(stage.window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* text = dialog->findChild<QPlainTextEdit*>();
        text->setPlainText(QStringLiteral("no key"));
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        auto* tabs = dialog->findChild<QTabBar*>();
        tabs->setCurrentIndex(1); // the secret, which is empty
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(stage.composition->findChild<desktop::InspectController*>()->keyStore().keys().keys.empty());
        tabs->setCurrentIndex(0);
        text->setPlainText(QString::fromUtf8(stage::sample("sample-jwks.json")));
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(stage.window->findChild<QTableView*>()->model()->rowCount(), 2);
    }

    void clipboardIsOfferedAndNotPasted()
    {
        Window stage;
        auto* banner = stage.window->findChild<panels::OfferBanner*>();
        QVERIFY(!banner->isVisible());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(stage::sample("accepted.txt")));
        Q_EMIT stage.window->windowActivated();
        QVERIFY(banner->isVisible());
        QVERIFY(
            stage.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"))->toPlainText().isEmpty());
        QTest::mouseClick(Window::button(banner, QStringLiteral("Paste it")), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(!stage.verdict().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        Q_EMIT stage.window->windowActivated();
        QVERIFY(!banner->isVisible());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(stage::sample("damaged.txt")));
        Q_EMIT stage.window->windowActivated();
        QVERIFY(banner->isVisible());
        auto* box = stage.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!banner->isVisible()); // it says that nothing was pasted
    }

    void copiedTokenIsMarkedAsSecret()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        for (QAction* action : stage.window->actions()) {
            if (action->objectName() == QLatin1String("copy-token"))
                action->trigger();
        }
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().startsWith(QStringLiteral("eyJ")));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }

    void errorTextGetsItsCauses()
    {
        Window stage;
        stage.composition->open({}, QStringLiteral("{\"message\":\"jwt expired\"}"));
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Expired")));
        QVERIFY(stage.verdict().startsWith(QStringLiteral("An error, no token")));
    }

    void composedTokenIsInspected()
    {
        Window stage;
        QTest::keyClick(stage.window, Qt::Key_T, Qt::ControlModifier);
        auto* compose = stage.window->findChild<panels::ComposeDialog*>();
        QVERIFY(compose && compose->isVisible());
        QVERIFY(!Window::button(compose, QStringLiteral("Make the token"))->isEnabled());
        QTest::mouseClick(Window::button(compose, QStringLiteral("Add key")), Qt::LeftButton);
        auto* add = stage.window->findChild<panels::AddKeyDialog*>();
        QVERIFY(add);
        Q_EMIT add->secretGiven(QStringLiteral("a-secret-that-is-long-enough-for-hs256"), 1);
        QTRY_VERIFY(Window::button(compose, QStringLiteral("Make the token"))->isEnabled());
        // The header says what will be made.
        const auto edits = compose->findChildren<QPlainTextEdit*>();
        QVERIFY(std::any_of(edits.begin(), edits.end(), [](const QPlainTextEdit* edit) {
            return edit->toPlainText().contains(QStringLiteral("\"alg\": \"HS256\""));
        }));
        QTest::mouseClick(Window::button(compose, QStringLiteral("Valid for an hour from now")),
                          Qt::LeftButton);
        QTest::mouseClick(Window::button(compose, QStringLiteral("Make the token")), Qt::LeftButton);
        QVERIFY(Window::button(compose, QStringLiteral("Inspect it"))->isEnabled());
        QTest::mouseClick(Window::button(compose, QStringLiteral("Inspect it")), Qt::LeftButton);
        QTRY_VERIFY(stage.verdict().contains(QStringLiteral("Signature verified")));
        const auto labels = stage.window->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().endsWith(QStringLiteral(", made here"));
        }));
    }

    void paletteRunsAnAction()
    {
        Window stage;
        QTest::keyClick(stage.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = stage.window->findChild<shell::CommandPalette*>();
        QVERIFY(palette->isVisible());
        auto* search = palette->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("show keys"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(stage.window->currentPage(), shell::Page::Keys);
    }

    void helpOpensThePageOfTheFinding()
    {
        Window stage;
        stage.composition->openSamples();
        const QString offer = QStringLiteral("Judge it one second before its end");
        QTRY_VERIFY(Window::button(stage.window, offer));
        Window::button(stage.window, offer)->setFocus();
        QTest::keyClick(stage.window, Qt::Key_F1);
        QCOMPARE(stage.window->currentPage(), shell::Page::Help);
        QTRY_VERIFY(stage.window->findChild<QListView*>(QStringLiteral("helpPages"))
                        ->currentIndex()
                        .data()
                        .toString() == QStringLiteral("Expired"));
    }

    // Who goes on by keyboard is in the page, where they were in it before, and not beside it.
    void theShownPageTakesTheFocus()
    {
        Window stage;
        auto* text = stage.window->findChild<QPlainTextEdit*>(QStringLiteral("pastedText"));
        QVERIFY(text->hasFocus());
        QTest::keyClick(stage.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stage.window->currentPage(), shell::Page::Watch);
        const auto* open = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(open != nullptr);
        QCOMPARE(open->text(), QStringLiteral("Open a log…"));
        QTest::keyClick(stage.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(text->hasFocus());
    }

    void shortcutsAreChangedAndKept()
    {
        {
            Window stage;
            QAction* mask = nullptr;
            for (QAction* action : stage.window->actions()) {
                if (action->objectName() == QLatin1String("mask"))
                    mask = action;
            }
            QVERIFY(mask);
            QCOMPARE(mask->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
            QSettings().setValue(QStringLiteral("shortcuts/mask"), QStringLiteral("Ctrl+Shift+M"));
        }
        Window stage;
        for (QAction* action : stage.window->actions()) {
            if (action->objectName() == QLatin1String("mask"))
                QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
        }
        QSettings().remove(QStringLiteral("shortcuts/mask"));
    }

    void noShortcutStandsTwice()
    {
        const Window stage;
        QHash<QString, QString> taken;
        for (const QAction* action : stage.window->actions()) {
            const QString keys = action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !taken.contains(keys),
                     qPrintable(keys + QStringLiteral(": ") + action->text() + QStringLiteral(", ") +
                                taken.value(keys)));
            taken.insert(keys, action->text());
        }
    }

    void coloursChangeLive()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        stage.composition->forceTheme(panels::ThemeChoice::Dark);
        QCOMPARE(panels::colors(stage.window->palette()).dark, true);
        const QImage dark = stage.window->grab().toImage();
        stage.composition->forceTheme(panels::ThemeChoice::Light);
        QCOMPARE(panels::colors(stage.window->palette()).dark, false);
        const QImage light = stage.window->grab().toImage();
        QVERIFY(dark.pixelColor(3, dark.height() / 2).lightness() < 80);
        QVERIFY(light.pixelColor(3, light.height() / 2).lightness() > 200);
    }

    void newTextClearsThePanes()
    {
        Window stage;
        stage.composition->openSamples();
        QTRY_VERIFY(!stage.verdict().isEmpty());
        stage.composition->open({}, QStringLiteral("nothing at all"));
        QTRY_VERIFY(stage.verdict().isEmpty());
        const auto trees = stage.window->findChildren<QTreeView*>();
        for (const QTreeView* tree : trees)
            QVERIFY2(!tree->isVisible() || tree->model()->rowCount() == 0,
                     qPrintable(tree->accessibleName()));
    }
};

QTEST_MAIN(TstWindow)
#include "tst_window.moc"
