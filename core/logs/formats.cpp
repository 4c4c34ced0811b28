#include "logs/formats.h"

#include <algorithm>
#include <cstdlib>

#include "base/json.h"
#include "formats_data.h"

namespace bearerwatch::logs {
namespace {

// "file:3:17" for a byte of the text.
std::string placeOf(std::string_view content, std::size_t offset, std::string_view fileName)
{
    const std::string_view before = content.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? offset + 1 : offset - newline;
    return std::string(fileName) + ":" + std::to_string(line) + ":" + std::to_string(column);
}

struct GeneralReader {
    std::string_view name;
    ReaderKind kind;
};
constexpr GeneralReader GeneralReaders[] = {{"json", ReaderKind::Json},
                                            {"logfmt", ReaderKind::Pairs},
                                            {"access", ReaderKind::Access},
                                            {"combined_access", ReaderKind::Access},
                                            {"common_access", ReaderKind::Access},
                                            {"csv", ReaderKind::Columns},
                                            {"w3c_extended", ReaderKind::Columns},
                                            {"zeek", ReaderKind::Columns},
                                            {"ltsv", ReaderKind::Labels},
                                            {"cef", ReaderKind::SecurityEvent},
                                            {"leef", ReaderKind::SecurityEvent},
                                            {"haproxy_http", ReaderKind::Access},
                                            {"aws_alb", ReaderKind::Access},
                                            {"envoy_access", ReaderKind::Access},
                                            {"nginx_ingress", ReaderKind::Access},
                                            {"traefik_clf", ReaderKind::Access},
                                            {"uvicorn", ReaderKind::Access},
                                            {"plain", ReaderKind::Plain}};

// Reads the definitions of one file.
class DefinitionReader {
public:
    DefinitionReader(std::string_view content, std::string_view fileName, bool builtIn)
        : m_content(content)
        , m_file(fileName)
        , m_builtIn(builtIn)
    {
    }

    base::Expected<void> read(std::vector<TextDefinition>& text, std::vector<JsonDefinition>& json)
    {
        const auto document = base::JsonDocument::parse(m_content);
        if (!document)
            return base::unexpected(base::Error{"format_json", "This is no JSON: " + document.error().what,
                                                placeOf(m_content, document.error().offset, m_file),
                                                "Correct it there"});
        const base::JsonValue formats = document->root().find("formats");
        if (!formats.isArray())
            return fault(document->root(), "The member \"formats\" is missing or is no array");
        for (const base::JsonValue one : formats) {
            if (auto done = readOne(one, text, json); !done)
                return done;
        }
        return {};
    }

private:
    base::Expected<void> fault(const base::JsonValue& at, std::string what) const
    {
        return base::unexpected(base::Error{"format_definition", std::move(what),
                                            placeOf(m_content, at ? at.offset() : 0, m_file),
                                            "Correct the definition there"});
    }

    base::Expected<void> readOne(const base::JsonValue& one, std::vector<TextDefinition>& text,
                                 std::vector<JsonDefinition>& json)
    {
        const base::JsonValue name = one.find("name");
        if (!name.isString() || name.string().empty())
            return fault(one, "A format needs a \"name\"");
        const base::JsonValue layouts = one.find("layouts");
        const base::JsonValue require = one.find("require");
        if (layouts.isArray()) {
            TextDefinition definition{name.string(), {}, m_builtIn};
            for (const base::JsonValue layout : layouts) {
                auto compiled = Layout::compile(layout.string());
                if (!compiled)
                    return fault(layout,
                                 compiled.error().what + " (" + compiled.error().where + " of the layout)");
                definition.layouts.push_back(std::move(*compiled));
            }
            text.push_back(std::move(definition));
            return {};
        }
        if (!require.isArray())
            return fault(one, "A format needs \"layouts\" (for lines of text) or \"require\" (for JSON)");
        JsonDefinition definition{name.string(), {}, {}};
        for (const base::JsonValue path : require)
            definition.require.push_back(path.string());
        for (const base::JsonValue role : one.find("roles")) {
            const auto which = roleFromName(role.name());
            if (!which)
                return fault(role, "This role is not known: " + role.name());
            JsonDefinition::Source source{*which, {}};
            for (const base::JsonValue path : role)
                source.paths.push_back(path.string());
            definition.sources.push_back(std::move(source));
        }
        json.push_back(std::move(definition));
        return {};
    }

    std::string_view m_content;
    std::string_view m_file;
    bool m_builtIn;
};

} // namespace

std::shared_ptr<const FormatSet> FormatSet::builtIn()
{
    static const std::shared_ptr<const FormatSet> set = [] {
        auto made = std::make_shared<FormatSet>();
        for (const base::EmbeddedFile& file : embedded::formats_data()) {
            if (file.name == "members.json")
                continue;
            if (!DefinitionReader(file.content, file.name, true).read(made->m_text, made->m_json))
                std::abort(); // built in: a fault in it is a fault of the program, found by its tests
        }
        return made;
    }();
    return set;
}

base::Expected<std::shared_ptr<const FormatSet>>
FormatSet::withUserFile(const std::shared_ptr<const FormatSet>& ground, std::string_view content,
                        std::string_view fileName)
{
    auto made = std::make_shared<FormatSet>();
    if (auto done = DefinitionReader(content, fileName, false).read(made->m_text, made->m_json); !done)
        return base::unexpected(done.error());
    made->m_text.insert(made->m_text.end(), ground->m_text.begin(), ground->m_text.end());
    made->m_json.insert(made->m_json.end(), ground->m_json.begin(), ground->m_json.end());
    return std::shared_ptr<const FormatSet>(made);
}

const TextDefinition* FormatSet::fit(std::string_view head, std::string_view forced,
                                     std::vector<Layout::Capture>& captures, Layout::TimeMemo memo) const
{
    for (const TextDefinition& definition : m_text) {
        if (!forced.empty() && forced != definition.name)
            continue;
        for (const Layout& layout : definition.layouts) {
            if (layout.match(head, captures, &memo))
                return &definition;
        }
    }
    return nullptr;
}

std::vector<std::string> FormatSet::names() const
{
    std::vector<std::string> names;
    for (const TextDefinition& definition : m_text)
        names.push_back(definition.name);
    for (const JsonDefinition& definition : m_json)
        names.push_back(definition.name);
    for (const GeneralReader& reader : GeneralReaders)
        names.emplace_back(reader.name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

ReaderKind FormatSet::readerOf(std::string_view name) const
{
    if (name.empty())
        return ReaderKind::Any;
    if (std::ranges::find(m_text, name, &TextDefinition::name) != m_text.end())
        return ReaderKind::Layouts;
    if (std::ranges::find(m_json, name, &JsonDefinition::name) != m_json.end())
        return ReaderKind::Json;
    const auto* general = std::ranges::find(GeneralReaders, name, &GeneralReader::name);
    return general == std::end(GeneralReaders) ? ReaderKind::Any : general->kind;
}

} // namespace bearerwatch::logs
