#pragma once

#include "panels/card.h"

class QStackedWidget;
class QTabBar;

namespace bearerwatch::panels {

/// A card with tabs that are underlined; a count may stand beside a title.
class TabCard : public Card {
    Q_OBJECT
public:
    explicit TabCard(const QString& name, QWidget* parent = nullptr);
    int addTab(const QString& title, QWidget* page);
    void setCount(int tab, int count); ///< -1 hides it.
    void setCurrent(int tab);

private:
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    QStringList m_titles;
};

} // namespace bearerwatch::panels
