#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <cctype>
#include <map>
#include <sys/resource.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include "base/base64.h"
#include "diagnosis/search.h"
#include "jose/key_file.h"

using namespace bearerwatch;

namespace {

/// A token with its key, both made by python3-jwcrypto.
struct Sample {
    std::string token;
    jose::KeySet keys;
};

const std::map<std::string, Sample>& samples()
{
    static const std::map<std::string, Sample> all = [] {
        std::map<std::string, Sample> read;
        QFile file(QStringLiteral(TEST_DATA "/jose/cases.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/jose/cases.jsonl is missing");
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (row.value("kind") != "jws-verify" || row.value("expect") != "valid" ||
                row.contains("detached_b64"))
                continue;
            const std::string key =
                QJsonDocument(row.value("key").toObject()).toJson(QJsonDocument::Compact).toStdString();
            read[row.value("id").toString().toStdString()] = {row.value("token").toString().toStdString(),
                                                              jose::readKeys(key, "issuer.jwk")};
        }
        return read;
    }();
    return all;
}

diagnosis::SearchResult searchFor(const std::string& token, const std::vector<jose::Key>& keys)
{
    return diagnosis::search({token, keys});
}

std::string tell(const diagnosis::SearchResult& result)
{
    std::string text;
    for (const verdict::NearMiss& miss : result.nearMisses)
        text += miss.kind + ": " + miss.detail + "; ";
    return text.empty() ? "nothing" : text;
}

char otherCharacter(char c)
{
    return c == 'k' ? 'z' : 'k';
}

std::string signHmac(std::string_view secret, std::string_view text = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9")
{
    const crypto::HmacKey key(crypto::Hash::Sha256, base::asBytes(secret));
    return std::string(text) + "." + base::encodeBase64Url(key.mac(text).view());
}

} // namespace

class TstSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsOneWrongCharacter_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("damage");
        for (const char* sample :
             {"dev-HS256", "dev-HS512", "dev-RS256", "dev-PS256", "dev-ES256", "dev-EdDSA-Ed25519"}) {
            for (const char* part : {"header", "payload", "signature"}) {
                for (const char* damage : {"substitute", "delete", "insert", "swap", "case"})
                    QTest::addRow("%s %s %s", sample, part, damage) << sample << part << damage;
            }
        }
    }

    void findsOneWrongCharacter()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, part);
        QFETCH(const QString, damage);
        const Sample& good = samples().at(sample.toStdString());
        const std::size_t first = good.token.find('.'), second = good.token.rfind('.');
        const std::size_t begin = part == "header" ? 0 : part == "payload" ? first + 1 : second + 1;
        const std::size_t end = part == "header" ? first : part == "payload" ? second : good.token.size();
        std::size_t at = begin + (end - begin) / 3;
        while (!std::isalpha(static_cast<unsigned char>(good.token[at])) ||
               good.token[at] == good.token[at + 1])
            ++at;
        std::string bad = good.token;
        if (damage == "substitute")
            bad[at] = otherCharacter(bad[at]);
        else if (damage == "delete")
            bad.erase(at, 1);
        else if (damage == "insert")
            bad.insert(at, 1, otherCharacter(bad[at]));
        else if (damage == "swap")
            std::swap(bad[at], bad[at + 1]);
        else
            bad[at] = static_cast<char>(bad[at] ^ 0x20);
        const diagnosis::SearchResult result = searchFor(bad, good.keys.keys);
        QVERIFY2(result.nearMisses.size() == 1, tell(result).c_str());
        QVERIFY(result.nearMisses.front().verifies);
        QCOMPARE(result.nearMisses.front().repairedToken, good.token);
        QCOMPARE(QString::fromStdString(result.nearMisses.front().part), part);
    }

    void undoesDamageInTransport_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<std::string>("token");
        const std::string& good = samples().at("dev-RS256").token;
        const auto edited = [&](auto&& edit) {
            std::string bad = good;
            edit(bad);
            return bad;
        };
        QTest::newRow("line break") << "white_space"
                                    << edited([](std::string& t) { t.insert(100, "\n   "); });
        QTest::newRow("zero width space")
            << "white_space" << edited([](std::string& t) { t.insert(60, "\xE2\x80\x8B"); });
        QTest::newRow("written newline")
            << "written_line_breaks" << edited([](std::string& t) { t.insert(100, "\\n"); });
        QTest::newRow("percent") << "percent_encoding"
                                 << edited([](std::string& t) { t.replace(t.find('.'), 1, "%2E"); });
        QTest::newRow("entity") << "html_entities"
                                << edited([](std::string& t) { t.replace(t.find('.'), 1, "&#46;"); });
        QTest::newRow("quote") << "quotes" << edited([](std::string& t) { t += '"'; });
        QTest::newRow("dash") << "typographic_dashes" << edited([](std::string& t) {
            const std::size_t at = t.find('-');
            if (at != std::string::npos)
                t.replace(at, 1, "\xE2\x80\x93");
        });
        QTest::newRow("doubled dot") << "doubled_dots"
                                     << edited([](std::string& t) { t.insert(t.find('.'), "."); });
        QTest::newRow("lost dot") << "missing_dot" << edited([](std::string& t) { t.erase(t.find('.'), 1); });
        QTest::newRow("lost second dot")
            << "missing_dot" << edited([](std::string& t) { t.erase(t.rfind('.'), 1); });
        QTest::newRow("lost start") << "lost_start" << edited([](std::string& t) { t.erase(0, 3); });
    }

    void undoesDamageInTransport()
    {
        QFETCH(const QString, kind);
        QFETCH(const std::string, token);
        const Sample& good = samples().at("dev-RS256");
        const diagnosis::SearchResult result = searchFor(token, good.keys.keys);
        QVERIFY2(result.nearMisses.size() == 1, tell(result).c_str());
        QCOMPARE(QString::fromStdString(result.nearMisses.front().kind), kind);
        QVERIFY(result.nearMisses.front().verifies);
        QCOMPARE(result.nearMisses.front().repairedToken, good.token);
    }

    void infersWhatCannotBeProven()
    {
        const Sample& good = samples().at("dev-RS256");
        const auto kindOf = [&](std::string token) {
            const diagnosis::SearchResult result = searchFor(token, good.keys.keys);
            return result.nearMisses.size() == 1 && !result.nearMisses.front().verifies
                ? result.nearMisses.front().kind
                : tell(result);
        };
        QCOMPARE(kindOf(good.token.substr(0, 120) + "..." + good.token.substr(200)), std::string("ellipsis"));
        QCOMPARE(kindOf(good.token.substr(0, good.token.size() - 40)), std::string("truncated_signature"));
        QCOMPARE(kindOf(good.token.substr(0, good.token.find('.') + 30)), std::string("cut_token"));
        std::string lower = good.token;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        QCOMPARE(kindOf(lower), std::string("lost_case"));
    }

    void readsTheSecretDifferently_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<std::string>("signedWith");
        QTest::addColumn<std::string>("given");
        const std::string secret = "correct horse battery staple, long enough";
        QTest::newRow("newline") << "secret_newline" << secret + "\n" << secret;
        QTest::newRow("CRLF") << "secret_newline" << secret + "\r\n" << secret;
        QTest::newRow("given with newline") << "secret_white_space" << secret << secret + "\n";
        QTest::newRow("base64 of it")
            << "secret_base64_text"
            << base::encodeBase64(base::asBytes(secret), base::Base64Alphabet::Standard) << secret;
        QTest::newRow("hex of it") << "secret_hex_text" << base::encodeHex(base::asBytes(secret)) << secret;
        QTest::newRow("given as hex") << "secret_is_hex" << secret << base::encodeHex(base::asBytes(secret));
        QTest::newRow("given as base64")
            << "secret_is_base64" << secret
            << base::encodeBase64(base::asBytes(secret), base::Base64Alphabet::Standard);
        QTest::newRow("quotes") << "secret_quotes"
                                << "\"" + secret + "\"" << secret;
        QTest::newRow("line of settings")
            << "secret_setting" << secret << "export JWT_SECRET=\"" + secret + "\"\n";
        QTest::newRow("line of YAML") << "secret_setting" << secret << "jwt-secret: " + secret;
        QTest::newRow("file of settings")
            << "secret_setting" << secret << "# api\nPORT=3000\nJWT_SECRET=" + secret + "\nMODE=live\n";
        QTest::newRow("manifest of Kubernetes") << "secret_is_base64" << secret
                                                << "kind: Secret\ndata:\n  key: " +
                base::encodeBase64(base::asBytes(secret), base::Base64Alphabet::Standard);
        QTest::newRow("settings in JSON")
            << "secret_setting" << secret << "{\"Jwt\":{\"Issuer\":\"x\",\"Key\":\"" + secret + "\"}}";
        QTest::newRow("JWK") << "secret_jwk" << secret
                             << "{\"kty\":\"oct\",\"k\":\"" + base::encodeBase64Url(base::asBytes(secret)) +
                "\"}";
        QTest::newRow("typographic quotes") << "secret_quotes" << secret << "\u201C" + secret + "\u201D";
        QTest::newRow("zero-width character")
            << "secret_invisible" << secret << "correct\u200B" + secret.substr(7);
        QTest::newRow("no-break space at its end") << "secret_invisible" << secret << secret + "\u00A0";
        QTest::newRow("UTF-16") << "secret_is_utf16" << std::string("plain")
                                << std::string("\xFF\xFEp\0l\0a\0i\0n\0\n\0", 14);
        QTest::newRow("percent-encoded")
            << "secret_percent" << secret
            << std::string("correct%20horse%20battery%20staple%2C%20long%20enough");
        QTest::newRow("escapes") << "secret_escapes" << std::string("line one of it\nline two of the secret")
                                 << std::string("line one of it\\nline two of the secret");
        QTest::newRow("tutorial") << "well_known_secret" << std::string("your-256-bit-secret") << secret;
    }

    void readsTheSecretDifferently()
    {
        QFETCH(const QString, kind);
        QFETCH(const std::string, signedWith);
        QFETCH(const std::string, given);
        const jose::KeySet keys = jose::readSecret(given, "secret", jose::SecretEncoding::Text);
        const diagnosis::SearchResult result = searchFor(signHmac(signedWith), keys.keys);
        QVERIFY2(result.nearMisses.size() == 1, tell(result).c_str());
        QCOMPARE(QString::fromStdString(result.nearMisses.front().kind), kind);
        QVERIFY(result.nearMisses.front().verifies);
    }

    void namesKeyConfusion()
    {
        const Sample& rsa = samples().at("dev-RS256");
        const std::string pem = rsa.keys.keys.front().asymmetric->publicPem();
        for (const std::string& secret : {pem, pem.substr(0, pem.size() - 1)}) {
            const diagnosis::SearchResult result = searchFor(signHmac(secret), rsa.keys.keys);
            QCOMPARE(result.nearMisses.size(), std::size_t(1));
            QCOMPARE(result.nearMisses.front().kind, std::string("key_confusion"));
        }
    }

    void tellsOtherFormsOfSignatures()
    {
        const Sample& ec = samples().at("dev-ES256");
        const std::string signedText = ec.token.substr(0, ec.token.rfind('.'));
        const base::Bytes raw = *base::decodeBase64Url(ec.token.substr(ec.token.rfind('.') + 1));
        base::Bytes der = {0x30, 0};
        for (const std::size_t half : {0U, 32U}) {
            std::vector<std::uint8_t> number(raw.begin() + static_cast<std::ptrdiff_t>(half),
                                             raw.begin() + static_cast<std::ptrdiff_t>(half + 32));
            if ((number.front() & 0x80) != 0)
                number.insert(number.begin(), 0);
            der.push_back(2);
            der.push_back(static_cast<std::uint8_t>(number.size()));
            der.insert(der.end(), number.begin(), number.end());
        }
        der[1] = static_cast<std::uint8_t>(der.size() - 2);
        const diagnosis::SearchResult result =
            searchFor(signedText + "." + base::encodeBase64Url(der), ec.keys.keys);
        QCOMPARE(result.nearMisses.size(), std::size_t(1));
        QCOMPARE(result.nearMisses.front().kind, std::string("ecdsa_der"));
        QCOMPARE(result.nearMisses.front().repairedToken, ec.token);
    }

    void findsTheKeyThatFits()
    {
        std::vector<jose::Key> keys = samples().at("dev-ES256K").keys.keys;
        keys.push_back(samples().at("dev-RS256").keys.keys.front());
        const diagnosis::SearchResult result = searchFor(samples().at("dev-RS256").token, keys);
        QCOMPARE(result.nearMisses.size(), std::size_t(1));
        QCOMPARE(result.nearMisses.front().kind, std::string("other_key"));
    }

    void saysThatTheRightKeySignedSomethingElse()
    {
        const Sample& rsa = samples().at("dev-RS256");
        std::string bad = rsa.token;
        bad.replace(rsa.token.find('.') + 1, 40,
                    base::encodeBase64Url(base::asBytes("{\"iss\":\"https://evil.example\"}")).substr(0, 40));
        const diagnosis::SearchResult result = searchFor(bad, rsa.keys.keys);
        QVERIFY2(result.nearMisses.empty(), tell(result).c_str());
        QVERIFY(std::any_of(result.findings.begin(), result.findings.end(),
                            [](const auto& finding) { return finding.code == "rsa_other_content"; }));
    }

    /// A token that an unrelated key signed has no story.
    void explainsNothingWithAnUnrelatedKey_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"dev-HS256", "dev-RS256", "dev-PS256", "dev-ES256", "dev-EdDSA-Ed25519"})
            QTest::newRow(sample) << sample;
    }

    void explainsNothingWithAnUnrelatedKey()
    {
        QFETCH(const QString, sample);
        const Sample& good = samples().at(sample.toStdString());
        const jose::Key& own = good.keys.keys.front();
        jose::Key other = own;
        if (own.kty == "oct")
            other.secret = std::make_shared<const base::SecretBytes>(
                std::string_view("an unrelated secret of more than 256 bits"));
        else
            other.asymmetric = crypto::generateKey(own.kty == "RSA" ? "RSA" : own.crv);
        const diagnosis::SearchResult result = searchFor(good.token, {other});
        QVERIFY2(result.nearMisses.empty(), tell(result).c_str());
        // The one thing that is said: not determined, with all that was tried.
        QCOMPARE(result.findings.size(), std::size_t(1));
        const std::string& code = result.findings.front().code;
        QVERIFY2(code == (own.kty == "RSA" ? "rsa_block_noise" : "signature_cause_unknown"), code.c_str());
        QVERIFY(result.findings.front().found.find(result.tried.front()) != std::string::npos);
        QVERIFY(result.tried.size() >= 4);
        QVERIFY(result.complete);
    }

    void shortTokensEnd_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char* payload : {"", "1", "{}", R"({"sub":"a"})", R"({"sub":"ab"})"})
            QTest::newRow(payload[0] == 0 ? "empty" : payload) << QByteArray(payload);
    }

    void shortTokensEnd() // leaving out what follows the dot must not read behind the end
    {
        QFETCH(const QByteArray, payload);
        const auto encoded = [](const QByteArray& octets) {
            return base::encodeBase64Url(base::asBytes(std::string_view(octets.data(), octets.size())));
        };
        const Sample& good = samples().at("dev-ES256");
        const std::string token = encoded(R"({"alg":"ES256"})") + "." + encoded(payload) + "." +
            encoded(QByteArray(31, '\0') + '\1' + QByteArray(31, '\0') + '\2');
        QVERIFY(searchFor(token, good.keys.keys).complete);
    }

    void worksWhereNoThreadStarts()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr bool Limited = false; // the sanitizer itself needs all of the address space
#else
        constexpr bool Limited = true;
#endif
        const Sample& sample = samples().at("dev-HS256");
        std::string damaged = sample.token;
        char& character = damaged[damaged.find('.') + 12];
        character = otherCharacter(character);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        QFile size(QStringLiteral("/proc/self/statm"));
        QVERIFY(size.open(QIODevice::ReadOnly));
        const rlim_t used = size.readLine().split(' ').first().toULongLong() * rlim_t(sysconf(_SC_PAGESIZE));
        rlimit tight = before;
        tight.rlim_cur = used + (rlim_t(4) << 20); // less than the stack of one thread
        if (Limited)
            QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
        bool refused = !Limited;
        std::vector<std::thread> ours; // takes the stacks that the library kept from threads before
        try {
            while (ours.size() < 64)
                ours.emplace_back([] {});
        } catch (const std::system_error&) {
            refused = true;
        }
        diagnosis::SearchOptions options;
        options.threads = 64;
        const auto result = diagnosis::search({damaged, sample.keys.keys}, options);
        for (std::thread& thread : ours)
            thread.join();
        setrlimit(RLIMIT_AS, &before);
        QVERIFY2(refused, "threads could be started");
        QVERIFY2(!result.nearMisses.empty(), tell(result).c_str());
    }

    void canBeCancelled()
    {
        const Sample& good = samples().at("dev-ES256");
        jose::Key other = good.keys.keys.front();
        other.asymmetric = crypto::generateKey("P-256");
        const std::vector<jose::Key> keys = {other};
        const diagnosis::SearchResult result =
            diagnosis::search({good.token, keys}, {}, [](const base::Progress&) { return false; });
        QVERIFY(!result.complete);
    }
};

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
