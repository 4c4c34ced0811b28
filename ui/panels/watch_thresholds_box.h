#pragma once

#include <QFutureWatcher>
#include <QWidget>
#include <array>

#include "services/alert_rules.h"

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace bearerwatch::panels {

/// When a spike of each kind is told, and what these rules would have told of the incidents that are known.
class WatchThresholdsBox final : public QWidget {
    Q_OBJECT
public:
    explicit WatchThresholdsBox(QWidget* parent = nullptr);

    void setRules(const services::AlertRules& rules);
    void setDryRun(const services::DryRun& run);

Q_SIGNALS:
    void rulesChanged(const bearerwatch::services::AlertRules& rules); ///< By the user.
    void dryRunRequested(const bearerwatch::services::AlertRules& rules);

private:
    struct Row {
        QCheckBox* told = nullptr;
        QSpinBox* events = nullptr;
        QDoubleSpinBox* ratio = nullptr;
    };
    Row addRow(QGridLayout& grid, int cause, const QString& title, const QString& meaning);
    void change();
    [[nodiscard]] services::AlertRules rules() const;

    std::array<Row, causes::CauseCount> m_causes;
    std::array<Row, services::AlertRules::Channels> m_channels;
    QSpinBox* m_cooldown;
    QLabel* m_summary;
    QWidget* m_results;
    QVBoxLayout* m_resultRows;
    bool m_telling = true;
};

} // namespace bearerwatch::panels
