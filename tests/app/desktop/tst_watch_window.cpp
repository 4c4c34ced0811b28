#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>

#include "app/desktop/window_stage.h"
#include "panels/watch_incidents_panel.h"
#include "panels/watch_page.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_rules_panel.h"
#include "panels/watch_states.h"
#include "panels/watch_widgets.h"
#include "services/alert_rules.h"
#include "services/user_definitions.h"
#include "services/watch_settings.h"

using namespace bearerwatch;
using stage::Window;

namespace {

const QByteArray Lines =
    "2026-03-02T10:00:00Z WARN client=10.0.0.1 \"GET /a\" 401 jwt expired\n"
    "2026-03-02T10:00:01Z WARN client=10.0.0.2 \"GET /b\" 401 invalid signature of the token\n"
    "2026-03-02T10:00:02Z INFO client=10.0.0.3 \"GET /c\" 200 done\n";

void drop(panels::WatchPage& page, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
}

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
            drop(page, {path});
            QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
            page.pasteText(QStringLiteral("bearerwatch:watch?client_ip=10.0.0.2"));
            stage.window->close(); // keeps the session
        }
        Window stage;
        stage.composition->restoreSession();
        QCOMPARE(stage.window->currentPage(), shell::Page::Watch); // where it was left
        panels::WatchPage& page = show(stage);
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        QTRY_COMPARE(page.state().countedFailures(), 1ULL);
        QCOMPARE(page.session().paths, QStringList(path));
    }

    // A log, its rotated parts, plain and compressed, and in a folder another log.
    void droppedSetsAndFoldersAreRead_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<qulonglong>("failures");
        QTest::newRow("the set") << QStringList{"api.log", "api.log.1", "api.log.2.gz"} << 6ULL;
        QTest::newRow("a compressed part alone") << QStringList{"api.log.2.gz"} << 2ULL;
        QTest::newRow("the folder") << QStringList{"."} << 8ULL;
    }
    void droppedSetsAndFoldersAreRead()
    {
        QFETCH(QStringList, names);
        QFETCH(qulonglong, failures);
        QTemporaryDir folder;
        int day = 9;
        for (const char* name : {"other.log", "api.log", "api.log.1", "api.log.2"}) {
            QFile log(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(log.open(QIODevice::WriteOnly));
            log.write(QByteArray(Lines).replace("-02T", "-0" + QByteArray::number(day--) + "T"));
        }
        QCOMPARE(QProcess::execute("gzip", {folder.filePath("api.log.2")}), 0);
        QStringList paths;
        for (const QString& name : names)
            paths.append(QDir::cleanPath(folder.filePath(name)));
        Window stage;
        panels::WatchPage& page = show(stage);
        drop(page, paths);
        QTRY_COMPARE_WITH_TIMEOUT(page.state().snapshot()->failures, failures, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(page.state().snapshot()->requests, failures / 2 * 3, 120'000);
    }

    void savedFiltersAreSetAgain()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        page.pasteText(QStringLiteral("bearerwatch:watch?cause=expired"));
        QTRY_COMPARE(page.state().countedFailures(), 1ULL);
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Save as…")), Qt::LeftButton);
        QTRY_VERIFY(stage.window->findChild<QInputDialog*>());
        auto* dialog = stage.window->findChild<QInputDialog*>();
        dialog->setTextValue(QStringLiteral("Expired ones"));
        dialog->accept();
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_COMPARE(page.state().countedFailures(), 2ULL);
        const auto menus = stage.window->findChildren<QMenu*>();
        const auto saved = std::find_if(menus.begin(), menus.end(), [](const QMenu* menu) {
            return menu->title() == QStringLiteral("&Saved filters");
        });
        QVERIFY(saved != menus.end());
        Q_EMIT(*saved)->aboutToShow();
        QCOMPARE((*saved)->actions().front()->text(), QStringLiteral("Expired ones"));
        (*saved)->actions().front()->trigger();
        QTRY_COMPARE(page.state().countedFailures(), 1ULL);
    }

    // What was acknowledged, and how far was read, outlives the program.
    void theSessionGoesOnAfterARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api.log"));
        const auto append = [&path](const QByteArray& text) {
            QFile log(path);
            return log.open(QIODevice::Append) && log.write(text) == text.size();
        };
        QByteArray spike;
        for (int minute = 0; minute < 90; ++minute) {
            for (int i = 0; i < (minute > 80 ? 60 : 1); ++i)
                spike += QByteArrayLiteral("2026-03-02T") + QByteArray::number(10 + minute / 60) + ':' +
                    QByteArray::number(minute % 60).rightJustified(2, '0') +
                    ":30Z WARN client=10.0.0.1 \"GET /a\" 401 invalid signature kid=2026-01\n";
        }
        QVERIFY(append(spike));
        QString incident;
        {
            Window stage;
            panels::WatchPage& page = show(stage);
            page.openPaths({path});
            QTRY_VERIFY(!page.state().snapshot()->incidents.empty());
            incident = QString::fromStdString(page.state().snapshot()->incidents.front().id);
            auto* cards = page.findChild<panels::WatchIncidentsPanel*>();
            Q_EMIT cards->acknowledgeRequested(incident);
            QTRY_VERIFY(page.state().snapshot()->notices->isAcknowledged(incident.toStdString()));
            stage.window->close();
        }
        QVERIFY(append(Lines));
        Window stage;
        stage.composition->restoreSession();
        panels::WatchPage& page = show(stage);
        QTRY_COMPARE(page.state().snapshot()->failures, std::uint64_t(81 + 9 * 60 + 2));
        QTRY_COMPARE(bytesRead(page), std::uint64_t(Lines.size()));
        QVERIFY(!page.state().snapshot()->incidents.empty());
        QCOMPARE(QString::fromStdString(page.state().snapshot()->incidents.front().id), incident);
        QVERIFY(page.state().snapshot()->notices->isAcknowledged(incident.toStdString()));
        // A new session knows of the acknowledgement too.
        page.closeAll();
        page.openPaths({path});
        QTRY_COMPARE(bytesRead(page), std::uint64_t(spike.size() + Lines.size()));
        QVERIFY(page.state().snapshot()->notices->isAcknowledged(incident.toStdString()));
    }

    void aCancelledReadingGoesOn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api.log"));
        const auto append = [&path](const QByteArray& text) {
            QFile log(path);
            return log.open(QIODevice::Append) && log.write(text) == text.size();
        };
        QVERIFY(append(Lines));
        Window stage;
        panels::WatchPage& page = show(stage);
        page.openPaths({path});
        QTRY_COMPARE(page.state().snapshot()->failures, 2ULL);
        auto* busy = page.findChild<panels::WatchBusyBar*>();
        QVERIFY(busy && !busy->isVisibleTo(&page));
        Q_EMIT busy->cancelRequested();
        QTRY_VERIFY(busy->isVisibleTo(&page));
        auto* button = busy->findChild<QPushButton*>();
        QVERIFY(button);
        const QString word = button->text();
        QVERIFY(append(Lines));
        button->click();
        QTRY_COMPARE(page.state().snapshot()->failures, 4ULL);
        QVERIFY(bytesRead(page) < std::uint64_t(2 * Lines.size())); // not from the start
        QTRY_VERIFY(!busy->isVisibleTo(&page));
        QVERIFY(button->text() != word); // Cancel again
    }

    void binaryFilesAreNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("picture.log"));
        QFile log(path);
        QVERIFY(log.open(QIODevice::WriteOnly) &&
                log.write("\x89PNG\r\n\x1a\n" + QByteArray(5000, '\x03') + "\n") > 0);
        log.close();
        Window stage;
        panels::WatchPage& page = show(stage);
        page.openPaths({path});
        auto* errors = page.findChild<panels::WatchErrorBar*>();
        QTRY_VERIFY(errors->isVisible());
        QVERIFY2(errors->accessibleName().contains(QStringLiteral("PNG")),
                 qPrintable(errors->accessibleName()));
    }

    void rulesAreTriedOverTheHistory()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.openSample();
        QTRY_VERIFY(!page.state().snapshot()->incidents.empty());
        page.showTab(panels::WatchPage::Tab::Rules);
        auto* box = page.findChild<panels::WatchThresholdsBox*>();
        services::AlertRules rules;
        rules.cooldownMinutes = 5;
        Q_EMIT box->rulesChanged(rules);
        QCOMPARE(services::readAlertRules(QSettings()), rules);
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Try over the history")),
                          Qt::LeftButton);
        QTRY_VERIFY(!box->findChildren<panels::Chip*>().isEmpty());
    }

    void aRecordSaysWhyItWasReadSo()
    {
        Window stage;
        panels::WatchPage& page = show(stage);
        page.pasteText(QString::fromUtf8(Lines));
        QPushButton* why = nullptr;
        QTRY_VERIFY((why = Window::button(stage.window, QStringLiteral("Why was this read so?"))));
        why->click();
        QTRY_VERIFY(page.findChild<QDialog*>());
        QString all;
        for (const QLabel* label : page.findChild<QDialog*>()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        QVERIFY2(
            all.contains(QStringLiteral("Words that decided")) &&
                (all.contains(QStringLiteral("jwt expired")) || all.contains(QStringLiteral("signature"))),
            qPrintable(all));
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
    static std::uint64_t bytesRead(panels::WatchPage& page)
    {
        const auto& sources = page.state().snapshot()->sources;
        return sources.empty() ? 0 : sources.front().bytesRead;
    }
    static panels::WatchPage& show(Window& stage)
    {
        stage.window->showPage(shell::Page::Watch);
        return *stage.window->findChild<panels::WatchPage*>();
    }
};

QTEST_MAIN(TstWatchWindow)
#include "tst_watch_window.moc"
