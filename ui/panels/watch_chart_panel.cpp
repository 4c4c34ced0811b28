#include "panels/watch_chart_panel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include "models/cause_style.h"
#include "models/theme.h"
#include "models/wording.h"
#include "panels/theme.h"

namespace bearerwatch::panels {
namespace {

/// Marker and name of a cause; unchecked: its bars are left out.
class LegendButton final : public QToolButton {
public:
    LegendButton(int cause, QWidget* parent)
        : QToolButton(parent)
        , m_cause(cause)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setText(models::causeTitle(models::causeAt(cause)));
        setAccessibleDescription(WatchChartPanel::tr("Shows or hides the bars of this cause"));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(panels::font(FontRole::Small)).horizontalAdvance(text()) + 26, 20};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const models::Theme& theme = models::themeFor(palette());
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), theme.accentTint);
        if (!isChecked())
            painter.setOpacity(0.5);
        models::paintCauseMarker(painter, QRectF(0, height() / 2.0 - 7, 14, 14), models::causeAt(m_cause),
                                 theme.dark);
        QFont font = panels::font(FontRole::Small);
        font.setStrikeOut(!isChecked());
        painter.setFont(font);
        painter.setOpacity(1);
        painter.setPen(isChecked() ? theme.text : theme.muted);
        painter.drawText(rect().adjusted(19, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect().adjusted(0, 1, -1, -1));
        }
    }

private:
    int m_cause;
};

class RequestsKey final : public QWidget {
public:
    explicit RequestsKey(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(
            QFontMetrics(panels::font(FontRole::Small)).horizontalAdvance(WatchChartPanel::tr("Requests")) +
                28,
            20);
        setAccessibleName(WatchChartPanel::tr("The line shows requests, on the right axis"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const models::Theme& theme = models::themeFor(palette());
        QPainter painter(this);
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawLine(2, height() / 2, 16, height() / 2);
        painter.setFont(panels::font(FontRole::Small));
        painter.drawText(rect().adjusted(22, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         WatchChartPanel::tr("Requests"));
    }
};

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QStringLiteral("link"));
    return button;
}

} // namespace

WatchChartPanel::WatchChartPanel(models::WatchState& state, models::IncidentModel& incidents, QWidget* parent)
    : Card(parent)
    , m_state(state)
    , m_incidents(incidents)
    , m_numbers(state)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, this))
    , m_subtitle(restLabel(FontRole::Small, this))
    , m_legend(new QHBoxLayout)
    , m_requestsKey(new RequestsKey(this))
    , m_stack(new QStackedLayout)
    , m_chart(new charts::FailureChart(this))
    , m_table(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 2, 16, 4);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    buildHeading(*heading);
    column->addLayout(heading);
    m_legend->setSpacing(20);
    m_legend->addStretch(1);
    m_legend->addWidget(m_requestsKey);
    column->addLayout(m_legend);
    column->addSpacing(4);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    column->addLayout(m_stack, 1);

    m_table->setModel(&m_numbers);
    m_table->setAccessibleName(tr("Failures over time, as numbers"));
    setUpTable(*m_table, {});
    m_table->horizontalHeader()->setDefaultSectionSize(130);
    m_table->horizontalHeader()->resizeSection(0, 160);

    connect(&m_state, &models::WatchState::changed, this, &WatchChartPanel::refresh);
    connect(&m_incidents, &QAbstractItemModel::modelReset, this, &WatchChartPanel::refreshBands);
    connect(&m_incidents, &QAbstractItemModel::rowsInserted, this, &WatchChartPanel::refreshBands);
    connect(&m_incidents, &QAbstractItemModel::dataChanged, this, &WatchChartPanel::refreshBands);
    connect(m_chart, &charts::FailureChart::rangeChosen, this, [this](const models::TimeWindow& range) {
        models::WatchFilter filter = m_state.filter();
        filter.from = range.from;
        filter.until = range.until;
        m_state.setFilter(filter);
    });
    connect(m_chart, &charts::FailureChart::choiceCleared, this, [this] {
        models::WatchFilter filter = m_state.filter();
        filter.from.reset();
        filter.until.reset();
        m_state.setFilter(filter);
    });
    connect(m_chart, &charts::FailureChart::zoomRequested, &m_state, &models::WatchState::setFixedWindow);
    connect(m_chart, &charts::FailureChart::bandActivated, this, &WatchChartPanel::incidentActivated);
    refresh();
}

void WatchChartPanel::buildHeading(QHBoxLayout& row)
{
    row.setSpacing(8);
    row.addWidget(m_title);
    row.addWidget(m_subtitle, 1);
    m_tableButton = linkButton(tr("Table"), this);
    m_tableButton->setCheckable(true);
    m_tableButton->setToolTip(tr("The same numbers as a table"));
    connect(m_tableButton, &QPushButton::toggled, this, &WatchChartPanel::showTable);
    auto* copy = linkButton(tr("Copy picture"), this);
    connect(copy, &QPushButton::clicked, this, &WatchChartPanel::copyPicture);
    auto* save = linkButton(tr("Save"), this);
    save->setAccessibleName(tr("Save the chart"));
    save->setToolTip(tr("Save as PNG, SVG, or the numbers as CSV"));
    connect(save, &QPushButton::clicked, this, &WatchChartPanel::savePicture);
    row.setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_tableButton, copy, save})
        row.addWidget(button);
    m_lastButton = save;
}

QString WatchChartPanel::unitText() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_state.columns().width).count();
    if (seconds == 60 || seconds == 0)
        return tr("Failures per minute");
    if (seconds == 3600)
        return tr("Failures per hour");
    return tr("Failures per %1").arg(models::spanText(m_state.columns().width));
}

void WatchChartPanel::refresh()
{
    const models::ChartColumns& columns = m_state.columns();
    const std::vector<causes::Cause>& all = m_state.columnOrder();
    const std::vector<causes::Cause> order(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), models::MaxShownCauses)));
    m_chart->setColumns(columns, order);
    std::optional<models::TimeWindow> chosen;
    if ((m_state.filter().from || m_state.filter().until) && m_state.countedWindow())
        chosen = m_state.countedWindow();
    m_chart->setSelection(chosen);
    refreshBands();
    refreshLegend(order, all.size() > order.size());
    m_title->setText(unitText());
    QString text;
    if (const auto window = m_state.window()) {
        const bool requests = std::any_of(columns.requests.begin(), columns.requests.end(),
                                          [](const auto& r) { return r.has_value(); });
        m_requestsKey->setVisible(requests);
        text = tr("%1 in %2, by cause")
                   .arg(models::countText(columns.total()), models::spanText(window->length()));
        text += requests ? tr("; requests on the right axis; times in UTC") : tr("; times in UTC");
    }
    m_subtitle->setText(text);
    if (const auto window = m_state.window()) // a picture also says of which day it is
        m_chart->setCaption(QStringLiteral("%1: %2 (%3 – %4)")
                                .arg(unitText(), text, models::dayAndClockText(window->from).left(16),
                                     models::dayAndClockText(window->until).left(16)));
}

void WatchChartPanel::refreshLegend(const std::vector<causes::Cause>& order, bool withOther)
{
    std::vector<int> wanted;
    wanted.reserve(order.size() + 1);
    for (const causes::Cause cause : order)
        wanted.push_back(static_cast<int>(causes::index(cause)));
    if (withOther)
        wanted.push_back(-1);
    if (wanted == m_legendOrder)
        return;
    m_legendOrder = wanted;
    qDeleteAll(m_legendButtons);
    m_legendButtons.clear();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int cause = wanted[i];
        auto* button = new LegendButton(cause, this);
        button->setChecked(!m_hidden.contains(cause));
        connect(button, &QToolButton::toggled, this, [this, cause](bool shown) {
            if (shown)
                m_hidden.remove(cause);
            else
                m_hidden.insert(cause);
            m_chart->setHidden(m_hidden);
        });
        m_legend->insertWidget(static_cast<int>(i), button);
        button->show(); // now, not when there is time
        m_legendButtons.append(button);
    }
    QWidget* before = m_lastButton;
    for (QToolButton* button : std::as_const(m_legendButtons))
        before = chainTabs(before, *button);
}

void WatchChartPanel::refreshBands()
{
    QList<charts::IncidentBand> bands;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const models::IncidentLine& line = m_incidents.line(row);
        const QString state = line.firing ? tr("firing") : tr("resolved");
        bands.append({line.id,
                      QStringLiteral("%1 %2, %3")
                          .arg(line.clock, models::causeTitle(models::causeAt(line.cause)), state),
                      models::fromMilliseconds(line.since), models::fromMilliseconds(line.until),
                      line.cause});
    }
    std::sort(bands.begin(), bands.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    m_chart->setBands(bands);
}

void WatchChartPanel::showTable(bool shown)
{
    m_numbers.setActive(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
    m_tableButton->setText(shown ? tr("Chart") : tr("Table"));
}

void WatchChartPanel::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(m_chart->picture());
    Q_EMIT const_cast<WatchChartPanel*>(this)->messageShown(tr("The picture is on the clipboard."));
}

void WatchChartPanel::savePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("Numbers as CSV (*.csv)")});
    dialog->selectFile(QStringLiteral("failures.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](QString file) {
        QString ending = QFileInfo(file).suffix().toLower();
        if (ending.isEmpty()) {
            ending =
                dialog->selectedNameFilter().section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
            file += QLatin1Char('.') + ending;
        }
        bool saved = false;
        if (ending == QLatin1String("csv")) {
            QSaveFile out(file);
            saved = out.open(QIODevice::WriteOnly) && out.write(m_numbers.toCsv()) >= 0 && out.commit();
        } else {
            saved = ending == QLatin1String("svg") ? m_chart->saveSvg(file) : m_chart->savePng(file);
        }
        Q_EMIT messageShown(
            saved ? tr("Saved to %1.").arg(file)
                  : tr("%1 could not be written. Choose a folder that you may write to.").arg(file));
    });
    dialog->open();
}

} // namespace bearerwatch::panels
