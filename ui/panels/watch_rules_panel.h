#pragma once

#include <QScrollArea>

#include "panels/watch_alerts_box.h"

namespace bearerwatch::panels {

/// What is watched for, in words, and how alerts reach the user.
class WatchRulesPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WatchRulesPanel(QWidget* parent = nullptr);
    [[nodiscard]] WatchAlertsBox& alerts() { return *m_alerts; }

private:
    WatchAlertsBox* m_alerts;
};

} // namespace bearerwatch::panels
