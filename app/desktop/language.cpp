#include "desktop/language.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace bearerwatch::desktop {

namespace {

QLocale localeOf(const QString& name)
{
    return name.isEmpty() ? QLocale() : QLocale(name);
}

} // namespace

bool loadTexts(const QString& name)
{
    const QLocale locale = localeOf(name);
    auto* own = new QTranslator(QCoreApplication::instance());
    if (!own->load(locale, QStringLiteral("bearerwatch"), QStringLiteral("_"),
                   QStringLiteral(":/translations"))) {
        delete own;
        return false;
    }
    auto* toolkit = new QTranslator(QCoreApplication::instance()); // buttons of Qt's own dialogs
    if (toolkit->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    else
        delete toolkit;
    QCoreApplication::installTranslator(own);
    return true;
}

void useLanguage(const QString& name)
{
    if (!loadTexts(name))
        return;
    const QLocale locale = localeOf(name);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace bearerwatch::desktop
