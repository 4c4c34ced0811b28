#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QObject>
#include <atomic>
#include <cstdint>
#include <utility>

namespace bearerwatch::services {

/// Takes work from other threads into the one that it lives in: in order, later, never at once.
///
/// It does what a queued QMetaObject::invokeMethod does, with the hand-over in our own atomics: the thread
/// sanitizer, which does not see into Qt's packages, can judge what the threads share.
class Postbox final : public QObject {
public:
    using QObject::QObject;
    ~Postbox() override { (void)m_sealed.load(std::memory_order_acquire); } // letters that are left go

    /// From any thread, while the postbox lives.
    template <typename Work>
    void post(Work work)
    {
        auto* letter = new LetterOf<Work>(std::move(work));
        m_sealed.fetch_add(1, std::memory_order_release);
        QCoreApplication::postEvent(this, letter);
    }

protected:
    void customEvent(QEvent* event) override
    {
        (void)m_sealed.load(std::memory_order_acquire);
        static_cast<Letter*>(event)->open();
    }

private:
    class Letter : public QEvent {
    public:
        Letter()
            : QEvent(QEvent::User)
        {
        }
        virtual void open() = 0;
    };
    template <typename Work>
    class LetterOf final : public Letter {
    public:
        explicit LetterOf(Work work)
            : m_work(std::move(work))
        {
        }
        void open() override { m_work(); }

    private:
        Work m_work;
    };

    std::atomic<std::uint64_t> m_sealed{0};
};

} // namespace bearerwatch::services
