#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "base/base64.h"
#include "crypto/asymmetric_key.h"
#include "jose/findings.h"
#include "jose/key_file.h"
#include "jose/verifier.h"

using namespace bearerwatch;

namespace {

jose::Key newKey(std::string_view curveOrRsa)
{
    jose::Key key;
    key.asymmetric = crypto::generateKey(curveOrRsa);
    const std::string jwk = jose::privateJwk(key);
    return jose::readKeys(jwk, "new").keys.at(0);
}

std::string sign(const std::string& algorithm, const std::string& payload, const jose::Key& key)
{
    const auto token = jose::signJws(R"({"alg":")" + algorithm + "\"}", base::asBytes(payload), key);
    return token ? *token : std::string();
}

QStringList codesOf(const std::vector<causes::Finding>& findings)
{
    QStringList codes;
    for (const causes::Finding& finding : findings)
        codes += QString::fromStdString(finding.code + " " + finding.found);
    return codes;
}

} // namespace

/// The fast way must never say more than the way that explains everything.
class TstVerifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatVerifyJwsSays()
    {
        std::size_t verified = 0, clean = 0;
        for (const char* name : {"/jose/cases.jsonl", "/jose/standards.jsonl", "/jose/rfc_examples.jsonl"}) {
            QFile file(QString::fromUtf8(TEST_DATA) + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            while (!file.atEnd()) {
                const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
                if (test.value("kind") != "jws-verify" || test.contains("detached_b64"))
                    continue;
                const QJsonObject keyObject = test.value("key").toObject();
                const QByteArray keyText = keyObject.keys() == QStringList{"raw"}
                    ? keyObject.value("raw").toString().toUtf8()
                    : test.value("key").isString() ? test.value("key").toString().toUtf8()
                                                   : QJsonDocument(keyObject).toJson(QJsonDocument::Compact);
                const jose::KeySet keys = jose::readKeys(keyText.toStdString(), "test.key");
                const std::string token = test.value("token").toString().toStdString();
                const jose::JwsCheck full = jose::verifyJws(jose::parseJws(token), keys.keys);
                const bool acceptable =
                    full.state == jose::SignatureState::Verified && !jose::hasError(full.findings);
                jose::Verifier verifier(keys.keys);
                const auto fast = verifier.checkClean(token);
                const jose::Verifier::Result result = verifier.check(token);
                const QByteArray id = test.value("id").toString().toUtf8();
                QVERIFY2(!fast || acceptable, id);
                QVERIFY2(result.state == full.state && result.acceptable == acceptable, id);
                if (acceptable)
                    QVERIFY2(result.keyIndex == full.signatures.at(full.best).keyIndex, id);
                const jose::JwsCheck same = verifier.verify(token, jose::parseJws(token));
                QVERIFY2(same.state == full.state && same.best == full.best, id);
                QCOMPARE(codesOf(same.findings), codesOf(full.findings));
                for (std::size_t i = 0; i < full.signatures.size(); ++i) {
                    QCOMPARE(same.signatures.at(i).key, full.signatures[i].key);
                    QCOMPARE(same.signatures[i].keyIndex, full.signatures[i].keyIndex);
                    QCOMPARE(same.signatures[i].algorithm, full.signatures[i].algorithm);
                }
                verified += acceptable ? 1 : 0;
                clean += fast ? 1 : 0;
            }
        }
        QVERIFY2(verified > 50 && clean * 10 > verified * 5,
                 qPrintable(QStringLiteral("%1 of %2 went the fast way").arg(clean).arg(verified)));
    }

    void everyFreshSignatureVerifies_data() // one in four signatures without '-' fails elsewhere
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("curve");
        QTest::addColumn<int>("tokens");
        QTest::newRow("ES256") << "ES256"
                               << "P-256" << 1000;
        QTest::newRow("ES384") << "ES384"
                               << "P-384" << 60;
        QTest::newRow("ES512") << "ES512"
                               << "P-521" << 60;
        QTest::newRow("ES256K") << "ES256K"
                                << "secp256k1" << 60;
        QTest::newRow("Ed25519") << "Ed25519"
                                 << "Ed25519" << 60;
        QTest::newRow("EdDSA of Ed448") << "EdDSA"
                                        << "Ed448" << 60;
        QTest::newRow("RS256") << "RS256"
                               << "RSA" << 20;
        QTest::newRow("PS512") << "PS512"
                               << "RSA" << 20;
    }

    void everyFreshSignatureVerifies()
    {
        QFETCH(const QString, algorithm);
        QFETCH(const QString, curve);
        QFETCH(const int, tokens);
        const jose::Key key = newKey(curve.toStdString());
        QVERIFY(key.usable());
        jose::Verifier verifier({key});
        for (int i = 0; i < tokens; ++i) {
            const std::string token = sign(algorithm.toStdString(), "{\"n\":" + std::to_string(i) + "}", key);
            QVERIFY2(verifier.checkClean(token).has_value(), token.c_str());
            std::string changed = token;
            changed[changed.find('.') + 3] ^= 1;
            QVERIFY2(!verifier.check(changed).acceptable, changed.c_str());
            const jose::JwsCheck full = jose::verifyJws(jose::parseJws(token), {&key, 1});
            QCOMPARE(full.state, jose::SignatureState::Verified);
        }
    }

    void certificateThumbprintChoosesAmongKeys_data()
    {
        QTest::addColumn<QString>("header"); // members beside alg
        QTest::addColumn<int>("signer");
        QTest::addColumn<QString>("codes");
        QTest::newRow("none") << "" << 1 << "";
        QTest::newRow("x5t") << R"(,"x5t":"second")" << 1 << "";
        QTest::newRow("x5t#S256") << R"(,"x5t#S256":"longer")" << 1 << "";
        QTest::newRow("decides among equal kids") << R"(,"kid":"k","x5t":"second")" << 1 << "";
        QTest::newRow("equal kids") << R"(,"kid":"k")" << 1 << "kid_ambiguous";
        QTest::newRow("of another key") << R"(,"x5t":"second")" << 0 << "signature_invalid";
        QTest::newRow("of no key") << R"(,"x5t":"third")" << 1 << "x5t_other_certificate";
        QTest::newRow("of no key, no key fits")
            << R"(,"x5t":"third")" << 2 << "signature_invalid x5t_not_in_keys";
    }

    void certificateThumbprintChoosesAmongKeys()
    {
        QFETCH(const QString, header);
        QFETCH(const int, signer);
        QFETCH(const QString, codes);
        std::vector<jose::Key> keys = {newKey("P-256"), newKey("P-256"), newKey("P-256")};
        const std::string token =
            *jose::signJws(R"({"alg":"ES256")" + header.toStdString() + "}",
                           base::asBytes(std::string_view("{}")), keys.at(static_cast<std::size_t>(signer)));
        keys.pop_back();
        keys[0].kid = keys[1].kid = "k";
        keys[0].x5t = "first";
        keys[1].x5t = "second";
        keys[1].x5tS256 = "longer";
        jose::Verifier verifier(keys);
        const jose::Jws jws = jose::parseJws(token);
        for (const jose::JwsCheck& check : {verifier.verify(token, jws), jose::verifyJws(jws, keys)}) {
            QStringList found;
            for (const causes::Finding& finding : check.findings)
                found += QString::fromStdString(finding.code);
            QCOMPARE(found.join(' '), codes);
            if (!codes.contains("signature_invalid"))
                QCOMPARE(check.signatures.at(0).keyIndex, std::optional(static_cast<std::size_t>(signer)));
        }
    }

    /// EdDSA names two curves; the length of the signature tells which one it was, before all else.
    void theOtherEdwardsCurveIsNamed()
    {
        for (const char* signer : {"Ed25519", "Ed448"}) {
            const jose::Key other = newKey(std::string_view(signer) == "Ed25519" ? "Ed448" : "Ed25519");
            const auto token =
                jose::signJws(R"({"alg":"EdDSA"})", base::asBytes(std::string_view("{}")), newKey(signer));
            const jose::JwsCheck check = jose::verifyJws(jose::parseJws(*token), {&other, 1});
            QCOMPARE(check.findings.back().code, std::string("signature_invalid"));
            QCOMPARE(check.findings.front().code, std::string("eddsa_other_curve"));
            QCOMPARE(check.findings.front().argument("other"), std::string(signer));
            QCOMPARE(check.findings.front().argument("curve"), other.crv);
        }
    }

    void kidChoosesAmongKeys()
    {
        jose::Key one = newKey("P-256"), two = newKey("P-256");
        one.kid = "one";
        two.kid = "two";
        jose::Verifier verifier({one, two});
        const auto signWithKid = [](const char* kid, const jose::Key& key) {
            return *jose::signJws(std::string(R"({"alg":"ES256","kid":")") + kid + "\"}",
                                  base::asBytes(std::string_view("{}")), key);
        };
        QCOMPARE(verifier.check(signWithKid("two", two)).keyIndex, std::optional<std::size_t>(1));
        QVERIFY(!verifier.check(signWithKid("one", two)).acceptable);
        QVERIFY(!verifier.check(signWithKid("three", two)).acceptable); // fits, but nobody may take it
        two.kid = "one";
        jose::Verifier ambiguous({one, two});
        QVERIFY(!ambiguous.checkClean(signWithKid("one", one)).has_value());
    }
};

QTEST_GUILESS_MAIN(TstVerifier)
#include "tst_verifier.moc"
