#include "panels/watch_rules_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_outputs(new WatchOutputsBox)
    , m_thresholds(new WatchThresholdsBox)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(16);
    column->addWidget(m_alerts);
    column->addWidget(m_outputs);
    column->addWidget(m_thresholds);
    m_ownRows->setContentsMargins({});
    m_ownRows->setSpacing(2);
    column->addWidget(m_own);
    column->addStretch(1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Rules"));
    setFocusPolicy(Qt::NoFocus); // its parts have it
}

void WatchRulesPanel::setOwnRules(const std::vector<events::UserRule>& rules, const QString& problem)
{
    while (QLayoutItem* item = m_ownRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_ownRows->addWidget(new PlainLabel(tr("Own rules"), FontRole::PanelTitle, m_own));
    if (rules.empty() || !problem.isEmpty()) {
        auto* text = mutedLabel(
            problem.isEmpty() ? tr("None yet. Mark as, beside a record, teaches how such records are read.")
                              : problem,
            FontRole::Small, m_own);
        text->setWordWrap(true);
        m_ownRows->addWidget(text);
        if (!problem.isEmpty()) {
            auto* again = new QPushButton(tr("Read the file again"), m_own);
            again->setProperty("kind", QStringLiteral("small"));
            connect(again, &QPushButton::clicked, this, &WatchRulesPanel::readAgainRequested);
            m_ownRows->addWidget(again, 0, Qt::AlignLeading);
        }
        return;
    }
    for (const events::UserRule& rule : rules) {
        auto* line = new QWidget(m_own);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(12);
        row->addWidget(new MarkerLabel(rule.cause, line));
        const QString title = rule.cause ? models::causeTitle(*rule.cause) : tr("No token failure");
        row->addWidget(new PlainLabel(title, FontRole::Body, line));
        const std::string& pattern = rule.literal.empty() ? rule.expression : rule.literal;
        auto* words = restLabel(FontRole::Fixed, line);
        words->setText(models::shown(pattern));
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
