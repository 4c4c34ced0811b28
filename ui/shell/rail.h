#pragma once

#include <QtWidgets/QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace bearerwatch::shell {

/// One button of the rail: icon above a word, a bar when chosen, a badge with a number.
class RailButton;

/// The slim column at the left that switches between the pages.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// @param atEnd  Places the button at the bottom.
    void addPage(int page, const QString& iconName, const QString& title, bool atEnd);
    void setCurrent(int page);
    /// 0 hides the badge.
    void setBadge(int page, int count);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RailButton* buttonOf(int page) const;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    int m_topCount = 0;
};

} // namespace bearerwatch::shell
