#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QCoreApplication;

namespace bearerwatch::desktop {

/// What the command line asks of the window.
struct Request {
    QStringList files; ///< Addresses.
    QString text;
    bool samples = false;
    QString screenshot;
    bool quitAfterFirstPaint = false;
    QString theme;
    QString language;
    QString page;
};

/// Sorts what stands behind the options: what names an existing file, or is written like the name of one, is
/// a file (the window says where there is none); the rest is text.
void sortArguments(const QStringList& arguments, Request& request);

/// Reads the arguments of `application`. Ends the program after --help, --version and a fault, which is said.
Request parseCommandLine(const QCoreApplication& application);

/// Whether the arguments ask for nothing but a text (--help, --version), which needs no display.
bool asksForTextOnly(int argc, const char* const* argv);

} // namespace bearerwatch::desktop
