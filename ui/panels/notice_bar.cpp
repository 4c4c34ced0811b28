#include "panels/notice_bar.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>

namespace bearerwatch::panels {

OfferBanner::OfferBanner(QWidget* parent)
    : Card(parent)
{
    setFixedHeight(40);
    setAccessibleName(tr("Offer"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(QStringLiteral("clipboard"), IconLabel::Ink::Accent, 14));
    layout->addWidget(new PlainLabel(tr("The clipboard holds a token. Nothing was pasted.")));
    layout->addStretch();
    auto* yes = new QPushButton(tr("Paste it"));
    yes->setProperty("kind", "small");
    auto* no = new QPushButton(tr("Not now"));
    no->setProperty("kind", "link");
    layout->addWidget(yes);
    layout->addWidget(no);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
}

NoticeBar::NoticeBar(QWidget* parent)
    : Card(parent)
    , m_text(new PlainLabel)
{
    setAccessibleName(tr("Notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(QStringLiteral("note"), IconLabel::Ink::Muted, 14));
    m_text->setWordWrap(true);
    m_text->setSelectable();
    layout->addWidget(m_text, 1);
    auto* close = new IconTool(QStringLiteral("close"), tr("Close this notice"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showText(const QString& text)
{
    if (text.isEmpty())
        return hide();
    m_text->setText(text);
    setAccessibleDescription(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace bearerwatch::panels
