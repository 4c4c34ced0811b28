#include <QTest>

#include "base/base64.h"
#include "crypto/encryption.h"
#include "crypto/key_container.h"
#include "crypto/signature.h"
#include "crypto/symmetric.h"

// The primitives against the examples of their standards, and what they must refuse.

using namespace bearerwatch;

namespace {

base::Bytes hex(const char* text)
{
    return base::decodeHex(text).value_or(base::Bytes());
}

QByteArray hexOf(base::ByteView octets)
{
    return QByteArray::fromStdString(base::encodeHex(octets));
}

base::ByteView view(const base::Bytes& octets)
{
    return octets;
}

} // namespace

class TstCrypto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hmac() // RFC 4231, case 2
    {
        const auto mac = crypto::HmacKey(crypto::Hash::Sha256, base::asBytes(std::string_view("Jefe")))
                             .mac("what do ya want for nothing?");
        QCOMPARE(hexOf(mac.view()),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void hkdf() // RFC 5869, A.1
    {
        const base::Bytes info = hex("f0f1f2f3f4f5f6f7f8f9");
        const auto key = crypto::hkdf(crypto::Hash::Sha256, base::Bytes(22, 0x0b),
                                      hex("000102030405060708090a0b0c"), base::asText(info), 42);
        QCOMPARE(hexOf(key.view()),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                            "34007208d5b887185865"));
    }

    void pbkdf2() // RFC 6070, 1 and 4096 rounds
    {
        const auto derive = [](std::uint32_t rounds) {
            return hexOf(crypto::pbkdf2(crypto::Hash::Sha1, base::asBytes(std::string_view("password")),
                                        base::asBytes(std::string_view("salt")), rounds, 20)
                             .view());
        };
        QCOMPARE(derive(1), QByteArray("0c60c80f961f0e71f3a9b524af6012062fe037a6"));
        QCOMPARE(derive(4096), QByteArray("4b007901b765489abead49d926f721d065a429c1"));
    }

    void keyWrap() // RFC 3394, 4.1
    {
        const base::Bytes kek = hex("000102030405060708090a0b0c0d0e0f"),
                          data = hex("00112233445566778899aabbccddeeff");
        const auto wrapped = crypto::wrapAesKey(kek, data);
        QVERIFY(wrapped.has_value());
        QCOMPARE(hexOf(*wrapped), QByteArray("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5"));
        const auto plain = crypto::unwrapAesKey(kek, *wrapped);
        QVERIFY(plain && hexOf(plain->view()) == hexOf(data));
        for (std::size_t i = 0; i < wrapped->size(); ++i) {
            base::Bytes changed = *wrapped;
            changed[i] ^= 1;
            QVERIFY(!crypto::unwrapAesKey(kek, changed).has_value());
        }
        QVERIFY(!crypto::unwrapAesKey(kek, view(*wrapped).first(16)).has_value());
    }

    void gcmTakesNoOtherSizes()
    {
        const base::Bytes key(16, 1), iv(12, 2), text(20, 3);
        const auto sealed = crypto::sealAesGcm(key, iv, {}, text);
        QVERIFY(sealed.has_value());
        QVERIFY(crypto::openAesGcm(key, iv, {}, sealed->ciphertext, sealed->tag).has_value());
        for (const std::size_t size : {0U, 1U, 4U, 8U, 12U, 15U}) // OpenSSL takes one octet
            QVERIFY(!crypto::openAesGcm(key, iv, {}, sealed->ciphertext, view(sealed->tag).first(size))
                         .has_value());
        QVERIFY(!crypto::openAesGcm(key, view(iv).first(8), {}, sealed->ciphertext, sealed->tag).has_value());
        QVERIFY(!crypto::sealAesGcm(key, base::Bytes(16, 2), {}, text).has_value());
        QVERIFY(!crypto::sealAesGcm(base::Bytes(15, 1), iv, {}, text).has_value());
        QVERIFY(!crypto::openAesGcm(key, iv, text, sealed->ciphertext, sealed->tag).has_value());
    }

    void ed25519() // RFC 8032, 7.1, test 2
    {
        const auto key = crypto::AsymmetricKey::fromOctets(
            "Ed25519", hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"), {});
        QVERIFY(key.has_value());
        const base::Bytes message = hex("72");
        base::Bytes signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QVERIFY(crypto::checkEdDsa(**key, message, signature) == crypto::CheckOutcome::Fits);
        QVERIFY(crypto::checkEdDsa(**key, {}, signature) == crypto::CheckOutcome::DoesNotFit);
        // s + L is the same number modulo the order, and no signature
        const base::Bytes order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            carry += signature[32 + i] + order[i];
            signature[32 + i] = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        QVERIFY(crypto::checkEdDsa(**key, message, signature) == crypto::CheckOutcome::DoesNotFit);
    }

    void pointsThatProveNothing_data()
    {
        QTest::addColumn<QByteArray>("curve");
        QTest::addColumn<QByteArray>("x");
        QTest::newRow("zero") << QByteArray("Ed25519") << QByteArray(64, '0');
        QTest::newRow("one") << QByteArray("Ed25519") << "01" + QByteArray(62, '0');
        QTest::newRow("not on the curve") << QByteArray("Ed25519") << "02" + QByteArray(62, '0');
        QTest::newRow("y above the prime") << QByteArray("Ed25519") << QByteArray(62, 'f') + "7f";
        QTest::newRow("X25519 zero") << QByteArray("X25519") << QByteArray(64, '0');
        QTest::newRow("X25519, order 8")
            << QByteArray("X25519")
            << QByteArray("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
        QTest::newRow("X448 zero") << QByteArray("X448") << QByteArray(112, '0');
        QTest::newRow("Ed448 zero") << QByteArray("Ed448") << QByteArray(114, '0');
        QTest::newRow("short") << QByteArray("Ed25519") << QByteArray(62, '1');
        QTest::newRow("no such curve") << QByteArray("Ed25520") << QByteArray(64, '1');
    }

    void pointsThatProveNothing()
    {
        QFETCH(const QByteArray, curve);
        QFETCH(const QByteArray, x);
        QVERIFY(!crypto::AsymmetricKey::fromOctets(curve.toStdString(), hex(x.constData()), {}).has_value());
    }

    void ecdsaRanges()
    {
        const auto key = crypto::generateKey("P-256");
        const crypto::Digest digest = crypto::digest(crypto::Hash::Sha256, "text");
        const auto signature = crypto::signEcdsa(*key, digest);
        QVERIFY(signature && crypto::checkEcdsa(*key, digest, *signature) == crypto::CheckOutcome::Fits);
        const base::Bytes zero(32),
            order = hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        const auto with = [&](const base::Bytes& r, const base::Bytes& s) {
            base::Bytes both = r;
            both.insert(both.end(), s.begin(), s.end());
            return both;
        };
        const base::Bytes s(signature->begin() + 32, signature->end());
        QVERIFY(crypto::ecdsaRange(*key, with(zero, zero)) == crypto::EcdsaRange::Zero);
        QVERIFY(crypto::ecdsaRange(*key, with(order, s)) == crypto::EcdsaRange::TooLarge);
        QVERIFY(crypto::ecdsaRange(*key, view(*signature).first(63)) == crypto::EcdsaRange::WrongLength);
        QVERIFY(crypto::checkEcdsa(*key, digest, with(zero, s)) == crypto::CheckOutcome::DoesNotFit);
        QVERIFY(crypto::checkEcdsa(*key, digest, with(zero, zero)) == crypto::CheckOutcome::DoesNotFit);
    }

    void compressedPoints()
    {
        for (const char* curve : {"P-256", "P-384", "P-521", "secp256k1"}) {
            const auto key = crypto::generateKey(curve);
            const auto again = crypto::AsymmetricKey::fromEcPoint(curve, key->compressedPoint());
            QVERIFY2(again && (*again)->y() == key->y(), curve);
        }
        QVERIFY(!crypto::AsymmetricKey::fromEcPoint("P-256", base::Bytes(32, 2)).has_value());
        QVERIFY(!crypto::AsymmetricKey::fromEcPoint("P-256", base::Bytes(33, 4)).has_value());
    }

    void agreementNeedsOneCurve()
    {
        const auto one = crypto::generateKey("P-256"), two = crypto::generateKey("P-256"),
                   other = crypto::generateKey("P-384");
        QVERIFY(crypto::agree(*one, *two)->view().size() == 32);
        QCOMPARE(hexOf(crypto::agree(*one, *two)->view()), hexOf(crypto::agree(*two, *one)->view()));
        QVERIFY(!crypto::agree(*one, *other).has_value());
    }

    void rsaOldPaddingTellsNothing()
    {
        const auto key = crypto::generateKey("RSA");
        const base::Bytes secret(16, 7);
        base::Bytes sealed = *crypto::encryptRsaPkcs1(*key, secret);
        QCOMPARE(hexOf(crypto::decryptRsaPkcs1(*key, sealed, 16).view()), hexOf(secret));
        const auto otherSize = crypto::decryptRsaPkcs1(*key, sealed, 32);
        QCOMPARE(otherSize.size(), std::size_t{32}); // octets at random, and no sign of it
        sealed[20] ^= 1;
        QCOMPARE(crypto::decryptRsaPkcs1(*key, sealed, 16).size(), std::size_t{16});
        QVERIFY(hexOf(crypto::decryptRsaPkcs1(*key, sealed, 16).view()) != hexOf(secret));
    }

    void containersOfGarbage()
    {
        for (std::size_t size = 0; size < 200; ++size) {
            base::Bytes octets(size, 0x30);
            for (const crypto::ContainedKey& one : crypto::readDer(octets, "x"))
                QVERIFY(!one.key);
        }
        QVERIFY(crypto::readPem("-----BEGIN PUBLIC KEY-----", {}).size() <= 1);
        QVERIFY(crypto::readPem("no block at all", {}).empty());
    }
};

QTEST_GUILESS_MAIN(TstCrypto)
#include "tst_crypto.moc"
