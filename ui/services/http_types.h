#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <chrono>
#include <memory>
#include <optional>

#include "base/time.h"

// What is asked of the network, under which limits, and what came back. Plain values.

namespace bearerwatch::services {

/// What the user said yes to beyond the first yes, for one fetch.
struct FetchPermissions {
    bool plainHttp = false; ///< `http:`, where everybody on the way can read and change.
    bool privateAddresses = false; ///< This machine, the own network, link-local and reserved addresses.
};

struct FetchLimits {
    std::chrono::milliseconds time{10'000}; ///< From the look-up of the name to the last octet.
    qsizetype bytes = qsizetype{1024} * 1024; ///< Of the body, as received and as unpacked.
    int redirects = 3; ///< To the same scheme, host and port alone; a POST follows none.
};

struct FetchRequest {
    QUrl address;
    bool post = false;
    QByteArray body; ///< Of a POST. May be secret: never shown.
    QByteArray contentType; ///< Of the body.
    QByteArray accept = "application/json";
    QByteArray entityTag; ///< Sent as If-None-Match where not empty.
    QList<QPair<QByteArray, QByteArray>> headers; ///< Further ones (Authorization, DPoP). May be secret.
    FetchPermissions permissions;
    FetchLimits limits;
};

enum class ProxyChoice : quint8 { System, None, Named };

/// How this machine reaches others. Belongs to the user's settings; passphrase and password do not.
struct NetworkSettings {
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyAddress; ///< Of `Named`: "http://user@host:8080", "socks5://host:1080", "host:8080".
    QByteArray proxyPassword; ///< Secret. Of the user in `proxyAddress`.
    QString caFile; ///< PEM with further authorities; trusted beside those of the system.
    QString clientCertificateFile; ///< PEM, the own certificate first; empty: none is shown.
    QString clientKeyFile; ///< PEM; empty: the key stands in the certificate's file.
    QByteArray clientKeyPassphrase; ///< Secret.
};

enum class FetchProblem : quint8 {
    None,
    BadAddress, ///< No address, or one that this program does not fetch.
    NeedsPlainHttp, ///< Ask the user, and try again with the permission.
    NeedsPrivateAddress, ///< The same.
    BadSettings, ///< CA file, certificate or key cannot be used.
    NameUnknown,
    NotReached, ///< Refused, no route, reset, cut off, proxy.
    Tls,
    Timeout,
    TooLarge,
    Damaged, ///< No HTTP, or a body that cannot be unpacked.
    Redirect, ///< To another host, too many, or of a POST.
    TooManyRequests, ///< 429, or 503 with Retry-After: `retryAfter` says when.
    Status, ///< Another status than 2xx and 304; the body is there.
    Cancelled,
};

/// What came back, or why nothing did. Immutable.
struct FetchReply {
    QUrl asked; ///< Without fragment.
    QUrl address; ///< After redirects.
    QString server; ///< "93.184.216.34", the checked address that was connected to; empty: none was.
    QString proxy; ///< "host:port", empty: direct.
    base::Time startedAt{}; ///< This machine's clock.
    base::Time receivedAt{};
    std::chrono::microseconds roundTrip{0}; ///< Of the last request, until its headers came.
    int redirects = 0;
    int status = 0; ///< Of HTTP; 0 where none came.
    QByteArray body; ///< Unpacked.
    QByteArray contentType; ///< Lower case, without parameters.
    QByteArray entityTag;
    QByteArray challenge; ///< WWW-Authenticate.
    QByteArray proofNonce; ///< DPoP-Nonce (RFC 9449 8).
    std::optional<base::Time> date; ///< The server's clock: the header Date.
    std::optional<std::chrono::seconds> maxAge; ///< Cache-Control: max-age; 0 for no-store and no-cache.
    std::optional<std::chrono::seconds> retryAfter;
    FetchProblem problem = FetchProblem::None;
    QString what; ///< One sentence: what went wrong. Empty when nothing did.
    QString remedy; ///< One sentence: what to do.

    [[nodiscard]] bool good() const { return problem == FetchProblem::None; }
    [[nodiscard]] bool notModified() const { return status == 304; }
    /// "https://a.example/keys, from 93.184.216.34, at 2026-01-31T12:00:00Z"
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString problemText() const; ///< What, and what to do.
};
using FetchReplyPtr = std::shared_ptr<const FetchReply>;

/// An address for a person: complete, control characters and look-alike hosts made visible.
[[nodiscard]] QString displayAddress(const QUrl& address);

/// The body of a form (application/x-www-form-urlencoded).
[[nodiscard]] QByteArray formBody(const QList<QPair<QByteArray, QByteArray>>& fields);
[[nodiscard]] QByteArray formEncode(const QByteArray& text); ///< One name or value.

} // namespace bearerwatch::services

Q_DECLARE_METATYPE(bearerwatch::services::FetchReplyPtr)
