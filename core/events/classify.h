#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "causes/cause.h"
#include "events/rule_book.h"
#include "logs/record.h"

// Which cause a record tells of. Pure functions; a few microseconds for a usual record; time grows
// with the length of the text and nothing else. Text after the first 64 KiB of a record is not read.

namespace bearerwatch::events {

/// Id in `Classification::rule` where no rule decided but the weights of the words.
inline constexpr std::string_view WordsRule = "words";

/// The words that decided: bytes of `Record::text` (or of the given text). Length 0: a status alone.
struct Evidence {
    std::size_t offset = 0;
    std::size_t length = 0;
};

struct Classification {
    std::optional<causes::Cause> cause; ///< Empty: no token failure.
    std::vector<causes::Cause> alternatives;
    causes::Certainty certainty = causes::Certainty::Stated;
    std::string rule; ///< Id of the rule that decided; also of one that silenced the record; else empty.
    Evidence evidence;
    bool vague = false; ///< A refusal without a reason: a token in the record or a neighbour may tell it.
};

[[nodiscard]] Classification classify(const logs::Record& record,
                                      const RuleBook& book = RuleBook::standard());

/// The same for a record of which the text and the status are known.
[[nodiscard]] Classification classify(std::string_view text, std::optional<int> status,
                                      const RuleBook& book = RuleBook::standard());

/// A cause that a pasted error text names.
struct RankedCause {
    causes::Cause cause = causes::Cause::Unspecified;
    causes::Certainty certainty = causes::Certainty::Stated;
    std::string rule;
    Evidence evidence;
};

/// Causes of a pasted error text ("Invalid Bearer", a response with WWW-Authenticate, a JSON body,
/// an exception), best first, each once. Empty when the text tells of no token failure.
[[nodiscard]] std::vector<RankedCause> classifyText(std::string_view text,
                                                    const RuleBook& book = RuleBook::standard());

} // namespace bearerwatch::events
