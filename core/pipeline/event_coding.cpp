#include "pipeline/event_coding.h"

#include <array>

namespace bearerwatch::pipeline {
namespace {

using events::Event;

constexpr std::array Optionals{
    &Event::clientIp,         &Event::method,   &Event::path,      &Event::route,
    &Event::service,          &Event::keyId,    &Event::issuer,    &Event::audience,
    &Event::subject,          &Event::clientId, &Event::userAgent, &Event::requestId,
    &Event::tokenFingerprint, &Event::joined};
constexpr std::array Texts{&Event::file, &Event::format, &Event::rule, &Event::evidence};

// Bits of the first number of an event; those of `Optionals` follow.
constexpr std::uint64_t HasTime = 1;
constexpr std::uint64_t HasCause = 2;
constexpr std::uint64_t HasStatus = 4;
constexpr std::uint64_t PlainKey = 8;
constexpr std::uint64_t HasText = 16;
constexpr unsigned FirstOptional = 5;

std::string offsetSuffix(const Event& event)
{
    return ":" + std::to_string(event.offset);
}

} // namespace

void EventEncoder::number(std::uint64_t value)
{
    while (value >= 0x80) {
        m_out += static_cast<char>((value & 0x7F) | 0x80);
        value >>= 7U;
    }
    m_out += static_cast<char>(value);
}

void EventEncoder::difference(std::int64_t value, std::int64_t& before)
{
    const auto change = static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(before);
    const bool negative = (change >> 63U) != 0;
    number(negative ? (~change << 1U) | 1U : change << 1U);
    before = value;
}

void EventEncoder::text(const std::string& value)
{
    const auto [place, fresh] = m_texts.try_emplace(value, m_texts.size() + 1);
    number(fresh ? 0 : place->second);
    if (!fresh)
        return;
    number(value.size());
    m_out += value;
}

void EventEncoder::add(const Event& event, bool withText)
{
    const std::string suffix = offsetSuffix(event);
    const bool plainKey = event.key.ends_with(suffix);
    std::uint64_t bits = (event.time ? HasTime : 0U) | (event.cause ? HasCause : 0U) |
        (event.status ? HasStatus : 0U) | (plainKey ? PlainKey : 0U) | (withText ? HasText : 0U);
    for (std::size_t i = 0; i < Optionals.size(); ++i)
        bits |= event.*Optionals[i] ? std::uint64_t{1} << (FirstOptional + i) : 0U;
    number(bits);
    text(plainKey ? event.key.substr(0, event.key.size() - suffix.size()) : event.key);
    difference(static_cast<std::int64_t>(event.offset), m_offset);
    difference(static_cast<std::int64_t>(event.line), m_line);
    number(static_cast<std::uint64_t>(event.certainty));
    if (event.time)
        difference(event.time->time_since_epoch().count(), m_time);
    if (event.cause)
        number(causes::index(*event.cause));
    if (event.status)
        number(static_cast<std::uint64_t>(*event.status));
    number(event.alternatives.size());
    for (const causes::Cause cause : event.alternatives)
        number(causes::index(cause));
    for (const auto member : Optionals) {
        if (event.*member)
            text(*(event.*member));
    }
    for (const auto member : Texts)
        text(event.*member);
    number(event.borrowed.size());
    for (const events::Borrowing& one : event.borrowed) {
        text(one.fields);
        text(one.file);
        number(one.line);
    }
    if (!withText)
        return;
    number(event.text.size());
    m_out += event.text;
}

std::uint64_t EventDecoder::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if ((byte & 0x80U) == 0)
            return value;
    }
    m_good = false;
    return 0;
}

std::int64_t EventDecoder::difference(std::int64_t& before)
{
    const std::uint64_t coded = number();
    const std::uint64_t change = (coded & 1U) != 0 ? ~(coded >> 1U) : coded >> 1U;
    before = static_cast<std::int64_t>(static_cast<std::uint64_t>(before) + change);
    return before;
}

std::string EventDecoder::text()
{
    const std::uint64_t place = number();
    if (place > 0) {
        m_good = m_good && place <= m_texts.size();
        return m_good ? m_texts[static_cast<std::size_t>(place - 1)] : std::string();
    }
    const std::uint64_t size = number();
    m_good = m_good && size <= m_rest.size();
    if (!m_good)
        return {};
    m_texts.emplace_back(m_rest.substr(0, static_cast<std::size_t>(size)));
    m_rest.remove_prefix(static_cast<std::size_t>(size));
    return m_texts.back();
}

Event EventDecoder::next()
{
    Event event;
    const std::uint64_t bits = number();
    const auto causeAt = [this](std::uint64_t index) {
        m_good = m_good && index < causes::CauseCount;
        return causes::allCauses()[m_good ? static_cast<std::size_t>(index) : 0];
    };
    event.key = text();
    event.offset = static_cast<std::uint64_t>(difference(m_offset));
    if ((bits & PlainKey) != 0)
        event.key += offsetSuffix(event);
    event.line = static_cast<std::uint64_t>(difference(m_line));
    event.certainty = static_cast<causes::Certainty>(number());
    if ((bits & HasTime) != 0)
        event.time = base::Time(base::Duration(difference(m_time)));
    if ((bits & HasCause) != 0)
        event.cause = causeAt(number());
    if ((bits & HasStatus) != 0)
        event.status = static_cast<int>(number());
    for (std::uint64_t left = number(); left > 0 && m_good; --left)
        event.alternatives.push_back(causeAt(number()));
    for (std::size_t i = 0; i < Optionals.size(); ++i) {
        if ((bits >> (FirstOptional + i) & 1U) != 0)
            event.*Optionals[i] = text();
    }
    for (const auto member : Texts)
        event.*member = text();
    for (std::uint64_t left = number(); left > 0 && m_good; --left) {
        events::Borrowing& one = event.borrowed.emplace_back();
        one.fields = text();
        one.file = text();
        one.line = number();
    }
    if ((bits & HasText) == 0)
        return event;
    const std::uint64_t size = number();
    m_good = m_good && size <= m_rest.size();
    if (!m_good)
        return event;
    event.text = std::string(m_rest.substr(0, static_cast<std::size_t>(size)));
    m_rest.remove_prefix(static_cast<std::size_t>(size));
    return event;
}

} // namespace bearerwatch::pipeline
