#include "desktop/key_ring_controller.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QApplication>

#include "models/wording.h"
#include "panels/keys_page.h"
#include "panels/passphrase_dialog.h"
#include "services/key_store.h"

namespace bearerwatch::desktop {
namespace {

using State = services::KeyVault::State;
using services::SecretPlace;

base::SecretBytes secretOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return base::SecretBytes(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

} // namespace

KeyRingController::KeyRingController(services::KeyStore& keys, panels::KeysPage& page, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
    , m_page(page)
    , m_vault(m_store)
{
    wirePage();
    connect(&m_vault, &services::KeyVault::stateChanged, this, &KeyRingController::takeState);
    connect(&m_vault, &services::KeyVault::failed, this, [this](const QString& problem) {
        if (m_dialog)
            m_dialog->showProblem(problem);
        else
            m_page.showNotice(problem);
    });
    connect(&m_vault, &services::KeyVault::saved, this, [this](const QString& remark) {
        m_keys.setLasting(m_vault.place() == SecretPlace::SystemStore);
        m_keys.setAllKept();
        m_open = true;
        m_page.showNotice(remark.isEmpty() ? tr("The keys were saved.") : remark);
        showRing();
    });
    const auto examine = [this] {
        m_page.showRemarks(models::examineKeys(
            m_keys.keys(), models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch())));
        showRing();
    };
    connect(&m_keys, &services::KeyStore::changed, this, examine);
    examine(); // keys may have come before
    qApp->installEventFilter(this);
}

void KeyRingController::wirePage()
{
    using panels::KeysPage;
    connect(&m_page, &KeysPage::shownFirst, &m_vault, &services::KeyVault::look);
    connect(&m_page, &KeysPage::unlockAsked, this, &KeyRingController::unlock);
    connect(&m_page, &KeysPage::lockAsked, &m_vault, &services::KeyVault::lock);
    connect(&m_page, &KeysPage::passphraseAsked, this, &KeyRingController::askPassphrase);
    connect(&m_page, &KeysPage::forgetAsked, &m_vault, &services::KeyVault::removeAll);
    connect(&m_page, &KeysPage::keepAsked, this, [this] { m_vault.save(m_keys.keys()); });
}

void KeyRingController::takeState()
{
    if (m_dialog && m_vault.state() == State::Unlocked)
        m_dialog->accept();
    if (m_vault.state() == State::Unlocked && !m_open) {
        m_open = true;
        m_keys.setLasting(m_vault.place() == SecretPlace::SystemStore);
        m_keys.addKeys(m_vault.keys(), true);
    } else if (m_vault.state() != State::Unlocked && m_open) {
        m_open = false;
        m_keys.removeKept();
    }
    showRing();
}

void KeyRingController::showRing()
{
    using Ring = panels::KeysPage::Ring;
    const QString where = m_vault.place() == SecretPlace::SessionOnly
        ? tr("Kept for this session only.")
        : tr("Kept in the system's secret store.");
    switch (m_vault.state()) {
    case State::Unknown:
        m_page.showRing(Ring::Unknown, tr("Keys stay in memory for this session, until you keep them."));
        break;
    case State::Empty:
        m_page.showRing(Ring::None,
                        m_store.place() == SecretPlace::SystemStore
                            ? tr("Keys stay in memory for this session. They can be kept in the system's "
                                 "secret store.")
                            : tr("Keys stay in memory for this session: there is no secret store here."));
        break;
    case State::Locked:
        m_page.showRing(Ring::Locked, tr("A key ring is kept, and it is locked. %1").arg(where));
        break;
    case State::Unlocked:
        m_page.showRing(Ring::Open,
                        m_vault.hasPassphrase()
                            ? tr("%1 Encrypted with a passphrase; locks after ten idle minutes.").arg(where)
                            : tr("%1 Locks after ten idle minutes.").arg(where));
        break;
    }
}

void KeyRingController::unlock()
{
    m_page.showNotice({});
    if (!m_vault.hasPassphrase()) {
        m_vault.unlock();
        return;
    }
    m_dialog = new panels::PassphraseDialog(tr("Unlock the key ring"), tr("The passphrase of the key ring:"),
                                            false, m_page.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &panels::PassphraseDialog::given, this,
            [this](const QString& passphrase) { m_vault.unlock(secretOf(passphrase)); });
    m_dialog->open();
}

void KeyRingController::askPassphrase()
{
    auto* dialog = new panels::PassphraseDialog(
        tr("Passphrase of the key ring"),
        tr("A new passphrase; empty for none. Without it the kept keys cannot be read again."), true,
        m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::PassphraseDialog::given, this, [this, dialog](const QString& passphrase) {
        dialog->accept();
        m_vault.setPassphrase(secretOf(passphrase));
    });
    dialog->open();
}

bool KeyRingController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_vault.touch();
    return QObject::eventFilter(watched, event);
}

} // namespace bearerwatch::desktop
