#include "pipeline/shared_plans.h"

namespace bearerwatch::pipeline {

std::unique_ptr<EventPlan> SharedPlans::find(std::string_view source, const std::string& look,
                                             bool onTrial) const
{
    const std::lock_guard lock(m_lock);
    if (m_source != source)
        return nullptr;
    const auto known = m_plans.find(look);
    if (known == m_plans.end() || (!onTrial && known->second.state == EventPlan::State::OnTrial))
        return nullptr;
    return std::make_unique<EventPlan>(known->second);
}

void SharedPlans::add(std::string_view source, const std::string& look, const EventPlan& plan)
{
    const std::lock_guard lock(m_lock);
    if (m_source != source) {
        m_plans.clear();
        m_source = source;
    }
    if (m_plans.size() < MostPlans || m_plans.contains(look))
        m_plans.insert_or_assign(look, plan).first->second.constantsOf = 0; // values of another thread
}

void SharedPlans::remove(const std::string& look)
{
    const std::lock_guard lock(m_lock);
    m_plans.erase(look);
}

} // namespace bearerwatch::pipeline
