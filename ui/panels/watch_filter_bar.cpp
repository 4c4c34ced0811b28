#include "panels/watch_filter_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include "models/theme.h"
#include "panels/theme.h"
#include "panels/watch_widgets.h"

namespace bearerwatch::panels {

WatchFilterBar::WatchFilterBar(models::WatchState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    m_row->addWidget(mutedLabel(tr("Shown:"), FontRole::Small, this));
    m_row->addStretch(1);
    auto* link = new QPushButton(tr("Copy link"), this);
    link->setToolTip(tr("Copy these filters as a link text that can be pasted again"));
    auto* save = new QPushButton(tr("Save as…"), this);
    save->setToolTip(tr("Keep these filters under a name; the menu Watch lists them"));
    connect(save, &QPushButton::clicked, this, &WatchFilterBar::saveRequested);
    auto* clear = new QPushButton(tr("Clear all"), this);
    for (QPushButton* button : {link, save, clear}) {
        button->setProperty("kind", QStringLiteral("link"));
        m_row->addWidget(button);
    }
    connect(link, &QPushButton::clicked, this, &WatchFilterBar::copyLink);
    connect(clear, &QPushButton::clicked, this, [this] { m_state.setFilter({}); });
    connect(&m_state, &models::WatchState::filterChanged, this, &WatchFilterBar::rebuild);
    rebuild();
}

void WatchFilterBar::copyLink()
{
    QGuiApplication::clipboard()->setText(models::toLink(m_state.filter()));
    Q_EMIT messageShown(tr("The filters are on the clipboard as a link."));
}

void WatchFilterBar::rebuild()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    int at = 1;
    for (const models::FilterPart& part : models::partsOf(m_state.filter())) {
        QString text = part.label.size() > 60 ? part.label.left(60) + QChar(0x2026) : part.label;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto* chip = new QPushButton(text, this);
        chip->setProperty("kind", QStringLiteral("small"));
        chip->setIcon(icon(QStringLiteral("close"), models::themeFor(palette()).muted));
        chip->setIconSize({10, 10});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        chip->setFont(panels::font(FontRole::Small));
        chip->setAccessibleName(tr("Remove the filter %1").arg(part.label));
        chip->setToolTip(Qt::convertFromPlainText(tr("Remove the filter %1").arg(part.label)));
        connect(chip, &QPushButton::clicked, this,
                [this, part] { m_state.setFilter(models::without(m_state.filter(), part)); });
        m_row->insertWidget(at++, chip);
        m_chips.append(chip);
    }
    setVisible(!m_chips.isEmpty());
}

} // namespace bearerwatch::panels
