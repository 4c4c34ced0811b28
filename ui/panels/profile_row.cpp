#include "panels/profile_row.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>

#include "models/profile_model.h"
#include "panels/card.h"

namespace bearerwatch::panels {

ProfileRow::ProfileRow(models::ProfileModel* model, QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_save(new IconTool(QStringLiteral("save"), tr("Save these expectations as a profile")))
    , m_remove(new IconTool(QStringLiteral("trash"), tr("Remove the profile")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_box->setAccessibleName(tr("Profile"));
    m_box->setToolTip(tr("What one service expects, under a name; chosen by itself where issuer and "
                         "audience of the token fit"));
    m_box->setFont(panels::font(FontRole::Small));
    m_box->setModel(model);
    m_box->setMinimumWidth(60);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_remove);
    connect(m_box, &QComboBox::activated, this, &ProfileRow::chosen);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ProfileRow::updateState);
    connect(m_save, &QToolButton::clicked, this, &ProfileRow::askName);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeAsked(m_box->currentIndex()); });
    updateState();
}

void ProfileRow::setCurrent(int row)
{
    m_box->setCurrentIndex(row);
}

int ProfileRow::current() const
{
    return m_box->currentIndex();
}

void ProfileRow::updateState()
{
    m_remove->setEnabled(m_box->currentIndex() > 0);
}

void ProfileRow::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the profile"));
    dialog->setLabelText(tr("Name, for example: orders API"));
    dialog->setTextValue(m_box->currentIndex() > 0 ? m_box->currentText() : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, &ProfileRow::saveAsked);
    dialog->open();
}

} // namespace bearerwatch::panels
