#include "diagnosis/secret_settings.h"

#include <algorithm>
#include <cctype>

#include "base/json.h"
#include "base/text.h"

namespace bearerwatch::diagnosis {
namespace {

constexpr std::size_t MaxSettings = 200;

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.';
    });
}

/// Nothing where the value is empty, or the line no setting.
void addLine(std::vector<Setting>& settings, std::string_view line)
{
    constexpr std::string_view Export = "export ";
    line = base::trim(line);
    if (line.starts_with(Export))
        line.remove_prefix(Export.size());
    const std::size_t sign = line.find_first_of("=:");
    if (sign == std::string_view::npos)
        return;
    const std::string_view name = base::trim(line.substr(0, sign));
    std::string_view value = base::trim(line.substr(sign + 1));
    if (value.size() > 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    if (isName(name) && !value.empty())
        settings.push_back({std::string(name), std::string(value)});
}

void addTexts(std::vector<Setting>& settings, base::JsonValue value, int levels)
{
    for (const base::JsonValue member : value) {
        if (settings.size() >= MaxSettings)
            return;
        if (member.isString())
            settings.push_back({value.isObject() ? member.name() : std::string(), member.string()});
        else if (levels > 1)
            addTexts(settings, member, levels - 1);
    }
}

} // namespace

std::vector<Setting> settingsOf(std::string_view text)
{
    std::vector<Setting> settings;
    if (base::trim(text).starts_with('{')) {
        constexpr int DeepestSetting = 6;
        if (const auto document = base::JsonDocument::parse(text))
            addTexts(settings, document->root(), DeepestSetting);
        return settings;
    }
    while (!text.empty() && settings.size() < MaxSettings) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        addLine(settings, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return settings;
}

} // namespace bearerwatch::diagnosis
