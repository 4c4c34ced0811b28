#include "services/token_keeper.h"

#include <QtCore/QCryptographicHash>
#include <algorithm>

namespace bearerwatch::services {
namespace {

constexpr std::chrono::seconds FirstRetry{5};
constexpr std::chrono::seconds LongestRetry{600};
constexpr std::chrono::hours LongestSleep{6}; ///< Then the clock is looked at again: it may have been set.

base::Time now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

QByteArray hashOf(const base::SecretBytes& secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(secret.text().data(), static_cast<qsizetype>(secret.size())));
    return hash.result();
}

} // namespace

TokenKeeper::TokenKeeper(OAuthService& service, SecretStore& store, QString name, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store)
    , m_name(QStringLiteral("refresh-token/") + name)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenKeeper::wake);
}

TokenKeeper::~TokenKeeper()
{
    m_service.cancel(m_request);
}

void TokenKeeper::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void TokenKeeper::keep(const EndpointRequest& endpoint, const base::SecretBytes& refreshToken,
                       std::optional<base::Time> expiresAt, bool automatic, std::chrono::seconds margin)
{
    begin(endpoint, expiresAt, automatic, margin);
    m_byClient = false;
    if (refreshToken.empty()) {
        m_writtenHash.clear();
        return schedule();
    }
    m_writtenHash = hashOf(refreshToken);
    m_store.write(m_name, refreshToken, this, [this](const SecretResult& result) {
        m_token.place = result.place;
        if (!result.problem.isEmpty())
            Q_EMIT told(result.problem);
        schedule();
    });
}

void TokenKeeper::keepByClient(const EndpointRequest& endpoint, const QByteArray& scope, bool automatic,
                               std::chrono::seconds margin)
{
    begin(endpoint, std::nullopt, automatic, margin);
    m_byClient = true;
    m_scope = scope;
}

void TokenKeeper::begin(const EndpointRequest& endpoint, std::optional<base::Time> expiresAt, bool automatic,
                        std::chrono::seconds margin)
{
    m_service.cancel(m_request);
    m_endpoint = endpoint;
    m_automatic = automatic;
    m_margin = margin;
    m_token = {};
    m_token.expiresAt = expiresAt;
    m_failures = 0;
    setState(State::Idle);
}

void TokenKeeper::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    schedule();
}

void TokenKeeper::schedule()
{
    m_timer.stop();
    m_next.reset();
    if (m_state == State::Renewing || m_state == State::Ended)
        return;
    if (!m_automatic || !m_token.expiresAt)
        return setState(State::Idle);
    // Half of a short life, so that a token of 30 s is not renewed without a pause.
    const base::Time from = m_token.receivedAt == base::Time{} ? now() : m_token.receivedAt;
    const base::Duration life = *m_token.expiresAt - from;
    const base::Duration margin =
        std::min<base::Duration>(m_margin, std::max<base::Duration>(life / 2, base::Duration(0)));
    m_next = *m_token.expiresAt - margin;
    setState(State::Waiting);
    wake();
}

void TokenKeeper::wake()
{
    if (m_state != State::Waiting || !m_next)
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_next - now());
    if (left.count() <= 0)
        return renewNow();
    m_timer.start(std::min<std::chrono::milliseconds>(left, LongestSleep));
}

void TokenKeeper::renewNow()
{
    if (m_state == State::Renewing || m_state == State::Ended)
        return;
    m_timer.stop();
    setState(State::Renewing);
    if (m_byClient) {
        m_request = m_service.clientCredentials(m_endpoint, m_scope,
                                                [this](const TokenResultPtr& result) { take(result, {}); });
        return;
    }
    // Read anew: another window may have rotated it meanwhile.
    m_store.read(m_name, this, [this](const SecretResult& result) {
        if (m_state != State::Renewing)
            return;
        if (!result.found())
            return end(result.problem.isEmpty() ? tr("No refresh token is kept. Log in anew.")
                                                : result.problem);
        if (m_exchanged.contains(hashOf(*result.secret)))
            return end(tr(
                "The kept refresh token was exchanged before; sending it again would make the issuer end the "
                "session. Log in anew."));
        send(*result.secret);
    });
}

void TokenKeeper::send(const base::SecretBytes& refreshToken)
{
    const QByteArray hash = hashOf(refreshToken);
    m_request = m_service.refresh(m_endpoint, refreshToken, {},
                                  [this, hash](const TokenResultPtr& result) { take(result, hash); });
}

void TokenKeeper::take(const TokenResultPtr& result, const QByteArray& sentHash)
{
    m_request = 0;
    m_lastProblem = result->reply ? result->reply->problem : FetchProblem::None;
    if (m_state != State::Renewing)
        return;
    if (m_byClient)
        return result->good() ? accept(result, SecretPlace::Nowhere) : retryLater(result->problem, result);
    if (!result->good()) {
        if (result->error != "invalid_grant")
            return retryLater(result->problem, result);
        const bool rotated = m_token.rotates || (!m_writtenHash.isEmpty() && sentHash != m_writtenHash);
        return end(rotated ? tr("%1. This issuer rotates refresh tokens, so a second user of the same one "
                                "makes it end the "
                                "session: look for another program, or for theft. Log in anew.")
                                 .arg(result->problem)
                           : result->problem);
    }
    const base::SecretBytes& next = result->tokens->refreshToken;
    const QByteArray nextHash = next.empty() ? sentHash : hashOf(next);
    if (nextHash == sentHash)
        return accept(result, m_token.place);
    m_token.rotates = true;
    m_exchanged.insert(sentHash);
    m_writtenHash = nextHash;
    m_store.write(m_name, next, this, [this, result](const SecretResult& written) {
        if (!written.problem.isEmpty())
            Q_EMIT told(written.problem);
        accept(result, written.place); // shown only now
    });
}

void TokenKeeper::accept(const TokenResultPtr& result, SecretPlace place)
{
    m_failures = 0;
    m_token.tokens = result->tokens;
    m_token.receivedAt = result->receivedAt;
    m_token.place = place;
    ++m_token.renewals;
    m_token.expiresAt.reset();
    if (result->tokens->expiresIn)
        m_token.expiresAt = result->receivedAt + base::Duration(*result->tokens->expiresIn);
    setState(State::Idle);
    Q_EMIT renewed();
    schedule();
}

void TokenKeeper::retryLater(const QString& problem, const TokenResultPtr& result)
{
    ++m_failures;
    const bool temporary = result->reply &&
        (result->reply->problem == FetchProblem::TooManyRequests || result->reply->status >= 500 ||
         result->reply->problem == FetchProblem::Timeout ||
         result->reply->problem == FetchProblem::NotReached ||
         result->reply->problem == FetchProblem::NameUnknown);
    if (!temporary || !m_automatic) {
        setState(State::Idle); // the same again would fail again
        return Q_EMIT failed(problem);
    }
    std::chrono::seconds pause = std::min(FirstRetry * (1 << std::min(m_failures - 1, 10)), LongestRetry);
    if (result->reply->retryAfter)
        pause = std::max(pause, *result->reply->retryAfter);
    m_next = now() + base::Duration(pause);
    setState(State::Waiting);
    wake();
    Q_EMIT failed(problem);
}

void TokenKeeper::end(const QString& problem)
{
    m_timer.stop();
    m_next.reset();
    setState(State::Ended);
    Q_EMIT failed(problem);
}

void TokenKeeper::forget()
{
    m_service.cancel(m_request);
    m_timer.stop();
    m_next.reset();
    m_token = {};
    if (m_byClient)
        return setState(State::Idle);
    m_store.remove(m_name, this, [this](const SecretResult& result) {
        if (!result.problem.isEmpty())
            Q_EMIT failed(result.problem);
    });
    setState(State::Idle);
}

} // namespace bearerwatch::services
