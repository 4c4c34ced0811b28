#include "logs/layout.h"

#include <algorithm>

#include "logs/address.h"
#include "logs/collector.h"
#include "logs/levels.h"
#include "logs/timestamp.h"

namespace bearerwatch::logs {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

base::Error layoutError(std::string what, std::size_t offset)
{
    return {"layout", std::move(what), "column " + std::to_string(offset + 1),
            "See the description of layouts beside the built-in definitions"};
}

} // namespace

std::size_t Layout::endOfText(std::string_view line, std::size_t at, std::size_t next) const
{
    // Up to what follows in the layout; optional parts are looked for as well, the nearest wins.
    std::size_t end = line.size();
    for (std::size_t i = next; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        if (piece.kind == Kind::OptionalBegin || piece.kind == Kind::OptionalEnd)
            continue;
        std::size_t found = std::string_view::npos;
        if (piece.kind == Kind::Literal)
            found = line.find(piece.text, at);
        else if (piece.kind == Kind::Blank)
            found = line.find_first_of(" \t", at);
        else
            found = at;
        end = std::min(end, found);
        const bool optional =
            std::any_of(m_pieces.begin() + static_cast<std::ptrdiff_t>(next),
                        m_pieces.begin() + static_cast<std::ptrdiff_t>(i),
                        [](const Piece& before) { return before.kind == Kind::OptionalBegin; });
        if (!optional)
            return found == std::string_view::npos ? std::string_view::npos : end;
        // Go on behind this optional part.
        while (i < m_pieces.size() && m_pieces[i].kind != Kind::OptionalEnd)
            ++i;
    }
    return end;
}

bool Layout::matchPieces(std::string_view line, std::size_t& at, std::size_t from, std::size_t to,
                         std::vector<Capture>& captures, TimeMemo& memo) const
{
    for (std::size_t i = from; i < to; ++i) {
        const Piece& piece = m_pieces[i];
        const std::size_t begin = at;
        switch (piece.kind) {
        case Kind::Literal:
            if (!line.substr(at).starts_with(piece.text))
                return false;
            at += piece.text.size();
            continue;
        case Kind::Blank:
            if (at < line.size() && !isBlank(line[at]))
                return false;
            while (at < line.size() && isBlank(line[at]))
                ++at;
            continue;
        case Kind::OptionalBegin: {
            const std::size_t mark = at;
            const std::size_t kept = captures.size();
            if (!matchPieces(line, at, i + 1, piece.partner, captures, memo)) {
                at = mark;
                captures.resize(kept);
            }
            i = piece.partner;
            continue;
        }
        case Kind::OptionalEnd:
            continue;
        case Kind::Word:
        case Kind::Text: {
            std::size_t end = endOfText(line, at, i + 1);
            if (end == std::string_view::npos)
                return false;
            if (piece.kind == Kind::Word) {
                const std::size_t blank = line.find_first_of(" \t", at);
                if (blank < end || end == at)
                    return false;
            }
            at = end;
            break;
        }
        case Kind::Letters:
        case Kind::Level:
            while (at < line.size() && ((line[at] | 0x20) >= 'a' && (line[at] | 0x20) <= 'z'))
                ++at;
            if (at == begin || (piece.kind == Kind::Level && !isLevelWord(line.substr(begin, at - begin))))
                return false;
            break;
        case Kind::Number:
            while (at < line.size() && line[at] >= '0' && line[at] <= '9')
                ++at;
            if (at == begin)
                return false;
            break;
        case Kind::Status:
            if (at < line.size() && line[at] == '-')
                ++at;
            else
                while (at < line.size() && at - begin < 3 && line[at] >= '0' && line[at] <= '9')
                    ++at;
            if (at == begin)
                return false;
            break;
        case Kind::Time: {
            const std::size_t length = memo.lengthAt(line, at);
            if (length == 0)
                return false;
            at += length;
            break;
        }
        case Kind::Address: {
            const auto found = addressAt(line, at);
            if (!found)
                return false;
            at = found->end;
            break;
        }
        case Kind::Quoted:
        case Kind::Request:
            if (at >= line.size() || line[at] != '"')
                return false;
            ++at;
            while (at < line.size() && line[at] != '"')
                at += line[at] == '\\' ? 2 : 1;
            if (at >= line.size())
                return false;
            captures.push_back({piece.role, piece.text, line.substr(begin + 1, at - begin - 1)});
            ++at;
            continue;
        case Kind::Rest:
            at = line.size();
            break;
        }
        captures.push_back({piece.role, piece.text, line.substr(begin, at - begin)});
    }
    return true;
}

bool Layout::match(std::string_view line, std::vector<Capture>& captures, TimeMemo* memo) const
{
    captures.clear();
    std::size_t at = 0;
    TimeMemo own;
    return matchPieces(line, at, 0, m_pieces.size(), captures, memo ? *memo : own) && at == line.size();
}

std::size_t Layout::TimeMemo::lengthAt(std::string_view line, std::size_t begin)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (at[i] == begin)
            return length[i];
    }
    const auto stamp = readTimestamp(line, begin);
    const std::size_t found = stamp ? stamp->length : 0;
    if (count < at.size()) {
        at[count] = begin;
        length[count++] = found;
    }
    return found;
}

namespace {

struct Hole {
    std::string_view name;
    std::string_view kind;
};

Hole splitHole(std::string_view inside)
{
    const std::size_t colon = inside.find(':');
    if (colon == std::string_view::npos)
        return {inside, {}};
    return {inside.substr(0, colon), inside.substr(colon + 1)};
}

} // namespace

base::Expected<Layout> Layout::compile(std::string_view pattern)
{
    struct KindName {
        std::string_view name;
        Kind kind;
    };
    constexpr KindName Names[] = {
        {"word", Kind::Word},       {"letters", Kind::Letters}, {"level", Kind::Level},
        {"text", Kind::Text},       {"number", Kind::Number},   {"time", Kind::Time},
        {"address", Kind::Address}, {"status", Kind::Status},   {"quoted", Kind::Quoted},
        {"request", Kind::Request}, {"rest", Kind::Rest}};
    if (pattern.size() > 4096)
        return base::unexpected(layoutError("A layout may hold 4096 characters", 4096));
    Layout layout;
    layout.m_pattern = pattern;
    std::vector<Piece>& pieces = layout.m_pieces;
    std::optional<std::size_t> open;
    const auto literal = [&](char c) {
        if (pieces.empty() || pieces.back().kind != Kind::Literal)
            pieces.push_back({Kind::Literal, Role::None, {}, 0});
        pieces.back().text.push_back(c);
    };
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view rest = pattern.substr(i);
        if (rest.starts_with("{{")) {
            literal('{');
            ++i;
        } else if (rest.starts_with("[[")) {
            if (open)
                return base::unexpected(layoutError("Optional parts cannot be nested", i));
            open = pieces.size();
            pieces.push_back({Kind::OptionalBegin, Role::None, {}, 0});
            ++i;
        } else if (rest.starts_with("]]") && open) {
            pieces[*open].partner = pieces.size();
            pieces.push_back({Kind::OptionalEnd, Role::None, {}, *open});
            open.reset();
            ++i;
        } else if (isBlank(pattern[i])) {
            if (pieces.empty() || pieces.back().kind != Kind::Blank)
                pieces.push_back({Kind::Blank, Role::None, {}, 0});
        } else if (pattern[i] == '{') {
            const std::size_t close = pattern.find('}', i);
            if (close == std::string_view::npos)
                return base::unexpected(layoutError("A hole is not closed: } is missing", i));
            const Hole hole = splitHole(pattern.substr(i + 1, close - i - 1));
            const Role role = roleFromName(hole.name).value_or(Role::None);
            std::string_view kindName = hole.kind;
            if (kindName.empty()) {
                kindName = role == Role::Time                      ? "time"
                    : role == Role::Client || role == Role::Remote ? "address"
                    : role == Role::Level                          ? "level"
                    : role == Role::Status                         ? "status"
                    : role == Role::Request                        ? "request"
                    : role == Role::Message                        ? "rest"
                                                                   : "word";
            }
            const auto* kind = std::ranges::find(Names, kindName, &KindName::name);
            if (hole.name.empty())
                return base::unexpected(layoutError("A hole needs a name", i));
            if (kind == std::end(Names))
                return base::unexpected(
                    layoutError("This kind of hole is not known: " + std::string(kindName), i));
            pieces.push_back({kind->kind, role, std::string(hole.name), 0});
            i = close;
        } else {
            literal(pattern[i]);
        }
    }
    if (open)
        return base::unexpected(layoutError("An optional part is not closed: ]] is missing", pattern.size()));
    if (pieces.empty())
        return base::unexpected(layoutError("A layout is empty", 0));
    return layout;
}

} // namespace bearerwatch::logs
