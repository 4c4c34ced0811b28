#include "panels/watch_incident_card.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "models/cause_style.h"
#include "models/theme.h"
#include "models/wording.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {
namespace {

constexpr int TextIndent = 47; // under the title: the time stands left of it
constexpr int MostContributors = 3;

QPushButton* smallButton(const QString& text, const char* kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setFont(font(FontRole::Small));
    button->setStyleSheet(
        QStringLiteral("min-height: 22px; max-height: 22px; padding: 0 10px; font-size: 12px;"));
    return button;
}

} // namespace

WatchIncidentCard::WatchIncidentCard(const models::IncidentLine& line, bool expanded, bool narrow,
                                     QWidget* parent)
    : QFrame(parent)
    , m_line(line)
    , m_expanded(expanded)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        QStringLiteral("%1 %2, %3, %4")
            .arg(line.clock, line.title, line.firing ? tr("firing") : tr("resolved"), line.sentence));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 16, expanded ? 10 : 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    buildHead(*head);
    if (expanded && !narrow)
        buildButtons(*head);
    column->addLayout(head);
    if (expanded && narrow) {
        auto* buttons = new QHBoxLayout;
        buttons->setContentsMargins(TextIndent, 0, 0, 0);
        buttons->setSpacing(8);
        buildButtons(*buttons);
        buttons->addStretch(1);
        column->addLayout(buttons);
    }
    if (expanded)
        buildBody(*column);
}

void WatchIncidentCard::buildHead(QHBoxLayout& row)
{
    auto* time = new PlainLabel(m_line.clock, FontRole::PanelTitle, this);
    time->setFixedWidth(TextIndent - 8);
    row.addWidget(time);
    row.addWidget(new MarkerLabel(models::causeAt(m_line.cause), this));
    row.addWidget(new PlainLabel(m_line.title, FontRole::FindingTitle, this));
    row.addWidget(new Chip(m_line.firing ? tr("Firing") : tr("Resolved"),
                           m_line.firing ? Chip::Look::Filled : Chip::Look::Outlined, this));
    if (m_line.acknowledged)
        row.addWidget(new Chip(tr("Acknowledged"), Chip::Look::Outlined, this));
    if (m_line.firing && m_line.silencedUntil)
        row.addWidget(new Chip(
            tr("Silent until %1 UTC").arg(models::clockText(models::fromMilliseconds(*m_line.silencedUntil))),
            Chip::Look::Outlined, this));
    m_when = restLabel(FontRole::Small, this);
    m_when->setText(whenText());
    row.addWidget(m_when, 1);
}

QString WatchIncidentCard::whenText() const
{
    return m_expanded ? m_line.when : m_line.summary + QStringLiteral("; ") + m_line.sentence;
}

bool WatchIncidentCard::take(const models::IncidentLine& line)
{
    if (!line.tellsTheSame(m_line))
        return false;
    m_line = line;
    m_when->setText(whenText());
    return true;
}

void WatchIncidentCard::buildButtons(QHBoxLayout& row)
{
    if (m_line.firing && !m_line.acknowledged) {
        auto* acknowledge = smallButton(tr("Acknowledge"), "primary", this);
        connect(acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeRequested(m_line.id); });
        row.addWidget(acknowledge);
    }
    if (m_line.firing)
        row.addWidget(silenceButton(m_line.silencedUntil.has_value()));
    auto* open = smallButton(tr("Open"), "small", this);
    open->setToolTip(tr("Show the records of this incident"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_line.id); });
    row.addWidget(open);
    auto* more = smallButton(tr("More"), "small", this);
    auto* menu = new QMenu(more);
    menu->addAction(m_line.note.isEmpty() ? tr("Add a note…") : tr("Change the note…"), this,
                    [this] { Q_EMIT noteRequested(m_line.id); });
    menu->addAction(tr("Export its records…"), this, [this] { Q_EMIT exportRequested(m_line.id); });
    menu->addAction(tr("Copy as text"), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    more->setMenu(menu);
    row.addWidget(more);
}

QPushButton* WatchIncidentCard::silenceButton(bool silenced)
{
    auto* silence = smallButton(tr("Silence"), "small", this);
    silence->setToolTip(tr("No notifications for a while; it is listed and counted all the same"));
    auto* menu = new QMenu(silence);
    const auto add = [this, menu](const QString& text, int minutes, bool cause) {
        menu->addAction(text, this,
                        [this, minutes, cause] { Q_EMIT silenceRequested(m_line.id, minutes, cause); });
    };
    add(tr("This incident for 1 hour"), 60, false);
    add(tr("This incident for 8 hours"), 8 * 60, false);
    add(tr("This cause for 1 hour"), 60, true);
    add(tr("This cause for 8 hours"), 8 * 60, true);
    if (silenced) {
        menu->addSeparator();
        add(tr("Notify again"), 0, false);
    }
    silence->setMenu(menu);
    return silence;
}

QString WatchIncidentCard::asText() const
{
    QStringList lines = {models::listed({m_line.title, m_line.when}), m_line.sentence};
    for (const models::ContributorLine& contributor : m_line.contributors)
        lines.append(tr("%1 %2: %3, usually %4")
                         .arg(contributor.title, contributor.value, models::percentText(contributor.share),
                              models::percentText(contributor.usualShare)));
    if (!m_line.advice.isEmpty())
        lines.append(tr("What to do: %1").arg(m_line.advice));
    if (!m_line.note.isEmpty())
        lines.append(tr("Note: %1").arg(m_line.note));
    return lines.join(QLatin1Char('\n'));
}

// Addresses and ids run from left to right in every language: isolated, as U+2066 says.
QPushButton* WatchIncidentCard::valueButton(const models::ContributorLine& contributor)
{
    auto* value = new QPushButton(
        QChar(0x2066) +
            QFontMetrics(panels::font(FontRole::Fixed)).elidedText(contributor.value, Qt::ElideMiddle, 260) +
            QChar(0x2069),
        this);
    value->setAccessibleName(contributor.value);
    value->setProperty("kind", QStringLiteral("value"));
    value->setFont(panels::font(FontRole::Fixed));
    value->setFixedHeight(20);
    value->setToolTip(
        Qt::convertFromPlainText(tr("Show only %1 %2").arg(contributor.title, contributor.value)));
    connect(value, &QPushButton::clicked, this, [this, contributor] {
        Q_EMIT contributorActivated(contributor.dimension, contributor.rawValue);
    });
    return value;
}

QGridLayout* WatchIncidentCard::buildContributors()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 52);
    grid->setColumnMinimumWidth(1, 100);
    grid->setColumnStretch(4, 1);
    const int count = std::min<int>(MostContributors, static_cast<int>(m_line.contributors.size()));
    for (int i = 0; i < count; ++i) {
        const models::ContributorLine& contributor = m_line.contributors[i];
        grid->addWidget(mutedLabel(contributor.title, FontRole::Small, this), i, 0);
        grid->addWidget(valueButton(contributor), i, 1);
        auto* bar = new ShareBar(contributor.share, this);
        bar->setMinimumWidth(120);
        grid->addWidget(bar, i, 2);
        auto* share = new PlainLabel(models::percentText(contributor.share), FontRole::Small, this);
        share->setToolTip(tr("Usually %1").arg(models::percentText(contributor.usualShare)));
        grid->addWidget(share, i, 3);
    }
    return grid;
}

void WatchIncidentCard::buildBody(QVBoxLayout& column)
{
    auto* sentence = new PlainLabel(m_line.sentence, FontRole::Sentence, this);
    sentence->setWordWrap(true);
    sentence->setIndent(0);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(TextIndent, 0, 0, 0);
    body->setSpacing(4);
    body->addWidget(sentence);
    body->addLayout(buildContributors());
    if (!m_line.advice.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        auto* word = new PlainLabel(tr("What to do:"), FontRole::SmallBold, this);
        row->addWidget(word, 0, Qt::AlignTop);
        auto* advice = new PlainLabel(m_line.advice, FontRole::Small, this);
        advice->setWordWrap(true);
        row->addWidget(advice, 1, Qt::AlignTop);
        body->addLayout(row);
    }
    if (!m_line.note.isEmpty()) {
        auto* note = new PlainLabel(tr("Note: %1").arg(m_line.note), FontRole::Small, this);
        note->setWordWrap(true);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->addWidget(note);
    }
    column.addLayout(body);
}

void WatchIncidentCard::paintEvent(QPaintEvent*)
{
    const models::Theme& theme = models::themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() && !m_expanded ? theme.raised : theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    if (m_line.firing && m_expanded)
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height() - 1),
                         theme.accent);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void WatchIncidentCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT expandRequested(m_line.id, !m_expanded);
}

void WatchIncidentCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT expandRequested(m_line.id, !m_expanded);
    else
        QFrame::keyPressEvent(event);
}

} // namespace bearerwatch::panels
