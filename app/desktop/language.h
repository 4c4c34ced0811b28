#pragma once

#include <QtCore/QString>

namespace bearerwatch::desktop {

/// Loads the texts of Qt itself, as of the buttons of dialogs. @return  whether they are installed.
bool loadToolkitTexts(const QString& name);

/// Loads the texts of a language (as below), and those of Qt.
/// @return  whether there is a translation; without one the texts stay English.
bool loadTexts(const QString& name);

/// Loads the texts of a language and sets the direction that it is read in. Where there is no translation
/// the program stays English, from left to right.
/// @param name  "de", "ar_EG"; empty: the user's language.
void useLanguage(const QString& name);

} // namespace bearerwatch::desktop
