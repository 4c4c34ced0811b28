#include "diagnosis/parallel.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace bearerwatch::diagnosis {
namespace {

using Work = std::function<std::optional<Fix>(std::size_t place, Meter& meter)>;

class Pool {
public:
    std::optional<Fix> run(Context& context, std::size_t count, const Work& work)
    {
        const unsigned wanted = context.options.threads != 0
            ? context.options.threads
            : std::max(1U, std::thread::hardware_concurrency());
        const std::size_t started = std::min<std::size_t>(wanted, std::max<std::size_t>(count, 1));
        m_running = started;
        std::vector<std::thread> threads;
        threads.reserve(started);
        startThreads(threads, started, [&] { loop(count, work); });
        if (threads.empty())
            loop(count, work); // not cancelled from here, but bounded
        {
            std::unique_lock lock(m_mutex);
            while (m_running > 0) {
                m_ended.wait_for(lock, std::chrono::milliseconds(40));
                lock.unlock();
                const std::uint64_t done = context.result.candidates + m_candidates.load();
                if (!m_stop && !base::goOn(context.progress, {done, std::max(done, context.total)}))
                    m_stop = m_cancelled = true;
                lock.lock();
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        context.result.candidates += m_candidates.load();
        context.result.complete = context.result.complete && !m_cancelled;
        return m_found;
    }

private:
    /// As many as the system gives: where it has no more threads, fewer do the work.
    void startThreads(std::vector<std::thread>& threads, std::size_t wanted, const std::function<void()>& run)
    {
        try {
            while (threads.size() < wanted)
                threads.emplace_back(run);
        } catch (const std::system_error&) {
            const std::lock_guard lock(m_mutex);
            m_running -= wanted - std::max<std::size_t>(threads.size(), 1);
        }
    }

    void loop(std::size_t count, const Work& work)
    {
        while (!m_stop) {
            const std::size_t place = m_next.fetch_add(1);
            if (place >= count)
                break;
            Meter meter(m_candidates, m_stop);
            if (std::optional<Fix> fix = work(place, meter)) {
                const std::lock_guard lock(m_mutex);
                m_found = std::move(fix);
                m_stop = true;
            }
        }
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_ended.notify_all();
    }

    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::uint64_t> m_candidates = 0;
    std::atomic<bool> m_stop = false;
    bool m_cancelled = false; // of the calling thread
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::size_t m_running = 0;
    std::optional<Fix> m_found;
};

} // namespace

std::optional<Fix> searchPlaces(Context& context, std::size_t count, const Work& work)
{
    if (count == 0 || !context.result.complete)
        return std::nullopt;
    return Pool().run(context, count, work);
}

} // namespace bearerwatch::diagnosis
