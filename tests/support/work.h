#pragma once

#include <ctime>

namespace bearerwatch::test {

/// Processor time of this thread since it was made: what the machine does beside the test does not count.
class Work {
public:
    [[nodiscard]] double seconds() const { return ofThisThread() - m_start; }
    void restart() { m_start = ofThisThread(); }

private:
    static double ofThisThread()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }
    double m_start = ofThisThread();
};

} // namespace bearerwatch::test
