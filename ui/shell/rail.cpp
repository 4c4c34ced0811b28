#include "shell/rail.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "panels/theme.h"

namespace bearerwatch::shell {

using panels::colors;
using panels::FontRole;

class RailButton final : public QToolButton {
public:
    RailButton(QString iconName, const QString& title, QWidget* parent)
        : QToolButton(parent)
        , m_icon(std::move(iconName))
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFixedSize(64, 60);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? Rail::tr("%n alerts fire", nullptr, count) : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& c = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (isChecked()) {
            painter.fillRect(rect(), c.accentTint);
            painter.fillRect(QRect(mirrored ? width() - 3 : 0, 0, 3, height()), c.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), c.raised);
        }
        const QColor ink = isChecked() ? c.accent : c.muted;
        const int iconSize = 20;
        painter.drawPixmap(QRect((width() - iconSize) / 2, 10, iconSize, iconSize),
                           panels::iconPixmap(m_icon, ink, iconSize, devicePixelRatioF()));
        painter.setFont(panels::font(isChecked() ? FontRole::SmallBold : FontRole::Small));
        painter.setPen(ink);
        painter.drawText(QRect(0, 33, width(), 20), Qt::AlignCenter, text());
        if (m_badge > 0)
            paintBadge(painter);
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
    }

private:
    void paintBadge(QPainter& painter) const
    {
        const auto& c = colors(palette());
        const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        painter.setFont(panels::font(FontRole::Badge));
        const int width = std::max(15, painter.fontMetrics().horizontalAdvance(text) + 8);
        const QRect area(this->width() / 2 + 7, 3, width, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.danger);
        painter.drawRoundedRect(area, 3, 3);
        painter.setPen(c.surface);
        painter.drawText(area, Qt::AlignCenter, text);
    }

    QString m_icon;
    int m_badge = 0;
};

Rail::Rail(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(64);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::pageChosen);
}

void Rail::addPage(int page, const QString& iconName, const QString& title, bool atEnd)
{
    auto* button = new RailButton(iconName, title, this);
    m_group->addButton(button, page);
    if (atEnd)
        m_layout->addWidget(button);
    else
        m_layout->insertWidget(m_topCount++, button);
}

RailButton* Rail::buttonOf(int page) const
{
    return static_cast<RailButton*>(m_group->button(page));
}

void Rail::setCurrent(int page)
{
    if (RailButton* button = buttonOf(page))
        button->setChecked(true);
}

void Rail::setBadge(int page, int count)
{
    if (RailButton* button = buttonOf(page))
        button->setBadge(count);
}

void Rail::paintEvent(QPaintEvent*)
{
    const auto& c = colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.background);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), c.border);
}

} // namespace bearerwatch::shell
