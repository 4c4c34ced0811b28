#pragma once

#include <QtCore/QObject>

namespace bearerwatch::shell {

/// Shift+F10 opens the menu of what has the focus, as the menu key does, which many keyboards lack. Qt hears
/// the menu key alone on X11 and Wayland. Installed at the application.
class MenuKey final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bearerwatch::shell
