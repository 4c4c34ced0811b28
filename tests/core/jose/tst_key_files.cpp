#include <QDir>
#include <QFile>
#include <QTest>

#include "base/base64.h"
#include "jose/findings.h"
#include "jose/jws.h"
#include "jose/key_file.h"

using namespace bearerwatch;

namespace {

constexpr std::string_view Passphrase = "open sesame";

QByteArray contentOf(const QString& name)
{
    QFile file(QString::fromUtf8(TEST_DATA) + "/keys/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

jose::KeySet read(const QByteArray& content, std::string_view passphrase = {}, bool allowSecret = false)
{
    jose::KeyFileOptions options;
    options.passphrase = passphrase;
    options.allowSecret = allowSecret;
    return jose::readKeys({content.constData(), static_cast<std::size_t>(content.size())}, "file", options);
}

std::string codesOf(const jose::KeySet& set)
{
    std::string codes;
    for (const causes::Finding& problem : set.problems)
        codes += problem.code + " ";
    for (const jose::Key& key : set.keys) {
        for (const causes::Finding& problem : key.problems)
            codes += problem.code + " ";
    }
    return codes;
}

} // namespace

/// One key in every form is one key: the thumbprint says so.
class TstKeyFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormIsTheSameKey_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QString::fromUtf8(TEST_DATA) + "/keys").entryList(QDir::Files);
        for (const QString& file : files) {
            if (file.startsWith("rsa.") || file.startsWith("ec.") || file.startsWith("ed."))
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void everyFormIsTheSameKey()
    {
        QFETCH(const QString, file);
        const QString kind = file.section('.', 0, 0);
        const jose::KeySet reference = read(contentOf(kind + ".spki.pem"));
        QCOMPARE(reference.keys.size(), std::size_t{1});
        const bool sealed = file.contains("encrypted") || file.contains("legacy") || file.endsWith(".p12");
        const jose::KeySet set = read(contentOf(file), sealed ? Passphrase : std::string_view());
        QVERIFY2(set.keys.size() == 1 && set.problems.empty(), codesOf(set).c_str());
        const jose::Key& key = set.keys.front();
        QVERIFY2(key.usable(), codesOf(set).c_str());
        QCOMPARE(key.thumbprint, reference.keys.front().thumbprint);
        const bool publicForm =
            file.contains("spki") || file.contains("cert") || file.contains("pub") || file.contains(".ssh");
        QCOMPARE(key.isPrivate, !publicForm);
        if (file.contains("cert") || file.endsWith(".p12")) {
            QVERIFY(!key.certificates.empty());
            QVERIFY(key.certificates.front().subject.find(kind.toStdString() + ".example") !=
                    std::string::npos);
            QVERIFY(key.certificates.front().notBefore && key.certificates.front().notAfter);
            QCOMPARE(key.certificates.front().thumbprintSha256.size(), std::size_t{43});
        }
    }

    void sealedFormsAskForThePassphrase_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"rsa.encrypted.pem", "ec.encrypted.der", "ed.encrypted.pem",
                                 "rsa.legacy.pem", "ec.legacy.pem", "rsa.p12", "ec.p12", "ed.p12"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void sealedFormsAskForThePassphrase()
    {
        QFETCH(const QString, file);
        const jose::KeySet without = read(contentOf(file));
        QVERIFY2(codesOf(without).find("key_passphrase_needed") != std::string::npos,
                 codesOf(without).c_str());
        QVERIFY(std::none_of(without.keys.begin(), without.keys.end(),
                             [](const auto& key) { return key.usable(); }));
        const jose::KeySet wrong = read(contentOf(file), "open barley");
        QVERIFY2(codesOf(wrong).find("key_passphrase_wrong") != std::string::npos, codesOf(wrong).c_str());
    }

    void damagedFilesNeverCrashAndNeverFit_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"rsa.pkcs8.der", "rsa.pkcs1.der", "ec.sec1.der", "ec.pkcs8.der", "ed.pkcs8.der", "rsa.cert.der",
              "ec.spki.der", "ed.spki.der", "ec.p12", "rsa.pkcs8.pem"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void damagedFilesNeverCrashAndNeverFit()
    {
        QFETCH(const QString, file);
        const QByteArray whole = contentOf(file);
        const std::string right = read(whole, Passphrase).keys.at(0).thumbprint;
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 97) {
            const jose::KeySet cut = read(whole.left(size), Passphrase);
            for (const jose::Key& key : cut.keys)
                QVERIFY2(!key.usable(), qPrintable(QStringLiteral("%1 bytes").arg(size)));
        }
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 97) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x10);
            const jose::KeySet other = read(changed, Passphrase);
            for (const jose::Key& key : other.keys) {
                if (key.usable() && key.isPrivate && key.kty != "OKP") // of Ed25519 any 32 octets are a key
                    QVERIFY2(key.thumbprint == right, qPrintable(QStringLiteral("byte %1").arg(at)));
            }
        }
    }

    void threePrimes()
    {
        const jose::KeySet set = read(contentOf("rsa3.pkcs8.pem"));
        QVERIFY2(set.keys.size() == 1 && set.keys.front().usable(), codesOf(set).c_str());
        const std::string jwk = jose::privateJwk(set.keys.front());
        QVERIFY(jwk.find("\"oth\":[{\"r\":") != std::string::npos);
        const jose::KeySet again = read(QByteArray::fromStdString(jwk));
        QVERIFY2(again.keys.size() == 1 && again.keys.front().usable(), codesOf(again).c_str());
        QCOMPARE(again.keys.front().thumbprint, set.keys.front().thumbprint);
        const auto token =
            jose::signJws(R"({"alg":"RS256"})", base::asBytes(std::string_view("{}")), again.keys.front());
        QVERIFY(token.has_value());
        QVERIFY(jose::verifyJws(jose::parseJws(*token), set.keys).state == jose::SignatureState::Verified);

        QByteArray wrong = QByteArray::fromStdString(jwk);
        const qsizetype at = wrong.indexOf("\"t\":\"") + 8;
        wrong[at] = wrong.at(at) == 'A' ? 'B' : 'A';
        QCOMPARE(codesOf(read(wrong)), std::string("jwk_private_mismatch "));
        const qsizetype oth = wrong.indexOf("\"oth\":");
        QByteArray without = wrong;
        without.remove(oth, wrong.indexOf("}],", oth) + 3 - oth);
        QCOMPARE(codesOf(read(without)), std::string("jwk_private_mismatch "));
    }

    void pemAsPeoplePasteIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray pem = contentOf("ec.spki.pem");
        QTest::newRow("line ends of Windows") << QByteArray(pem).replace("\n", "\r\n");
        QTest::newRow("written line ends") << QByteArray(pem.trimmed()).replace("\n", "\\n");
        QTest::newRow("in quotes") << "\"" + QByteArray(pem.trimmed()).replace("\n", "\\n") + "\"";
        QTest::newRow("on one line") << QByteArray(pem.trimmed()).replace("\n", " ");
        QTest::newRow("text around it") << "Bag Attributes\n    friendlyName: x\n" + pem + "the end";
        QTest::newRow("indented") << QByteArray("    " + pem).replace("\n", "\n    ");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + pem;
        QTest::newRow("base64 alone") << QByteArray(pem)
                                             .replace("-----BEGIN PUBLIC KEY-----\n", "")
                                             .replace("-----END PUBLIC KEY-----\n", "");
    }

    void pemAsPeoplePasteIt()
    {
        QFETCH(const QByteArray, text);
        const jose::KeySet set = read(text);
        QVERIFY2(set.keys.size() == 1 && set.keys.front().usable(), codesOf(set).c_str());
        QCOMPARE(set.keys.front().thumbprint, read(contentOf("ec.spki.pem")).keys.front().thumbprint);
    }

    void severalCertificates()
    {
        const jose::KeySet set = read(contentOf("two.cert.pem"));
        QCOMPARE(set.keys.size(), std::size_t{2});
        QVERIFY(set.isSet);
        QCOMPARE(set.keys.at(1).name(), std::string("file#2"));
    }

    void secretsInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray octets("\xFB\xEF\xFF octets that need every letter");
        QTest::newRow("text") << octets;
        QTest::newRow("text, newline at its end") << octets + "\n";
        QTest::newRow("base64") << octets.toBase64();
        QTest::newRow("base64, no padding") << octets.toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("base64url") << octets.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64url, no padding")
            << octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("hex") << octets.toHex();
        QTest::newRow("hex, upper case") << octets.toHex().toUpper();
        QTest::newRow("base64, newline at its end") << octets.toBase64() + "\n";
    }

    void publicKeysOfOtherSshPrograms() // RFC 4716: headers may go on after a backslash
    {
        const QByteArray plain = contentOf("ed.ssh2");
        const QByteArray headers = "Subject: tests\nComment: \"a comment that goes \\\non: here\"\n";
        const QByteArray begin = plain.left(plain.indexOf('\n') + 1);
        const QByteArray base64 = plain.mid(plain.indexOf("AAAA"));
        const jose::KeySet set = read(begin + headers + base64 + plain);
        QVERIFY2(set.keys.size() == 2 && set.problems.empty(), codesOf(set).c_str());
        for (const jose::Key& key : set.keys)
            QCOMPARE(key.thumbprint, read(contentOf("ed.ssh")).keys.at(0).thumbprint);
        for (const QByteArray& damaged :
             {begin + base64.left(20), begin + base64.mid(8), begin + "!" + base64, begin})
            QCOMPARE(codesOf(read(damaged)), std::string("key_ssh_damaged "));
    }

    void secretsInEveryEncoding()
    {
        QFETCH(const QByteArray, text);
        const std::string octets("\xFB\xEF\xFF octets that need every letter");
        const jose::KeySet owner = jose::readSecret(octets, "owner", jose::SecretEncoding::Text);
        const auto token =
            jose::signJws(R"({"alg":"HS256"})", base::asBytes(std::string_view("{}")), owner.keys.front());
        const jose::JwsCheck check = jose::verifyJws(jose::parseJws(*token), read(text, {}, true).keys);
        QVERIFY2(check.state == jose::SignatureState::Verified && !jose::hasError(check.findings),
                 "does not fit");
        const bool named = std::any_of(check.findings.begin(), check.findings.end(),
                                       [](const auto& finding) { return finding.code == "secret_reading"; });
        QCOMPARE(named, text != QByteArray::fromStdString(octets)); // how it was read is said
    }

    // As an answer of an API wraps a set; a list of other things called keys is none.
    void aSetWithinAnotherDocumentIsRead()
    {
        const QByteArray set =
            "{'keys':[{'kty':'oct','kid':'a','k':'c2VjcmV0LW9mLXRoZS1ob3VzZS1sb25nLWVub3VnaA'}]}";
        const auto readIn = [&set](const QByteArray& document) {
            QByteArray text = document;
            return jose::readKeys(text.replace("SET", set).replace('\'', '"').toStdString(), "answer.json",
                                  {});
        };
        for (const char* document :
             {"{'data':{'keys':['other'],'jwks':SET}}", "{'answers':[{'jwks':SET}]}"}) {
            const jose::KeySet read = readIn(document);
            QCOMPARE(read.keys.size(), std::size_t{1});
            QCOMPARE(QByteArray::fromStdString(read.keys.front().kid), QByteArray("a"));
            QVERIFY(read.problems.empty());
        }
        QVERIFY(!readIn("{'a':{'b':{'c':{'d':{'e':SET}}}}}").isSet);
    }

    void metadataOfAnIssuerNamesItsKeys()
    {
        const jose::KeySet read =
            jose::readKeys("{\"issuer\":\"https://id.example\",\"jwks_uri\":\"https://id.example/jwks\"}",
                           "metadata.json", {});
        QVERIFY(read.keys.empty());
        QCOMPARE(read.problems.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(read.problems.front().code), QByteArray("key_is_metadata"));
        QVERIFY(QByteArray::fromStdString(causes::describe(read.problems.front()).evidence)
                    .contains("https://id.example/jwks"));
    }

    // A text that could be base64url too is long enough as it stands: its length is no reason.
    void aReadingThatIsTooShortIsNoReason()
    {
        const std::string secret = "text-secret-that-could-be-base64url-22";
        const auto other =
            jose::readSecret("another-secret-of-the-house-of-32-octets", "other", jose::SecretEncoding::Text);
        const auto token =
            jose::signJws(R"({"alg":"HS256"})", base::asBytes(std::string_view("{}")), other.keys.front());
        const auto codes = [&](std::string_view given) {
            const jose::KeySet keys = jose::readSecret(given, "given", jose::SecretEncoding::Auto);
            std::string all;
            for (const auto& finding : jose::verifyJws(jose::parseJws(*token), keys.keys).findings)
                all += finding.code + " ";
            return QByteArray::fromStdString(all);
        };
        QVERIFY(jose::readSecret(secret, "given", jose::SecretEncoding::Auto).keys.size() > 1);
        QVERIFY2(!codes(secret).contains("hmac_key_too_short"), codes(secret).constData());
        QVERIFY(codes("short-text").contains("hmac_key_too_short"));
    }

    void postQuantumKeys_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QByteArray>("code");
        const QByteArray octets = QByteArray(1312, 'x').toBase64(QByteArray::OmitTrailingEquals);
        const auto jwk = [&octets](const QByteArray& more) {
            return "{\"kty\":\"AKP\"," + more + "\"pub\":\"" + octets + "\"}";
        };
        QTest::newRow("no alg") << jwk("") << QByteArray("jwk_member_missing");
        QTest::newRow("no pub") << QByteArray(R"({"kty":"AKP","alg":"ML-DSA-44"})")
                                << QByteArray("jwk_member_missing");
        QTest::newRow("short") << jwk("\"alg\":\"ML-DSA-65\",") << QByteArray("jwk_length");
        QTest::newRow("another algorithm")
            << jwk("\"alg\":\"SLH-DSA-SHA2-128s\",") << QByteArray("key_not_supported");
        if (crypto::providesMlDsa("ML-DSA-44"))
            return;
        const QByteArray sound = "\"alg\":\"ML-DSA-44\",";
        QTest::newRow("sound") << jwk(sound) << QByteArray("key_not_supported");
        QTest::newRow("private") << jwk(sound + "\"priv\":\"" + QByteArray(43, 'A') + "\",")
                                 << QByteArray("key_not_supported");
    }

    void postQuantumKeys()
    {
        QFETCH(const QByteArray, jwk);
        QFETCH(const QByteArray, code);
        const jose::KeySet set = read(jwk);
        QVERIFY2(codesOf(set).find(code.toStdString()) != std::string::npos, codesOf(set).c_str());
        QCOMPARE(set.keys.front().isPrivate, jwk.contains("priv"));
    }

    void postQuantumSignatures()
    {
        const std::string token =
            base::encodeBase64Url(base::asBytes(std::string_view(R"({"alg":"ML-DSA-44"})"))) + ".e30." +
            base::encodeBase64Url(base::Bytes(2420, 1));
        if (!crypto::providesMlDsa("ML-DSA-44")) { // recognised, and never called invalid
            QVERIFY(jose::verifyJws(jose::parseJws(token), {}).state == jose::SignatureState::NotSupported);
            return;
        }
        jose::Key key;
        key.asymmetric = crypto::generateKey("ML-DSA-44");
        const jose::KeySet set = read(QByteArray::fromStdString(jose::privateJwk(key)));
        QVERIFY2(set.keys.size() == 1 && set.keys.front().usable(), codesOf(set).c_str());
        const auto own =
            jose::signJws(R"({"alg":"ML-DSA-44"})", base::asBytes(std::string_view("{}")), set.keys.front());
        QVERIFY(own.has_value());
        QVERIFY(jose::verifyJws(jose::parseJws(*own), set.keys).state == jose::SignatureState::Verified);
        QVERIFY(jose::verifyJws(jose::parseJws(token), set.keys).state == jose::SignatureState::Failed);
    }
};

QTEST_GUILESS_MAIN(TstKeyFiles)
#include "tst_key_files.moc"
