#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "jose/jws.h"
#include "jose/key_file.h"
#include "models/commands.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

using namespace bearerwatch;
using namespace bearerwatch::models;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}};

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray keyFile(const char* name)
{
    return content(QStringLiteral(TEST_DATA "/keys/") + QString::fromLatin1(name));
}

jose::Key privateKey(const char* name)
{
    const QByteArray text = keyFile(name);
    const auto set = jose::readKeys({text.constData(), static_cast<std::size_t>(text.size())}, name);
    return set.keys.empty() ? jose::Key() : set.keys.front();
}

void write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The lines for `stack`, run by a shell in `folder`. @return The exit status, and what was printed.
std::pair<int, QByteArray> run(const QTemporaryDir& folder, const QString& lines)
{
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), lines});
    if (!shell.waitForFinished(120'000) || shell.exitStatus() != QProcess::NormalExit)
        return {-1, shell.readAll()};
    return {shell.exitCode(), shell.readAll()};
}

QString linesFor(const QString& stack, const std::string& token, const Expectations& expected = {})
{
    const auto report = verdict::judge(token, {}, {}, Now);
    const QList<StackCommand> commands = commandsOf(report, expected);
    for (const StackCommand& command : commands) {
        if (command.id == stack)
            return command.text;
    }
    return {};
}

/// Another signature of the same length.
std::string tampered(std::string token)
{
    char& one = token[token.rfind('.') + 5];
    one = one == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

/// The lines are run by the tools that they are for.
class TstCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensslVerifies_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<QByteArray>("privateFile");
        QTest::addColumn<QByteArray>("publicFile");
        const auto row = [](const char* algorithm, const char* one, const char* other) {
            QTest::newRow(algorithm) << QByteArray(algorithm) << QByteArray(one) << QByteArray(other);
        };
        row("RS256", "rsa.pkcs8.pem", "rsa.spki.pem");
        row("RS512", "rsa.pkcs8.pem", "rsa.spki.pem");
        row("PS384", "rsa.pkcs8.pem", "rsa.spki.pem");
        row("ES256", "ec.pkcs8.pem", "ec.spki.pem");
        row("EdDSA", "ed.pkcs8.pem", "ed.spki.pem");
        row("HS256", "", "");
    }

    void opensslVerifies()
    {
        QFETCH(const QByteArray, algorithm);
        QFETCH(const QByteArray, privateFile);
        QFETCH(const QByteArray, publicFile);
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(), "install openssl");
        const std::string header = "{\"alg\":\"" + algorithm.toStdString() + "\"}";
        const jose::Key key = privateFile.isEmpty() ? made::keys().verification.keys.front()
                                                    : privateKey(privateFile.constData());
        const auto token = jose::signJws(header, base::asBytes(std::string_view("{\"sub\":\"a\"}")), key);
        QVERIFY(token.has_value());
        const QTemporaryDir folder;
        write(folder, "secret.bin", QByteArray::fromStdString(std::string(made::Secret)));
        write(folder, "key.pem", publicFile.isEmpty() ? QByteArray() : keyFile(publicFile.constData()));
        const QString lines = linesFor(QStringLiteral("openssl"), *token);
        write(folder, "token.txt", QByteArray::fromStdString(*token) + "\n");
        const auto [status, output] = run(folder, lines);
        QVERIFY2(status == 0, output.constData());
        write(folder, "token.txt", QByteArray::fromStdString(tampered(*token)));
        const auto [refused, reason] = run(folder, lines);
        QVERIFY2(refused != 0, reason.constData());
    }

    void joseVerifiesAndDecrypts()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty(), "install jose");
        const QString samples = QStringLiteral(SAMPLES "/");
        const QByteArray token =
            content(samples + QStringLiteral("accepted.txt")).trimmed().split(' ').last();
        const QTemporaryDir folder;
        write(folder, "key.jwk", content(samples + QStringLiteral("sample-jwks.json")));
        write(folder, "token.txt", token);
        const QString lines = linesFor(QStringLiteral("jose"), token.toStdString());
        const auto [status, output] = run(folder, lines);
        QVERIFY2(status == 0 && output.contains("https://id.example.com/"), output.constData());
        write(folder, "token.txt", QByteArray::fromStdString(tampered(token.toStdString())));
        QVERIFY(run(folder, lines).first != 0);
    }

    void pythonVerifies()
    {
        qputenv("PATH", "/usr/bin:" + qgetenv("PATH")); // Debian's python3, which has python3-jwt
        const std::string token = made::token("{\"iss\":\"o'hara\",\"aud\":\"a\",\"sub\":\"s\"}");
        const QTemporaryDir folder;
        write(folder, "secret.bin", QByteArray::fromStdString(std::string(made::Secret)));
        write(folder, "token.txt", QByteArray::fromStdString(token));
        Expectations expected;
        expected.audience = QStringLiteral("b, a");
        expected.issuer = QStringLiteral("o'hara");
        const auto [status, output] = run(folder, linesFor(QStringLiteral("python"), token, expected));
        QVERIFY2(status == 0 && output.contains("'sub': 's'"), output.constData());
        expected.audience = QStringLiteral("c");
        const auto [refused, reason] = run(folder, linesFor(QStringLiteral("python"), token, expected));
        QVERIFY2(refused != 0 && reason.contains("InvalidAudience"), reason.constData());
    }

    void wordsStayWhole_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"plain", "", "two words", "o'hara", "$(id)", "`id`", "a\"b", "back\\slash", "a;b", "-n", "ünï"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void wordsStayWhole()
    {
        QFETCH(QString, text);
        const QTemporaryDir folder;
        const auto [status, output] = run(folder, QStringLiteral("printf %s ") + shellWord(text));
        QCOMPARE(status, 0);
        QCOMPARE(QString::fromUtf8(output), text);
    }

    void nothingOfTheTokenStandsInThem()
    {
        const std::string token =
            made::rawToken("{\"alg\":\"RS256'; rm -rf /tmp/x; '\"}", "{\"iss\":\"$(id)\"}", "sig");
        const auto report = verdict::judge(token, {}, {}, Now);
        const QList<StackCommand> commands = commandsOf(report, {});
        QVERIFY(!commands.isEmpty());
        for (const StackCommand& command : commands) {
            QVERIFY2(!command.text.contains(QStringLiteral("rm -rf")), qPrintable(command.text));
            QVERIFY(!command.text.contains(QStringLiteral("$(id)")));
            QVERIFY(!command.text.contains(QString::fromStdString(token).left(20)));
        }
    }

    void opaqueTokensAskTheirServer()
    {
        const QString lines =
            linesFor(QStringLiteral("introspection"), "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");
        QVERIFY(lines.contains(QStringLiteral("token@token.txt")));
    }
};

QTEST_GUILESS_MAIN(TstCommands)
#include "tst_commands.moc"
