#include <QtTest>

#include "logs/timestamp.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;

class TstTimestamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headTimes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("utc"); // empty: no time
        const auto row = [](const char* line, const char* utc) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(utc);
        };
        row("2024-05-14T09:12:12Z x", "2024-05-14T09:12:12Z");
        row("2024-05-14T09:12:12.1Z x", "2024-05-14T09:12:12.100Z");
        row("2024-05-14 09:12:12,118 x", "2024-05-14T09:12:12.118Z");
        row("2024-05-14T11:12:12+02:00 x", "2024-05-14T09:12:12Z");
        row("2024-05-14T11:12:12+0200 x", "2024-05-14T09:12:12Z");
        row("2024-05-14 09:12:12.5 +0000 UTC x", "2024-05-14T09:12:12.500Z");
        row("2024-05-14T11:12:12Z+02:00 x", "2024-05-14T09:12:12Z");
        row("2024-05-14T09:12:12.123456789Z x", "2024-05-14T09:12:12.123456Z");
        row("2024/05/14 09:12:12 [error] x", "2024-05-14T09:12:12Z");
        row("2024/05/14 - 09:12:12 | 401 |", "2024-05-14T09:12:12Z");
        row("20240514T091212Z x", "2024-05-14T09:12:12Z");
        row("[14/May/2024:11:12:12 +0200] x", "2024-05-14T09:12:12Z");
        row("[14/May/2024:09:12:12.655] x", "2024-05-14T09:12:12.655Z");
        row("[14/May/2024 09:12:12] x", "2024-05-14T09:12:12Z");
        row("14-May-2024 09:12:12.655 SEVERE x", "2024-05-14T09:12:12.655Z");
        row("240514/091212.345, [response] http://api:3000: get /x {} 401 (1ms)", "2024-05-14T09:12:12.345Z");
        row("24/05/14 09:12:12 WARN Token expired", "2024-05-14T09:12:12Z");
        row("  1234:20240514:091212.345 failed", "2024-05-14T09:12:12.345Z");
        row("[14-May-2024 11:12:12 Europe/Berlin] PHP x", "2024-05-14T09:12:12Z");
        row("[14-Jan-2024 10:12:12 Europe/Berlin] PHP x", "2024-01-14T09:12:12Z");
        row("[Tue May 14 09:12:12.446166 2024] x", "2024-05-14T09:12:12.446166Z");
        row("Tue, 14 May 2024 09:12:12 GMT x", "2024-05-14T09:12:12Z");
        row("Di. Mai 14 11:12:12 CEST 2024 x", "2024-05-14T09:12:12Z");
        row("[5/14/24, 4:12:12:655 CDT] x", "2024-05-14T09:12:12.655Z");
        row("05/14/2024, 9:12:12 AM x", "2024-05-14T09:12:12Z");
        row("05/14/2024, 9:12:12 PM x", "2024-05-14T21:12:12Z");
        row("5/14/2024 12:12:12 AM x", "2024-05-14T00:12:12Z");
        row("14/05/2024 11:12:12 a. m. x", "2024-05-14T11:12:12Z");
        row("14.05.2024 09:12:12 x", "2024-05-14T09:12:12Z");
        row("01/25/22 16:19:40.701022 x", "2022-01-25T16:19:40.701022Z");
        row("[2024-05-14][09:12:12] x", "2024-05-14T09:12:12Z");
        row("May 14, 2024 at 09:12:12 x", "2024-05-14T09:12:12Z");
        row("2024年5月14日 09:12:12 x", "2024-05-14T09:12:12Z");
        row("May 14 09:12:12 host x", "2024-05-14T09:12:12Z"); // year from the reference
        row("Dec 31 23:59:59 host x", "2023-12-31T23:59:59Z"); // across New Year
        row("août 19 11:08:37 host x", "2023-08-19T11:08:37Z");
        row("E0514 09:12:12.776766 1 a.go:75] x", "2024-05-14T09:12:12.776766Z");
        row("I20240514 09:12:12.776766 1 x", "2024-05-14T09:12:12.776766Z");
        row("@40000000433225833b6e1a8c x", "2005-09-22T03:31:05.997071Z");
        row("INFO[2024-02-07T20:15:33-06:00] x", "2024-02-08T02:15:33Z");
        row("node-1 2024-05-14T09:12:12Z [ERROR] x", "2024-05-14T09:12:12Z");
        // not the record's own time, or no time at all
        row("JWT expired at 2024-05-14T09:12:12Z. x", "");
        row("ValidTo: '01/03/2018 17:22:20'", "");
        row("Current time: '01/03/2018 19:17:34'.", "");
        row("exp=2024-05-14T09:12:12Z x", "");
        row("Date: Fri, 12 Mar 2021 06:49:21 GMT", "");
        row("[GIN] 2022/02/07 - 10:49:83 | 401 |", "");
        row("2024-13-14 09:12:12 x", "");
        row("2023-02-29 09:12:12 x", "");
        row("10:22:19,903 INFO x", ""); // a clock without a day
        row("version 10.20.30 build 2024", "");
        row("", "");
    }

    void headTimes()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, utc);
        TimeContext context;
        context.reference = base::parseInstant("2024-05-20T00:00:00Z");
        std::size_t at = 0;
        const auto stamp = findTimestamp(line.toStdString(), at);
        std::optional<base::Time> time;
        const std::string text = line.toStdString();
        const auto again = findTimestamp(text, at);
        if (again)
            time = toInstant(*again, context);
        QCOMPARE(stamp.has_value(), again.has_value());
        QCOMPARE(QByteArray::fromStdString(time ? base::formatRfc3339(*time) : std::string()), utc);
    }

    void epochs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        const auto row = [](const char* text, const char* utc) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
        };
        row("1715677944", "2024-05-14T09:12:24Z");
        row("1715677944.118", "2024-05-14T09:12:24.118Z");
        row("1715677944118", "2024-05-14T09:12:24.118Z");
        row("1715677944118.0", "2024-05-14T09:12:24.118Z");
        row("1715677944118441", "2024-05-14T09:12:24.118441Z");
        row("1715677944118441200", "2024-05-14T09:12:24.118441Z");
        row("12345", "");
        row("99999999999", "");
        row("1715677944x", "");
        row("99999999999999999999", "");
    }

    void epochs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, utc);
        const auto time = epochTime(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(time ? base::formatRfc3339(*time) : std::string()), utc);
    }

    void zones_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QByteArray>("utc"); // empty: the zone is not known
        const auto row = [](const char* name, const char* local, const char* utc) {
            QTest::addRow("%s %s", name, local) << QByteArray(name) << QByteArray(local) << QByteArray(utc);
        };
        row("UTC", "2024-05-14 09:12:12 x", "2024-05-14T09:12:12Z");
        row("+05:30", "2024-05-14 09:12:12 x", "2024-05-14T03:42:12Z");
        row("-0300", "2024-05-14 09:12:12 x", "2024-05-14T12:12:12Z");
        row("CET", "2024-05-14 09:12:12 x", "2024-05-14T08:12:12Z");
        row("Europe/Berlin", "2024-05-14 09:12:12 x", "2024-05-14T07:12:12Z");
        row("Europe/Berlin", "2024-12-14 09:12:12 x", "2024-12-14T08:12:12Z");
        row("Europe/Berlin", "2024-10-27 02:30:00 x", "2024-10-27T00:30:00Z"); // twice: the first
        row("Europe/Berlin", "2024-10-27 03:30:00 x", "2024-10-27T02:30:00Z");
        row("Europe/Berlin", "2024-03-31 01:30:00 x", "2024-03-31T00:30:00Z");
        row("Europe/Berlin", "2024-03-31 02:30:00 x", "2024-03-31T01:30:00Z"); // left out: counts on
        row("Europe/Berlin", "2024-03-31 03:30:00 x", "2024-03-31T01:30:00Z");
        row("America/New_York", "2024-03-10 03:30:00 x", "2024-03-10T07:30:00Z");
        row("../etc/passwd", "2024-05-14 09:12:12 x", "");
        row("Nowhere/Land", "2024-05-14 09:12:12 x", "");
    }

    void zones()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, local);
        QFETCH(const QByteArray, utc);
        const auto zone = Zone::parse(name.toStdString());
        QCOMPARE(zone.has_value(), !utc.isEmpty());
        if (!zone)
            return;
        const std::string text = local.toStdString();
        const auto stamp = readTimestamp(text, 0);
        QVERIFY(stamp);
        bool assumed = false;
        const auto time = toInstant(*stamp, {*zone, {}, DateOrder::MonthFirst}, &assumed);
        QVERIFY(time);
        QVERIFY(assumed);
        QCOMPARE(QByteArray::fromStdString(base::formatRfc3339(*time)), utc);
    }
};

QTEST_GUILESS_MAIN(TstTimestamp)
#include "tst_timestamp.moc"
