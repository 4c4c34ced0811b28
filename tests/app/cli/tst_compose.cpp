#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// `bearerwatch-cli sign`, `encrypt` and `keys`: what they make, `inspect` opens. Runs the program itself.

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

Outcome runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(const QStringList& arguments, const QByteArray& input = {})
{
    return runProgram(qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli", arguments, input);
}

QString key(const char* name)
{
    return QString::fromUtf8(TEST_DATA) + "/keys/" + QString::fromLatin1(name);
}

constexpr int NotInstalled = -2;

/// What another implementation reads from the token: python3-jwcrypto, python3-cryptography, or jose of
/// Debian.
Outcome readWith(const QString& other, const QString& keyFile, const QString& algorithm,
                 const QByteArray& token)
{
    QString program = QStandardPaths::findExecutable("jose");
    QStringList arguments = {token.count('.') == 4 ? "jwe" : "jws",
                             token.count('.') == 4 ? "dec" : "ver",
                             "-i",
                             "-",
                             "-k",
                             keyFile,
                             "-O",
                             "-"};
    if (other != "jose") {
        program = "/usr/bin/python3"; // that of the distribution, which has the packages
        const QString script = "read_with_" + other + ".py";
        arguments = {QFINDTESTDATA(script), keyFile, algorithm};
        if (runProgram(program, {"-c", "import " + other}).status != 0)
            return {NotInstalled, {}, {}};
    }
    return program.isEmpty() ? Outcome{NotInstalled, {}, {}}
                             : runProgram(program, arguments, token.trimmed());
}

QJsonObject firstToken(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.output).object()["tokens"].toArray().at(0).toObject();
}

const QByteArray Claims = R"({"sub":"alice","iat":1700000000,"exp":4000000000})";

} // namespace

class TstCompose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile file(secret());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(64, 's')) == 64);
    }

    void signedTokensVerify_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("others"); // programs that know the algorithm too
        const auto row = [](const char* algorithm, const char* file, const QStringList& others) {
            QTest::newRow(algorithm) << key(file) << others;
        };
        for (const char* algorithm :
             {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "HS256", "HS384", "HS512"})
            row(algorithm, algorithm[0] == 'H' ? "oct512.jwk" : "rsa.jwk", {"jwcrypto", "jose"});
        row("ES256", "p256.jwk", {"jwcrypto", "jose"});
        row("ES384", "p384.jwk", {"jwcrypto", "jose"});
        row("ES512", "p521.jwk", {"jwcrypto", "jose"});
        row("ES256K", "k256.jwk", {"jwcrypto"});
        row("EdDSA", "ed25519.jwk", {"jwcrypto"});
        row("Ed25519", "ed25519.jwk", {});
        row("Ed448", "ed448.jwk", {});
        QTest::newRow("EdDSA with Ed448") << key("ed448.jwk") << QStringList{"jwcrypto"};
    }

    void signedTokensVerify()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, others);
        const QString algorithm = QString::fromLatin1(QTest::currentDataTag()).section(' ', 0, 0);
        const Outcome token = run({"sign", "--key", file, "--alg", algorithm, "-"}, Claims);
        QVERIFY2(token.status == 0, token.messages);
        const Outcome seen = run({"inspect", "--json", "--key", file, "-"}, token.output);
        QVERIFY2(seen.status == 0, seen.output);
        QCOMPARE(firstToken(seen)["signature"].toObject()["algorithm"].toString(), algorithm);
        QCOMPARE(firstToken(seen)["claims"].toObject()["sub"].toString(), QStringLiteral("alice"));
        for (const QString& other : others) {
            const Outcome read = readWith(other, file, algorithm, token.output);
            if (read.status == NotInstalled)
                continue;
            QVERIFY2(read.status == 0, qPrintable(other + ": " + QString::fromUtf8(read.messages)));
            QCOMPARE(read.output.trimmed(), Claims);
        }
    }

    void keysInOtherFormsSign_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"rsa.pkcs8.pem", "ec.sec1.pem", "ed.pkcs8.pem"})
            QTest::newRow(name) << key(name);
        QTest::newRow("secret") << secret();
    }

    void keysInOtherFormsSign() // the key says with which algorithm
    {
        QFETCH(const QString, file);
        const Outcome token = run({"sign", "--key", file, "--secret-encoding", "auto", "-"}, Claims);
        QVERIFY2(token.status == 0, token.messages);
        QCOMPARE(run({"inspect", "--json", "--key", file, "-"}, token.output).status, 0);
    }

    void editedTokens()
    {
        const Outcome token = run({"sign", "--key", key("ec.sec1.pem"), "-"}, Claims);
        const Outcome edited = run({"sign", "--key", key("ec.sec1.pem"), "--set", "exp=4100000000", "--set",
                                    "role=admin", "--remove", "iat", "-"},
                                   token.output);
        QVERIFY2(edited.status == 0, edited.messages);
        const QJsonObject seen =
            firstToken(run({"inspect", "--json", "--key", key("ec.spki.pem"), "-"}, edited.output));
        QCOMPARE(seen["verdict"].toString(), QStringLiteral("accepted"));
        QCOMPARE(QJsonDocument(seen["claims"].toObject()).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"exp":4100000000,"role":"admin","sub":"alice"})"));
        QCOMPARE(run({"sign", "--key", key("ec.sec1.pem"), "--set", "exp", "-"}, Claims).status, 2);
        QCOMPARE(run({"sign", "--key", key("ec.sec1.pem"), "--set", "a=1", "-"}, "no claims").status, 2);
    }

    void encryptedTokensOpen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const char* algorithm, const char* file, const char* encryption,
                            const QStringList& others) {
            QTest::addRow("%s %s %s", algorithm, file, encryption)
                << key(file) << QString::fromLatin1(algorithm) << QString::fromLatin1(encryption) << others;
        };
        const QStringList both = {"jwcrypto", "jose"}, python = {"jwcrypto"};
        for (const char* algorithm : {"RSA1_5", "RSA-OAEP", "RSA-OAEP-256"})
            row(algorithm, "rsa.jwk", "A256GCM", python);
        row("RSA-OAEP-384", "rsa.jwk", "A256GCM", {"cryptography"});
        row("RSA-OAEP-512", "rsa.jwk", "A256CBC-HS512", {"cryptography"});
        for (const char* algorithm : {"ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW"}) {
            for (const char* curve : {"p256.jwk", "p384.jwk", "p521.jwk"})
                row(algorithm, curve, "A256CBC-HS512", both);
            for (const char* curve : {"x25519.jwk", "x448.jwk"})
                row(algorithm, curve, "A192CBC-HS384", python);
        }
        row("A128KW", "oct128.jwk", "A128GCM", both);
        row("A192KW", "oct192.jwk", "A192GCM", both);
        row("A256KW", "oct256.jwk", "A256GCM", both);
        row("A128GCMKW", "oct128.jwk", "A128CBC-HS256", both);
        row("A192GCMKW", "oct192.jwk", "A192CBC-HS384", both);
        row("A256GCMKW", "oct256.jwk", "A256CBC-HS512", both);
        for (const char* algorithm : {"PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"})
            row(algorithm, "oct512.jwk", "A128CBC-HS256", {"cryptography", "jwcrypto"});
        row("dir", "oct128.jwk", "A128GCM", both);
        row("dir", "oct192.jwk", "A192GCM", both);
        row("dir", "oct256.jwk", "A128CBC-HS256", both);
        row("dir", "oct512.jwk", "A256CBC-HS512", both);
    }

    void encryptedTokensOpen()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, algorithm);
        QFETCH(const QString, encryption);
        QFETCH(const QStringList, others);
        const Outcome token =
            run({"encrypt", "--key", file, "--alg", algorithm, "--enc", encryption, "--zip", "-"}, Claims);
        QVERIFY2(token.status == 0, token.messages);
        const QJsonObject seen =
            firstToken(run({"inspect", "--json", "--decrypt-key", file, "-"}, token.output));
        QCOMPARE(seen["signature"].toObject()["status"].toString(), QStringLiteral("decrypted"));
        QCOMPARE(seen["claims"].toObject()["sub"].toString(), QStringLiteral("alice"));
        for (const QString& other : others) {
            const Outcome read = readWith(other, file, algorithm, token.output);
            if (read.status == NotInstalled)
                continue;
            QVERIFY2(read.status == 0, qPrintable(other + ": " + QString::fromUtf8(read.messages)));
            QCOMPARE(read.output.trimmed(), Claims);
        }
    }

    void keysAreToldUsableOrNot()
    {
        const Outcome good = run({"keys", "--json", key("rsa.cert.pem"), key("ec.ssh")});
        QVERIFY2(good.status == 0, good.output + good.messages);
        QCOMPARE(QJsonDocument::fromJson(good.output).object()["keys"].toArray().size(), qsizetype{2});
        QCOMPARE(run({"keys", key("rsa.encrypted.pem")}).status, 1);
        QCOMPARE(run({"keys", "/nonexistent"}).status, 2);
    }

    void mistakesAreUsageErrors()
    {
        QCOMPARE(run({"sign", "-"}, Claims).status, 2); // no key
        QCOMPARE(run({"sign", "--key", key("rsa.spki.pem"), "-"}, Claims).status, 2); // a public one
        QCOMPARE(run({"sign", "--key", key("rsa.pkcs8.pem"), "--alg", "ES256", "-"}, Claims).status, 2);
        QCOMPARE(run({"sign", "--key", key("rsa.pkcs8.pem")}).status, 2); // no claims
        QCOMPARE(run({"encrypt", "--key", key("ed.pkcs8.pem"), "-"}, Claims).status, 2); // cannot agree
    }

private:
    [[nodiscard]] QString secret() const { return m_folder.filePath("secret"); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstCompose)
#include "tst_compose.moc"
