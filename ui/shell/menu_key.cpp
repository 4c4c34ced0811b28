#include "shell/menu_key.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QWindow>

namespace bearerwatch::shell {

bool MenuKey::eventFilter(QObject* watched, QEvent* event)
{
    // A window hears a key before its widgets; it knows which of them the menu is of, and where that is.
    if (event->type() != QEvent::KeyPress || qobject_cast<QWindow*>(watched) == nullptr)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(watched, &menu);
    return true;
}

} // namespace bearerwatch::shell
