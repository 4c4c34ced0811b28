#include <QTest>

#include "causes/catalogue.h"
#include "jose/key_file.h"
#include "oauth/key_set_change.h"
#include "oauth/metadata.h"

using namespace bearerwatch;

namespace {

/// JSON with single quotes, which moc and the eye read more easily.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QStringList codesOf(const std::vector<causes::Finding>& findings)
{
    QStringList codes;
    for (const causes::Finding& finding : findings)
        codes << QString::fromStdString(finding.code);
    codes.sort();
    return codes;
}

const QByteArray First =
    json("{'kty':'EC','crv':'P-256','kid':'a','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_"
         "FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}");
const QByteArray Second =
    json("{'kty':'OKP','crv':'Ed25519','kid':'b','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}");

jose::KeySet set(const QByteArray& keys)
{
    return jose::readKeys(("{\"keys\":[" + keys + "]}").toStdString(), "test");
}

} // namespace

class TstMetadata : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("host") << "https://a.example"
                              << QStringList{"https://a.example/.well-known/openid-configuration",
                                             "https://a.example/.well-known/oauth-authorization-server"};
        QTest::newRow("slash") << "https://a.example/"
                               << QStringList{"https://a.example/.well-known/openid-configuration",
                                              "https://a.example/.well-known/oauth-authorization-server"};
        QTest::newRow("path")
            << "https://a.example:8443/realms/x"
            << QStringList{"https://a.example:8443/realms/x/.well-known/openid-configuration",
                           "https://a.example:8443/.well-known/oauth-authorization-server/realms/x",
                           "https://a.example:8443/.well-known/openid-configuration/realms/x",
                           "https://a.example:8443/realms/x/.well-known/oauth-authorization-server"};
        for (const char* none :
             {"accounts.google.com", "ftp://a.example", "https://", "https://a.example/?x=1", "urn:x",
              "https://a.example/#f", "", "https://a example/"})
            QTest::newRow(none) << QString::fromLatin1(none) << QStringList();
    }

    void addresses()
    {
        QFETCH(const QString, issuer);
        QFETCH(const QStringList, addresses);
        QStringList found;
        for (const std::string& address : oauth::metadataAddresses(issuer.toStdString()))
            found << QString::fromStdString(address);
        QCOMPARE(found, addresses);
    }

    void doctor_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QStringList>("codes");
        const QByteArray good =
            json("'jwks_uri':'https://a.example/k','id_token_signing_alg_values_supported':['RS256']");
        const auto row = [](const char* name, const QByteArray& members, const char* asked,
                            const QStringList& codes, const char* algorithm = "") {
            QTest::newRow(name) << QByteArray("{" + members + "}") << QString(asked) << QString(algorithm)
                                << codes;
        };
        row("right", json("'issuer':'https://a.example',") + good, "https://a.example", {});
        row("slash", json("'issuer':'https://a.example/',") + good, "https://a.example",
            {"metadata_issuer_slash"});
        row("case", json("'issuer':'https://A.example',") + good, "https://a.example",
            {"metadata_issuer_case"});
        row("case of the path", json("'issuer':'https://a.example/Realm',") + good, "https://a.example/realm",
            {"metadata_issuer_case"});
        row("scheme", json("'issuer':'http://a.example',") + good, "https://a.example",
            {"metadata_issuer_scheme"});
        row("alias", json("'issuer':'https://b.example',") + good, "https://a.example",
            {"metadata_address_other_host", "metadata_issuer_other"});
        row("tenant", json("'issuer':'https://a.example/{tenantid}/v2.0',") + good,
            "https://a.example/common/v2.0", {"metadata_issuer_other"});
        row("no issuer", good, "https://a.example", {"metadata_member_missing"});
        row("no key set", json("'issuer':'https://a.example'"), "https://a.example",
            {"metadata_member_missing"});
        row("issuer of a wrong type", json("'issuer':['https://a.example'],") + good, "https://a.example",
            {"metadata_member_missing"});
        row("plain key set", json("'issuer':'https://a.example','jwks_uri':'http://a.example/k'"),
            "https://a.example", {"metadata_address_plain"});
        row("plain token endpoint",
            json("'issuer':'https://a.example','token_endpoint':'http://a.example/t',") + good,
            "https://a.example", {"metadata_address_plain"});
        row("key set elsewhere", json("'issuer':'https://a.example','jwks_uri':'https://keys.example/k'"),
            "https://a.example", {"metadata_address_other_host"});
        row("none",
            json("'issuer':'https://a.example','jwks_uri':'https://a.example/"
                 "k','id_token_signing_alg_values_supported':['RS256','none']"),
            "https://a.example", {"metadata_algorithm_none"});
        row("token's algorithm", json("'issuer':'https://a.example',") + good, "https://a.example",
            {"metadata_algorithm_not_offered"}, "ES256");
    }

    void doctor()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, asked);
        QFETCH(const QString, algorithm);
        QFETCH(const QStringList, codes);
        const auto metadata = oauth::parseMetadata(json.toStdString());
        QVERIFY(metadata.has_value());
        const auto findings = oauth::checkMetadata(
            *metadata, {asked.toStdString(), "https://a.example/.well-known/x", algorithm.toStdString()});
        QCOMPARE(codesOf(findings), codes);
        for (const causes::Finding& finding : findings) {
            const causes::Words words = causes::describe(finding);
            QVERIFY(!words.title.empty());
            QVERIFY2(words.evidence.find('{') == std::string::npos ||
                         finding.found.find('{') != std::string::npos,
                     words.evidence.c_str());
        }
    }

    void hostileTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("web page") << QByteArray("<!doctype html><html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("cut") << QByteArray(json("{'issuer':'https://a"));
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("large") << "{\"issuer\":\"" + QByteArray(2 * 1024 * 1024, 'a') + "\"}";
    }

    void hostileTextIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto metadata = oauth::parseMetadata(text.toStdString());
        QVERIFY(!metadata.has_value());
        QVERIFY(!metadata.error().what.empty() && !metadata.error().remedy.empty());
    }

    void longListsAreCut()
    {
        QByteArray list;
        for (int index = 0; index < 5000; ++index)
            list += (index ? ",\"" : "\"") + QByteArray::number(index) + '"';
        const auto metadata = oauth::parseMetadata(("{\"scopes_supported\":[" + list + "]}").toStdString());
        QVERIFY(metadata.has_value());
        QVERIFY(metadata->scopes.size() <= 200);
    }

    void keySetChange_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("words");
        const QByteArray first = First;
        const QByteArray second = Second;
        QByteArray replaced = Second;
        replaced.replace("\"b\"", "\"a\"");
        QTest::newRow("same") << first << first << QString();
        QTest::newRow("other order") << first + "," + second << second + "," + first << QString();
        QTest::newRow("added") << first << first + "," + second << "`b` is new";
        QTest::newRow("removed") << first + "," + second << second << "`a` is gone";
        QTest::newRow("rotated at once")
            << first << second
            << "`b` is new; `a` is gone; no key stayed, so every token signed before fails at once";
        QTest::newRow("other key under the same kid") << first << replaced
                                                      << "`a` is another key under the same kid; no key "
                                                         "stayed, so every token signed before fails at once";
    }

    void keySetChange()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, words);
        const oauth::KeySetChange change = oauth::compareKeySets(set(before), set(after));
        QCOMPARE(QString::fromStdString(oauth::describe(change)), words);
        QCOMPARE(change.empty(), words.isEmpty());
    }

    void privateKeysInAKeySet()
    {
        QVERIFY(!oauth::holdsPrivateKeys(set(First)));
        QVERIFY(oauth::holdsPrivateKeys(
            set(json("{'kty':'oct','k':'YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE'}"))));
    }
};

QTEST_GUILESS_MAIN(TstMetadata)
#include "tst_metadata.moc"
