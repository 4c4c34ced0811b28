#pragma once

#include <QAccessible>
#include <functional>

// The tree that a screen reader gets.

namespace bearerwatch::test {

/// Every accessible object below `root` that can be seen, `root` first.
inline void walk(QAccessibleInterface* root, const std::function<void(QAccessibleInterface*)>& visit,
                 int depth = 0)
{
    if (!root || !root->isValid() || depth > 40 || root->state().invisible)
        return;
    visit(root);
    for (int i = 0; i < root->childCount(); ++i)
        walk(root->child(i), visit, depth + 1);
}

} // namespace bearerwatch::test
