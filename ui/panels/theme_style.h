#pragma once

#include <QtCore/QString>

#include "models/theme.h"

namespace bearerwatch::panels {

/// The style sheet of the program's controls. Widgets choose a kind by the dynamic property `kind`
/// ("primary", "plain", "link", "hero" for buttons; "muted", "title" for labels).
[[nodiscard]] QString styleSheet(const models::Theme& colors);

} // namespace bearerwatch::panels
