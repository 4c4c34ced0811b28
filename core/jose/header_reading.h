#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "jose/header.h"

// Reading of what JWS and JWE have in common. Used inside core/jose.

namespace bearerwatch::jose {

using Findings = std::vector<causes::Finding>;

/// Octets of a base64url part. Decodes on as far as is sound (padding, `+` and `/`, blanks skipped),
/// and names each fault with its place in the token.
[[nodiscard]] base::Bytes decodePart(const Part& part, std::string_view partName, Findings& findings);

/// A header out of its octets: JSON, object, no duplicate members.
[[nodiscard]] Header readHeader(base::ByteView octets, Findings& findings);

/// A header that stands as an object in a JSON serialization.
[[nodiscard]] Header headerFromJson(base::JsonValue value, Findings& findings);

/// Types of the registered parameters of RFC 7515 4.1 and 7516 4.1, and members that stand in two headers.
void checkParameterTypes(const Header& header, Findings& findings);
void checkDisjoint(const Header& one, const Header& other, Findings& findings);

/// `crit` (RFC 7515 4.1.11): in the protected header, a list of names that are there and understood.
void checkCritical(const Header& protectedHeader, std::initializer_list<const Header*> others, bool isJws,
                   Findings& findings);

/// The segments of a compact token, at most `limit` of them; `count` holds how many there are.
[[nodiscard]] std::vector<Part> splitCompact(std::string_view text, std::size_t limit, std::size_t& count);

/// Faults of the text as a whole: too long, blanks around it.
void checkWholeText(std::string_view text, Findings& findings);

/// Value of a JSON serialization's member that must be a text; an empty part when absent.
[[nodiscard]] std::optional<Part> textMember(base::JsonValue object, std::string_view name,
                                             Findings& findings);

/// Members of `object` that stand twice.
void checkDuplicateMembers(base::JsonValue object, std::string_view partName, Findings& findings);

} // namespace bearerwatch::jose
