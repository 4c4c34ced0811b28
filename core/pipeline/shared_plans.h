#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.h"
#include "pipeline/event_plan.h"

namespace bearerwatch::pipeline {

/// Plans for the other threads that read the same source: a look that one has learned need not be learned by
/// all, and a trial that one began others go on with. Any thread.
class SharedPlans {
public:
    /// A copy of the plan for lines with `look` of `source`; nullptr: there is none.
    /// @param onTrial  Whether one on trial is wanted too.
    [[nodiscard]] std::unique_ptr<EventPlan> find(std::string_view source, const std::string& look,
                                                  bool onTrial) const;
    /// Instead of one that is known. Plans of another source go.
    void add(std::string_view source, const std::string& look, const EventPlan& plan);
    void remove(const std::string& look);

private:
    static constexpr std::size_t MostPlans = 4096;
    mutable std::mutex m_lock;
    std::string m_source;
    std::unordered_map<std::string, EventPlan, base::TableHash> m_plans; ///< By look.
};

} // namespace bearerwatch::pipeline
