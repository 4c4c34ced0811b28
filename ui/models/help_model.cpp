#include "models/help_model.h"

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/claim_words.h"

namespace bearerwatch::models {

HelpModel::HelpModel(QObject* parent)
    : QAbstractListModel(parent)
{
    addCauses();
    addNames();
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
            codes += QStringLiteral("%1  %2\n")
                         .arg(QString::fromLatin1(code.code.data(), static_cast<qsizetype>(code.code.size())),
                              translated(code.title));
        }
        if (!codes.isEmpty())
            page.sections << Section{tr("What Bearerwatch can find"), codes.trimmed(), true};
        page.sections << Section{tr("Reference"), translated(entry.reference)};
        m_entries << page;
    }
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
    const causes::CodeEntry* code = causes::findCode(id.toStdString());
    const QString wanted = code && code->cause ? causeId(*code->cause) : id;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == wanted)
            return row;
    }
    return -1;
}

} // namespace bearerwatch::models
