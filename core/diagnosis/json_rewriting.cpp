#include "diagnosis/json_rewriting.h"

#include <algorithm>
#include <set>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "causes/sentence.h"

namespace bearerwatch::diagnosis {
namespace {

using causes::phrase;

enum class Blanks : std::uint8_t { None, AfterCommaAndColon, AfterColon, Indent2, Indent4, Tabs };
enum class Escapes : std::uint8_t { AsReceived, Plain, Slashes, Ascii, AsciiAndSlashes, Html };

struct Style {
    Blanks blanks = Blanks::None;
    Escapes escapes = Escapes::AsReceived;
    bool sorted = false;
};

void appendEscape(std::string& out, char32_t unit)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += Digits[unit >> shift & 0xF];
}

/// Text in the spelling of a library: PHP escapes slashes, Python and PHP all beyond ASCII, Go `<`, `>`, `&`.
void writeString(std::string& out, std::string_view raw, Escapes escapes)
{
    if (escapes == Escapes::AsReceived) {
        out.append("\"").append(raw).append("\"");
        return;
    }
    std::string plain;
    base::appendJsonString(plain, base::unescapeJson(raw));
    const bool ascii = escapes == Escapes::Ascii || escapes == Escapes::AsciiAndSlashes;
    const bool slashes = escapes == Escapes::Slashes || escapes == Escapes::AsciiAndSlashes;
    for (std::size_t at = 0; at < plain.size();) {
        const char c = plain[at];
        const base::CodePoint point = base::codePointAt(plain, at);
        const std::size_t length = std::max<std::size_t>(point.length, 1);
        if (c == '/' && slashes) {
            out += "\\/";
        } else if (escapes == Escapes::Html && (c == '<' || c == '>' || c == '&')) {
            appendEscape(out, static_cast<char32_t>(c));
        } else if (ascii && point.value >= 0x10000) {
            appendEscape(out, 0xD800 + ((point.value - 0x10000) >> 10));
            appendEscape(out, 0xDC00 + ((point.value - 0x10000) & 0x3FF));
        } else if (ascii && point.value >= 0x80) {
            appendEscape(out, point.value);
        } else {
            out += plain.substr(at, length);
        }
        at += length;
    }
}

std::string lineBreak(Blanks blanks, std::size_t depth)
{
    switch (blanks) {
    case Blanks::Indent2:
        return "\n" + std::string(depth * 2, ' ');
    case Blanks::Indent4:
        return "\n" + std::string(depth * 4, ' ');
    case Blanks::Tabs:
        return "\n" + std::string(depth, '\t');
    case Blanks::None:
    case Blanks::AfterCommaAndColon:
    case Blanks::AfterColon:
        break;
    }
    return {};
}

// The depth is bounded by JsonLimits.
void writeJson(std::string& out, base::JsonValue value, const Style& style, std::size_t depth)
{
    if (value.isString()) {
        writeString(out, value.raw().substr(1, value.raw().size() - 2), style.escapes);
        return;
    }
    if (!value.isObject() && !value.isArray()) {
        out += value.raw();
        return;
    }
    std::vector<base::JsonValue> members(value.begin(), value.end());
    if (style.sorted && value.isObject())
        std::stable_sort(members.begin(), members.end(), [](auto a, auto b) { return a.name() < b.name(); });
    out += value.isObject() ? '{' : '[';
    bool first = true;
    for (const base::JsonValue member : members) {
        if (!first)
            out += style.blanks == Blanks::AfterCommaAndColon ? ", " : ",";
        first = false;
        out += lineBreak(style.blanks, depth + 1);
        if (value.isObject()) {
            std::string name;
            base::appendJsonString(name, member.name());
            writeString(out, std::string_view(name).substr(1, name.size() - 2), style.escapes);
            out += style.blanks == Blanks::None ? ":" : ": ";
        }
        writeJson(out, member, style, depth + 1);
    }
    if (!members.empty())
        out += lineBreak(style.blanks, depth);
    out += value.isObject() ? '}' : ']';
}

constexpr std::string_view NewlineAtEnd = phrase("with a newline at its end");

std::string nameOf(const Style& style)
{
    static constexpr std::string_view BlankNames[] = {phrase("compact"),
                                                      phrase("with blanks after commas and colons"),
                                                      phrase("with blanks after colons"),
                                                      phrase("indented by 2"),
                                                      phrase("indented by 4"),
                                                      phrase("indented with tabs")};
    static constexpr std::string_view EscapeNames[] = {"",
                                                       phrase("nothing escaped without need"),
                                                       phrase("slashes escaped"),
                                                       phrase("characters beyond ASCII escaped"),
                                                       phrase("slashes and characters beyond ASCII escaped"),
                                                       phrase("< > & escaped")};
    std::string name(BlankNames[static_cast<std::size_t>(style.blanks)]);
    for (const std::string_view more : {std::string_view(style.sorted ? phrase("members sorted") : ""),
                                        EscapeNames[static_cast<std::size_t>(style.escapes)]})
        name.append(more.empty() ? "" : ", ").append(more);
    return name;
}

} // namespace

std::vector<Rewriting> rewritings(std::string_view json)
{
    std::vector<Rewriting> all;
    const auto document = base::JsonDocument::parse(json);
    if (!document)
        return all;
    std::set<std::string> seen = {std::string(json)};
    const auto add = [&](std::string how, std::string text) {
        if (seen.insert(text).second)
            all.push_back({std::move(how), std::move(text)});
    };
    for (const bool sorted : {false, true}) {
        for (const Escapes escapes : {Escapes::AsReceived, Escapes::Plain, Escapes::Slashes, Escapes::Ascii,
                                      Escapes::AsciiAndSlashes, Escapes::Html}) {
            for (const Blanks blanks : {Blanks::None, Blanks::AfterCommaAndColon, Blanks::AfterColon,
                                        Blanks::Indent2, Blanks::Indent4, Blanks::Tabs}) {
                const Style style{blanks, escapes, sorted};
                std::string text;
                writeJson(text, document->root(), style, 0);
                add(nameOf(style) + ", " + std::string(NewlineAtEnd), text + "\n");
                add(nameOf(style), std::move(text));
            }
        }
    }
    add(std::string(NewlineAtEnd), std::string(json) + "\n");
    add(std::string(phrase("without blanks around it")), std::string(base::trim(json)));
    return all;
}

std::vector<Rewriting> withoutOneMember(std::string_view json)
{
    std::vector<Rewriting> all;
    const auto document = base::JsonDocument::parse(json);
    if (!document || !document->root().isObject() || document->root().size() > 16)
        return all;
    for (const base::JsonValue left : document->root()) {
        if (left.name() == "alg")
            continue;
        std::string text = "{";
        for (const base::JsonValue member : document->root()) {
            if (member.offset() == left.offset())
                continue;
            text += text.size() > 1 ? "," : "";
            base::appendJsonString(text, member.name());
            text.append(":").append(member.raw());
        }
        all.push_back({left.name(), text + "}"});
    }
    return all;
}

} // namespace bearerwatch::diagnosis
