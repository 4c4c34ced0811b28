#pragma once

#include <QSet>
#include <QWidget>

#include "charts/failure_chart.h"
#include "models/bucket_table_model.h"
#include "models/incident_model.h"
#include "models/watch_state.h"
#include "panels/watch_widgets.h"

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace bearerwatch::panels {

/// "Failures per minute": heading, legend, and the chart or the same numbers as a table.
class WatchChartPanel final : public Card {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    WatchChartPanel(models::WatchState& state, models::IncidentModel& incidents, QWidget* parent = nullptr);

    void copyPicture() const;
    void savePicture();

Q_SIGNALS:
    void incidentActivated(const QString& id);
    void messageShown(const QString& text); ///< "Picture copied"

private:
    void buildHeading(QHBoxLayout& row);
    void refresh();
    void refreshLegend(const std::vector<causes::Cause>& order, bool withOther);
    void refreshBands();
    void showTable(bool shown);
    [[nodiscard]] QString unitText() const;

    models::WatchState& m_state;
    models::IncidentModel& m_incidents;
    models::BucketTableModel m_numbers;
    QLabel* m_title;
    CutLabel* m_subtitle;
    QPushButton* m_tableButton = nullptr;
    QHBoxLayout* m_legend;
    QWidget* m_requestsKey;
    QStackedLayout* m_stack;
    charts::FailureChart* m_chart;
    QTableView* m_table;
    QPushButton* m_lastButton = nullptr; ///< Of the heading; the legend comes after it.
    std::vector<int> m_legendOrder; ///< Causes of the legend's buttons; -1: other.
    QList<QToolButton*> m_legendButtons;
    QSet<int> m_hidden;
};

} // namespace bearerwatch::panels
