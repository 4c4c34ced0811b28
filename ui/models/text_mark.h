#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

#include "causes/finding.h"
#include "verdict/verdict.h"

namespace bearerwatch::models {

/// A stretch of the pasted text that a finding is about, in UTF-16 from its start.
struct TextMark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool damage = false; ///< The copy is wrong here; else only what stands here is objected to.
    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// UTF-16 units of a text in UTF-8.
[[nodiscard]] qsizetype utf16Length(std::string_view utf8);

/// Where a finding lies in the pasted text; empty where the text does not hold the place (decrypted
/// content, keys, the token as a whole).
[[nodiscard]] std::optional<TextMark> markOf(const causes::Finding& finding,
                                             const verdict::TokenReport& report, std::string_view pasted);
/// The same for a near miss: the character that is wrong, or the place of one that is absent.
[[nodiscard]] std::optional<TextMark> markOf(const verdict::NearMiss& miss,
                                             const verdict::TokenReport& report, std::string_view pasted);

} // namespace bearerwatch::models
