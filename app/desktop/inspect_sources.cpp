// Where texts and keys come from: files, samples, the clipboard; and what goes to the clipboard.

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHashFunctions>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <algorithm>

#include "desktop/inspect_controller.h"
#include "desktop/issuer_controller.h"
#include "jose/key_file.h"
#include "models/token_view.h"
#include "models/wording.h"
#include "panels/add_key_dialog.h"
#include "panels/inspect_page.h"
#include "panels/keys_page.h"
#include "panels/passphrase_dialog.h"
#include "panels/secret_edit.h"
#include "tokens/api_key.h"
#include "tokens/recognise.h"

namespace bearerwatch::desktop {
namespace {

/// What a clipboard may hold at most to be looked at for an offer.
constexpr qsizetype MaxOffered = qsizetype{256} * 1024;
/// How much of a file is looked at to tell whether it is one for the keys. Unit: bytes.
constexpr qint64 MaxKeyHead = qint64{64} * 1024;

QString pathOf(const QString& urlOrPath)
{
    const QUrl url(urlOrPath);
    return url.isLocalFile() ? url.toLocalFile() : urlOrPath;
}

bool isKeyFile(const QString& path)
{
    static const QStringList endings{QStringLiteral("pem"),  QStringLiteral("der"), QStringLiteral("jwk"),
                                     QStringLiteral("jwks"), QStringLiteral("crt"), QStringLiteral("cer"),
                                     QStringLiteral("p12"),  QStringLiteral("pfx"), QStringLiteral("key"),
                                     QStringLiteral("pub")};
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(MaxKeyHead);
    // The metadata of an issuer holds no key, but the keys say where its keys are.
    return head.startsWith("-----BEGIN ") ||
        (head.trimmed().startsWith('{') && (head.contains("\"kty\"") || head.contains("\"jwks_uri\"")));
}

bool isLog(const QString& path)
{
    const QFileInfo facts(path);
    static const QStringList endings{QStringLiteral("log"),  QStringLiteral("gz"),  QStringLiteral("zst"),
                                     QStringLiteral("xz"),   QStringLiteral("bz2"), QStringLiteral("ndjson"),
                                     QStringLiteral("jsonl")};
    return facts.isDir() || endings.contains(facts.suffix().toLower()) ||
        facts.fileName().contains(QStringLiteral(".log."));
}

models::Expectations sampleExpectations()
{
    models::Expectations expected;
    expected.issuer = QStringLiteral("https://id.example.com/");
    expected.audience = QStringLiteral("https://api.example.com/orders/");
    expected.algorithms = QStringLiteral("ES256");
    expected.required = QStringLiteral("sub jti");
    expected.scope = QStringLiteral("orders:read");
    return expected;
}

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void InspectController::openFiles(const QStringList& urls)
{
    QStringList logs;
    for (const QString& url : urls) {
        const QString path = pathOf(url);
        if (isLog(path)) {
            logs << path;
        } else if (isKeyFile(path)) {
            addKeyFile(path);
        } else {
            QFile file(path);
            if (QFileInfo(path).size() > static_cast<qint64>(tokens::MaxPasteBytes)) {
                logs << path;
            } else if (!file.open(QIODevice::ReadOnly)) {
                Q_EMIT inspectShown();
                m_page->showMessage(
                    tr("The file cannot be read"),
                    tr("%1: %2. Check the name and the permission.").arg(path, file.errorString()));
            } else {
                openText(file.readAll(), QFileInfo(path).fileName());
            }
        }
    }
    if (!logs.isEmpty())
        Q_EMIT logsGiven(logs);
}

void InspectController::openKeyFiles(const QStringList& urls)
{
    for (const QString& url : urls)
        addKeyFile(pathOf(url));
}

void InspectController::addKeyFile(const QString& path)
{
    const QString problem = m_keys.addFile(path);
    if (problem.isEmpty()) {
        m_page->showNotice(tr("Keys of %1 were added.").arg(QFileInfo(path).fileName()));
        return;
    }
    if (!m_keys.wantsPassphrase()) {
        m_page->showNotice(problem);
        keysPage()->showNotice(problem);
        return;
    }
    auto* dialog = new panels::PassphraseDialog(
        tr("Passphrase"),
        tr("%1 is encrypted. Its passphrase:").arg(models::isolated(QFileInfo(path).fileName())), false,
        m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::PassphraseDialog::given, this, [this, dialog, path](const QString& passphrase) {
        const QString wrong = m_keys.addFile(path, passphrase);
        if (wrong.isEmpty())
            dialog->accept();
        else
            dialog->showProblem(wrong);
    });
    dialog->open();
}

void InspectController::openSample(const QString& id)
{
    chooseProfile(0);
    m_page->setExpectations(sampleExpectations());
    removeKeysOfSample();
    const QString problem =
        m_keys.addText(resource(QStringLiteral("sample-jwks.json")), tr("sample-jwks.json"));
    if (!problem.isEmpty())
        m_page->showMessage(tr("The sample's key was not added"), problem);
    // The samples were valid on one morning; except for the first they are judged then.
    std::optional<base::Time> at;
    if (id != QLatin1String("token-set"))
        at = base::parseInstant("2026-01-14T10:20:00Z");
    inspectText(resource(id + QStringLiteral(".txt")), tr("sample"), at);
    m_sample = true;
}

void InspectController::leaveSample()
{
    if (!std::exchange(m_sample, false))
        return;
    if (m_page->expectations() == sampleExpectations())
        m_page->setExpectations({});
    removeKeysOfSample();
}

void InspectController::removeKeysOfSample()
{
    const std::string origin = tr("sample-jwks.json").toStdString();
    for (int row = static_cast<int>(m_keys.keys().keys.size()) - 1; row >= 0; --row) {
        if (m_keys.keys().keys[static_cast<std::size_t>(row)].source == origin)
            m_keys.remove(row);
    }
}

void InspectController::openText(const QByteArray& text, const QString& detail, std::optional<base::Time> at)
{
    leaveSample();
    inspectText(text, detail, at);
}

void InspectController::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    m_offeredHash = qHash(text);
    m_page->setClipboardOffer(false);
    openText(text.toUtf8());
    m_page->focusText();
}

void InspectController::clear()
{
    openText({});
    m_page->focusText();
}

void InspectController::copyReport()
{
    if (m_reports && !m_reports->empty())
        QGuiApplication::clipboard()->setText(m_view.report());
    else if (m_result && !m_result->errorText.empty())
        QGuiApplication::clipboard()->setText(m_errorView.report());
}

void InspectController::copyToken()
{
    if (const verdict::TokenReport* report = models::reportOf(m_reports, m_current))
        copySecret(QString::fromStdString(report->text));
}

void InspectController::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void InspectController::copySecret(const QString& text)
{
    QGuiApplication::clipboard()->setMimeData(new panels::SecretMimeData(text));
}

void InspectController::lookAtClipboard()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || panels::SecretMimeData::isOnClipboard())
        return;
    const QString text = data->text();
    const size_t hash = qHash(text);
    if (text.size() > MaxOffered || hash == m_offeredHash)
        return;
    m_offeredHash = hash;
    const QByteArray utf8 = text.toUtf8();
    const auto found = tokens::recognise({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    const bool token =
        std::any_of(found.candidates.begin(), found.candidates.end(), [](const tokens::Candidate& candidate) {
            return candidate.kind != "opaque" && candidate.kind != "uuid" && candidate.kind != "none";
        });
    m_page->setClipboardOffer(token && utf8 != m_page->text());
}

void InspectController::wireKeys()
{
    connect(&m_keys, &services::KeyStore::changed, this, [this] {
        std::vector<bool> kept;
        kept.reserve(m_keys.keys().keys.size());
        for (int row = 0; row < static_cast<int>(m_keys.keys().keys.size()); ++row)
            kept.push_back(m_keys.isLasting(row));
        m_keysModel.setKeys(m_keys.keys(), kept);
        Q_EMIT keysChanged();
        if (!m_page->text().trimmed().isEmpty())
            startAgain();
    });
    connect(&m_fetcher, &KeyFetcher::fetched, this, [this](const QString& summary) {
        m_page->showNotice(summary);
        keysPage()->showNotice(summary);
    });
}

void InspectController::wireKeysPage()
{
    connect(m_keysPage, &panels::KeysPage::addKeyAsked, this, &InspectController::askForKey);
    connect(m_keysPage, &panels::KeysPage::removeAsked, &m_keys, &services::KeyStore::remove);
    connect(m_keysPage, &panels::KeysPage::filesDropped, this, &InspectController::openKeyFiles);
}

void InspectController::showNoToken()
{
    const QByteArray& text = m_result->text;
    jose::KeyFileOptions options;
    options.allowSecret = false;
    const jose::KeySet found =
        jose::readKeys({text.constData(), static_cast<std::size_t>(text.size())}, {}, options);
    const auto usable = std::count_if(found.keys.begin(), found.keys.end(),
                                      [](const jose::Key& key) { return key.usable(); });
    if (usable > 0) {
        m_page->showKey(static_cast<int>(usable));
        return;
    }
    if (jose::wantsPassphrase(found)) {
        m_page->showMessage(
            tr("This is an encrypted private key, and no token"),
            tr("Add its file to the keys, which asks for the passphrase, to decrypt a token with "
               "it. A signature is checked with the public key."));
        return;
    }
    if (!found.problems.empty() && found.problems.front().code == "key_is_metadata") {
        const models::FindingView view = models::viewOf(found.problems.front(), {});
        m_page->showMessage(view.title, QStringLiteral("%1. %2").arg(view.evidence, view.serverFix));
        return;
    }
    if (const auto header = tokens::apiKeyHeader({text.constData(), static_cast<std::size_t>(text.size())})) {
        m_page->showMessage(
            tr("This is an API key, and no bearer token"),
            tr("The header %1 carries it: only the service that issued the key can say whether it is good. "
               "Where the service wants a token, send “Authorization: Bearer <token>”.")
                .arg(QString::fromStdString(*header)));
        return;
    }
    m_page->showMessage(tr("No token in this text"),
                        tr("Nothing in it looks like a token. Paste the whole header, request or response, "
                           "and check that the copy is not cut off."));
}

void InspectController::takePastedKey()
{
    const QByteArray text = m_page->text();
    clear(); // before the keys change: they would be looked for tokens again
    const QString problem = m_keys.addText(text, tr("pasted key"));
    m_page->showNotice(problem.isEmpty() ? tr("Added to the keys. Now paste the token.") : problem);
}

void InspectController::addKeyFrom(panels::AddKeyDialog* dialog, const QString& problem)
{
    if (problem.isEmpty())
        dialog->accept();
    else
        dialog->showProblem(problem);
}

void InspectController::askForKey()
{
    auto* dialog = new panels::AddKeyDialog(m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    using panels::AddKeyDialog;
    m_fetcher.serve(dialog);
    const QString issuer = issuerOf(*this);
    if (issuer.startsWith(QLatin1String("https://")))
        dialog->setIssuer(issuer);
    connect(dialog, &AddKeyDialog::textGiven, this, [this, dialog](const QByteArray& text) {
        addKeyFrom(dialog, m_keys.addText(text, tr("pasted key")));
    });
    connect(dialog, &AddKeyDialog::secretGiven, this, [this, dialog](const QString& secret, int encoding) {
        addKeyFrom(dialog, m_keys.addSecret(secret, jose::SecretEncoding(encoding)));
    });
    connect(dialog, &AddKeyDialog::fileGiven, this,
            [this, dialog](const QString& path, const QString& passphrase) {
                addKeyFrom(dialog, m_keys.addFile(path, passphrase));
            });
    dialog->open();
}

} // namespace bearerwatch::desktop
