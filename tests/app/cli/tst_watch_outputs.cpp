// What leaves `watch`: to a real Prometheus, a real Alertmanager, a webhook that was down, a command.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <memory>

#include "support/free_port.h"
#include "ui/services/http_receiver.h"

using bearerwatch::test::freePort;

namespace {

/// A program that ends with this object.
class Program {
public:
    Program(const QString& name, const QStringList& arguments, const QString& folder)
    {
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(name, arguments);
        started = m_process.waitForStarted();
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            if (!m_process.waitForFinished(120'000))
                m_process.kill();
            m_process.waitForFinished();
        }
    }
    int terminate()
    {
        m_process.terminate();
        const bool ended = m_process.waitForFinished(120'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QByteArray output() { return m_output += m_process.readAll(); }

    bool started = false;

private:
    QProcess m_process;
    QByteArray m_output;
};

QByteArray get(const QString& address)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(address))));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, bearerwatch::test::Patience);
    return reply->readAll();
}

void minute(QByteArray& text, int number, int count)
{
    for (int index = 0; index < count; ++index)
        text += QStringLiteral("2026-03-02T%1:%2:%3Z WARN [api] request from 192.0.2.%4: JsonWebTokenError: "
                               "invalid signature\n")
                    .arg(10 + number / 60, 2, 10, QLatin1Char('0'))
                    .arg(number % 60, 2, 10, QLatin1Char('0'))
                    .arg(index * 59 / qMax(count, 1), 2, 10, QLatin1Char('0'))
                    .arg(index % 9)
                    .toUtf8();
}

QByteArray spike()
{
    QByteArray text;
    for (int number = 0; number < 60; ++number)
        minute(text, number, 2 + number % 2);
    for (int number = 60; number < 70; ++number)
        minute(text, number, 80);
    return text;
}

QByteArray calm()
{
    QByteArray text;
    for (int number = 70; number < 110; ++number)
        minute(text, number, 2);
    return text;
}

} // namespace

class TstWatchOutputs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString cli() { return QString::fromLocal8Bit(qgetenv("BEARERWATCH_BIN")) + "/bearerwatch-cli"; }
    void append(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    std::unique_ptr<Program> watch(const QStringList& arguments)
    {
        return std::make_unique<Program>(cli(), QStringList{"watch", "--from", "start"} + arguments,
                                         m_folder.path());
    }
    std::unique_ptr<Program> startAlertmanager(quint16 port)
    {
        QFile file(m_folder.filePath("alertmanager.yml"));
        if (file.open(QIODevice::WriteOnly))
            file.write("route: {receiver: none, group_wait: 0s}\nreceivers: [{name: none}]\n");
        file.close();
        return std::make_unique<Program>(
            "prometheus-alertmanager",
            QStringList{"--config.file=alertmanager.yml", QStringLiteral("--storage.path=alerts%1").arg(port),
                        QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port),
                        "--cluster.listen-address="},
            m_folder.path());
    }

private Q_SLOTS:
    void prometheusAndAlertmanager()
    {
        const quint16 alertPort = freePort();
        const quint16 metricsPort = freePort();
        const quint16 prometheusPort = freePort();
        const auto alertmanager = startAlertmanager(alertPort);
        QVERIFY2(alertmanager->started, "Debian's package prometheus-alertmanager");
        append("prometheus.yml",
               QStringLiteral("global: {scrape_interval: 1s}\nscrape_configs: [{job_name: b, static_configs: "
                              "[{targets: ['127.0.0.1:%1']}]}]\n")
                   .arg(metricsPort)
                   .toUtf8());
        Program prometheus("prometheus",
                           {"--config.file=prometheus.yml", "--storage.tsdb.path=series",
                            QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(prometheusPort)},
                           m_folder.path());
        QVERIFY2(prometheus.started, "Debian's package prometheus");
        append("prom.log", spike());
        const auto program =
            watch({"prom.log", "--alertmanager", QStringLiteral("http://127.0.0.1:%1").arg(alertPort),
                   "--metrics", QStringLiteral("127.0.0.1:%1").arg(metricsPort)});
        const QString alerts = QStringLiteral("http://127.0.0.1:%1/api/v2/alerts").arg(alertPort);
        const auto active = [&] { return QJsonDocument::fromJson(get(alerts)).array(); };
        QTRY_COMPARE_WITH_TIMEOUT(active().size(), 1, 120'000);
        const QJsonObject alert = active().first().toObject();
        QCOMPARE(alert.value("labels").toObject().value("cause").toString(), "signature_mismatch");
        QVERIFY(
            alert.value("annotations").toObject().value("summary").toString().contains("signature failures"));
        QCOMPARE(alert.value("startsAt").toString(), "2026-03-02T11:00:00.000Z");
        const QString query = QStringLiteral("http://127.0.0.1:%1/api/v1/query?query="
                                             "bearerwatch_rejections_total{cause=\"signature_mismatch\"}")
                                  .arg(prometheusPort);
        QTRY_VERIFY_WITH_TIMEOUT(get(query).contains("\"950\""), 120'000);
        append("prom.log", calm());
        QTRY_COMPARE_WITH_TIMEOUT(active().size(), 0, 120'000);
        QCOMPARE(program->terminate(), 0);
    }

    void alertmanagerIsNotToldOfTheSilenced()
    {
        const quint16 port = freePort();
        const auto alertmanager = startAlertmanager(port);
        QVERIFY2(alertmanager->started, "Debian's package prometheus-alertmanager");
        append("quiet.log", spike());
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(port);
        const auto program = watch({"quiet.log", "--state", "quiet-state", "--alertmanager", base});
        const auto active = [&] { return QJsonDocument::fromJson(get(base + "/api/v2/alerts")).array(); };
        QTRY_COMPARE_WITH_TIMEOUT(active().size(), 1, 120'000);
        const QString incident = active().first().toObject()["labels"].toObject()["incident"].toString();
        const auto silence = [&](const QString& time) {
            return QProcess::execute(cli(),
                                     {"silence", "--state", m_folder.filePath("quiet-state"), "--incident",
                                      incident, "--for", time});
        };
        QCOMPARE(silence("1h"), 0); // it goes on, and is over there
        QTRY_COMPARE_WITH_TIMEOUT(active().size(), 0, 120'000);
        QByteArray more;
        minute(more, 70, 300);
        append("quiet.log", more); // it doubles, which windows are told of
        QCOMPARE(silence("0s"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(active().size(), 1, 120'000);
        QCOMPARE(program->terminate(), 0);
    }

    void webhookOutlivesKillAndRestart()
    {
        HttpReceiver receiver([](int) { return HttpReceiver::status("204 No Content"); });
        const quint16 port = freePort(); // down when the alert is raised
        append("hook.log", spike() + calm());
        append("secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
        const QStringList arguments{"hook.log",
                                    "--state",
                                    "hook-state",
                                    "--webhook",
                                    QStringLiteral("http://127.0.0.1:%1/alerts").arg(port),
                                    "--webhook-secret-file",
                                    "secret"};
        {
            const auto program = watch(arguments);
            const QDir spool(m_folder.filePath("hook-state/spool-webhook"));
            QTRY_COMPARE_WITH_TIMEOUT(spool.entryList({"*.json"}, QDir::Files).size(), 2, 120'000);
            program->kill();
        }
        QVERIFY(receiver.listen(port));
        const auto program = watch(arguments);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests.size(), 2, 120'000);
        const QJsonObject first = QJsonDocument::fromJson(receiver.requests.first().body).object();
        QCOMPARE(first.value("type").toString(), "alert");
        QCOMPARE(first.value("state").toString(), "firing");
        QCOMPARE(QJsonDocument::fromJson(receiver.requests.last().body).object().value("state").toString(),
                 "resolved");
        QVERIFY(receiver.requests.first().headers.value("webhook-signature").startsWith("v1,"));
        QCOMPARE(program->terminate(), 0);
        QCOMPARE(receiver.requests.size(), 2); // nothing twice
    }

    void commandIsRunOncePerAlert()
    {
        append("exec.log", spike() + calm());
        append("notify", "#!/bin/sh\necho \"$BEARERWATCH_STATE $BEARERWATCH_COUNT\" >> told\n");
        QFile::setPermissions(m_folder.filePath("notify"), QFile::ReadOwner | QFile::ExeOwner);
        const auto program = watch({"exec.log", "--exec", "./notify"});
        const auto told = [this] {
            QFile file(m_folder.filePath("told"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(told().count('\n'), 2, 120'000);
        QCOMPARE(program->terminate(), 0);
        QVERIFY2(told().startsWith("firing ") && told().contains("\nresolved 8"), told());
    }

    void silenceOutlivesKillAndRestart()
    {
        append("silent.log", {});
        const QStringList arguments{"watch", "silent.log", "--json",      "--from",
                                    "start", "--state",    "silent-state"};
        const auto tell = [this](const QStringList& words) {
            QProcess program;
            program.setWorkingDirectory(m_folder.path());
            program.start(cli(), words);
            return program.waitForFinished() ? program.exitCode() : -1;
        };
        const auto commands = [this] {
            return QDir(m_folder.filePath("silent-state/commands")).entryList({"*.json"}, QDir::Files).size();
        };
        const auto start = [&](QProcess& program) {
            program.setWorkingDirectory(m_folder.path());
            program.setStandardOutputFile(m_folder.filePath("silent.out"), QIODevice::Append);
            program.start(cli(), arguments);
            return program.waitForStarted();
        };
        const auto told = [this](const QByteArray& what) {
            QFile file(m_folder.filePath("silent.out"));
            return file.open(QIODevice::ReadOnly) ? file.readAll().count(what) : 0;
        };
        {
            QProcess program;
            QVERIFY(start(program));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath("silent-state")), 120'000);
            QCOMPARE(
                tell({"silence", "--state", "silent-state", "--cause", "signature_mismatch", "--for", "1h"}),
                0);
            QTRY_COMPARE_WITH_TIMEOUT(commands(), 0, 120'000); // taken
            append("silent.log", "2026-03-02T09:00:00Z WARN [api] jwt expired\n");
            QTRY_COMPARE_WITH_TIMEOUT(told("\"type\":\"event\""), 1, 120'000); // and committed with it
            program.kill(); // SIGKILL
            QVERIFY(program.waitForFinished());
        }
        append("silent.log", spike() + calm());
        QProcess program;
        QVERIFY(start(program));
        QTRY_COMPARE_WITH_TIMEOUT(told("\"type\":\"event\""), 1 + spike().count('\n') + calm().count('\n'),
                                  120'000);
        QTRY_VERIFY(QFile::exists(m_folder.filePath("silent-state")));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(told("\"type\":\"alert\""), 0);
        QCOMPARE(tell({"silence", "--state", "silent-state", "--cause", "tired"}), 2);
        QCOMPARE(tell({"silence", "--state", "silent-state", "--for", "soon"}), 2);
        QCOMPARE(tell({"silence"}), 2);
        QCOMPARE(tell({"acknowledge", "--state", "silent-state"}), 2);
    }

    void journalIsReadOnceOverKills()
    {
        // A journalctl that reads records from a file, behind the cursor that it is given, and follows it.
        append(
            "journalctl",
            "#!/bin/sh\nfrom=1\nfor word; do case $word in --after-cursor=c*) "
            "from=$((${word#--after-cursor=c} + 1));; --since=@[0-9]*.[0-9]*) ;; --unit=api) unit=1;; esac; "
            "done\n[ -n \"$unit\" ] || exit 1\nexec tail -q -n +$from -f --pid=$PPID journal.records\n");
        QFile::setPermissions(m_folder.filePath("journalctl"), QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
        qputenv("PATH", m_folder.path().toLocal8Bit() + ":" + path);
        constexpr int Records = 400;
        append("journal.records", {});
        const auto seen = [this] {
            QHash<QString, QSet<QString>> keys;
            QFile file(m_folder.filePath("journal.out"));
            if (!file.open(QIODevice::ReadOnly))
                return keys;
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray& line : lines) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                if (object.value("type").toString() == "event")
                    keys[object.value("client_ip").toString()].insert(object.value("key").toString());
            }
            return keys;
        };
        int written = 0;
        for (int turn = 0; turn < 4; ++turn) {
            QProcess program;
            program.setWorkingDirectory(m_folder.path());
            program.setStandardOutputFile(m_folder.filePath("journal.out"), QIODevice::Append);
            program.start(cli(), {"watch", "journal:api", "--json", "--state", "journal-state"});
            QVERIFY(program.waitForStarted());
            for (const int end = (turn + 1) * Records / 4; written < end; ++written) {
                append("journal.records",
                       QStringLiteral("{\"__CURSOR\":\"c%1\",\"__REALTIME_TIMESTAMP\":\"17953296143287%2\","
                                      "\"MESSAGE\":\"from 10.0.%3.%4: jwt expired\"}\n")
                           .arg(written + 1)
                           .arg(written % 100, 2, 10, QLatin1Char('0'))
                           .arg(written / 100)
                           .arg(written % 100)
                           .toUtf8());
            }
            const qsizetype target = turn == 3 ? Records : written - 50;
            QTRY_VERIFY_WITH_TIMEOUT(seen().size() >= target, 120'000);
            turn == 3 ? program.terminate() : program.kill(); // SIGKILL
            QVERIFY(program.waitForFinished());
        }
        const auto keys = seen();
        QCOMPARE(keys.size(), Records);
        // What was told just before a kill may be told again, under the same key.
        QVERIFY(std::all_of(keys.begin(), keys.end(), [](const auto& some) { return some.size() == 1; }));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* option, const char* value, const char* words) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(option, value)))
                << QStringList{option, value} << QByteArray(words);
        };
        row("--webhook", "ftp://x/", "http");
        row("--alertmanager", "nowhere", "http");
        row("--syslog", "smoke:signals", "tcp:HOST:PORT");
        row("--metrics", "here", "ADDRESS:PORT");
        row("--metrics", "192.0.2.1:1", "port"); // no address of this machine
        row("--exec", "/nonexistent/program", "not there");
    }
    void usageErrors()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        Program program(cli(), QStringList{"watch", "x.log"} + arguments, m_folder.path());
        QTRY_VERIFY2(program.output().contains(words), program.output());
    }
};

QTEST_GUILESS_MAIN(TstWatchOutputs)
#include "tst_watch_outputs.moc"
