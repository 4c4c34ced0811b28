#include <QtCore/QCoreApplication>
#include <algorithm>

#include "base/json.h"
#include "causes/catalogue.h"
#include "jose/key_file.h"
#include "services/key_set_service.h"

// Reading a fetched key set, and saying what was fetched.

namespace bearerwatch::services {
namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("bearerwatch::services::KeySetResult", text, nullptr, count);
}

QString timeText(base::Time time)
{
    return QString::fromStdString(base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(time)));
}

/// Refuses before a key is built; a list of a hundred thousand costs only its parse.
QString refusal(const QByteArray& body, const QString& address)
{
    const auto document = base::JsonDocument::parse(viewOf(body), {16, 200'000});
    if (!document) {
        if (body.trimmed().startsWith('<'))
            return translated("%1 serves a web page and no key set. Give the address of the key set itself.")
                .arg(address);
        return translated("%1 serves no JSON: %2. Check the address of the key set.")
            .arg(address, QString::fromStdString(document.error().what));
    }
    const base::JsonValue keys =
        document->root().isObject() ? document->root().find("keys") : base::JsonValue();
    if (!keys || !keys.isArray()) {
        const bool metadata = document->root().isObject() && document->root().find("jwks_uri");
        return metadata
            ? translated("%1 serves the metadata of an issuer and no key set. Use the address that stands "
                         "in it as jwks_uri.")
                  .arg(address)
            : translated("%1 serves JSON, but no key set. Check the address of the key set.").arg(address);
    }
    if (keys.size() > MaxFetchedKeys)
        return translated(
                   "%1 serves %2 keys; at most %3 are taken. This is no key set that a validator accepts.")
            .arg(address)
            .arg(keys.size())
            .arg(MaxFetchedKeys);
    return {};
}

} // namespace

QString readFetchedKeys(const QByteArray& body, const QUrl& address, jose::KeySet& keys)
{
    const QString shown = displayAddress(address);
    const QString refused = refusal(body, shown);
    if (!refused.isEmpty())
        return refused;
    jose::KeyFileOptions options;
    options.allowSecret = false;
    jose::KeySet set = jose::readKeys(viewOf(body), shown.toStdString(), options);
    if (set.keys.empty())
        return translated("%1 serves a key set without keys. The issuer must publish its keys.").arg(shown);
    keys = std::move(set);
    return {};
}

QString KeySetResult::summary() const
{
    if (!hasKeys())
        return problemText;
    const auto usable =
        std::count_if(keys.keys.begin(), keys.keys.end(), [](const jose::Key& key) { return key.usable(); });
    const QString counts = keys.keys.size() == 1
        ? (usable == 1 ? translated("1 key, usable") : translated("1 key, not usable"))
        : translated("%1 keys, %2 of them usable").arg(keys.keys.size()).arg(usable);
    if (fromCopy) {
        const QString copy = translated("%1, from the copy of %2 that was fetched at %3")
                                 .arg(counts, displayAddress(address), timeText(currentAt));
        return problemText.isEmpty() ? copy : problemText + QLatin1Char(' ') + copy;
    }
    QString text = translated("%1, %2").arg(counts, reply ? reply->origin() : displayAddress(address));
    if (!change.empty() && previousAt)
        text +=
            translated("; since %1: %2").arg(timeText(*previousAt), QString::fromStdString(describe(change)));
    else if (unchanged)
        text += translated("; unchanged");
    return text;
}

} // namespace bearerwatch::services
