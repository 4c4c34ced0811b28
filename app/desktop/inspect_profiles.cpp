// Profiles of expectations, the session's list, pins: what is kept beside the token that is shown.

#include <QtCore/QDateTime>
#include <QtCore/QSettings>

#include "desktop/inspect_controller.h"
#include "models/wording.h"
#include "panels/inspect_page.h"

namespace bearerwatch::desktop {

void InspectController::wireProfiles()
{
    using panels::InspectPage;
    QSettings settings;
    m_profiles.load(settings);
    m_page->showProfile(0);
    connect(m_page, &InspectPage::profileChosen, this, [this](int row) {
        chooseProfile(row);
        startAgain();
    });
    connect(m_page, &InspectPage::profileSaveAsked, this, [this](const QString& name) {
        models::Expectations expected = m_page->expectations();
        expected.leewaySeconds = m_leeway;
        const int row = m_profiles.save(name, expected);
        m_page->showProfile(row);
        m_profileIsOurs = false;
        QSettings store;
        m_profiles.store(store);
    });
    connect(m_page, &InspectPage::profileRemoveAsked, this, [this](int row) {
        m_profiles.remove(row);
        m_page->showProfile(0);
        QSettings store;
        m_profiles.store(store);
    });
}

void InspectController::chooseProfile(int row)
{
    const models::Expectations expected = m_profiles.at(row);
    m_page->showProfile(row);
    m_page->setExpectations(expected);
    m_leeway = expected.leewaySeconds;
    m_profileIsOurs = false;
}

void InspectController::adoptProfile()
{
    const verdict::TokenReport* report = models::reportOf(m_reports, m_current);
    if (!report || m_page->expectations() != models::Expectations())
        return;
    const int row = m_profiles.fitting(*report);
    if (row == 0)
        return;
    chooseProfile(row);
    m_profileIsOurs = true;
    startAgain();
}

void InspectController::remember()
{
    const verdict::TokenReport* report = models::reportOf(m_reports, m_current);
    if (!report)
        return;
    const auto count = static_cast<int>(m_reports->size());
    const QString more = count > 1 ? tr(" and %n more", nullptr, count - 1) : QString();
    m_session.add(m_result->text, models::tokenTitle(*report) + more,
                  models::listed({models::placeText(*report), m_view.banner.word}),
                  models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
}

void InspectController::pinCurrent()
{
    const verdict::TokenReport* report = models::reportOf(m_reports, m_current);
    if (!report || report->text.empty())
        return;
    m_pinned->add(*report);
}

void InspectController::inspectPinned(int row)
{
    if (row >= 0 && row < m_pinned->rowCount())
        inspectText(m_pinned->token(row), tr("pinned"));
}

verdict::Keys InspectController::keys() const
{
    return {keysToTry(), m_keys.keys()};
}

} // namespace bearerwatch::desktop
