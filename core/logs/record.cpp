#include "logs/record.h"

#include "base/text.h"

namespace bearerwatch::logs {

std::string_view Record::field(std::string_view name) const
{
    for (const Field& one : fields) {
        const std::string_view full = one.name;
        const bool part = full.size() == name.size() ||
            (full.size() > name.size() && full[full.size() - name.size() - 1] == '.');
        if (part && base::equalsIgnoreCase(full.substr(full.size() - name.size()), name))
            return one.value;
    }
    return {};
}

} // namespace bearerwatch::logs
