// What servers said about tokens and about the time, beside what was computed.

#include <QtCore/QCryptographicHash>

#include "desktop/inspect_controller.h"
#include "models/cause_style.h"
#include "panels/inspect_page.h"
#include "verdict/judge.h"

namespace bearerwatch::desktop {
namespace {

QByteArray hashOf(const std::string& token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())));
    return hash.result();
}

/// "rejected (expired)"
QString verdictText(const verdict::TokenReport& report)
{
    QStringList words;
    for (const causes::Cause cause : report.causes)
        words << models::causeTitle(cause);
    const QString word = models::verdictWord(report.verdict);
    return words.isEmpty() ? word : QStringLiteral("%1 (%2)").arg(word, words.join(QLatin1String(", ")));
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

void InspectController::notice(const QString& text)
{
    m_page->showNotice(text);
}

void InspectController::setTrueTime(const services::ClockReadingPtr& reading)
{
    m_clock = reading;
    showTrueTime();
}

QString InspectController::trueTimeText() const
{
    const verdict::TokenReport* report = models::reportOf(m_reports, m_current);
    if (!report || m_at || !m_clock || !m_clock->clockIsOff())
        return {};
    const verdict::TokenReport there = verdict::rejudgeTime(*report, policy(), now() + m_clock->clock.offset);
    const QString here = verdictText(*report);
    const QString then = verdictText(there);
    return here == then
        ? tr("By the true time the verdict is the same: %1.").arg(then)
        : tr("By the true time the verdict is another: %1. By this clock: %2.").arg(then, here);
}

void InspectController::showTrueTime()
{
    const QString verdict = trueTimeText();
    const QString text = verdict.isEmpty() ? QString()
                                           : m_clock->text() + QLatin1Char(' ') + verdict + QLatin1Char(' ') +
            services::ClockService::synchroniseHint();
    if (text == std::exchange(m_shownTrueTime, text))
        return;
    m_page->showTrueTime(text);
}

} // namespace bearerwatch::desktop
