// What servers said about tokens, beside what was computed.

#include <QtCore/QCryptographicHash>

#include "desktop/inspect_controller.h"
#include "panels/inspect_page.h"

namespace bearerwatch::desktop {
namespace {

QByteArray hashOf(const std::string& token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())));
    return hash.result();
}

} // namespace

void InspectController::addServerFindings(const std::string& token,
                                          const std::vector<causes::Finding>& findings)
{
    m_serverFindings.insert(hashOf(token), findings);
    judgeAgain();
}

void InspectController::addWhatServersSaid(verdict::TokenReport& report) const
{
    const auto found = m_serverFindings.constFind(hashOf(report.text));
    if (found != m_serverFindings.constEnd())
        verdict::addFindings(report, *found);
}

} // namespace bearerwatch::desktop
