#include "desktop/display_guard.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QtGlobal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace bearerwatch::desktop {

namespace {

QtMessageHandler s_previous = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        const QByteArray display = qgetenv("DISPLAY");
        std::fprintf(stderr,
                     "bearerwatch: no display can be opened (%s%s).\n"
                     "Start it in a desktop session, or use bearerwatch-cli, which needs none.\n",
                     display.isEmpty() ? "DISPLAY is not set" : "DISPLAY is ", display.constData());
        std::_Exit(EXIT_FAILURE);
    }
    // What the plugins say on their way to that end is said better above.
    if (context.category != nullptr && std::strncmp(context.category, "qt.qpa", 6) == 0)
        return;
    if (s_previous != nullptr)
        s_previous(type, context, text);
}

} // namespace

void explainMissingDisplay(bool on)
{
    if (on)
        s_previous = qInstallMessageHandler(onMessage);
    else
        qInstallMessageHandler(s_previous);
}

} // namespace bearerwatch::desktop
