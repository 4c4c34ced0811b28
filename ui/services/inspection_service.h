#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include "report/error_text.h"
#include "services/postbox.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

namespace bearerwatch::services {

/// One thing to inspect. Holds tokens and keys: in memory only.
struct InspectionRequest {
    QByteArray text;
    verdict::Keys keys;
    verdict::Policy policy;
    base::Time now{};
    bool searchNearMisses = false; ///< Look for the damage that explains a failed signature.
};

/// Reports to pass around: their tokens are wiped with the last copy.
[[nodiscard]] std::shared_ptr<const std::vector<verdict::TokenReport>>
shareReports(std::vector<verdict::TokenReport> reports);

/// What was found. Immutable; shared between threads. The tokens in it are wiped with the last copy.
struct InspectionResult {
    quint64 request = 0;
    QByteArray text;
    std::shared_ptr<const std::vector<verdict::TokenReport>> reports; ///< Never null.
    QString problem; ///< Why nothing could be inspected, and what to do; empty when all is well.
    bool complete = true; ///< False when it was cancelled.
    bool searching = false; ///< The verdict stands; why a signature fails is still being searched.
    report::ErrorText errorText; ///< What the text complains of: without a token, or beside the tokens.
};
using InspectionResultPtr = std::shared_ptr<const InspectionResult>;

/// Inspects texts on a worker thread; the newest request wins.
///
/// All functions belong to the GUI thread and none waits. A request cancels the one before it, whose
/// result never comes.
class InspectionService final : public QObject {
    Q_OBJECT
public:
    explicit InspectionService(QObject* parent = nullptr);
    ~InspectionService() override; ///< Cancels, and waits for the worker.

    /// Returns the number that the result will carry.
    quint64 inspect(InspectionRequest request);
    /// Ends the work; what is known so far comes as a result that is not complete.
    void cancel();
    [[nodiscard]] bool busy() const { return m_newest != m_delivered; }

Q_SIGNALS:
    void progressed(quint64 request, qulonglong done, qulonglong total);
    /// Twice where a signature failed: at once, and again when the reason was searched.
    void finished(const bearerwatch::services::InspectionResultPtr& result);

private:
    struct Shared;
    using Delivery = std::function<void(const InspectionResultPtr&)>;
    static void work(const InspectionRequest& request, quint64 number, const std::shared_ptr<Shared>& shared,
                     const base::ProgressCallback& progress, const Delivery& give);
    void deliver(const InspectionResultPtr& result);

    QThread m_thread;
    Postbox* m_worker; ///< Lives in the thread.
    Postbox m_postbox; ///< Of the worker.
    std::shared_ptr<Shared> m_shared;
    quint64 m_newest = 0;
    quint64 m_delivered = 0;
};

} // namespace bearerwatch::services
