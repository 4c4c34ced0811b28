#pragma once

#include <QtCore/QStringList>

#include "models/token_view.h"
#include "report/error_text.h"

namespace bearerwatch::models {

/// An error message that was pasted where a token was expected: what it complains of, and what to do.
struct ErrorTextView {
    BannerView banner;
    QList<FindingView> causes; ///< Best first; the evidence is marked in the pasted text.
    QStringList nextSteps; ///< What to paste or check next, in this order.
    [[nodiscard]] QString report() const; ///< Markdown.
};

/// @param pasted  For the places of the words that decided.
[[nodiscard]] ErrorTextView errorTextViewOf(const report::ErrorText& error, std::string_view pasted,
                                            base::Time now);

/// What the text beside a token states, and whether the token shows it too.
[[nodiscard]] QList<FindingView> findingsBeside(const report::ErrorText& beside,
                                                const verdict::TokenReport& report, std::string_view pasted);

} // namespace bearerwatch::models
