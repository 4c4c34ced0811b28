#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "events/event.h"
#include "series/bucket.h"

namespace bearerwatch::models {

using series::Dimension;

/// "Client", "Key id", ...: what a dimension is called on screen.
[[nodiscard]] QString dimensionTitle(Dimension dimension);

/// The id of the contract: "client_ip".
[[nodiscard]] QString dimensionId(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromId(const QString& id);

/// The dimension's value in an event; nullptr where the record does not tell it.
[[nodiscard]] const std::string* dimensionValue(const events::Event& event, Dimension dimension);

/// Which events are looked at. Parts that are empty let everything through; parts are joined by
/// "and", several causes by "or". Plain data.
struct WatchFilter {
    std::optional<base::Time> from; ///< First instant that is shown.
    std::optional<base::Time> until; ///< First instant that is not shown any more.
    std::set<causes::Cause> causes;
    std::string source; ///< File, exactly as the events name it.
    std::map<Dimension, std::string> values;
    std::string text; ///< Anywhere in the record or its evidence; case of ASCII letters is ignored.

    friend bool operator==(const WatchFilter&, const WatchFilter&) = default;

    [[nodiscard]] bool isEmpty() const { return *this == WatchFilter{}; }
    /// True when the counts per bucket of a snapshot cannot answer it: events must be read.
    [[nodiscard]] bool needsEvents() const { return !source.empty() || !values.empty() || !text.empty(); }
    [[nodiscard]] bool inTime(const events::Event& event) const;
    /// All parts but the time and the causes.
    [[nodiscard]] bool matchesParts(const events::Event& event) const
    {
        return matchesValues(event) && matchesText(event, event.text);
    }
    [[nodiscard]] bool matchesValues(const events::Event& event) const; ///< The same without the text.
    /// @param record  The record's text, which an event of the archive does not hold itself.
    [[nodiscard]] bool matchesText(const events::Event& event, std::string_view record) const;
    [[nodiscard]] bool matchesCause(const events::Event& event) const;
    [[nodiscard]] bool matches(const events::Event& event) const
    {
        return matchesCause(event) && inTime(event) && matchesParts(event);
    }
};

/// A removable part of a filter, as the chips show it.
struct FilterPart {
    enum class Kind { Time, Cause, Source, Value, Text };
    Kind kind = Kind::Text;
    std::optional<causes::Cause> cause;
    Dimension dimension = Dimension::ClientIp;
    QString label; ///< "Client 10.2.7.31"
};
[[nodiscard]] std::vector<FilterPart> partsOf(const WatchFilter& filter);
[[nodiscard]] WatchFilter without(WatchFilter filter, const FilterPart& part);

/// The same without a text that holds a token or another secret: for what is kept.
[[nodiscard]] WatchFilter withoutSecrets(WatchFilter filter);

/// `bearerwatch:watch?cause=expired&client_ip=10.2.7.31`, to be shared or kept.
[[nodiscard]] QString toLink(const WatchFilter& filter);
/// nullopt when it is no such link; members that are unknown or wrong are left out.
[[nodiscard]] std::optional<WatchFilter> filterFromLink(const QString& link);

} // namespace bearerwatch::models
