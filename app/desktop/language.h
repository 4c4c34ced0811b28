#pragma once

#include <QtCore/QString>

class QApplication;

namespace bearerwatch::desktop {

/// Loads the texts of a language and sets the direction that it is read in. Where there is no translation
/// the program stays English, from left to right.
/// @param name  "de", "ar_EG"; empty: the user's language.
void useLanguage(QApplication& application, const QString& name);

} // namespace bearerwatch::desktop
