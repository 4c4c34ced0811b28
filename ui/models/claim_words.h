#pragma once

#include <QtCore/QString>

namespace bearerwatch::models {

/// What a registered claim or header parameter is for: a word or two, and a sentence.
struct ClaimWords {
    QString name; ///< "Expires"
    QString meaning; ///< "The token must not be accepted on or after this time (RFC 7519 4.1.4)."
    bool isTime = false;
};

/// Empty words for names that no standard registers.
[[nodiscard]] ClaimWords claimWords(const QString& claim);
[[nodiscard]] ClaimWords headerWords(const QString& parameter);

} // namespace bearerwatch::models
