#include "models/profile_model.h"

#include <QtCore/QSettings>
#include <algorithm>

#include "base/json.h"

namespace bearerwatch::models {
namespace {

const QString ArrayKey = QStringLiteral("profiles");

QStringList textsOf(const verdict::TokenReport& report, std::string_view claim)
{
    QStringList texts;
    if (!report.payloadIsJson)
        return texts;
    const auto document = base::JsonDocument::parse(report.payloadText);
    const base::JsonValue value = document ? document->root().find(claim) : base::JsonValue();
    if (value.isString())
        texts << QString::fromStdString(value.string());
    if (value.isArray()) {
        for (const base::JsonValue item : value)
            texts << QString::fromStdString(item.string());
    }
    return texts;
}

/// Whether one of the words of `field` is among `values`; an empty field says nothing.
bool meets(const QString& field, const QStringList& values)
{
    const QStringList words = wordsOf(field);
    return std::any_of(words.begin(), words.end(),
                       [&values](const QString& word) { return values.contains(word); });
}

} // namespace

int ProfileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size()) + 1;
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.row() == 0 ? tr("None") : m_profiles.at(index.row() - 1).name;
    if (role == Qt::ToolTipRole && index.row() > 0) {
        const Expectations& e = m_profiles.at(index.row() - 1).expectations;
        return QStringLiteral("%1\n%2").arg(e.issuer, e.audience).trimmed();
    }
    return {};
}

int ProfileModel::save(const QString& name, const Expectations& expectations)
{
    const QString wanted = name.simplified().left(60);
    if (wanted.isEmpty())
        return 0;
    const auto place = std::lower_bound(m_profiles.begin(), m_profiles.end(), wanted,
                                        [](const Profile& a, const QString& b) {
                                            return QString::compare(a.name, b, Qt::CaseInsensitive) < 0;
                                        });
    const int at = static_cast<int>(place - m_profiles.begin());
    if (place != m_profiles.end() && QString::compare(place->name, wanted, Qt::CaseInsensitive) == 0) {
        m_profiles[at] = {wanted, expectations};
        Q_EMIT dataChanged(index(at + 1), index(at + 1));
        return at + 1;
    }
    beginInsertRows({}, at + 1, at + 1);
    m_profiles.insert(at, {wanted, expectations});
    endInsertRows();
    return at + 1;
}

void ProfileModel::remove(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_profiles.removeAt(row - 1);
    endRemoveRows();
}

Expectations ProfileModel::at(int row) const
{
    return row >= 1 && row < rowCount() ? m_profiles.at(row - 1).expectations : Expectations();
}

int ProfileModel::fitting(const verdict::TokenReport& report) const
{
    const QStringList issuers = textsOf(report, "iss");
    const QStringList audiences = textsOf(report, "aud");
    int found = 0;
    for (int row = 1; row < rowCount(); ++row) {
        const Expectations& e = m_profiles.at(row - 1).expectations;
        if (!meets(e.issuer, issuers) || !meets(e.audience, audiences))
            continue;
        if (found != 0)
            return 0; // which one is meant cannot be known
        found = row;
    }
    return found;
}

void ProfileModel::load(QSettings& settings)
{
    beginResetModel();
    m_profiles.clear();
    const int count = std::min(settings.beginReadArray(ArrayKey), 200);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto text = [&settings](const char* key) {
            return settings.value(QLatin1String(key)).toString().left(4096);
        };
        Profile profile{text("name"),
                        {text("issuer"), text("audience"), text("algorithms"), text("required"),
                         text("scope"), settings.value(QStringLiteral("leeway")).toInt()}};
        if (!profile.name.isEmpty())
            m_profiles << profile;
    }
    settings.endArray();
    std::sort(m_profiles.begin(), m_profiles.end(), [](const Profile& a, const Profile& b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

void ProfileModel::store(QSettings& settings) const
{
    settings.remove(ArrayKey);
    settings.beginWriteArray(ArrayKey, static_cast<int>(m_profiles.size()));
    for (int i = 0; i < m_profiles.size(); ++i) {
        settings.setArrayIndex(i);
        const Expectations& e = m_profiles.at(i).expectations;
        settings.setValue(QStringLiteral("name"), m_profiles.at(i).name);
        settings.setValue(QStringLiteral("issuer"), e.issuer);
        settings.setValue(QStringLiteral("audience"), e.audience);
        settings.setValue(QStringLiteral("algorithms"), e.algorithms);
        settings.setValue(QStringLiteral("required"), e.required);
        settings.setValue(QStringLiteral("scope"), e.scope);
        settings.setValue(QStringLiteral("leeway"), e.leewaySeconds);
    }
    settings.endArray();
}

} // namespace bearerwatch::models
