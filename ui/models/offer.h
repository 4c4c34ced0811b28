#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include "causes/finding.h"
#include "verdict/verdict.h"

namespace bearerwatch::models {

/// What one press of a button does about a finding: try another assumption, or take the corrected text.
/// An offer changes what is assumed here, never the token.
struct Offer {
    enum class Kind {
        JudgeAt, ///< `number`: seconds since 1970.
        UseLeeway, ///< `number`: seconds.
        ExpectAudience, ///< `text`
        ExpectIssuer, ///< `text`
        AllowAlgorithm, ///< `text`
        RequireNot, ///< `text`: the claim or scope that is no longer required.
        UseKey, ///< `text`: name of the key, whatever the kid says.
        InspectText, ///< `text`: secret.
        CopyText, ///< `text`: secret.
        AddKey,
        AddRevocations,
        ShowCommands, ///< The same check with other tools.
        OpenHelp, ///< `text`: a page of the help.
    };
    Kind kind = Kind::AddKey;
    QString label;
    QString text;
    qint64 number = 0;
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// What can be tried about a finding of `report`; empty where nothing can.
[[nodiscard]] QList<Offer> offersOf(const causes::Finding& finding, const verdict::TokenReport& report);

} // namespace bearerwatch::models
