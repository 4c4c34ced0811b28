#include "models/keys_model.h"

#include "models/cause_style.h"
#include "models/key_doctor.h"
#include "models/token_view.h"

namespace bearerwatch::models {
namespace {

QString kindOf(const jose::Key& key)
{
    QString kind = key.kty == "oct" ? KeysModel::tr("Secret") : shown(key.kty);
    if (!key.crv.empty())
        kind += QLatin1Char(' ') + shown(key.crv);
    if (key.kty == "oct" && !key.reading.empty())
        kind += QStringLiteral(", ") + KeysModel::tr("read as %1").arg(shown(key.reading));
    else if (key.isPrivate)
        kind += QStringLiteral(", ") + KeysModel::tr("private");
    return kind;
}

QString useOf(const jose::Key& key)
{
    QString use = key.use == "sig" ? KeysModel::tr("sign")
        : key.use == "enc"         ? KeysModel::tr("encrypt")
                                   : shown(key.use);
    if (!key.alg.empty())
        use += (use.isEmpty() ? QString() : QStringLiteral(", ")) + shown(key.alg);
    return use;
}

} // namespace

int KeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.keys.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList KeysModel::problemsOf(const jose::Key& key) const
{
    QStringList problems;
    for (const causes::Finding& finding : key.problems) {
        const FindingView view = viewOf(finding, {});
        problems << (view.evidence.isEmpty() ? view.title
                                             : QStringLiteral("%1: %2").arg(view.title, view.evidence));
    }
    if (isShortSecret(key))
        problems << tr("A secret of %1 bits: it can be guessed from one token").arg(key.bits);
    if (key.isPrivate && key.kty != "oct")
        problems << tr("A private key: the public one is enough to verify");
    return problems;
}

QString KeysModel::stateOf(const jose::Key& key) const
{
    if (!key.usable())
        return tr("Not usable");
    if (!m_fitted.isEmpty() && m_fitted == shown(key.name()))
        return tr("Verifies this token");
    const auto problems = problemsOf(key).size();
    return problems == 0 ? tr("Good")
        : problems == 1  ? tr("1 warning")
                         : tr("%n warnings", nullptr, static_cast<int>(problems));
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const jose::Key& key = m_keys.keys.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return shown(key.name());
        case KindColumn:
            return kindOf(key);
        case SizeColumn:
            return key.bits > 0 ? tr("%1 bit").arg(key.bits) : QString();
        case UseColumn:
            return useOf(key);
        case FingerprintColumn:
            return QString::fromStdString(key.thumbprint);
        case OriginColumn:
            return shown(key.source);
        case PlaceColumn: {
            const auto row = static_cast<std::size_t>(index.row());
            return row < m_kept.size() && m_kept[row] ? tr("secret store") : tr("this session");
        }
        case StateColumn:
            return stateOf(key);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return problemsOf(key).join(QLatin1Char('\n'));
    case UsableRole:
        return key.usable();
    case WarningRole:
        return !problemsOf(key).isEmpty();
    case ProblemsRole:
        return problemsOf(key);
    case FittedRole:
        return !m_fitted.isEmpty() && m_fitted == shown(key.name());
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Key"),         tr("Kind"),   tr("Size"),    tr("Use"),
                             tr("Fingerprint"), tr("Origin"), tr("Kept in"), tr("State")};
    return titles.value(section);
}

void KeysModel::setKeys(const jose::KeySet& keys, const std::vector<bool>& kept)
{
    beginResetModel();
    m_keys = keys;
    m_kept = kept;
    endResetModel();
}

void KeysModel::setFitted(const QString& keyName)
{
    if (keyName == m_fitted)
        return;
    m_fitted = keyName;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace bearerwatch::models
