// The Watch page under load: prints milliseconds that the window was held, and ends with 1 where one of the
// limits is broken. Wants no display (QT_QPA_PLATFORM=offscreen). Limits are of the wall clock; "cpu" is the
// part of it that the thread ran: where it is much less, the machine was busy with others or waited for a
// disk.
//
//   bench_watch live [SECONDS] [LINES_A_SECOND]   a file that grows, followed by the whole page
//   bench_watch table [EVENTS]                    a table of so many events, scrolled
//   bench_watch chart                             a chart of 160 columns, updated

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <random>
#include <thread>

#include "charts/failure_chart.h"
#include "models/event_table_model.h"
#include "panels/theme.h"
#include "panels/watch_page.h"
#include "pipeline/event_archive.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using support::Noon;

namespace {

constexpr double MostChart = 40; // ms
constexpr double MostHold = 16; // ms, 95th percentile
constexpr double MostLag = 1.5; // s, at any time after the first seconds

/// Milliseconds of the wall clock, and of this thread on a processor.
struct Held {
    double wall = 0;
    double cpu = 0;
};

class Stopwatch {
public:
    Stopwatch() { restart(); }
    void restart()
    {
        m_wall.start();
        m_cpu = cpuMilliseconds();
    }
    [[nodiscard]] Held held() const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, cpuMilliseconds() - m_cpu};
    }

private:
    static double cpuMilliseconds()
    {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    QElapsedTimer m_wall;
    double m_cpu = 0;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = static_cast<std::size_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

long residentMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 30).simplified().split(' ').first().toLong() / 1024;
}

/// Measures how long each event holds the window.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || !m_measuring)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const Stopwatch clock;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const Held held = clock.held(); held.wall >= 0.5) // what is shorter holds nobody
            m_held.push_back(held);
        return result;
    }
    void measure(bool on) { m_measuring = on; }
    [[nodiscard]] const std::vector<Held>& held() const { return m_held; }

private:
    int m_depth = 0;
    bool m_measuring = false;
    std::vector<Held> m_held;
};

bool tell(const char* what, const std::vector<Held>& held, double limit)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Held& one : held) {
        wall.push_back(one.wall);
        cpu.push_back(one.cpu);
    }
    const double often = percentile(wall, 0.95);
    const bool good = often <= limit;
    std::printf("%-28s n %6zu  median %6.2f  p95 %6.2f  most %6.2f ms  (cpu: median %.2f  p95 %.2f)  limit "
                "%4.0f  %s\n",
                what, held.size(), percentile(wall, 0.5), often, percentile(wall, 1), percentile(cpu, 0.5),
                percentile(cpu, 0.95), limit, good ? "ok" : "TOO LONG");
    return good;
}

/// Writes lines with the time of now, so many a second, until told to end.
class Writer {
public:
    Writer(const QString& path, int linesPerSecond)
        : m_thread([this, path, linesPerSecond] { run(path, linesPerSecond); })
    {
    }
    ~Writer()
    {
        m_end = true;
        m_thread.join();
    }
    [[nodiscard]] std::uint64_t written() const { return m_written; }

private:
    void run(const QString& path, int linesPerSecond)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        constexpr int TurnsPerSecond = 20;
        constexpr auto Turn = std::chrono::milliseconds(1000 / TurnsPerSecond);
        constexpr const char* Words[] = {"jwt expired", "invalid signature", "audience invalid",
                                         "jwt malformed"};
        std::mt19937 random(1);
        auto next = std::chrono::steady_clock::now();
        while (!m_end) {
            const std::string time =
                base::formatRfc3339(std::chrono::floor<base::Duration>(std::chrono::system_clock::now()));
            std::string block;
            for (int i = 0; i < linesPerSecond / TurnsPerSecond; ++i) {
                const bool failed = random() % 50 == 0;
                block += R"({"time":")" + time + R"(","method":"GET","path":"/orders/)" +
                    std::to_string(random() % 1000) + R"(","status":)" + (failed ? "401" : "200") +
                    R"(,"client_ip":"192.0.2.)" + std::to_string(random() % 250) + R"(","msg":")" +
                    (failed ? Words[random() % std::size(Words)] : "request completed") + "\"}\n";
            }
            file.write(block.data(), static_cast<qint64>(block.size()));
            file.flush();
            m_written += static_cast<std::uint64_t>(linesPerSecond / TurnsPerSecond);
            next += Turn;
            std::this_thread::sleep_until(next);
        }
    }
    std::atomic<bool> m_end = false;
    std::atomic<std::uint64_t> m_written = 0;
    std::thread m_thread;
};

int live(TimedApplication& application, int seconds, int linesPerSecond)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("api.log"));
    services::PipelineService pipeline;
    services::Notifier notifier;
    panels::WatchPage page(pipeline, notifier);
    page.resize(1216, 720);
    page.show();
    page.state().setSpan(15min);
    page.showTab(panels::WatchPage::Tab::Events);
    Writer writer(log, linesPerSecond);
    pipeline.setStateDirectory(folder.filePath(QStringLiteral("state")));
    pipeline.open({log}, services::PipelineService::Mode::Follow);
    std::vector<double> behind; // seconds: lines that are not shown, by the rate of writing
    QTimer look;
    QElapsedTimer since;
    since.start();
    QObject::connect(&look, &QTimer::timeout, &page, [&] {
        const auto shown = pipeline.snapshot()->lines;
        if (since.elapsed() > 3000)
            behind.push_back(static_cast<double>(writer.written() - std::min(shown, writer.written())) /
                             linesPerSecond);
    });
    look.start(200);
    QTimer::singleShot(3000, &page, [&] { application.measure(true); });
    QTimer::singleShot(seconds * 1000, &application, &QCoreApplication::quit);
    (void)QApplication::exec();
    application.measure(false);
    bool good = tell("window held", application.held(), MostHold);
    const std::vector<double> early(behind.begin(),
                                    behind.begin() + static_cast<std::ptrdiff_t>(behind.size() / 2));
    const std::vector<double> late(behind.begin() + static_cast<std::ptrdiff_t>(behind.size() / 2),
                                   behind.end());
    const bool kept = percentile(late, 0.95) < MostLag;
    std::printf(
        "%d lines/s for %d s: behind the writer p95 %.2f s in the first half, %.2f s in the second  %s\n",
        linesPerSecond, seconds, percentile(early, 0.95), percentile(late, 0.95), kept ? "ok" : "LAGS");
    std::printf("lines %llu, failures %llu, resident %ld MiB\n",
                static_cast<unsigned long long>(pipeline.snapshot()->lines),
                static_cast<unsigned long long>(pipeline.snapshot()->failures), residentMiB());
    good = good && kept;
    return good ? 0 : 1;
}

int table(std::size_t count)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    auto made = pipeline::EventArchive::make({folder.path().toStdString(), "", 1ULL << 40U,
                                              [](std::string_view text) { return std::string(text); }});
    if (!made)
        return 1;
    const long before = residentMiB();
    std::uint64_t number = 0;
    for (std::size_t chunk = 0; chunk < count / pipeline::EventArchive::ChunkEvents; ++chunk) {
        std::vector<events::Event> events;
        for (std::size_t i = 0; i < pipeline::EventArchive::ChunkEvents; ++i, ++number) {
            events.push_back(support::makeEvent(number, Noon + std::chrono::milliseconds(number),
                                                causes::allCauses()[number % 7]));
            events.back().text.clear(); // as one that is read from its log
        }
        if (!(*made)->append(events))
            return 1;
    }
    pipeline::Snapshot snapshot;
    snapshot.epoch = 1;
    snapshot.bucketWidth = 60s;
    snapshot.events.archive = *made;
    snapshot.events.archived = number;
    snapshot.events.size = number;
    models::WatchState state;
    models::EventTableModel model(state.selection());
    QTableView view;
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(24);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setModel(&model);
    view.resize(1200, 400);
    view.show();
    QElapsedTimer clock;
    clock.start();
    state.setSnapshot(std::make_shared<const pipeline::Snapshot>(snapshot));
    QCoreApplication::processEvents();
    std::printf("%d rows, file %.0f MiB, shown after %lld ms, resident %ld MiB more than at first\n",
                model.rowCount(), static_cast<double>((*made)->bytes()) / 1048576, clock.elapsed(),
                residentMiB() - before);
    std::vector<Held> smooth;
    std::vector<Held> leaps;
    QScrollBar* bar = view.verticalScrollBar();
    std::mt19937 random(1);
    const auto frame = [&](int value) {
        const Stopwatch frameClock;
        bar->setValue(value);
        view.viewport()->repaint();
        return frameClock.held();
    };
    for (int i = 0; i < 600; ++i)
        smooth.push_back(frame(bar->maximum() / 3 + i * 120));
    for (int i = 0; i < 300; ++i)
        leaps.push_back(frame(static_cast<int>(random() % static_cast<unsigned>(bar->maximum()))));
    const bool good =
        tell("scrolling, five rows a frame", smooth, MostHold) && tell("leaping", leaps, MostHold);
    std::printf("resident %ld MiB more than at first\n", residentMiB() - before);
    return good ? 0 : 1;
}

int chart()
{
    charts::FailureChart chart;
    chart.resize(1184, 300);
    chart.show();
    std::mt19937 random(1);
    std::vector<Held> times;
    for (int turn = 0; turn < 100; ++turn) {
        models::ChartColumns columns;
        columns.start = Noon;
        columns.width = 60s;
        columns.failures.resize(models::MaxColumns);
        columns.requests.resize(models::MaxColumns);
        for (std::size_t i = 0; i < models::MaxColumns; ++i) {
            columns.requests[i] = 70'000 + random() % 5000;
            for (auto& count : columns.failures[i])
                count = random() % 40;
        }
        const Stopwatch clock;
        chart.setColumns(columns, models::mostFrequent(columns.totals()));
        QCoreApplication::sendPostedEvents();
        chart.repaint();
        for (QWidget* child : chart.findChildren<QWidget*>())
            child->repaint();
        times.push_back(clock.held());
        QCoreApplication::processEvents();
    }
    return tell("chart of 160 columns", times, MostChart) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    QStandardPaths::setTestModeEnabled(true);
    panels::applyTheme(application, false);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    if (what == QLatin1String("live"))
        return live(application, std::max(words.value(2, QStringLiteral("15")).toInt(), 5),
                    std::max(words.value(3, QStringLiteral("200000")).toInt(), 100));
    if (what == QLatin1String("table"))
        return table(words.value(2, QStringLiteral("10000000")).toULongLong());
    if (what == QLatin1String("chart"))
        return chart();
    std::fprintf(stderr,
                 "usage: bench_watch live [SECONDS=15] [LINES_A_SECOND=200000] | table [EVENTS=10000000] | "
                 "chart\nWithout a display: QT_QPA_PLATFORM=offscreen. Ends with 1 where a limit is "
                 "broken.\n");
    return 2;
}
