#include <QSaveFile>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

#include "base/base64.h"
#include "panels/add_key_dialog.h"
#include "window_stage.h"

// What stays and what moves by itself: keys are the user's; the countdown follows the clock of the machine.

using namespace bearerwatch;
using stage::Window;

namespace {

QString tokenUntil(qint64 expires)
{
    const auto part = [](const QByteArray& json) {
        return QString::fromStdString(
            base::encodeBase64Url(base::asBytes(std::string_view(json.data(), json.size()))));
    };
    return part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." +
        part("{\"sub\":\"ada\",\"exp\":" + QByteArray::number(expires) + "}") + "." + QString(43, 'A');
}

/// All texts of a table, for comparison.
QStringList contentOf(const QTableView& table)
{
    QStringList texts;
    const QAbstractItemModel& model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            texts += model.index(row, column).data().toString();
    }
    return texts;
}

} // namespace

class TstSteadyWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { stage::prepare(); }

    void keysChangeByTheUserAlone() // jwt.io replaces or erases the key that was pasted
    {
        Window stage;
        QTest::keyClick(stage.window, Qt::Key_K, Qt::ControlModifier);
        auto* dialog = stage.window->findChild<panels::AddKeyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QPlainTextEdit*>()->setPlainText(
            QString::fromUtf8(stage::sample("sample-jwks.json")));
        QTest::mouseClick(Window::button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        const auto* keys = stage.window->findChild<QTableView*>();
        QTRY_COMPARE(keys->model()->rowCount(), 2);
        const QStringList before = contentOf(*keys);
        for (const QString& text :
             {QString::fromUtf8(stage::sample("damaged.txt")), tokenUntil(4'000'000'000)}) {
            stage.composition->open({}, text);
            QTRY_VERIFY(!stage.verdict().isEmpty());
            QCOMPARE(contentOf(*keys), before);
        }
        stage.composition->open({}, QStringLiteral("nothing at all"));
        QTRY_VERIFY(stage.verdict().isEmpty());
        QCOMPARE(contentOf(*keys), before);
    }

    void clockJumpIsSeen() // after sleep, say; run with libfaketime, which reads the offset from a file
    {
        const QString offset = qEnvironmentVariable("FAKETIME_TIMESTAMP_FILE");
        QVERIFY2(!offset.isEmpty(), "to be run under libfaketime, as CMakeLists.txt says");
        const auto setOffset = [&offset](const QByteArray& text) {
            QSaveFile file(offset); // at once: the library ends a program that meets an empty one
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        };
        QVERIFY(setOffset("+0"));
        const qint64 start = QDateTime::currentSecsSinceEpoch();
        Window stage;
        stage.composition->open({}, tokenUntil(start + 1800));
        QTRY_VERIFY(!stage.verdict().isEmpty());
        QVERIFY2(!stage.verdict().contains(QStringLiteral("Rejected")), qPrintable(stage.verdict()));
        QVERIFY(setOffset("+3600"));
        QVERIFY(QDateTime::currentSecsSinceEpoch() - start >= 3600);
        QTRY_VERIFY2(stage.verdict().contains(QStringLiteral("Rejected")), qPrintable(stage.verdict()));
        QVERIFY(setOffset("+0"));
        QTRY_VERIFY2(!stage.verdict().contains(QStringLiteral("Rejected")), qPrintable(stage.verdict()));
    }
};

QTEST_MAIN(TstSteadyWindow)
#include "tst_steady_window.moc"
