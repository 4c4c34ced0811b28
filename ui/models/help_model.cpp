#include "models/help_model.h"

#include "causes/catalogue.h"
#include "jose/algorithm.h"
#include "models/cause_style.h"
#include "models/claim_words.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

QString signatureMeaning(const jose::SignatureAlgorithm& algorithm)
{
    using Family = jose::SignatureFamily;
    switch (algorithm.family) {
    case Family::Hmac:
        return HelpModel::tr(
            "A keyed hash with a shared secret: whoever can verify can also sign (RFC 7518 3.2).");
    case Family::RsaPkcs1:
        return HelpModel::tr(
            "An RSA signature with PKCS #1 v1.5 padding: private key signs, public key verifies "
            "(RFC 7518 3.3).");
    case Family::RsaPss:
        return HelpModel::tr("An RSA signature with PSS padding, salt as long as the hash (RFC 7518 3.5).");
    case Family::Ecdsa:
        return HelpModel::tr(
            "A signature on an elliptic curve; r and s side by side, not DER (RFC 7518 3.4).");
    case Family::EdDsa:
        return HelpModel::tr(
            "A signature on an Edwards curve, the same bytes each time (RFC 8037, RFC 9864).");
    case Family::Unsupported:
        return HelpModel::tr(
            "Registered, and recognised; it cannot be computed here, so a signature is shown as "
            "not checked.");
    }
    return {};
}

QString signatureAdvice(const jose::SignatureAlgorithm& algorithm)
{
    using Family = jose::SignatureFamily;
    switch (algorithm.family) {
    case Family::Hmac:
        return HelpModel::tr(
            "Use a random secret at least as long as the hash, and only where one party both makes "
            "and reads the token.");
    case Family::RsaPkcs1:
    case Family::RsaPss:
        return HelpModel::tr("Use a key of 2048 bits or more, and allow one family for a key.");
    case Family::Ecdsa:
    case Family::EdDsa:
        return HelpModel::tr("A good choice for new systems: short keys and signatures.");
    case Family::Unsupported:
        return {};
    }
    return {};
}

QString wrappingMeaning(jose::KeyManagementFamily family)
{
    using Family = jose::KeyManagementFamily;
    switch (family) {
    case Family::Direct:
        return HelpModel::tr("The shared key encrypts the content itself (RFC 7518 4.5).");
    case Family::RsaPkcs1:
    case Family::RsaOaep:
        return HelpModel::tr(
            "The content key is encrypted with the recipient's RSA key (RFC 7518 4.2, 4.3).");
    case Family::AesKeyWrap:
    case Family::AesGcmKeyWrap:
        return HelpModel::tr("The content key is wrapped with a shared AES key (RFC 7518 4.4, 4.7).");
    case Family::EcdhDirect:
    case Family::EcdhKeyWrap:
        return HelpModel::tr(
            "The content key comes from a key agreement with the recipient's key (RFC 7518 4.6).");
    case Family::Pbes2:
        return HelpModel::tr("The content key is wrapped with a key made from a password (RFC 7518 4.8).");
    case Family::Unsupported:
        return HelpModel::tr("Registered, and recognised; it cannot be computed here.");
    }
    return {};
}

QString wrappingAdvice(jose::KeyManagementFamily family)
{
    if (family == jose::KeyManagementFamily::RsaPkcs1)
        return HelpModel::tr(
            "Do not use it: servers that tell a padding error from another one can be made to "
            "decrypt (RFC 8725 3.2). RSA-OAEP-256 takes its place.");
    if (family == jose::KeyManagementFamily::Pbes2)
        return HelpModel::tr(
            "Bound the iteration count that you accept, and prefer a random key to a password.");
    return {};
}

} // namespace

HelpModel::HelpModel(QObject* parent)
    : QAbstractListModel(parent)
{
    addCauses();
    addPrevention();
    addReview();
    addNames();
    addAlgorithms();
}

void HelpModel::addCauses()
{
    for (const causes::Cause cause : causes::allCauses()) {
        const causes::CauseEntry& entry = causes::entry(cause);
        Entry page{tr("Causes"), causeId(cause), translated(entry.title), cause, {}};
        page.sections << Section{tr("What it means"), translated(entry.meaning)}
                      << Section{tr("What to check"), translated(entry.check)}
                      << Section{tr("Fix at the client"), translated(entry.clientFix)}
                      << Section{tr("Fix at the server"), translated(entry.serverFix)};
        QString codes;
        for (const causes::CodeEntry& code : causes::codes()) {
            if (code.cause != cause)
                continue;
            const auto id = QString::fromLatin1(code.code.data(), static_cast<qsizetype>(code.code.size()));
            codes += QStringLiteral("%1 (%2)\n").arg(translated(code.title), isolated(id));
        }
        if (!codes.isEmpty())
            page.sections << Section{tr("What Bearerwatch can find"), codes.trimmed()};
        page.sections << Section{tr("Reference"), translated(entry.reference)};
        m_entries << page;
    }
}

void HelpModel::addPrevention()
{
    for (const HelpPageText& page : preventionPages())
        m_entries << Entry{tr("Prevention"), page.id, page.title, {}, page.sections};
}

/// What has no cause: warnings and notes of the review, errors of keys.
void HelpModel::addReview()
{
    const auto text = [](std::string_view words) { return translated(words); };
    for (const causes::CodeEntry& code : causes::codes()) {
        if (code.cause)
            continue;
        Entry page{tr("Review"),
                   QString::fromLatin1(code.code.data(), qsizetype(code.code.size())),
                   text(code.title),
                   {},
                   {}};
        const auto add = [&](const QString& title, std::string_view words) {
            if (!words.empty())
                page.sections << Section{title, text(words)};
        };
        add(tr("What was seen"), code.evidence);
        add(tr("Fix at the client"), code.clientFix);
        add(tr("Fix at the server"), code.serverFix);
        add(tr("Reference"), code.reference);
        m_entries << page;
    }
}

void HelpModel::addAlgorithms()
{
    const auto add = [this](std::string_view name, const QString& meaning, const QString& advice) {
        const QString id = QString::fromLatin1(name.data(), qsizetype(name.size()));
        Entry page{tr("Algorithms"), id, id, {}, {Section{tr("What it means"), meaning}}};
        if (!advice.isEmpty())
            page.sections << Section{tr("Advice"), advice};
        m_entries << page;
    };
    for (const jose::SignatureAlgorithm& algorithm : jose::signatureAlgorithms())
        add(algorithm.name, signatureMeaning(algorithm), signatureAdvice(algorithm));
    for (const jose::KeyManagementAlgorithm& algorithm : jose::keyManagementAlgorithms())
        add(algorithm.name, wrappingMeaning(algorithm.family), wrappingAdvice(algorithm.family));
    for (const jose::ContentEncryption& encryption : jose::contentEncryptions())
        add(encryption.name,
            tr("Encrypts the content with a key of %n bits and proves that it is unchanged (RFC 7518 5).",
               nullptr, int(encryption.keySize * 8)),
            {});
}

void HelpModel::addNames()
{
    static const char* const claims[] = {"iss",   "sub",       "aud", "exp",   "nbf",       "iat",
                                         "jti",   "scope",     "scp", "roles", "client_id", "azp",
                                         "nonce", "auth_time", "acr", "amr",   "at_hash",   "sid",
                                         "cnf",   "act",       "htm", "htu",   "ath"};
    static const char* const members[] = {"alg", "typ", "cty",  "kid", "jku", "jwk",
                                          "x5c", "x5t", "crit", "b64", "enc"};
    const auto add = [this](const QString& group, const QString& id, const ClaimWords& words) {
        m_entries << Entry{group,
                           id,
                           QStringLiteral("%1 (%2)").arg(words.name, id),
                           {},
                           {Section{tr("What it means"), words.meaning}}};
    };
    for (const char* claim : claims)
        add(tr("Claims"), QString::fromLatin1(claim), claimWords(QString::fromLatin1(claim)));
    for (const char* member : members)
        add(tr("Header"), QString::fromLatin1(member), headerWords(QString::fromLatin1(member)));
}

int HelpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HelpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case CauseRole:
        return entry.cause ? QVariant(int(*entry.cause)) : QVariant();
    case GroupRole:
        return entry.group;
    case IdRole:
        return entry.id;
    case SearchRole: {
        QString words = entry.title + QLatin1Char(' ') + entry.id;
        for (const Section& section : entry.sections)
            words += QLatin1Char(' ') + section.text;
        return words;
    }
    default:
        return {};
    }
}

QList<HelpModel::Section> HelpModel::sections(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).sections : QList<Section>();
}

int HelpModel::rowOf(const QString& id) const
{
    const auto alike = [&id](const Entry& entry) { return entry.id == id; };
    const auto exact = std::find_if(m_entries.begin(), m_entries.end(), alike);
    if (exact != m_entries.end())
        return static_cast<int>(exact - m_entries.begin());
    const causes::CodeEntry* code = causes::findCode(id.toStdString());
    const QString wanted = code && code->cause ? causeId(*code->cause) : id;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == wanted)
            return row;
    }
    return -1;
}

} // namespace bearerwatch::models
