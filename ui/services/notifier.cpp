#include "services/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace bearerwatch::services {
namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
const QString Interface = QStringLiteral("org.freedesktop.Notifications");
constexpr int CallTimeout = 5000; // milliseconds: a daemon that is started on demand needs some
constexpr qsizetype LongestText = 1000; // characters; daemons cut longer ones in odd places

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(Service, Path, Interface, QString::fromLatin1(method));
}

QString cut(const QString& text)
{
    return text.size() <= LongestText ? text : text.left(LongestText) + QChar(0x2026);
}

} // namespace

Notifier::Notifier(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(Service, Path, Interface, QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
}

void Notifier::notify(const Message& message)
{
    Shown& shown = m_shown[message.subject];
    shown.latest = message;
    shown.withdrawn = false;
    if (shown.pending) {
        shown.again = true; // its id is not known yet, so it could not be replaced
        return;
    }
    if (!QDBusConnection::sessionBus().isConnected()) {
        m_shown.remove(message.subject);
        m_available = false;
        Q_EMIT failed(message.subject, tr("There is no session bus."));
        return;
    }
    shown.pending = true;
    shown.unsent = true;
    if (m_capabilitiesKnown)
        send(message);
    else
        askCapabilities();
}

void Notifier::askCapabilities()
{
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call("GetCapabilities"), CallTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        m_capabilitiesKnown = !reply.isError();
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        for (const QString& subject : m_shown.keys()) {
            if (m_shown[subject].unsent)
                send(m_shown[subject].latest);
        }
    });
}

void Notifier::send(const Message& message)
{
    m_shown[message.subject].unsent = false;
    const bool markup = m_capabilities.contains(QLatin1String("body-markup"));
    const bool actions = m_capabilities.contains(QLatin1String("actions"));
    QStringList offered;
    if (actions) {
        offered << QStringLiteral("default") << tr("Open");
        if (message.silenceOffered)
            offered << QStringLiteral("acknowledge") << tr("Acknowledge") << QStringLiteral("silence")
                    << tr("Silence 1 h");
    }
    QVariantMap hints;
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(message.urgency)));
    hints.insert(QStringLiteral("desktop-entry"), QStringLiteral("org.bearerwatch.Bearerwatch"));
    hints.insert(QStringLiteral("category"), QStringLiteral("network.error"));
    if (message.sound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("dialog-warning"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);

    QDBusMessage request = call("Notify");
    const QString body = cut(message.body);
    request << QStringLiteral("Bearerwatch") << m_shown.value(message.subject).id
            << QStringLiteral("org.bearerwatch.Bearerwatch") << cut(message.title)
            << (markup ? body.toHtmlEscaped() : body) << offered << hints << -1;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(request, CallTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, message](QDBusPendingCallWatcher* done) { onSent(message, done); });
}

void Notifier::onSent(const Message& message, QDBusPendingCallWatcher* done)
{
    const QDBusPendingReply<uint> reply = *done;
    done->deleteLater();
    m_available = !reply.isError();
    if (reply.isError()) {
        m_capabilitiesKnown = false; // another daemon may come
        m_shown.remove(message.subject);
        Q_EMIT failed(message.subject, reply.error().message());
        return;
    }
    Shown& shown = m_shown[message.subject];
    shown.id = reply.value();
    shown.pending = false;
    Q_EMIT delivered(message.subject, shown.id);
    if (shown.withdrawn) {
        withdraw(message.subject);
    } else if (shown.again) {
        shown.again = false;
        notify(Message(shown.latest));
    }
}

void Notifier::withdraw(const QString& subject)
{
    const auto found = m_shown.find(subject);
    if (found == m_shown.end())
        return;
    if (found->pending) {
        found->withdrawn = true;
        return;
    }
    QDBusMessage request = call("CloseNotification");
    request << found->id;
    QDBusConnection::sessionBus().asyncCall(request, CallTimeout);
    m_shown.erase(found);
}

void Notifier::onActionInvoked(uint id, const QString& action)
{
    for (auto entry = m_shown.cbegin(); entry != m_shown.cend(); ++entry) {
        if (entry->id != id)
            continue;
        const QString subject = entry.key();
        if (action == QLatin1String("acknowledge"))
            Q_EMIT acknowledgeRequested(subject);
        else if (action == QLatin1String("silence"))
            Q_EMIT silenceRequested(subject);
        else
            Q_EMIT openRequested(subject);
        return;
    }
}

void Notifier::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    for (auto entry = m_shown.begin(); entry != m_shown.end(); ++entry) {
        if (entry->id == id && !entry->pending) {
            m_shown.erase(entry);
            return;
        }
    }
}

} // namespace bearerwatch::services
