#include <QTest>
#include <random>
#include <vector>

#include "support/work.h"
#include "tokens/redact.h"

using namespace bearerwatch;

namespace {

const QByteArray Jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0."
                       "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

// "101, 121, 74"
QByteArray decimals(const QByteArray& text)
{
    QByteArrayList numbers;
    for (const char c : text)
        numbers << QByteArray::number(c);
    return numbers.join(", ");
}

tokens::Fingerprinter fingerprinter(const char* key = "a key for tests")
{
    return tokens::Fingerprinter(base::SecretBytes(std::string_view(key)));
}

} // namespace

class TstRedact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("hidden");
        const auto row = [](const char* name, const QByteArray& text, const QByteArrayList& hidden) {
            QTest::newRow(name) << text << hidden;
        };
        const QByteArray signature = Jwt.mid(Jwt.lastIndexOf('.') + 1);
        row("header", "Authorization: Bearer " + Jwt, {signature});
        row("log", "ts=2026 token=" + Jwt + " status=401", {signature});
        row("json", "{\"refresh_token\":\"8xLOxBtZp8Zp8XLOxBt\",\"x\":1}", {"8xLOxBtZp8Zp8XLOxBt"});
        row("escaped json", "{\"body\":\"{\\\"access_token\\\":\\\"2YotnFZFEjr1zCsicMWpAA\\\"}\"}",
            {"2YotnFZFEjr1zCsicMWpAA"});
        row("query", "GET /a?access_token=2YotnFZFEjr1zCsicMWpAA&b=1", {"2YotnFZFEjr1zCsicMWpAA"});
        row("password", "user=bob password=hunter2secret", {"hunter2secret"});
        row("client secret", "client_secret=\"a b c d e f g9\"", {});
        row("opaque bearer", "authorization: Bearer 2YotnFZFEjr1zCsicMWpAA", {"2YotnFZFEjr1zCsicMWpAA"});
        row("basic", "Authorization: Basic dXNlcjpwYXNzd29yZDEyMw==", {"dXNlcjpwYXNzd29yZDEyMw"});
        row("padded bearer in JSON",
            "{\"authorization\":\"Bearer c2VjcmV0LXRva2VuLXZhbHVlLTEyMzQ1Njc4OTA=\"}",
            {"c2VjcmV0LXRva2VuLXZhbHVl"});
        const QByteArray opaque = "9f8e7d6c5b4a39281706f5e4d3c2b1a0";
        row("behind a word", "invalid token " + opaque, {opaque});
        row("quoted behind a word", "refresh token \"" + opaque + "\" is expired", {opaque});
        row("header of GitLab", "PRIVATE-TOKEN: " + opaque, {opaque});
        row("header of Vault", "X-Vault-Token=" + opaque, {opaque});
        row("scheme of GitHub", "Authorization: token " + opaque, {opaque});
        row("element", "<access_token>" + opaque + "</access_token>", {opaque});
        row("option", "login --token " + opaque, {opaque});
        row("encoded member", "%22access_token%22%3A%22" + opaque + "%22", {opaque});
        row("object of Java", "AccessToken{value=" + opaque + "}", {opaque});
        row("UUID behind a word", "Token(3f2504e0-4f89-41d3-9a0c-0305e82c3301) expired", {"3f2504e0-4f89"});
        row("other scripts", "令牌 " + opaque + " 已过期", {opaque});
        row("github", "pushed with 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 ok", {"zQWBuTSOoRi4A9sp"});
        row("two", Jwt + " and " + Jwt, {signature});
        row("half a token", Jwt.left(60), {Jwt.mid(20, 40)});
        const QByteArray payload = Jwt.mid(Jwt.indexOf('.') + 1, 24);
        row("wrapped", "rejected: " + Jwt.left(50) + "\n    " + Jwt.mid(50, 30) + "\n    " + Jwt.mid(80),
            {Jwt.mid(52, 20), Jwt.mid(60, 18), Jwt.mid(90, 20), signature.right(20)});
        row("wrapped in JSON", "{\"m\":\"" + Jwt.left(50) + "\\n" + Jwt.mid(50) + "\"}",
            {Jwt.mid(52, 20), signature});
        row("with blanks", "token " + QByteArray(Jwt).replace(".", " . "), {payload, signature});
        row("in a URL", "GET /cb%3Fid_token%3D" + QByteArray(Jwt).replace(".", "%2E") + " HTTP/1.1",
            {Jwt.mid(4, 20), payload, signature});
        row("parts by name",
            "header=" + Jwt.split('.').at(0) + "\npayload=" + Jwt.split('.').at(1) +
                "\nsignature=" + signature,
            {payload, signature});
        row("base64 of JSON", "body=" + ("{\"access_token\":\"" + Jwt + "\"}").toBase64(),
            {("{\"access_token\":\"" + Jwt + "\"}").toBase64().mid(30, 60)});
        row("glued text", "\"" + Jwt.left(60) + "\" + \"" + Jwt.mid(60) + "\"", {Jwt.mid(60, 20), signature});
        row("glued to a name", "rejected token" + Jwt, {payload, signature});
        row("hex digits before it", "rejected %ee" + Jwt.mid(1), {Jwt.mid(4, 20), payload, signature});
        row("two hex digits and it", "rejected %3D" + Jwt, {Jwt.mid(4, 20), payload, signature});
        row("percent sign", "rejected %e" + Jwt, {Jwt.mid(4, 20), payload, signature});
        row("base64 of a token", "raw " + Jwt.toBase64(),
            {Jwt.toBase64().mid(20, 60), Jwt.toBase64().right(20)});
        row("base64 of a header",
            "raw " + ("Authorization: Bearer " + Jwt + "\r\n").toBase64(QByteArray::Base64UrlEncoding),
            {Jwt.mid(20, 60).toBase64().left(40)});
        row("hexadecimal digits", "dump 0x" + Jwt.toHex(), {Jwt.toHex().mid(60, 60), Jwt.toHex().right(30)});
        row("dump of octets", "dump " + Jwt.toHex(' '), {Jwt.toHex(' ').mid(60, 60)});
        row("decimal octets", "body [" + decimals(Jwt) + "]", {decimals(Jwt).mid(60, 60)});
        row("quoted printable", "id_token=3D" + Jwt.left(40) + "=\n" + Jwt.mid(40, 40) + "=\n" + Jwt.mid(80),
            {Jwt.mid(44, 20), Jwt.mid(82, 20), signature.right(12)});
        row("short lines",
            "token " + Jwt.left(20) + "\n" + Jwt.mid(20, 20) + "\n" + Jwt.mid(40, 20) + "\n" +
                Jwt.mid(60, 20) + "\n" + Jwt.mid(80, 20) + "\n" + Jwt.mid(100),
            {Jwt.mid(41, 18), Jwt.mid(61, 18), Jwt.mid(81, 18)});
        QByteArray dotFirst = "token:"; // the dots stand at the start and at the end of a line
        for (qsizetype at = 0; at < Jwt.size(); at += 12)
            dotFirst += "\n" + Jwt.mid(at, 12);
        row("dots at the ends of short lines", dotFirst, {Jwt.mid(48, 12), Jwt.mid(60, 12), Jwt.mid(84, 12)});
        row("lines of a page", "token " + Jwt.left(70) + "<br/>" + Jwt.mid(70), {signature});
        row("header with line ends",
            "token " +
                QByteArray("{\n \"alg\": \"HS256\"\n}")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                "$" +
                QByteArray("{\n \"sub\": \"1234567890\"\n}")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                "$" + signature,
            {signature});
        row("nothing but a signature", "signed with " + signature + signature, {signature});
        row("path of a reset", "GET /account/reset/" + opaque + "?x=1 HTTP/1.1", {opaque});
        row("path of a user's reset", "https://app.example/reset/MQ/c4xk2n-" + opaque + "/", {opaque});
        row("path of a token", "/v1/secret/token/" + opaque, {opaque});
        row("UUID that resets", "/reset-password/3f2504e0-4f89-41d3-9a0c-0305e82c3301", {"4f89-41d3-9a0c"});
        row("path of an invitation", "/invite/" + opaque, {opaque});
        row("opaque in a URL", "/cb%3Faccess_token%3D2YotnFZFEjr1zCsicMWpAA%26a%3Db",
            {"2YotnFZFEjr1zCsicMWpAA"});
    }

    void hidesSecrets()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArrayList, hidden);
        const auto shown = QByteArray::fromStdString(tokens::redact(text.toStdString(), fingerprinter()));
        for (const QByteArray& secret : hidden)
            QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY(hidden.isEmpty() || shown.contains("[redacted"));
    }

    void leavesWordsAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& text) { QTest::newRow(text.constData()) << text; };
        row("Invalid Bearer");
        row("WWW-Authenticate: Bearer realm=\"example\", error=\"invalid_token\"");
        row("token=expired code=401 path=/orders/12");
        row("2026-01-14T11:00:00Z WARN jwt expired kid=2026-01 iss=https://login.example/");
        row("bearer authentication failed for 10.0.0.1");
        row("JWT::ExpiredSignature: Signature has expired");
        row("kid=NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4QzQ2MDAyQjVDNjk1RTM2Qg not found");
        row("sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 of the body");
        row("invalid token com.example.security.v2.TokenAuthenticationFilter2023 at 12:00:00.123");
        row("token expired at 2026-01-14T11:00:00Z");
        row("at org/springframework/security/oauth2/server/resource/web/BearerTokenAuthenticationFilter2");
        row("GET /api/v1/Organisations/OrganisationUnits/3/TokenExpirationPolicies2/DefaultPolicy HTTP/1.1");
        row("GET /reset/settings-and-defaults-of-2024 HTTP/1.1");
        row("GET /orders/9f8e7d6c5b4a39281706f5e4d3c2b1a0 HTTP/1.1");
        row("/activate/3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        row("/confirm/507f1f77bcf86cd799439011");
        row("/static/token/9f8e7d6c5b4a39281706f5e4d3c2b1a0.js");
        row("/oauth/token");
        row("");
    }

    void leavesWordsAlone()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(tokens::redact(text.toStdString(), fingerprinter())), text);
    }

    // The quick look passes no secret by: made texts of pieces of tokens, names and paths.
    void theQuickLookMissesNothing()
    {
        const std::vector<std::string> pieces{"eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                                              "ghp_0123456789abcdefghijABCDEFGHIJ012345",
                                              "/orders/",
                                              "/reset/",
                                              "9f8e7d6c5b4a39281",
                                              "12",
                                              "-",
                                              "sk_live_0123456789abcdefABCD",
                                              "password",
                                              "=",
                                              ":",
                                              " ",
                                              "Bearer",
                                              "k9Xq2mPz7Lw4Rt8",
                                              ".",
                                              "x",
                                              "AKIAIOSFODNN7EXAMPLE",
                                              "hvs.CAESIJ0123456789abcdefghij",
                                              "_",
                                              "%20",
                                              "?q",
                                              "\"",
                                              "ewogICJhbGciOiAiSFMyNTYiIH0.e30.c2ln"};
        std::mt19937 random(3);
        int secrets = 0;
        int plain = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (unsigned count = static_cast<unsigned>(random()) % 6; count > 0; --count)
                text += pieces[random() % pieces.size()];
            const bool any = !tokens::findSecrets(text).empty();
            const bool maybe = tokens::mayHoldSecret(text);
            QVERIFY2(!any || maybe, text.c_str());
            secrets += any ? 1 : 0;
            plain += maybe ? 0 : 1;
        }
        QVERIFY(secrets > 3000);
        QVERIFY(plain > 1000);
        QVERIFY(!tokens::mayHoldSecret("/orders/123456/items/events"));
    }

    void saysLengthAndFingerprint()
    {
        const auto shown = QByteArray::fromStdString(tokens::redactToken(Jwt.toStdString(), fingerprinter()));
        const auto print = QByteArray::fromStdString(fingerprinter()(Jwt.toStdString()));
        QCOMPARE(print.size(), 12);
        QCOMPARE(shown,
                 "eyJhbG…[redacted, " + QByteArray::number(Jwt.size()) + " bytes, fingerprint " +
                     print.left(6) + "]");
    }

    void hostileTextsEnd_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("names") << QByteArray("token=");
        QTest::newRow("quoted names") << QByteArray("\"password\":\"");
        QTest::newRow("schemes") << QByteArray("Bearer ");
        QTest::newRow("starts of tokens") << QByteArray("eyJ.");
        QTest::newRow("words") << QByteArray("password: a b ");
    }

    void hostileTextsEnd()
    {
        QFETCH(const QByteArray, piece);
        const QByteArray text = piece.repeated(2 * 1024 * 1024 / piece.size());
        const bearerwatch::test::Work work;
        (void)tokens::redact(text.toStdString(), fingerprinter());
        QVERIFY2(work.seconds() < 20, "time grows faster than the text");
    }

    void fingerprintNeedsTheKey()
    {
        QVERIFY(fingerprinter("a")("token") != fingerprinter("b")("token"));
        QCOMPARE(fingerprinter("a")("token"), fingerprinter("a")("token"));
    }
};

QTEST_GUILESS_MAIN(TstRedact)
#include "tst_redact.moc"
