#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "app/desktop/window_stage.h"
#include "models/keys_model.h"
#include "panels/passphrase_dialog.h"

using namespace bearerwatch;
using stage::Window;

namespace {

const QString Passphrase = QStringLiteral("correct horse battery");

panels::KeysPage* page(const Window& stage)
{
    return stage.window->findChild<panels::KeysPage*>();
}

QAbstractItemModel* keys(const Window& stage)
{
    return page(stage)->findChild<QTableView*>()->model();
}

void press(const Window& stage, const char* text)
{
    const QString name = QString::fromUtf8(text);
    QTRY_VERIFY2_WITH_TIMEOUT(
        Window::button(page(stage), name) && Window::button(page(stage), name)->isEnabled(), text, 120'000);
    QPushButton* button = Window::button(page(stage), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

bool says(const Window& stage, const char* words)
{
    const auto labels = page(stage)->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
        return label->isVisible() && label->text().contains(QString::fromUtf8(words));
    });
}

void type(const Window& stage, const QStringList& texts)
{
    auto* dialog = stage.window->findChild<panels::PassphraseDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto fields = dialog->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), texts.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QCOMPARE(fields[i]->echoMode(), QLineEdit::Password);
        fields[i]->clear();
        QTest::keyClicks(fields[i], texts[i]);
    }
    QTest::keyClick(fields.last(), Qt::Key_Return);
}

void addSample(const Window& stage)
{
    stage.composition->open({QUrl::fromLocalFile(QStringLiteral(SAMPLES "/sample-jwks.json")).toString()},
                            QString());
    QTRY_VERIFY(keys(stage)->rowCount() > 0);
}

} // namespace

/// The key ring in the window: kept in a real secret store, or for the session where there is none.
class TstKeyRing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }

    void keptUnlockedLockedForgotten()
    {
        {
            const Window stage;
            stage.window->showPage(shell::Page::Keys);
            addSample(stage);
            QTRY_VERIFY_WITH_TIMEOUT(says(stage, "can be kept in the system's secret store"), 120'000);
            press(stage, "Keep these keys");
            QTRY_VERIFY_WITH_TIMEOUT(says(stage, "The keys were saved."), 120'000);
            QVERIFY(says(stage, "Kept in the system's secret store."));
            QCOMPARE(keys(stage)->rowCount(), 2); // not once more out of the store
            press(stage, "Passphrase…");
            type(stage, {Passphrase, QStringLiteral("another one")});
            QVERIFY(stage.window->findChild<panels::PassphraseDialog*>()->isVisible()); // the two differ
            type(stage, {Passphrase, Passphrase});
            QTRY_VERIFY_WITH_TIMEOUT(says(stage, "Encrypted with a passphrase"), 120'000);
        }
        const Window stage; // as after another start
        QCOMPARE(keys(stage)->rowCount(), 0);
        stage.window->showPage(shell::Page::Keys);
        QTRY_VERIFY_WITH_TIMEOUT(says(stage, "it is locked"), 120'000);
        press(stage, "Unlock");
        type(stage, {QStringLiteral("wrong")});
        auto* dialog = stage.window->findChild<panels::PassphraseDialog*>();
        const auto problem = [dialog] {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->property("kind").toString() == QStringLiteral("danger");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(problem(), 120'000);
        QCOMPARE(keys(stage)->rowCount(), 0);
        type(stage, {Passphrase});
        QTRY_COMPARE_WITH_TIMEOUT(keys(stage)->rowCount(), 2, 120'000);
        QVERIFY(!stage.window->findChild<panels::PassphraseDialog*>() || !dialog->isVisible());
        const QString place = keys(stage)->index(0, models::KeysModel::PlaceColumn).data().toString();
        // What had the focus is gone; it does not go to the button that forgets the keys.
        const auto* focused = qobject_cast<QPushButton*>(stage.window->focusWidget());
        QVERIFY(!focused || focused->text() != QStringLiteral("Forget the kept keys"));
        press(stage, "Lock");
        QTRY_COMPARE_WITH_TIMEOUT(keys(stage)->rowCount(), 0, 120'000);
        QVERIFY(place != QStringLiteral("this session"));
        press(stage, "Forget the kept keys");
        press(stage, "Cancel");
        QVERIFY(!says(stage, "can be kept in the system's secret store"));
        press(stage, "Forget the kept keys");
        press(stage, "Forget them");
        QTRY_VERIFY_WITH_TIMEOUT(says(stage, "can be kept in the system's secret store"), 120'000);
    }

    void forThisSessionWhereThereIsNoStore()
    {
        const Window stage;
        stage.window->showPage(shell::Page::Keys);
        addSample(stage);
        QTRY_VERIFY_WITH_TIMEOUT(says(stage, "there is no secret store here"), 120'000);
        press(stage, "Keep these keys");
        QTRY_VERIFY_WITH_TIMEOUT(says(stage, "this session only"), 120'000);
        QCOMPARE(keys(stage)->index(0, models::KeysModel::PlaceColumn).data().toString(),
                 QStringLiteral("this session"));
        QFile settings(QSettings().fileName());
        if (settings.open(QIODevice::ReadOnly))
            QVERIFY(!settings.readAll().contains("\"kty\""));
    }
};

QTEST_MAIN(TstKeyRing)
#include "tst_key_ring.moc"
