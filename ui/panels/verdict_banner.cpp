#include "panels/verdict_banner.h"

#include <QtCore/QEvent>
#include <QtCore/QtMath>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace bearerwatch::panels {

using verdict::SignatureStatus;
using verdict::Verdict;

VerdictBanner::VerdictBanner(QWidget* parent)
    : Card(parent)
    , m_shape(new QWidget)
    , m_word(new PlainLabel({}, FontRole::Verdict))
    , m_sentence(new PlainLabel({}, FontRole::Headline))
    , m_signatureIcon(new IconLabel(QStringLiteral("question"), IconLabel::Ink::Muted, 12))
    , m_signature(new PlainLabel({}, FontRole::Small))
    , m_key(new PlainLabel({}, FontRole::Fixed))
    , m_conditions(new CutLabel({}, FontRole::Small))
    , m_addKey(new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("primary")))
{
    setAccessibleName(tr("Verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // wrapped texts need more than the hint
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(16);
    m_shape->setFixedSize(40, 40); // painted by this frame
    m_shape->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(m_shape);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable();
    m_sentence->setAccessibleName(tr("Why"));
    first->addWidget(m_word);
    first->addWidget(m_sentence, 1);
    m_first = first;
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    m_signature->setMuted();
    m_conditions->setMuted();
    second->addWidget(m_signatureIcon);
    second->addWidget(m_signature);
    second->addWidget(m_key);
    second->addSpacing(12);
    second->addWidget(m_conditions, 1);
    words->addStretch();
    words->addLayout(first);
    words->addLayout(second);
    m_beside = second;
    m_below = words;
    words->addStretch();
    layout->addLayout(words, 1);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_addKey);
    layout->addLayout(m_buttons);
    m_copy = new IconButton(QStringLiteral("copy"), tr("Copy report"), QStringLiteral("plain"));
    m_copy->setToolTip(tr("Copies verdict and findings, without the token"));
    m_buttons->addWidget(m_copy);
    fitHeight();
    connect(m_copy, &QPushButton::clicked, this, &VerdictBanner::copyReportAsked);
    connect(m_addKey, &QPushButton::clicked, this, &VerdictBanner::addKeyAsked);
}

void VerdictBanner::setBanner(const models::BannerView& banner)
{
    m_banner = banner;
    m_word->setText(banner.word);
    m_sentence->setText(banner.sentence);
    m_signature->setText(banner.signatureText);
    m_key->setText(banner.key);
    m_key->setVisible(!banner.key.isEmpty());
    m_conditions->setText(banner.leeway + QStringLiteral("      ") + banner.clock);
    m_conditions->setToolTip(m_conditions->text());
    m_addKey->setVisible(banner.wantsKey);
    const bool good =
        banner.signature == SignatureStatus::Verified || banner.signature == SignatureStatus::Decrypted;
    const bool bad =
        banner.signature == SignatureStatus::Failed || banner.signature == SignatureStatus::Absent;
    m_signatureIcon->setIcon(good      ? QStringLiteral("check")
                                 : bad ? QStringLiteral("cross")
                                       : QStringLiteral("question"),
                             good      ? IconLabel::Ink::Success
                                 : bad ? IconLabel::Ink::Danger
                                       : IconLabel::Ink::Muted);
    setAccessibleDescription(QStringLiteral("%1: %2. %3 %4. %5. %6")
                                 .arg(banner.word, banner.sentence, banner.signatureText, banner.key,
                                      banner.leeway, banner.clock));
    recolour();
    placeSentence();
    placeConditions();
    fitHeight();
    update();
}

QColor VerdictBanner::ink() const
{
    const Theme& c = colors(palette());
    switch (m_banner.verdict) {
    case Verdict::Accepted:
        return c.success;
    case Verdict::Rejected:
        return c.danger;
    case Verdict::Undetermined:
        return c.muted;
    }
    return c.muted;
}

QColor VerdictBanner::fill() const
{
    const Theme& c = colors(palette());
    switch (m_banner.verdict) {
    case Verdict::Accepted:
        return c.successTint;
    case Verdict::Rejected:
        return c.dangerTint;
    case Verdict::Undetermined:
        return c.surface;
    }
    return c.surface;
}

QColor VerdictBanner::line() const
{
    return m_banner.verdict == Verdict::Undetermined ? colors(palette()).controlBorder : ink();
}

void VerdictBanner::recolour()
{
    const char* kinds[] = {"success", "danger", "muted"};
    const char* kind = kinds[int(m_banner.verdict)];
    if (m_word->property("kind").toString() == QLatin1String(kind))
        return;
    m_word->setProperty("kind", kind);
    m_word->style()->unpolish(m_word); // makes the style read the property again
    m_word->style()->polish(m_word);
}

void VerdictBanner::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < 700;
    m_buttons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    constexpr int RoomForWords = 520; // below it the picture alone says what the button does
    m_copy->setText(width() < RoomForWords ? QString() : m_copy->accessibleName());
    placeSentence();
    placeConditions();
    fitHeight();
}

/// Of what stands between the shape and the buttons.
int VerdictBanner::roomOfWords() const
{
    const QMargins margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right() - m_shape->width() - m_buttons->sizeHint().width() -
        2 * layout()->spacing();
}

/// Leeway and clock are always there: below, where there is no room beside the signature.
void VerdictBanner::placeConditions()
{
    int needed = m_conditions->fontMetrics().horizontalAdvance(m_conditions->text());
    for (const QWidget* beside : {static_cast<QWidget*>(m_signatureIcon), static_cast<QWidget*>(m_signature),
                                  static_cast<QWidget*>(m_key)})
        needed += beside->isHidden() ? 0 : beside->sizeHint().width() + m_beside->spacing();
    constexpr int Gap = 12;
    const bool below = width() < 700 || needed + Gap + m_beside->spacing() > roomOfWords();
    if (below == m_conditionsBelow)
        return;
    m_conditionsBelow = below;
    if (below) {
        m_beside->removeWidget(m_conditions);
        m_below->insertWidget(m_below->count() - 1, m_conditions);
        m_beside->addStretch(1); // the key stays beside its words
    } else {
        m_below->removeWidget(m_conditions);
        delete m_beside->takeAt(m_beside->count() - 1);
        m_beside->addWidget(m_conditions, 1);
    }
    updateGeometry();
}

/// What wrapped texts need at this width: a layout squeezes them below it otherwise.
void VerdictBanner::fitHeight()
{
    constexpr int Least = 88;
    layout()->activate();
    setMinimumHeight(std::max(Least, layout()->heightForWidth(width())));
}

/// Beside the word where two lines hold it, else below: no word of it is ever cut.
void VerdictBanner::placeSentence()
{
    const int room = roomOfWords() - m_word->sizeHint().width() - m_first->spacing();
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const QRect taken =
        metrics.boundingRect(QRect(0, 0, std::max(1, room), 1000), Qt::TextWordWrap, m_sentence->text());
    const bool below = taken.height() > 2 * metrics.lineSpacing() || taken.width() > room;
    if (below == m_sentenceBelow)
        return;
    m_sentenceBelow = below;
    if (below) {
        m_first->removeWidget(m_sentence);
        m_first->addStretch(1);
        m_below->insertWidget(2, m_sentence); // after the stretch and the word
    } else {
        m_below->removeWidget(m_sentence);
        delete m_first->takeAt(m_first->count() - 1);
        m_first->addWidget(m_sentence, 1);
    }
    updateGeometry();
}

void VerdictBanner::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void VerdictBanner::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Theme& c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_shape->geometry();
    const QPointF centre = box.center();
    const qreal radius = box.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink());
    QPen stroke(fill(), 4, Qt::SolidLine, Qt::RoundCap);
    const qreal arm = radius * 0.32;
    switch (m_banner.verdict) {
    case Verdict::Rejected: {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const qreal angle = qDegreesToRadians(22.5 + 45.0 * i);
            octagon << centre + QPointF(qCos(angle), qSin(angle)) * radius * 1.04;
        }
        painter.drawPolygon(octagon);
        stroke.setColor(c.dark ? c.surface : QColor(Qt::white));
        painter.setPen(stroke);
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(arm, -arm), centre + QPointF(-arm, arm));
        break;
    }
    case Verdict::Accepted:
        painter.drawEllipse(centre, radius, radius);
        stroke.setColor(c.dark ? c.surface : QColor(Qt::white));
        painter.setPen(stroke);
        painter.drawPolyline(QPolygonF{centre + QPointF(-radius * 0.42, 0.5),
                                       centre + QPointF(-radius * 0.1, radius * 0.34),
                                       centre + QPointF(radius * 0.44, -radius * 0.32)});
        break;
    case Verdict::Undetermined: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(), 2.5));
        painter.drawEllipse(centre, radius - 1.5, radius - 1.5);
        QFont mark = panels::font(FontRole::Verdict);
        painter.setFont(mark);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    }
}

} // namespace bearerwatch::panels
