#include "panels/watch_rules_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/wording.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

WatchRulesPanel::WatchRulesPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_own(new QWidget)
    , m_ownRows(new QVBoxLayout(m_own))
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
    m_ownRows->setContentsMargins({});
    m_ownRows->setSpacing(2);
    grid->addWidget(m_own, 2, 0, 1, 3);
    grid->setRowMinimumHeight(3, 8);
    grid->addWidget(intro, 4, 0, 1, 3);
    int row = 5;
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

void WatchRulesPanel::setOwnRules(const std::vector<events::UserRule>& rules, const QString& problem)
{
    while (QLayoutItem* item = m_ownRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_ownRows->addWidget(plainLabel(tr("Own rules"), int(FontRole::PanelTitle), false, m_own));
    if (rules.empty() || !problem.isEmpty()) {
        auto* text = plainLabel(
            problem.isEmpty() ? tr("None yet. Mark as, beside a record, teaches how such records are read.")
                              : problem,
            int(FontRole::Small), true, m_own);
        text->setWordWrap(true);
        m_ownRows->addWidget(text);
        return;
    }
    for (const events::UserRule& rule : rules) {
        auto* line = new QWidget(m_own);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(12);
        row->addWidget(new CauseMarker(rule.cause ? static_cast<int>(causes::index(*rule.cause)) : -1, line));
        const QString title = rule.cause ? models::causeTitle(*rule.cause) : tr("No token failure");
        row->addWidget(plainLabel(title, int(FontRole::Body), false, line));
        const std::string& pattern = rule.literal.empty() ? rule.expression : rule.literal;
        auto* words = new ElidedLabel(int(FontRole::Fixed), line);
        words->setFullText(models::shown(pattern));
        row->addWidget(words, 1);
        auto* remove = new QPushButton(tr("Remove"), line);
        remove->setProperty("kind", QStringLiteral("link"));
        remove->setAccessibleName(tr("Remove the rule for %1").arg(models::shown(pattern)));
        connect(remove, &QPushButton::clicked, this,
                [this, id = QString::fromStdString(rule.id)] { Q_EMIT removeRequested(id); });
        row->addWidget(remove);
        m_ownRows->addWidget(line);
    }
}

} // namespace bearerwatch::panels
