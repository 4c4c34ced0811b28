#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "logs/collector.h"

namespace bearerwatch::logs {

/// Offers all members of a JSON object, nested ones by their path. A string that is itself a JSON
/// object is opened too, as deep as `MaxNested`.
class JsonFields {
public:
    static constexpr int MaxNested = 3;

    /// @return False where `text` is no JSON object: nothing was offered then.
    [[nodiscard]] bool read(std::string_view text, Collector& collector);
    /// The object that was read last; views its text.
    [[nodiscard]] base::JsonValue root() const { return m_documents[0].root(); }

private:
    void offerTimeInParts(const base::JsonValue& value, Collector& collector) const;
    void walk(const base::JsonValue& value, Collector& collector, int nested);
    void scalar(const base::JsonValue& value, Collector& collector, int nested);
    bool offerNamedValue(const base::JsonValue& object, Collector& collector, int nested);
    bool readNested(std::string_view text, Collector& collector, int nested);

    base::JsonDocument m_documents[MaxNested];
    std::string m_texts[MaxNested];
    std::string m_path;
};

/// Offers `"name": value` pairs of an object that cannot be parsed (cut off, or written by another
/// language: `{'error': 'x', 'status': 401}`). Returns how many.
std::size_t offerLooseMembers(std::string_view text, Collector& collector);

/// Offers the `label:value` fields of a line of LTSV (ltsv.org), parted by tabs. Returns how many; 0 where
/// the line is none.
std::size_t offerLabels(std::string_view line, Collector& collector);

/// The key of the pair whose equals sign stands at `equals`; empty where no pair stands there, as inside a
/// URL or a base64 text.
[[nodiscard]] std::string_view pairNameBefore(std::string_view text, std::size_t equals);

/// Offers `key=value` and `key="value"` pairs of a text. Returns how many.
std::size_t offerPairs(std::string_view text, Collector& collector);

} // namespace bearerwatch::logs
