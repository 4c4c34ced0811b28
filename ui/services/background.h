#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <memory>

namespace bearerwatch::services {

/// Runs `work` in the global thread pool; `.then(context, ...)` takes the answer in the context's thread,
/// and not at all once the context is gone.
template <typename Work>
auto inBackground(Work work) -> QFuture<decltype(work())>
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace bearerwatch::services
