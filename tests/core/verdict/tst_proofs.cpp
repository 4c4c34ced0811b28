#include <QTest>

#include "crypto/hash.h"
#include "support/error_codes.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

// What goes along with a token: the holder's key binding of an SD-JWT, the code and access token of an ID
// token, the request that an AWS key signed and what AWS answered.

using namespace bearerwatch;
using tests::errorsOf;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}}; // 2023-11-14T22:13:20Z

std::string encoded(std::string_view text)
{
    return base::encodeBase64Url(base::asBytes(text));
}

std::string hashOf(std::string_view text)
{
    return base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, text).view());
}

std::string halfHashOf(std::string_view text)
{
    return base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, text).view().first(16));
}

jose::Key newHolder()
{
    jose::Key key;
    key.asymmetric = crypto::generateKey("P-256");
    return jose::readKeys(jose::privateJwk(key), "holder").keys.at(0);
}

} // namespace

class TstProofs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keyBinding_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("errors");
        const QByteArray usual = R"({"alg":"ES256","typ":"kb+jwt"})";
        const QByteArray good =
            R"("iat":1699999990,"aud":"https://shop.example","nonce":"n-1","sd_hash":"HASH")";
        const auto row = [](const char* name, const QByteArray& header, const QByteArray& claims,
                            const char* errors) {
            QTest::newRow(name) << header << QByteArray("{" + claims + "}") << QByteArray(errors);
        };
        row("right", usual, good, "");
        row("of another type", R"({"alg":"ES256","typ":"JWT"})", good, "key_binding_typ");
        row("another verifier", usual, QByteArray(good).replace("shop.example", "bank.example"),
            "key_binding_audience");
        row("another challenge", usual, QByteArray(good).replace("n-1", "n-2"), "key_binding_nonce");
        row("other disclosures", usual, QByteArray(good).replace("HASH", "aGFzaA"),
            "key_binding_hash_differs");
        row("too old", usual, QByteArray(good).replace("1699999990", "1699990000"), "key_binding_time");
        row("in the future", usual, QByteArray(good).replace("1699999990", "1700009999"), "key_binding_time");
        row("no nonce", usual, QByteArray(good).replace(R"("nonce":"n-1",)", ""),
            "key_binding_claim_missing");
    }

    void keyBinding()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, errors);
        const jose::Key holder = newHolder();
        const std::string name = encoded(R"(["salt1","name","Alice"])");
        const std::string digests = "[\"" + hashOf(name) + "\"]";
        const std::string jwt = made::token("{\"iat\":1699999000,\"exp\":1700000100,\"_sd\":" + digests +
                                            ",\"cnf\":{\"jwk\":" + jose::publicJwk(holder) + "}}");
        const std::string presented = jwt + "~" + name + "~";
        const QByteArray filled =
            QByteArray(claims).replace("HASH", QByteArray::fromStdString(hashOf(presented)));
        const auto binding = jose::signJws(header.toStdString(), base::asBytes(filled.toStdString()), holder);
        QVERIFY(binding.has_value());
        verdict::Policy policy;
        policy.audiences = {"https://shop.example"};
        policy.nonce = "n-1";
        policy.maxAge = std::chrono::seconds(3600);
        const auto report = verdict::judge(presented + *binding, made::keys(), policy, Now);
        QCOMPARE(errorsOf(report), errors);
        QVERIFY((report.verdict == verdict::Verdict::Accepted) == errors.isEmpty());
    }

    void disclosuresMerge_data()
    {
        QTest::addColumn<QByteArray>("claims"); // %1, %2: digests
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("inside an object")
            << QByteArray(R"({"exp":1700000100,"address":{"_sd":["%1","%2"],"country":"EE"}})")
            << QByteArray(R"(["s","city","Tallinn"])") << QByteArray(R"(["t","zip","10111"])")
            << QByteArray(R"({"exp":1700000100,"address":{"country":"EE","city":"Tallinn","zip":"10111"}})")
            << QByteArray();
        QTest::newRow("elements of an array")
            << QByteArray(
                   R"({"exp":1700000100,"nationalities":[{"...":"%1"},{"...":"decoy"},"FI",{"...":"%2"}]})")
            << QByteArray(R"(["s","EE"])") << QByteArray(R"(["t","LV"])")
            << QByteArray(R"({"exp":1700000100,"nationalities":["EE","FI","LV"]})") << QByteArray();
        QTest::newRow("a name that stands there already")
            << QByteArray(R"({"exp":1700000100,"_sd":["%1","%2"]})") << QByteArray(R"(["s","exp",9])")
            << QByteArray(R"(["t","b",1])") << QByteArray(R"({"exp":1700000100,"b":1})")
            << QByteArray("disclosure_name");
        QTest::newRow("a reserved name")
            << QByteArray(R"({"exp":1700000100,"_sd":["%1","%2"]})") << QByteArray(R"(["s","_sd",["x"]])")
            << QByteArray(R"(["t","b",1])") << QByteArray(R"({"exp":1700000100,"b":1})")
            << QByteArray("disclosure_name");
    }

    void disclosuresMerge()
    {
        QFETCH(QByteArray, claims);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const QByteArray, merged);
        QFETCH(const QByteArray, errors);
        const std::string one = encoded(first.toStdString()), two = encoded(second.toStdString());
        claims.replace("%1", QByteArray::fromStdString(hashOf(one)));
        claims.replace("%2", QByteArray::fromStdString(hashOf(two)));
        const auto report = verdict::judge(made::token(claims.toStdString()) + "~" + one + "~" + two + "~",
                                           made::keys(), {}, Now);
        QCOMPARE(QByteArray::fromStdString(report.disclosedClaims), merged);
        QCOMPARE(errorsOf(report), errors);
    }

    void disclosureInsideADisclosure()
    {
        const std::string inner = encoded(R"(["s","street","Pikk 1"])");
        const std::string innerDigests = "[\"" + hashOf(inner) + "\"]";
        const std::string outer = encoded("[\"t\",\"address\",{\"_sd\":" + innerDigests + "}]");
        const std::string digests = "[\"" + hashOf(outer) + "\"]";
        const std::string jwt = made::token("{\"exp\":1700000100,\"_sd\":" + digests + "}");
        const auto report = verdict::judge(jwt + "~" + outer + "~" + inner + "~", made::keys(), {}, Now);
        QCOMPARE(errorsOf(report), QByteArray());
        QCOMPARE(report.disclosedClaims, std::string(R"({"exp":1700000100,"address":{"street":"Pikk 1"}})"));
    }

    void halfHashes_data()
    {
        QTest::addColumn<QByteArray>("claim");
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("code") << QByteArray("c_hash") << QByteArray("the code") << QByteArray();
        QTest::newRow("other code") << QByteArray("c_hash") << QByteArray("a code")
                                    << QByteArray("c_hash_differs");
        QTest::newRow("token") << QByteArray("at_hash") << QByteArray("the token") << QByteArray();
        QTest::newRow("other token") << QByteArray("at_hash") << QByteArray("a token")
                                     << QByteArray("at_hash_differs");
    }

    void halfHashes()
    {
        QFETCH(const QByteArray, claim);
        QFETCH(const QByteArray, of);
        QFETCH(const QByteArray, errors);
        verdict::Policy policy;
        policy.authorizationCode = "the code";
        policy.accessToken = "the token";
        const std::string hash = claim.toStdString() + "\":\"" + halfHashOf(of.toStdString());
        const std::string token = made::token("{\"exp\":1700000100,\"" + hash + "\"}");
        QCOMPARE(errorsOf(verdict::judge(token, made::keys(), policy, Now)), errors);
    }

    void awsRequests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("errors");
        const auto request = [](const char* key, const char* scope, const char* host) {
            return QByteArray("GET / HTTP/1.1\nHost: ") + host +
                "\nX-Amz-Date: 20231114T221000Z\nAuthorization: AWS4-HMAC-SHA256 Credential=" + key + "/" +
                scope + "/aws4_request, SignedHeaders=host, Signature=00\n";
        };
        const char* const lasting = "AKIAY34FZKBOKMUTVV7A";
        QTest::newRow("in order") << request(lasting, "20231114/eu-west-1/s3", "s3.eu-west-1.amazonaws.com")
                                  << QByteArray();
        QTest::newRow("global endpoint")
            << request(lasting, "20231114/us-east-1/sts", "sts.amazonaws.com") << QByteArray();
        QTest::newRow("another region")
            << request(lasting, "20231114/us-east-1/s3", "bucket.s3.eu-west-1.amazonaws.com")
            << QByteArray("aws_region_differs");
        QTest::newRow("China") << request(lasting, "20231114/us-east-1/s3", "s3.cn-north-1.amazonaws.com.cn")
                               << QByteArray("aws_partition_differs");
        QTest::newRow("government") << request(lasting, "20231114/us-east-1/s3",
                                               "s3.us-gov-west-1.amazonaws.com")
                                    << QByteArray("aws_partition_differs");
        QTest::newRow("yesterday") << request(lasting, "20231113/eu-west-1/s3", "s3.eu-west-1.amazonaws.com")
                                   << QByteArray("aws_scope_date_differs");
        QTest::newRow("session token of others")
            << request(lasting, "20231114/eu-west-1/s3", "s3.eu-west-1.amazonaws.com") +
                "X-Amz-Security-Token: IQoJb3JpZ2luX2VjEHoaCXVz\n"
            << QByteArray("aws_session_token_unwanted");
        QTest::newRow("session over")
            << QByteArray(R"({"Credentials":{"AccessKeyId":"ASIAY34FZKBOKMUTVV7A","SecretAccessKey":"x",)"
                          R"("SessionToken":"y","Expiration":"2023-11-14T21:00:00+00:00"}})")
            << QByteArray("aws_session_expired");
        QTest::newRow("session goes on")
            << QByteArray(R"({"Credentials":{"AccessKeyId":"ASIAY34FZKBOKMUTVV7A",)"
                          R"("Expiration":"2023-11-14T23:00:00+00:00"}})")
            << QByteArray();
        QTest::newRow("the second sentence")
            << QByteArray(
                   "AWS_ACCESS_KEY_ID=AKIAY34FZKBOKMUTVV7A\nAn error occurred (InvalidClientTokenId) when "
                   "calling the GetCallerIdentity operation: The security token included in the request "
                   "is invalid.")
            << QByteArray("aws_error_unknown");
        QTest::newRow("the same, expired")
            << QByteArray("ASIAY34FZKBOKMUTVV7A: The security token included in the request is expired")
            << QByteArray("aws_error_expired");
        QTest::newRow("clock") << QByteArray(
                                      "<Code>RequestTimeTooSkewed</Code><AWSAccessKeyId>AKIAY34FZKBOKMUTVV7A"
                                      "</AWSAccessKeyId>")
                               << QByteArray("aws_error_skew");
    }

    void awsRequests()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, errors);
        const auto reports = verdict::inspectText(text.toStdString(), {}, {}, Now);
        const auto found =
            std::find_if(reports.begin(), reports.end(), [](const verdict::TokenReport& report) {
                return report.kind == "aws_access_key_id";
            });
        QVERIFY(found != reports.end());
        QCOMPARE(errorsOf(*found), errors);
    }

    void schemeGoesWithTheToken_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("errors");
        const QByteArray free = R"({"exp":1700000100})";
        const QByteArray bound =
            R"({"exp":1700000100,"cnf":{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}})";
        QTest::newRow("bearer") << free << QByteArray("Authorization: Bearer TOKEN") << QByteArray();
        QTest::newRow("bound") << bound << QByteArray("Authorization: DPoP TOKEN") << QByteArray();
        QTest::newRow("not bound") << free << QByteArray("Authorization: dpop TOKEN")
                                   << QByteArray("dpop_token_not_bound");
        QTest::newRow("bound, as bearer")
            << bound << QByteArray("Authorization: Bearer TOKEN") << QByteArray("dpop_token_as_bearer");
        QTest::newRow("bound, alone") << bound << QByteArray("TOKEN") << QByteArray();
        QTest::newRow("message without a proof")
            << bound << QByteArray("GET /a HTTP/1.1\r\nHost: a.example\r\nAuthorization: DPoP TOKEN\r\n\r\n")
            << QByteArray("dpop_proof_missing");
        QTest::newRow("curl without a proof")
            << bound << QByteArray("curl -H 'Authorization: DPoP TOKEN' https://a.example/a")
            << QByteArray("dpop_proof_missing");
    }

    void schemeGoesWithTheToken()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, errors);
        const QByteArray filled =
            QByteArray(text).replace("TOKEN", QByteArray::fromStdString(made::token(claims.toStdString())));
        const auto reports = verdict::inspectText(filled.toStdString(), {}, {}, Now);
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(errorsOf(reports.front()), errors);
    }

    void proofsAreComparedWithTheirRequest_data()
    {
        QTest::addColumn<QByteArray>("text"); // PROOF and TOKEN stand for both
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<bool>("compared");
        const QByteArray headers = "Host: api.example\r\nAuthorization: DPoP TOKEN\r\nDPoP: PROOF\r\n\r\n";
        const QByteArray curl =
            " -H 'Authorization: DPoP TOKEN' -H 'DPoP: PROOF' -H 'Origin: https://a.example'";
        const auto row = [](const char* name, const QByteArray& text, const char* errors,
                            bool compared = true) {
            QTest::newRow(name) << text << QByteArray(errors) << compared;
        };
        row("message", "POST /orders?page=2 HTTP/1.1\r\n" + headers, "");
        row("another method", "GET /orders HTTP/1.1\r\n" + headers, "dpop_method_differs");
        row("another path", "POST /bills HTTP/1.1\r\n" + headers, "dpop_url_differs");
        row("another host",
            "POST /orders HTTP/1.1\r\n" + QByteArray(headers).replace("Host: api", "Host: bank"),
            "dpop_url_differs");
        row("whole address", "POST https://api.example/orders HTTP/1.1\r\n" + headers, "");
        row("curl", "curl -X POST https://api.example/orders" + curl, "");
        row("curl, address last", "curl" + curl + " \\\n  --data '{}' \"https://api.example/orders\"", "");
        row("curl without a method", "curl https://api.example/orders" + curl, "dpop_method_differs");
        row("another token",
            "POST /orders HTTP/1.1\r\n" + QByteArray(headers).replace("TOKEN", "8xLOxBtZp8Zp8XLOxB7"),
            "dpop_hash_differs");
        row("no request line", headers, "", false);
        row("the proof alone", "DPoP: PROOF", "", false);
    }

    void proofsAreComparedWithTheirRequest()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, errors);
        QFETCH(const bool, compared);
        const jose::Key holder = newHolder();
        const std::string token = made::token(R"({"iat":1699999000,"exp":1700000100,"scope":"orders"})");
        const auto proof = jose::signJws(
            R"({"alg":"ES256","typ":"dpop+jwt","jwk":)" + jose::publicJwk(holder) + "}",
            base::asBytes(
                R"({"jti":"1","htm":"POST","htu":"https://api.example/orders","iat":1699999999,"ath":")" +
                hashOf(token) + "\"}"),
            holder);
        QVERIFY(proof.has_value());
        const QByteArray filled = QByteArray(text)
                                      .replace("PROOF", QByteArray::fromStdString(*proof))
                                      .replace("TOKEN", QByteArray::fromStdString(token));
        const auto reports = verdict::inspectText(filled.toStdString(), {}, {}, Now);
        const auto found =
            std::find_if(reports.begin(), reports.end(),
                         [](const verdict::TokenReport& report) { return report.label.starts_with("DPoP"); });
        QVERIFY(found != reports.end());
        QCOMPARE(errorsOf(*found), errors);
        const bool left =
            std::any_of(found->findings.begin(), found->findings.end(),
                        [](const auto& finding) { return finding.code == "dpop_not_compared"; });
        QCOMPARE(left, !compared);
    }

    void optInRegionsAreNamed()
    {
        const auto reports = verdict::inspectText(
            "Host: s3.eu-south-1.amazonaws.com\nAuthorization: AWS4-HMAC-SHA256 "
            "Credential=ASIAY34FZKBOKMUTVV7A/20231114/eu-south-1/s3/aws4_request, SignedHeaders=host, "
            "Signature=00\nX-Amz-Security-Token: IQoJb3JpZ2luX2VjEHoaCXVz\n",
            {}, {}, Now);
        QVERIFY(!reports.empty());
        const auto& findings = reports.front().findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const auto& finding) { return finding.code == "aws_opt_in_region"; }));
    }
};

QTEST_GUILESS_MAIN(TstProofs)
#include "tst_proofs.moc"
