#include "panels/expiry_card.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include "panels/expiry_line.h"

namespace bearerwatch::panels {

ExpiryCard::ExpiryCard(QWidget* parent)
    : Card(parent)
    , m_sentence(new CutLabel({}, FontRole::PanelTitle))
    , m_now(new QDateTimeEdit)
    , m_leeway(new QSpinBox)
    , m_reset(new QPushButton(tr("Reset")))
    , m_line(new ExpiryLine)
{
    setAccessibleName(tr("Expiry"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(CardPadding, 8, CardPadding, 4);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(tr("Expiry"), FontRole::PanelTitle));
    head->addWidget(m_sentence);
    head->addStretch();
    m_head = head;
    m_controls = new QWidget;
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(8);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* words = new PlainLabel(text, FontRole::Small);
        words->setMuted();
        words->setBuddy(buddy);
        controls->addWidget(words);
        controls->addWidget(buddy);
        controls->addSpacing(4);
    };
    m_now->setTimeSpec(Qt::UTC);
    m_now->setLocale(QLocale::c()); // the digits of the token
    m_now->setLayoutDirection(Qt::LeftToRight);
    m_leeway->setLocale(QLocale::c());
    m_now->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
    m_now->setFont(panels::font(FontRole::Small));
    m_now->setAccessibleName(tr("Judge at this time, UTC"));
    m_now->setToolTip(tr("Judge the token at this time"));
    m_leeway->setRange(0, 86400);
    m_leeway->setSuffix(tr(" s"));
    m_leeway->setFont(panels::font(FontRole::Small));
    m_leeway->setAccessibleName(tr("Leeway in seconds"));
    label(tr("Now"), m_now);
    label(tr("Leeway"), m_leeway);
    head->addWidget(m_controls);
    m_reset->setProperty("kind", "small");
    m_reset->setToolTip(tr("Back to the running clock and no leeway"));
    head->addWidget(m_reset);
    auto* pin = new IconTool(QStringLiteral("bell"), tr("Pin this token, and be told before it ends"));
    head->addWidget(pin);
    connect(pin, &QToolButton::clicked, this, &ExpiryCard::pinAsked);
    layout->addLayout(head);
    layout->addWidget(m_line);
    connect(m_line, &ExpiryLine::instantChosen, this, &ExpiryCard::instantChosen);
    connect(m_now, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime& time) { Q_EMIT instantChosen(time.toSecsSinceEpoch()); });
    connect(m_leeway, &QSpinBox::valueChanged, this, &ExpiryCard::leewayChosen);
    connect(m_reset, &QPushButton::clicked, this, &ExpiryCard::resetAsked);
}

void ExpiryCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeControls();
}

/// Clock and leeway stand in a row of their own where there is no room beside the sentence.
void ExpiryCard::placeControls()
{
    int needed = 2 * CardPadding + m_head->spacing();
    if (m_narrow)
        needed += m_controls->sizeHint().width() + m_head->spacing();
    needed += m_head->sizeHint().width();
    const bool narrow = needed > width();
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    auto* rows = static_cast<QBoxLayout*>(layout());
    if (narrow) {
        m_head->removeWidget(m_controls);
        rows->insertWidget(1, m_controls, 0, Qt::AlignLeading);
    } else {
        rows->removeWidget(m_controls);
        m_head->insertWidget(m_head->indexOf(m_reset), m_controls);
    }
    updateGeometry();
}

void ExpiryCard::setExpiry(const models::ExpiryView& expiry, bool live)
{
    m_sentence->setText(expiry.sentence);
    m_sentence->setToolTip(expiry.sentence);
    placeControls();
    const char* kind = expiry.expired || expiry.early ? "danger" : expiry.expiresAt ? "success" : "muted";
    if (m_sentence->property("kind").toString() != QLatin1String(kind)) {
        m_sentence->setProperty("kind", kind);
        m_sentence->style()->unpolish(m_sentence); // makes the style read the property again
        m_sentence->style()->polish(m_sentence);
    }
    const QSignalBlocker quietNow(m_now);
    const QSignalBlocker quietLeeway(m_leeway);
    // Who is typing a time must not have it overwritten by the clock.
    if (!(live && m_now->hasFocus()))
        m_now->setDateTime(QDateTime::fromSecsSinceEpoch(base::toSeconds(expiry.judgedAt), Qt::UTC));
    m_leeway->setValue(static_cast<int>(expiry.leeway.count()));
    m_reset->setEnabled(!live || expiry.leeway.count() != 0);
    m_line->setExpiry(expiry);
}

void ExpiryCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_now->setMinimumWidth(m_now->sizeHint().width()); // in its style; a cut time is a wrong time
}

} // namespace bearerwatch::panels
