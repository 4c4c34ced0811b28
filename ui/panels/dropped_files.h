#pragma once

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

// Files that are dropped on a page.

namespace bearerwatch::panels {

/// Takes the drag when it carries files or addresses; for `dragEnterEvent`.
inline void acceptFiles(QDragEnterEvent& event)
{
    if (event.mimeData()->hasUrls())
        event.acceptProposedAction();
}

/// The addresses of what was dropped ("file:///..."); for `dropEvent`.
[[nodiscard]] inline QStringList takeFiles(QDropEvent& event)
{
    event.acceptProposedAction();
    return QUrl::toStringList(event.mimeData()->urls());
}

} // namespace bearerwatch::panels
