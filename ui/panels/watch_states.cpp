#include "panels/watch_states.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

#include "models/theme.h"
#include "models/wording.h"
#include "panels/theme.h"

namespace bearerwatch::panels {
namespace {

constexpr int MessageMilliseconds = 6000;

} // namespace

WatchBusyBar::WatchBusyBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(mutedLabel(QString(), FontRole::Small, this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Reading"));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    m_button->setProperty("kind", QStringLiteral("small"));
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_stopped ? Q_EMIT continueRequested() : Q_EMIT cancelRequested(); });
    setStopped(false);
}

void WatchBusyBar::setStopped(bool stopped)
{
    m_stopped = stopped;
    m_button->setText(stopped ? tr("Continue") : tr("Cancel"));
    m_button->setToolTip(stopped ? tr("Read on from where the reading was stopped")
                                 : tr("End the reading; what was read stays on screen"));
}

void WatchBusyBar::setProgress(quint64 done, quint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<quint64>(1000, done * 1000 / std::max<quint64>(total, 1))));
    const QString bytes = total > 0 ? tr("%1 of %2").arg(models::byteText(done), models::byteText(total))
                                    : models::byteText(done);
    m_text->setText(m_stopped ? tr("Stopped: %1").arg(bytes) : tr("Reading: %1").arg(bytes));
}

WatchToast::WatchToast(QWidget* page)
    : Card(page)
    , m_text(new PlainLabel(QString(), FontRole::Body, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_text);
    m_text->setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Message"));
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    page->installEventFilter(this);
    hide();
}

void WatchToast::say(const QString& text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    place();
    show();
    raise();
    m_end.start(MessageMilliseconds);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WatchToast::place()
{
    constexpr int Margin = 24;
    const QSize page = parentWidget()->size();
    const int most = std::max(200, page.width() - 2 * Margin);
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 40;
    const int width = std::min(wanted, most);
    const int height = layout()->heightForWidth(width);
    setGeometry((page.width() - width) / 2, page.height() - height - Margin, width, height);
}

bool WatchToast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

WatchErrorBar::WatchErrorBar(QWidget* parent)
    : Card(parent)
    , m_text(new PlainLabel(QString(), FontRole::Body, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(40, 8, 16, 8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    hide();
}

void WatchErrorBar::setProblems(const QStringList& problems)
{
    constexpr int Most = 4;
    QStringList lines = problems.mid(0, Most);
    if (problems.size() > Most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(problems.size()) - Most));
    for (QString& line : lines) {
        if (!line.isEmpty() && line.back().isLetterOrNumber())
            line += QLatin1Char('.');
    }
    m_text->setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(m_text->text());
    setVisible(!problems.isEmpty());
}

void WatchErrorBar::paintEvent(QPaintEvent*)
{
    const models::Theme& theme = models::themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.danger, 1));
    painter.setBrush(theme.dangerTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(QPen(theme.danger, 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(20, 18);
    painter.drawLine(middle + QPointF(-5, -5), middle + QPointF(5, 5));
    painter.drawLine(middle + QPointF(-5, 5), middle + QPointF(5, -5));
}

} // namespace bearerwatch::panels
