#include "shell/tray.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include "models/theme.h"
#include "panels/theme.h"

namespace bearerwatch::shell {

Tray::Tray(QObject* parent)
    : QObject(parent)
{
}

Tray::~Tray() = default;

bool Tray::available()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void Tray::setShown(bool shown)
{
    if (!shown || !available()) {
        if (m_icon)
            m_icon->hide();
        return;
    }
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(this);
        m_menu = std::make_unique<QMenu>();
        m_menu->addAction(tr("Open Bearerwatch"), this, &Tray::openRequested);
        m_menu->addSeparator();
        m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    }
    paint();
    m_icon->show();
}

void Tray::setState(int alerts, const QString& status)
{
    if (alerts == m_alerts && status == m_status)
        return;
    const bool other = alerts != m_alerts;
    m_alerts = alerts;
    m_status = status;
    if (!m_icon)
        return;
    if (other)
        paint();
    m_icon->setToolTip(QStringLiteral("Bearerwatch: ") +
                       (alerts > 0 ? tr("%n alert(s)", nullptr, alerts) + QStringLiteral("; ") : QString()) +
                       status);
}

void Tray::paint()
{
    constexpr int Size = 64;
    QPixmap pixmap = QIcon(QStringLiteral(":/icons/org.bearerwatch.Bearerwatch.svg")).pixmap(Size, Size);
    if (m_alerts > 0) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF spot(Size / 2.0 - 4, Size / 2.0 - 4, Size / 2.0 + 4, Size / 2.0 + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(models::themeFor(m_menu->palette()).danger);
        painter.drawEllipse(spot);
        QFont font = panels::font(panels::FontRole::PanelTitle);
        font.setPixelSize(26);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(spot, Qt::AlignCenter,
                         m_alerts > 9 ? QStringLiteral("9+") : QString::number(m_alerts));
    }
    m_icon->setIcon(QIcon(pixmap));
}

} // namespace bearerwatch::shell
