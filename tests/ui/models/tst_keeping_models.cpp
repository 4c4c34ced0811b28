#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "jose/key_file.h"
#include "models/comparison_model.h"
#include "models/composer.h"
#include "models/key_doctor.h"
#include "models/pinned_model.h"
#include "models/profile_model.h"
#include "models/session_model.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

using namespace bearerwatch;
using namespace bearerwatch::models;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const base::Time Noon = *base::parseInstant("2026-01-14T12:00:00Z");

/// JSON written with ' in place of ".
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

verdict::TokenReport tokenWith(const std::string& claims, std::optional<base::Time> expires = std::nullopt)
{
    verdict::TokenReport report;
    report.kind = "jwt";
    report.text = "h." + claims + ".s";
    report.headerJson = json("{'alg':'HS256','kid':'one'}");
    report.payloadText = claims;
    report.payloadIsJson = true;
    report.expiresAt = expires;
    report.judgedAt = Noon;
    return report;
}

jose::Key secretKey(const char* text)
{
    return jose::readSecret(text, "secret", jose::SecretEncoding::Text).keys.at(0);
}

} // namespace

/// What is kept beside the token that is shown: pins, session, profiles, comparisons, compositions.
class TstKeepingModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pinsCountDownAndTellOnce()
    {
        PinnedModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.add(tokenWith(json("{'client_id':'late'}"), Noon + std::chrono::minutes(30)));
        const int row = model.add(tokenWith(json("{'client_id':'early'}"), Noon + std::chrono::minutes(5)));
        QCOMPARE(row, 0); // the next to end stands first
        model.add(tokenWith(json("{'client_id':'none'}")));
        QCOMPARE(model.rowCount(), 3);
        const auto endless = tokenWith(json("{'client_id':'none'}"));
        QCOMPARE(model.add(endless), 2); // not twice
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(PinnedModel::DetailRole).toString(), QStringLiteral("early"));
        QVERIFY(model.setNow(Noon + std::chrono::minutes(2)).isEmpty());
        QCOMPARE(model.index(0).data(PinnedModel::StateRole).toInt(), int(PinnedModel::Running));
        const auto soon = model.setNow(Noon + std::chrono::minutes(3));
        QCOMPARE(soon.size(), 1);
        QVERIFY(!soon.front().expired);
        QVERIFY(model.setNow(Noon + std::chrono::minutes(4)).isEmpty());
        QCOMPARE(model.index(0).data(PinnedModel::CountdownRole).toString(), QStringLiteral("1:00 left"));
        // The machine slept: one notice says what is true now.
        const auto ended = model.setNow(Noon + std::chrono::hours(3));
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended[0].expired && ended[1].expired);
        QVERIFY(model.setNow(Noon + std::chrono::hours(4)).isEmpty());
        QCOMPARE(model.index(2).data(PinnedModel::StateRole).toInt(), int(PinnedModel::Endless));
    }

    void pinsShowNoToken()
    {
        PinnedModel model;
        const auto report = tokenWith(json("{'client_id':'c'}"), Noon + std::chrono::minutes(5));
        model.add(report);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(PinnedModel::DetailRole), int(PinnedModel::CountdownRole)})
            QVERIFY(!model.index(0).data(role).toString().contains(QString::fromStdString(report.text)));
        QCOMPARE(model.token(0).toStdString(), report.text);
        QVERIFY(model.setData(model.index(0), QStringLiteral("  ci-deploy "), Qt::EditRole));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("ci-deploy"));
        QVERIFY(!model.setData(model.index(0), QStringLiteral("  "), Qt::EditRole));
        const quint64 id = model.at(0).id;
        model.remove(0);
        model.remove(0);
        QCOMPARE(model.rowOf(id), -1);
    }

    void expiredWhenPinnedIsNotTold()
    {
        PinnedModel model;
        model.add(tokenWith("{}", Noon - std::chrono::minutes(5)));
        QVERIFY(model.setNow(Noon).isEmpty());
    }

    void sessionKeepsTheNewestAndIsBounded()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        for (int i = 0; i < SessionModel::MaxEntries + 5; ++i)
            model.add(QByteArray::number(i), QStringLiteral("t%1").arg(i), QStringLiteral("d"), Noon);
        QCOMPARE(model.rowCount(), SessionModel::MaxEntries);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("t54"));
        model.add("20", QStringLiteral("again"), {}, Noon);
        QCOMPARE(model.rowCount(), SessionModel::MaxEntries);
        QCOMPARE(model.text(0), QByteArray("20"));
        model.add(QByteArray(2 * 1024 * 1024, 'x'), QStringLiteral("huge"), {}, Noon);
        QCOMPARE(model.text(0), QByteArray("20"));
        for (int i = 0; i < 30; ++i)
            model.add(
                QByteArray(1024 * 1024, char('a' + i % 26)).replace(0, 1, QByteArray::number(i).right(1)), {},
                {}, Noon);
        qsizetype bytes = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            bytes += model.text(row).size();
        QVERIFY(bytes <= SessionModel::MaxBytes);
        model.remove(0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.text(0).isEmpty());
    }

    void profilesAreSavedFoundAndFit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        ProfileModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        Expectations orders;
        orders.issuer = QStringLiteral("https://id.example/");
        orders.audience = QStringLiteral("https://api.example/orders https://api.example/v2");
        orders.leewaySeconds = 30;
        QCOMPARE(model.save(QStringLiteral(" "), orders), 0);
        QCOMPARE(model.save(QStringLiteral("orders API"), orders), 1);
        Expectations billing = orders;
        billing.audience = QStringLiteral("https://api.example/billing");
        QCOMPARE(model.save(QStringLiteral("Billing"), billing), 1); // sorted
        QCOMPARE(model.save(QStringLiteral("ORDERS api"), orders), 2); // replaced
        QCOMPARE(model.rowCount(), 3);
        QSettings settings(path, QSettings::IniFormat);
        model.store(settings);
        settings.sync();
        ProfileModel loaded;
        const QAbstractItemModelTester second(&loaded, Mode::QtTest);
        QSettings again(path, QSettings::IniFormat);
        loaded.load(again);
        QCOMPARE(loaded.rowCount(), 3);
        QVERIFY(loaded.at(2) == orders);
        const auto listed =
            tokenWith(json("{'iss':'https://id.example/','aud':['x','https://api.example/v2']}"));
        const auto slash = tokenWith(json("{'iss':'https://id.example','aud':'https://api.example/v2'}"));
        QCOMPARE(loaded.fitting(listed), 2);
        QCOMPARE(loaded.fitting(slash), 0);
        loaded.save(QStringLiteral("twin"), orders);
        QCOMPARE(loaded.fitting(listed), 0); // which one is meant cannot be known
        loaded.remove(0);
        loaded.remove(3);
        QCOMPARE(loaded.rowCount(), 3);
    }

    void comparisonTellsWhatDiffers()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const auto left = tokenWith(json("{'iss':'a','gone':1,'same':[1, 2]}"), Noon);
        const auto right = tokenWith(json("{'iss':'b','new':{'x':1},'same':[1, 2]}"), Noon);
        model.setTokens(left, right);
        QHash<QString, int> states;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, ComparisonModel::NameColumn);
            if (index.data(ComparisonModel::GroupRole).toString() == QStringLiteral("Claims"))
                states.insert(index.data().toString(), index.data(ComparisonModel::StateRole).toInt());
        }
        QCOMPARE(states.value(QStringLiteral("iss")), int(ComparisonModel::Changed));
        QCOMPARE(states.value(QStringLiteral("gone")), int(ComparisonModel::Removed));
        QCOMPARE(states.value(QStringLiteral("new")), int(ComparisonModel::Added));
        QCOMPARE(states.value(QStringLiteral("same")), int(ComparisonModel::Same));
        QVERIFY(model.differences() >= 3);
        model.setTokens(left, left);
        QCOMPARE(model.differences(), 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void composedTokenVerifies()
    {
        const jose::Key key = secretKey("a-secret-that-is-long-enough-for-hs256");
        QVERIFY(composingAlgorithms(key, false).contains(QStringLiteral("HS256")));
        Composition made;
        made.header = "{\n \"typ\": \"JWT\", \"alg\": \"none\"\n}";
        made.claims = "{\"sub\":\"x\"}";
        made.algorithm = QStringLiteral("HS256");
        const auto token = compose(made, key);
        QVERIFY2(token, token ? "" : base::toText(token.error()).c_str());
        verdict::Keys keys;
        keys.verification.keys = {key};
        const auto report = verdict::judge(token->toStdString(), keys, {}, Noon);
        QCOMPARE(report.signature.status, verdict::SignatureStatus::Verified);
        QCOMPARE(report.payloadText, std::string("{\"sub\":\"x\"}"));
        QCOMPARE(report.headerJson, std::string("{\"typ\":\"JWT\",\"alg\":\"HS256\"}"));
    }

    void composedSecretDecrypts()
    {
        const jose::Key key = secretKey("0123456789abcdef0123456789abcdef");
        const QStringList algorithms = composingAlgorithms(key, true);
        QVERIFY(algorithms.contains(QStringLiteral("A256KW")));
        QVERIFY(!algorithms.contains(QStringLiteral("RSA-OAEP")));
        Composition made;
        made.header = "{}";
        made.claims = "{\"sub\":\"x\"}";
        made.encrypt = true;
        made.algorithm = QStringLiteral("A256KW");
        made.encryption = QStringLiteral("A256GCM");
        const auto token = compose(made, key);
        QVERIFY2(token, token ? "" : base::toText(token.error()).c_str());
        verdict::Keys keys;
        keys.decryption.keys = {key};
        QCOMPARE(verdict::judge(token->toStdString(), keys, {}, Noon).signature.status,
                 verdict::SignatureStatus::Decrypted);
    }

    void compositionNamesWhatIsWrong()
    {
        Composition made;
        made.header = "{\"typ\": }";
        made.algorithm = QStringLiteral("HS256");
        const auto token = compose(made, secretKey("a-secret-that-is-long-enough-for-hs256"));
        QVERIFY(!token);
        QVERIFY(token.error().where.find("byte 8") != std::string::npos);
    }

    void doctorLooksAtTheSet()
    {
        jose::KeySet keys;
        QVERIFY(examineKeys(keys, Noon).isEmpty());
        jose::Key one = secretKey("a-secret-that-is-long-enough-for-hs256");
        one.kid = "same";
        jose::Key two = secretKey("another-secret-that-is-long-enough-256");
        two.kid = "same";
        two.use = "enc";
        two.certificates.push_back({"CN=x", "CN=x", {}, Noon - std::chrono::hours(1), {}, {}});
        one.thumbprint = "print-one";
        two.thumbprint = "print-two";
        keys.keys = {one, two, one};
        const QList<KeyRemark> remarks = examineKeys(keys, Noon);
        const auto has = [&remarks](KeyRemark::Weight weight, const char* words) {
            return std::any_of(remarks.begin(), remarks.end(), [&](const KeyRemark& remark) {
                return remark.weight == weight && remark.text.contains(QLatin1String(words));
            });
        };
        QVERIFY(has(KeyRemark::Weight::Error, "share the kid same"));
        QVERIFY(has(KeyRemark::Weight::Error, "certificate"));
        QVERIFY(has(KeyRemark::Weight::Warning, "use enc"));
        QVERIFY(has(KeyRemark::Weight::Note, "print-one"));
        QVERIFY(std::is_sorted(remarks.begin(), remarks.end(),
                               [](const KeyRemark& a, const KeyRemark& b) { return a.weight < b.weight; }));
    }

    void membersAreSetInTheirPlace()
    {
        const QByteArray two = QByteArray::fromStdString(json("{'a':1,'b':2.50}"));
        QCOMPARE(withMember(two, QStringLiteral("a"), QStringLiteral("x\"y")),
                 QByteArray("{\n  \"a\": \"x\\\"y\",\n  \"b\": 2.50\n}"));
        QCOMPARE(withMember("{}", QStringLiteral("exp"), qint64(7)), QByteArray("{\n  \"exp\": 7\n}"));
        QCOMPARE(withMember("no json", QStringLiteral("exp"), qint64(7)), QByteArray("no json"));
    }
};

QTEST_GUILESS_MAIN(TstKeepingModels)
#include "tst_keeping_models.moc"
