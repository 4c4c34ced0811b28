#include "panels/watch_thresholds_box.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/incident_model.h"
#include "models/wording.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {
namespace {

constexpr std::size_t MostResults = 50;

struct ChannelWords {
    const char* title;
    const char* meaning;
};
constexpr ChannelWords Channels[services::AlertRules::Channels] = {
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox", "Unfamiliar clients"),
     QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox",
                       "Rejections of clients that were never rejected before")},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox", "One token from many clients"),
     QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox",
                       "Rejections of tokens that three clients or more have sent")},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox", "Hammering"),
     QT_TRANSLATE_NOOP("bearerwatch::panels::WatchThresholdsBox",
                       "An expired token, or one client's, that is sent again and again")},
};

} // namespace

WatchThresholdsBox::WatchThresholdsBox(QWidget* parent)
    : QWidget(parent)
    , m_cooldown(new QSpinBox(this))
    , m_summary(new PlainLabel(QString(), FontRole::Body, this))
    , m_results(new QWidget(this))
    , m_resultRows(new QVBoxLayout(m_results))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("When to tell"), FontRole::PanelTitle, this));
    auto* intro = mutedLabel(
        tr("Each cause is watched by itself: an incident begins when its failures rise over what was usual "
           "before, more than chance explains; causes that rise together are one incident. All of them are "
           "listed. Here is which ones are told."),
        FontRole::Small, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* pause = new QHBoxLayout;
    pause->addWidget(new PlainLabel(tr("After an incident's end, tell of no other of its cause for"),
                                    FontRole::Body, this));
    m_cooldown->setRange(0, 7 * 24 * 60);
    m_cooldown->setSuffix(tr(" min"));
    m_cooldown->setAccessibleName(tr("Minutes without a further alert of the same cause"));
    setUpNumber(m_cooldown);
    pause->addWidget(m_cooldown);
    pause->addStretch(1);
    column->addLayout(pause);
    auto* tryRow = new QHBoxLayout;
    auto* tryIt = new QPushButton(tr("Try over the history"), this);
    tryIt->setProperty("kind", QStringLiteral("small"));
    tryIt->setToolTip(tr("What these rules would have told of the incidents that are known"));
    connect(tryIt, &QPushButton::clicked, this, [this] { Q_EMIT dryRunRequested(rules()); });
    tryRow->addWidget(tryIt);
    m_summary->setWordWrap(true);
    tryRow->addWidget(m_summary, 1);
    column->addLayout(tryRow);
    m_resultRows->setContentsMargins({});
    m_resultRows->setSpacing(2);
    column->addWidget(m_results);
    m_results->hide();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(4, 1);
    for (int i = 0; i < 3; ++i) {
        const QString head = i == 0 ? tr("Tell of") : i == 1 ? tr("from events") : tr("from times the usual");
        grid->addWidget(mutedLabel(head, FontRole::Small, this), 0, i == 0 ? 0 : i + 1);
    }
    for (const causes::Cause cause : causes::allCauses())
        m_causes[causes::index(cause)] =
            addRow(*grid, static_cast<int>(causes::index(cause)), models::causeTitle(cause),
                   models::translated(causes::entry(cause).meaning));
    for (std::size_t i = 0; i < services::AlertRules::Channels; ++i)
        m_channels[i] = addRow(*grid, -1, tr(Channels[i].title), tr(Channels[i].meaning));
    column->addLayout(grid);
    connect(m_cooldown, &QSpinBox::valueChanged, this, &WatchThresholdsBox::change);
    setRules({});
}

WatchThresholdsBox::Row WatchThresholdsBox::addRow(QGridLayout& grid, int cause, const QString& title,
                                                   const QString& meaning)
{
    using services::AlertRule;
    const int row = grid.rowCount();
    Row made;
    made.told = new QCheckBox(title, this);
    made.told->setToolTip(Qt::convertFromPlainText(meaning));
    made.told->setAccessibleName(tr("Tell of %1").arg(title));
    made.told->setAccessibleDescription(meaning);
    made.events = new QSpinBox(this);
    made.events->setRange(AlertRule::LowestEvents, AlertRule::HighestEvents);
    made.events->setAccessibleName(tr("%1: least events").arg(title));
    made.ratio = new QDoubleSpinBox(this);
    made.ratio->setRange(AlertRule::LowestRatio, AlertRule::HighestRatio);
    made.ratio->setSingleStep(0.5);
    made.ratio->setDecimals(1);
    made.ratio->setPrefix(QStringLiteral("× "));
    made.ratio->setAccessibleName(tr("%1: least times the usual").arg(title));
    setUpNumber(made.events);
    setUpNumber(made.ratio);
    grid.addWidget(made.told, row, 0);
    if (cause >= 0)
        grid.addWidget(new MarkerLabel(models::causeAt(cause), this), row, 1);
    grid.addWidget(made.events, row, 2);
    grid.addWidget(made.ratio, row, 3);
    connect(made.told, &QCheckBox::toggled, this, &WatchThresholdsBox::change);
    connect(made.events, &QSpinBox::valueChanged, this, &WatchThresholdsBox::change);
    connect(made.ratio, &QDoubleSpinBox::valueChanged, this, &WatchThresholdsBox::change);
    return made;
}

void WatchThresholdsBox::setRules(const services::AlertRules& rules)
{
    m_telling = false;
    const auto show = [](const Row& row, const services::AlertRule& rule) {
        row.told->setChecked(rule.told);
        row.events->setValue(rule.leastEvents);
        row.ratio->setValue(rule.leastRatio);
        row.events->setEnabled(rule.told);
        row.ratio->setEnabled(rule.told);
    };
    for (std::size_t i = 0; i < m_causes.size(); ++i)
        show(m_causes[i], rules.causes[i]);
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        show(m_channels[i], rules.channels[i]);
    m_cooldown->setValue(rules.cooldownMinutes);
    m_telling = true;
}

services::AlertRules WatchThresholdsBox::rules() const
{
    const auto read = [](const Row& row) {
        return services::AlertRule{row.told->isChecked(), row.events->value(), row.ratio->value()};
    };
    services::AlertRules rules;
    for (std::size_t i = 0; i < m_causes.size(); ++i)
        rules.causes[i] = read(m_causes[i]);
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        rules.channels[i] = read(m_channels[i]);
    rules.cooldownMinutes = m_cooldown->value();
    return rules;
}

void WatchThresholdsBox::change()
{
    if (!m_telling)
        return;
    const services::AlertRules changed = rules();
    setRules(changed);
    m_summary->setText(QString());
    m_results->hide();
    Q_EMIT rulesChanged(changed);
}

void WatchThresholdsBox::setDryRun(const services::DryRun& run)
{
    while (QLayoutItem* item = m_resultRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const std::size_t all = run.lines.size();
    m_summary->setText(
        all == 0 ? tr("No incident is known yet: open a log first.")
                 : tr("Of %1 known incidents these rules would have told %2.").arg(all).arg(run.told));
    m_summary->setAccessibleName(m_summary->text());
    const std::size_t first = all > MostResults ? all - MostResults : 0;
    for (std::size_t i = all; i-- > first;) {
        const services::DryRun::Line& line = run.lines[i];
        auto* row = new QWidget(m_results);
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins({});
        cells->setSpacing(8);
        const QString word = line.told ? tr("told") : line.soon ? tr("too soon") : tr("not told");
        auto* chip = new Chip(word, line.told ? Chip::Look::Tinted : Chip::Look::Dashed, row);
        cells->addWidget(chip);
        const auto& causes = line.incident.causes;
        cells->addWidget(new MarkerLabel(causes.empty() ? std::nullopt : std::optional(causes.front()), row));
        auto* text = restLabel(FontRole::Small, row);
        text->setText(QStringLiteral("%1  %2").arg(models::dayAndClockText(line.incident.since),
                                                   models::incidentSentence(line.incident)));
        cells->addWidget(text, 1);
        row->setAccessibleName(word + QStringLiteral(", ") + text->toolTip());
        m_resultRows->addWidget(row);
    }
    m_results->setVisible(all > 0);
}

} // namespace bearerwatch::panels
