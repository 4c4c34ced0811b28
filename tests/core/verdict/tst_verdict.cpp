#include <QTest>

#include "causes/catalogue.h"
#include "support/finding_words.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

using namespace bearerwatch;

namespace {

constexpr qint64 Now = 1'700'000'000; // 2023-11-14T22:13:20Z

base::Time at(qint64 seconds)
{
    return base::Time{std::chrono::seconds{seconds}};
}

QByteArray codesOf(const verdict::TokenReport& report, causes::Severity severity)
{
    QByteArrayList codes;
    for (const auto& finding : report.findings) {
        if (finding.severity == severity)
            codes << QByteArray::fromStdString(finding.code);
    }
    if (const std::string holes = tests::holesInWords(report.findings); !holes.empty())
        codes << QByteArray::fromStdString(holes);
    return codes.join(' ');
}

QByteArray causesOf(const verdict::TokenReport& report)
{
    QByteArrayList ids;
    for (const causes::Cause cause : report.causes)
        ids << QByteArray::fromStdString(std::string(causes::id(cause)));
    return ids.join(' ');
}

QByteArray verdictOf(const verdict::TokenReport& report)
{
    return QByteArray::fromStdString(std::string(verdict::id(report.verdict)));
}

} // namespace

class TstVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeBoundaries_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("leeway");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<QByteArray>("warnings");
        const auto row = [](const char* name, const QByteArray& claims, qint64 now, qint64 leeway,
                            const QByteArray& errors, const QByteArray& warnings = "") {
            QTest::newRow(name) << claims << now << leeway << errors << warnings;
        };
        const QByteArray expires = R"({"exp":1700000000})";
        row("second before exp", expires, Now - 1, 0, "");
        row("exp is now", expires, Now, 0, "exp_passed");
        row("second after exp", expires, Now + 1, 0, "exp_passed");
        row("last second of leeway", expires, Now + 59, 60, "");
        row("leeway used up", expires, Now + 60, 60, "exp_passed");
        row("nbf is now", R"({"exp":1701000000,"nbf":1700000000})", Now, 0, "", "");
        row("second before nbf", R"({"exp":1701000000,"nbf":1700000000})", Now - 1, 0, "nbf_future");
        row("leeway opens nbf", R"({"exp":1701000000,"nbf":1700000000})", Now - 60, 60, "");
        row("iat ahead", R"({"exp":1701000000,"iat":1700000038})", Now, 0, "iat_future");
        row("iat an hour ahead", R"({"exp":1701000000,"iat":1700003600})", Now, 0, "iat_future",
            "naive_local_time");
        row("exp as text", R"({"exp":"1700000000"})", Now - 1, 0, "time_claim_not_number");
        row("exp as text, passed", R"({"exp":"1700000000"})", Now, 0, "time_claim_not_number exp_passed");
        row("exp is true", R"({"exp":true})", Now, 0, "time_claim_not_number");
        row("exp is null", R"({"exp":null})", Now, 0, "time_claim_not_number");
        row("exp in milliseconds", R"({"exp":1700000000000})", Now, 0, "", "exp_in_milliseconds");
        row("nbf in milliseconds", R"({"exp":1800000000,"nbf":1700000000000})", Now, 0,
            "nbf_in_milliseconds");
        row("exp in microseconds", R"({"exp":1700000000000000})", Now, 0, "", "exp_in_microseconds");
        row("exp in nanoseconds", R"({"exp":1700000000000000000})", Now, 0, "", "exp_in_nanoseconds");
        row("iat in microseconds", R"({"exp":1800000000,"iat":1700000000000000})", Now, 0,
            "nbf_in_microseconds");
        row("nbf in nanoseconds", R"({"exp":1800000000,"nbf":1700000000000000000})", Now, 0,
            "nbf_in_nanoseconds");
        row("nbf as text in milliseconds", R"({"exp":1800000000,"nbf":"1699990000000"})", Now, 0,
            "time_claim_not_number");
        row("exp as a date", R"({"exp":"2023-11-14T22:13:19Z"})", Now, 0, "time_claim_not_number exp_passed");
        row("fraction is legal", R"({"exp":1700000000.5})", Now, 0, "");
        row("fraction passed", R"({"exp":1700000000.5})", Now + 1, 0, "exp_passed");
        row("out of range", R"({"exp":1e300})", Now, 0, "", "time_claim_out_of_range");
        row("a number of 400 digits", "{\"exp\":" + QByteArray(400, '9') + "}", Now, 0, "",
            "time_claim_out_of_range claim_number_rounded");
        row("negative", R"({"exp":-1})", Now, 0, "exp_passed");
        row("no exp", "{}", Now, 0, "", "exp_missing");
        row("fifteen seconds", R"({"iat":1699999990,"exp":1700000005})", Now, 0, "", "lifetime_short");
        row("a minute", R"({"iat":1699999990,"exp":1700000050})", Now, 0, "", "");
        row("no lifetime", R"({"iat":1700000100,"exp":1700000100})", Now + 100, 200, "", "exp_before_iat");
        row("ten years", R"({"iat":1700000000,"exp":2015000000})", Now, 0, "", "lifetime_long");
        row("ends before it begins", R"({"iat":1699999999,"exp":1699999998})", Now - 5, 0, "iat_future",
            "exp_before_iat");
    }

    void timeBoundaries()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const qint64, now);
        QFETCH(const qint64, leeway);
        QFETCH(const QByteArray, errors);
        QFETCH(const QByteArray, warnings);
        verdict::Policy policy;
        policy.leeway = std::chrono::seconds(leeway);
        const auto report = verdict::judge(made::token(claims.toStdString()), made::keys(), policy, at(now));
        QCOMPARE(codesOf(report, causes::Severity::Error), errors);
        QCOMPARE(codesOf(report, causes::Severity::Warning), warnings);
        QCOMPARE(verdictOf(report), errors.isEmpty() ? "accepted" : "rejected");
        QCOMPARE(report.leeway.count(), leeway);
        QVERIFY(report.signature.status == verdict::SignatureStatus::Verified);
    }

    void expectations_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("expectation"); // name=value
        QTest::addColumn<QByteArray>("errors");
        const auto row = [](const char* name, const QByteArray& claims, const QByteArray& expectation,
                            const QByteArray& errors) {
            QTest::newRow(name) << claims << expectation << errors;
        };
        const QByteArray one =
            R"({"iss":"https://login.example/","aud":"https://api.example","sub":"a","exp":1800000000,"jti":"j1","nonce":"n1","scope":"read write"})";
        row("issuer fits", one, "iss=https://login.example/", "");
        row("issuer slash", one, "iss=https://login.example", "issuer_slash");
        row("issuer case", one, "iss=https://Login.example/", "issuer_case");
        row("issuer scheme", one, "iss=http://login.example/", "issuer_scheme");
        row("issuer part only", one, "iss=https://login", "issuer_differs");
        row("issuer other", one, "iss=https://other.example/", "issuer_differs");
        row("issuer missing", R"({"exp":1800000000})", "iss=https://a.example", "issuer_missing");
        row("issuer array", R"({"exp":1800000000,"iss":["https://a.example"]})", "iss=https://a.example",
            "issuer_not_text");
        row("issuer of Entra v1 and v2",
            R"({"exp":1800000000,"iss":"https://sts.windows.net/11111111-2222-3333-4444-555555555555/"})",
            "iss=https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0",
            "issuer_alias");
        row("audience fits", one, "aud=https://api.example", "");
        row("audience slash", one, "aud=https://api.example/", "audience_slash");
        row("audience other", one, "aud=https://b.example", "audience_differs");
        row("audience in an array", R"({"exp":1800000000,"aud":["x","https://b.example"]})",
            "aud=https://b.example", "");
        row("audience missing", R"({"exp":1800000000})", "aud=x", "audience_missing");
        row("audience is Graph", R"({"exp":1800000000,"aud":"00000003-0000-0000-c000-000000000000"})",
            "aud=x", "audience_of_platform");
        row("scope fits", one, "scope=write", "");
        row("scope missing", one, "scope=admin", "scope_missing");
        row("scope is part of a word", one, "scope=rea", "scope_missing");
        row("roles of Keycloak", R"({"exp":1800000000,"realm_access":{"roles":["admin"]}})", "scope=admin",
            "");
        row("nonce fits", one, "nonce=n1", "");
        row("nonce differs", one, "nonce=n2", "nonce_differs");
        row("claim is there", one, "require=sub", "");
        row("claim is missing", one, "require=azp", "claim_missing");
        row("typ fits", one, "typ=JWT", "");
        row("typ differs", one, "typ=at+jwt", "typ_differs");
        row("algorithm allowed", one, "alg=HS256", "");
        row("algorithm not allowed", one, "alg=RS256", "algorithm_not_allowed");
        row("revoked", one, "revoked=j1", "revoked_by_id");
        row("not revoked", one, "revoked=j2", "");
        row("session ended", one, "revoked=sub:a before 2030-01-01T00:00:00Z", "revoked_by_subject");
        row("seen", one, "seen=j1", "jti_seen");
        row("profile of access tokens",
            R"({"exp":1800000000,"iss":"i","aud":"a","sub":"s","client_id":"c","iat":1600000000,"jti":"j"})",
            "profile=access_token", "typ_differs");
    }

    void expectations()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, expectation);
        QFETCH(const QByteArray, errors);
        const std::string name = expectation.left(expectation.indexOf('=')).toStdString();
        const std::string value = expectation.mid(expectation.indexOf('=') + 1).toStdString();
        verdict::Policy policy;
        if (name == "iss")
            policy.issuers = {value};
        else if (name == "aud")
            policy.audiences = {value};
        else if (name == "scope")
            policy.scopes = {value};
        else if (name == "nonce")
            policy.nonce = value;
        else if (name == "require")
            policy.requiredClaims = {{value, std::nullopt}};
        else if (name == "typ")
            policy.typ = value;
        else if (name == "alg")
            policy.algorithms = {value};
        else if (name == "revoked")
            policy.revoked = verdict::parseRevocations(value).value();
        else if (name == "seen")
            policy.seenIds = verdict::parseSeenIds(value).value();
        else if (name == "profile")
            policy.profile = value;
        const auto report = verdict::judge(made::token(claims.toStdString()), made::keys(), policy, at(Now));
        QCOMPARE(codesOf(report, causes::Severity::Error), errors);
        QCOMPARE(verdictOf(report), errors.isEmpty() ? "accepted" : "rejected");
    }

    void everyProblemAtOnce()
    {
        verdict::Policy policy;
        policy.issuers = {"https://other.example"};
        policy.audiences = {"x"};
        policy.scopes = {"admin"};
        std::string token = made::token(R"({"iss":"i","aud":"a","exp":1,"nbf":1900000000})");
        token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A';
        const auto report = verdict::judge(token, made::keys(), policy, at(Now));
        QCOMPARE(
            causesOf(report),
            "signature_mismatch issuer_mismatch audience_mismatch insufficient_scope expired not_yet_valid");
    }

    void withoutKeyNeverAccepted()
    {
        const auto report = verdict::judge(made::token(R"({"exp":1800000000})"), {}, {}, at(Now));
        QCOMPARE(verdictOf(report), "undetermined");
        QVERIFY(report.signature.status == verdict::SignatureStatus::NotChecked);
    }

    void withoutKeyExpiredIsRejected()
    {
        const auto report = verdict::judge(made::token(R"({"exp":1600000000})"), {}, {}, at(Now));
        QCOMPARE(verdictOf(report), "rejected");
        QCOMPARE(causesOf(report), "expired");
    }

    void timeCanBeJudgedAgain()
    {
        const auto report =
            verdict::judge(made::token(R"({"exp":1700000000})"), made::keys(), {}, at(Now - 10));
        QCOMPARE(verdictOf(report), "accepted");
        const auto later = verdict::rejudgeTime(report, {}, at(Now));
        QCOMPARE(causesOf(later), "expired");
        verdict::Policy lenient;
        lenient.leeway = std::chrono::seconds(60);
        QCOMPARE(verdictOf(verdict::rejudgeTime(later, lenient, at(Now))), "accepted");
    }

    void review_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("warning");
        const auto row = [](const char* name, const QByteArray& header, const QByteArray& claims,
                            const QByteArray& warning) {
            QTest::newRow(name) << header << claims << warning;
        };
        const QByteArray plain = R"({"alg":"HS256"})";
        row("personal data", plain, R"({"exp":1700000100,"email":"a@example"})", "personal_data");
        row("a secret", plain, R"({"exp":1700000100,"password":"x"})", "secret_in_claims");
        row("duplicates", plain, R"({"exp":1700000100,"sub":"a","sub":"b"})", "duplicate_claim");
        row("rounded", plain, R"({"exp":1700000100,"id":100002348117421473})", "claim_number_rounded");
        row("sub is a number", plain, R"({"exp":1700000100,"sub":7})", "sub_not_text");
        row("kid is a path", R"({"alg":"HS256","kid":"../../dev/null"})", R"({"exp":1700000100})",
            "kid_injection");
        row("kid is SQL", R"({"alg":"HS256","kid":"x' UNION SELECT 'k"})", R"({"exp":1700000100})",
            "kid_injection");
        row("jku", R"({"alg":"HS256","jku":"http://169.254.169.254/k"})", R"({"exp":1700000100})",
            "key_address");
    }

    void review()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, warning);
        const auto report = verdict::judge(made::token(claims.toStdString(), header.toStdString()),
                                           made::keys(), {}, at(Now));
        QCOMPARE(codesOf(report, causes::Severity::Warning), warning);
        QCOMPARE(verdictOf(report), "accepted"); // a warning never rejects
    }

    void wellKnownSecretIsNamed()
    {
        const auto set = jose::readSecret("secret", "x", jose::SecretEncoding::Text);
        const auto token =
            jose::signJws(R"({"alg":"HS256"})", base::asBytes(R"({"exp":1700000100})"), set.keys.front());
        QVERIFY(token.has_value());
        const auto report = verdict::judge(*token, {}, {}, at(Now));
        QVERIFY(codesOf(report, causes::Severity::Warning).contains("well_known_secret"));
    }

    void awsRequests_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("errors");
        const QByteArray authorization =
            "Authorization: AWS4-HMAC-SHA256 Credential=ASIAY34FZKBOKMUTVV7A/20231114/us-east-1/s3/"
            "aws4_request, SignedHeaders=host, Signature=00\n";
        const QByteArray session = "X-Amz-Security-Token: IQoJb3JpZ2luX2VjEHoaCXVz\n";
        QTest::newRow("in order") << authorization + session + "X-Amz-Date: 20231114T221000Z\n"
                                  << QByteArray();
        QTest::newRow("no session token") << authorization + "X-Amz-Date: 20231114T221000Z\n"
                                          << QByteArray("aws_session_token_missing");
        QTest::newRow("old") << authorization + session + "X-Amz-Date: 20231114T210000Z\n"
                             << QByteArray("aws_request_expired");
        QTest::newRow("early") << authorization + session + "X-Amz-Date: 20231114T230000Z\n"
                               << QByteArray("aws_request_early");
    }

    void awsRequests()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, errors);
        const auto reports =
            verdict::inspectText("GET / HTTP/1.1\n" + headers.toStdString(), {}, {}, at(Now));
        QVERIFY(!reports.empty());
        QCOMPARE(reports.front().kind, std::string("aws_access_key_id"));
        QCOMPARE(codesOf(reports.front(), causes::Severity::Error), errors);
    }

    // What was given for a key and is none is named in place of "no key was given".
    void whatIsNoKeyIsNamed()
    {
        const std::string token = made::token(R"({"sub":"a"})");
        verdict::Keys page;
        page.verification = jose::readKeys("<html></html>", "page.html");
        QCOMPARE(codesOf(verdict::inspectText(token, page, {}, at(Now)).at(0), causes::Severity::Error),
                 QByteArray("key_is_page no_usable_key"));
        verdict::Keys both = made::keys();
        both.verification.append(page.verification);
        const auto verified = verdict::inspectText(token, both, {}, at(Now)).at(0);
        QCOMPARE(verdictOf(verified), QByteArray("accepted"));
        QVERIFY(codesOf(verified, causes::Severity::Error).isEmpty());
        QVERIFY(codesOf(verdict::inspectText(token, {}, {}, at(Now)).at(0), causes::Severity::Note)
                    .contains("no_key_given"));
    }

    // A key that fits here, but that other programs do not read, is told.
    void theSpellingOfAKeyIsTold()
    {
        const std::string jwk =
            "{\"kty\":\"oct\",\"k\":\"" + base::encodeBase64Url(base::asBytes(made::Secret)) + "\"}";
        verdict::Keys keys;
        keys.verification = jose::readKeys(base::encodeBase64Url(base::asBytes(jwk)), "encoded.jwk");
        const auto report = verdict::inspectText(made::token(R"({"sub":"a"})"), keys, {}, at(Now)).at(0);
        QCOMPARE(verdictOf(report), QByteArray("accepted"));
        QVERIFY(codesOf(report, causes::Severity::Warning).contains("key_base64"));
    }

    void listsAreRead()
    {
        const auto list = verdict::parseRevocations("# comment\nj1\nsha256:" + std::string(64, 'A') +
                                                    "\nsub:bob before 2026-01-01T00:00:00Z\n");
        QVERIFY(list.has_value());
        QCOMPARE(list->ids.size(), std::size_t{1});
        QCOMPARE(list->hashes.size(), std::size_t{1});
        QCOMPARE(list->subjectsBefore.size(), std::size_t{1});
        QVERIFY(!verdict::parseRevocations("sha256:xyz"));
        QVERIFY(!verdict::parseRevocations("sub:bob before never"));
        QVERIFY(!verdict::parseRevocations("[1,"));
        QCOMPARE(verdict::parseSeenIds("[\"a\",\"b\"]")->size(), std::size_t{2});
    }

    void codesAreUniqueAndHaveWords()
    {
        std::string_view before;
        for (const auto& code : causes::codes()) {
            QVERIFY2(code.code != before, std::string(code.code).c_str());
            before = code.code;
            QVERIFY(!code.title.empty());
            QVERIFY(!code.evidence.empty());
            QVERIFY(code.evidence.find('!') == std::string_view::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TstVerdict)
#include "tst_verdict.moc"
