#include "panels/expectations_card.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include "models/wording.h"
#include "panels/profile_row.h"

namespace bearerwatch::panels {
namespace {

using models::KeysModel;

/// Name of the key on the first line, kind and state on the second.
class KeyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 40}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(QGuiApplication::palette());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentTint);
        const QRect row = option.rect.adjusted(12, 0, -8, 0);
        const auto place = [&option](const QRect& part) {
            return QStyle::visualRect(option.direction, option.rect, part);
        };
        const bool fitted = index.data(KeysModel::FittedRole).toBool();
        const bool warns = index.data(KeysModel::WarningRole).toBool();
        if (fitted || warns) {
            const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
            painter->drawPixmap(place(QRect(row.right() - 14, row.center().y() - 6, 13, 13)),
                                iconPixmap(fitted ? QStringLiteral("check") : QStringLiteral("warning"),
                                           fitted ? c.success : c.warning, 13, ratio));
        }
        const int width = row.width() - 20;
        painter->setFont(panels::font(FontRole::Fixed));
        painter->setPen(c.text);
        painter->drawText(place(QRect(row.left(), row.top() + 2, width, 18)),
                          Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, width));
        painter->setFont(panels::font(FontRole::Small));
        painter->setPen(c.muted);
        const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        const QString second = models::listed(
            {cell(KeysModel::KindColumn), cell(fitted ? KeysModel::StateColumn : KeysModel::SizeColumn)});
        painter->drawText(place(QRect(row.left(), row.top() + 20, width, 18)),
                          Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, width));
        painter->restore();
    }
};

} // namespace

ExpectationsCard::ExpectationsCard(models::KeysModel* keys, models::ProfileModel* profiles, QWidget* parent)
    : TabCard(tr("Expectations and keys"), parent)
{
    addTab(tr("Expectations"), buildForm(profiles));
    const int keysTab = addTab(tr("Keys"), buildKeys(keys));
    const auto count = [this, keys, keysTab] { setCount(keysTab, keys->rowCount()); };
    connect(keys, &QAbstractItemModel::modelReset, this, count);
    count();
    setMinimumWidth(232);
}

QLineEdit* ExpectationsCard::addField(QGridLayout* grid, const QString& title, const QString& hint)
{
    const int row = grid->rowCount();
    auto* label = new PlainLabel(title, FontRole::Small);
    label->setMuted();
    auto* field = new QLineEdit;
    field->setFont(panels::font(FontRole::Small));
    field->setPlaceholderText(tr("any"));
    field->setLayoutDirection(Qt::LeftToRight); // addresses and names
    field->setAccessibleName(title);
    field->setAccessibleDescription(hint);
    field->setToolTip(hint);
    field->setMinimumWidth(60);
    label->setBuddy(field);
    auto* state = new IconLabel(QStringLiteral("check"), IconLabel::Ink::Success, 12);
    auto policy = state->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    state->setSizePolicy(policy);
    state->hide();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(state, row, 2);
    m_states << state;
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified()) {
            field->setModified(false);
            Q_EMIT expectationsChanged();
        }
    });
    return field;
}

QWidget* ExpectationsCard::buildForm(models::ProfileModel* profiles)
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page); // fields as long as a window would not help
    row->setContentsMargins(0, 0, 0, 0);
    auto* form = new QWidget;
    form->setMaximumWidth(520);
    row->addWidget(form, 1000);
    row->addStretch(1);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(15, 6, 10, 4);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    m_profile = new ProfileRow(profiles);
    auto* title = new PlainLabel(tr("Profile"), FontRole::Small);
    title->setMuted();
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_profile, 0, 1, 1, 2);
    connect(m_profile, &ProfileRow::chosen, this, &ExpectationsCard::profileChosen);
    connect(m_profile, &ProfileRow::saveAsked, this, &ExpectationsCard::profileSaveAsked);
    connect(m_profile, &ProfileRow::removeAsked, this, &ExpectationsCard::profileRemoveAsked);
    m_issuer = addField(grid, tr("Issuer"), tr("The iss that the API trusts, letter by letter"));
    m_audience = addField(grid, tr("Audience"), tr("The aud that the API expects, letter by letter"));
    m_algorithms = addField(grid, tr("Algorithms"), tr("Allowed names, for example RS256 ES256"));
    m_required = addField(grid, tr("Require"), tr("Claims that must be there, for example sub jti"));
    m_scope = addField(grid, tr("Scope"), tr("Scopes that must be granted, for example orders:read"));
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    // Where the window is low it scrolls, and the verdict above keeps its room.
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Expectations"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into view with the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(form->minimumSizeHint().width());
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

QWidget* ExpectationsCard::buildKeys(models::KeysModel* keys)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    auto* list = new QListView;
    list->setAccessibleName(tr("Keys that are tried"));
    list->setModel(keys);
    list->setItemDelegate(new KeyDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(list, 1);
    auto* add = new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("small"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(15, 0, 11, 4);
    row->addWidget(add);
    row->addStretch();
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ExpectationsCard::addKeyAsked);
    return page;
}

models::Expectations ExpectationsCard::expectations() const
{
    models::Expectations e;
    e.issuer = m_issuer->text();
    e.audience = m_audience->text();
    e.algorithms = m_algorithms->text();
    e.required = m_required->text();
    e.scope = m_scope->text();
    return e;
}

void ExpectationsCard::setExpectations(const models::Expectations& e)
{
    m_issuer->setText(e.issuer);
    m_audience->setText(e.audience);
    m_algorithms->setText(e.algorithms);
    m_required->setText(e.required);
    m_scope->setText(e.scope);
    for (QLineEdit* field : {m_issuer, m_audience, m_algorithms, m_required, m_scope})
        field->setCursorPosition(0);
}

void ExpectationsCard::setStates(const models::ExpectationStates& states)
{
    using models::CheckState;
    const CheckState all[] = {states.issuer, states.audience, states.algorithms, states.required,
                              states.scope};
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        const CheckState state = all[i];
        m_states[i]->setVisible(state != CheckState::NotAsked);
        const bool good = state == CheckState::Passed;
        const bool bad = state == CheckState::Failed;
        m_states[i]->setIcon(good      ? QStringLiteral("check")
                                 : bad ? QStringLiteral("cross")
                                       : QStringLiteral("question"),
                             good      ? IconLabel::Ink::Success
                                 : bad ? IconLabel::Ink::Danger
                                       : IconLabel::Ink::Muted);
        m_states[i]->setAccessibleName(good ? tr("holds") : bad ? tr("does not hold") : tr("not checked"));
    }
}

void ExpectationsCard::showProfile(int row)
{
    m_profile->setCurrent(row);
}

void ExpectationsCard::showKeys()
{
    setCurrent(1);
}

} // namespace bearerwatch::panels
