#include "panels/watch_sources_bar.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <chrono>

#include "models/theme.h"
#include "models/wording.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {
namespace {

using models::SourceLine;
using namespace std::chrono_literals;

struct RangeChoice {
    const char* text;
    std::chrono::seconds span; ///< 0: all.
};
constexpr RangeChoice Ranges[] = {
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchSourcesBar", "5 min"), 300s},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchSourcesBar", "15 min"), 900s},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchSourcesBar", "1 h"), 3600s},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchSourcesBar", "6 h"), 21600s},
    {QT_TRANSLATE_NOOP("bearerwatch::panels::WatchSourcesBar", "All"), 0s},
};

/// One source: name, rate, state with a shape. A click opens its menu.
class SourceChip final : public QPushButton {
public:
    explicit SourceChip(const SourceLine& line, QWidget* parent)
        : QPushButton(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setLine(line);
    }

    void setLine(const SourceLine& line)
    {
        m_line = line;
        setAccessibleName(models::listed({line.name, line.rate, line.state}));
        setAccessibleDescription(line.detail);
        const QString tip = line.detail.isEmpty() ? line.path : line.path + QLatin1Char('\n') + line.detail;
        setToolTip(Qt::convertFromPlainText(tip));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics name(panels::font(FontRole::PanelTitle));
        const QFontMetrics small(panels::font(FontRole::Small));
        int width = 26 + name.horizontalAdvance(shownName());
        if (!m_line.rate.isEmpty())
            width += 8 + small.horizontalAdvance(m_line.rate);
        width +=
            8 + small.horizontalAdvance(m_line.state) + (m_line.look == SourceLine::Look::Quiet ? 0 : 16);
        return {width, 32};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const models::Theme& theme = models::themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool bad = m_line.look == SourceLine::Look::Bad;
        painter.setPen(QPen(hasFocus() ? theme.accent
                                : bad  ? theme.danger
                                       : theme.border,
                            hasFocus() ? 2 : 1));
        painter.setBrush(bad ? theme.dangerTint : underMouse() ? theme.raised : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        int x = 13;
        const auto put = [&](FontRole role, const QColor& color, const QString& text) {
            painter.setFont(panels::font(role));
            painter.setPen(color);
            const int width = painter.fontMetrics().horizontalAdvance(text);
            painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
            x += width + 8;
        };
        put(FontRole::PanelTitle, theme.text, shownName());
        if (!m_line.rate.isEmpty())
            put(FontRole::Small, theme.muted, m_line.rate);
        const QColor color = bad                    ? theme.danger
            : m_line.look == SourceLine::Look::Good ? theme.success
            : m_line.look == SourceLine::Look::Busy ? theme.accent
                                                    : theme.muted;
        if (m_line.look != SourceLine::Look::Quiet) {
            paintShape(painter, QRectF(x, height() / 2.0 - 5, 10, 10), color);
            x += 14;
        }
        put(FontRole::Small, color, m_line.state);
    }

private:
    [[nodiscard]] QString shownName() const
    {
        return QFontMetrics(panels::font(FontRole::PanelTitle)).elidedText(m_line.name, Qt::ElideMiddle, 220);
    }

    void paintShape(QPainter& painter, const QRectF& box, const QColor& color) const
    {
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        switch (m_line.look) {
        case SourceLine::Look::Good:
            painter.drawPolyline(QPolygonF({{box.left() + 0.5, box.center().y()},
                                            {box.left() + 3.5, box.bottom() - 1.5},
                                            {box.right() - 0.5, box.top() + 1.5}}));
            break;
        case SourceLine::Look::Busy:
            painter.drawArc(box.adjusted(1, 1, -1, -1), 30 * 16, 270 * 16);
            break;
        case SourceLine::Look::Bad:
            painter.drawLine(box.topLeft() + QPointF(1.5, 1.5), box.bottomRight() - QPointF(1.5, 1.5));
            painter.drawLine(box.topRight() + QPointF(-1.5, 1.5), box.bottomLeft() - QPointF(-1.5, 1.5));
            break;
        case SourceLine::Look::Quiet:
            break;
        }
    }

    SourceLine m_line;
};

/// One of a row of joined buttons.
class RangeButton final : public QPushButton {
public:
    RangeButton(const QString& text, bool first, bool last, QWidget* parent)
        : QPushButton(text, parent)
        , m_first(first)
        , m_last(last)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::max(47, fontMetrics().horizontalAdvance(text()) + 25), 32};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const models::Theme& theme = models::themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool leftmost = isRightToLeft() ? m_last : m_first;
        const bool rightmost = isRightToLeft() ? m_first : m_last;
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, rightmost ? -0.5 : 0.5, -0.5);
        QRectF shape = box;
        if (!leftmost)
            shape.setLeft(shape.left() - 8);
        if (!rightmost)
            shape.setRight(shape.right() + 8);
        painter.setClipRect(rect());
        painter.setPen(QPen(theme.controlBorder, 1));
        painter.setBrush(isChecked() ? theme.accentTint : underMouse() ? theme.raised : theme.surface);
        painter.drawRoundedRect(shape, 4, 4);
        if (!leftmost)
            painter.drawLine(box.topLeft(), box.bottomLeft());
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
        }
        painter.setFont(panels::font(isChecked() ? FontRole::PanelTitle : FontRole::Body));
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_first;
    bool m_last;
};

/// Live or paused: a shape and a word.
class LiveButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::max(68, fontMetrics().horizontalAdvance(text()) + 42), 32};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const models::Theme& theme = models::themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool live = isChecked();
        painter.setPen(QPen(live ? theme.accent : theme.controlBorder, hasFocus() ? 2 : 1));
        painter.setBrush(live ? theme.accentTint : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(live ? theme.accent : theme.muted);
        const double middle = height() / 2.0;
        if (live) {
            painter.drawEllipse(QPointF(17, middle), 4, 4);
        } else {
            painter.drawRect(QRectF(12, middle - 5, 3, 10));
            painter.drawRect(QRectF(18, middle - 5, 3, 10));
        }
        painter.setFont(panels::font(FontRole::PanelTitle));
        painter.setPen(live ? theme.accent : theme.text);
        painter.drawText(rect().adjusted(28, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

} // namespace

WatchSourcesBar::WatchSourcesBar(models::WatchState& state, models::SourceModel& sources, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_sources(sources)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_ranges(new QButtonGroup(this))
    , m_live(new LiveButton(this))
    , m_all(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_chipRow->setContentsMargins({});
    m_chipRow->setSpacing(8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_chips);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(34);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll = scroll;
    row->addWidget(scroll, 1);
    m_all->setProperty("kind", QStringLiteral("link"));
    m_all->setMenu(new QMenu(m_all));
    connect(m_all->menu(), &QMenu::aboutToShow, this, &WatchSourcesBar::listSources);
    row->addWidget(m_all);

    auto* add = new IconButton(QStringLiteral("plus"), tr("Add source"), QStringLiteral("link"), this);
    add->setToolTip(tr("Open logs beside those that are open (Ctrl+O)"));
    connect(add, &QPushButton::clicked, this, &WatchSourcesBar::addRequested);
    row->addWidget(add);
    row->addStretch(0);
    m_chipRow->addStretch(1);

    buildRanges(*row);
    m_live->setCheckable(true);
    m_live->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_live, &QPushButton::toggled, &m_state, &models::WatchState::setLive);
    connect(&m_state, &models::WatchState::liveChanged, this, &WatchSourcesBar::showLive);
    row->addWidget(m_live);
    showLive();

    connect(&m_sources, &QAbstractItemModel::modelReset, this, &WatchSourcesBar::rebuildChips);
    connect(&m_sources, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                for (int i = from.row(); i <= to.row() && i < m_shownChips.size(); ++i)
                    static_cast<SourceChip*>(m_shownChips[i])->setLine(m_sources.line(i));
                showOverflow(); // a chip's words, and so its width, may have changed
            });
    rebuildChips();
}

void WatchSourcesBar::buildRanges(QHBoxLayout& row)
{
    auto* joined = new QHBoxLayout;
    joined->setSpacing(0);
    m_ranges->setExclusive(true);
    const int count = static_cast<int>(std::size(Ranges));
    for (int i = 0; i < count; ++i) {
        auto* button = new RangeButton(tr(Ranges[i].text), i == 0, i == count - 1, this);
        button->setAccessibleName(Ranges[i].span == 0s ? tr("Show all")
                                                       : tr("Show the last %1").arg(tr(Ranges[i].text)));
        m_ranges->addButton(button, i);
        joined->addWidget(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        const auto span = Ranges[id].span;
        m_state.setSpan(span == 0s ? std::nullopt : std::optional<base::Duration>(span));
    });
    connect(&m_state, &models::WatchState::windowChanged, this, &WatchSourcesBar::showRange);
    row.addLayout(joined);
    row.addSpacing(8);
    showRange();
}

void WatchSourcesBar::showRange()
{
    m_ranges->setExclusive(false);
    for (int i = 0; i < static_cast<int>(std::size(Ranges)); ++i) {
        const bool same = m_state.span() ? *m_state.span() == Ranges[i].span : Ranges[i].span == 0s;
        m_ranges->button(i)->setChecked(same && !m_state.hasFixedWindow());
    }
    m_ranges->setExclusive(!m_state.hasFixedWindow());
}

void WatchSourcesBar::showLive()
{
    m_live->setChecked(m_state.isLive());
    m_live->setText(m_state.isLive() ? tr("Live") : tr("Paused"));
    m_live->setToolTip(
        m_state.isLive() ? tr("New records are shown as they come. Click to pause the view; reading goes on.")
                         : tr("The view stands still, reading goes on. Click to show the newest records."));
}

void WatchSourcesBar::rebuildChips()
{
    qDeleteAll(m_shownChips);
    m_shownChips.clear();
    for (int i = 0; i < m_sources.rowCount(); ++i) {
        auto* chip = new SourceChip(m_sources.line(i), m_chips);
        const QString path = m_sources.line(i).path;
        connect(chip, &QPushButton::clicked, this, [this, chip, path] {
            auto* menu = new QMenu(chip);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addActionsFor(*menu, path);
            menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        });
        m_chipRow->insertWidget(i, chip);
        m_shownChips.append(chip);
    }
    QWidget* before = m_live;
    for (QWidget* chip : std::as_const(m_shownChips))
        before = chainTabs(before, *chip);
    showOverflow();
}

void WatchSourcesBar::addActionsFor(QMenu& menu, const QString& path)
{
    menu.addAction(tr("Show only this source"), this, [this, path] { Q_EMIT onlyRequested(path); });
    menu.addAction(tr("Close this source"), this, [this, path] { Q_EMIT removeRequested(path); });
}

void WatchSourcesBar::listSources()
{
    QMenu* menu = m_all->menu();
    menu->clear();
    for (int i = 0; i < m_sources.rowCount(); ++i) {
        const models::SourceLine& line = m_sources.line(i);
        QString text = QStringLiteral("%1   %2   %3").arg(line.name, line.rate, line.state);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        addActionsFor(*menu->addMenu(text), line.path);
    }
}

void WatchSourcesBar::showOverflow()
{
    int wanted = 0;
    for (const QWidget* chip : std::as_const(m_shownChips))
        wanted += chip->sizeHint().width() + m_chipRow->spacing();
    int others = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem* item = layout()->itemAt(i);
        if (item->widget() != m_scroll && item->widget() != m_all)
            others += item->sizeHint().width() + layout()->spacing();
    }
    m_all->setText(tr("All %1").arg(m_sources.rowCount()));
    m_all->setAccessibleName(tr("List of all %n sources", nullptr, m_sources.rowCount()));
    const bool over = wanted + others > width();
    m_all->setVisible(over);
    int shown = wanted;
    if (over) { // whole chips only, as far as one has room
        const int room = width() - others - m_all->sizeHint().width() - layout()->spacing();
        shown = 0;
        for (const QWidget* chip : std::as_const(m_shownChips)) {
            const int next = shown + chip->sizeHint().width() + m_chipRow->spacing();
            if (next > room && shown > 0)
                break;
            shown = next;
        }
    }
    m_scroll->setMaximumWidth(std::max(shown, 1));
}

void WatchSourcesBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showOverflow();
}

} // namespace bearerwatch::panels
