#include "pipeline/shared_plans.h"

namespace bearerwatch::pipeline {

std::unique_ptr<EventPlan> SharedPlans::find(std::string_view source, const std::string& look) const
{
    const std::lock_guard lock(m_lock);
    if (m_source != source)
        return nullptr;
    const auto known = m_plans.find(look);
    return known == m_plans.end() ? nullptr : std::make_unique<EventPlan>(known->second);
}

void SharedPlans::add(std::string_view source, const std::string& look, const EventPlan& plan)
{
    const std::lock_guard lock(m_lock);
    if (m_source != source) {
        m_plans.clear();
        m_source = source;
    }
    if (m_plans.size() < MostPlans)
        m_plans.emplace(look, plan).first->second.constantsOf = 0; // values of another thread
}

void SharedPlans::remove(const std::string& look)
{
    const std::lock_guard lock(m_lock);
    m_plans.erase(look);
}

} // namespace bearerwatch::pipeline
