#include "history/event_columns.h"

#include <algorithm>
#include <array>

namespace bearerwatch::history {
namespace {

using events::Event;

struct OptionalColumn {
    const char* name;
    std::optional<std::string> Event::*member;
};
constexpr std::array Optionals{
    OptionalColumn{"client_ip", &Event::clientIp},
    OptionalColumn{"method", &Event::method},
    OptionalColumn{"path", &Event::path},
    OptionalColumn{"route", &Event::route},
    OptionalColumn{"service", &Event::service},
    OptionalColumn{"key_id", &Event::keyId},
    OptionalColumn{"issuer", &Event::issuer},
    OptionalColumn{"audience", &Event::audience},
    OptionalColumn{"subject", &Event::subject},
    OptionalColumn{"client_id", &Event::clientId},
    OptionalColumn{"user_agent", &Event::userAgent},
    OptionalColumn{"request_id", &Event::requestId},
    OptionalColumn{"token_fingerprint", &Event::tokenFingerprint},
    OptionalColumn{"joined", &Event::joined},
};

struct TextColumn {
    const char* name;
    std::string Event::*member;
};
constexpr std::array Texts{
    TextColumn{"file", &Event::file}, TextColumn{"format", &Event::format},
    TextColumn{"rule", &Event::rule}, TextColumn{"evidence", &Event::evidence},
    TextColumn{"text", &Event::text},
};

constexpr int FixedColumns = 8; // key, time, cause, certainty, alternatives, offset, line, status

std::string alternativesText(const Event& event)
{
    std::string text;
    for (const causes::Cause cause : event.alternatives)
        text += (text.empty() ? "" : " ") + std::string(causes::id(cause));
    return text;
}

std::vector<causes::Cause> alternativesFrom(const std::string& text)
{
    std::vector<causes::Cause> list;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (const auto cause = causes::causeFromId(std::string_view(text).substr(at, end - at)))
            list.push_back(*cause);
        at = end + 1;
    }
    return list;
}

} // namespace

std::string eventColumns()
{
    std::string list = "key, time, cause, certainty, alternatives, place, line, status";
    for (const OptionalColumn& column : Optionals)
        list += std::string(", ") + column.name;
    for (const TextColumn& column : Texts)
        list += std::string(", ") + column.name;
    return list + ", borrowed"; // of the fourth form of the tables
}

std::string eventColumnTypes()
{
    std::string list =
        "key TEXT NOT NULL UNIQUE, time INTEGER, cause TEXT, certainty INTEGER, alternatives TEXT, "
        "place INTEGER, line INTEGER, status INTEGER";
    for (const OptionalColumn& column : Optionals)
        list += std::string(", ") + column.name + " TEXT";
    for (const TextColumn& column : Texts)
        list += std::string(", ") + column.name + " TEXT";
    return list;
}

std::string eventPlaceholders()
{
    std::string list;
    for (std::size_t index = 1; index <= FixedColumns + Optionals.size() + Texts.size() + 1; ++index)
        list += (index == 1 ? "?" : ", ?") + std::to_string(index);
    return list;
}

void bindEvent(Statement& statement, const Event& event)
{
    statement.bind(1, event.key);
    if (event.time)
        statement.bind(2, event.time->time_since_epoch().count());
    else
        statement.bindNull(2);
    if (event.cause)
        statement.bind(3, causes::id(*event.cause));
    else
        statement.bindNull(3);
    statement.bind(4, static_cast<std::int64_t>(event.certainty));
    statement.bind(5, alternativesText(event));
    statement.bind(6, static_cast<std::int64_t>(event.offset));
    statement.bind(7, static_cast<std::int64_t>(event.line));
    if (event.status)
        statement.bind(8, static_cast<std::int64_t>(*event.status));
    else
        statement.bindNull(8);
    int parameter = FixedColumns;
    for (const OptionalColumn& column : Optionals)
        statement.bind(++parameter, event.*column.member);
    for (const TextColumn& column : Texts)
        statement.bind(++parameter, event.*column.member);
    statement.bind(++parameter, events::borrowedText(event.borrowed));
}

Event readEvent(const Statement& statement, int first)
{
    Event event;
    event.key = statement.text(first);
    if (!statement.isNull(first + 1))
        event.time = base::Time(base::Duration(statement.integer(first + 1)));
    if (!statement.isNull(first + 2))
        event.cause = causes::causeFromId(statement.text(first + 2));
    event.certainty =
        static_cast<causes::Certainty>(std::clamp<std::int64_t>(statement.integer(first + 3), 0, 2));
    event.alternatives = alternativesFrom(statement.text(first + 4));
    event.offset = static_cast<std::uint64_t>(statement.integer(first + 5));
    event.line = static_cast<std::uint64_t>(statement.integer(first + 6));
    if (!statement.isNull(first + 7))
        event.status = static_cast<int>(statement.integer(first + 7));
    int column = first + FixedColumns;
    for (const OptionalColumn& optional : Optionals) {
        if (!statement.isNull(column))
            event.*optional.member = statement.text(column);
        ++column;
    }
    for (const TextColumn& text : Texts)
        event.*text.member = statement.text(column++);
    event.borrowed = events::borrowedFrom(statement.text(column));
    return event;
}

} // namespace bearerwatch::history
