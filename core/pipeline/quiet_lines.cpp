// Lines that are no requests: which of them a template may count.
#include <algorithm>

#include "logs/collector.h"
#include "logs/envelope.h"
#include "logs/json_fields.h"
#include "logs/line_kind.h"
#include "logs/members.h"
#include "logs/no_request.h"
#include "pipeline/line_templates.h"
#include "pipeline/template_match.h"

namespace bearerwatch::pipeline {
namespace {

using namespace detail;

bool isOfRequest(logs::Role role)
{
    return role == logs::Role::Status || role == logs::Role::Method || role == logs::Role::Request;
}

// What a value under this name may be decides whether the record is a request, or, of a pair in a text, when.
bool nameTells(std::string_view name, bool pair)
{
    const logs::MemberTable::Entry* entry = logs::MemberTable::builtIn().find(name);
    if (name.ends_with("verb"))
        return true;
    for (int i = 0; entry != nullptr && i < entry->count; ++i) {
        const logs::Role role = entry->meanings[i].role;
        if (isOfRequest(role) || (pair && role == logs::Role::Time))
            return true;
    }
    return false;
}

// The definition of the record's format takes a status or a method from one of its members.
bool definitionTells(const logs::FormatSet& formats, const logs::Record& record)
{
    const auto definition = std::ranges::find(formats.json(), record.format, &logs::JsonDefinition::name);
    if (definition == formats.json().end())
        return false;
    const auto present = [&](const std::string& path) {
        return std::ranges::any_of(record.fields,
                                   [&](const logs::Field& field) { return field.name.starts_with(path); });
    };
    return std::ranges::any_of(definition->sources, [&](const logs::JsonDefinition::Source& source) {
        return isOfRequest(source.role) && std::ranges::any_of(source.paths, present);
    });
}

bool beginsWithPair(std::string_view names)
{
    return names.starts_with('^');
}

// Where a time that has the form of the template's ends.
std::size_t endOfTime(const LineTemplates::Template& look, std::string_view line, std::size_t time)
{
    std::size_t at = time + look.borderLength;
    if (line[at] == ':')
        at += 3;
    if (line[at] == '.' || line[at] == ',') {
        const std::size_t digits = digitsAt(line, at + 1);
        at += digits > 0 ? 1 + digits : 0;
    }
    return at + look.zone.size() - 1; // which holds the character behind the time
}

} // namespace

bool LineTemplates::shows(const Known& known, std::string_view line)
{
    return known.look.isRequest() ? detail::isRequest(known.look, line, known.look.timeAt)
                                  : isQuiet(known, line);
}

bool LineTemplates::readNames(std::string_view line)
{
    return line.starts_with('{') ? logs::namesOfObject(line, m_names) : logs::namesOfText(line, m_names);
}

bool LineTemplates::isQuiet(const Known& known, std::string_view line)
{
    const bool object = line.starts_with('{');
    if (object == known.look.opening.empty() || !readNames(line) || !known.names.contains(m_names) ||
        logs::mayTellRequest(line))
        return false;
    return object || beginsWithPair(m_names) || isPlainText(known.look, line);
}

// A line that begins with its time and is read by the layouts of text alone, in the format of the template.
bool LineTemplates::isPlainText(const Template& look, std::string_view line)
{
    const std::size_t time = timePlace(look, line);
    const bool bounded = look.zone.ends_with(' ') || look.zone.ends_with(']');
    if (time > 1 || !bounded)
        return false;
    const std::size_t end = endOfTime(look, line, time);
    if (logs::mayTellTime(line.substr(end)))
        return false;
    if (line.front() == '[') {
        const logs::LineClass kind = logs::classifyLine(line);
        if (kind.kind != logs::LineKind::Head || kind.labelMark != 0 || kind.timeLabel || kind.runner != 0 ||
            kind.levelOnly || kind.requestLine)
            return false;
    }
    logs::Envelope envelope;
    if (logs::stripEnvelopes(line, envelope).size() != line.size() || envelope.partial)
        return false;
    line = line.substr(0, line.find_last_not_of(' ') + 1);
    logs::Layout::TimeMemo memo;
    memo.know(time, end - time);
    const logs::TextDefinition* definition = m_formats->fit(line, {}, m_captures, memo);
    if (definition == nullptr)
        return look.format == "plain";
    return definition->name == look.format &&
        std::ranges::none_of(m_captures,
                             [](const logs::Layout::Capture& capture) { return isOfRequest(capture.role); });
}

// Whether a line that was read and is no request says so by what other lines have as well. Sets the names.
bool LineTemplates::mayBeQuiet(std::string_view line, const logs::Record& record,
                               const logs::SourceContext& context)
{
    if (!context.columns.empty() || !context.forcedFormat.empty() || logs::mayTellRequest(line) ||
        !readNames(line) || record.fields.size() >= logs::Collector::MaxFields)
        return false;
    const bool object = line.front() == '{';
    const bool pairFirst = beginsWithPair(m_names);
    if (!object &&
        (pairFirst ? record.format != "logfmt" : line.front() != '[' && !base::isDigit(line.front())))
        return false;
    for (std::size_t equals = line.find('='); equals != std::string_view::npos;
         equals = line.find('=', equals + 1)) {
        if (nameTells(logs::pairNameBefore(line, equals), !pairFirst))
            return false;
    }
    return std::ranges::none_of(record.fields,
                                [](const logs::Field& field) { return nameTells(field.name, false); }) &&
        !(object && definitionTells(*m_formats, record));
}

// Adds the names of the line at hand to a template that it fits but for them.
bool LineTemplates::addNames(std::string_view line, const logs::Record& record)
{
    for (Known& known : m_known) {
        const auto border = borderOf(known.look, line);
        if (known.look.isRequest() || !border || known.look.format != record.format ||
            known.names.size() >= MostNames)
            continue;
        const auto [place, fresh] = known.names.insert(m_names);
        if (isQuiet(known, line)) {
            remember(known, *border, *record.time);
            return true;
        }
        if (fresh)
            known.names.erase(place);
    }
    return false;
}

} // namespace bearerwatch::pipeline
