#include <QtTest>
#include <algorithm>

#include "oauth/challenge.h"
#include "oauth/dpop.h"
#include "oauth/error_response.h"

using namespace bearerwatch;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// "Bearer(realm=api;error=invalid_token) Basic(realm=x)", to compare a whole list at a glance.
QString summary(const std::vector<oauth::Challenge>& challenges)
{
    QStringList all;
    for (const oauth::Challenge& challenge : challenges) {
        QStringList parameters;
        if (!challenge.token68.empty())
            parameters << text(challenge.token68);
        for (const oauth::AuthParameter& parameter : challenge.parameters)
            parameters << text(parameter.name) + u'=' + text(parameter.value);
        all << text(challenge.scheme) + u'(' + parameters.join(u';') + u')';
    }
    return all.join(u' ');
}

// JSON written with single quotes, which need no escapes here.
std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '\'', '"');
    return json;
}

// The key of RFC 9449, figure 2.
std::string proofHeader()
{
    return quoted("{'typ':'dpop+jwt','alg':'ES256','jwk':{'kty':'EC','crv':'P-256',"
                  "'x':'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs','y':'9VE4jf_Ok_"
                  "o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA'}}");
}

} // namespace

class OauthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsChallenges_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("RFC 6750 3, no credentials") << "Bearer realm=\"example\""
                                                    << "Bearer(realm=example)";
        QTest::newRow("RFC 6750 3, expired")
            << "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token "
               "expired\""
            << "Bearer(realm=example;error=invalid_token;error_description=The access token expired)";
        QTest::newRow("RFC 9110 11.6.1, two schemes")
            << "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""
            << "Basic(realm=simple) Newauth(realm=apps;type=1;title=Login to \"apps\")";
        QTest::newRow("RFC 9449 7.1") << "DPoP error=\"use_dpop_nonce\", algs=\"ES256 PS256\""
                                      << "DPoP(error=use_dpop_nonce;algs=ES256 PS256)";
        QTest::newRow("scheme alone") << "Bearer"
                                      << "Bearer()";
        QTest::newRow("two schemes alone") << "Negotiate, Bearer"
                                           << "Negotiate() Bearer()";
        QTest::newRow("token68") << "Negotiate YIIabc+/==, Basic realm=\"a\""
                                 << "Negotiate(YIIabc+/==) Basic(realm=a)";
        QTest::newRow("a comma inside quotes") << "Bearer error_description=\"a, b=c\", error=\"x\""
                                               << "Bearer(error_description=a, b=c;error=x)";
        QTest::newRow("blanks around the equals sign") << "Bearer realm = \"a\" , error = b"
                                                       << "Bearer(realm=a;error=b)";
        QTest::newRow("no comma between parameters") << "Bearer realm=\"a\" error=\"b\""
                                                     << "Bearer(realm=a;error=b)";
        QTest::newRow("address without quotes")
            << "Bearer resource_metadata=https://a.example/x?y=z, error=b"
            << "Bearer(resource_metadata=https://a.example/x?y=z;error=b)";
        QTest::newRow("empty elements") << ", Bearer , , realm=\"a\","
                                        << "Bearer(realm=a)";
        QTest::newRow("folded") << "Bearer realm=\"a\",\r\n error=\"b\""
                                << "Bearer(realm=a;error=b)";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void readsChallenges()
    {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const std::string bytes = value.toStdString();
        const auto challenges = oauth::readChallenges(bytes);
        QVERIFY2(challenges, challenges ? "" : challenges.error().what.c_str());
        QCOMPARE(summary(*challenges), expected);
        for (const oauth::Challenge& challenge : *challenges) {
            QCOMPARE(bytes.substr(challenge.offset, challenge.scheme.size()), challenge.scheme);
            for (const oauth::AuthParameter& parameter : challenge.parameters)
                QVERIFY(parameter.offset + parameter.length <= bytes.size());
        }
    }

    void saysWhereAChallengeIsWrong()
    {
        const auto open = oauth::readChallenges("Bearer realm=\"api");
        QVERIFY(!open);
        QCOMPARE(text(open.error().what), QStringLiteral("a quote is not closed"));
        const auto garbage = oauth::readChallenges("Bearer realm=\"a\", \"b\"");
        QVERIFY(!garbage);
        QCOMPARE(garbage.error().offset, std::size_t{18});
        std::string many;
        for (int i = 0; i < 65; ++i)
            many += "Bearer realm=\"a\", ";
        QVERIFY(!oauth::readChallenges(many));
    }

    void findsChallengesInResponses_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("http") << "HTTP/1.1 401 Unauthorized\r\nServer: x\r\nWWW-Authenticate: Bearer "
                                 "error=\"invalid_token\"\r\n\r\n"
                              << "Bearer(error=invalid_token)";
        QTest::newRow("two lines") << "www-authenticate: Bearer\nwww-authenticate: Basic realm=\"a\"\n"
                                   << "Bearer() Basic(realm=a)";
        QTest::newRow("curl -v") << "< HTTP/2 401\n< www-authenticate: Bearer realm=\"a\"\n< date: x\n"
                                 << "Bearer(realm=a)";
        QTest::newRow("json") << "{\"WWW-Authenticate\": \"Bearer error=\\\"invalid_token\\\"\", \"x\": 1}"
                              << "Bearer(error=invalid_token)";
        QTest::newRow("python") << "{'www-authenticate': 'Bearer realm=\"a\"', 'date': 'x'}"
                                << "Bearer(realm=a)";
        QTest::newRow("proxy") << "Proxy-Authenticate: Basic realm=\"a\""
                               << "Basic(realm=a)";
        QTest::newRow("none") << "Authorization: Bearer abc"
                              << "";
        QTest::newRow("cut") << "WWW-Authenticate: Bearer realm=\"a"
                             << "";
    }

    void findsChallengesInResponses()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        QCOMPARE(summary(oauth::findChallenges(pasted.toStdString())), expected);
    }

    void findsErrorResponses_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        QTest::addColumn<int>("place");
        using Place = oauth::ErrorResponse::Place;
        QTest::newRow("body") << "{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}"
                              << "invalid_grant"
                              << "Token is not active" << int(Place::Body);
        QTest::newRow("body after head")
            << "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n"
               "{\"error\":\"invalid_client\"}\r\n"
            << "invalid_client"
            << "" << int(Place::Body);
        QTest::newRow("challenge before body")
            << "HTTP/1.1 401\nWWW-Authenticate: DPoP error=\"use_dpop_nonce\", error_description=\"Use a "
               "nonce\"\n\n"
               "{\"error\":\"invalid_token\"}"
            << "use_dpop_nonce"
            << "Use a nonce" << int(Place::Challenge);
        QTest::newRow("redirect")
            << "https://app.example/cb?error=access_denied&error_description=The+user%20said%20no&state=1"
            << "access_denied"
            << "The user said no" << int(Place::Redirect);
        QTest::newRow("fragment") << "https://app.example/cb#state=1&error=login_required"
                                  << "login_required"
                                  << "" << int(Place::Redirect);
        QTest::newRow("error is an object") << "{\"error\":{\"code\":401,\"message\":\"no\"}}"
                                            << ""
                                            << "" << 0;
        QTest::newRow("none") << "All is well: terror=none"
                              << ""
                              << "" << 0;
    }

    void findsErrorResponses()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, error);
        QFETCH(QString, description);
        QFETCH(int, place);
        const auto response = oauth::findErrorResponse(pasted.toStdString());
        QCOMPARE(response.has_value(), !error.isEmpty());
        if (!response)
            return;
        QCOMPARE(text(response->error), error);
        QCOMPARE(text(response->description), description);
        QCOMPARE(static_cast<int>(response->place), place);
    }

    void everyMeaningIsWhole()
    {
        QStringList codes;
        for (const oauth::ErrorMeaning& meaning : oauth::errorMeanings()) {
            QVERIFY(!meaning.meaning.empty() && !meaning.action.empty() && !meaning.reference.empty());
            QVERIFY(meaning.meaning.ends_with('.') && meaning.action.ends_with('.'));
            QVERIFY(!codes.contains(text(meaning.code)));
            codes << text(meaning.code);
            QCOMPARE(oauth::meaningOf(meaning.code), &meaning);
        }
        QVERIFY(oauth::meaningOf("no_such_code") == nullptr);
        QCOMPARE(oauth::meaningOf("insufficient_scope")->cause, causes::Cause::InsufficientScope);
    }

    void comparesAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("query") << "https://a.example/t?x=1"
                               << "https://a.example/t";
        QTest::newRow("fragment") << "https://a.example/t#x"
                                  << "https://a.example/t";
        QTest::newRow("case of the host") << "HTTPS://A.Example/T"
                                          << "https://a.example/T";
        QTest::newRow("own port") << "https://a.example:443/t"
                                  << "https://a.example/t";
        QTest::newRow("other port") << "https://a.example:8443/t"
                                    << "https://a.example:8443/t";
        QTest::newRow("empty path") << "http://a.example:80"
                                    << "http://a.example/";
        QTest::newRow("no address") << "t"
                                    << "t";
    }

    void comparesAddresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(text(oauth::comparableUrl(url.toStdString())), expected);
    }

    // The proof and the token of RFC 9449, figures 1, 2 and 12.
    void checksProofs_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("codes");
        const QString token = QStringLiteral("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        const QString url = QStringLiteral("https://resource.example.org/protectedresource");
        QTest::newRow("fits") << "GET" << url << token << "";
        QTest::newRow("query does not count") << "GET" << url + "?page=2" << token << "";
        QTest::newRow("nothing to compare with") << ""
                                                 << ""
                                                 << ""
                                                 << "";
        QTest::newRow("method") << "POST" << url << token << "dpop_method_differs";
        QTest::newRow("method in another case") << "get" << url << token << "dpop_method_differs";
        QTest::newRow("address") << "GET" << url + "/2" << token << "dpop_url_differs";
        QTest::newRow("token") << "GET" << url << token + "x"
                               << "dpop_hash_differs";
        QTest::newRow("all") << "PUT"
                             << "https://a.example"
                             << "y"
                             << "dpop_method_differs dpop_url_differs dpop_hash_differs";
    }

    void checksProofs()
    {
        QFETCH(QString, method);
        QFETCH(QString, url);
        QFETCH(QString, token);
        QFETCH(QString, codes);
        const std::string proof = proofHeader();
        const std::string proofClaims = quoted(
            "{'jti':'e1j3V_bKic8-LAEB','htm':'GET','htu':'https://resource.example.org/protectedresource',"
            "'iat':1562262618,'ath':'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo'}");
        const auto header = base::JsonDocument::parse(proof);
        const auto claims = base::JsonDocument::parse(proofClaims);
        QVERIFY(header && claims);
        const std::string m = method.toStdString();
        const std::string u = url.toStdString();
        const std::string t = token.toStdString();
        QStringList found;
        for (const oauth::DpopProblem& problem :
             oauth::checkDpopProof(header->root(), claims->root(), {m, u, t}))
            found << text(problem.code);
        QCOMPARE(found.join(u' '), codes);
    }

    void checksTheBoundKey()
    {
        // cnf.jkt of RFC 9449 figure 7, and the same with another key's thumbprint.
        const auto tokenFor = [](const char* jkt) {
            return "eyJ9." +
                QByteArray("{\"cnf\":{\"jkt\":\"" + QByteArray(jkt) + "\"}}")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                    .toStdString() +
                ".c2ln";
        };
        const std::string own = tokenFor("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
        const std::string other = tokenFor("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        QCOMPARE(text(oauth::boundThumbprint(own)),
                 QStringLiteral("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        QVERIFY(oauth::boundThumbprint("a.b.c").empty());
        QVERIFY(oauth::boundThumbprint("opaque").empty());
        const std::string proof = proofHeader();
        const auto header = base::JsonDocument::parse(proof);
        QVERIFY(header);
        for (const auto& [token, differs] : {std::pair(own, false), std::pair(other, true)}) {
            const std::string claims =
                quoted("{'jti':'a','htm':'GET','htu':'https://a.example/','iat':1,'ath':'" +
                       oauth::accessTokenHash(token) + "'}");
            const auto document = base::JsonDocument::parse(claims);
            QVERIFY(document);
            const auto problems = oauth::checkDpopProof(header->root(), document->root(), {"", "", token});
            QCOMPARE(problems.size(), std::size_t{differs ? 1U : 0U});
            if (differs)
                QCOMPARE(text(problems.front().code), QStringLiteral("dpop_key_differs"));
        }
    }

    void namesPrivateAndMissingParts()
    {
        const auto header =
            base::JsonDocument::parse("{\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"AA\"}}");
        const auto claims = base::JsonDocument::parse("{\"htm\":\"GET\"}");
        QVERIFY(header && claims);
        QStringList found;
        for (const oauth::DpopProblem& problem : oauth::checkDpopProof(header->root(), claims->root(), {}))
            found << text(problem.code) + u':' + text(problem.member);
        QCOMPARE(found,
                 QStringList(
                     {"dpop_key_private:d", "claim_missing:jti", "claim_missing:htu", "claim_missing:iat"}));
    }
};

QTEST_APPLESS_MAIN(OauthTest)
#include "tst_oauth.moc"
