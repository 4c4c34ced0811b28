#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include "charts/failure_chart.h"
#include "models/cause_style.h"

using namespace bearerwatch;
using namespace std::chrono_literals;

class TstFailureChart : public QObject {
    Q_OBJECT
private:
    static models::ChartColumns columns(std::size_t count)
    {
        models::ChartColumns result;
        result.width = 60s;
        result.start = base::Time(1'000'000 * 60s);
        result.failures.resize(count);
        result.requests.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            result.failures[i][causes::index(causes::Cause::Expired)] = i % 10;
        return result;
    }

private Q_SLOTS:
    void keysChooseARange()
    {
        charts::FailureChart chart;
        chart.resize(800, 260);
        chart.setColumns(columns(60), {causes::Cause::Expired});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, bearerwatch::test::Patience));
        QWidget* canvas = chart.focusProxy();
        QSignalSpy chosen(&chart, &charts::FailureChart::rangeChosen);
        QSignalSpy cleared(&chart, &charts::FailureChart::choiceCleared);
        QTest::keyClick(canvas, Qt::Key_Left); // the last column
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto range = chosen.first().first().value<models::TimeWindow>();
        QCOMPARE(range.until, columns(60).startOf(60));
        QCOMPARE(range.from, columns(60).startOf(57));
        chart.setSelection(range);
        QTest::keyClick(canvas, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
    }

    void dragChoosesWholeColumns()
    {
        charts::FailureChart chart;
        chart.resize(800, 260);
        chart.setColumns(columns(10), {causes::Cause::Expired});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, bearerwatch::test::Patience));
        auto* view = qobject_cast<QAbstractScrollArea*>(chart.focusProxy())->viewport();
        QVERIFY(view);
        QSignalSpy chosen(&chart, &charts::FailureChart::rangeChosen);
        QTest::mousePress(view, Qt::LeftButton, {}, QPoint(300, 120));
        QTest::mouseMove(view, QPoint(400, 120));
        QTest::mouseMove(view, QPoint(500, 120));
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(500, 120));
        QCOMPARE(chosen.size(), 1);
        const auto range = chosen.first().first().value<models::TimeWindow>();
        QVERIFY(range.length() >= 2min && range.length() <= 4min);
        QCOMPARE(range.from, models::alignDown(range.from, 60s));
    }

    // The values stay as long as the mouse rests on a column.
    void valuesStayUnderTheMouse()
    {
        charts::FailureChart chart;
        chart.resize(600, 240);
        chart.setColumns(columns(10), {causes::Cause::Expired});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, bearerwatch::test::Patience));
        QWidget* view = qobject_cast<QAbstractScrollArea*>(chart.focusProxy())->viewport();
        QTest::mouseMove(view, QPoint(300, 120));
        QTest::mouseMove(view, QPoint(301, 121));
        QTRY_VERIFY(QToolTip::isVisible());
        const QString values = QToolTip::text();
        QHelpEvent asked(QEvent::ToolTip, QPoint(301, 121), view->mapToGlobal(QPoint(301, 121)));
        QApplication::sendEvent(view, &asked); // as Qt does after a while
        QTest::qWait(500); // an empty tooltip hides the old one a little later
        QVERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), values);
        QToolTip::hideText();
    }

    void picturesAreWritten()
    {
        charts::FailureChart chart;
        chart.resize(600, 240);
        chart.setColumns(columns(30), {causes::Cause::Expired});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, bearerwatch::test::Patience));
        chart.setCaption(QStringLiteral("Failures per minute: 300 in 30 min"));
        const QImage small = chart.picture(1).convertToFormat(QImage::Format_RGB32);
        const QImage large = chart.picture(2).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(large.size(), small.size() * 2);
        QCOMPARE(large.width(), 1200);
        QVERIFY(small.height() > 240); // caption and legend
        int same = 0;
        int looked = 0;
        for (int y = 2; y < small.height() - 2; y += 5) {
            for (int x = 2; x < small.width() - 2; x += 5) {
                const QColor a = small.pixelColor(x, y);
                const QColor b = large.pixelColor(2 * x, 2 * y);
                ++looked;
                same += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                            std::abs(a.blue() - b.blue()) <
                        60
                    ? 1
                    : 0;
            }
        }
        QVERIFY2(same > looked * 9 / 10, qPrintable(QString::number(same * 100 / looked)));
        const QColor bar = models::causeColor(causes::Cause::Expired, false);
        int legend = 0; // pixels above the chart that have the colour of the cause: its marker
        for (int y = 0; y < large.height() - 480; ++y) {
            for (int x = 0; x < large.width(); ++x)
                legend += large.pixelColor(x, y) == bar ? 1 : 0;
        }
        QVERIFY2(legend > 100, qPrintable(QString::number(legend)));
        QTemporaryDir folder;
        QVERIFY(chart.saveSvg(folder.filePath(QStringLiteral("a.svg"))));
        QVERIFY(chart.savePng(folder.filePath(QStringLiteral("a.png"))));
        QVERIFY(!chart.savePng(folder.filePath(QStringLiteral("absent/a.png"))));
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("a.svg"))).size() > 1000);
    }

    void nothingToDrawIsFine()
    {
        charts::FailureChart chart;
        chart.resize(300, 100);
        chart.setColumns({}, {});
        chart.setBands({{QStringLiteral("a"), QStringLiteral("x"), base::Time(), base::Time() + 60s, 0}});
        QVERIFY(!chart.picture().isNull());
    }

    void updatesAreFastEnough()
    {
        charts::FailureChart chart;
        chart.resize(1200, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, bearerwatch::test::Patience));
        const auto many = columns(models::MaxColumns);
        QBENCHMARK
        { // 4 Hz leave 250 ms; 40 ms are the aim on a quiet machine
            chart.setColumns(many, {causes::Cause::Expired});
            chart.repaint();
        }
    }
};

QTEST_MAIN(TstFailureChart)
#include "tst_failure_chart.moc"
