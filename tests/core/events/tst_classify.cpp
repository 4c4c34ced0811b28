#include <QtTest>

#include "core/events/records.h"
#include "sample.h"

using namespace bearerwatch;
using namespace bearerwatch::test;

class TstClassify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesOfProducts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("mostFalse");
        QTest::newRow("sample") << "/events/messages.jsonl" << 0.98 << 0.01;
        QTest::newRow("own") << "/events/own_messages.jsonl" << 0.97 << 0.01;
        QTest::newRow("held out") << "/events/held_out.jsonl" << 0.96 << 0.01;
        QTest::newRow("further") << "/events/further.jsonl" << 0.93 << 0.06;
        QTest::newRow("fresh") << "/events/fresh.jsonl" << 0.96 << 0.01;
        QTest::newRow("servers") << "/events/servers.jsonl" << 0.85 << 0.01;
        QTest::newRow("collected") << "/events/collected.jsonl" << 0.95 << 0.03;
        QTest::newRow("collected later") << "/events/collected_later.jsonl" << 0.81 << 0.05;
        QTest::newRow("collected last") << "/events/collected_last.jsonl" << 0.91 << 0.03;
        QTest::newRow("collected new") << "/events/collected_new.jsonl" << 0.93 << 0.04;
        QTest::newRow("mainstream") << "/events/mainstream.jsonl" << 0.82 << 0.03;
        QTest::newRow("unlearned") << "/events/unlearned.jsonl" << 0.68 << 0.08;
    }

    void messagesOfProducts()
    {
        QFETCH(const QString, file);
        QFETCH(const double, least);
        QFETCH(const double, mostFalse);
        int failures = 0;
        int right = 0;
        int tempting = 0;
        int falseEvents = 0;
        for (const Sample& sample : readSamples(std::string(TEST_DATA) + file.toStdString())) {
            const std::string found = idOf(events::classify(recordOf(sample.text)).cause);
            const bool good = sample.accepts(found);
            if (sample.cause == "none") {
                ++tempting;
                falseEvents += good ? 0 : 1;
            } else {
                ++failures;
                right += good ? 1 : 0;
            }
            if (!good)
                qInfo("%s instead of %s: %s", found.c_str(), sample.cause.c_str(), sample.text.c_str());
        }
        QVERIFY(failures > 100 && tempting > 20);
        QVERIFY2(right >= least * failures,
                 qPrintable(QStringLiteral("%1 of %2 right").arg(right).arg(failures)));
        QVERIFY2(falseEvents <= mostFalse * tempting,
                 qPrintable(QStringLiteral("%1 of %2 are false events").arg(falseEvents).arg(tempting)));
    }

    void linesThatMentionTokens()
    {
        int lines = 0;
        int falseEvents = 0;
        for (const Sample& sample : readSamples(std::string(TEST_DATA) + "/events/tempting.jsonl")) {
            const std::string found = idOf(events::classify(recordOf(sample.text)).cause);
            ++lines;
            if (found != "none") {
                ++falseEvents;
                qInfo("%s: %s", found.c_str(), sample.text.c_str());
            }
        }
        QVERIFY(lines > 500);
        constexpr double MostFalse = 0.01;
        QVERIFY2(falseEvents <= MostFalse * lines,
                 qPrintable(QStringLiteral("%1 of %2 are false events").arg(falseEvents).arg(lines)));
    }

    // The same words with and without another word that tells of authentication.
    void wordsThatNeedAWitness_data()
    {
        QTest::addColumn<QString>("silent");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* silent, const char* told, const char* cause) {
            QTest::newRow(silent) << silent << told << cause;
        };
        row("upstream cart answered 503 Service Unavailable", "fetching jwks: 503 Service Unavailable",
            "validator_unavailable");
        row("Unknown cipher for archive member 3", "Unknown algorithm in the JWT header",
            "algorithm_rejected");
        row("requires root privileges to write the file", "403: the client lacks the required role",
            "insufficient_scope");
        row("no such key in bucket assets", "no such key for this JWT: kid 7", "unknown_key");
        row("subject issuer mismatch in chain of host a", "issuer mismatch in the id token",
            "issuer_mismatch");
        row("three parts of the image are corrupt", "the bearer token must consist of three parts",
            "malformed");
        row("OPENAI_API_KEY is not set", "the API key is missing: 401", "missing");
        row("error: unknown option --token", "invalid token: 401", "unknown_token");
        row("bearer_validation is not defined", "the bearer token is not defined", "missing");
        row("Invalidating session tokens older than 3 days", "the session token has expired", "expired");
        row("API tokens are disabled by the security realm", "the API token is disabled", "revoked");
        row("lock released, reason: expired", "token rejected (reason: expired)", "expired");
        row(R"({"msg":"certificate removed","reason":"revoked"})", "bad bearer token, reason=revoked",
            "revoked");
        row(R"({"event":"cache","reason":"unknown_key"})", R"({"type":"InvalidToken","reason":"UnknownKey"})",
            "unknown_key");
        row(R"({"error":"unauthorized_client","error_description":"UNAUTHORIZED_CLIENT: bad client secret"})",
            R"({"error":"unauthorized_client","error_description":"signed JWT failed: Token reuse detected"})",
            "replayed");
        row("{\"error\":\"invalid_client\"}",
            R"({"error":"invalid_client","error_description":"Assertion audience must be the token endpoint"})",
            "audience_mismatch");
        row(R"({"@mt":"Invalid signature","SourceContext":"Api.Billing"})",
            R"({"@mt":"Invalid signature","SourceContext":"Api.JwtBearerHandler"})", "signature_mismatch");
        row("IDX10240: No token replay is detected.", "IDX10228: The securityToken has been used",
            "replayed");
    }

    void wordsThatNeedAWitness()
    {
        QFETCH(const QString, silent);
        QFETCH(const QString, told);
        QFETCH(const QString, cause);
        QCOMPARE(idOf(events::classify(silent.toStdString(), std::nullopt).cause), std::string("none"));
        QCOMPARE(idOf(events::classify(told.toStdString(), std::nullopt).cause), cause.toStdString());
    }

    void precedence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* text, const char* cause) { QTest::newRow(text) << text << cause; };
        row("Signature has expired", "expired");
        row("IDX10501: Signature validation failed. Unable to match key", "unknown_key");
        row("IDX10511: Signature validation failed. Keys tried: 'k1'", "signature_mismatch");
        row("invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired",
            "expired");
        row("could not parse token: token is expired", "expired");
        row("token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)", "claim_rejected");
        row("AADSTS50173: The provided grant has expired due to it being revoked", "revoked");
        row("unexpected signing method: HS256 is invalid", "algorithm_rejected");
        row("CSRF token expired", "none");
        row("Rendered sessions/new (0.1ms)\nCompleted 401 Unauthorized in 22ms", "unspecified");
        row("Rendered sessions/new, token invalid", "none");
        row("SSL certificate expired", "none");
        row("Unexpected token < in JSON at position 0", "none");
        row("token expired. getting new token", "none");
        row("Lifetime of the token is valid.", "none");
        row("The JWT is no longer valid", "expired");
        // Other tokens than those that servers check.
        row("theme token is invalid", "none");
        row("Authorization: theme token is invalid", "unknown_token");
        row("invalid token amount in swap", "none");
        row("token for stage 12 not found", "none");
        row("the Acme token is invalid", "unknown_token");
        row("Token ci_12 has expired", "expired");
        // Names of things, and the names of the next fields.
        row("auth_token_expired_total 12", "none");
        row("calling token_expired_handler", "none");
        row("error=token_expired", "expired");
        row("invalid signature kid=2026-01", "signature_mismatch");
        row("no key found for kid=2026-01", "unknown_key");
        row("invalid signature, kid 2026-01", "signature_mismatch");
        row("JWT rejected: bad signature (kid k7, alg RS256)", "signature_mismatch");
        row("no policy for token", "none");
        row("invalid or expired, unknown token", "unknown_token");
        row("the Syntax tree: SyntaxToken is invalid", "none");
        row("XSTS token has expired", "expired");
        row("error: BUF_TOKEN has expired", "expired");
        row("GitHub token is invalid", "unknown_token");
        row("sequence token is invalid", "none");
        row("descriptor signature expired", "none");
        row("unexpected token '}' in operand", "none");
        row("missing binary operator before token", "none");
        row("EAPI:Invalid signature", "signature_mismatch");
        // What is not asserted: conditions, denials, counts, quotations, settings, names.
        row("If the token is expired, clients must call /refresh", "none");
        row("requests without a bearer token will be refused", "none");
        row("the token option will be removed", "none");
        row("error when the token is expired", "expired");
        row("request failed: token expired", "expired");
        row("token is not expired", "none");
        row("token refresh done: 12 renewed, 0 failed", "none");
        row("tokens checked, expired=0 invalid=3", "none");
        row("Collected expired ACL tokens", "none");
        row("posted \"token expired again\" to #ops", "none");
        row("failed with \"token expired\"", "expired");
        row("auth.jwt.clock_skew=30s auth.jwt.reject_expired=true", "none");
        row("JWT filter enabled: header=Authorization scheme=Bearer", "none");
        row("reading src/auth/token.expired.ts", "none");
        row("{\"metric\":\"auth.token.expired\",\"value\":12}", "none");
        row("{\"code\":\"auth/id-token-expired\"}", "expired");
        row("Job failed: validate_expired_token", "none");
        row("com.acme.jwt.ExpiredTokenException", "expired");
        // A name in capitals at the end of the text, a code with a letter at its end.
        row("invalid token in ABC", "none");
        row("CWWKS6028E: Das JSON Web Token ist nicht ok", "algorithm_rejected");
        // What wraps goes, with all that was read in it; the higher rule goes first wherever it stands.
        row("code=401, message=invalid or expired jwt, internal=signature is invalid", "signature_mismatch");
        row("invalid or expired jwt", "unknown_token");
        row("{\"error\":\"bad_request\",\"reason\":\"Missing kid claim\"}", "unknown_key");
        // The verb of a sentence is no name of an action.
        row("TokenHasInvalidAudienceException", "audience_mismatch");
        row("hasExpiredToken called", "none");
        // Addresses of key sets, bare challenges, other languages.
        row("Bearer realm=\"api\", error=\"invalid_token\"", "unspecified");
        row("Bearer realm=\"api\", error=\"invalid_token\", error_description=\"The token expired\"",
            "expired");
        row("Authorization failed for token 0123456789abcdef0123", "unspecified");
        row("Токен истёк", "expired");
        row("Недействительный токен", "unknown_token");
        row("Token không hợp lệ", "unknown_token");
        row("로그아웃된 토큰입니다", "revoked");
        row("JWT 格式无效", "malformed");
        // Signs of Unicode part words, its apostrophe does not.
        row("jwt: unsecured—no signature", "algorithm_rejected");
        row("token “expired”", "expired");
        row("the audience doesn’t match", "audience_mismatch");
        row("Invalid token - your IP is not supported", "claim_rejected");
        row("Unexpected token (5:12)", "none");
        // SAML's times.
        row("Current time is on or after NotOnOrAfter condition of the assertion", "expired");
        row("The assertion is rejected: the NotBefore condition is not satisfied", "not_yet_valid");
        // What is done, and why.
        row("Removing session: token expired", "expired");
        row("Registering handler for TokenExpiredError", "none");
        row("failed to parse token: robot token not found", "unknown_token");
        row("caller needs scope orders:write, token only has orders:read", "insufficient_scope");
        row("{\"status\":401,\"error\":\"insufficient_scope\"}", "insufficient_scope");
        row("{\"exception\":\"[object] (App\\\\TokenException(code: 0): Expired JWT Token)\"}", "expired");
        row("jwt check: exp=1773139000 <= now=1773139721", "expired");
        row("jwt check: now=1773139000 < exp=1773139721", "none");
        row("token verification failed for all audiences: error for aud \"a\": failed to verify signature: "
            "failed to verify id "
            "token signature, error for aud \"b\": oidc: expected audience \"b\" got [\"a\"]",
            "signature_mismatch");
    }

    void precedence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cause);
        QCOMPARE(QString::fromStdString(idOf(events::classify(recordOf(text.toStdString())).cause)), cause);
    }

    void fieldsGoBeforeFreeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* text, const char* cause) { QTest::newRow(text) << text << cause; };
        row(R"({"msg":"token expired or so, access denied","error_code":"INVALID_SIGNATURE"})",
            "signature_mismatch");
        row(R"({"msg":"JWT expired check","err":{"name":"JsonWebTokenError","message":"jwt audience invalid"}})",
            "audience_mismatch");
        row(R"({"message":"token is expired","error":"invalid_token"})", "expired");
        row(R"(msg="token expired" reason="kid not found in key set")", "unknown_key");
        row("WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token was revoked\"",
            "revoked");
        row(R"({"error":null,"message":"jwt malformed"})", "malformed");
    }

    void fieldsGoBeforeFreeText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cause);
        QCOMPARE(QString::fromStdString(idOf(events::classify(recordOf(text.toStdString())).cause)), cause);
    }

    void innerCauseAfterStackFrames()
    {
        logs::Record record;
        record.text = "ERROR request failed\njava.lang.RuntimeException: wrapped\n\tat "
                      "com.example.expired.Token.check(Token.java:1)\n"
                      "Caused by: com.auth0.jwt.exceptions.SignatureVerificationException: The Token's "
                      "Signature resulted invalid";
        const events::Classification found = events::classify(record);
        QCOMPARE(idOf(found.cause), std::string("signature_mismatch"));
        QVERIFY(found.evidence.offset > record.text.find("Caused by"));
    }

    void sourceUnderFramesIsNoStatement()
    {
        const std::string text =
            "WARNING - The signature of the request was wrong\n"
            "Traceback (most recent call last):\n"
            "  File \"/usr/lib/jwt/api_jws.py\", line 209, in decode_complete\n"
            "    self._verify_signature(signing_input, header, signature, key, algorithms)\n"
            "jwt.exceptions.InvalidSignatureError: Signature verification failed";
        QCOMPARE(idOf(events::classify(text, std::nullopt).cause), std::string("signature_mismatch"));
    }

    // "Result: Success" of a gateway tells that it did its work.
    void aStatusUnsaysAnOutcome()
    {
        const std::string text = "GatewayLogs Result: Success, Status: 401, Method: GET";
        constexpr int Unauthorized = 401;
        QCOMPARE(idOf(events::classify(text, Unauthorized).cause), std::string("unspecified"));
        QVERIFY(!events::classify(text, std::nullopt).cause);
        QVERIFY(!events::classify("unexpected token '}' in line 3", Unauthorized).cause);
    }

    void fieldsThatStateNothing()
    {
        logs::Record record;
        record.text =
            R"({"level":"info","url":"/token/expired","user_agent":"jwt expired","logger":"token.invalid","msg":"ok"})";
        QVERIFY(!events::classify(record).cause);
    }
};

QTEST_GUILESS_MAIN(TstClassify)
#include "tst_classify.moc"
