#include "services/secret_store.h"

#include <QtCore/QPointer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <qt6keychain/keychain.h>

#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

const QString Service = QStringLiteral("org.bearerwatch.Bearerwatch");
const QString ProbeName = QStringLiteral("probe");

/// Whether somebody on the session bus offers a secret store, running or to be started.
bool storeIsOffered()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusConnectionInterface* names = bus.interface();
    const QStringList startable = names->activatableServiceNames();
    for (const char* name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"}) {
        if (names->isServiceRegistered(QLatin1String(name)) || startable.contains(QLatin1String(name)))
            return true;
    }
    return false;
}

/// QtKeychain knows that there is no backend, but not that the backend's service is absent.
bool storeIsAbsent(QKeychain::Error error)
{
    if (error == QKeychain::OtherError)
        return !storeIsOffered();
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented;
}

QString explain(const QKeychain::Job& job)
{
    const auto tr = [](const char* text) { return SecretStore::tr(text); };
    if (storeIsAbsent(job.error()))
        return tr(
            "This session has no secret store. Start one (GNOME Keyring, KWallet or KeePassXC) if secrets "
            "are to be kept.");
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return tr("The system's secret store was not unlocked. Unlock it, and try again.");
    case QKeychain::AccessDenied:
        return tr("The system's secret store refused access. Unlock it with the password of your session.");
    default:
        return tr("The system's secret store failed: %1. Check that it runs, and try again.")
            .arg(job.errorString());
    }
}

/// `job` answers once; its answer goes to `then` unless `context` is gone. It has no owner and deletes itself
/// after its answer: libsecret would call one that was deleted before.
template <typename Job>
void run(Job* job, const QString& name, QObject* context, std::function<void(Job&)> then)
{
    job->setInsecureFallback(false); // never a file
    job->setKey(name);
    QPointer<QObject> guard(context);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, guard, then = std::move(then)] {
        if (guard)
            then(*job);
    });
    job->start();
}

} // namespace

SecretStore::SecretStore(QObject* parent)
    : QObject(parent)
{
}

SecretStore::~SecretStore() = default;

void SecretStore::setPlace(SecretPlace place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChanged();
}

QString SecretStore::placeText() const
{
    return m_place == SecretPlace::SystemStore
        ? tr("Kept in the system's secret store.")
        : tr("Kept for this session only: this session has no secret store.");
}

void SecretStore::probe()
{
    read(ProbeName, this, [](const SecretResult&) {});
}

void SecretStore::keepForSession(const QString& name, base::SecretBytes secret)
{
    m_session.insert(name, std::make_shared<const base::SecretBytes>(std::move(secret)));
}

void SecretStore::forgetSession()
{
    m_session.clear();
}

void SecretStore::write(const QString& name, base::SecretBytes secret, QObject* context, Then then)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setBinaryData(QByteArray(secret.text().data(), static_cast<qsizetype>(secret.size())));
    auto held = std::make_shared<base::SecretBytes>(std::move(secret));
    QPointer<QObject> guard(context);
    run<QKeychain::WritePasswordJob>(
        job, name, this, [this, name, held, guard, then](QKeychain::WritePasswordJob& done) {
            SecretResult result{name, SecretPlace::SystemStore, nullptr, {}};
            if (done.error() == QKeychain::NoError) {
                m_session.remove(name);
                setPlace(SecretPlace::SystemStore);
            } else {
                keepForSession(name, std::move(*held));
                result.place = SecretPlace::SessionOnly;
                result.problem = tr("Kept for this session only. %1").arg(explain(done));
                if (storeIsAbsent(done.error()))
                    setPlace(SecretPlace::SessionOnly);
            }
            if (guard)
                then(result);
        });
}

void SecretStore::read(const QString& name, QObject* context, Then then)
{
    auto* job = new QKeychain::ReadPasswordJob(Service);
    QPointer<QObject> guard(context);
    run<QKeychain::ReadPasswordJob>(
        job, name, this, [this, name, guard, then](QKeychain::ReadPasswordJob& done) {
            SecretResult result{name, SecretPlace::Nowhere, nullptr, {}};
            if (done.error() == QKeychain::NoError) {
                QByteArray bytes = done.binaryData();
                const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
                result.secret = std::make_shared<const base::SecretBytes>(view);
                result.place = SecretPlace::SystemStore;
                wipe(bytes); // the job's too
            } else if (done.error() != QKeychain::EntryNotFound) {
                result.problem = explain(done);
            }
            const auto inMemory = m_session.constFind(name); // newer than what the store may hold
            if (inMemory != m_session.constEnd()) {
                result.secret = *inMemory;
                result.place = SecretPlace::SessionOnly;
            }
            setPlace(storeIsAbsent(done.error()) ? SecretPlace::SessionOnly : SecretPlace::SystemStore);
            if (guard)
                then(result);
        });
}

void SecretStore::remove(const QString& name, QObject* context, Then then)
{
    auto* job = new QKeychain::DeletePasswordJob(Service);
    QPointer<QObject> guard(context);
    run<QKeychain::DeletePasswordJob>(
        job, name, this, [this, name, guard, then](QKeychain::DeletePasswordJob& done) {
            SecretResult result{name, SecretPlace::Nowhere, nullptr, {}};
            if (done.error() == QKeychain::NoError)
                result.place = SecretPlace::SystemStore;
            else if (done.error() != QKeychain::EntryNotFound && !storeIsAbsent(done.error()))
                result.problem = explain(done);
            if (m_session.remove(name) > 0)
                result.place = SecretPlace::SessionOnly;
            if (guard)
                then(result);
        });
}

} // namespace bearerwatch::services
