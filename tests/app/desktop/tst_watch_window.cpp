#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>

#include "app/desktop/window_stage.h"
#include "panels/watch_page.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_rules_panel.h"
#include "services/user_definitions.h"
#include "services/watch_settings.h"

using namespace bearerwatch;
using stage::Window;

namespace {

const QByteArray Lines =
    "2026-03-02T10:00:00Z WARN client=10.0.0.1 \"GET /a\" 401 jwt expired\n"
    "2026-03-02T10:00:01Z WARN client=10.0.0.2 \"GET /b\" 401 invalid signature of the token\n"
    "2026-03-02T10:00:02Z INFO client=10.0.0.3 \"GET /c\" 200 done\n";

} // namespace

/// The Watch page inside the whole window, as a person uses it.
class TstWatchWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stage::prepare();
        QFile::remove(services::configurationFolder() + QStringLiteral("rules.json"));
    }
    void init() { QGuiApplication::clipboard()->clear(); }

    void pastedLinesAreRead()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(Lines));
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        QTRY_COMPARE(page.state().snapshot()->requests, 3ULL);
        QVERIFY(page.session().paths.isEmpty()); // cannot be opened again another day
    }

    void pastedLinkSetsTheFilters()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        page.pasteText(QStringLiteral(" bearerwatch:watch?cause=expired\n"));
        QTRY_COMPARE(page.state().countedFailures(), 1ULL);
        QCOMPARE(page.session().filterLink, QStringLiteral("bearerwatch:watch?cause=expired"));
        page.pasteText(QStringLiteral("   "));
        QCOMPARE(page.state().countedFailures(), 1ULL);
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_COMPARE(page.state().countedFailures(), 2ULL);
    }

    void droppedFileComesBackWithTheSession()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api.log"));
        QFile log(path);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(Lines) == Lines.size());
        log.close();
        {
            Window stage;
            panels::WatchPage& page = show(stage);
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&page, &drop);
            QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
            page.pasteText(QStringLiteral("bearerwatch:watch?client_ip=10.0.0.2"));
            stage.window->close(); // keeps the session
        }
        Window stage;
        stage.composition->restoreSession();
        panels::WatchPage& page = show(stage);
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        QTRY_COMPARE(page.state().countedFailures(), 1ULL);
        QCOMPARE(page.session().paths, QStringList(path));
    }

    void aTextWithATokenIsNotKept()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        models::WatchFilter filter;
        filter.text = "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlIG9mIHNvbWUgbGVuZ3Ro";
        filter.causes = {causes::Cause::Expired};
        page.state().setFilter(filter);
        QVERIFY(!page.session().filterLink.contains(QStringLiteral("eyJ")));
        QVERIFY(page.session().filterLink.contains(QStringLiteral("expired")));
    }

    void aCommandIsALog()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.openCommand(QStringLiteral("printf '%s' '%1'").arg(QString::fromUtf8(Lines)));
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        page.openCommand(QStringLiteral("no-such-program-here"));
        QCOMPARE(page.state().snapshot()->failures, 2ULL);
        QVERIFY(page.session().paths.isEmpty());
    }

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

    void quietHoursAreKept()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.showTab(panels::WatchPage::Tab::Rules);
        auto* rules = page.findChild<panels::WatchRulesPanel*>();
        QVERIFY(rules);
        services::AlertSettings settings;
        settings.quietHours = true;
        settings.quietFrom = QTime(21, 30);
        rules->alerts().setSettings(settings); // as read: tells nobody
        QVERIFY(!services::readAlertSettings(QSettings()).quietHours);
        Q_EMIT rules->alerts().settingsChanged(settings);
        QCOMPARE(services::readAlertSettings(QSettings()), settings);
    }

private:
    static panels::WatchPage& show(Window& stage)
    {
        stage.window->showPage(shell::Page::Watch);
        return *stage.window->findChild<panels::WatchPage*>();
    }
};

QTEST_MAIN(TstWatchWindow)
#include "tst_watch_window.moc"
