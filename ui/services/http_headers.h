#pragma once

#include <QtCore/QByteArray>
#include <optional>

#include "services/http_types.h"

class QNetworkReply;
class QNetworkRequest;

// What is written into a request and read from a reply. For HttpFetch.

namespace bearerwatch::services {

/// Host of the name, no cookies, no cache, no credentials of others, no HTTP/2, redirects by hand.
void prepareRequest(QNetworkRequest& target, const FetchRequest& request, const QUrl& address);

/// Visible characters, blanks and tabs alone: what can stand in a header without ending it.
[[nodiscard]] bool isHeaderText(const QByteArray& value);

/// Type, tag, date, age, waiting time, challenge.
void takeReplyHeaders(FetchReply& result, const QNetworkReply& reply);

/// `Sun, 06 Nov 1994 08:49:37 GMT` and the two old forms (RFC 9110 5.6.7).
[[nodiscard]] std::optional<base::Time> parseHttpDate(const QByteArray& text);

/// Seconds, or a date that is compared with `received`; at most a day, never negative (RFC 9110 10.2.3).
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text,
                                                                  base::Time received);

/// max-age, 0 for no-store and no-cache; nullopt where nothing is said (RFC 9111 5.2.2).
[[nodiscard]] std::optional<std::chrono::seconds> parseMaxAge(const QByteArray& cacheControl);

} // namespace bearerwatch::services
