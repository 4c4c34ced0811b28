#include "models/found_tokens_model.h"

#include "models/token_view.h"

namespace bearerwatch::models {
namespace {

bool sameTokens(const Reports& a, const Reports& b)
{
    if (!a || !b || a->size() != b->size())
        return false;
    for (std::size_t i = 0; i < a->size(); ++i) {
        if ((*a)[i].offset != (*b)[i].offset || (*a)[i].text != (*b)[i].text)
            return false;
    }
    return true;
}

} // namespace

int FoundTokensModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_reports ? 0 : static_cast<int>(m_reports->size());
}

QVariant FoundTokensModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const verdict::TokenReport& report = m_reports->at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return tokenTitle(report);
    case PlaceRole:
        return placeText(report);
    case VerdictRole:
        return int(report.verdict);
    case VerdictWordRole:
        return verdictWord(report.verdict);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2: %3")
            .arg(tokenTitle(report), placeText(report), verdictWord(report.verdict));
    default:
        return {};
    }
}

void FoundTokensModel::setReports(const Reports& reports)
{
    if (sameTokens(m_reports, reports)) {
        m_reports = reports;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_reports = reports;
    endResetModel();
}

} // namespace bearerwatch::models
