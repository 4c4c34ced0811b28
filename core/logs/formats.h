#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "logs/layout.h"

// Format definitions: data that name the known layouts of text lines and the known products of JSON
// logs. Detection is per record, never per file: what no definition names is read by general rules.
//
// A definition file is a JSON object: {"formats":[{"name":"...","layouts":["..."],...}]}; the members
// are described in resources/formats/README.md.

namespace bearerwatch::logs {

/// A definition of JSON records: it fits when all `require` members are there.
struct JsonDefinition {
    std::string name;
    std::vector<std::string> require; ///< Paths of members, joined by dots.
    /// Role ("time", "client", "status", "method", "path", "message", "level", "service", "request_id",
    /// "user_agent", "connection") and the paths to take it from, best first.
    struct Source {
        Role role;
        std::vector<std::string> paths;
    };
    std::vector<Source> sources;
};

/// A definition of text records: the first layout that fits the line is taken.
struct TextDefinition {
    std::string name;
    std::vector<Layout> layouts;
    bool builtIn = false; ///< The head time is then found by the general rules, which know more.
};

/// Which reader a name of `--format` stands for.
enum class ReaderKind : std::uint8_t {
    Any,
    Columns,
    Json,
    Access,
    Pairs,
    Labels,
    SecurityEvent,
    Layouts,
    Plain
};

/// All definitions, immutable; shared by readers of all threads.
class FormatSet {
public:
    /// The built-in definitions.
    [[nodiscard]] static std::shared_ptr<const FormatSet> builtIn();
    /// The built-in ones with a user's file before them.
    /// @param content  The text of the file; `fileName` is for messages.
    /// @return Errors "format_json" and "format_definition"; `where` is "file:line:column".
    [[nodiscard]] static base::Expected<std::shared_ptr<const FormatSet>>
    withUserFile(const std::shared_ptr<const FormatSet>& ground, std::string_view content,
                 std::string_view fileName);

    [[nodiscard]] std::span<const TextDefinition> text() const { return m_text; }
    [[nodiscard]] std::span<const JsonDefinition> json() const { return m_json; }
    /// The first definition with a layout that fits `head`, a line; nullptr: none does. The values of its
    /// holes are in `captures`. @param forced  Only the definition of this name; empty: all. @param memo
    /// Times of the line that were read already.
    [[nodiscard]] const TextDefinition* fit(std::string_view head, std::string_view forced,
                                            std::vector<Layout::Capture>& captures,
                                            Layout::TimeMemo memo = {}) const;
    /// Names that `--format` accepts: all definitions, and the general readers ("json", "logfmt", "access",
    /// "csv", "w3c_extended", "ltsv", "cef", "plain").
    [[nodiscard]] std::vector<std::string> names() const;
    /// Any for an empty name and for one that is not known.
    [[nodiscard]] ReaderKind readerOf(std::string_view name) const;

private:
    std::vector<TextDefinition> m_text;
    std::vector<JsonDefinition> m_json;
};

} // namespace bearerwatch::logs
