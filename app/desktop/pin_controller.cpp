#include "desktop/pin_controller.h"

#include <QtCore/QDateTime>

#include "models/wording.h"
#include "services/notifier.h"

namespace bearerwatch::desktop {
namespace {

const QString SubjectPrefix = QStringLiteral("pin:");

} // namespace

PinController::PinController(QObject* parent)
    : QObject(parent)
    , m_notifier(new services::Notifier(this))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PinController::tick);
    const auto run = [this] {
        if (m_model.rowCount() == 0)
            m_second.stop();
        else if (!m_second.isActive())
            m_second.start();
        tick();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, run);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, run);
    connect(m_notifier, &services::Notifier::openRequested, this, [this](const QString& subject) {
        if (!subject.startsWith(SubjectPrefix))
            return;
        const int row = m_model.rowOf(subject.mid(SubjectPrefix.size()).toULongLong());
        if (row >= 0)
            Q_EMIT inspectAsked(row);
    });
}

PinController::~PinController() = default;

void PinController::tick()
{
    const auto due = m_model.setNow(models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
    for (const models::PinNotice& notice : due) {
        services::Notifier::Message message;
        message.subject = SubjectPrefix + QString::number(notice.id);
        message.title =
            notice.expired ? tr("%1 has expired").arg(notice.title) : tr("%1 expires soon").arg(notice.title);
        message.body = notice.text;
        message.silenceOffered = false;
        m_notifier->notify(message);
    }
}

} // namespace bearerwatch::desktop
