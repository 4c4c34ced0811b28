#include "desktop/inspect_controller.h"

#include <QtCore/QDateTime>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "models/wording.h"
#include "panels/inspect_page.h"
#include "panels/keys_page.h"
#include "panels/secret_edit.h"

namespace bearerwatch::desktop {
namespace {

using causes::Cause;

QList<panels::StartCard::Sample> samples()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("samples", text); };
    return {
        {QStringLiteral("token-set"), tr("Expired"), tr("and its audience lacks a slash"), Cause::Expired},
        {QStringLiteral("other-key"), tr("Signed with another key"), tr("the key that fits is in the sample"),
         Cause::SignatureMismatch},
        {QStringLiteral("damaged"), tr("Damaged copy"), tr("one character of the payload changed"),
         Cause::Malformed},
        {QStringLiteral("accepted"), tr("Accepted"), tr("a token that passes every check"), std::nullopt},
    };
}

} // namespace

InspectController::InspectController(models::PinnedModel* pinned, NetworkDesk& desk, QObject* parent)
    : QObject(parent)
    , m_fetcher(m_keys, desk)
    , m_pinned(pinned)
    , m_page(new panels::InspectPage({&m_tokens, &m_keysModel, &m_profiles, pinned}, samples()))
{
    m_edited.setSingleShot(true);
    m_edited.setInterval(30);
    m_busyShown.setSingleShot(true);
    m_busyShown.setInterval(150); // shorter work shows its result at once
    m_clipboardClear.setObjectName(QStringLiteral("clearClipboard"));
    m_clipboardClear.setSingleShot(true);
    m_clipboardClear.setInterval(60'000);
    connect(&m_clipboardClear, &QTimer::timeout, this, [] {
        if (panels::SecretMimeData::isOnClipboard())
            QGuiApplication::clipboard()->clear();
    });
    // Whichever box it was copied from.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!panels::SecretMimeData::isOnClipboard())
            return;
        m_offeredHash = qHash(QGuiApplication::clipboard()->text());
        m_clipboardClear.start();
    });
    m_second.setInterval(1000);
    connect(&m_edited, &QTimer::timeout, this, &InspectController::start);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!m_at && m_page->isVisible())
            judgeAgain();
    });
    connect(&m_busyShown, &QTimer::timeout, this, [this] {
        if (m_service.busy())
            showProgress(0, 0);
    });
    connect(&m_service, &services::InspectionService::finished, this, &InspectController::takeResult);
    connect(&m_service, &services::InspectionService::progressed, this,
            [this](quint64, qulonglong done, qulonglong total) {
                if (m_service.busy() && !m_busyShown.isActive())
                    showProgress(done, total);
            });
    wirePage();
    wireKeys();
    wireProfiles();
    wireRevocations();
    m_second.start();
}

InspectController::~InspectController() = default;

panels::KeysPage* InspectController::keysPage()
{
    if (!m_keysPage) {
        m_keysPage = new panels::KeysPage(&m_keysModel);
        wireKeysPage();
    }
    return m_keysPage;
}

void InspectController::wirePage()
{
    using panels::InspectPage;
    connect(m_page, &InspectPage::textEdited, this, [this] {
        m_origin.clear();
        m_at.reset();
        m_edited.start();
    });
    connect(m_page, &InspectPage::textPasted, this, [this] {
        m_page->setClipboardOffer(false); // it says that nothing was pasted
        m_at.reset();
        m_origin.clear();
        m_edited.stop();
        leaveSample();
        start();
    });
    connect(m_page, &InspectPage::filesDropped, this, &InspectController::openFiles);
    connect(m_page, &InspectPage::pasteAsked, this, &InspectController::paste);
    connect(m_page, &InspectPage::sampleAsked, this, &InspectController::openSample);
    connect(m_page, &InspectPage::cancelAsked, &m_service, &services::InspectionService::cancel);
    connect(m_page, &InspectPage::copyReportAsked, this, &InspectController::copyReport);
    connect(m_page, &InspectPage::copyTextAsked, this, &InspectController::copyText);
    connect(m_page, &InspectPage::pinAsked, this, &InspectController::pinCurrent);
    connect(m_page, &InspectPage::pinnedInspectAsked, this, &InspectController::inspectPinned);
    connect(m_page, &InspectPage::copyTokenAsked, this, &InspectController::copySecret);
    connect(m_page, &InspectPage::inspectAsked, this,
            [this](const QString& token) { inspectText(token.toUtf8(), tr("repaired token"), m_at); });
    connect(m_page, &InspectPage::addKeyAsked, this, &InspectController::askForKey);
    connect(m_page, &InspectPage::keyTaken, this, &InspectController::takePastedKey);
    connect(m_page, &InspectPage::helpAsked, this, &InspectController::helpAsked);
    connect(m_page, &InspectPage::instantChosen, this, &InspectController::chooseInstant);
    connect(m_page, &InspectPage::leewayChosen, this, [this](int seconds) {
        m_leeway = seconds;
        judgeAgain();
    });
    connect(m_page, &InspectPage::resetAsked, this, [this] {
        m_at.reset();
        m_leeway = 0;
        judgeAgain();
    });
    connect(m_page, &InspectPage::expectationsChanged, this, &InspectController::startAgain);
    connect(m_page, &InspectPage::offerTaken, this, &InspectController::takeOffer);
    connect(m_page, &InspectPage::tokenChosen, this, [this](const models::TokenChoice& choice) {
        if (choice == m_current)
            return;
        m_current = choice;
        m_chosen = true;
        showCurrent();
    });
    connect(m_page, &InspectPage::offerAnswered, this, [this](bool accepted) {
        if (accepted)
            paste();
    });
}

base::Time InspectController::now() const
{
    return m_at.value_or(models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
}

verdict::Policy InspectController::policy() const
{
    models::Expectations expectations = m_page->expectations();
    expectations.leewaySeconds = m_leeway;
    verdict::Policy policy = models::policyOf(expectations);
    if (const auto list = m_revocations.list())
        policy.revoked = *list;
    return policy;
}

bool InspectController::idle() const
{
    return !m_service.busy() && !m_edited.isActive();
}

void InspectController::inspectText(const QByteArray& text, const QString& detail,
                                    std::optional<base::Time> at)
{
    m_at = at;
    m_leeway = 0;
    m_origin = detail;
    m_page->setText(text, {});
    Q_EMIT inspectShown();
    start();
}

void InspectController::start()
{
    m_current = {};
    m_chosen = false;
    m_forcedKey.clear();
    m_page->showNothing();
    m_page->showNotice({}); // it was about the text before
    if (m_profileIsOurs)
        chooseProfile(0); // it fitted the token before
    startAgain();
}

void InspectController::startAgain()
{
    const QByteArray text = m_page->text();
    m_result.reset();
    m_reports.reset();
    m_tokens.setReports({});
    m_keysModel.setFitted({});
    if (text.trimmed().isEmpty()) {
        m_service.cancel();
        m_page->setTextDetail(tr("empty"));
        m_page->showStart();
        Q_EMIT settled();
        return;
    }
    const QString size = models::byteText(static_cast<quint64>(text.size()));
    m_page->setTextDetail(models::listed({size, m_origin}));
    services::InspectionRequest request;
    request.text = text;
    request.keys = keys();
    request.policy = policy();
    request.now = now();
    request.searchNearMisses = true;
    m_service.inspect(std::move(request));
    m_busyShown.start();
}

void InspectController::showProgress(qulonglong done, qulonglong total)
{
    if (m_result)
        m_page->showSearch(done, total);
    else
        m_page->showBusy(done, total);
}

void InspectController::takeResult(const services::InspectionResultPtr& result)
{
    const bool again = m_result != nullptr; // what was searched comes in addition
    m_busyShown.stop();
    m_result = result;
    m_reports = result->reports;
    if (result->searching)
        m_busyShown.start();
    else
        m_page->hideSearch();
    if (again) {
        judgeAgain();
    } else if (!result->problem.isEmpty()) {
        m_page->showMessage(tr("Too long to inspect"), result->problem);
    } else if (m_reports->empty() && !result->complete) {
        m_page->showMessage(tr("Cancelled"),
                            tr("Nothing was found so far. Paste a shorter text, or let it run to its end."));
    } else if (m_reports->empty() && !result->errorText.empty()) {
        const QByteArray& text = result->text;
        m_errorView = models::errorTextViewOf(
            result->errorText, {text.constData(), static_cast<std::size_t>(text.size())}, now());
        m_page->showErrorText(m_errorView);
    } else if (m_reports->empty()) {
        showNoToken();
    } else {
        m_tokens.setReports(m_reports);
        if (!m_chosen || !models::reportOf(m_reports, m_current))
            m_current = models::firstChoice(m_reports);
        m_page->selectToken(m_current);
        judgeAgain();
        remember();
        adoptProfile();
    }
    if (!result->searching)
        Q_EMIT settled();
}

void InspectController::judgeAgain()
{
    if (!m_result || m_result->reports->empty())
        return;
    const verdict::Policy expected = policy();
    const base::Time at = now();
    std::vector<verdict::TokenReport> again;
    // A text with thousands of tokens is not judged each second; the chosen one is.
    const bool all = m_result->reports->size() <= 20;
    again.reserve(m_result->reports->size());
    for (std::size_t i = 0; i < m_result->reports->size(); ++i) {
        const verdict::TokenReport& report = (*m_result->reports)[i];
        again.push_back(all || static_cast<int>(i) == m_current.token
                            ? verdict::rejudgeTime(report, expected, at)
                            : report);
        if (!m_serverFindings.isEmpty())
            addWhatServersSaid(again.back());
    }
    m_reports = services::shareReports(std::move(again));
    m_tokens.setReports(m_reports);
    showCurrent();
}

void InspectController::showCurrent()
{
    const verdict::TokenReport* report = models::reportOf(m_reports, m_current);
    if (!report)
        return;
    const QByteArray& text = m_result->text;
    const std::string_view pasted(text.constData(), static_cast<std::size_t>(text.size()));
    const bool haveKeys = !m_keys.keys().keys.empty();
    m_view = models::viewOf(*report, m_current.layers.isEmpty() ? pasted : std::string_view(), haveKeys);
    m_view.findings << models::findingsBeside(m_result->errorText, *report, pasted);
    if (!m_current.layers.isEmpty()) {
        // A token inside another one stands nowhere in the text: the outer one is coloured.
        const models::TokenView outer =
            models::viewOf((*m_reports)[static_cast<std::size_t>(m_current.token)], pasted, haveKeys);
        m_view.start = outer.start;
        m_view.length = outer.length;
    }
    if (m_current.disclosure >= 0 && m_current.disclosure < static_cast<int>(report->disclosures.size()))
        m_view.payloadJson =
            models::disclosureText(report->disclosures[static_cast<std::size_t>(m_current.disclosure)]).json;
    const bool fits = report->signature.status == verdict::SignatureStatus::Verified;
    m_keysModel.setFitted(fits ? m_view.banner.key : QString());
    m_page->showToken(m_view, models::statesOf(m_page->expectations(), *report), !m_at);
    showTrueTime();
}

void InspectController::chooseInstant(qint64 secondsSince1970)
{
    m_at = base::Time(std::chrono::seconds(secondsSince1970));
    judgeAgain();
}

} // namespace bearerwatch::desktop
