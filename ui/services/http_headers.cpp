#include "services/http_headers.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <algorithm>

namespace bearerwatch::services {
namespace {

using std::chrono::seconds;
constexpr qsizetype MaxHeader = 4096; ///< Of one value that is looked at.

std::optional<seconds> wholeSeconds(const QByteArray& text)
{
    bool right = false;
    const qulonglong number = text.trimmed().toULongLong(&right);
    if (!right)
        return std::nullopt;
    return seconds(qint64(std::min<qulonglong>(number, 10ULL * 365 * 86400)));
}

} // namespace

void prepareRequest(QNetworkRequest& target, const FetchRequest& request, const QUrl& address)
{
    using Request = QNetworkRequest;
    target.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    target.setAttribute(Request::Http2AllowedAttribute, false);
    target.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    target.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    target.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    target.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    target.setAttribute(Request::CacheSaveControlAttribute, false);
    QByteArray host = address.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (address.port() != -1)
        host += ':' + QByteArray::number(address.port());
    target.setRawHeader("Host", host);
    target.setRawHeader("User-Agent", "Bearerwatch");
    target.setRawHeader("Accept", request.accept);
    target.setRawHeader("Accept-Encoding", "gzip, deflate"); // unpacked here, where the size is bounded
    if (request.post)
        target.setRawHeader("Content-Type", request.contentType);
    if (!request.entityTag.isEmpty() && isHeaderText(request.entityTag)) // it comes from a file
        target.setRawHeader("If-None-Match", request.entityTag);
    for (const auto& [name, value] : request.headers)
        target.setRawHeader(name, value);
}

bool isHeaderText(const QByteArray& value)
{
    return std::none_of(value.begin(), value.end(), [](char octet) {
        return (static_cast<unsigned char>(octet) < 0x20 && octet != '\t') || octet == 0x7f;
    });
}

void takeReplyHeaders(FetchReply& result, const QNetworkReply& reply)
{
    const auto header = [&](const char* name) { return reply.rawHeader(name).left(MaxHeader).trimmed(); };
    const QByteArray type = header("Content-Type");
    result.contentType = type.split(';').first().trimmed().toLower();
    result.entityTag = header("ETag");
    result.challenge = header("WWW-Authenticate");
    result.proofNonce = header("DPoP-Nonce");
    if (header("Age").toLongLong() <= 0) // a reply out of a cache carries an old date
        result.date = parseHttpDate(header("Date"));
    result.retryAfter = parseRetryAfter(header("Retry-After"), result.receivedAt);
    result.maxAge = parseMaxAge(header("Cache-Control"));
}

std::optional<base::Time> parseHttpDate(const QByteArray& text)
{
    const QString trimmed = QString::fromLatin1(text.trimmed());
    if (trimmed.size() > 64)
        return std::nullopt;
    for (const char* form :
         {"ddd, dd MMM yyyy hh:mm:ss 'GMT'", "dddd, dd-MMM-yy hh:mm:ss 'GMT'", "ddd MMM d hh:mm:ss yyyy"}) {
        QDateTime date = QLocale::c().toDateTime(trimmed.simplified(), QLatin1String(form));
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        if (date.date().year() < 1970)
            date = date.addYears(100); // a year of two digits
        return base::Time(seconds(date.toSecsSinceEpoch()));
    }
    return std::nullopt;
}

std::optional<seconds> parseRetryAfter(const QByteArray& text, base::Time received)
{
    if (text.isEmpty())
        return std::nullopt;
    auto wait = wholeSeconds(text);
    if (!wait) {
        const auto date = parseHttpDate(text);
        if (!date)
            return std::nullopt;
        wait = std::chrono::ceil<seconds>(*date - received);
    }
    return std::clamp(*wait, seconds(0), seconds(86400));
}

std::optional<seconds> parseMaxAge(const QByteArray& cacheControl)
{
    std::optional<seconds> age;
    const QList<QByteArray> directives = cacheControl.toLower().split(',');
    for (const QByteArray& one : directives) {
        const QByteArray directive = one.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return seconds(0);
        if (directive.startsWith("max-age="))
            age = wholeSeconds(directive.mid(8).replace('"', ""));
    }
    return age;
}

} // namespace bearerwatch::services
