#include "models/key_doctor.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

#include "models/cause_style.h"
#include "models/time_text.h"
#include "models/token_view.h"

namespace bearerwatch::models {
namespace {

using Weight = KeyRemark::Weight;

constexpr auto SoonExpires = std::chrono::hours(24 * 30);

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

void addDuplicates(QList<KeyRemark>& remarks, const jose::KeySet& keys)
{
    std::map<std::string, std::set<std::string>> byKid;
    std::map<std::string, int> byThumbprint;
    for (const jose::Key& key : keys.keys) {
        if (!key.kid.empty())
            byKid[key.kid].insert(key.kty + key.thumbprint);
        if (!key.thumbprint.empty())
            ++byThumbprint[key.thumbprint];
    }
    for (const auto& [kid, prints] : byKid) {
        if (prints.size() > 1)
            remarks << KeyRemark{Weight::Error,
                                 tr("%1 different keys share the kid %2: verifiers differ in which one they "
                                    "take. Give each key its own kid.")
                                     .arg(prints.size())
                                     .arg(shown(kid))};
    }
    for (const auto& [print, count] : byThumbprint) {
        if (count > 1)
            remarks << KeyRemark{Weight::Note,
                                 tr("One key stands %1 times (thumbprint %2). That is harmless.")
                                     .arg(count)
                                     .arg(QString::fromStdString(print))};
    }
}

void addKey(QList<KeyRemark>& remarks, const jose::Key& key, base::Time now)
{
    const QString name = shown(key.name());
    for (const causes::Finding& problem : key.problems) {
        const FindingView view = viewOf(problem, {});
        const bool error = problem.severity == causes::Severity::Error;
        remarks << KeyRemark{error ? Weight::Error : Weight::Warning,
                             QStringLiteral("%1: %2. %3").arg(name, view.title, view.evidence)};
    }
    if (key.use == "enc")
        remarks << KeyRemark{Weight::Warning,
                             tr("%1 says use enc: verifiers skip it for signatures. If it signs, publish it "
                                "with use sig.")
                                 .arg(name)};
    if (isShortSecret(key))
        remarks << KeyRemark{
            Weight::Warning,
            tr("%1 is a secret of %2 bits: it can be guessed from one token. HS256 wants 256 "
               "bits or more of chance.")
                .arg(name)
                .arg(key.bits)};
    if (key.isPrivate && key.kty != "oct")
        remarks << KeyRemark{Weight::Warning,
                             tr("%1 is a private key: the public one is enough to verify. Keep the private "
                                "one where tokens are made.")
                                 .arg(name)};
    if (key.certificates.empty())
        return;
    const auto& until = key.certificates.front().notAfter;
    if (until && *until <= now)
        remarks << KeyRemark{
            Weight::Error, tr("The certificate of %1 ended at %2. Renew it.").arg(name, instantText(*until))};
    else if (until && *until - now < SoonExpires)
        remarks << KeyRemark{
            Weight::Warning,
            tr("The certificate of %1 ends at %2. Renew it in time.").arg(name, instantText(*until))};
}

} // namespace

bool isShortSecret(const jose::Key& key)
{
    constexpr std::size_t LeastBits = 256; // RFC 7518 3.2: as long as the hash
    return key.kty == "oct" && key.use != "enc" && key.bits > 0 && key.bits < LeastBits;
}

QList<KeyRemark> examineKeys(const jose::KeySet& keys, base::Time now)
{
    QList<KeyRemark> remarks;
    for (const causes::Finding& problem : keys.problems) {
        const FindingView view = viewOf(problem, {});
        remarks << KeyRemark{Weight::Error, QStringLiteral("%1. %2").arg(view.title, view.evidence)};
    }
    addDuplicates(remarks, keys);
    int withoutKid = 0;
    for (const jose::Key& key : keys.keys) {
        addKey(remarks, key, now);
        withoutKid += key.kid.empty() && key.form == jose::KeyForm::Jwk ? 1 : 0;
    }
    if (withoutKid > 0 && keys.keys.size() > 1)
        remarks << KeyRemark{Weight::Warning,
                             tr("%1 keys of a set have no kid: a verifier must try each of them. Give each "
                                "key a kid.")
                                 .arg(withoutKid)};
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const KeyRemark& a, const KeyRemark& b) { return a.weight < b.weight; });
    return remarks;
}

} // namespace bearerwatch::models
