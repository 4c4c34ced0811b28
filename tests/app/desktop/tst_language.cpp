#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include "desktop/language.h"

using namespace bearerwatch;

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

private:
    static QString closeButton()
    {
        QDialogButtonBox box(QDialogButtonBox::Close);
        return box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&'));
    }
};

QTEST_MAIN(TstLanguage)
#include "tst_language.moc"
