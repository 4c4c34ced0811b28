#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

#include "causes/cause.h"

// The pages of the help that are written by hand: how failures are prevented, with an example for each
// common stack. They lie as Markdown of few forms (#, ##, fenced code) in the resources, one folder a
// language; a language without a page takes the English one.

namespace bearerwatch::models {

struct HelpSection {
    QString title;
    QString text;
    bool fixedFont = false;
};

struct HelpPageText {
    QString id; ///< "refresh"
    QString title;
    QList<HelpSection> sections;
};

[[nodiscard]] const QList<HelpPageText>& preventionPages();

/// Reads one page; lines that are no heading belong to the section above them.
[[nodiscard]] HelpPageText readHelpPage(const QString& id, const QString& markdown);

/// The page that helps to prevent a finding: of its code, else of its cause; empty where there is none.
[[nodiscard]] QString preventionOf(const QString& code, std::optional<causes::Cause> cause);

} // namespace bearerwatch::models
