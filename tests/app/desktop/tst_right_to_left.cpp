#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>

#include "app/desktop/inspect_steps.h"
#include "models/wording.h"
#include "panels/claims_card.h"

using namespace bearerwatch;
using namespace stage;

namespace {

/// How far from its right edge the picture is of one colour. Unit: pixels; all of its width where it is
/// empty.
int blankAtTheRight(const QImage& picture)
{
    for (int x = picture.width() - 1; x >= 0; --x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, y))
                return picture.width() - 1 - x;
        }
    }
    return picture.width();
}

/// What a view shows of a part of its viewport.
QImage pictureOf(QWidget* viewport, const QRect& part)
{
    return viewport->grab(part).toImage();
}

} // namespace

/// The window where the language runs from right to left: the mirror of the other, and nothing cut off.
class TstRightToLeft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        stage::prepare();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    void partsOfAListKeepTheirOwnWay()
    {
        const QString shown = models::listed({QStringLiteral("196 B"), {}, QStringLiteral("hs.tok")});
        QCOMPARE(shown, QString::fromUtf8("\u2068196 B\u2069, \u2068hs.tok\u2069"));
    }

    void percentStandsBehindItsNumber()
    {
        QCOMPARE(models::percentText(0.06), QString::fromUtf8("\u20686 %\u2069"));
    }

    void firstTabBeginsAtTheEdge()
    {
        const Window window;
        paste(window, made::token(claims(QStringLiteral("{'sub':'usr','exp':%1}").arg(now() + 900))));
        QTRY_VERIFY(!window.verdict().isEmpty());
        QCoreApplication::processEvents();
        auto* bar = window.window->findChild<panels::ClaimsCard*>()->findChild<QTabBar*>();
        QVERIFY(blankAtTheRight(pictureOf(bar, bar->rect().adjusted(0, 2, 0, -4))) <= 4);
    }

    void cardsStandInTheirSplitters()
    {
        const Window window;
        window.composition->openSamples();
        QTRY_VERIFY(!window.verdict().isEmpty());
        for (const shell::Page page : {shell::Page::Inspect, shell::Page::Watch, shell::Page::Help}) {
            window.window->showPage(page);
            QCoreApplication::processEvents();
            int seen = 0;
            const auto splitters = window.window->findChildren<QSplitter*>();
            for (const QSplitter* splitter : splitters) {
                if (!splitter->isVisible())
                    continue;
                ++seen;
                for (int i = 0; i < splitter->count(); ++i)
                    QVERIFY(splitter->rect().contains(splitter->widget(i)->geometry()));
            }
            QVERIFY(seen > 0);
        }
    }

    void headsOfTheClaimsStandAboveTheirCells()
    {
        const Window window;
        paste(window, made::token(claims(QStringLiteral("{'sub':'usr','exp':%1}").arg(now() + 900))));
        QTRY_VERIFY(!window.verdict().isEmpty());
        QCoreApplication::processEvents();
        QTreeView* tree = nullptr;
        const auto trees = window.window->findChild<panels::ClaimsCard*>()->findChildren<QTreeView*>();
        for (QTreeView* one : trees)
            tree = one->isVisible() ? one : tree;
        QVERIFY(tree);
        const QRect row = tree->visualRect(tree->model()->index(0, 0));
        for (int column = 0; column < tree->header()->count(); ++column) {
            const int left = tree->header()->sectionViewportPosition(column);
            const int width = tree->header()->sectionSize(column);
            const int head = blankAtTheRight(
                pictureOf(tree->header()->viewport(), QRect(left, 2, width, tree->header()->height() - 5)));
            const int cell = blankAtTheRight(
                pictureOf(tree->viewport(), QRect(left, row.top() + 1, width, row.height() - 3)));
            QVERIFY2(std::abs(head - cell) <= 3,
                     qPrintable(QStringLiteral("column %1: %2 and %3").arg(column).arg(head).arg(cell)));
        }
    }
};

QTEST_MAIN(TstRightToLeft)
#include "tst_right_to_left.moc"
