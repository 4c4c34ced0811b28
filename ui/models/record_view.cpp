#include "models/record_view.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/text.h"
#include "events/classify.h"
#include "models/cause_style.h"
#include "models/watch_filter.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

using Mark = RecordView::Mark;

constexpr std::size_t LongestShown = std::size_t{64} * 1024; // bytes; a longer record is cut, and says so

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

/// Line breaks stay, everything else that is no plain character is escaped.
QString escapedLines(std::string_view bytes)
{
    QString out;
    std::size_t start = 0;
    while (start <= bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
        std::string_view line = bytes.substr(start, end - start);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        out += shown(line);
        if (end == bytes.size())
            break;
        out += QLatin1Char('\n');
        start = end + 1;
    }
    return out;
}

bool overlaps(const QList<Mark>& marks, qsizetype start, qsizetype length)
{
    return std::any_of(marks.begin(), marks.end(), [=](const Mark& mark) {
        return start < mark.start + mark.length && mark.start < start + length;
    });
}

void addMark(QList<Mark>& marks, Mark::Kind kind, qsizetype start, qsizetype length)
{
    if (start >= 0 && length > 0 && !overlaps(marks, start, length))
        marks.append({kind, start, length});
}

/// Redacted tokens: some first characters, an ellipsis, and what was left out in brackets.
void markTokens(RecordView& view)
{
    const QString opening = QStringLiteral("\u2026[redacted");
    qsizetype at = 0;
    while ((at = view.text.indexOf(opening, at)) >= 0) {
        qsizetype start = at;
        while (
            start > 0 &&
            (view.text[start - 1].isLetterOrNumber() || QStringLiteral("-_.").contains(view.text[start - 1])))
            --start;
        const qsizetype close = view.text.indexOf(QLatin1Char(']'), at);
        const qsizetype end = close < 0 ? view.text.size() : close + 1;
        addMark(view.marks, Mark::Kind::Token, start, end - start);
        view.hasToken = true;
        at = end;
    }
}

/// Not a part of a longer word or of something that is marked already.
bool standsAlone(const RecordView& view, qsizetype start, qsizetype length)
{
    const auto joins = [&view](qsizetype at) {
        return at >= 0 && at < view.text.size() &&
            (view.text[at].isLetterOrNumber() || view.text[at] == QLatin1Char('-'));
    };
    return !joins(start - 1) && !joins(start + length) && !overlaps(view.marks, start, length);
}

void markEvidence(RecordView& view, const events::Event& event)
{
    const QString evidence = shown(event.evidence);
    if (!evidence.isEmpty())
        addMark(view.marks, Mark::Kind::Evidence, view.text.indexOf(evidence, 0, Qt::CaseInsensitive),
                evidence.size());
    if (event.keyId && event.keyId->size() > 1 &&
        (event.cause == causes::Cause::SignatureMismatch || event.cause == causes::Cause::UnknownKey)) {
        const QString keyId = shown(*event.keyId);
        qsizetype at = view.text.indexOf(keyId);
        while (at >= 0 && !standsAlone(view, at, keyId.size()))
            at = view.text.indexOf(keyId, at + 1);
        addMark(view.marks, Mark::Kind::Evidence, at, keyId.size());
    }
}

void markTime(RecordView& view)
{
    // A record often opens with its time: digits, separators and a zone.
    qsizetype end = 0;
    while (end < view.text.size() && end < 40 &&
           (view.text[end].isDigit() || QStringLiteral("-:.,TZ+/").contains(view.text[end])))
        ++end;
    if (end >= 8)
        addMark(view.marks, Mark::Kind::Time, 0, end);
}

QString whyText(const events::Event& event)
{
    if (event.rule.empty())
        return tr("No rule is named for this record.");
    if (event.rule == events::WordsRule)
        return tr(
            "No rule knows this wording: its words speak for the cause, as in messages of other programs.");
    return tr("The line matched the rule “%1”.").arg(shownWithin(event.rule));
}

// "Why was this read so?": each step from the line to the cause.
QString certaintyWord(causes::Certainty certainty)
{
    switch (certainty) {
    case causes::Certainty::Proven:
        return tr("proven");
    case causes::Certainty::Stated:
        return tr("stated");
    case causes::Certainty::Inferred:
        break;
    }
    return tr("inferred");
}

// "client_ip status": the names of fields as a person reads them.
QString fieldTitles(const std::string& fields)
{
    QStringList titles;
    for (const QString& id : QString::fromStdString(fields).split(QLatin1Char(' '))) {
        const auto dimension = dimensionFromId(id == QLatin1String("route") ? QStringLiteral("path") : id);
        titles.append(dimension                           ? dimensionTitle(*dimension)
                          : id == QLatin1String("time")   ? tr("Time")
                          : id == QLatin1String("status") ? tr("Status")
                          : id == QLatin1String("method") ? tr("Method")
                                                          : tr("Request id"));
    }
    titles.removeDuplicates(); // a path and its route
    return titles.join(QStringLiteral(", "));
}

void addReasons(RecordView& view, const events::Event& event)
{
    const auto add = [&view](const QString& title, const QString& text) {
        view.reasons.append({title, text});
    };
    add(tr("Read as"),
        event.format.empty() ? tr("a line of no known format: its words alone were looked at")
                             : tr("a record of the format “%1”").arg(shown(event.format)));
    add(tr("Time"),
        event.time ? bothZones(*event.time) : tr("none was found in it: it counts in no interval"));
    add(tr("Rule"), event.rule.empty() ? tr("none is named") : shown(event.rule));
    add(tr("Words that decided"),
        event.evidence.empty() ? tr("none: fields of the record alone, as its status")
                               : QStringLiteral("“%1”").arg(shown(event.evidence)));
    add(tr("Certainty"), QStringLiteral("%1: %2").arg(certaintyWord(view.certainty), view.certaintyMeaning));
    QStringList others;
    for (const causes::Cause cause : event.alternatives)
        others.append(causeTitle(cause));
    if (!others.isEmpty())
        add(tr("Also named"), others.join(QStringLiteral(", ")));
    for (const events::Borrowing& one : event.borrowed)
        add(tr("From another record"),
            tr("%1: line %2 of %3, which is of the same request")
                .arg(fieldTitles(one.fields), countText(one.line), shownWithin(fileName(one.file))));
    if (event.joined)
        add(tr("Joined"),
            tr("with the record %1 of the same request, which tells more").arg(shown(*event.joined)));
    add(tr("If this is wrong"), tr("“Mark as” teaches how records like this one are read."));
}

void addDetails(RecordView& view, const events::Event& event)
{
    const auto add = [&view](const QString& title, const QString& value) {
        if (!value.isEmpty())
            view.details.append({title, value});
    };
    if (event.time)
        add(tr("Time"), bothZones(*event.time));
    for (const Dimension dimension :
         {Dimension::ClientIp, Dimension::Service, Dimension::KeyId, Dimension::Issuer, Dimension::Audience,
          Dimension::Subject, Dimension::ClientId}) {
        if (const std::string* value = dimensionValue(event, dimension))
            add(dimensionTitle(dimension), shownWithin(*value));
    }
    add(tr("Format"), shownWithin(event.format));
}

} // namespace

RecordView makeRecordView(const events::Event& event)
{
    RecordView view;
    view.place = tr("%1, line %2, byte %3")
                     .arg(shownWithin(fileName(event.file)), countText(event.line), countText(event.offset));
    const std::string_view whole = event.text;
    view.text = escapedLines(whole.substr(0, LongestShown));
    if (whole.size() > LongestShown)
        view.text += QLatin1Char('\n') + tr("(%1 in all; the rest is not shown)").arg(byteText(whole.size()));
    view.copyText = escapedLines(whole);
    if (whole.empty())
        view.text =
            tr("The text of this record is not there any more: %1 was rotated, changed or removed since "
               "it was read. What was found in it is kept.")
                .arg(shownWithin(fileName(event.file)));
    markTokens(view);
    markTime(view);
    markEvidence(view, event);
    std::sort(view.marks.begin(), view.marks.end(),
              [](const Mark& a, const Mark& b) { return a.start < b.start; });
    view.cause = event.cause ? static_cast<int>(causes::index(*event.cause)) : -1;
    view.title = event.cause ? causeTitle(event.cause) : tr("No token failure");
    view.certainty = event.certainty;
    view.certaintyMeaning = event.certainty == causes::Certainty::Proven
        ? tr("Computed from the token in this record.")
        : event.certainty == causes::Certainty::Stated ? tr("The log says so in words.")
                                                       : tr("The best explanation of what the log shows.");
    view.why = whyText(event);
    addDetails(view, event);
    addReasons(view, event);
    view.path = QString::fromStdString(event.file);
    view.offset = event.offset;
    if (event.time)
        view.time = toMilliseconds(*event.time);
    return view;
}

} // namespace bearerwatch::models
