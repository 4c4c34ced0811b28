#pragma once

#include <QScrollArea>
#include <vector>

#include "panels/watch_alerts_box.h"
#include "panels/watch_outputs_box.h"
#include "panels/watch_thresholds_box.h"
#include "services/user_rules.h"

class QVBoxLayout;

namespace bearerwatch::panels {

/// How alerts reach the user, which ones, and the user's own rules for records.
class WatchRulesPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WatchRulesPanel(QWidget* parent = nullptr);
    [[nodiscard]] WatchAlertsBox& alerts() { return *m_alerts; }
    [[nodiscard]] WatchOutputsBox& outputs() { return *m_outputs; }
    [[nodiscard]] WatchThresholdsBox& thresholds() { return *m_thresholds; }
    /// The user's own rules; `problem` says why they cannot be read.
    void setOwnRules(const std::vector<events::UserRule>& rules, const QString& problem);

Q_SIGNALS:
    void removeRequested(const QString& id);
    void readAgainRequested(); ///< The file of own rules, which had a fault.

private:
    QWidget* m_own;
    QVBoxLayout* m_ownRows;
    WatchAlertsBox* m_alerts;
    WatchOutputsBox* m_outputs;
    WatchThresholdsBox* m_thresholds;
};

} // namespace bearerwatch::panels
