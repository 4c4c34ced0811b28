#include <QTest>
#include <zlib.h>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "oauth/introspection.h"
#include "oauth/status_list.h"
#include "oauth/token_response.h"

// Answers of an issuer's endpoints: introspection, status lists, tokens.

using namespace bearerwatch;

namespace {

constexpr std::int64_t Now = 1'800'000'000;

base::Time at(std::int64_t seconds)
{
    return base::Time(std::chrono::seconds(seconds));
}

/// JSON with single quotes, which moc and the eye read more easily.
std::string json(QByteArray text)
{
    return text.replace('\'', '"').toStdString();
}

QStringList codesOf(const std::vector<causes::Finding>& findings)
{
    QStringList codes;
    for (const causes::Finding& finding : findings) {
        codes << QString::fromStdString(finding.code);
        const causes::Words words = causes::describe(finding);
        if (words.evidence.find("{found}") != std::string::npos ||
            words.evidence.find("{member}") != std::string::npos)
            qFatal("a place of %s is empty", finding.code.c_str());
    }
    return codes;
}

jose::KeySet key(const char* k)
{
    return jose::readSecret(k, "test", jose::SecretEncoding::Text);
}

std::string packed(const QByteArray& octets)
{
    QByteArray out(static_cast<qsizetype>(compressBound(static_cast<uLong>(octets.size()))), '\0');
    auto size = static_cast<uLongf>(out.size());
    compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(octets.constData()),
              static_cast<uLong>(octets.size()), 9);
    out.resize(static_cast<qsizetype>(size));
    return base::encodeBase64Url(base::asBytes(out.toStdString()));
}

constexpr const char* Secret = "a-secret-of-at-least-32-octets-long!";
constexpr const char* Uri = "https://a.example/list";

std::string listToken(const std::string& claims,
                      const char* header = "{'alg':'HS256','typ':'statuslist+jwt'}")
{
    return jose::signJws(json(header), base::asBytes(claims), key(Secret).keys.front()).value();
}

std::string listClaims(int bits, const std::string& lst, const char* further = "")
{
    return json("{'sub':'https://a.example/list','iat':1799999000,'exp':1800009000" + QByteArray(further) +
                ",'status_list':{'bits':" + QByteArray::number(bits) + ",'lst':'" +
                QByteArray::fromStdString(lst) + "'}}");
}

} // namespace

class TstAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void introspection_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* name, const char* answer, const char* claims,
                            const QStringList& codes) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(claims) << codes;
        };
        row("inactive", "{'active':false}", "{'exp':1900000000}", {"introspection_inactive"});
        row("inactive, opaque", "{'active':false}", "", {"introspection_inactive"});
        row("inactive, expired", "{'active':false}", "{'exp':1700000000}",
            {"introspection_inactive_expired"});
        row("active", "{'active':true}", "{'exp':1900000000}", {"introspection_active"});
        row("active, opaque", "{'active':true,'exp':1900000000}", "", {"introspection_active"});
        row("active, over", "{'active':true,'exp':1700000000}", "",
            {"introspection_active", "introspection_active_expired"});
        row("less scope", "{'active':true,'scope':'read'}", "{'scope':'read write'}",
            {"introspection_active", "introspection_differs"});
        row("scope in another order", "{'active':true,'scope':'write read'}", "{'scope':'read write'}",
            {"introspection_active"});
        row("scp", "{'active':true,'scope':'write read'}", "{'scp':['read','write']}",
            {"introspection_active"});
        row("other audience", "{'active':true,'aud':['a']}", "{'aud':'b'}",
            {"introspection_active", "introspection_differs"});
        row("audience as list", "{'active':true,'aud':['b']}", "{'aud':'b'}", {"introspection_active"});
        row("shorter life", "{'active':true,'exp':1800000100}", "{'exp':1900000000}",
            {"introspection_active", "introspection_differs"});
    }

    void introspection()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, claims);
        QFETCH(const QStringList, codes);
        const auto parsed = oauth::parseIntrospection(json(answer));
        QVERIFY(parsed.has_value());
        const std::string claimsText = json(claims);
        const auto document = base::JsonDocument::parse(claimsText);
        const auto findings =
            oauth::introspectionFindings(*parsed, document ? document->root() : base::JsonValue(), at(Now));
        QCOMPARE(codesOf(findings), codes);
        for (const causes::Finding& finding : findings) {
            QCOMPARE(finding.certainty, causes::Certainty::Stated);
            QCOMPARE(finding.cause.has_value(), finding.code == "introspection_inactive");
        }
    }

    void noIntrospection_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* text : {"", "<html>", "[]", "{}", "{'active':'true'}", "{'active':1}",
                                 "{'active':null}", "{'error':'invalid_client'}", "{'active':true"})
            QTest::newRow(text) << QByteArray(text);
    }

    void noIntrospection()
    {
        QFETCH(const QByteArray, answer);
        QVERIFY(!oauth::parseIntrospection(json(answer)).has_value());
    }

    void statusReferences_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<int>("index"); // -1: none
        QTest::newRow("reference")
            << QByteArray("{'status':{'status_list':{'idx':412,'uri':'https://a.example/list'}}}") << 412;
        QTest::newRow("none") << QByteArray("{}") << -1;
        QTest::newRow("other mechanism") << QByteArray("{'status':{'x':1}}") << -1;
        QTest::newRow("negative") << QByteArray("{'status':{'status_list':{'idx':-1,'uri':'u'}}}") << -1;
        QTest::newRow("fraction") << QByteArray("{'status':{'status_list':{'idx':1.5,'uri':'u'}}}") << -1;
        QTest::newRow("text") << QByteArray("{'status':{'status_list':{'idx':'1','uri':'u'}}}") << -1;
        QTest::newRow("no address") << QByteArray("{'status':{'status_list':{'idx':1}}}") << -1;
    }

    void statusReferences()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const int, index);
        const std::string text = json(claims);
        const auto document = base::JsonDocument::parse(text);
        const auto reference = oauth::statusReference(document->root());
        QCOMPARE(reference ? int(reference->index) : -1, index);
    }

    void bitsOfTheDraft()
    {
        // The examples of draft-ietf-oauth-status-list, 4.1 and its appendix of two bits.
        const auto one = oauth::readStatusList(listToken(listClaims(1, "eNrbuRgAAhcBXQ")), key(Secret));
        QVERIFY2(one.has_value(), one ? "" : base::toText(one.error()).c_str());
        QByteArray read;
        for (unsigned index = 0; index < 16; ++index)
            read += char('0' + oauth::statusAt(*one, index).value());
        QCOMPARE(read, QByteArray("1001110111000101"));
        QVERIFY(!oauth::statusAt(*one, 16).has_value());
        const auto two = oauth::readStatusList(listToken(listClaims(2, "eNo76fITAAPfAgc")), key(Secret));
        QVERIFY(two.has_value());
        read.clear();
        for (unsigned index = 0; index < 12; ++index)
            read += char('0' + oauth::statusAt(*two, index).value());
        QCOMPARE(read, QByteArray("120301011233"));
    }

    void statusOfAToken_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("octet");
        QTest::addColumn<int>("index");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("valid") << 1 << 0xfe << 0 << QStringList{"status_valid"};
        QTest::newRow("invalid") << 1 << 0x02 << 1 << QStringList{"status_invalid"};
        QTest::newRow("suspended") << 2 << 0x08 << 1 << QStringList{"status_suspended"};
        QTest::newRow("own meaning") << 4 << 0xb0 << 1 << QStringList{"status_other"};
        QTest::newRow("whole octet") << 8 << 0x01 << 0 << QStringList{"status_invalid"};
        QTest::newRow("beyond") << 1 << 0x01 << 8 << QStringList{"status_index_beyond"};
    }

    void statusOfAToken()
    {
        QFETCH(const int, bits);
        QFETCH(const int, octet);
        QFETCH(const int, index);
        QFETCH(const QStringList, codes);
        const std::string token = listToken(listClaims(bits, packed(QByteArray(1, char(octet)))));
        const auto list = oauth::readStatusList(token, key(Secret));
        QVERIFY(list && list->signatureVerified);
        const auto findings = oauth::statusFindings(*list, {Uri, quint64(index)}, at(Now));
        QCOMPARE(codesOf(findings), codes);
        QCOMPARE(findings.front().certainty, causes::Certainty::Proven);
        const bool revoked = codes.contains("status_invalid") || codes.contains("status_suspended");
        QCOMPARE(findings.front().cause.has_value(), revoked);
        const auto unchecked = oauth::readStatusList(token, {});
        QCOMPARE(codesOf(oauth::statusFindings(*unchecked, {Uri, quint64(index)}, at(Now))),
                 QStringList{"status_list_unverified"} + codes);
        const auto forged = oauth::readStatusList(token, key("another-secret-of-32-octets-or-more!!"));
        QCOMPARE(codesOf(oauth::statusFindings(*forged, {Uri, quint64(index)}, at(Now))),
                 QStringList{"status_list_signature"});
    }

    void oldAndForeignLists()
    {
        const auto list =
            oauth::readStatusList(listToken(listClaims(1, packed(QByteArray(1, '\0')))), key(Secret));
        QVERIFY(list.has_value());
        QCOMPARE(codesOf(oauth::statusFindings(*list, {Uri, 0}, at(Now + 100'000))),
                 (QStringList{"status_list_expired", "status_valid"}));
        QCOMPARE(codesOf(oauth::statusFindings(*list, {"https://b.example/list", 0}, at(Now))),
                 (QStringList{"status_list_other", "status_valid"}));
    }

    void noStatusList_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char* name, const std::string& token) {
            QTest::newRow(name) << QByteArray::fromStdString(token);
        };
        row("web page", "<html>");
        row("empty", "");
        row("another token",
            listToken(listClaims(1, packed(QByteArray(1, '\0'))), "{'alg':'HS256','typ':'JWT'}"));
        row("no list", listToken("{}"));
        row("three bits", listToken(listClaims(3, packed(QByteArray(1, '\0')))));
        row("not packed", listToken(listClaims(1, "AAAA")));
        row("damaged", listToken(listClaims(1, packed(QByteArray(100, 'x')).substr(0, 12))));
        row("wrong check sum", listToken(listClaims(1, "eNrbuRgAAhcBXA")));
        row("bomb", listToken(listClaims(1, packed(QByteArray(40 * 1024 * 1024, '\0')))));
    }

    void noStatusList()
    {
        QFETCH(const QByteArray, token);
        const auto list = oauth::readStatusList(token.toStdString(), key(Secret));
        QVERIFY(!list.has_value());
        QVERIFY(!list.error().what.empty() && !list.error().remedy.empty());
    }

    void tokenResponses()
    {
        const auto whole =
            oauth::parseTokenResponse(json("{'access_token':'a','token_type':'Bearer','expires_in':3600,'"
                                           "refresh_token':'r','scope':'x y'}"));
        QVERIFY(whole.has_value());
        QCOMPARE(whole->accessToken.text(), std::string_view("a"));
        QCOMPARE(whole->refreshToken.text(), std::string_view("r"));
        QCOMPARE(whole->expiresIn->count(), 3600);
        QCOMPARE(
            oauth::parseTokenResponse(json("{'access_token':'a','expires_in':'60'}"))->expiresIn->count(),
            60);
        QVERIFY(!oauth::parseTokenResponse(json("{'access_token':'a','expires_in':-5}"))->expiresIn);
        for (const char* none : {"", "{}", "{'access_token':''}", "{'access_token':7}", "<html>"})
            QVERIFY2(!oauth::parseTokenResponse(json(none)), none);
    }

    void tokenErrors_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("grant");
        QTest::addColumn<QString>("words");
        using oauth::Grant;
        QTest::newRow("refresh token")
            << QByteArray("invalid_grant") << int(Grant::RefreshToken) << "used before";
        QTest::newRow("code") << QByteArray("invalid_grant") << int(Grant::AuthorizationCode) << "PKCE";
        QTest::newRow("too late") << QByteArray("expired_token") << int(Grant::DeviceCode)
                                  << "not entered in time";
        QTest::newRow("client") << QByteArray("invalid_client") << int(Grant::RefreshToken) << "client";
        QTest::newRow("unknown code") << QByteArray("made_up") << int(Grant::RefreshToken) << "status 400";
    }

    void tokenErrors()
    {
        QFETCH(const QByteArray, error);
        QFETCH(const int, grant);
        QFETCH(const QString, words);
        const auto parsed = oauth::parseTokenError(
            json("{'error':'" + error + "','error_description':'said \\u001b[31mso'}"));
        QVERIFY(parsed.has_value());
        const base::Error told = oauth::explainTokenError(*parsed, oauth::Grant(grant), 400);
        QVERIFY2(QString::fromStdString(told.what).contains(words), told.what.c_str());
        QVERIFY(!told.remedy.empty());
        QVERIFY(told.where.find('\x1b') == std::string::npos);
    }

    void deviceResponses()
    {
        const auto device = oauth::parseDeviceResponse(json(
            "{'device_code':'d','user_code':'AB-CD','verification_uri':'https://a.example/d','interval':0}"));
        QVERIFY(device.has_value());
        QCOMPARE(device->interval.count(), 1);
        for (const char* none :
             {"", "{}", "{'device_code':'d','user_code':'u'}", "{'user_code':'u','verification_uri':'v'}"})
            QVERIFY2(!oauth::parseDeviceResponse(json(none)), none);
    }
};

QTEST_GUILESS_MAIN(TstAnswers)
#include "tst_answers.moc"
