#pragma once

#include <QtCore/QString>

namespace bearerwatch::models {

/// Where two texts part: what stands before and after the middle is the same in both.
struct TextDifference {
    qsizetype start = 0; ///< First position (UTF-16) that differs.
    qsizetype expectedLength = 0; ///< Of the middle of the expected text; may be 0.
    qsizetype foundLength = 0; ///< Of the middle of the found text; may be 0.
    [[nodiscard]] bool equal() const { return expectedLength == 0 && foundLength == 0; }
};

[[nodiscard]] TextDifference differenceOf(const QString& expected, const QString& found);

/// "1 character": how much differs.
[[nodiscard]] QString differenceSize(const TextDifference& difference);
/// "slash missing at the end", "other letter case", "from character 12": what the difference is.
[[nodiscard]] QString differenceWords(const QString& expected, const QString& found);

} // namespace bearerwatch::models
