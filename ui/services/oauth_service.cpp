#include "services/oauth_service.h"

#include <QtCore/QTimer>

#include "services/http_fetch.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

base::Time now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(const base::SecretBytes& secret)
{
    return {secret.text().data(), static_cast<qsizetype>(secret.size())};
}

QString textOf(const base::Error& error)
{
    return QString::fromStdString(base::toText(error));
}

/// The reply without its body, which held tokens and is wiped.
FetchReplyPtr withoutBody(const FetchReplyPtr& reply)
{
    auto kept = std::make_shared<FetchReply>(*reply);
    wipe(kept->body);
    return kept;
}

FormFields tokenFields(const base::SecretBytes& token, const QByteArray& hint)
{
    FormFields fields{{"token", bytesOf(token)}};
    if (!hint.isEmpty())
        fields.emplaceBack("token_type_hint", hint);
    return fields;
}

/// What a refusal of introspection or revocation means; the status stands for the client, not for the token.
QString refusal(const FetchReply& reply)
{
    if (reply.problem != FetchProblem::Status ||
        (reply.status != 400 && reply.status != 401 && reply.status != 403))
        return reply.problemText();
    const auto error = oauth::parseTokenError(viewOf(reply.body));
    const QString words = error ? QString::fromStdString(error->error) : QString();
    const QString told = words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
    return OAuthService::tr(
               "The endpoint refuses the client, with the status %1%2. This says nothing about the token. "
               "Check the client id, its secret, how it proves who it is, and its right to ask.")
        .arg(reply.status)
        .arg(told);
}

} // namespace

struct OAuthService::TokenCall {
    EndpointRequest request;
    FormFields fields;
    oauth::Grant grant = oauth::Grant::ClientCredentials;
    Then<TokenResult> then;
    quint64 number = 0;
    bool repeated = false; ///< With the nonce that the server asked for.
};

quint64 OAuthService::send(FetchRequest request, std::function<void(const FetchReplyPtr&)> then)
{
    const quint64 number = ++m_newest;
    const QUrl address = request.address;
    const bool allowed = HttpFetch::judge(address, request.permissions) == FetchProblem::None;
    auto* fetch = new HttpFetch(std::move(request), m_settings, this);
    m_running.insert(number, fetch);
    connect(fetch, &HttpFetch::finished, this,
            [this, fetch, number, then = std::move(then)](const FetchReplyPtr& reply) {
                fetch->deleteLater();
                if (m_running.remove(number) == 0)
                    return;
                Q_EMIT replied(reply);
                then(reply);
            });
    if (allowed)
        Q_EMIT asking(number, address);
    fetch->start();
    return number;
}

void OAuthService::cancel(quint64 request)
{
    const QPointer<QObject> running = m_running.take(request);
    if (running)
        running->deleteLater(); // its destructor closes the connection
}

quint64 OAuthService::sendForm(const EndpointRequest& request, const FormFields& fields,
                               std::function<void(const FetchReplyPtr&)> then,
                               std::function<void(const QString&)> fail)
{
    FetchRequest fetch;
    fetch.address = request.endpoint;
    fetch.permissions = request.permissions;
    const std::string audience =
        request.audience.empty() ? request.endpoint.toEncoded().toStdString() : request.audience;
    const auto ready = authenticate(fetch, fields, request.client, audience, now());
    if (ready)
        return send(std::move(fetch), std::move(then));
    const quint64 number = ++m_newest;
    const QString problem = textOf(ready.error());
    QTimer::singleShot(0, this, [fail = std::move(fail), problem] { fail(problem); });
    return number;
}

quint64 OAuthService::introspect(const EndpointRequest& request, const base::SecretBytes& token,
                                 const QByteArray& hint, Then<IntrospectionResult> then)
{
    const auto take = [then](const FetchReplyPtr& reply) {
        auto result = std::make_shared<IntrospectionResult>();
        result->reply = reply;
        if (reply->good()) {
            auto answer = oauth::parseIntrospection(viewOf(reply->body));
            if (answer)
                result->answer = std::move(*answer);
            else
                result->problem = textOf(answer.error());
        } else {
            result->problem = refusal(*reply);
        }
        then(result);
    };
    return sendForm(request, tokenFields(token, hint), take, [then](const QString& problem) {
        auto result = std::make_shared<IntrospectionResult>();
        result->problem = problem;
        then(result);
    });
}

quint64 OAuthService::revoke(const EndpointRequest& request, const base::SecretBytes& token,
                             const QByteArray& hint, bool confirmed, Then<RevocationResult> then)
{
    const auto fail = [then](const QString& problem) {
        auto result = std::make_shared<RevocationResult>();
        result->problem = problem;
        then(result);
    };
    if (!confirmed) {
        const QString question = tr("Nothing was sent. %1 would end this token for everybody who uses it, "
                                    "and perhaps the whole session that "
                                    "it belongs to; that cannot be undone. Confirm it to go on.")
                                     .arg(displayAddress(request.endpoint));
        QTimer::singleShot(0, this, [fail, question] { fail(question); });
        return ++m_newest;
    }
    const auto take = [then](const FetchReplyPtr& reply) {
        auto result = std::make_shared<RevocationResult>();
        result->reply = reply;
        result->revoked = reply->good();
        if (!reply->good())
            result->problem = refusal(*reply);
        then(result);
    };
    return sendForm(request, tokenFields(token, hint), take, fail);
}

quint64 OAuthService::refresh(const EndpointRequest& request, const base::SecretBytes& refreshToken,
                              const QByteArray& scope, Then<TokenResult> then)
{
    FormFields fields{{"grant_type", "refresh_token"}, {"refresh_token", bytesOf(refreshToken)}};
    if (!scope.isEmpty())
        fields.emplaceBack("scope", scope);
    return askForTokens(request, fields, oauth::Grant::RefreshToken, std::move(then));
}

quint64 OAuthService::clientCredentials(const EndpointRequest& request, const QByteArray& scope,
                                        Then<TokenResult> then)
{
    FormFields fields{{"grant_type", "client_credentials"}};
    if (!scope.isEmpty())
        fields.emplaceBack("scope", scope);
    return askForTokens(request, fields, oauth::Grant::ClientCredentials, std::move(then));
}

quint64 OAuthService::redeemCode(const EndpointRequest& request, const QByteArray& code,
                                 const QByteArray& verifier, const QByteArray& redirect,
                                 Then<TokenResult> then)
{
    const FormFields fields{{"grant_type", "authorization_code"},
                            {"code", code},
                            {"code_verifier", verifier},
                            {"redirect_uri", redirect}};
    return askForTokens(request, fields, oauth::Grant::AuthorizationCode, std::move(then));
}

quint64 OAuthService::pollDevice(const EndpointRequest& request, const base::SecretBytes& deviceCode,
                                 Then<TokenResult> then)
{
    const FormFields fields{{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", bytesOf(deviceCode)}};
    return askForTokens(request, fields, oauth::Grant::DeviceCode, std::move(then));
}

quint64 OAuthService::startDevice(const EndpointRequest& request, const QByteArray& scope,
                                  Then<DeviceResult> then)
{
    FormFields fields;
    if (!scope.isEmpty())
        fields.emplaceBack("scope", scope);
    const auto fail = [then](const QString& problem) {
        auto result = std::make_shared<DeviceResult>();
        result->problem = problem;
        then(result);
    };
    const auto take = [then](const FetchReplyPtr& reply) {
        auto result = std::make_shared<DeviceResult>();
        auto device = reply->good() ? oauth::parseDeviceResponse(viewOf(reply->body))
                                    : base::Expected<oauth::DeviceResponse>();
        result->reply = reply->good() ? withoutBody(reply) : reply;
        if (!reply->good())
            result->problem = refusal(*reply);
        else if (!device)
            result->problem = textOf(device.error());
        else
            result->device = std::make_shared<const oauth::DeviceResponse>(std::move(*device));
        then(result);
    };
    return sendForm(request, fields, take, fail);
}

quint64 OAuthService::askForTokens(const EndpointRequest& request, const FormFields& fields,
                                   oauth::Grant grant, Then<TokenResult> then)
{
    auto call = std::make_shared<TokenCall>(TokenCall{request, fields, grant, std::move(then)});
    sendTokenCall(call, {});
    return call->number;
}

void OAuthService::sendTokenCall(const std::shared_ptr<TokenCall>& call, const QByteArray& nonce)
{
    const auto fail = [this, call](const base::Error& error) {
        auto result = std::make_shared<TokenResult>();
        result->problem = textOf(error);
        result->receivedAt = now();
        QTimer::singleShot(0, this, [call, result] { call->then(result); });
        call->number = ++m_newest;
    };
    FetchRequest fetch;
    fetch.address = call->request.endpoint;
    fetch.permissions = call->request.permissions;
    const std::string audience = call->request.audience.empty()
        ? call->request.endpoint.toEncoded().toStdString()
        : call->request.audience;
    const auto ready = authenticate(fetch, call->fields, call->request.client, audience, now());
    if (!ready)
        return fail(ready.error());
    if (call->request.client.proofKey) {
        const auto proof = makeProof(*call->request.client.proofKey, "POST", fetch.address, nonce, {}, now());
        if (!proof)
            return fail(proof.error());
        fetch.headers.emplaceBack("DPoP", QByteArray::fromStdString(*proof));
    }
    const quint64 number =
        send(std::move(fetch), [this, call](const FetchReplyPtr& reply) { takeTokens(call, reply); });
    if (call->number == 0) {
        call->number = number;
    } else { // the repetition is cancelled under the number that the asker knows
        m_running.insert(call->number, m_running.value(number));
    }
}

void OAuthService::takeTokens(const std::shared_ptr<TokenCall>& call, const FetchReplyPtr& reply)
{
    if (call->repeated && m_running.remove(call->number) == 0)
        return; // cancelled
    auto result = std::make_shared<TokenResult>();
    result->reply = reply;
    result->receivedAt = reply->receivedAt;
    if (reply->good()) {
        auto tokens = oauth::parseTokenResponse(viewOf(reply->body));
        result->reply = withoutBody(reply);
        if (tokens)
            result->tokens = std::make_shared<const oauth::TokenResponse>(std::move(*tokens));
        else
            result->problem = textOf(tokens.error());
        return call->then(result);
    }
    const auto error = oauth::parseTokenError(viewOf(reply->body));
    result->error = error ? error->error : std::string();
    if (result->error == "use_dpop_nonce" && !call->repeated && !reply->proofNonce.isEmpty()) {
        call->repeated = true;
        return sendTokenCall(call, reply->proofNonce);
    }
    result->problem = reply->problem == FetchProblem::Status
        ? textOf(oauth::explainTokenError(error.value_or(oauth::TokenEndpointError{}), call->grant,
                                          reply->status))
        : reply->problemText();
    call->then(result);
}

quint64 OAuthService::fetchStatusList(const QUrl& address, const FetchPermissions& permissions,
                                      Then<StatusListResult> then)
{
    FetchRequest fetch;
    fetch.address = address;
    fetch.permissions = permissions;
    fetch.accept = "application/statuslist+jwt";
    return send(std::move(fetch), [then](const FetchReplyPtr& reply) {
        auto result = std::make_shared<StatusListResult>();
        result->reply = reply;
        result->problem = reply->good() ? QString() : reply->problemText();
        if (reply->good())
            result->jwt = reply->body.toStdString();
        then(result);
    });
}

} // namespace bearerwatch::services
