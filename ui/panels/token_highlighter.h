#pragma once

#include <QtGui/QSyntaxHighlighter>

#include "models/token_view.h"

namespace bearerwatch::panels {

/// A stretch of the pasted text, in UTF-16 from its start.
struct TokenRange {
    enum class Part { Header, Payload, Signature, Other };
    qsizetype start = 0;
    qsizetype length = 0;
    Part part = Part::Other;
    enum class Mark { None, Concerned, Damaged };
    Mark mark = Mark::None;
};

/// Header, payload and signature in three colours; the text around them muted; damage underlined.
class TokenHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit TokenHighlighter(QTextDocument* document);
    void setRanges(const QList<TokenRange>& ranges); ///< In order of their start.

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<TokenRange> m_ranges;
};

/// The parts of a token that stands at `start` in `text`, dots left out.
[[nodiscard]] QList<TokenRange> rangesOf(const QString& text, qsizetype start, qsizetype length);

/// The ranges cut at the marks and marked there; damage wins over what is only objected to. Marks outside
/// of all ranges (the header in front of the token) become ranges of their own.
[[nodiscard]] QList<TokenRange> withMarks(const QList<TokenRange>& ranges,
                                          const QList<models::TextMark>& marks);

} // namespace bearerwatch::panels
