#pragma once

#include <QWidget>

#include "services/watch_settings.h"

class QCheckBox;
class QTimeEdit;

namespace bearerwatch::panels {

/// How alerts reach the user: notifications, sound, quiet hours, the tray.
class WatchAlertsBox final : public QWidget {
    Q_OBJECT
public:
    explicit WatchAlertsBox(QWidget* parent = nullptr);

    void setSettings(const services::AlertSettings& settings);
    void setTrayAvailable(bool available); ///< Without a tray the window cannot be left.

Q_SIGNALS:
    void settingsChanged(const bearerwatch::services::AlertSettings& settings); ///< By the user.

private:
    [[nodiscard]] services::AlertSettings settings() const;
    void tell();

    QCheckBox* m_desktop;
    QCheckBox* m_sound;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    QCheckBox* m_keep;
    bool m_telling = true;
};

} // namespace bearerwatch::panels
