#pragma once

#include <QByteArrayList>

#include "support/finding_words.h"
#include "verdict/verdict.h"

namespace bearerwatch::tests {

/// The codes of the errors with blanks between them, and what the words of all findings lack.
inline QByteArray errorsOf(const verdict::TokenReport& report)
{
    QByteArrayList codes;
    for (const causes::Finding& finding : report.findings) {
        if (finding.severity == causes::Severity::Error)
            codes << QByteArray::fromStdString(finding.code);
    }
    if (const std::string holes = holesInWords(report.findings); !holes.empty())
        codes << QByteArray::fromStdString(holes);
    return codes.join(' ');
}

} // namespace bearerwatch::tests
