#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/event_export.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using services::EventExport;
using support::Noon;

namespace {

bool all(const events::Event&)
{
    return true;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TstEventExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_maker.addRun(3000, Noon, 100ms, {Cause::Expired, Cause::Missing});
        QVERIFY(m_folder.isValid());
    }

    void choosesTheFormatByTheEnding()
    {
        QCOMPARE(EventExport::formatOf(QStringLiteral("a.csv")), EventExport::Format::Csv);
        QCOMPARE(EventExport::formatOf(QStringLiteral("a.JSONL")), EventExport::Format::JsonLines);
        QCOMPARE(EventExport::formatOf(QStringLiteral("a.json")), EventExport::Format::JsonLines);
        QCOMPARE(EventExport::formatOf(QStringLiteral("a.html")), EventExport::Format::Html);
        QCOMPARE(EventExport::formatOf(QStringLiteral("a")), EventExport::Format::Csv);
    }

    void writesWhatIsWanted()
    {
        const QString file = m_folder.filePath(QStringLiteral("missing.csv"));
        EventExport exporter;
        QSignalSpy finished(&exporter, &EventExport::finished);
        exporter.start(
            m_maker.snapshot(), [](const events::Event& event) { return event.cause == Cause::Missing; },
            true, EventExport::Format::Csv, file);
        QVERIFY(finished.wait(test::Patience));
        QVERIFY(!exporter.running());
        QCOMPARE(finished.first().at(1).toULongLong(), 1500ULL);
        const QByteArray text = contentOf(file);
        QCOMPARE(text.count('\n'), 1501);
        QVERIFY(text.contains("missing") && !text.contains("expired"));
        QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void writesOneEventALine()
    {
        const QString file = m_folder.filePath(QStringLiteral("all.jsonl"));
        EventExport exporter;
        QSignalSpy finished(&exporter, &EventExport::finished);
        exporter.start(m_maker.snapshot(), all, true, EventExport::Format::JsonLines, file);
        QVERIFY(finished.wait(test::Patience));
        const QList<QByteArray> lines = contentOf(file).trimmed().split('\n');
        QCOMPARE(lines.size(), 3000);
        for (const QByteArray& line : lines) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            QVERIFY2(!event.isEmpty() && event.contains(QStringLiteral("cause")), line.constData());
        }
    }

    void thePageCountsOnlyWhatIsWanted()
    {
        const QString file = m_folder.filePath(QStringLiteral("report.html"));
        EventExport exporter;
        QSignalSpy finished(&exporter, &EventExport::finished);
        exporter.start(
            m_maker.snapshot(), [](const events::Event& event) { return event.cause == Cause::Expired; },
            false, EventExport::Format::Html, file);
        QVERIFY(finished.wait(test::Patience));
        const QByteArray page = contentOf(file);
        QVERIFY(page.contains("Expired</td><td class=\"count\">1\u202f500</td>"));
        QVERIFY(!page.contains("Missing</td>"));
        QVERIFY(!page.contains("<script") && !page.contains("http-equiv=\"refresh\""));
    }

    void saysWhenTheFileCannotBeWritten()
    {
        EventExport exporter;
        QSignalSpy failed(&exporter, &EventExport::failed);
        const QString file = m_folder.filePath(QStringLiteral("no such folder/all.csv"));
        exporter.start(m_maker.snapshot(), all, true, EventExport::Format::Csv, file);
        QVERIFY(failed.wait(test::Patience));
        QVERIFY(failed.first().at(0).toString().contains(file));
    }

    void aNewExportReplacesTheOldOne()
    {
        const QString first = m_folder.filePath(QStringLiteral("first.csv"));
        const QString second = m_folder.filePath(QStringLiteral("second.csv"));
        EventExport exporter;
        QSignalSpy finished(&exporter, &EventExport::finished);
        QSignalSpy failed(&exporter, &EventExport::failed);
        exporter.start(m_maker.snapshot(), all, true, EventExport::Format::Csv, first);
        exporter.start(m_maker.snapshot(), all, true, EventExport::Format::Csv, second);
        QVERIFY(finished.wait(test::Patience));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toString(), second);
        QVERIFY(failed.isEmpty());
    }

    void endsWithItsOwner()
    {
        const QString file = m_folder.filePath(QStringLiteral("left.csv"));
        {
            EventExport exporter;
            exporter.start(m_maker.snapshot(), all, true, EventExport::Format::Csv, file);
        }
        // Whole or not at all.
        QVERIFY(!QFile::exists(file) || contentOf(file).count('\n') == 3001);
    }

private:
    support::SnapshotMaker m_maker;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstEventExport)
#include "tst_event_export.moc"
