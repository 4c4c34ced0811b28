#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include "services/oauth_service.h"
#include "services/secret_store.h"

namespace bearerwatch::services {

/// What a token keeper shows. Immutable copy.
struct KeptToken {
    std::shared_ptr<const oauth::TokenResponse> tokens; ///< Null before the first answer. Secret.
    base::Time receivedAt{};
    std::optional<base::Time> expiresAt; ///< From expires_in; empty where the issuer names none.
    int renewals = 0;
    bool rotates = false; ///< The issuer gives a new refresh token with each renewal.
    SecretPlace place = SecretPlace::Nowhere; ///< Where the refresh token is kept.
};

/// Keeps one pinned token alive with its refresh token, because the user has set it so.
///
/// A rotated refresh token is stored before the new access token is shown, so that a crash between the two
/// loses nothing. A refresh token is never sent twice once it was exchanged: issuers take that for theft and
/// end the whole session. When a second program has used it, that is said. One renewal at a time. Thread: the
/// owner's.
class TokenKeeper final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle,
        Waiting, ///< Renews at `nextRenewal`.
        Renewing,
        Ended, ///< The issuer refuses the refresh token: only a new login helps.
    };

    /// @param service, store  Must outlive the keeper. @param name  Of the refresh token in the store.
    TokenKeeper(OAuthService& service, SecretStore& store, QString name, QObject* parent = nullptr);
    ~TokenKeeper() override;

    /// Takes over what a login or a paste has brought. Renews `margin` before the end when `automatic`.
    /// @param refreshToken  Empty: the one that the store keeps under the name.
    /// @param expiresAt  Of the access token at hand; empty: renews only when asked.
    void keep(const EndpointRequest& endpoint, const base::SecretBytes& refreshToken,
              std::optional<base::Time> expiresAt, bool automatic,
              std::chrono::seconds margin = std::chrono::seconds(60));
    /// The same without a refresh token: the client itself gets the tokens (RFC 6749 4.4).
    void keepByClient(const EndpointRequest& endpoint, const QByteArray& scope, bool automatic,
                      std::chrono::seconds margin = std::chrono::seconds(60));
    void renewNow();
    void setAutomatic(bool automatic);
    /// Stops, and removes the refresh token from the store.
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const KeptToken& token() const { return m_token; }
    [[nodiscard]] std::optional<base::Time> nextRenewal() const { return m_next; }
    [[nodiscard]] FetchProblem lastProblem() const { return m_lastProblem; } ///< Of the last request.

Q_SIGNALS:
    void stateChanged();
    void renewed(); ///< `token()` is the new one.
    void failed(const QString& problem); ///< What went wrong and what to do; `state` is what came of it.
    void told(const QString& remark); ///< The refresh token is kept for this session only, and why.

private:
    void setState(State state);
    void schedule();
    void wake();
    void begin(const EndpointRequest& endpoint, std::optional<base::Time> expiresAt, bool automatic,
               std::chrono::seconds margin);
    void send(const base::SecretBytes& refreshToken);
    void take(const TokenResultPtr& result, const QByteArray& sentHash);
    void accept(const TokenResultPtr& result, SecretPlace place);
    void retryLater(const QString& problem, const TokenResultPtr& result);
    void end(const QString& problem);

    OAuthService& m_service;
    SecretStore& m_store;
    QString m_name;
    EndpointRequest m_endpoint;
    KeptToken m_token;
    State m_state = State::Idle;
    bool m_automatic = false;
    bool m_byClient = false;
    QByteArray m_scope; ///< Of the client's own tokens.
    std::chrono::seconds m_margin{60};
    std::optional<base::Time> m_next;
    QTimer m_timer;
    QByteArray m_writtenHash; ///< Of the refresh token that this keeper wrote last.
    QSet<QByteArray> m_exchanged; ///< Hashes of refresh tokens that a rotation has replaced.
    quint64 m_request = 0;
    FetchProblem m_lastProblem = FetchProblem::None;
    int m_failures = 0; ///< In a row.
};

} // namespace bearerwatch::services
