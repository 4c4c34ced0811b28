#include <QApplication>
#include <QChartView>
#include <QDockWidget>
#include <QLineSeries>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolBar>

// The peer of the start-up benchmark: a window with a chart of 300 points, a menu, a tool bar, a
// dock and a table, which ends once it has been painted.

namespace {

class BareWindow : public QMainWindow {
public:
    BareWindow()
    {
        auto* series = new QLineSeries;
        for (int i = 0; i < 300; ++i)
            series->append(i, i % 17);
        auto* chart = new QChart;
        chart->addSeries(series);
        chart->createDefaultAxes();
        setCentralWidget(new QChartView(chart, this));
        menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
        addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Tool"));
        auto* dock = new QDockWidget(QStringLiteral("Dock"), this);
        dock->setWidget(new QTableWidget(30, 4, dock));
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    BareWindow window;
    window.show();
    return QApplication::exec();
}
