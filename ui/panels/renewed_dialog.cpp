#include "panels/renewed_dialog.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {

RenewedDialog::RenewedDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_empty(new PlainLabel(tr("No token is kept renewed. Tools, Keep a token renewed begins it.")))
    , m_renew(new QPushButton(tr("Renew now")))
    , m_stop(new QPushButton(tr("Stop and forget")))
{
    setWindowTitle(tr("Renewed tokens"));
    resize(560, 300);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto* what =
        new PlainLabel(tr("Each is renewed a minute before it ends while this program runs. To stop "
                          "removes its refresh token from the secret store; the issuer is not told."));
    what->setWordWrap(true);
    layout->addWidget(what);
    m_list->setAccessibleName(tr("Renewed tokens"));
    m_list->setWordWrap(true);
    layout->addWidget(m_list, 1);
    m_empty->setMuted();
    layout->addWidget(m_empty, 1);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    row->addWidget(m_stop);
    row->addWidget(m_renew);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_renew, &QPushButton::clicked, this, [this] { Q_EMIT renewAsked(chosen()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopAsked(chosen()); });
    setLines({});
}

QString RenewedDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RenewedDialog::setLines(const QList<Line>& lines)
{
    const QString before = chosen();
    m_list->clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.title + QLatin1Char('\n') + line.state, m_list);
        item->setData(Qt::UserRole, line.id);
        if (line.id == before || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    m_renew->setEnabled(!lines.isEmpty());
    m_stop->setEnabled(!lines.isEmpty());
}

} // namespace bearerwatch::panels
