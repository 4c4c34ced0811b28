#include "services/single_instance.h"

#include <QtDBus/QDBusAbstractAdaptor>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>

namespace bearerwatch::services {
namespace {

const QString Name = QStringLiteral("org.bearerwatch.Bearerwatch");
const QString Path = QStringLiteral("/org/bearerwatch/Bearerwatch");
const QString Interface = QStringLiteral("org.freedesktop.Application");
const QString PasteAction = QStringLiteral("inspect-text");

} // namespace

/// org.freedesktop.Application (Desktop Entry Specification, D-Bus activation).
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(SingleInstance* owner)
        : QDBusAbstractAdaptor(owner)
        , m_owner(owner)
    {
    }

public Q_SLOTS:
    Q_NOREPLY void Activate(const QVariantMap&) { Q_EMIT m_owner->activated(); }
    Q_NOREPLY void Open(const QStringList& uris, const QVariantMap&)
    {
        Q_EMIT m_owner->activated();
        Q_EMIT m_owner->filesOpened(uris);
    }
    Q_NOREPLY void ActivateAction(const QString& name, const QVariantList& parameters, const QVariantMap&)
    {
        Q_EMIT m_owner->activated();
        if (name != PasteAction)
            Q_EMIT m_owner->actionActivated(name);
        else if (!parameters.isEmpty())
            Q_EMIT m_owner->textGiven(parameters.first().toString());
    }

private:
    SingleInstance* m_owner;
};

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
    new ApplicationAdaptor(this);
}

SingleInstance::~SingleInstance()
{
    if (!m_owned)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(Name);
    bus.unregisterObject(Path);
}

SingleInstance::Role SingleInstance::claim(const QStringList& fileUrls, const QString& text,
                                           const QString& action)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Role::First;
    // The object first: whoever sees the name may call at once.
    bus.registerObject(Path, this, QDBusConnection::ExportAdaptors);
    const auto reply = bus.interface()->registerService(Name, QDBusConnectionInterface::DontQueueService,
                                                        QDBusConnectionInterface::DontAllowReplacement);
    m_owned = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (m_owned)
        return Role::First;
    bus.unregisterObject(Path);
    return forward(fileUrls, text, action) ? Role::Forwarded : Role::First;
}

bool SingleInstance::forward(const QStringList& fileUrls, const QString& text, const QString& action)
{
    const auto send = [](const QString& method, const QVariantList& arguments) {
        QDBusMessage call = QDBusMessage::createMethodCall(Name, Path, Interface, method);
        call.setArguments(arguments);
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, 5000);
        return reply.type() == QDBusMessage::ReplyMessage;
    };
    const QVariantMap platform;
    bool sent = true;
    if (!fileUrls.isEmpty())
        sent = send(QStringLiteral("Open"), {fileUrls, platform});
    if (!text.isEmpty())
        sent = send(QStringLiteral("ActivateAction"), {PasteAction, QVariantList{text}, platform}) && sent;
    if (!action.isEmpty())
        sent = send(QStringLiteral("ActivateAction"), {action, QVariantList(), platform}) && sent;
    if (fileUrls.isEmpty() && text.isEmpty() && action.isEmpty())
        sent = send(QStringLiteral("Activate"), {platform});
    return sent;
}

} // namespace bearerwatch::services

#include "single_instance.moc"
