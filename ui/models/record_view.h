#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "models/event_view.h"

namespace bearerwatch::models {

/// A record of a log, ready to be shown. Plain values; nothing refers to core.
struct RecordView {
    struct Mark {
        enum class Kind { Time, Evidence, Token };
        Kind kind = Kind::Evidence;
        qsizetype start = 0; ///< In `text`, in characters.
        qsizetype length = 0;
    };

    QString place; ///< "orders-api.log, line 4 218 907, byte 911 283 204"
    QString text; ///< Redacted and escaped, with its line breaks.
    QString copyText; ///< Redacted, as it stands in the log.
    QList<Mark> marks; ///< In order, not overlapping.
    int cause = -1;
    QString title;
    causes::Certainty certainty = causes::Certainty::Inferred;
    QString certaintyMeaning;
    QString why; ///< "The line matched the rule “jose: invalid signature”."
    QList<std::pair<QString, QString>> reasons; ///< Why it was read so, step by step: title and text.
    QList<std::pair<QString, QString>> details; ///< Title and value, escaped.

    QString path; ///< Where it can be read again.
    quint64 offset = 0;
    bool hasToken = false; ///< A token was redacted out of it.
    std::optional<qint64> time; ///< Milliseconds since 1970.
};

[[nodiscard]] RecordView makeRecordView(const events::Event& event);

} // namespace bearerwatch::models
