#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include "verdict/policy.h"
#include "verdict/verdict.h"

namespace bearerwatch::models {

/// What the user expects of a token, as the form holds it. Empty fields are not checked.
struct Expectations {
    QString issuer;
    QString audience; ///< Several are parted by blanks or commas.
    QString algorithms;
    QString required;
    QString scope;
    int leewaySeconds = 0;
    friend bool operator==(const Expectations&, const Expectations&) = default;
};

enum class CheckState : std::uint8_t { NotAsked, Passed, Failed, Unknown };

/// Whether each field held for a token.
struct ExpectationStates {
    CheckState issuer = CheckState::NotAsked;
    CheckState audience = CheckState::NotAsked;
    CheckState algorithms = CheckState::NotAsked;
    CheckState required = CheckState::NotAsked;
    CheckState scope = CheckState::NotAsked;
};

/// The words of a field: parted by blanks or commas.
[[nodiscard]] QStringList wordsOf(const QString& field);

[[nodiscard]] verdict::Policy policyOf(const Expectations& expectations);
[[nodiscard]] ExpectationStates statesOf(const Expectations& expectations,
                                         const verdict::TokenReport& report);

} // namespace bearerwatch::models
