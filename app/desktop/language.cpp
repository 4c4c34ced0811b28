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

bool loadToolkitTexts(const QString& name)
{
    auto* toolkit = new QTranslator(QCoreApplication::instance());
    const bool loaded = toolkit->load(localeOf(name), QStringLiteral("qtbase"), QStringLiteral("_"),
                                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (loaded)
        QCoreApplication::installTranslator(toolkit);
    else
        delete toolkit;
    return loaded;
}

bool loadTexts(const QString& name)
{
    const QLocale locale = localeOf(name);
    auto* own = new QTranslator(QCoreApplication::instance());
    if (!own->load(locale, QStringLiteral("bearerwatch"), QStringLiteral("_"),
                   QStringLiteral(":/translations"))) {
        delete own;
        return false;
    }
    (void)loadToolkitTexts(name);
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
