#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include "app/desktop/window_stage.h"
#include "panels/watch_page.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_states.h"
#include "services/user_definitions.h"

using namespace bearerwatch;
using stage::Window;

namespace {

const QByteArray Lines =
    "2026-03-02T10:00:00Z WARN client=10.0.0.1 \"GET /a\" 401 jwt expired\n"
    "2026-03-02T10:00:01Z WARN client=10.0.0.2 \"GET /b\" 401 invalid signature of the token\n"
    "2026-03-02T10:00:02Z INFO client=10.0.0.3 \"GET /c\" 200 done\n";

QString rulesFile()
{
    return services::configurationFolder() + QStringLiteral("rules.json");
}

void writeRules(const QByteArray& content)
{
    QFile file(rulesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

bool says(const QWidget& part, const QString& words)
{
    const auto labels = part.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

/// What the user teaches about records, in the window.
class TstOwnRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stage::prepare();
        QVERIFY(QDir().mkpath(services::configurationFolder()));
    }
    void init() { QFile::remove(rulesFile()); }
    void cleanupTestCase() { QFile::remove(rulesFile()); }

    void markingTeachesTheRuleBook()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        auto* record = page.findChild<panels::WatchRecordPanel*>();
        QVERIFY(record);
        Q_EMIT record->markRequested(QStringLiteral("jwt expired"), -1); // no token failure
        QTRY_COMPARE(page.state().snapshot()->failures, 1ULL);
        QVERIFY(services::userRulesText().find("jwt expired") != std::string::npos);
        page.showTab(panels::WatchPage::Tab::Rules);
        QTRY_VERIFY(Window::button(stage.window, QStringLiteral("Remove")));
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        QVERIFY(!Window::button(stage.window, QStringLiteral("Remove")));
    }

    void recordOffersTheEvidence()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        QPushButton* mark = nullptr;
        QTRY_VERIFY((mark = Window::button(stage.window, QStringLiteral("Mark as"))) && mark->isEnabled());
        Q_EMIT mark->menu()->aboutToShow();
        const QList<QAction*> actions = mark->menu()->actions();
        QCOMPARE(actions.size(), 2 + static_cast<qsizetype>(causes::CauseCount));
        actions.first()->trigger();
        auto* dialog = page.findChild<QInputDialog*>();
        QVERIFY(dialog);
        QVERIFY2(Lines.contains(dialog->textValue().toUtf8()) && dialog->textValue().size() > 3,
                 qPrintable(dialog->textValue()));
        dialog->reject();
    }

    // The logs are read again with the new rule: what was marked stays in view.
    void markedRecordStaysChosen()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        page.showTab(panels::WatchPage::Tab::Events);
        auto* table = page.findChild<QTableView*>(QStringLiteral("records"));
        auto* record = page.findChild<panels::WatchRecordPanel*>();
        QVERIFY(table && record);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_COMPARE(record->record().cause, static_cast<int>(causes::index(causes::Cause::Expired)));
        const quint64 offset = record->record().offset;
        table->setFocus();
        const int replayed = static_cast<int>(causes::index(causes::Cause::Replayed));
        Q_EMIT record->markRequested(QStringLiteral("jwt expired"), replayed);
        Q_EMIT page.state().selection().scanned(); // what is in view yet is not what is read anew
        QTRY_COMPARE(record->record().cause, replayed);
        QCOMPARE(record->record().offset, offset);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(QApplication::focusWidget(), table);
        // What is no failure any more is not shown as one.
        Q_EMIT record->markRequested(QStringLiteral("jwt expired"), -1);
        QTRY_COMPARE(record->record().cause,
                     static_cast<int>(causes::index(causes::Cause::SignatureMismatch)));
    }

    void faultIsToldOnceAndHeals()
    {
        writeRules("{\"rules\":[\n{\"id\":\"own.1\",\"cause\":\"expird\",\"literal\":\"x\"}\n]}");
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        auto* bar = page.findChild<panels::WatchErrorBar*>();
        QVERIFY(bar);
        QTRY_VERIFY(bar->isVisible());
        const auto* told = bar->findChild<QLabel*>();
        QTRY_VERIFY2(told->text().contains(rulesFile() + QStringLiteral(", line 2, column 23")),
                     qPrintable(told->text()));
        QTRY_COMPARE(told->text().count(QStringLiteral("expird")), 1);
        page.showTab(panels::WatchPage::Tab::Rules);
        QVERIFY(says(page, QStringLiteral("line 2, column 23")));
        writeRules("{\"rules\":[\n{\"id\":\"own.1\",\"cause\":\"replayed\",\"literal\":\"jwt expired\"}\n]}");
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Read the file again")),
                          Qt::LeftButton);
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(Window::button(stage.window, QStringLiteral("Remove")));
    }

private:
    static panels::WatchPage& show(Window& stage)
    {
        stage.window->showPage(shell::Page::Watch);
        return *stage.window->findChild<panels::WatchPage*>();
    }
};

QTEST_MAIN(TstOwnRules)
#include "tst_own_rules.moc"
