#include "desktop/language.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace bearerwatch::desktop {

void useLanguage(QApplication& application, const QString& name)
{
    const QLocale locale = name.isEmpty() ? QLocale() : QLocale(name);
    auto* own = new QTranslator(&application);
    if (!own->load(locale, QStringLiteral("bearerwatch"), QStringLiteral("_"),
                   QStringLiteral(":/translations"))) {
        delete own;
        return;
    }
    QLocale::setDefault(locale);
    auto* toolkit = new QTranslator(&application); // buttons of Qt's own dialogs, where they are installed
    if (toolkit->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    else
        delete toolkit;
    QCoreApplication::installTranslator(own);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace bearerwatch::desktop
