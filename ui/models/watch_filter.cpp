#include "models/watch_filter.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>
#include <array>

#include "base/text.h"
#include "models/cause_style.h"
#include "models/wording.h"
#include "tokens/redact.h"

namespace bearerwatch::models {
namespace {

struct DimensionName {
    Dimension dimension;
    const char* id;
    const char* title;
};

constexpr std::array<DimensionName, series::DimensionCount> DimensionNames = {{
    {Dimension::ClientIp, "client_ip", QT_TRANSLATE_NOOP("models", "Client")},
    {Dimension::KeyId, "key_id", QT_TRANSLATE_NOOP("models", "Key id")},
    {Dimension::Issuer, "issuer", QT_TRANSLATE_NOOP("models", "Issuer")},
    {Dimension::Audience, "audience", QT_TRANSLATE_NOOP("models", "Audience")},
    {Dimension::Path, "path", QT_TRANSLATE_NOOP("models", "Path")},
    {Dimension::Subject, "subject", QT_TRANSLATE_NOOP("models", "Subject")},
    {Dimension::Service, "service", QT_TRANSLATE_NOOP("models", "Service")},
    {Dimension::ClientId, "client_id", QT_TRANSLATE_NOOP("models", "Client id")},
    {Dimension::UserAgent, "user_agent", QT_TRANSLATE_NOOP("models", "User agent")},
    {Dimension::TokenFingerprint, "token_fingerprint", QT_TRANSLATE_NOOP("models", "Token")},
}};

const std::string* pointer(const std::optional<std::string>& value)
{
    return value ? &*value : nullptr;
}

QString fromUtf8(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

QString dimensionTitle(Dimension dimension)
{
    return QCoreApplication::translate("models",
                                       DimensionNames.at(static_cast<std::size_t>(dimension)).title);
}

QString dimensionId(Dimension dimension)
{
    return QString::fromLatin1(DimensionNames.at(static_cast<std::size_t>(dimension)).id);
}

std::optional<Dimension> dimensionFromId(const QString& id)
{
    for (const DimensionName& name : DimensionNames) {
        if (id == QLatin1String(name.id))
            return name.dimension;
    }
    return std::nullopt;
}

const std::string* dimensionValue(const events::Event& event, Dimension dimension)
{
    switch (dimension) {
    case Dimension::ClientIp:
        return pointer(event.clientIp);
    case Dimension::KeyId:
        return pointer(event.keyId);
    case Dimension::Issuer:
        return pointer(event.issuer);
    case Dimension::Audience:
        return pointer(event.audience);
    case Dimension::Path:
        return event.route ? &*event.route : pointer(event.path);
    case Dimension::Subject:
        return pointer(event.subject);
    case Dimension::Service:
        return pointer(event.service);
    case Dimension::ClientId:
        return pointer(event.clientId);
    case Dimension::UserAgent:
        return pointer(event.userAgent);
    case Dimension::TokenFingerprint:
        return pointer(event.tokenFingerprint);
    }
    return nullptr;
}

bool WatchFilter::inTime(const events::Event& event) const
{
    if (!from && !until)
        return true;
    return event.time && (!from || *event.time >= *from) && (!until || *event.time < *until);
}

bool WatchFilter::matchesValues(const events::Event& event) const
{
    if (!source.empty() && event.file != source)
        return false;
    for (const auto& [dimension, wanted] : values) {
        const std::string* value = dimensionValue(event, dimension);
        const bool pathItself = dimension == Dimension::Path && event.path && *event.path == wanted;
        if ((!value || *value != wanted) && !pathItself)
            return false;
    }
    return true;
}

bool WatchFilter::matchesText(const events::Event& event, std::string_view record) const
{
    return text.empty() || base::findIgnoreCase(record, text) != std::string_view::npos ||
        base::findIgnoreCase(event.evidence, text) != std::string_view::npos;
}

bool WatchFilter::matchesCause(const events::Event& event) const
{
    return causes.empty() || (event.cause && causes.contains(*event.cause));
}

std::vector<FilterPart> partsOf(const WatchFilter& filter)
{
    std::vector<FilterPart> parts;
    if (filter.from || filter.until)
        parts.push_back({FilterPart::Kind::Time, {}, {}, rangeText(filter.from, filter.until)});
    for (const causes::Cause cause : filter.causes)
        parts.push_back({FilterPart::Kind::Cause, cause, {}, causeTitle(cause)});
    if (!filter.source.empty())
        parts.push_back(
            {FilterPart::Kind::Source,
             {},
             {},
             QCoreApplication::translate("models", "Source %1").arg(shownWithin(fileName(filter.source)))});
    for (const auto& [dimension, value] : filter.values)
        parts.push_back({FilterPart::Kind::Value,
                         {},
                         dimension,
                         QStringLiteral("%1 %2").arg(dimensionTitle(dimension), shownWithin(value))});
    if (!filter.text.empty())
        parts.push_back({FilterPart::Kind::Text,
                         {},
                         {},
                         QCoreApplication::translate("models", "Text “%1”").arg(shown(filter.text))});
    return parts;
}

WatchFilter without(WatchFilter filter, const FilterPart& part)
{
    switch (part.kind) {
    case FilterPart::Kind::Time:
        filter.from.reset();
        filter.until.reset();
        break;
    case FilterPart::Kind::Cause:
        if (part.cause)
            filter.causes.erase(*part.cause);
        break;
    case FilterPart::Kind::Source:
        filter.source.clear();
        break;
    case FilterPart::Kind::Value:
        filter.values.erase(part.dimension);
        break;
    case FilterPart::Kind::Text:
        filter.text.clear();
        break;
    }
    return filter;
}

QString toLink(const WatchFilter& filter)
{
    QUrlQuery query;
    const auto add = [&query](const QString& name, const QString& value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (filter.from)
        add(QStringLiteral("from"), fromUtf8(base::formatRfc3339(*filter.from)));
    if (filter.until)
        add(QStringLiteral("until"), fromUtf8(base::formatRfc3339(*filter.until)));
    for (const causes::Cause cause : filter.causes)
        add(QStringLiteral("cause"), causeId(cause));
    if (!filter.source.empty())
        add(QStringLiteral("source"), fromUtf8(filter.source));
    for (const auto& [dimension, value] : filter.values)
        add(dimensionId(dimension), fromUtf8(value));
    if (!filter.text.empty())
        add(QStringLiteral("text"), fromUtf8(filter.text));
    return QStringLiteral("bearerwatch:watch?") + query.query(QUrl::FullyEncoded);
}

std::optional<WatchFilter> filterFromLink(const QString& link)
{
    const QString start = QStringLiteral("bearerwatch:watch?");
    if (!link.startsWith(start) || link.size() > 16 * 1024)
        return std::nullopt;
    WatchFilter filter;
    const auto items = QUrlQuery(link.mid(start.size())).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        const std::string bytes = value.toStdString();
        if (name == QLatin1String("from"))
            filter.from = base::parseInstant(bytes);
        else if (name == QLatin1String("until"))
            filter.until = base::parseInstant(bytes);
        else if (name == QLatin1String("source"))
            filter.source = bytes;
        else if (name == QLatin1String("text"))
            filter.text = bytes;
        else if (name == QLatin1String("cause")) {
            if (const auto cause = causes::causeFromId(bytes))
                filter.causes.insert(*cause);
        } else if (const auto dimension = dimensionFromId(name)) {
            filter.values[*dimension] = bytes;
        }
    }
    return filter;
}

WatchFilter withoutSecrets(WatchFilter filter)
{
    if (!tokens::findSecrets(filter.text).empty())
        filter.text.clear();
    return filter;
}

} // namespace bearerwatch::models
