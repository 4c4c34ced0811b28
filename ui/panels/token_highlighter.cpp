#include "panels/token_highlighter.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>
#include <algorithm>
#include <set>

#include "panels/theme.h"

namespace bearerwatch::panels {

TokenHighlighter::TokenHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void TokenHighlighter::setRanges(const QList<TokenRange>& ranges)
{
    m_ranges = ranges;
    rehighlight();
}

void TokenHighlighter::highlightBlock(const QString& text)
{
    const Theme& c = colors(QGuiApplication::palette());
    if (m_ranges.isEmpty())
        return;
    setFormat(0, static_cast<int>(text.size()), c.muted);
    const qsizetype blockStart = currentBlock().position();
    const qsizetype blockEnd = blockStart + text.size();
    const auto first = std::lower_bound(
        m_ranges.begin(), m_ranges.end(), blockStart,
        [](const TokenRange& range, qsizetype at) { return range.start + range.length <= at; });
    for (auto range = first; range != m_ranges.end() && range->start < blockEnd; ++range) {
        const qsizetype from = std::max(range->start, blockStart);
        const qsizetype to = std::min(range->start + range->length, blockEnd);
        QTextCharFormat format;
        switch (range->part) {
        case TokenRange::Part::Header:
            format.setForeground(c.tokenHeader);
            break;
        case TokenRange::Part::Payload:
        case TokenRange::Part::Other:
            format.setForeground(c.tokenPayload);
            break;
        case TokenRange::Part::Signature:
            format.setForeground(c.tokenSignature);
            break;
        }
        if (range->mark == TokenRange::Mark::Damaged) {
            format.setBackground(c.wrongFill);
            format.setForeground(c.danger);
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(c.danger);
        } else if (range->mark == TokenRange::Mark::Concerned) {
            format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            format.setUnderlineColor(c.warning);
        }
        setFormat(static_cast<int>(from - blockStart), static_cast<int>(to - from), format);
    }
}

QList<TokenRange> rangesOf(const QString& text, qsizetype start, qsizetype length)
{
    QList<TokenRange> ranges;
    const qsizetype end = std::min(text.size(), start + length);
    qsizetype from = start;
    int part = 0;
    // Of an encrypted token the fourth part is the content; the others serve it.
    const bool encrypted = QStringView(text).mid(start, end - start).count(QLatin1Char('.')) == 4;
    const int content = encrypted ? 3 : 1;
    for (qsizetype at = start; at <= end; ++at) {
        if (at < end && text[at] != QLatin1Char('.'))
            continue;
        const auto kind = part == 0 ? TokenRange::Part::Header
            : part == content       ? TokenRange::Part::Payload
                                    : TokenRange::Part::Signature;
        if (at > from)
            ranges << TokenRange{from, at - from, kind, TokenRange::Mark::None};
        from = at + 1;
        ++part;
    }
    if (part == 1 && !ranges.isEmpty())
        ranges[0].part = TokenRange::Part::Other; // opaque: no parts
    return ranges;
}

QList<TokenRange> withMarks(const QList<TokenRange>& ranges, const QList<models::TextMark>& marks)
{
    using Mark = TokenRange::Mark;
    std::set<qsizetype> cuts;
    for (const models::TextMark& mark : marks) {
        cuts.insert(mark.start);
        cuts.insert(mark.start + mark.length);
    }
    const auto markAt = [&marks](qsizetype at) {
        Mark strongest = Mark::None;
        for (const models::TextMark& mark : marks) {
            if (at >= mark.start && at < mark.start + mark.length)
                strongest = std::max(strongest, mark.damage ? Mark::Damaged : Mark::Concerned);
        }
        return strongest;
    };
    QList<TokenRange> cut;
    const auto add = [&](qsizetype from, qsizetype to, TokenRange::Part part) {
        auto next = cuts.upper_bound(from);
        while (from < to) {
            const qsizetype end = next == cuts.end() ? to : std::min(*next++, to);
            cut << TokenRange{from, end - from, part, markAt(from)};
            from = end;
        }
    };
    for (const TokenRange& range : ranges)
        add(range.start, range.start + range.length, range.part);
    for (const models::TextMark& mark : marks) {
        const bool inside = std::any_of(ranges.begin(), ranges.end(), [&mark](const TokenRange& range) {
            return mark.start < range.start + range.length && range.start < mark.start + mark.length;
        });
        if (!inside)
            add(mark.start, mark.start + mark.length, TokenRange::Part::Other);
    }
    std::sort(cut.begin(), cut.end(),
              [](const TokenRange& a, const TokenRange& b) { return a.start < b.start; });
    return cut;
}

} // namespace bearerwatch::panels
