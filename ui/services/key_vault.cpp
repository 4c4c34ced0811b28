#include "services/key_vault.h"

#include "jose/jwe.h"
#include "jose/key_file.h"
#include "services/background.h"

namespace bearerwatch::services {
namespace {

constexpr std::string_view Header = R"({"alg":"PBES2-HS512+A256KW","enc":"A256GCM"})";

bool isEncrypted(const base::SecretBytes& content)
{
    return content.text().starts_with("eyJ");
}

jose::Key passwordKey(const base::SecretBytes& passphrase)
{
    return jose::readSecret(passphrase.text(), "passphrase", jose::SecretEncoding::Text).keys.front();
}

/// The content for the store; empty where encryption failed.
base::SecretBytes seal(const base::SecretBytes& content, const base::SecretBytes& passphrase)
{
    if (passphrase.empty())
        return content;
    const auto sealed = jose::encryptJwe(Header, content.view(), passwordKey(passphrase));
    return sealed ? base::SecretBytes(std::string_view(*sealed)) : base::SecretBytes();
}

/// Slow on purpose; empty where the passphrase does not fit.
base::SecretBytes unseal(const base::SecretBytes& content, const base::SecretBytes& passphrase)
{
    if (passphrase.empty())
        return {};
    const jose::Key key = passwordKey(passphrase);
    jose::Decryption opened = jose::decryptJwe(jose::parseJwe(content.text()), {&key, 1});
    return opened.state == jose::DecryptionState::Decrypted ? std::move(opened.payload) : base::SecretBytes();
}

} // namespace

KeyVault::KeyVault(SecretStore& store, QString name, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_name(std::move(name))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &KeyVault::lock);
}

KeyVault::~KeyVault() = default;

QString KeyVault::storeName() const
{
    return QStringLiteral("keyring/") + m_name;
}

void KeyVault::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void KeyVault::look()
{
    m_store.read(storeName(), this, [this](const SecretResult& result) {
        if (m_state == State::Unlocked)
            return;
        m_place = result.place;
        m_encrypted = result.found() && isEncrypted(*result.secret);
        if (!result.found() && !result.problem.isEmpty() && m_store.place() == SecretPlace::SystemStore)
            return Q_EMIT failed(result.problem); // locked or broken: whether a ring is kept is not known
        setState(result.found() ? State::Locked : State::Empty);
    });
}

void KeyVault::unlock(const base::SecretBytes& passphrase)
{
    m_store.read(storeName(), this, [this, passphrase](const SecretResult& result) {
        m_place = result.place;
        if (result.found())
            return open(*result.secret, passphrase);
        if (!result.problem.isEmpty())
            return Q_EMIT failed(result.problem);
        setState(State::Empty);
    });
}

void KeyVault::open(const base::SecretBytes& content, const base::SecretBytes& passphrase)
{
    m_encrypted = isEncrypted(content);
    const auto take = [this, passphrase](const base::SecretBytes& plain) {
        if (plain.empty())
            return Q_EMIT failed(tr("The passphrase does not open the key ring. Check it, and try again."));
        auto keys = readKeyRing(plain.text());
        if (!keys)
            return Q_EMIT failed(QString::fromStdString(base::toText(keys.error())));
        m_keys = std::move(*keys);
        m_passphrase = m_encrypted ? passphrase : base::SecretBytes();
        startIdle();
        setState(State::Unlocked);
    };
    if (!m_encrypted)
        return take(content);
    inBackground([content, passphrase] { return unseal(content, passphrase); }).then(this, take);
}

void KeyVault::lock()
{
    if (m_state != State::Unlocked)
        return;
    m_idle.stop();
    m_keys = {};
    m_passphrase.wipe();
    setState(State::Locked);
}

void KeyVault::save(const jose::KeySet& keys)
{
    if (m_state == State::Locked || m_state == State::Unknown)
        return Q_EMIT failed(tr("The key ring is locked. Unlock it before you change it."));
    m_keys = keys;
    const base::SecretBytes content = writeKeyRing(keys);
    const base::SecretBytes passphrase = m_passphrase;
    inBackground([content, passphrase] {
        return seal(content, passphrase);
    }).then(this, [this](const base::SecretBytes& sealed) {
        if (sealed.empty())
            return Q_EMIT failed(tr("The key ring could not be encrypted, so it was not kept."));
        m_store.write(storeName(), sealed, this, [this](const SecretResult& result) {
            m_place = result.place;
            Q_EMIT saved(result.problem); // before the state: who keeps its keys does not take them again
            if (m_state == State::Empty) {
                startIdle();
                setState(State::Unlocked);
            }
        });
    });
}

void KeyVault::setPassphrase(const base::SecretBytes& passphrase)
{
    if (m_state == State::Locked || m_state == State::Unknown)
        return Q_EMIT failed(tr("The key ring is locked. Unlock it before you change its passphrase."));
    m_passphrase = passphrase;
    m_encrypted = !passphrase.empty();
    save(m_keys);
}

void KeyVault::removeAll()
{
    m_idle.stop();
    m_keys = {};
    m_passphrase.wipe();
    m_encrypted = false;
    m_store.remove(storeName(), this, [this](const SecretResult& result) {
        if (!result.problem.isEmpty())
            return Q_EMIT failed(result.problem);
        m_place = SecretPlace::Nowhere;
        setState(State::Empty);
    });
}

void KeyVault::setIdleLock(std::chrono::seconds idle)
{
    m_idleTime = idle;
    if (m_state == State::Unlocked)
        startIdle();
}

void KeyVault::touch()
{
    if (m_idle.isActive())
        startIdle();
}

void KeyVault::startIdle()
{
    if (m_idleTime.count() > 0)
        m_idle.start(m_idleTime);
    else
        m_idle.stop();
}

} // namespace bearerwatch::services
