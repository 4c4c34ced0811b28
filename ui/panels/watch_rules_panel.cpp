#include "panels/watch_rules_panel.h"

#include <QGridLayout>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

WatchRulesPanel::WatchRulesPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_alerts(new WatchAlertsBox)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    auto* intro = plainLabel(tr("Each cause is watched by itself: an alert comes when its failures rise over "
                                "what was usual before, "
                                "more than chance explains. Causes that rise together are one incident."),
                             int(FontRole::Body));
    intro->setWordWrap(true);
    grid->addWidget(m_alerts, 0, 0, 1, 3);
    grid->setRowMinimumHeight(1, 8);
    grid->addWidget(intro, 2, 0, 1, 3);
    int row = 3;
    for (const causes::Cause cause : causes::allCauses()) {
        grid->addWidget(new CauseMarker(static_cast<int>(causes::index(cause))), row, 0);
        grid->addWidget(plainLabel(models::causeTitle(cause), int(FontRole::Body)), row, 1);
        auto* meaning =
            plainLabel(models::translated(causes::entry(cause).meaning), int(FontRole::Small), true);
        meaning->setWordWrap(true);
        grid->addWidget(meaning, row, 2);
        ++row;
    }
    grid->setRowStretch(row, 1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Rules"));
}

} // namespace bearerwatch::panels
