#include "services/key_set_service.h"

#include <algorithm>

#include "causes/catalogue.h"
#include "services/http_fetch.h"

namespace bearerwatch::services {

struct KeySetService::Work {
    quint64 number = 0;
    Options options;
    QString issuer;
    QStringList metadataAddresses; ///< Still to be tried.
    FetchReplyPtr firstFailure; ///< Of the metadata: what to tell when none is there.
    KeySetResult result;
    HttpFetch* fetch = nullptr;
    bool cancelled = false;
};

namespace {

constexpr std::chrono::seconds MaxKept{86400}; ///< A copy is never taken for current longer.

base::Time now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QUrl asUrl(const std::string& text)
{
    return QUrl(QString::fromStdString(text), QUrl::StrictMode);
}

causes::Finding serviceFinding(std::string_view code, const std::string& found, const QString& detail = {})
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span.part = "metadata";
    finding.found = found;
    if (!detail.isEmpty())
        finding.arguments.emplace_back("detail", detail.toStdString());
    return finding;
}

void addPrivateWarning(KeySetResult& result)
{
    const auto count = std::count_if(result.keys.keys.begin(), result.keys.keys.end(),
                                     [](const jose::Key& key) { return key.isPrivate; });
    if (count > 0)
        result.findings.push_back(serviceFinding("key_set_private", std::to_string(count)));
}

/// A difference of a slash, case or scheme is told; metadata of somebody else are not used.
bool namesAnother(const std::vector<causes::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const causes::Finding& finding) {
        return finding.code == "metadata_issuer_other";
    });
}

} // namespace

KeySetService::KeySetService(const QString& cacheFolder, QObject* parent)
    : QObject(parent)
    , m_cache(cacheFolder)
{
    qRegisterMetaType<KeySetResultPtr>();
}

KeySetService::~KeySetService() = default;

QStringList KeySetService::addressesFor(const QString& issuer)
{
    QStringList list;
    for (const std::string& address : oauth::metadataAddresses(issuer.toStdString()))
        list << QString::fromStdString(address);
    return list;
}

std::optional<base::Time> KeySetService::askAgainAt(const QUrl& address, base::Time at)
{
    const auto entry = m_cache.find(address);
    if (!entry)
        return std::nullopt;
    const base::Time again = std::max(entry->askedAt + base::Duration(Cooldown), entry->notBefore);
    // A clock that was set back must not lock the address for years.
    if (again <= at || entry->askedAt > at + base::Duration(Cooldown))
        return std::nullopt;
    return again;
}

quint64 KeySetService::fetchKeySet(const QUrl& address, const Options& options)
{
    auto work = std::make_shared<Work>();
    work->number = ++m_newest;
    work->options = options;
    work->result.address = address.adjusted(QUrl::RemoveFragment);
    m_running.insert(work->number, work);
    askKeys(work);
    return work->number;
}

quint64 KeySetService::discover(const QString& issuer, const Options& options)
{
    auto work = std::make_shared<Work>();
    work->number = ++m_newest;
    work->options = options;
    work->issuer = issuer;
    work->metadataAddresses = addressesFor(issuer);
    m_running.insert(work->number, work);
    askMetadata(work);
    return work->number;
}

void KeySetService::cancel(quint64 request)
{
    const auto work = m_running.value(request);
    if (!work)
        return;
    work->cancelled = true;
    if (work->fetch)
        work->fetch->cancel();
}

void KeySetService::fetch(const std::shared_ptr<Work>& work, const QUrl& address, const QByteArray& entityTag,
                          void (KeySetService::*then)(const std::shared_ptr<Work>&, const FetchReplyPtr&))
{
    FetchRequest request;
    request.address = address;
    request.entityTag = entityTag;
    request.permissions = work->options.permissions;
    request.accept = "application/json, application/jwk-set+json;q=0.9, */*;q=0.1";
    work->fetch = new HttpFetch(std::move(request), m_settings, this);
    connect(work->fetch, &HttpFetch::finished, this, [this, work, then](const FetchReplyPtr& reply) {
        work->fetch->deleteLater();
        work->fetch = nullptr;
        (this->*then)(work, reply);
    });
    if (HttpFetch::judge(address, work->options.permissions) == FetchProblem::None)
        Q_EMIT asking(work->number, address);
    work->fetch->start();
}

void KeySetService::askMetadata(const std::shared_ptr<Work>& work)
{
    if (!work->metadataAddresses.isEmpty())
        return fetch(work, QUrl(work->metadataAddresses.takeFirst(), QUrl::StrictMode), {},
                     &KeySetService::takeMetadata);
    work->result.problem = FetchProblem::BadAddress;
    work->result.problemText = tr("`%1` is no address of an issuer. Give one that begins with https.")
                                   .arg(displayAddress(QUrl(work->issuer)));
    finishLater(work);
}

void KeySetService::takeMetadata(const std::shared_ptr<Work>& work, const FetchReplyPtr& reply)
{
    KeySetResult& result = work->result;
    result.metadataReply = reply;
    if (reply->problem == FetchProblem::Status && !work->cancelled && !work->metadataAddresses.isEmpty() &&
        reply->status < 500) {
        if (!work->firstFailure)
            work->firstFailure = reply;
        return askMetadata(work);
    }
    if (!reply->good()) {
        const FetchReplyPtr& told = work->firstFailure ? work->firstFailure : reply;
        result.problem = told->problem;
        result.problemText = told->problem == FetchProblem::Status
            ? tr("No metadata were found. %1").arg(told->problemText())
            : told->problemText();
        return finish(work);
    }
    auto metadata = oauth::parseMetadata(viewOf(reply->body));
    if (!metadata) {
        result.problem = FetchProblem::Damaged;
        result.problemText = displayAddress(reply->address) + QStringLiteral(": ") +
            QString::fromStdString(base::toText(metadata.error()));
        return finish(work);
    }
    result.findings = oauth::checkMetadata(
        *metadata,
        {work->issuer.toStdString(), reply->address.toString().toStdString(), work->options.tokenAlgorithm});
    result.metadata = std::move(*metadata);
    result.address = asUrl(result.metadata->jwksUri);
    if (work->options.metadataOnly && !namesAnother(result.findings))
        return finish(work);
    if (namesAnother(result.findings) || result.metadata->jwksUri.empty()) {
        result.problem = FetchProblem::BadAddress;
        result.problemText = result.metadata->jwksUri.empty()
            ? tr("The metadata name no key set (jwks_uri).")
            : tr("The metadata are of another issuer, %1, so its keys were not taken. Give that issuer if "
                 "you "
                 "mean it.")
                  .arg(displayAddress(asUrl(result.metadata->issuer)));
        return finish(work);
    }
    if (result.address.host() != reply->address.host() && !work->options.followOtherHost) {
        result.nextAddress = result.address;
        return finish(work);
    }
    askKeys(work);
}

void KeySetService::askKeys(const std::shared_ptr<Work>& work)
{
    const auto entry = m_cache.find(work->result.address);
    const base::Time at = now();
    const bool leftAlone = entry && entry->notBefore > at && entry->notBefore <= at + base::Duration(MaxKept);
    const bool recent = work->options.honourCooldown && askAgainAt(work->result.address, at).has_value();
    if (leftAlone || recent) {
        if (!useCopy(*work)) {
            work->result.problem = FetchProblem::TooManyRequests;
            work->result.problemText =
                tr("%1 was asked a moment ago without success. Try again after %2.")
                    .arg(displayAddress(work->result.address),
                         QString::fromStdString(base::formatRfc3339(
                             askAgainAt(work->result.address, at).value_or(entry->notBefore))));
        }
        return finishLater(work);
    }
    fetch(work, work->result.address, entry && !entry->body.isEmpty() ? entry->entityTag : QByteArray(),
          &KeySetService::takeKeys);
}

bool KeySetService::useCopy(Work& work)
{
    const KeySetResultPtr copy = copyOf(work.result.address);
    if (!copy)
        return false;
    work.result.keys = copy->keys;
    work.result.fromCopy = true;
    work.result.currentAt = copy->currentAt;
    return true;
}

KeySetResultPtr KeySetService::copyOf(const QUrl& address)
{
    const auto entry = m_cache.find(address);
    if (!entry || entry->body.isEmpty())
        return nullptr;
    auto result = std::make_shared<KeySetResult>();
    if (!readFetchedKeys(entry->body, address, result->keys).isEmpty())
        return nullptr;
    result->address = address;
    result->fromCopy = true;
    result->currentAt = entry->fetchedAt;
    return result;
}

void KeySetService::takeKeys(const std::shared_ptr<Work>& work, const FetchReplyPtr& reply)
{
    KeySetResult& result = work->result;
    result.reply = reply;
    if (!reply->server.isEmpty() && reply->problem != FetchProblem::Cancelled)
        m_cache.noteAsked(result.address, reply->receivedAt,
                          reply->retryAfter && !reply->good()
                              ? reply->receivedAt + base::Duration(*reply->retryAfter)
                              : base::Time{});
    if (reply->good() && !reply->notModified())
        takeBody(*work, *reply);
    else if (reply->good()) {
        auto entry = m_cache.find(result.address).value_or(CachedKeySet{});
        entry.fetchedAt = entry.askedAt = reply->receivedAt;
        m_cache.store(result.address, entry);
        useCopy(*work);
        result.unchanged = true;
        result.fromCopy = false;
    } else {
        result.problem = reply->problem;
        result.problemText = reply->problemText();
        const bool needsYes = reply->problem == FetchProblem::NeedsPlainHttp ||
            reply->problem == FetchProblem::NeedsPrivateAddress || reply->problem == FetchProblem::BadAddress;
        if (!needsYes && reply->problem != FetchProblem::Cancelled)
            useCopy(*work);
    }
    if (result.metadata && result.problem != FetchProblem::None && result.problem != FetchProblem::Cancelled)
        result.findings.push_back(
            serviceFinding("metadata_keys_dead", result.metadata->jwksUri, result.problemText));
    addPrivateWarning(result);
    finish(work);
}

void KeySetService::takeBody(Work& work, const FetchReply& reply)
{
    KeySetResult& result = work.result;
    const QString problem = readFetchedKeys(reply.body, result.address, result.keys);
    if (!problem.isEmpty()) {
        result.problem = FetchProblem::Damaged;
        result.problemText = problem;
        useCopy(work);
        return;
    }
    result.currentAt = reply.receivedAt;
    if (const KeySetResultPtr before = copyOf(result.address)) {
        result.change = oauth::compareKeySets(before->keys, result.keys);
        result.previousAt = before->currentAt;
        result.unchanged = result.change.empty();
    }
    if (oauth::holdsPrivateKeys(result.keys))
        return; // never written to a file
    CachedKeySet entry;
    entry.body = reply.body;
    entry.entityTag = reply.entityTag;
    entry.fetchedAt = entry.askedAt = reply.receivedAt;
    entry.maxAge = std::min(reply.maxAge.value_or(std::chrono::seconds(600)), MaxKept);
    m_cache.store(result.address, entry);
}

void KeySetService::finishLater(const std::shared_ptr<Work>& work)
{
    QMetaObject::invokeMethod(
        this, [this, work] { finish(work); }, Qt::QueuedConnection);
}

void KeySetService::finish(const std::shared_ptr<Work>& work)
{
    m_running.remove(work->number);
    Q_EMIT finished(work->number, std::make_shared<const KeySetResult>(std::move(work->result)));
}

} // namespace bearerwatch::services
