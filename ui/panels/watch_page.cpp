#include "panels/watch_page.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <numeric>

#include "models/cause_style.h"
#include "models/wording.h"
#include "panels/empty_state.h"
#include "panels/theme.h"
#include "panels/watch_causes_panel.h"
#include "panels/watch_chart_panel.h"
#include "panels/watch_contributors_panel.h"
#include "panels/watch_events_panel.h"
#include "panels/watch_export.h"
#include "panels/watch_filter_bar.h"
#include "panels/watch_incidents_panel.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_rules_panel.h"
#include "panels/watch_sources_bar.h"
#include "panels/watch_states.h"

namespace bearerwatch::panels {

WatchPage::WatchPage(services::PipelineService& pipeline, services::Notifier& notifier, QWidget* parent)
    : QWidget(parent)
    , m_pipeline(pipeline)
    , m_notifier(notifier)
    , m_outputs(m_history.folder())
    , m_desk(notifier, m_outputs)
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Watch"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin - 2, PageMargin, PageMargin);
    column->addWidget(m_stack);
    m_empty = buildEmpty();
    m_stack->addWidget(m_empty);
    m_content = buildContent();
    m_stack->addWidget(m_content);

    m_incidents.setNow(models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
    m_incidents.setNotes(m_history.notes());
    connectPipeline();
    connectNotifier();
    m_message = new WatchToast(this);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const base::Time now = models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
        m_state.setNow(now);
        m_incidents.setNow(now);
        showAttention();
        if (m_sameFrom)
            showFirstRecord();
    });
    m_clock.start();
    connect(&m_state, &models::WatchState::changed, this, &WatchPage::showTabTexts);
    connect(&m_state, &models::WatchState::liveChanged, this,
            [this] { m_incidents.setSnapshot(m_state.snapshot()); });
    connect(&m_state.selection(), &models::EventSelection::scanned, this, &WatchPage::showFirstRecord);
    connect(&m_state.selection(), &models::EventSelection::changed, this, [this](int row) {
        if (m_recordChosen && m_state.selection().position(row) == m_recordPosition)
            showRecord(m_recordPosition);
    });
    connect(&m_transient, &services::TransientSources::problemFound, this, &WatchPage::say);
    takeSnapshot(m_pipeline.snapshot());
}

WatchPage::~WatchPage() = default;

QWidget* WatchPage::buildContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* sources = new WatchSourcesBar(m_state, m_sources);
    column->addWidget(sources);
    connect(sources, &WatchSourcesBar::addRequested, this, &WatchPage::chooseFiles);
    connect(sources, &WatchSourcesBar::removeRequested, this, &WatchPage::closePath);
    connect(sources, &WatchSourcesBar::onlyRequested, this, [this](const QString& path) {
        models::WatchFilter filter = m_state.filter();
        filter.source = path.toStdString();
        m_state.setFilter(filter);
    });
    m_errors = new WatchErrorBar;
    column->addWidget(m_errors);
    m_busy = new WatchBusyBar;
    connect(m_busy, &WatchBusyBar::cancelRequested, &m_pipeline, &services::PipelineService::cancel);
    connect(m_busy, &WatchBusyBar::continueRequested, this,
            [this] { m_pipeline.open(m_pipeline.paths(), m_pipeline.mode()); });
    column->addWidget(m_busy);
    auto* filters = new WatchFilterBar(m_state);
    column->addWidget(filters);
    connect(filters, &WatchFilterBar::messageShown, this, &WatchPage::say);
    connect(filters, &WatchFilterBar::saveRequested, this, &WatchPage::saveFilterRequested);

    auto* vertical = new CardSplitter(Qt::Vertical);
    m_chart = new WatchChartPanel(m_state, m_incidents);
    vertical->addWidget(m_chart);
    auto* middle = new CardSplitter(Qt::Horizontal);
    auto* causesPanel = new WatchCausesPanel(m_state);
    middle->addWidget(causesPanel);
    middle->addWidget(buildTabs());
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 1);
    middle->setSizes({368, 808});
    vertical->addWidget(middle);
    m_record = new WatchRecordPanel;
    vertical->addWidget(m_record);
    vertical->setStretchFactor(0, 5);
    vertical->setStretchFactor(1, 4);
    vertical->setStretchFactor(2, 1);
    vertical->setSizes({304, 234, 118});
    column->addWidget(vertical, 1);
    connect(m_tabs, &QTabBar::currentChanged, vertical,
            [this, vertical](int tab) { makeRoom(*vertical, tab == static_cast<int>(Tab::Rules)); });
    connect(m_chart, &WatchChartPanel::incidentActivated, this, &WatchPage::revealIncident);
    connect(m_chart, &WatchChartPanel::messageShown, this, &WatchPage::say);
    connect(m_record, &WatchRecordPanel::inspectRequested, this, &WatchPage::inspectRequested);
    connect(m_record, &WatchRecordPanel::messageShown, this, &WatchPage::say);
    connect(m_record, &WatchRecordPanel::markRequested, this, &WatchPage::teach);
    connect(m_events, &WatchEventsPanel::menuWanted, m_record, &WatchRecordPanel::addMarkMenu);
    return content;
}

// Rules are long: they get the room of the record, and what the chart can spare.
void WatchPage::makeRoom(QSplitter& vertical, bool rules)
{
    if (rules == !m_sizes.isEmpty())
        return;
    if (rules) {
        m_sizes = vertical.sizes();
        m_record->hide();
        vertical.setSizes({1, std::accumulate(m_sizes.begin(), m_sizes.end(), 0), 0});
    } else {
        m_record->show();
        vertical.setSizes(std::exchange(m_sizes, {}));
    }
}

QWidget* WatchPage::buildEmpty()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    auto* empty = new EmptyState(QStringLiteral("watch"));
    empty->setTexts(
        tr("Watch token failures in API logs"),
        tr("Open or drop a log, and see which tokens are refused, since when, and because of whom."));
    connect(empty->addButton(QStringLiteral("file"), tr("Open a log…")), &QPushButton::clicked, this,
            &WatchPage::chooseFiles);
    auto* sample = new QPushButton(tr("Show the bundled sample"));
    sample->setProperty("kind", QStringLiteral("link"));
    connect(sample, &QPushButton::clicked, this, &WatchPage::openSample);
    empty->column()->addWidget(sample, 0, Qt::AlignHCenter);
    auto* kinds = mutedLabel(tr("Plain or compressed (gz, zst, xz, bz2), rotated sets, folders, lines pasted "
                                "with Ctrl+V. Nothing leaves this machine."),
                             FontRole::Small);
    kinds->setWordWrap(true);
    kinds->setAlignment(Qt::AlignHCenter);
    empty->column()->addSpacing(12);
    empty->column()->addWidget(kinds);
    layout->addWidget(empty);
    card->setFocusProxy(empty);
    return card;
}

QWidget* WatchPage::buildTabs()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_pages = new QStackedWidget;
    m_incidentCards = new WatchIncidentsPanel(m_incidents);
    m_incidentCards->setTabBefore(m_tabs);
    m_events = new WatchEventsPanel(m_state);
    m_pages->addWidget(m_incidentCards);
    m_pages->addWidget(m_events);
    m_pages->addWidget(new WatchContributorsPanel(m_state));
    m_rules = new WatchRulesPanel;
    connectRules();
    m_pages->addWidget(m_rules);
    for (int i = 0; i < m_pages->count(); ++i)
        m_tabs->addTab(QString());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_tabs, 1); // of all the width: the chosen title is in bold
    column->addLayout(row);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connectIncidents();
    connect(m_events, &WatchEventsPanel::positionChosen, this, &WatchPage::showRecord);
    connect(m_events, &WatchEventsPanel::messageShown, this, &WatchPage::say);
    m_export = new WatchExport(m_state, this);
    connect(m_events, &WatchEventsPanel::exportRequested, m_export, &WatchExport::choose);
    connect(m_export, &WatchExport::messageShown, this, &WatchPage::say);
    showTabTexts();
    return card;
}

void WatchPage::showTabTexts()
{
    if (!m_tabs)
        return;
    const auto set = [this](Tab tab, const QString& text) {
        if (m_tabs->tabText(static_cast<int>(tab)) != text)
            m_tabs->setTabText(static_cast<int>(tab), text);
        m_tabs->updateGeometry();
    };
    const int incidents = m_incidents.rowCount();
    set(Tab::Incidents, incidents > 0 ? tr("Incidents  %1").arg(incidents) : tr("Incidents"));
    const std::uint64_t failures = m_state.countedFailures();
    set(Tab::Events, failures > 0 ? tr("Events  %1").arg(models::countText(failures)) : tr("Events"));
    set(Tab::Contributors, tr("Contributors"));
    set(Tab::Rules, tr("Rules"));
}

void WatchPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void WatchPage::revealIncident(const QString& id)
{
    showTab(Tab::Incidents);
    m_incidentCards->reveal(id);
}

void WatchPage::openIncident(const QString& id)
{
    const int row = m_incidents.rowOf(id);
    if (row < 0)
        return;
    const models::IncidentLine& line = m_incidents.line(row);
    models::WatchFilter filter;
    if (line.cause >= 0)
        filter.causes = {*models::causeAt(line.cause)};
    filter.from = models::fromMilliseconds(line.since);
    if (!line.firing)
        filter.until = models::fromMilliseconds(line.until);
    m_state.setFilter(filter);
    m_state.selection().finish();
    showTab(Tab::Events);
    m_events->selectFirst();
}

void WatchPage::showRecord(quint64 position)
{
    if (const auto event = m_state.selection().view().wholeAt(position)) {
        m_record->setRecord(models::makeRecordView(*event));
        m_recordChosen = true;
        m_recordPosition = position;
    }
}

void WatchPage::say(const QString& text)
{
    m_message->say(text);
    Q_EMIT messageShown(text);
}

void WatchPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_state.filter().isEmpty())
        m_state.setFilter({});
    else if (event->matches(QKeySequence::Paste))
        pasteText(QGuiApplication::clipboard()->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace bearerwatch::panels
