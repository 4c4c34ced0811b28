#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// `bearerwatch-cli sign`, `encrypt` and `keys`: what they make, `inspect` opens. Runs the program itself.

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

Outcome run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli", arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString key(const char* name)
{
    return QString::fromUtf8(TEST_DATA) + "/keys/" + QString::fromLatin1(name);
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
        QTest::addColumn<QString>("algorithm");
        for (const char* algorithm : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::newRow(algorithm) << key("rsa.pkcs8.pem") << QString::fromLatin1(algorithm);
        for (const char* algorithm : {"HS256", "HS384", "HS512"})
            QTest::newRow(algorithm) << secret() << QString::fromLatin1(algorithm);
        QTest::newRow("ES256") << key("ec.sec1.pem") << "ES256";
        QTest::newRow("EdDSA") << key("ed.pkcs8.pem") << "EdDSA";
        QTest::newRow("Ed25519") << key("ed.pkcs8.pem") << "Ed25519";
    }

    void signedTokensVerify()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, algorithm);
        const Outcome token =
            run({"sign", "--key", file, "--secret-encoding", "auto", "--alg", algorithm, "-"}, Claims);
        QVERIFY2(token.status == 0, token.messages);
        const Outcome seen = run({"inspect", "--json", "--key", file, "-"}, token.output);
        QVERIFY2(seen.status == 0, seen.output);
        QCOMPARE(firstToken(seen)["signature"].toObject()["algorithm"].toString(), algorithm);
        QCOMPARE(firstToken(seen)["claims"].toObject()["sub"].toString(), QStringLiteral("alice"));
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
        for (const char* algorithm : {"RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"})
            QTest::newRow(algorithm) << key("rsa.pkcs8.pem") << QString::fromLatin1(algorithm) << "A256GCM";
        for (const char* algorithm : {"ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW"})
            QTest::newRow(algorithm) << key("ec.sec1.pem") << QString::fromLatin1(algorithm)
                                     << "A192CBC-HS384";
        for (const char* algorithm : {"PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"})
            QTest::newRow(algorithm) << secret() << QString::fromLatin1(algorithm) << "A128CBC-HS256";
        QTest::newRow("dir") << secret() << "dir"
                             << "A256CBC-HS512";
    }

    void encryptedTokensOpen()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, algorithm);
        QFETCH(const QString, encryption);
        const Outcome token =
            run({"encrypt", "--key", file, "--alg", algorithm, "--enc", encryption, "--zip", "-"}, Claims);
        QVERIFY2(token.status == 0, token.messages);
        const QJsonObject seen =
            firstToken(run({"inspect", "--json", "--decrypt-key", file, "-"}, token.output));
        QCOMPARE(seen["signature"].toObject()["status"].toString(), QStringLiteral("decrypted"));
        QCOMPARE(seen["claims"].toObject()["sub"].toString(), QStringLiteral("alice"));
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
