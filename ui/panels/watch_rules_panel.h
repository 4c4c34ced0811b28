#pragma once

#include <QScrollArea>
#include <vector>

#include "panels/watch_alerts_box.h"
#include "services/user_rules.h"

class QVBoxLayout;

namespace bearerwatch::panels {

/// What is watched for, in words, and how alerts reach the user.
class WatchRulesPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WatchRulesPanel(QWidget* parent = nullptr);
    [[nodiscard]] WatchAlertsBox& alerts() { return *m_alerts; }
    /// The user's own rules; `problem` says why they cannot be read.
    void setOwnRules(const std::vector<events::UserRule>& rules, const QString& problem);

Q_SIGNALS:
    void removeRequested(const QString& id);

private:
    QWidget* m_own;
    QVBoxLayout* m_ownRows;
    WatchAlertsBox* m_alerts;
};

} // namespace bearerwatch::panels
