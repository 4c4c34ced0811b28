#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "jose/key_file.h"
#include "services/key_vault.h"
#include "services/secret_store.h"

using namespace bearerwatch;
using services::KeyVault;
using services::SecretPlace;
using services::SecretResult;
using services::SecretStore;

namespace {

constexpr const char* Canary = "canary-of-the-secret-store-7f3a";

base::SecretBytes secret(const char* text)
{
    return base::SecretBytes(std::string_view(text));
}

// The answer of one call of the store.
class Answer {
public:
    SecretStore::Then take()
    {
        return [this](const SecretResult& result) { m_result = result; };
    }
    const SecretResult& wait()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, 120'000))
            qFatal("the secret store did not answer");
        return *m_result;
    }

private:
    std::optional<SecretResult> m_result;
};

jose::KeySet someKeys()
{
    jose::KeySet keys = jose::readKeys(
        R"({"kty":"EC","crv":"P-256","kid":"ec","alg":"ES256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})",
        "issuer.jwk");
    keys.append(jose::readSecret(Canary, "typed", jose::SecretEncoding::Text));
    return keys;
}

} // namespace

// Runs twice: beside a real gnome-keyring (see with_keyring.sh), and with a session bus that is not there
// (BEARERWATCH_NO_KEYRING=1).
class TstSecretStore : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static bool keyring() { return !qEnvironmentVariableIsSet("BEARERWATCH_NO_KEYRING"); }

private Q_SLOTS:
    void cleanup()
    {
        SecretStore store;
        for (const QString& name : {QStringLiteral("a"), QStringLiteral("keyring/default")}) {
            Answer removed;
            store.remove(name, this, removed.take());
            removed.wait();
        }
    }

    void writtenAndReadBack()
    {
        SecretStore store;
        Answer written;
        store.write("a", secret(Canary), this, written.take());
        QCOMPARE(written.wait().place, keyring() ? SecretPlace::SystemStore : SecretPlace::SessionOnly);
        QCOMPARE(written.wait().problem.isEmpty(), keyring());
        QCOMPARE(store.place(), written.wait().place);
        Answer read;
        store.read("a", this, read.take());
        QVERIFY(read.wait().found());
        QCOMPARE(read.wait().secret->text(), std::string_view(Canary));
    }

    void anotherProcessReadsWhatStays()
    {
        SecretStore store;
        Answer written;
        store.write("a", secret(Canary), this, written.take());
        written.wait();
        SecretStore later; // holds nothing in memory
        Answer read;
        later.read("a", this, read.take());
        QCOMPARE(read.wait().found(), keyring());
        if (!keyring())
            QVERIFY2(read.wait().problem.contains("no secret store"), qPrintable(read.wait().problem));
    }

    void removed()
    {
        SecretStore store;
        Answer written, gone, read;
        store.write("a", secret(Canary), this, written.take());
        written.wait();
        store.remove("a", this, gone.take());
        QVERIFY2(gone.wait().problem.isEmpty(), qPrintable(gone.wait().problem));
        store.read("a", this, read.take());
        QVERIFY(!read.wait().found());
    }

    void absentStoreIsSaidPlainly()
    {
        SecretStore store;
        QSignalSpy changed(&store, &SecretStore::placeChanged);
        Answer read;
        store.read("a", this, read.take());
        read.wait();
        QCOMPARE(changed.size(), keyring() ? 0 : 1);
        QCOMPARE(store.placeText().contains("this session only"), !keyring());
    }

    void answerOfAGoneAskerIsDropped()
    {
        SecretStore store;
        bool called = false;
        {
            QObject asker;
            store.read("a", &asker, [&called](const SecretResult&) { called = true; });
        }
        Answer after;
        store.read("a", this, after.take());
        after.wait();
        QVERIFY(!called);
    }

    void noFileHoldsTheSecret()
    {
        SecretStore store;
        Answer written;
        store.write("a", secret(Canary), this, written.take());
        written.wait();
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(Canary), qPrintable(file.fileName()));
        }
    }

    void vaultKeepsAndLocks_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("no passphrase") << QString();
        QTest::newRow("passphrase") << QStringLiteral("correct horse battery staple");
    }

    void vaultKeepsAndLocks()
    {
        QFETCH(const QString, passphrase);
        const base::SecretBytes phrase(std::string_view(passphrase.toStdString()));
        SecretStore store;
        KeyVault vault(store);
        QSignalSpy changed(&vault, &KeyVault::stateChanged);
        QSignalSpy saved(&vault, &KeyVault::saved);
        vault.look();
        QTRY_COMPARE(vault.state(), KeyVault::State::Empty);
        vault.save(someKeys());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString().isEmpty(), keyring());
        QCOMPARE(vault.state(), KeyVault::State::Unlocked);
        if (!passphrase.isEmpty()) {
            vault.setPassphrase(phrase);
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 120'000);
        }
        vault.lock();
        QCOMPARE(vault.state(), KeyVault::State::Locked);
        QVERIFY(vault.keys().keys.empty());
        if (!passphrase.isEmpty()) {
            QSignalSpy failed(&vault, &KeyVault::failed);
            vault.unlock(secret("wrong"));
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120'000);
            QCOMPARE(vault.state(), KeyVault::State::Locked);
        }
        vault.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), KeyVault::State::Unlocked, 120'000);
        const jose::KeySet before = someKeys();
        QCOMPARE(vault.keys().keys.size(), before.keys.size());
        for (std::size_t index = 0; index < before.keys.size(); ++index) {
            const jose::Key& kept = vault.keys().keys.at(index);
            QCOMPARE(kept.thumbprint, before.keys.at(index).thumbprint);
            QCOMPARE(kept.kid, before.keys.at(index).kid);
            QCOMPARE(kept.alg, before.keys.at(index).alg);
            QCOMPARE(kept.isPrivate, before.keys.at(index).isPrivate);
            QCOMPARE(kept.source, before.keys.at(index).source);
            QCOMPARE(kept.reading, before.keys.at(index).reading);
            QVERIFY(kept.usable());
        }
        QVERIFY(changed.size() >= 3);
    }

    void vaultLocksAfterIdleTime()
    {
        SecretStore store;
        KeyVault vault(store);
        vault.look();
        QTRY_COMPARE(vault.state(), KeyVault::State::Empty);
        vault.save(someKeys());
        QTRY_COMPARE(vault.state(), KeyVault::State::Unlocked);
        vault.setIdleLock(std::chrono::seconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(vault.state(), KeyVault::State::Locked, 120'000);
        QVERIFY(vault.keys().keys.empty());
        vault.save(someKeys()); // refused: it is locked
        QVERIFY(vault.keys().keys.empty());
    }

    void damagedRingIsTold()
    {
        SecretStore store;
        Answer written;
        store.write("keyring/default", secret("{\"keys\":7}"), this, written.take());
        written.wait();
        KeyVault vault(store);
        QSignalSpy failed(&vault, &KeyVault::failed);
        vault.look();
        QTRY_COMPARE(vault.state(), KeyVault::State::Locked);
        vault.unlock();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains("damaged"));
    }
};

QTEST_GUILESS_MAIN(TstSecretStore)
#include "tst_secret_store.moc"
