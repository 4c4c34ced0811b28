// Logs that are opened, added and closed while they are followed: what was read is not read again.
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "services/pipeline_service.h"

using namespace bearerwatch;
using services::PipelineService;

namespace {

QByteArray lines(int from, int to, const char* why)
{
    QByteArray text;
    for (int number = from; number < to; ++number)
        text += R"({"time":"2026-03-02T10:)" + QByteArray::number(10 + number / 60) + ":" +
            QByteArray::number(number % 60).rightJustified(2, '0') +
            R"(Z","method":"GET","path":"/orders","status":401,"client_ip":"192.0.2.1","msg":")" + why +
            "\"}\n";
    return text;
}

void append(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::Append), qPrintable(file.errorString()));
    QCOMPARE(file.write(text), qint64(text.size()));
}

std::uint64_t bytesRead(const PipelineService& service, const QString& path)
{
    for (const pipeline::SourceStatus& source : service.snapshot()->sources) {
        if (source.name == path.toStdString())
            return source.bytesRead;
    }
    return 0;
}

} // namespace

class TstPipelineService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_first = m_folder->filePath("first.log");
        m_second = m_folder->filePath("second.log");
        append(m_first, lines(0, 100, "jwt expired"));
        append(m_second, lines(50, 120, "invalid signature"));
    }

    void whatTheUserSaysOfIncidentsIsKept()
    {
        QByteArray text; // an hour of little, then a spike
        for (int number = 0; number < 60; ++number)
            text += "2026-03-02T10:" + QByteArray::number(number).rightJustified(2, '0') +
                ":00Z WARN jwt expired\n";
        for (int number = 0; number < 300; ++number)
            text += "2026-03-02T11:0" + QByteArray::number(number / 60) + ":" +
                QByteArray::number(number % 60).rightJustified(2, '0') + "Z WARN jwt expired\n";
        append(m_folder->filePath("spike.log"), {});
        const qint64 until = QDateTime::currentSecsSinceEpoch() + 3600;
        for (const bool again : {false, true}) {
            PipelineService service;
            service.setStateDirectory(m_folder->filePath("state"));
            service.open({m_folder->filePath("spike.log")}, PipelineService::Mode::Follow);
            const auto incident = [&service] { return service.snapshot()->incidents.front(); };
            const auto told = [&service, &incident] {
                return !service.snapshot()->incidents.empty() &&
                    service.snapshot()->notices->isTold(incident().id);
            };
            const auto silencedUntil = [&service, &incident] {
                return service.snapshot()->notices->silencedUntil(
                    incident(), base::Time(std::chrono::seconds(QDateTime::currentSecsSinceEpoch())));
            };
            if (!again) {
                QTRY_VERIFY(!service.snapshot()->sources.empty() &&
                            service.snapshot()->sources.front().state == pipeline::SourceState::Following);
                append(m_folder->filePath("spike.log"), text);
            }
            QTRY_VERIFY_WITH_TIMEOUT(told(), 120'000);
            if (!again) {
                service.tellNotices(pipeline::Acknowledge{incident().id});
                service.tellNotices(
                    spikes::Silence{incident().id, std::nullopt, base::Time(std::chrono::seconds(until))});
            }
            QTRY_VERIFY_WITH_TIMEOUT(
                service.snapshot()->notices->isAcknowledged(incident().id) && silencedUntil(), 120'000);
            QCOMPARE(base::toSeconds(*silencedUntil()), until);
        }
    }

    void addingReadsTheNewOneAlone()
    {
        PipelineService service;
        std::uint64_t most = 0;
        bool fell = false;
        connect(&service, &PipelineService::snapshotChanged, this,
                [&](const pipeline::SnapshotPtr& snapshot) {
                    fell = fell || snapshot->failures < most;
                    most = std::max(most, snapshot->failures);
                });
        service.open({m_first}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(100));
        service.add({m_second});
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(170));
        QVERIFY(!fell); // counts never began anew
        QCOMPARE(bytesRead(service, m_first), std::uint64_t(QFile(m_first).size()));
        append(m_first, lines(100, 105, "jwt expired"));
        append(m_second, lines(120, 123, "invalid signature"));
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(178));
        QCOMPARE(service.paths(), (QStringList{m_first, m_second}));
    }

    void closingTakesItsEventsAlone()
    {
        PipelineService service;
        service.open({m_first, m_second}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(170));
        const std::uint64_t read = bytesRead(service, m_second);
        const std::uint64_t epoch = service.snapshot()->epoch;
        service.close(m_first);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(70));
        const pipeline::SnapshotPtr rest = service.snapshot();
        QCOMPARE(rest->sources.size(), std::size_t(1));
        QCOMPARE(rest->sources.front().name, m_second.toStdString());
        QCOMPARE(rest->requests, std::uint64_t(70));
        QCOMPARE(rest->lines, std::uint64_t(70));
        QCOMPARE(rest->causes[causes::index(causes::Cause::Expired)], std::uint64_t(0));
        QCOMPARE(rest->events.size, std::size_t(70));
        QVERIFY(rest->epoch > epoch); // views let their rows go
        QCOMPARE(bytesRead(service, m_second), read); // it was not read again
        append(m_second, lines(120, 125, "invalid signature"));
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(75));
        append(m_first, lines(100, 105, "jwt expired")); // nobody follows it
        append(m_second, lines(125, 126, "invalid signature"));
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(76));
        service.close(m_second);
        QTRY_VERIFY(!service.running());
        QCOMPARE(service.snapshot()->failures, std::uint64_t(0));
    }

    // What is read again has as many events as before, and none of them is the same.
    void anotherRunHasOtherEvents()
    {
        PipelineService service;
        std::uint64_t last = 0;
        for (int run = 0; run < 3; ++run) {
            service.open({m_first}, PipelineService::Mode::Follow);
            QTRY_VERIFY(service.snapshot()->epoch > last && service.snapshot()->failures == 100);
            last = service.snapshot()->epoch;
        }
        service.open({}, PipelineService::Mode::Follow);
        QVERIFY(service.snapshot()->epoch > last);
    }

    // Where more events came than are kept, what remains is read again, and the counts are right too.
    void closingWithEventsThatAreNotKept()
    {
        append(m_second, lines(120, 2600, "invalid signature"));
        PipelineService service;
        pipeline::ScanOptions options;
        options.maxEvents = 1024;
        service.setScanOptions(options);
        service.open({m_first, m_second}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(2650));
        service.close(m_first);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(2550));
        QCOMPARE(service.snapshot()->causes[causes::index(causes::Cause::Expired)], std::uint64_t(0));
    }

    // A compressed log is read to its end, and the others are followed all the same.
    void compressedBesideLive()
    {
        const QString packed = m_folder->filePath("old.log");
        append(packed, lines(0, 40, "token revoked"));
        QCOMPARE(QProcess::execute("gzip", {packed}), 0);
        PipelineService service;
        service.open({packed + ".gz", m_first}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(140));
        append(m_first, lines(100, 110, "jwt expired"));
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(150));
        QVERIFY(service.running());
        const auto& sources = service.snapshot()->sources;
        const auto archive =
            std::find_if(sources.begin(), sources.end(),
                         [](const pipeline::SourceStatus& source) { return source.name.ends_with(".gz"); });
        QVERIFY(archive != sources.end());
        QVERIFY(archive->state == pipeline::SourceState::Done);
    }

    // Rotations that are named are one log with the newest, read oldest first.
    void rotationsAreOneLog()
    {
        const QString log = m_folder->filePath("app.log");
        append(log + ".2", lines(0, 10, "jwt expired"));
        QCOMPARE(QProcess::execute("gzip", {log + ".2"}), 0);
        append(log + ".1", lines(10, 30, "jwt expired"));
        append(log, lines(30, 60, "jwt expired"));
        PipelineService service;
        service.open({log, log + ".1", log + ".2.gz"}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(60));
        QCOMPARE(service.snapshot()->sources.size(), std::size_t(1));
        QVERIFY(QFile::rename(log + ".1", log + ".3"));
        QVERIFY(QFile::rename(log, log + ".1"));
        append(log, lines(60, 70, "jwt expired"));
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(70));
    }

    // A log without a checkpoint is read from its start, one with it from there: what was before is known.
    void aSessionGoesOnWhereItEnded()
    {
        const QString state = m_folder->filePath("state");
        {
            PipelineService service;
            service.setStateDirectory(state);
            service.open({m_first, m_second}, PipelineService::Mode::Follow);
            QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(170));
            service.tellNotices(pipeline::Acknowledge{"an-incident"});
            QTRY_VERIFY(service.snapshot()->notices->isAcknowledged("an-incident"));
        }
        const qint64 before = QFile(m_first).size();
        append(m_first, lines(100, 105, "jwt expired"));
        PipelineService service;
        service.setStateDirectory(state);
        service.open({m_first, m_second}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(175));
        QTRY_COMPARE(bytesRead(service, m_first), std::uint64_t(QFile(m_first).size() - before));
        QCOMPARE(bytesRead(service, m_second), std::uint64_t(0));
        QCOMPARE(service.snapshot()->requests, std::uint64_t(175));
        QVERIFY(service.snapshot()->notices->isAcknowledged("an-incident"));
    }

    // What is closed leaves the history too, also what an earlier run read of it.
    void closingLeavesTheHistory()
    {
        const QString state = m_folder->filePath("state");
        for (int run = 0; run < 2; ++run) {
            PipelineService service;
            service.setStateDirectory(state);
            service.open({m_first, m_second}, PipelineService::Mode::Follow);
            QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(170));
            if (run == 0)
                continue;
            service.close(m_first);
            QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(70));
            QCOMPARE(service.snapshot()->causes[causes::index(causes::Cause::Expired)], std::uint64_t(0));
        }
        PipelineService service;
        service.setStateDirectory(state);
        service.open({m_second}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(70));
        service.add({m_first}); // it has no checkpoint any more
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(170));
    }

    void aHistoryInUseIsDoneWithout()
    {
        const QString state = m_folder->filePath("state");
        PipelineService first;
        first.setStateDirectory(state);
        first.open({m_first}, PipelineService::Mode::Follow);
        QTRY_COMPARE(first.snapshot()->failures, std::uint64_t(100));
        PipelineService second;
        QSignalSpy problems(&second, &PipelineService::problemFound);
        second.setStateDirectory(state);
        second.open({m_first}, PipelineService::Mode::Follow);
        QTRY_COMPARE(second.snapshot()->failures, std::uint64_t(100));
        QCOMPARE(problems.size(), 1);
        QVERIFY(second.stateDirectory().isEmpty());
    }

    void whatIsSilencedComesWithANewSession()
    {
        spikes::Notices known;
        known.acknowledge("an-incident");
        PipelineService service;
        service.setNotices(known.save());
        service.open({m_first}, PipelineService::Mode::Follow);
        QTRY_COMPARE(service.snapshot()->failures, std::uint64_t(100));
        QVERIFY(service.snapshot()->notices->isAcknowledged("an-incident"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(TstPipelineService)
#include "tst_pipeline_service.moc"
