#include "services/inspection_service.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <semaphore>
#include <strings.h>

#include "diagnosis/explain.h"
#include "tokens/recognise.h"

namespace bearerwatch::services {

struct InspectionService::Shared {
    std::atomic<quint64> newest{0}; ///< Work for an older number is dropped.
    std::atomic<quint64> cancelled{0}; ///< Work up to this number ends early, and is delivered.
    std::counting_semaphore<> shown{0}; ///< Given when a verdict is on the screen.
};

namespace {

/// Until what a slot changed in the window is painted.
constexpr int FrameMilliseconds = 20;

using Reports = std::vector<verdict::TokenReport>;

/// Wipes the tokens of a report before the memory is given back.
struct WipeReports {
    void operator()(const Reports* reports) const
    {
        std::unique_ptr<Reports> owned(const_cast<Reports*>(reports));
        for (verdict::TokenReport& report : *owned) {
            explicit_bzero(report.text.data(), report.text.size());
            for (std::string& part : report.parts)
                explicit_bzero(part.data(), part.size());
            for (verdict::NearMiss& miss : report.nearMisses)
                explicit_bzero(miss.repairedToken.data(), miss.repairedToken.size());
        }
    }
};

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Whether the search may take so long that the verdict is to be shown before it.
bool worthSearching(const verdict::TokenReport& report, const InspectionRequest& request)
{
    const verdict::SignatureStatus status = report.signature.status;
    return (status == verdict::SignatureStatus::Failed || status == verdict::SignatureStatus::NotChecked) &&
        !request.keys.verification.keys.empty();
}

} // namespace

std::shared_ptr<const std::vector<verdict::TokenReport>>
shareReports(std::vector<verdict::TokenReport> reports)
{
    return {new Reports(std::move(reports)), WipeReports()};
}

InspectionService::InspectionService(QObject* parent)
    : QObject(parent)
    , m_worker(new Postbox)
    , m_shared(std::make_shared<Shared>())
{
    qRegisterMetaType<InspectionResultPtr>();
    m_thread.setObjectName(QStringLiteral("inspection"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

InspectionService::~InspectionService()
{
    m_shared->newest = m_newest + 1;
    m_shared->cancelled = m_newest;
    m_thread.quit();
    m_thread.wait();
}

quint64 InspectionService::inspect(InspectionRequest request)
{
    const quint64 number = ++m_newest;
    m_shared->newest = number;
    auto held = std::make_shared<InspectionRequest>(std::move(request));
    m_worker->post([this, held, number, shared = m_shared] {
        if (shared->newest != number)
            return;
        QElapsedTimer since;
        since.start();
        qint64 told = 0;
        const auto progress = [&](const base::Progress& at) {
            if (since.elapsed() - told >= 50) {
                told = since.elapsed();
                Q_EMIT progressed(number, at.done, at.total); // queued: this object lives in the GUI thread
            }
            return shared->newest == number && shared->cancelled < number;
        };
        work(*held, number, shared, progress, [this](const InspectionResultPtr& result) {
            m_postbox.post([this, result] { deliver(result); });
        });
    });
    return number;
}

void InspectionService::cancel()
{
    m_shared->cancelled = m_newest;
}

void InspectionService::deliver(const InspectionResultPtr& result)
{
    if (result->request != m_newest)
        return;
    if (!result->searching)
        m_delivered = result->request;
    Q_EMIT finished(result);
    if (result->searching)
        QTimer::singleShot(FrameMilliseconds, this, [shared = m_shared] { shared->shown.release(); });
}

void InspectionService::work(const InspectionRequest& request, quint64 number,
                             const std::shared_ptr<Shared>& shared, const base::ProgressCallback& progress,
                             const Delivery& give)
{
    InspectionResult result;
    result.request = number;
    result.text = request.text;
    result.reports = shareReports({});
    if (static_cast<std::size_t>(request.text.size()) > tokens::MaxPasteBytes) {
        result.problem = tr("The text is longer than 64 MiB. Cut out the part that holds the token.");
        give(std::make_shared<const InspectionResult>(std::move(result)));
        return;
    }
    Reports reports =
        verdict::inspectText(viewOf(request.text), request.keys, request.policy, request.now, progress);
    if (reports.empty())
        result.errorText = report::explainErrorText(viewOf(request.text));
    else
        result.errorText = report::explainErrorBeside(viewOf(request.text), reports);
    const auto goesOn = [&] { return shared->cancelled < number && shared->newest == number; };
    if (request.searchNearMisses && goesOn()) {
        if (std::any_of(reports.begin(), reports.end(),
                        [&request](const auto& report) { return worthSearching(report, request); })) {
            InspectionResult first = result;
            first.searching = true;
            while (shared->shown.try_acquire()) { }
            first.reports = shareReports(reports);
            give(std::make_shared<const InspectionResult>(std::move(first)));
            // The search takes every core: the verdict is painted before. Nobody waits longer for it.
            (void)shared->shown.try_acquire_for(std::chrono::milliseconds(200));
        }
        (void)diagnosis::explain(reports, viewOf(request.text), request.keys, request.policy, {}, progress);
    }
    result.complete = shared->cancelled < number;
    result.reports = shareReports(std::move(reports));
    give(std::make_shared<const InspectionResult>(std::move(result)));
}

} // namespace bearerwatch::services
