// A writer that appends, the worker that follows, and all models of the Watch page that read its snapshots in
// the main thread, with exports, logs that are added and closed and a reading that starts over; tokens that
// are inspected meanwhile. Nothing is lost, and nothing ends before it was handed over. The thread sanitizer
// cannot look at it: Qt's packages are not built for it, and what QThread does reads as races.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <atomic>
#include <fstream>
#include <functional>
#include <thread>

#include "models/bucket_table_model.h"
#include "models/cause_summary_model.h"
#include "models/contributor_model.h"
#include "models/event_table_model.h"
#include "models/incident_model.h"
#include "models/source_model.h"
#include "services/event_export.h"
#include "services/inspection_service.h"
#include "services/pipeline_service.h"
#include "support/check.h"

using namespace bearerwatch;
using namespace std::chrono_literals;

namespace {

constexpr int Lines = 8'000;
constexpr int Patience = 300'000; // ms

const base::Time Start = *base::parseInstant("2026-03-02T10:00:00Z");

void append(const std::string& path, int lines)
{
    constexpr const char* Words[] = {"jwt expired", "invalid signature", "audience invalid", "token revoked"};
    std::ofstream file(path, std::ios::app | std::ios::binary);
    for (int number = 0; number < lines; ++number) {
        file << R"({"time":")" << base::formatRfc3339(Start + number * 50ms) << R"(","path":"/orders/)"
             << number << R"(","status":401,"client_ip":"192.0.2.)" << number % 200 << R"(","msg":")"
             << Words[number / 1000 % 4] << "\"}\n";
        if (number % 400 == 399) {
            file.flush();
            std::this_thread::sleep_for(20ms);
        }
    }
}

/// Runs the event loop until `done`.
void turnUntil(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        CHECK(clock.elapsed() < Patience);
    }
}

/// All models of the page, and what views ask of them.
struct Page {
    models::WatchState state;
    models::EventTableModel events{state.selection()};
    models::CauseSummaryModel causes{state};
    models::ContributorModel contributors{state};
    models::BucketTableModel buckets{state};
    models::IncidentModel incidents;
    models::SourceModel sources;

    void take(const pipeline::SnapshotPtr& snapshot)
    {
        incidents.setSnapshot(snapshot);
        sources.setSnapshot(snapshot);
        state.setSnapshot(snapshot);
        for (const QAbstractItemModel* model : std::initializer_list<const QAbstractItemModel*>{
                 &events, &causes, &contributors, &buckets, &incidents, &sources}) {
            const int rows = model->rowCount();
            for (int row = std::max(0, rows - 20); row < rows; ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    m_letters += model->index(row, column).data().toString().size();
            }
        }
        if (events.rowCount() > 0) {
            if (const auto whole = state.selection().view().wholeAt(state.selection().position(0)))
                m_letters += static_cast<qsizetype>(whole->text.size());
        }
    }
    [[nodiscard]] qsizetype letters() const { return m_letters; }

private:
    qsizetype m_letters = 0;
};

void followAndExport(const QTemporaryDir& folder)
{
    const QString log = folder.filePath(QStringLiteral("app.log"));
    const QString other = folder.filePath(QStringLiteral("other.log"));
    append(QFile::encodeName(other).toStdString(), 50);
    append(QFile::encodeName(log).toStdString(), 1);
    services::PipelineService pipeline;
    services::EventExport exported;
    Page page;
    page.contributors.setActive(true);
    int snapshots = 0;
    int exports = 0;
    QObject::connect(&pipeline, &services::PipelineService::snapshotChanged, &page.state,
                     [&](const pipeline::SnapshotPtr& snapshot) {
                         page.take(snapshot);
                         if (++snapshots % 3 == 0)
                             exported.start(
                                 snapshot, [](const events::Event&) { return true; }, true,
                                 services::EventExport::Format::JsonLines,
                                 folder.filePath(QStringLiteral("out.jsonl")));
                         if (snapshots % 4 == 0)
                             snapshots % 8 == 0 ? pipeline.add({other}) : pipeline.close(other);
                     });
    QObject::connect(&exported, &services::EventExport::finished, &page.state, [&exports] { ++exports; });
    pipeline::ScanOptions options;
    options.maxEvents = 2048; // the others are read from the archive
    pipeline.setScanOptions(options);
    pipeline.setStateDirectory(folder.filePath(QStringLiteral("state")));
    pipeline.add({log});
    std::thread writer([&log] { append(QFile::encodeName(log).toStdString(), Lines); });
    turnUntil([&] { return pipeline.snapshot()->lines >= Lines; });
    writer.join();
    pipeline.tellNotices(pipeline::Acknowledge{"an-incident"});
    turnUntil([&] {
        return pipeline.snapshot()->notices && pipeline.snapshot()->notices->isAcknowledged("an-incident");
    });
    pipeline.open({log}, services::PipelineService::Mode::Read); // over again, to the end
    turnUntil([&] { return !pipeline.running(); });
    CHECK(pipeline.snapshot()->lines == Lines + 1);
    pipeline.open({log}, services::PipelineService::Mode::Follow); // and gone in the midst of it
    turnUntil([&] { return exports > 0 && !exported.running(); });
    CHECK(page.letters() > 0);
}

void inspectManyTimes()
{
    services::InspectionService inspection;
    quint64 last = 0;
    quint64 delivered = 0;
    QObject::connect(&inspection, &services::InspectionService::finished, &inspection,
                     [&delivered](const services::InspectionResultPtr& result) {
                         CHECK(!result->reports->empty());
                         delivered = result->request;
                     });
    for (int turn = 0; turn < 40; ++turn) {
        services::InspectionRequest request;
        request.text = "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0." + QByteArray::number(turn);
        last = inspection.inspect(request);
        if (turn % 8 == 0)
            turnUntil([&] { return delivered == last; });
    }
    turnUntil([&] { return delivered == last; });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    CHECK(folder.isValid());
    followAndExport(folder);
    inspectManyTimes();
    return 0;
}
