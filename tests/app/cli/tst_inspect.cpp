#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The contract of `bearerwatch-cli inspect`: exit status, JSON, messages. Runs the program itself.

namespace {

// HS256 over {"iss":"https://login.example/","aud":"https://api.example/","exp":1768388400,...}.
const QByteArray Token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                         "eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUvIiwiYXVkIjoiaHR0cHM6Ly9hcGkuZXhhbXBsZS8iLCJ"
                         "zdWIiOiJhbGljZSIsImV4cCI6MT"
                         "c2ODM4ODQwMCwiaWF0IjoxNzY4Mzg0ODAwLCJzY29wZSI6InJlYWQifQ."
                         "130ppm580ue9rEe9szuKI9VIh_XR4vwiwDigZEMr-o4";
const QByteArray Secret = "a-secret-of-at-least-32-octets-long!";

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray messages;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject token() const { return json()["tokens"].toArray().at(0).toObject(); }
};

Outcome inspect(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli",
                  QStringList{"inspect"} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TstInspect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_secret = file("secret", Secret);
    }

    // What is pasted may be a live token: a crash must not write it to a file.
    void leavesNoCoreFile()
    {
        QProcess process;
        process.start(qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli", {"inspect", "-"});
        QVERIFY(process.waitForStarted());
        const auto limits = [&process] {
            QFile file(QStringLiteral("/proc/%1/limits").arg(process.processId()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        static const QRegularExpression none("Max core file size +0 +0 ");
        QTRY_VERIFY(none.match(QString::fromLatin1(limits())).hasMatch());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        const QStringList key{"--secret-file", m_secret};
        const QStringList early{"--at", "2026-01-14T10:30:00Z"};
        QTest::newRow("accepted") << key + early << Token << 0;
        QTest::newRow("expired") << key << Token << 1;
        QTest::newRow("expired at exp itself") << key + QStringList{"--at", "1768388400"} << Token << 1;
        QTest::newRow("leeway") << key + QStringList{"--at", "1768388400", "--leeway", "1"} << Token << 0;
        QTest::newRow("no key") << early << Token << 3;
        QTest::newRow("another secret")
            << QStringList{"--secret", "another-secret-of-32-octets-or-so!"} + early << Token << 1;
        QTest::newRow("nothing found") << QStringList{} << QByteArray("hello") << 3;
        QTest::newRow("empty") << QStringList{} << QByteArray() << 3;
        QTest::newRow("unknown option") << QStringList{"--nonsense"} << Token << 2;
        QTest::newRow("bad leeway") << QStringList{"--leeway", "soon"} << Token << 2;
        QTest::newRow("bad instant") << QStringList{"--at", "noon"} << Token << 2;
        QTest::newRow("directory") << QStringList{"@/"} << QByteArray() << 2;
        QTest::newRow("no such file") << QStringList{"@/nonexistent"} << QByteArray() << 2;
        QTest::newRow("no such key file") << QStringList{"--key", "/nonexistent"} << Token << 2;
        QTest::newRow("binary") << QStringList{"-"}
                                << QByteArray("\x7f"
                                              "ELF\0\1\2",
                                              7)
                                << 2;
        QTest::newRow("help") << QStringList{"--help"} << QByteArray() << 0;
        QTest::newRow("half a token") << QStringList{} << Token.left(80) << 1;
    }

    void exitStatus()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, status);
        const Outcome outcome = inspect(arguments, input);
        QVERIFY2(outcome.status == status, outcome.messages + outcome.output);
        QVERIFY(status != 2 || !outcome.messages.isEmpty()); // an error says what is wrong
    }

    void timesAreUtcWhereverTheMachineStands()
    {
        const Outcome here = inspect({"--secret-file", m_secret, "--at", "2026-01-14T10:30:00Z"}, Token);
        qputenv("TZ", "Asia/Kolkata");
        const Outcome there = inspect({"--secret-file", m_secret, "--at", "2026-01-14T10:30:00Z"}, Token);
        qunsetenv("TZ");
        QVERIFY(there.output.contains("2026-01-14T10:30:00Z (UTC)"));
        QVERIFY(there.output.contains("2026-01-14T11:00:00Z"));
        QCOMPARE(there.output, here.output);
    }

    void hostileInputEnds_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::newRow("50 MB of letters") << QByteArray(50'000'000, 'a') << 3;
        QTest::newRow("50 MB of dots") << QByteArray(50'000'000, '.') << 3;
        QTest::newRow("50 MB around a token")
            << QByteArray(25'000'000, ' ') + Token + QByteArray(25'000'000, '\n') << 1;
        QTest::newRow("a token of 50 MB")
            << "eyJhbGciOiJIUzI1NiJ9." + QByteArray(50'000'000, 'A') + ".AAAA" << 1;
        QTest::newRow("too large a paste") << QByteArray(70'000'000, 'a') << 2;
        QTest::newRow("brackets a million deep") << "eyJhbGciOiJIUzI1NiJ9." +
                QByteArray(500'000, '[').toBase64(QByteArray::OmitTrailingEquals) +
                ".AAAA" << 1;
        QTest::newRow("a number of 10,000 digits") << "eyJhbGciOiJIUzI1NiJ9." +
                ("{\"exp\":" + QByteArray(10'000, '9') + "}").toBase64(QByteArray::OmitTrailingEquals) +
                ".AAAA" << 1;
    }

    void hostileInputEnds()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const int, status);
        const Outcome outcome = inspect({"--json", "--secret-file", m_secret}, input);
        QVERIFY2(outcome.status == status, outcome.messages.left(2000) + outcome.output.left(2000));
        QVERIFY(status != 2 || !outcome.messages.isEmpty());
        QVERIFY(outcome.output.size() < 4'000'000);
        const QRegularExpression longNumber("[:,\\[][0-9]{500}"); // what many readers of JSON refuse
        QVERIFY(!longNumber.match(QString::fromUtf8(outcome.output)).hasMatch());
    }

    void jsonHoldsTheContract()
    {
        const Outcome outcome =
            inspect({"--json", "--secret-file", m_secret, "--audience", "https://api.example"},
                    "Authorization: Bearer: " + Token);
        const QJsonObject token = outcome.token();
        for (const char* name : {"kind", "context", "offset", "length", "header", "claims", "payload_text",
                                 "signature", "verdict", "causes", "near_misses", "findings", "signatures",
                                 "layers", "disclosures", "expires_at", "expires_in", "leeway"})
            QVERIFY2(token.contains(QLatin1String(name)), name);
        QCOMPARE(token["kind"].toString(), "jwt");
        QCOMPARE(token["context"].toString(), "authorization_header");
        QCOMPARE(token["offset"].toInt(), 23);
        QCOMPARE(token["length"].toInt(), Token.size());
        QCOMPARE(token["verdict"].toString(), "rejected");
        QCOMPARE(token["signature"].toObject()["status"].toString(), "verified");
        QCOMPARE(token["causes"].toArray(), (QJsonArray{"malformed", "audience_mismatch", "expired"}));
        QCOMPARE(token["expires_at"].toString(), "2026-01-14T11:00:00Z");
        QCOMPARE(token["repaired_header"].toString(), "Authorization: Bearer " + Token);
        const QJsonObject finding = token["findings"].toArray().at(0).toObject();
        for (const char* name : {"cause", "code", "certainty", "severity", "span", "expected", "found",
                                 "title", "evidence", "fix", "reference"})
            QVERIFY2(finding.contains(QLatin1String(name)), name);
    }

    void severalInputsAndTokens()
    {
        const QString path = file("two", Token + "\n" + Token);
        const Outcome outcome = inspect({"--json", "@" + path, "-"}, "id_token=" + Token);
        QCOMPARE(outcome.json()["tokens"].toArray().size(), 3);
        QCOMPARE(outcome.status, 1);
    }

    void errorTextNamesCauses()
    {
        const Outcome outcome = inspect({"--json"},
                                        "HTTP/1.1 401\nWWW-Authenticate: Bearer error=\"invalid_token\", "
                                        "error_description=\"jwt expired\"");
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.json()["error_text"].toObject()["causes"].toArray().at(0).toString(), "expired");
    }

    void wordsBesideATokenAreReadToo()
    {
        const QByteArray text = Token + "\n\nio.jsonwebtoken.ExpiredJwtException: JWT expired 900000 ms ago";
        const Outcome both = inspect({"--json", "--secret-file", m_secret}, text);
        QCOMPARE(both.json()["error_text"].toObject()["causes"].toArray(), QJsonArray{"expired"});
        QVERIFY(inspect({"--secret-file", m_secret}, text).output.contains("says the same"));
        QVERIFY(!inspect({"--json", "--secret-file", m_secret}, Token).json().contains("error_text"));
        QVERIFY(!inspect({"--json"}, "curl -H 'Authorization: Bearer " + Token + "' https://api.example/x")
                     .json()
                     .contains("error_text"));
    }

    void wrappedTokensAreUnwrapped_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("python") << "Authorization: Bearer b'" + Token + "'"
                                << "header_python_bytes";
        QTest::newRow("secret") << "data:\n  token: " + Token.toBase64() + "\n"
                                << "token_in_base64";
        QTest::newRow("newline") << "data:\n  token: " + (Token + "\n").toBase64()
                                 << "token_in_base64_newline";
        QTest::newRow("sent") << "Authorization: Bearer " + Token.toBase64() << "token_sent_in_base64";
        QTest::newRow("dots") << "https://app.example/cb#access_token=" +
                QByteArray(Token).replace('.', "%2E")
                              << "";
    }

    void wrappedTokensAreUnwrapped()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        const QJsonObject token = inspect({"--json", "--secret-file", m_secret}, text).token();
        QCOMPARE(token["signature"].toObject()["status"].toString(), "verified");
        QStringList codes;
        for (const QJsonValue finding : token["findings"].toArray())
            codes << finding["code"].toString();
        QVERIFY2(code.isEmpty() || codes.contains(code), qPrintable(codes.join(' ')));
    }

    void nearMissesSayWhatUndoesThem()
    {
        const QString path = file("newline-secret", "not-the-secret");
        const QByteArray head = Token.left(Token.lastIndexOf('.'));
        const QByteArray made =
            QMessageAuthenticationCode::hash(head, "not-the-secret\n", QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const Outcome outcome = inspect({"--secret-file", path}, head + "." + made);
        QVERIFY(outcome.output.contains("To do: Remove what stands at the end of the secret"));
        QVERIFY(!outcome.output.contains("Request a new token; never edit one"));
    }

    void standardBase64IsNoWrongLength()
    {
        QByteArray signature;
        QByteArray text;
        for (int i = 0; i < 400 && !(signature.contains('+') && signature.contains('/')); ++i) {
            text = Token.left(Token.indexOf('.') + 1) +
                QByteArray(R"({"exp":4102444800,"n":)" + QByteArray::number(i) + "}")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            signature = QMessageAuthenticationCode::hash(text, Secret, QCryptographicHash::Sha256).toBase64();
        }
        const Outcome outcome =
            inspect({"--json", "--secret-file", file("standard", Secret)}, text + "." + signature);
        const QJsonObject token = outcome.json()["tokens"][0].toObject();
        QCOMPARE(token["near_misses"][0]["kind"].toString(), "standard_alphabet");
        QCOMPARE(token["causes"].toArray(), QJsonArray{"malformed"});
        QStringList errors;
        for (const QJsonValue finding : token["findings"].toArray()) {
            if (finding["severity"] == QLatin1String("error"))
                errors << finding["code"].toString();
        }
        QCOMPARE(errors, QStringList{"base64url_standard_alphabet"});
    }

    void largeKeySetsTellWhatFits()
    {
        QJsonArray keys;
        for (int i = 0; i < 60; ++i)
            keys << QJsonObject{{"kty", "oct"},
                                {"kid", QStringLiteral("key-%1").arg(i)},
                                {"k",
                                 QString::fromLatin1(QByteArray(32, static_cast<char>('0' + i))
                                                         .toBase64(QByteArray::Base64UrlEncoding |
                                                                   QByteArray::OmitTrailingEquals))}};
        const QByteArray text =
            QByteArray(R"({"alg":"HS256","kid":"KEY-3"})")
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
            ".e30";
        const QByteArray signature =
            QMessageAuthenticationCode::hash(text, QByteArray(32, static_cast<char>('0' + 50)),
                                             QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray set = QJsonDocument(QJsonObject{{"keys", keys}}).toJson();
        const Outcome outcome = inspect({"--key", file("large-set", set)}, text + "." + signature);
        QVERIFY(outcome.output.contains("the set holds key-50, key-3, key-30, key-31"));
        QVERIFY(outcome.output.contains(QString::fromUtf8(", … (+40)").toUtf8()));
    }

    void aFileWithoutAKeyIsNamed()
    {
        const Outcome metadata =
            inspect({"--key", file("metadata.json", "{\"jwks_uri\":\"https://id.example/jwks\"}")}, Token);
        QVERIFY2(metadata.messages.contains(
                     "metadata.json: Metadata and no key: This is the metadata of an issuer"),
                 metadata.messages.constData());
        QVERIFY(metadata.messages.contains("https://id.example/jwks"));
        const Outcome empty = inspect({"--key", file("empty.json", R"({"keys":[]})")}, Token);
        QVERIFY2(empty.messages.contains("empty.json: Key set is empty"), empty.messages.constData());
        const Outcome hostile = inspect({"--key", file("a\x1b[31m.json", R"({"keys":[]})")}, Token);
        QVERIFY(hostile.messages.contains("Key set is empty") && !hostile.messages.contains('\x1b'));
    }

    void anApiKeyIsNoToken()
    {
        const Outcome outcome =
            inspect({"-"}, "GET / HTTP/1.1\r\nX-API-Key: 9f8e7d6c5b4a39281706f5e4\r\n\r\n");
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.messages.contains("header X-API-Key carries an API key"),
                 outcome.messages.constData());
        QVERIFY(!outcome.messages.contains("9f8e7d6c"));
    }

    void tokenAsArgumentWarns()
    {
        const Outcome outcome = inspect({QString::fromLatin1(Token)});
        QVERIFY(outcome.messages.contains("can see"));
    }

    void hostileTextIsEscaped()
    {
        const Outcome outcome =
            inspect({},
                    "eyJhbGciOiJIUzI1NiJ9." +
                        QByteArray("{\"sub\":\"\x1b[31m\xE2\x80\xAE\"}")
                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                        ".AAAA");
        QVERIFY(!outcome.output.contains('\x1b'));
        QVERIFY(!outcome.output.contains("\xE2\x80\xAE"));
    }

    void largeInputsEnd()
    {
        const Outcome large = inspect({"--json"}, QByteArray(20 * 1024 * 1024, 'e'));
        QCOMPARE(large.status, 3);
        const Outcome tooLarge = inspect({"--json"}, QByteArray(65 * 1024 * 1024, 'e'));
        QCOMPARE(tooLarge.status, 2);
    }

private:
    QString file(const char* name, const QByteArray& content)
    {
        QFile out(m_folder.filePath(QLatin1String(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return out.fileName();
    }

    QTemporaryDir m_folder;
    QString m_secret;
};

QTEST_GUILESS_MAIN(TstInspect)
#include "tst_inspect.moc"
