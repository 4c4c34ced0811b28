#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QWindow>

#include "app/desktop/window_stage.h"
#include "models/theme.h"
#include "panels/watch_incident_card.h"
#include "panels/watch_page.h"
#include "support/accessible.h"

using namespace bearerwatch;
using stage::Window;
using test::walk;
using Tab = panels::WatchPage::Tab;

namespace {

constexpr int Tabs = int(Tab::Rules) + 1;

QStringList unnamed(QWidget* root)
{
    QStringList found;
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool part = widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<QScrollArea*>(widget) || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || part)
            continue;
        QAccessibleInterface* object = QAccessible::queryAccessibleInterface(widget);
        if (object && object->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("%1 in %2")
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                  QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return found;
}

} // namespace

/// Watch without a mouse and without eyes.
class TstWatchAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stage::prepare();
        QAccessible::setActive(true);
    }

    void eachTabNamesItsControls()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        for (int tab = 0; tab < Tabs; ++tab) {
            page.showTab(Tab(tab));
            QCoreApplication::processEvents();
            QCOMPARE(unnamed(&page).join(QLatin1Char(' ')), QString());
        }
    }

    // A screen reader gets the rows of the records, and the numbers of the chart as a table.
    void tablesSpeak()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        page.showTab(Tab::Events);
        QTest::mouseClick(Window::button(stage.window, QStringLiteral("Table")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QHash<QString, int> rows;
        walk(QAccessible::queryAccessibleInterface(&page), [&rows](QAccessibleInterface* object) {
            if (const auto* table = object->tableInterface())
                rows[object->text(QAccessible::Name)] = table->rowCount();
        });
        QVERIFY2(rows.value(QStringLiteral("Records")) > 10, qPrintable(QStringList(rows.keys()).join(',')));
        QVERIFY(rows.value(QStringLiteral("Failures over time, as numbers")) > 10);
    }

    // From an incident to the line that proves it: three actions, no mouse.
    void proofInThreeActionsByKeyboard()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        QTest::keyClick(stage.window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(tabBar(page)->currentIndex(), int(Tab::Events));
        auto* table = page.findChild<QTableView*>(QStringLiteral("records"));
        QVERIFY(table);
        tabTo(table);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        const QString first = record(page)->toPlainText();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(record(page)->toPlainText() != first);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != table); // Tab leaves it
    }

    // Not every keyboard has the key that opens a menu.
    void menuOpensByKeys()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        page.showTab(Tab::Events);
        auto* table = page.findChild<QTableView*>(QStringLiteral("records"));
        QVERIFY(table);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(stage.window->windowHandle(), Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        QCOMPARE(actions.last()->text(), QStringLiteral("Mark as"));
        QCOMPARE(actions.last()->menu()->actions().size(), 2 + static_cast<qsizetype>(causes::CauseCount));
        QVERIFY(!actions.last()->menu()->actions().last()->icon().isNull());
        menu->close();
    }

    // The tab key follows the eye: what is made later does not come last.
    void tabFollowsTheEye()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        page.showTab(Tab::Incidents);
        QTRY_VERIFY(page.findChild<panels::WatchIncidentCard*>());
        tabBar(page)->setFocus();
        QTest::keyClick(tabBar(page), Qt::Key_Tab);
        QVERIFY2(qobject_cast<panels::WatchIncidentCard*>(QApplication::focusWidget()),
                 QApplication::focusWidget()->metaObject()->className());
        tabTo(record(page));
        QStringList names;
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            names << (button ? button->text() : QString());
        }
        QCOMPARE(names.join(QLatin1Char(',')),
                 QStringLiteral("Mark as,Copy redacted,Inspect token,Why was this read so?"));
    }

    void hintsHaveTheContrastOfText()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        page.showTab(Tab::Events);
        const auto* field = page.findChild<QLineEdit*>();
        QVERIFY(field);
        QCOMPARE(field->palette().color(QPalette::PlaceholderText), models::themeFor(field->palette()).muted);
    }

    void tabGoesRoundOnEachTab()
    {
        Window stage;
        panels::WatchPage& page = sample(stage);
        for (int tab = 0; tab < Tabs; ++tab) {
            page.showTab(Tab(tab));
            tabBar(page)->setFocus();
            QWidget* first = QApplication::focusWidget();
            QSet<QWidget*> seen;
            for (int step = 0; step < 400; ++step) {
                QWidget* before = QApplication::focusWidget();
                seen.insert(before);
                QTest::keyClick(before, Qt::Key_Tab);
                for (int part = 0; part < 8 && qobject_cast<QAbstractSpinBox*>(before) &&
                     QApplication::focusWidget() == before;
                     ++part)
                    QTest::keyClick(before, Qt::Key_Tab);
                QVERIFY2(QApplication::focusWidget() != before, before->metaObject()->className());
                if (QApplication::focusWidget() == first)
                    break;
            }
            QCOMPARE(QApplication::focusWidget(), first);
            QVERIFY2(seen.size() > 12, qPrintable(QStringLiteral("tab %1: %2").arg(tab).arg(seen.size())));
        }
    }

    void smallWindowHoldsEachTab_data() { stage::addDirections(); }

    void smallWindowHoldsEachTab()
    {
        QFETCH(int, direction);
        QGuiApplication::setLayoutDirection(Qt::LayoutDirection(direction));
        {
            Window stage;
            panels::WatchPage& page = sample(stage);
            stage.window->resize(1024, 700);
            for (int tab = 0; tab < Tabs; ++tab) {
                page.showTab(Tab(tab));
                QCoreApplication::processEvents();
                QCOMPARE(stage.window->size(), QSize(1024, 700));
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static panels::WatchPage& sample(Window& stage)
    {
        stage.window->showPage(shell::Page::Watch);
        auto& page = *stage.window->findChild<panels::WatchPage*>();
        page.openSample();
        [&page] {
            QTRY_VERIFY(page.state().snapshot()->failures > 100);
            QTRY_VERIFY(!page.state().selection().scanning());
        }();
        return page;
    }
    static QTabBar* tabBar(const panels::WatchPage& page) { return page.findChild<QTabBar*>(); }
    static QPlainTextEdit* record(const panels::WatchPage& page) { return page.findChild<QPlainTextEdit*>(); }
    static void tabTo(const QWidget* wanted)
    {
        for (int step = 0; step < 300 && QApplication::focusWidget() != wanted; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
    }
};

QTEST_MAIN(TstWatchAccess)
#include "tst_watch_access.moc"
