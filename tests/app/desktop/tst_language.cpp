#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include "desktop/language.h"
#include "models/key_doctor.h"

using namespace bearerwatch;

namespace {

/// Puts what stands in the tables of core in brackets: a language that shows whether it was asked for.
class WordsOfCore final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return context == QByteArray("core") ? QStringLiteral("<%1>").arg(QString::fromUtf8(text))
                                             : QString();
    }
};

} // namespace

/// The texts that Qt itself brings: the package that holds them is one that the program needs.
class TstLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownLanguageStaysEnglish()
    {
        QVERIFY(!desktop::loadTexts(QStringLiteral("tlh")));
        QCOMPARE(closeButton(), QStringLiteral("Close"));
    }

    void buttonsOfTheToolkitAreTranslated()
    {
        QVERIFY(desktop::loadToolkitTexts(QStringLiteral("de")));
        QCOMPARE(closeButton(), QStringLiteral("Schließen"));
        QVERIFY(desktop::loadToolkitTexts(QStringLiteral("ar")));
        QCOMPARE(closeButton(), QStringLiteral("أغلق"));
    }

    void keyDoctorSpeaksTheLanguage()
    {
        WordsOfCore translator;
        QCoreApplication::installTranslator(&translator);
        causes::Finding problem;
        problem.code = "key_is_metadata";
        problem.arguments = {{"detail", "an-address"}};
        jose::KeySet keys;
        keys.problems = {problem};
        const QList<models::KeyRemark> remarks = models::examineKeys(keys, {});
        QCOMPARE(remarks.size(), qsizetype{1});
        QVERIFY(remarks.front().text.contains(QStringLiteral("<This is the metadata")));
        QVERIFY(remarks.front().text.contains(QStringLiteral("an-address")));
    }

private:
    static QString closeButton()
    {
        QDialogButtonBox box(QDialogButtonBox::Close);
        return box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&'));
    }
};

QTEST_MAIN(TstLanguage)
#include "tst_language.moc"
