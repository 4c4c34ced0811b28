#include "panels/empty_state.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {
namespace {

constexpr int WidestColumn = 680;
constexpr int IconSize = 40;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, FontRole::Heading))
    , m_sentence(mutedLabel({}, FontRole::Lead))
{
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QWidget;
    middle->setMaximumWidth(WidestColumn);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle, 100);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);

    if (!iconName.isEmpty())
        m_column->addWidget(new IconLabel(iconName, IconLabel::Ink::Muted, IconSize), 0, Qt::AlignHCenter);
    for (PlainLabel* label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->hide();
        m_column->addWidget(label);
    }
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setSelectable()
{
    m_sentence->setSelectable();
}

QPushButton* EmptyState::addButton(const QString& iconName, const QString& text)
{
    auto* button = new IconButton(iconName, text, QStringLiteral("hero"));
    m_column->addSpacing(4);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    setFocusProxy(button);
    return button;
}

} // namespace bearerwatch::panels
