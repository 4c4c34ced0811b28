#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "oauth/metadata.h"
#include "services/clock_service.h"
#include "services/key_set_service.h"

// What a command asked of servers, for its JSON: from where, when, with what outcome, and how this clock
// stands.

namespace bearerwatch::cli {

/// The verdict on one token at the true time, where this clock is off.
struct TrueVerdict {
    std::size_t token = 0; ///< Index among the tokens.
    std::string verdict; ///< "rejected"
    std::vector<std::string> causes;
};

class NetworkRecord {
public:
    /// @param purpose  "introspection", "status_list".
    void note(const char* purpose, const services::FetchReplyPtr& reply);
    void note(const services::KeySetResult& result, const std::string& issuer = {});
    [[nodiscard]] const oauth::Metadata* metadataOf(const std::string& issuer) const; ///< Null: not fetched.

    [[nodiscard]] services::ClockService& clock() { return m_clock; }
    [[nodiscard]] base::Time trueTime() const;
    std::vector<TrueVerdict> trueVerdicts;

    /// Members of the JSON of `inspect`: name and value. Empty where nothing was asked.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> members() const;

private:
    struct Fetch {
        std::string purpose;
        services::FetchReplyPtr reply; ///< Null: the kept copy was taken without asking.
        QUrl address;
        base::Time copyOf{};
    };
    [[nodiscard]] std::string fetchesJson() const;
    [[nodiscard]] std::string clockJson(const services::ClockReading& reading) const;

    std::vector<Fetch> m_fetches;
    std::map<std::string, oauth::Metadata> m_metadata;
    services::ClockService m_clock;
};

} // namespace bearerwatch::cli
