#include <QFile>
#include <QTest>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "jose/key_file.h"

using namespace bearerwatch;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QString::fromUtf8(TEST_DATA) + "/keys/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

jose::KeySet read(const QByteArray& content)
{
    return jose::readKeys({content.constData(), static_cast<std::size_t>(content.size())}, "file", {});
}

QByteArray codesOf(const jose::KeySet& set)
{
    QByteArray codes;
    for (const causes::Finding& problem : set.problems)
        codes += QByteArray::fromStdString(problem.code) + ' ';
    for (const jose::Key& key : set.keys) {
        for (const causes::Finding& problem : key.problems)
            codes += QByteArray::fromStdString(problem.code) + ' ';
    }
    return codes.trimmed();
}

QByteArray asUtf16(const QByteArray& text)
{
    QByteArray out("\xFF\xFE");
    for (const char c : text)
        out.append(c).append('\0');
    return out;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\n', "\\n") + '"';
}

/// The PEM body alone, on one line.
QByteArray bodyOf(const QByteArray& pem)
{
    QList<QByteArray> lines = pem.trimmed().split('\n');
    return lines.mid(1, lines.size() - 2).join();
}

} // namespace

/// Files that hold a key in another dress, and files that hold none: where a secret would be taken too.
class TstKeyTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedTextIsReadAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        const QByteArray pem = contentOf("rsa.spki.pem");
        const auto with = [&pem](const QByteArray& dashes) {
            return QByteArray(pem).replace("-----", dashes);
        };
        QTest::newRow("as it is") << pem << QByteArray();
        QTest::newRow("written line breaks")
            << QByteArray(pem).replace('\n', "\\n") << QByteArray("pem_escaped_lines");
        QTest::newRow("one line") << QByteArray(pem).replace('\n', ' ') << QByteArray("pem_one_line");
        QTest::newRow("four hyphens") << with("----") << QByteArray("pem_other_marks");
        QTest::newRow("em dashes") << with("\u2014\u2014-") << QByteArray("pem_other_marks");
        QTest::newRow("hyphens left behind")
            << pem.trimmed().mid(5).chopped(5) << QByteArray("pem_other_marks");
        QTest::newRow("blanks in the marks")
            << QByteArray(pem).replace("-----BEGIN", "----- BEGIN") << QByteArray("pem_other_marks");
        QTest::newRow("body alone") << bodyOf(pem) << QByteArray("pem_marks_missing");
        QTest::newRow("base64 of it") << pem.toBase64() << QByteArray("key_base64");
        QTest::newRow("UTF-16") << asUtf16(pem) << QByteArray("key_utf16");
    }

    void damagedTextIsReadAndSaid()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, code);
        const jose::KeySet set = read(content);
        QCOMPARE(codesOf(set), code);
        QCOMPARE(set.keys.size(), std::size_t{1});
        const bool damaged = code == "pem_other_marks";
        QCOMPARE(set.keys.front().usable(), !damaged);
        QCOMPARE(set.keys.front().asymmetric == nullptr, damaged);
        QCOMPARE(set.keys.front().thumbprint, read(contentOf("rsa.spki.pem")).keys.front().thumbprint);
        QCOMPARE(jose::isSpelling(code.toStdString()), !code.isEmpty() && !damaged);
    }

    void keysInDocuments_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("kids"); // of the keys, each with a semicolon
        const QByteArray pem = contentOf("rsa.spki.pem");
        const QByteArray jwk = R"({"kty":"oct","kid":"a","k":"c2VjcmV0LW9mLXRoZS1ob3VzZS1sb25nLWVub3VnaA"})";
        const QByteArray set = "{\"keys\":[" + jwk + "]}";
        QTest::newRow("realm of Keycloak")
            << "{\"realm\":\"shop\",\"public_key\":\"" + bodyOf(pem) + "\",\"tokens-not-before\":0}"
            << QByteArray(";");
        QTest::newRow("certificates by key id") << "{\"one\":" + quoted(contentOf("rsa.cert.pem")) +
                ",\"two\":" + quoted(contentOf("ec.cert.pem")) +
                "}" << QByteArray("one;two;");
        QTest::newRow("account of a service")
            << "{\"type\":\"service_account\",\"private_key_id\":\"7f\",\"private_key\":" +
                quoted(contentOf("rsa.pkcs8.pem")) + "}"
            << QByteArray("7f;");
        QTest::newRow("set within a text")
            << "{\"jwks\":" + quoted(QByteArray(set).replace('"', "\\\"")) + "}" << QByteArray("a;");
        QTest::newRow("secret of Kubernetes, as JSON")
            << "{\"kind\":\"Secret\",\"data\":{\"tls.crt\":\"" + contentOf("rsa.cert.pem").toBase64() + "\"}}"
            << QByteArray(";");
        QTest::newRow("base64 of a set") << set.toBase64() << QByteArray("a;");
    }

    void keysInDocuments()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, kids);
        const jose::KeySet set = read(content);
        QByteArray found;
        for (const jose::Key& key : set.keys) {
            QVERIFY2(key.usable(), codesOf(set).constData());
            found += QByteArray::fromStdString(key.kid) + ';';
        }
        QCOMPARE(found, kids);
        QVERIFY2(set.problems.empty(), codesOf(set).constData());
    }

    void whatIsNoKeyIsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("page") << QByteArray("\n<!DOCTYPE html><html><body>404</body></html>")
                              << QByteArray("key_is_page");
        QTest::newRow("token") << QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.AAAA\n") << QByteArray("key_is_token");
        QTest::newRow("Java") << QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8) << QByteArray("key_is_java_store");
        QTest::newRow("PuTTY") << QByteArray("PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n")
                               << QByteArray("key_is_putty");
        QTest::newRow("printed") << QByteArray("Public-Key: (2048 bit)\nModulus:\n    00:c1\n")
                                 << QByteArray("key_is_printed");
        QTest::newRow("address") << QByteArray("https:") + "//id.example/jwks.json\n"
                                 << QByteArray("key_is_address");
        QTest::newRow("metadata") << QByteArray("{\"issuer\":\"i\",\"jwks_uri\":\"j\"}")
                                  << QByteArray("key_is_metadata");
        QTest::newRow("other JSON") << QByteArray("{\"error\":\"not_found\",\"status\":404}")
                                    << QByteArray("key_json_without_key");
        const QByteArray jwk = R"({"kty":"oct","kid":"a","k":"c2VjcmV0LW9mLXRoZS1ob3VzZS1sb25nLWVub3VnaA"})";
        QTest::newRow("list of JWKs") << '[' + jwk + ']' << QByteArray("jwks_list_unnamed");
        QTest::newRow("list of another name")
            << "{\"Keys\":[" + jwk + "]}" << QByteArray("jwks_list_unnamed");
        QTest::newRow("list of nothing") << QByteArray("[1,2]") << QByteArray("jwks_keys_missing");
    }

    void whatIsNoKeyIsNoSecret()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, code);
        const jose::KeySet set = read(content);
        QVERIFY(set.keys.empty());
        QCOMPARE(codesOf(set), code);
    }

    void aSecretStaysASecret_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("THE END KEY of it all, BEGIN again");
        QTest::newRow("dots") << QByteArray("a.secret.with-dots");
        QTest::newRow("less than") << QByteArray("<secret>&more");
    }

    void aSecretStaysASecret()
    {
        QFETCH(const QByteArray, content);
        const jose::KeySet set = read(content);
        QVERIFY2(!set.keys.empty() && set.problems.empty(), codesOf(set).constData());
        QCOMPARE(QByteArray::fromStdString(std::string(set.keys.front().secret->text())), content);
    }
};

QTEST_APPLESS_MAIN(TstKeyTexts)
#include "tst_key_texts.moc"
