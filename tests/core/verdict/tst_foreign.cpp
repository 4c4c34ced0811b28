#include <QTest>

#include "base/base64.h"
#include "crypto/asymmetric_key.h"
#include "crypto/signature.h"
#include "jose/key_file.h"
#include "tokens/biscuit.h"
#include "tokens/recognise.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

// Tokens that are no JOSE, with the secret of whoever made them: PASETO (vectors of its specification),
// signed cookies (made with itsdangerous, Django, and by the rules of Rails and Express), Fernet, macaroons
// (pymacaroons), Biscuit (built here).

using namespace bearerwatch;

namespace {

const base::Time Now{std::chrono::seconds{1'600'000'000}};

verdict::Keys keysOf(const QByteArray& text)
{
    verdict::Keys keys;
    keys.verification = jose::readKeys(text.toStdString(), "given");
    return keys;
}

verdict::TokenReport inspect(const QByteArray& token, const verdict::Keys& keys)
{
    const auto reports = verdict::inspectText(token.toStdString(), keys, {}, Now);
    return reports.empty() ? verdict::TokenReport() : reports.front();
}

bool fits(const verdict::TokenReport& report)
{
    return report.signature.status == verdict::SignatureStatus::Verified ||
        report.signature.status == verdict::SignatureStatus::Decrypted;
}

bool holds(const verdict::TokenReport& report, std::string_view code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const causes::Finding& finding) { return finding.code == code; });
}

} // namespace

class TstForeign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsVerifyAndDecrypt_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const char* token, const char* key, const char* status,
                            const char* content) {
            QTest::newRow(name) << QByteArray(token) << QByteArray(key) << QByteArray(status)
                                << QByteArray(content);
        };
        row("PASETO 4-E-1",
            "v4.local.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAr68PS4AXe7If_ZgesdkUMvSwscFlAl1pk5HC0e8kAp"
            "eaqMfGo_7OpBnwJOAbY9V7WU6abu74MmcUE8YWAiaArVI8XJ5hOb_4v9RmDkneN0S92dx0OW4pgy7omxgf3S8c3LlQg",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "decrypted",
            "this is a secret message");
        row("PASETO 4-E-5",
            "v4.local.32VIErrEkmY4JVILovbmfPXKW9wT1OdQepjMTC_MOtjA4kiqw7_tcaOM5GNEcnTxl60WkwMsYXw6FSNb_UdJPXj"
            "pzm0KW9ojM5f4O2mRvE2IcweP-PRdoHjd5-RHCiExR1IK6t4x-RMNXtQNbz7FvFZ_G-lFpk5RG3EOrwDL6CgDqcerSQ.eyJr"
            "aWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "decrypted",
            "this is a secret message");
        row("PASETO 4-E-7, an implicit assertion",
            "v4.local.32VIErrEkmY4JVILovbmfPXKW9wT1OdQepjMTC_MOtjA4kiqw7_tcaOM5GNEcnTxl60WkwMsYXw6FSNb_UdJPXj"
            "pzm0KW9ojM5f4O2mRvE2IcweP-PRdoHjd5-RHCiExR1IK6t40KCCWLA7GYL9KFHzKlwY9_RnIfRrMQpueydLEAZGGcA.eyJr"
            "aWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "failed", "");
        row("PASETO 4-S-1",
            "v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9bg_XBBzds8lTZShVlwwKSgeKpLT3yukTw6JUz3W4h_ExsQV-P0V54zemZDcAxFaSeef1QlXEFtkqxT1ciiQEDA",
            "1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2", "verified",
            "this is a signed message");
        row("PASETO 4-S-2",
            "v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9v3Jt8mx_TdM2ceTGoqwrh4yDFn0XsHvvV_D0DtwQxVrJEBMl0F2caAdgnpKlt4p7xBnx1HcO-SPo8FPp214HDw.eyJ"
            "raWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2", "verified",
            "this is a signed message");
        row("PASETO 4-S-2, key as PEM",
            "v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9v3Jt8mx_TdM2ceTGoqwrh4yDFn0XsHvvV_D0DtwQxVrJEBMl0F2caAdgnpKlt4p7xBnx1HcO-SPo8FPp214HDw.eyJ"
            "raWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAHrnbu7wEfAP9cGBOAHHwmH4Wsot1ciXBHwBBXQ4gsaI=\n-----E"
            "ND PUBLIC KEY-----",
            "verified", "this is a signed message");
        row("PASETO 4-S-3, an implicit assertion",
            "v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9NPWciuD3d0o5eXJXG5pJy-DiVEoyPYWs1YSTwWHNJq6DZD3je5gf-0M4JR9ipdUSJbIovzmBECeaWmaqcaP0DQ.eyJ"
            "raWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2", "failed",
            "this is a signed message");
        row("PASETO 2-E-1",
            "v2.local.97TTOvgwIxNGvV80XKiGZg_kD3tsXM_-qB4dZGHOeN1cTkgQ4PnW8888l802W8d9AvEGnoNBY3BnqHORy8a5cC8"
            "aKpbA0En8XELw2yDk2f1sVODyfnDbi6rEGMY3pSfCbLWMM2oHJxvlEl2XbQ",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "decrypted",
            "this is a signed message");
        row("PASETO 2-E-5",
            "v2.local.5K4SCXNhItIhyNuVIZcwrdtaDKiyF81-eWHScuE0idiVqCo72bbjo07W05mqQkhLZdVbxEa5I_u5sgVk1QLkcWE"
            "cOSlLHwNpCkvmGGlbCdNExn6Qclw3qTKIIl5-zSLIrxZqOLwcFLYbVK1SrQ.eyJraWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3"
            "Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "decrypted",
            "this is a signed message");
        row("PASETO 2-S-2",
            "v2.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAxOS0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9flsZsx_gYCR0N_Ec2QxJFFpvQAs7h9HtKwbVK2n1MJ3Rz-hwe8KUqjnd8FAnIJZ601tp7lGkguU63oGbomhoBw.eyJ"
            "raWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9",
            "1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2", "verified",
            "this is a signed message");
        row("PASETO 3-S-1",
            "v3.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9qqEwwrKHKi5lJ7b9MBKc0G4MGZy0ptUiMv3lAUAaz-JY_zjoqBSIxMxhfAoeNYiSyvfUErj76KOPWm1OeNnBPkTSes"
            "peSXDGaDfxeIrl3bRrPEIy7tLwLAIsRzsXkfph",
            "02fbcb7c69ee1c60579be7a334134878d9c5c5bf35d552dab63c0140397ed14cef637d7720925c44699ea30e72874c72"
            "fb",
            "verified", "this is a signed message");
        row("PASETO 3-S-2, key as PASERK",
            "v3.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMD"
            "owMCJ9ZWrbGZ6L0MDK72skosUaS0Dz7wJ_2bMcM6tOxFuCasO9GhwHrvvchqgXQNLQQyWzGC2wkr-VKII71AvkLpC8tJOrzJ"
            "V1cap9NRwoFzbcXjzMZyxQ0wkshxZxx8ImmNWP.eyJraWQiOiJkWWtJU3lseFFlZWNFY0hFTGZ6Rjg4VVpyd2JMb2xOaUNkc"
            "HpVSEd3OVVxbiJ9",
            "k3.public.AvvLfGnuHGBXm-ejNBNIeNnFxb811VLatjwBQDl-0UzvY313IJJcRGmeow5yh0xy-w", "verified",
            "this is a signed message");
        row("PASETO v3.local, made with python3-cryptography",
            "v3.local.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh-wjdU5zeIxLUPOs-uBsk9VkTHCgRQYBEzijVhv9SMaKwy"
            "LbBGNj7GQibM_DIGkD4w7TX-cL3t4LQluqKfC-HfJwfnPHOYhMc79UdnOyKpp9AKDua4XjOxNxIYko47hVMing9q87AKfVJT"
            "ksdR5eHDHN3AV4Y8.eyJraWQiOiJ4In0",
            "707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f", "decrypted",
            "this is a secret message");
        row("Flask", "eyJ1c2VyIjo0Miwicm9sZSI6ImFkbWluIn0.awKNJw.PPo1dP35ARRvO_0Igy6PPTz0ty0",
            "the secret of the shop", "verified", "admin");
        row("Flask, compressed",
            ".eJyrViotTi1SsjIx0lEqys9JVbJSSkzJzcxT0lHKyy8Bc0fBoAJKtQDNlKJ5.awKNJw."
            "fBdjtACIXcqrlvPxaHz6jrsJZKI",
            "the secret of the shop", "verified", "aaaa");
        row("itsdangerous", "eyJ1c2VyIjo0Mn0.awKNJw.I1LwaXND2lhm2e_wa2Q-pwoYtSA", "the secret of the shop",
            "verified", "42");
        row("Rails 7, signed",
            "eyJfcmFpbHMiOiB7Im1lc3NhZ2UiOiAiSW5WelpYSXRORElpIiwgImV4cCI6ICIyMDI3LTAxLTAxVDAwOjAwOjAwLjAwMFoi"
            "LCAicHVyIjogImNvb2tpZS51c2VyIn19--7a5dfddff63799bef661b9e281630c3ac625422d77dacccbb9faba2d4e4d94"
            "06",
            "a secret_key_base of rails", "verified", "user-42");
        row("Rails, SHA-1",
            "eyJfcmFpbHMiOiB7Im1lc3NhZ2UiOiAiSW5WelpYSXRORElpIiwgImV4cCI6ICIyMDI3LTAxLTAxVDAwOjAwOjAwLjAwMFoi"
            "LCAicHVyIjogImNvb2tpZS51c2VyIn19--546e28e7b2eb21663a6f12516f783293e34b7ac3",
            "a secret_key_base of rails", "verified", "user-42");
        row("Rails, encrypted",
            "RUZGN02+vEqHPoNSxqMuxTbLG5KdEv1aWyOtGF9k--IbjscnlNPIlRLRH3--FnRXdwj4XeKFGLcYzdDULg==",
            "a secret_key_base of rails", "decrypted", "session_id");
        row("Express", "s:Xa2zD0GdyB1tS5XgQyLwJ0h1uN3tV7kF.G09TcB1ijPuxlgdd2RlWq34ZGBIznAcXz2rcSk/RjFA",
            "keyboard dog", "verified", "Xa2z");
        row("Fernet",
            "gAAAAABlU_EAkMQVGc8b-BLw1EKBimV56UH7zuFidiTJ56QwU3iDhqvVo9VbKXmq5vFevlZyZMchAExeWLPF12k02LafEB8t"
            "4A==",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "decrypted", "42");
        row("Django",
            "eyJ1c2VyIjo0Miwicm9sZSI6ImFkbWluIn0:1xV1AV:YFwmRyzCjGsqdPyNn0ib5_S9mMR5JYGBxc5jYmbCkko",
            "the secret of the django shop", "verified", "admin");
        row("Django, compressed",
            ".eJyrViotTi1SsjIx0lGqULJSShwFIw4o1QIArcHCdg:1xV1AV:bg1sz7ErZyvWvUMPf0Ph8AHLtVuMptnXJLGDQKFaDls",
            "the secret of the django shop", "verified", "aaaa");
        row("macaroon 1",
            "MDAyMmxvY2F0aW9uIGh0dHBzOi8vc2hvcC5leGFtcGxlCjAwMTVpZGVudGlmaWVyIGtleS0xCjAwMTVjaWQgYWNjb3VudCA9"
            "IDQyCjAwMjRjaWQgdGltZSA8IDIwMjctMDEtMDFUMDA6MDA6MDBaCjAwMmZzaWduYXR1cmUgYk8HGiVHHQ5abMeIhSoNO9Yr"
            "cU8Or67vk2df6OW6W6wK",
            "root secret", "verified", "account = 42");
        row("macaroon 2",
            "AgEUaHR0cHM6Ly9zaG9wLmV4YW1wbGUCBWtleS0xAAIMYWNjb3VudCA9IDQyAAIbdGltZSA8IDIwMjctMDEtMDFUMDA6MDA6"
            "MDBaAAAGIGJPBxolRx0OWmzHiIUqDTvWK3FPDq-u75NnX-jlulus",
            "root secret", "verified", "account = 42");
        row("macaroon, third party",
            "AgEUaHR0cHM6Ly9zaG9wLmV4YW1wbGUCBWtleS0xAAEUaHR0cHM6Ly9hdXRoLmV4YW1wbGUCCWxvZ2dlZCBpbgRIUic-wL5k"
            "lK8558lSBPNm6EySpCYKJQCNwy7W605pxRP6aaRGWRvCuNwCo--Jr9JAaKqPUl6464xVyrYqFV4XPt5-RwJEawXiAAAGIPwP"
            "uQwk_HiXlNPmcmgKHbVNWBdmRraue5itzgy5whnQ",
            "root secret", "verified", "auth.example");
    }

    void secretsVerifyAndDecrypt()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, content);
        const verdict::TokenReport report = inspect(token, keysOf(key));
        QCOMPARE(QByteArray::fromStdString(std::string(verdict::id(report.signature.status))), status);
        QVERIFY2(QByteArray::fromStdString(report.payloadText).contains(content), report.payloadText.c_str());

        QVERIFY2(!fits(inspect(token, keysOf("another secret, longer than 32 octets: 0123456789"))),
                 "a foreign secret fits");
        QVERIFY2(!fits(inspect(token, {})), "no key, and yet it fits");
    }

    void changesAreSeen_data() { secretsVerifyAndDecrypt_data(); }

    void changesAreSeen()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, key);
        const verdict::Keys keys = keysOf(key);
        const auto original = inspect(token, keys);
        for (qsizetype at = token.size() / 3; at < token.size(); at += 7) {
            QByteArray changed = token;
            changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
            if (changed.at(at) == token.at(at) || !QByteArray("=.-:%").contains(token.at(at))) {
                const auto report = inspect(changed, keys);
                QVERIFY2(!fits(report) || report.payloadText == original.payloadText, changed);
            }
        }
    }

    void timesAreJudged()
    {
        const QByteArray token =
            "v4.public."
            "eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowMDowMCswMDow"
            "MCJ9bg_XBBzds8lTZShVlwwKSgeKpLT3yukTw6JUz3W4h_ExsQV-P0V54zemZDcAxFaSeef1QlXEFtkqxT1ciiQEDA";
        const verdict::Keys keys = keysOf("1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2");
        verdict::Policy policy;
        policy.issuers = {"https://login.example"};
        policy.at = base::parseInstant("2022-01-01T00:00:00Z");
        const auto reports = verdict::inspectText(token.toStdString(), keys, policy, Now);
        QVERIFY(fits(reports.at(0)));
        QVERIFY(holds(reports.at(0), "foreign_expired") && holds(reports.at(0), "issuer_missing"));
        QVERIFY(reports.at(0).verdict == verdict::Verdict::Rejected);
    }

    void thirdPartyCaveatsLeaveItOpen()
    {
        const auto report =
            inspect("AgEUaHR0cHM6Ly9zaG9wLmV4YW1wbGUCBWtleS0xAAEUaHR0cHM6Ly9hdXRoLmV4YW1wbGUCCWxvZ2dlZCBpbgRI"
                    "Uic-wL5klK8558lSBPNm6EySpCYKJQCNwy7W605pxRP6aaRGWRvCuNwCo--Jr9JAaKqPUl6464xVyrYqFV4XPt5-"
                    "RwJEawXiAAAGIPwPuQwk_HiXlNPmcmgKHbVNWBdmRraue5itzgy5whnQ",
                    keysOf("root secret"));
        QVERIFY(holds(report, "macaroon_third_party"));
        QVERIFY(report.verdict == verdict::Verdict::Undetermined);
    }

    void biscuitBlocksAreShown()
    {
        const auto field = [](int number, const std::string& octets) {
            return std::string(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(octets.size()) +
                octets;
        };
        const auto text = [](const base::Bytes& octets) { return std::string(base::asText(octets)); };
        const auto root = crypto::generateKey("Ed25519"), next = crypto::generateKey("Ed25519");
        // symbols "1234"; fact user("1234"): predicate 10, term string 1024
        const std::string fact = field(1, std::string("\x08\x0a") + field(2, std::string("\x18\x80\x08")));
        const std::string block =
            field(1, "1234") + field(2, "made here") + std::string("\x18\x03") + field(4, fact);
        const std::string covered = block + std::string(4, '\0') + text(next->x());
        const auto signature = crypto::signEdDsa(*root, base::asBytes(covered));
        const std::string nextKey = std::string("\x08\x00", 2) + field(2, text(next->x()));
        const auto secret = next->privateNumbers();
        std::string token = field(1, block) + field(2, nextKey) + field(3, text(*signature));
        QVERIFY(token.size() > 127);
        token = std::string("\x12") + static_cast<char>(0x80 | (token.size() & 0x7F)) +
            static_cast<char>(token.size() >> 7) + token + field(4, field(1, std::string(secret.d.text())));
        const QByteArray encoded = QByteArray::fromStdString(base::encodeBase64Url(base::asBytes(token)));
        verdict::Keys keys;
        jose::Key key;
        key.asymmetric = root;
        key.source = "root";
        keys.verification.keys = {key};
        const auto report = inspect(encoded, keys);
        QCOMPARE(report.kind, std::string("biscuit"));
        QVERIFY2(report.payloadText.find("user(\\\"1234\\\")") != std::string::npos,
                 report.payloadText.c_str());
        QVERIFY(fits(report));
        keys.verification.keys.front().asymmetric = next;
        QVERIFY(holds(inspect(encoded, keys), "foreign_signature_differs"));
    }
};

QTEST_GUILESS_MAIN(TstForeign)
#include "tst_foreign.moc"
