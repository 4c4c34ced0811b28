#include <QTest>

#include "support/finding_words.h"
#include "support/work.h"
#include "tokens/api_key.h"
#include "tokens/recognise.h"
#include "tokens/vendors.h"

using namespace bearerwatch;

namespace {

const QByteArray Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const QByteArray Payload = "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ";
const QByteArray Signature = "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
const QByteArray Jwt = Header + "." + Payload + "." + Signature;
const QByteArray Jwe =
    "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..R_JqcynhELbI0f2M.fLzAAAAAAAA.XFBoMYUZodetZdvTiFvSkQ";

QByteArray codesOf(const tokens::Candidate& candidate)
{
    QByteArrayList codes;
    for (const auto& finding : candidate.findings)
        codes << QByteArray::fromStdString(finding.code);
    return codes.join(' ');
}

QByteArray summary(const tokens::Candidate& candidate)
{
    return QByteArray::fromStdString(candidate.kind + "@" + candidate.context);
}

} // namespace

class TstRecognise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // kind@context, blank between candidates
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("alone", Jwt, "jwt@text");
        row("blanks around", "\n  " + Jwt + " \r\n", "jwt@text");
        row("header", "Authorization: Bearer " + Jwt, "jwt@authorization_header");
        row("scheme alone", "Bearer " + Jwt, "jwt@authorization_header");
        row("curl", "curl -s -H \"Authorization: Bearer " + Jwt + "\" https://api.example/orders",
            "jwt@curl");
        row("curl single quotes", "curl https://a.example -H 'Authorization: Bearer " + Jwt + "'",
            "jwt@curl");
        row("http request",
            "GET /orders HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer " + Jwt + "\r\n\r\n",
            "jwt@authorization_header");
        row("token response",
            "{\"access_token\":\"" + Jwt +
                "\",\"token_type\":\"Bearer\",\"refresh_token\":\"8xLOxBtZp8Zp8XLOxBt\"}",
            "jwt@json opaque@json");
        row("url query", "https://a.example/cb?state=x&access_token=" + Jwt + "&x=1", "jwt@url");
        row("url fragment", "https://a.example/cb#id_token=" + Jwt, "jwt@url");
        row("cookie", "Cookie: theme=dark; session=" + Jwt + "; a=b", "jwt@cookie");
        row("log line", "2026-01-14T11:00:00Z WARN rejected token=" + Jwt + " status=401", "jwt@log_line");
        row("json log", "{\"time\":\"2026-01-14\",\"authorization\":\"Bearer " + Jwt + "\",\"status\":401}",
            "jwt@authorization_header");
        row("sentence", "My token is " + Jwt + ". Why?", "jwt@text");
        row("two lines", Jwt + "\n" + Jwt, "jwt@text jwt@text");
        row("JWE", Jwe, "jwe@text");
        row("JWE, a blank begins its header", "IHsiYWxnIjoiZGlyIiwiZW5jIjoiQTEyOEdDTSJ9..AAAA.AAAA.AAAA",
            "jwe@text");
        row("JWS, a line feed begins its header",
            "CnsiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJhIn0.AAAAAAAAAAAAAAAAAAAAAA", "jwt@text");
        row("glued", Jwt + Jwt, "jwt@text jwt@text");
        row("glued with a dot", Jwt + "." + Jwt, "jwt@text jwt@text");
        row("client secret with its name", "client_secret=abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz0123456",
            "opaque@text");
        row("SD-JWT", Jwt + "~WyJzYWx0IiwibmFtZSIsIkpvaG4iXQ~", "sd_jwt@text");
        row("SD-JWT with key binding", Jwt + "~WyJzYWx0IiwibmFtZSIsIkpvaG4iXQ~" + Jwt, "sd_jwt@text");
        row("half", Header + "." + Payload.left(20), "damaged_jwt@text");
        row("header only", Header, "damaged_jwt@text");
        row("lost beginning", "sInR5cCI6IkpXVCJ9." + Payload + "." + Signature, "damaged_jwt@text");
        row("shortened by hand", Header + ".eyJp...QMHd4Aq0", "damaged_jwt@text");
        row("Express cookie",
            "Set-Cookie: "
            "connect.sid=s%3Awz1vVb0a8H3t9Jx2Lr7QmPc5.N6cV1kq%2Bx0Qb2Wd3Re4Tf5Yg6Uh7Ij8Ok9Pl0ZaS%2Fw; "
            "Path=/",
            "session_cookie@cookie");
        row("SAML response in a form",
            "SAMLResponse=" +
                QByteArray("<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">"
                           "\xC3\xBB\xC3\xBF\xC3\xBE\xC3\xBB?</samlp:Response>")
                    .toBase64()
                    .toPercentEncoding() +
                "&RelayState=%2Fhome",
            "saml_assertion@form");
        row("no token: a request with a cookie of some kind",
            "GET / HTTP/1.1\nHost: a.example\nCookie: a=b\n", "");
        row("no token: a request and its answer",
            "GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 401 Unauthorized\n", "");
        row("no token: curl with a user", "curl -u joe https://a.example/", "");
        row("no token: curl with a variable", "curl $ARGUMENTS https://a.example/", "");
        row("no token: curl and what it printed", "$ curl https://a.example/\nUnauthorized", "");
        row("AWS key id", "ASIAY34FZKBOKMUTVV7A", "aws_access_key_id@text");
        row("UUID", "6b6a1c0e-5b1a-4a3e-9d52-0a3f5c1e7d10", "uuid@text");
        row("opaque", "2YotnFZFEjr1zCsicMWpAA", "opaque@text");
        row("JSON serialization",
            "{\"payload\":\"" + Payload + "\",\"protected\":\"" + Header + "\",\"signature\":\"" + Signature +
                "\"}",
            "jws_json@text");
        row("no token: an error", "Invalid Bearer", "");
        row("no token: AWS error", "The security token included in the request is invalid", "");
        row("no token: a challenge",
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"example\", "
            "error=\"invalid_token\"\r\n",
            "");
        row("no token: a JSON error",
            "{\"error\":\"invalid_token\",\"error_description\":\"The token expired\"}", "");
        row("no token: a sentence", "bearer token is expired or malformed", "");
        row("no token: a sentence with both words", "Authorization bearer token is expired or malformed", "");
        row("empty", "", "");
        row("blanks", " \n\t ", "");
    }

    void places()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        const auto result = tokens::recognise(text.toStdString());
        QByteArrayList found;
        for (const auto& candidate : result.candidates) {
            found << summary(candidate);
            QVERIFY(candidate.offset + candidate.length <= static_cast<std::size_t>(text.size()));
        }
        QCOMPARE(found.join(' '), expected);
    }

    /// What is no token at all is told from an unknown one by its scheme.
    void schemesForPasswords()
    {
        for (const char* value :
             {"Negotiate YIIKDwYGKwYBBQUCoIIKAzCCCf8", "NTLM TlRMTVNTUAABAAAAB4IIogAAAAA="}) {
            const auto result = tokens::recognise(std::string("Authorization: ") + value);
            QCOMPARE(result.candidates.size(), std::size_t{1});
            QCOMPARE(result.candidates.front().kind, std::string("none"));
            QVERIFY(result.candidates.front().repairedHeader.empty());
            QCOMPARE(codesOf(result.candidates.front()), QByteArray("header_scheme_other"));
        }
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("codes");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& codes) {
            QTest::newRow(name) << text << codes;
        };
        const QByteArray start = "Authorization: ";
        row("right", start + "Bearer " + Jwt, "");
        row("lower case", "authorization: bearer " + Jwt, "");
        row("missing blank", start + "Bearer" + Jwt, "header_missing_space");
        row("colon", start + "Bearer: " + Jwt, "header_colon");
        row("quotes", start + "Bearer \"" + Jwt + "\"", "header_quotes");
        row("quotes around all", start + "\"Bearer " + Jwt + "\"", "header_quotes");
        row("twice", start + "Bearer Bearer " + Jwt, "header_scheme_twice");
        row("comma", start + "Bearer, " + Jwt, "header_comma");
        row("comma after", start + "Bearer " + Jwt + ",", "header_comma");
        row("%20", start + "Bearer%20" + Jwt, "header_percent_encoded");
        row("folded", start + "Bearer\r\n " + Jwt, "header_folded");
        row("folded inside", start + "Bearer " + Header + ".\r\n " + Payload + "." + Signature,
            "header_folded line_break_inside_token");
        row("zero width", start + "Bearer \u200B" + Jwt, "invisible_character");
        row("no-break space", start + "Bearer\u00A0" + Jwt, "unusual_blank");
        row("look-alike", start + "Be\u0430rer " + Jwt, "look_alike_character");
        row("scheme missing", start + Jwt, "header_scheme_missing");
        row("misspelled", start + "Baerer " + Jwt, "header_scheme_misspelled");
        row("Token", start + "Token " + Jwt, "header_scheme_other");
        row("JWT", start + "JWT " + Jwt, "header_scheme_other");
        row("two blanks", start + "Bearer  " + Jwt, "header_extra_blanks");
        row("whole answer", start + "Bearer {\"expires_in\":300,\"access_token\": \"" + Jwt + "\"}",
            "header_json_object");
        row("object without a token", start + "Bearer {\"a\":1}", "header_brackets header_without_token");
        row("brackets", start + "Bearer <" + Jwt + ">", "header_brackets header_trailing");
        row("semicolon", start + "Bearer " + Jwt + ";", "header_trailing");
        row("equals", start + "Bearer=" + Jwt, "header_separator");
        row("no colon", "Authorization Bearer " + Jwt, "header_name_colon");
        row("wide colon", "Authorization\uFF1A Bearer " + Jwt, "header_name_colon");
        row("another spelling", "Authorisation: Bearer " + Jwt, "header_name_misspelled");
        row("a lost letter, in curl", "curl -H 'Authorizaton: Bearer " + Jwt + "' https://a.example",
            "header_name_misspelled");
        row("a lost first letter", "uthorization: Bearer " + Jwt, "header_name_misspelled");
        row("Authentication as member", "{\"Authentication\":\"Bearer " + Jwt + "\"}",
            "header_name_misspelled");
        row("another spelling in a HAR", "[{\"name\": \"Authorisation\", \"value\": \"Bearer " + Jwt + "\"}]",
            "header_name_misspelled");
        row("a variable in an export", R"({"key":"Authorization","value":"Bearer {{token}}"})",
            "header_placeholder");
        row("header of a proxy", "Proxy-Authorization: Bearer " + Jwt, "");
        row("curl -v without a token",
            "$ curl -v https://a.example/o\n* Connected\n> GET /o HTTP/2\n> Host: a.example\n>\n< HTTP/2 "
            "401\n"
            "< www-authenticate: Bearer realm=\"a\"\n<\nUnauthorized\n",
            "credentials_absent");
        row("request and challenge",
            "GET /o HTTP/1.1\r\nHost: a.example\r\n\r\nHTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: "
            "Bearer\r\n",
            "credentials_absent");
        row("parameter", start + "Bearer token=" + Jwt, "header_parameter");
        row("parameter in quotes", start + "Bearer access_token=\"" + Jwt + "\"",
            "header_parameter header_quotes");
        row("word before the token", start + "Bearer token " + Jwt, "header_parameter");
        row("empty", start + "Bearer ", "header_without_token");
        row("placeholder", start + "Bearer undefined", "header_placeholder");
        row("variable", "curl -H 'Authorization: Bearer ${TOKEN}' https://a.example", "header_placeholder");
        row("blank inside", start + "Bearer " + Header + "." + Payload + " ." + Signature,
            "blank_inside_token");
        row("scheme alone, missing blank", "Bearer" + Jwt, "header_missing_space");
        row("token with a line break", Header + ".\n" + Payload + "." + Signature, "line_break_inside_token");
        row("token with a blank", Header + ". " + Payload + "." + Signature, "blank_inside_token");
        row("token with zero width", Header + "\u200B." + Payload + "." + Signature, "invisible_character");
        row("wrapped in a mail", "Here it is:\n" + Jwt.left(76) + "\n" + Jwt.mid(76) + "\nthanks",
            "line_break_inside_token");
        row("request without credentials", "GET /orders HTTP/1.1\r\nHost: a.example\r\nAccept: */*\r\n\r\n",
            "credentials_absent");
        row("curl without credentials",
            "curl -sS -X POST \\\n  'https://a.example/orders?limit=5' -d '{\"a\":1}'", "credentials_absent");
        row("glued", Jwt + Jwt, "glued_tokens");
        row("glued with a dot", Jwt + "." + Jwt, "glued_tokens");
    }

    void damage()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, codes);
        const auto result = tokens::recognise(text.toStdString());
        QVERIFY(!result.candidates.empty());
        const auto& first = result.candidates.front();
        QCOMPARE(codesOf(first), codes);
        QCOMPARE(tests::holesInWords(first.findings), std::string());
        if (first.kind == "none")
            return;
        QCOMPARE(QByteArray::fromStdString(first.text), Jwt);
        if (!codes.isEmpty() && codes.startsWith("header_"))
            QCOMPARE(QByteArray::fromStdString(first.repairedHeader), "Authorization: Bearer " + Jwt);
    }

    void checksums_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("expected");
        QTest::newRow("GitHub") << QByteArray("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")
                                << static_cast<int>(tokens::Checksum::Fits);
        QTest::newRow("GitHub, changed") << QByteArray("ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18")
                                         << static_cast<int>(tokens::Checksum::Differs);
        QTest::newRow("other") << QByteArray("glpat-aaaaaaaaaaaaaaaaaaaa")
                               << static_cast<int>(tokens::Checksum::None);
    }

    void checksums()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, expected);
        QCOMPARE(static_cast<int>(tokens::checkVendorChecksum(token.toStdString())), expected);
    }

    void schemeOfGithub() // GitHub takes both: docs.github.com/rest/authentication
    {
        const std::string token = "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";
        for (const char* scheme : {"token ", "Bearer "}) {
            const auto found = tokens::recognise("Authorization: " + (scheme + token)).candidates;
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(codesOf(found.front()), QByteArray());
        }
        const auto other = tokens::recognise("Authorization: token 2YotnFZFEjr1zCsicMWpAA").candidates;
        QCOMPARE(codesOf(other.front()), QByteArray("header_scheme_other"));
    }

    void encodedFormIsRead() // to its end, and undone
    {
        const QByteArray xml =
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">\xC3\xBB\xC3\xBF?";
        const QByteArray token = xml.toBase64();
        const QByteArray text = "SAMLResponse=" + token.toPercentEncoding() + "&RelayState=a";
        QVERIFY(text.contains('%'));
        const auto found = tokens::recognise(text.toStdString()).candidates;
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(found.front().text), token);
        QCOMPARE(QByteArray::fromStdString(found.front().verbatim), token.toPercentEncoding());
    }

    void gapsAreNamed()
    {
        const auto wrapped = tokens::recognise((Header + ".\r\n" + Payload + "." + Signature).toStdString());
        const QByteArray place = QByteArray::number(Header.size() + 1);
        QCOMPARE(
            QByteArray::fromStdString(causes::describe(wrapped.candidates.front().findings.front()).evidence),
            "The token is broken over lines, first after character " + place +
                "; it is judged here as if it were one line");
    }

    void awsAccount()
    {
        QCOMPARE(tokens::awsAccountOfKeyId("ASIAY34FZKBOKMUTVV7A").value_or(""), std::string("609629065308"));
        QVERIFY(!tokens::awsAccountOfKeyId("ASIAY34FZKBOKMUTVV7"));
        QVERIFY(!tokens::awsAccountOfKeyId("ASIAY34FZKBOKMUTVV71"));
    }

    void manyTokensStayBounded()
    {
        QByteArray text;
        while (text.size() < 4 * 1024 * 1024)
            text += Jwt + "\n";
        const auto result = tokens::recognise(text.toStdString());
        QVERIFY(result.more);
        QCOMPARE(result.candidates.size(), tokens::MaxCandidates);
    }

    void hostileTextsEnd_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("starts of tokens") << QByteArray("eyJ");
        QTest::newRow("dots") << QByteArray(".");
        QTest::newRow("bearers") << QByteArray("Bearer ");
        QTest::newRow("headers") << QByteArray("Authorization: ");
        QTest::newRow("halves") << QByteArray("eyJhbGciOi.eyJ\n");
        QTest::newRow("members") << QByteArray("\"token\":\"");
        QTest::newRow("folds") << QByteArray("Authorization:\n aaaaaaaaa\n ");
        QTest::newRow("values") << QByteArray("token=");
        QTest::newRow("letters") << QByteArray("eyJhbGciOiJub25lIn0 a ");
        QTest::newRow("quotes") << QByteArray("\"authorization\":\"");
    }

    void hostileTextsEnd()
    {
        QFETCH(const QByteArray, piece);
        const QByteArray text = piece.repeated(2 * 1024 * 1024 / piece.size());
        const bearerwatch::test::Work work;
        (void)tokens::recognise(text.toStdString());
        QVERIFY2(work.seconds() < 20, "time grows faster than the text");
    }

    void unencodedPayloadsStayWhole_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char* payload : {"$02", "a b c", "{\"a\":1}", "!", "a,b;c:d", "\"quoted\"", "abc="})
            QTest::newRow(payload) << QByteArray(payload);
    }

    void unencodedPayloadsStayWhole() // RFC 7797 5.2: anything printable but a dot
    {
        QFETCH(const QByteArray, payload);
        const QByteArray header =
            QByteArray(R"({"alg":"HS256","b64":false,"crit":["b64"]})")
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray token = header + "." + payload + ".A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";
        const auto found = tokens::recognise((token + "\n").toStdString()).candidates;
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(found.front().text), token);
        QCOMPARE(found.front().kind, std::string("jwt"));
        QVERIFY(found.front().findings.empty());
    }

    void apiKeysAreTheirHeaders()
    {
        const auto header = [](std::string_view text) {
            return QByteArray::fromStdString(tokens::apiKeyHeader(text).value_or("none"));
        };
        QCOMPARE(header("x-api-key: 9f8e7d6c5b4a39281706f5e4"), QByteArray("x-api-key"));
        QCOMPARE(header("GET / HTTP/1.1\r\nHost: a\r\nX-API-Key: 9f8e7d6c5b4a"), QByteArray("X-API-Key"));
        QCOMPARE(header("curl -H 'apikey: 9f8e7d6c5b4a' https://a.example"), QByteArray("apikey"));
        QCOMPARE(header(R"({"Ocp-Apim-Subscription-Key": "9f8e7d6c5b4a"})"),
                 QByteArray("Ocp-Apim-Subscription-Key"));
        QCOMPARE(header("x-api-key: $KEY"), QByteArray("none"));
        QCOMPARE(header("my-x-api-key: 9f8e7d6c5b4a39281706f5e4"), QByteArray("none"));
        QCOMPARE(header("Content-Type: application/json"), QByteArray("none"));
        QCOMPARE(header(""), QByteArray("none"));
    }
};

QTEST_GUILESS_MAIN(TstRecognise)
#include "tst_recognise.moc"
