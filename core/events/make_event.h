#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "events/classify.h"
#include "events/event.h"
#include "logs/record.h"

// Record and classification become an event: redacted, with the facts that contributors are
// counted by.

namespace bearerwatch::events {

struct EventContext {
    std::string_view sourceKey; ///< Identity of the source, the same after a restart and a rotation.
    std::string_view file; ///< Name to show.
    std::uint64_t connectionLog = 0; ///< JoinKeys::connectionLog of its records.
    /// `text` without tokens in clear.
    std::function<std::string(std::string_view text)> redact;
    /// Keyed fingerprint of a token.
    std::function<std::string(std::string_view token)> fingerprint;
    /// False: the event is only counted; key, file, text, evidence and rule are left out.
    bool texts = true;
};

/// The event of `record`; its cause may be better than the classification's when a token in the
/// record proves one (expired at the record's time). Also for records without a cause (all lines).
[[nodiscard]] Event makeEvent(const logs::Record& record, const Classification& classification,
                              const EventContext& context);

/// The path without query and fragment, ids folded: "/orders/4711/items/9" -> "/orders/{id}/items/{id}".
[[nodiscard]] std::string foldRoute(std::string_view path);
void foldRoute(std::string_view path, std::string& route); ///< The same into memory that is used again.

} // namespace bearerwatch::events
