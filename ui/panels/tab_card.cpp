#include "panels/tab_card.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace bearerwatch::panels {

TabCard::TabCard(const QString& name, QWidget* parent)
    : Card(parent)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 2, 1, 4);
    layout->setSpacing(0);
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(name);
    m_bar->setElideMode(Qt::ElideNone);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(CardPadding - 1, 0, CardPadding, 0);
    row->addWidget(m_bar, 1);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

int TabCard::addTab(const QString& title, QWidget* page)
{
    m_stack->addWidget(page);
    m_titles << title;
    return m_bar->addTab(title);
}

void TabCard::setCount(int tab, int count)
{
    m_bar->setTabText(tab,
                      count < 0 ? m_titles[tab] : QStringLiteral("%1  %2").arg(m_titles[tab]).arg(count));
}

void TabCard::setCurrent(int tab)
{
    m_bar->setCurrentIndex(tab);
}

} // namespace bearerwatch::panels
