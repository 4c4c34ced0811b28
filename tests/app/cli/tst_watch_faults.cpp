// The real program through real faults: SIGKILL at any moment, logrotate's ways, a full disk, a lock, damage,
// a file system without inotify and with stale handles, permission that goes and comes, a stopped process,
// pipes.
//
// The history is asked for what was counted: each written failure and each request once, whatever happened.
// Each fault happens to every user; a real small file system beside the made one where the user may mount it.
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/watch_scene.h"

using namespace bearerwatch::test;

class TstWatchFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(cli()), "bearerwatch-cli is not built"); }

    // Faults 1, 3, 4, 5, 9, 11, 23, 27, 30: drawn at random, killed at any moment, counted exactly.
    void anySequenceOfRotationsAndKills_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anySequenceOfRotationsAndKills()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator dice(seed);
        Scene scene;
        scene.startAndSettle();
        int kills = 0;
        for (int round = 0; round < 30; ++round) {
            for (int step = 0; step < 4; ++step)
                scene.write(1 + dice.bounded(60));
            switch (dice.bounded(8)) {
            case 0:
            case 1:
                rotate(scene, "mv app.log app.log.1; : > app.log");
                break;
            case 2:
                rotate(scene, "mv app.log app.log.1; : > app.log; gzip app.log.1");
                break;
            case 3:
                rotate(scene, "cp app.log app.log.1; : > app.log");
                break;
            case 4:
                rotate(scene, "cp app.log app.log.1; gzip app.log.1; : > app.log");
                break;
            default:
                break;
            }
            if (scene.runs() && dice.bounded(3) == 0) {
                ::usleep(static_cast<useconds_t>(dice.bounded(60'000))); // any moment of its work
                scene.kill();
                ++kills;
            }
            if (!scene.runs() && dice.bounded(2) == 0)
                scene.start();
        }
        if (!scene.runs())
            scene.start();
        scene.expectAll();
        scene.end();
        scene.expectAll();
        QVERIFY(kills >= 5);
    }

    // Fault 28: the disk of the history fills and is made free again. Telling goes on, it is said, nothing is
    // missing then.
    void aFullDisk_data()
    {
        QTest::addColumn<bool>("mounted");
        QTest::newRow("writes that are refused") << false;
        const QTemporaryDir place;
        if (SmallDisk(place.path(), "size=1m").mounted()) // root may
            QTest::newRow("a small file system") << true;
    }
    void aFullDisk()
    {
        QFETCH(const bool, mounted);
        Scene scene;
        QVERIFY(QDir().mkpath(scene.path("disk")));
        std::unique_ptr<SmallDisk> disk;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (mounted) {
            disk = std::make_unique<SmallDisk>(scene.path("disk"), "size=1m");
            QVERIFY(disk->mounted());
        } else {
            environment.insert("LD_PRELOAD", FULL_DISK_SHIM);
            environment.insert("FULL_DISK", scene.path("disk"));
        }
        scene.setState(scene.path("disk/state"));
        scene.startAndSettle(environment);
        scene.run("head -c 1M /dev/zero >disk/filler 2>/dev/null || true"); // until nothing fits
        for (int round = 0; round < 20; ++round)
            scene.write(100);
        QTRY_VERIFY_WITH_TIMEOUT(scene.errors().contains("disk is full"), 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.output().count("\"type\":\"event\""), scene.written() / 4, 120'000);
        QVERIFY(scene.counts().first < scene.written());
        QVERIFY(QFile::remove(scene.path("disk/filler")));
        scene.expectAll();
        QTRY_VERIFY_WITH_TIMEOUT(scene.errors().contains("written again"), 120'000);
        scene.end();
        scene.expectAll();
        QCOMPARE(scene.output().count("\"type\":\"event\""), scene.written() / 4); // told once each
    }

    // Fault 29: another program holds the history, longer than anybody waits.
    void aLockedHistory()
    {
        Scene scene;
        scene.startAndSettle();
        QProcess other;
        other.start("python3",
                    {"-c",
                     "import sqlite3,sys;c=sqlite3.connect(sys.argv[1],isolation_level=None);"
                     "c.execute('BEGIN IMMEDIATE');print('held',flush=True);sys.stdin.read()",
                     scene.state() + "/history.sqlite"});
        QVERIFY(other.waitForStarted());
        QVERIFY(other.waitForReadyRead(120'000));
        scene.write(400);
        QTRY_VERIFY_WITH_TIMEOUT(scene.errors().contains("Another program holds the history"), 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.output().count("\"type\":\"event\""), scene.written() / 4, 120'000);
        QCOMPARE(scene.counts().first, 4);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        scene.expectAll();
        scene.end();
    }

    // Fault 29: the file is damaged between two runs; what can be read is kept, the logs are read on.
    void aDamagedHistory_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("everything") << 0;
        QTest::newRow("a page within") << 7;
        QTest::newRow("a later page") << 20;
    }
    void aDamagedHistory()
    {
        QFETCH(const int, page);
        Scene scene;
        scene.startAndSettle();
        scene.write(4000);
        scene.expectAll();
        scene.end();
        QFile file(scene.state() + "/history.sqlite");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 24 * 4096);
        file.seek(page * 4096);
        file.write(QByteArray(page == 0 ? int(file.size()) : 4096, '\x77'));
        file.close();
        scene.write(100);
        scene.start();
        // What could not be saved comes from the logs; events of a destroyed page, whose checkpoints were
        // saved, are missing, and it is said.
        QTRY_COMPARE_WITH_TIMEOUT(scene.counts().first, scene.written(), 120'000);
        const int missing = scene.written() / 4 - scene.counts().second;
        QVERIFY2(missing >= 0 && missing < 40, qPrintable(QString::number(missing)));
        QCOMPARE(missing > 0, scene.errors().contains("others stood in the damaged part"));
        QVERIFY(scene.errors().contains("was damaged"));
        QCOMPARE(QDir(scene.state()).entryList({"history.sqlite.damaged-*"}).isEmpty(), false);
        scene.end();
    }

    // Fault 21: no inotify, and handles that go stale now and then, as on NFS (a library put before the C
    // library makes both).
    void noInotifyAndStaleHandles()
    {
        Scene scene;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_PRELOAD", FAULT_SHIM);
        scene.start({}, environment);
        QTRY_VERIFY_WITH_TIMEOUT(scene.output().contains("\"state\":\"following\""), 120'000);
        for (int round = 0; round < 20; ++round) {
            scene.write(20);
            if (round % 5 == 4)
                rotate(scene, "mv app.log app.log.1; : > app.log");
            if (round % 3 == 0)
                QTRY_VERIFY_WITH_TIMEOUT(scene.counts().first >= scene.written() - 200, 120'000);
        }
        scene.expectAll();
        scene.end();
        QVERIFY2(scene.errors().contains("stale handles given"), scene.errors()); // the fault did happen
    }

    // Fault 33. No permission stops root, unless it gives that right up.
    void permissionGoesAndComes()
    {
        Scene scene;
        auto watch = std::make_unique<QProcess>();
        watch->setStandardOutputFile(scene.path("out.jsonl"), QIODevice::Append);
        QStringList words{cli(), "watch", scene.log(), "--json", "--state", scene.state()};
        if (::geteuid() == 0) {
            const QString without = "-dac_override,-dac_read_search";
            words = QStringList{"setpriv", "--inh-caps=" + without, "--bounding-set=" + without} + words;
        }
        watch->start(words.takeFirst(), words);
        QVERIFY(watch->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(scene.output().contains("\"state\":\"following\""), 120'000);
        scene.write(8);
        scene.expectAll();
        scene.write(8, "next");
        scene.run("mv app.log app.log.1; chmod 000 next; mv next app.log"); // a wrong `create` of logrotate
        QTRY_VERIFY_WITH_TIMEOUT(scene.output().contains("The file may not be read"), 120'000);
        scene.run("chmod 644 app.log");
        scene.expectAll();
        watch->terminate();
        QVERIFY(watch->waitForFinished(120'000));
    }

    // Fault 31: the process stands still while the log is rotated twice.
    void aStoppedProcess()
    {
        Scene scene;
        scene.startAndSettle();
        QCOMPARE(::kill(scene.pid(), SIGSTOP), 0);
        for (int round = 0; round < 3; ++round) {
            scene.write(100);
            rotate(scene, "mv app.log app.log.1; : > app.log");
        }
        scene.write(100);
        QCOMPARE(::kill(scene.pid(), SIGCONT), 0);
        scene.expectAll();
        scene.end();
    }

    // Fault 34: writers of a FIFO come and go.
    void aFifo()
    {
        Scene scene;
        const QByteArray pipe = QFile::encodeName(scene.path("pipe"));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QProcess watch;
        watch.start(cli(), {"watch", scene.path("pipe"), "--json"});
        QVERIFY(watch.waitForStarted());
        QVERIFY(watch.waitForReadyRead(120'000)); // it is open: writers do not wait
        QByteArray output;
        for (int writer = 0; writer < 3; ++writer) {
            QFile file(scene.path("pipe"));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write(line(4) + line(8));
            file.close();
        }
        QTRY_VERIFY_WITH_TIMEOUT(((output += watch.readAllStandardOutput()).count("\"type\":\"event\"")) >= 6,
                                 120'000);
        QCOMPARE(output.count("\"type\":\"event\""), 6);
        watch.terminate();
        QVERIFY(watch.waitForFinished(120'000));
        QCOMPARE(watch.exitCode(), 0);
    }

    // Whoever reads the output is gone: the watch ends instead of telling nobody.
    void nobodyReadsTheOutput()
    {
        Scene scene;
        QProcess shell;
        shell.setStandardErrorFile(scene.path("errors.txt"));
        shell.start("sh",
                    {"-c",
                     "'" + cli() + "' watch '" + scene.log() + "' --json --from start --state '" +
                         scene.state() + "' | head -n 2 >/dev/null"});
        QVERIFY(shell.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (shell.state() == QProcess::Running && timer.elapsed() < 60'000) {
            scene.write(4);
            shell.waitForFinished(200);
        }
        QCOMPARE(shell.state(), QProcess::NotRunning);
        scene.start(); // what was not told is told now
        QTRY_VERIFY_WITH_TIMEOUT(scene.output().count("\"type\":\"event\"") >= scene.written() / 4 - 2,
                                 120'000);
        scene.expectAll();
        scene.end();
    }

private:
    // Shifts the rotated files as logrotate does, then rotates by `how`.
    static void rotate(const Scene& scene, const QString& how)
    {
        scene.run("for n in $(seq 40 -1 1); do for s in '' .gz; do [ -e app.log.$n$s ] && mv app.log.$n$s "
                  "app.log.$((n+1))$s; done; done; " +
                  how);
    }
};

QTEST_GUILESS_MAIN(TstWatchFaults)
#include "tst_watch_faults.moc"
