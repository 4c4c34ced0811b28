#include "verdict/claims.h"

#include <cmath>
#include <cstdlib>

namespace bearerwatch::verdict {
namespace {

constexpr double FirstMilliseconds = 1e11; ///< As seconds this is the year 5138; as milliseconds 1973.
constexpr std::size_t MaxShown = 200;

/// A date in a unit that is too fine.
struct Scaled {
    DateForm form;
    base::Time time;
};

/// What `value` means in the first finer unit that puts it before 2100; nothing for what can be seconds.
std::optional<Scaled> scaled(double value)
{
    if (value < FirstMilliseconds)
        return std::nullopt;
    constexpr std::pair<DateForm, double> Units[] = {
        {DateForm::Milliseconds, 1e3}, {DateForm::Microseconds, 1e6}, {DateForm::Nanoseconds, 1e9}};
    for (const auto& [form, unit] : Units) {
        const auto time = base::timeFromSeconds(value / unit);
        if (time && value / unit < 4'102'444'800.0) // before 2100
            return Scaled{form, *time};
    }
    return std::nullopt;
}

void addWords(std::vector<std::string>& out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        const std::string_view word = text.substr(0, blank);
        if (!word.empty())
            out.emplace_back(word);
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
}

void addRights(std::vector<std::string>& out, base::JsonValue value)
{
    if (value.isString()) {
        addWords(out, value.string());
    } else if (value.isArray()) {
        for (const base::JsonValue element : value) {
            if (element.isString())
                out.push_back(element.string());
        }
    }
}

} // namespace

std::string_view fineUnit(DateForm form)
{
    switch (form) {
    case DateForm::Milliseconds:
        return "milliseconds";
    case DateForm::Microseconds:
        return "microseconds";
    case DateForm::Nanoseconds:
        return "nanoseconds";
    default:
        return {};
    }
}

NumericDate readNumericDate(base::JsonValue claims, std::string_view name)
{
    NumericDate date;
    if (!claims.isObject())
        return date;
    date.value = claims.find(name);
    if (!date.value)
        return date;
    if (date.value.isString()) {
        date.form = DateForm::Text;
        const std::string text = date.value.string();
        char* end = nullptr;
        const double number = text.empty() ? 0 : std::strtod(text.c_str(), &end);
        if (!end || *end != '\0')
            date.time = base::parseInstant(text);
        else if (const auto fine = scaled(number))
            date.time = fine->time;
        else
            date.time = base::timeFromSeconds(number);
        return date;
    }
    const auto number = date.value.number();
    if (!number) {
        date.form = date.value.isNumber() ? DateForm::OutOfRange : DateForm::WrongType;
        return date;
    }
    date.fraction = *number != std::floor(*number);
    if (const auto fine = scaled(*number)) {
        date.form = fine->form;
        date.time = fine->time;
        return date;
    }
    date.time = base::timeFromSeconds(*number);
    date.form = date.time ? DateForm::Seconds : DateForm::OutOfRange;
    return date;
}

std::string textClaim(base::JsonValue claims, std::string_view name)
{
    if (!claims.isObject())
        return {};
    const base::JsonValue value = claims.find(name);
    return value.isString() ? value.string() : std::string();
}

std::vector<std::string> textsClaim(base::JsonValue claims, std::string_view name)
{
    std::vector<std::string> texts;
    if (!claims.isObject())
        return texts;
    const base::JsonValue value = claims.find(name);
    if (value.isString()) {
        texts.push_back(value.string());
    } else if (value.isArray()) {
        for (const base::JsonValue element : value) {
            if (element.isString())
                texts.push_back(element.string());
        }
    }
    return texts;
}

base::JsonValue findClaim(base::JsonValue claims, std::string_view path)
{
    if (!claims.isObject())
        return {};
    if (const base::JsonValue direct = claims.find(path))
        return direct;
    base::JsonValue at = claims;
    while (at.isObject()) {
        const std::size_t dot = path.find('.');
        at = at.find(path.substr(0, dot));
        if (dot == std::string_view::npos)
            return at;
        path.remove_prefix(dot + 1);
    }
    return {};
}

std::vector<std::string> rightsOf(base::JsonValue claims)
{
    std::vector<std::string> rights;
    if (!claims.isObject())
        return rights;
    for (const char* name :
         {"scope", "scp", "scopes", "roles", "permissions", "groups", "cognito:groups", "authorities"}) {
        if (const base::JsonValue value = claims.find(name))
            addRights(rights, value);
    }
    addRights(rights, findClaim(claims, "realm_access.roles"));
    if (const base::JsonValue resources = claims.find("resource_access"); resources.isObject()) {
        for (const base::JsonValue resource : resources) {
            if (resource.isObject())
                addRights(rights, resource.find("roles"));
        }
    }
    return rights;
}

std::string shown(base::JsonValue value)
{
    if (!value)
        return "absent";
    std::string text = value.isString() ? value.string() : std::string(value.raw());
    if (text.size() > MaxShown)
        text = text.substr(0, MaxShown) + "…";
    return text.empty() ? "\"\"" : text;
}

causes::Span spanOf(base::JsonValue value, std::string_view part)
{
    if (!value)
        return {std::string(part), 0, 0};
    return {std::string(part), value.offset(), value.raw().size()};
}

} // namespace bearerwatch::verdict
