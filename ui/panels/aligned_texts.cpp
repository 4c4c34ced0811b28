#include "panels/aligned_texts.h"

#include <QtGui/QPainter>

#include "models/text_difference.h"
#include "panels/theme.h"

namespace bearerwatch::panels {
namespace {

constexpr int LineHeight = 20;
constexpr int Gap = 24;

} // namespace

AlignedTexts::AlignedTexts(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AlignedTexts::setRows(const QList<models::EvidenceRow>& rows, bool compared)
{
    m_rows = rows;
    m_compared = compared && rows.size() == 2;
    QStringList words;
    for (const models::EvidenceRow& row : rows)
        words << QStringLiteral("%1: %2").arg(row.label, row.text.left(500));
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')).left(1000));
    updateGeometry();
    update();
}

void AlignedTexts::setRuler(qsizetype position)
{
    m_ruler = position;
    updateGeometry();
    update();
}

int AlignedTexts::lineCount() const
{
    return static_cast<int>(m_rows.size()) + (m_ruler > 0 ? 2 : 0);
}

QSize AlignedTexts::sizeHint() const
{
    return {400, std::max(1, lineCount()) * LineHeight};
}

QSize AlignedTexts::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

int AlignedTexts::labelWidth() const
{
    const QFontMetrics metrics(panels::font(FontRole::Small));
    int width = 56;
    for (const models::EvidenceRow& row : m_rows)
        width = std::max(width, metrics.horizontalAdvance(row.label));
    return width;
}

int AlignedTexts::room() const
{
    return width() - labelWidth() - Gap;
}

/// Of the values, in pixels; `characters` of the longest are shown where the font is fixed.
qreal AlignedTexts::widest(qsizetype characters) const
{
    qreal width = 0;
    for (const models::EvidenceRow& row : m_rows) {
        const QFontMetricsF metrics(panels::font(row.fixedFont ? FontRole::FixedAligned : FontRole::Body));
        width = std::max(width,
                         row.fixedFont ? metrics.horizontalAdvance(QLatin1Char('m')) * qreal(characters)
                                       : metrics.horizontalAdvance(row.text));
    }
    return width;
}

void AlignedTexts::paintLabel(QPainter& painter, int line, const QString& text)
{
    painter.setFont(panels::font(FontRole::Small));
    painter.setPen(colors(palette()).muted);
    const QRect place(isRightToLeft() ? width() - labelWidth() : 0, line * LineHeight, labelWidth(),
                      LineHeight);
    painter.drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), text);
}

void AlignedTexts::paintRow(QPainter& painter, int line, const models::EvidenceRow& row, qsizetype from,
                            qsizetype count)
{
    const Theme& c = colors(palette());
    const int left = m_left;
    paintLabel(painter, line, row.label);
    painter.setFont(panels::font(row.fixedFont ? FontRole::FixedAligned : FontRole::Body));
    painter.setPen(c.text);
    if (!row.fixedFont) {
        painter.drawText(QRect(left, line * LineHeight, room(), LineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.text, Qt::ElideRight, room()));
        return;
    }
    const QString text = (from > 0 ? QStringLiteral("…") : QString()) + row.text.mid(from, count) +
        (from + count < row.text.size() ? QStringLiteral("…") : QString());
    const qsizetype shift = from > 0 ? 1 - from : 0;
    const qreal advance = QFontMetricsF(painter.font()).horizontalAdvance(QLatin1Char('m'));
    if (m_compared) {
        const models::TextDifference difference = models::differenceOf(m_rows[0].text, m_rows[1].text);
        const qsizetype length =
            std::max<qsizetype>(1, row.wrong ? difference.foundLength : difference.expectedLength);
        if (!difference.equal()) {
            const QRectF mark(left + advance * qreal(difference.start + shift), line * LineHeight,
                              advance * qreal(std::min(length, count)), LineHeight);
            painter.fillRect(mark.adjusted(0, 1, 0, -1), row.wrong ? c.wrongFill : c.rightFill);
            painter.fillRect(QRectF(mark.left(), mark.bottom() - 2, mark.width(), 2),
                             row.wrong ? c.danger : c.success);
        }
    }
    painter.drawText(
        QPointF(left, line * LineHeight + LineHeight / 2.0 + painter.fontMetrics().ascent() / 2.0 - 1.0),
        text);
}

void AlignedTexts::paintEvent(QPaintEvent*)
{
    if (m_rows.isEmpty())
        return;
    const Theme& c = colors(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QFont fixed = panels::font(FontRole::FixedAligned);
    const QFontMetricsF metrics(fixed);
    const qreal advance = std::max(1.0, metrics.horizontalAdvance(QLatin1Char('m')));
    const qsizetype fits = std::max<qsizetype>(8, static_cast<qsizetype>(room() / advance) - 2);
    qsizetype longest = 0;
    for (const models::EvidenceRow& row : m_rows)
        longest = std::max(longest, row.text.size());
    // The values run from left to right in every language; the labels stand where reading begins.
    m_left = isRightToLeft() ? std::max(0, room() - static_cast<int>(widest(std::min(longest, fits + 2))))
                             : labelWidth() + Gap;
    const int left = m_left;
    qsizetype from = 0;
    if (longest > fits) {
        const qsizetype middle = m_ruler > 0 ? m_ruler - 1
            : m_compared                     ? models::differenceOf(m_rows[0].text, m_rows[1].text).start
                                             : 0;
        from = std::clamp<qsizetype>(middle - fits / 2, 0, longest - fits);
    }
    int line = 0;
    if (m_ruler > 0) {
        paintLabel(painter, 0, tr("Character"));
        painter.setFont(fixed);
        for (qsizetype ten = (from / 10 + 1) * 10; ten <= std::min(from + fits, longest); ten += 10) {
            const qreal x = left + advance * qreal(ten - 1 - from + (from > 0 ? 1 : 0)) + advance / 2.0;
            painter.drawText(QRectF(x - 40, 0, 80, LineHeight), Qt::AlignCenter, QString::number(ten));
        }
        ++line;
    }
    for (const models::EvidenceRow& row : m_rows)
        paintRow(painter, line++, row, from, fits);
    if (m_ruler > 0) {
        painter.setFont(fixed);
        painter.setPen(c.danger);
        const qreal x = left + advance * qreal(m_ruler - 1 - from + (from > 0 ? 1 : 0));
        painter.drawText(QRectF(x, line * LineHeight, 120, LineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("^ %1").arg(m_ruler));
    }
}

} // namespace bearerwatch::panels
