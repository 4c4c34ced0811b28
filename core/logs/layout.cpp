#include "logs/layout.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "logs/address.h"
#include "logs/levels.h"
#include "logs/timestamp.h"

namespace bearerwatch::logs {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
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
            found = base::findBytes(line, piece.text, at);
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

// Moves `at` behind what a piece without a name stands for.
bool Layout::matchMark(const Piece& piece, std::string_view line, std::size_t& at)
{
    if (piece.kind == Kind::Literal) {
        if (piece.text.size() > line.size() - at ||
            !base::sameBytes(line.data() + at, piece.text.data(), piece.text.size()))
            return false;
        at += piece.text.size();
        return true;
    }
    if (at < line.size() && !isBlank(line[at]))
        return false;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return true;
}

// The end of what the hole at `index` of the pieces takes from `at` on; npos: it does not fit.
std::size_t Layout::endOfHole(std::string_view line, std::size_t at, std::size_t index, TimeMemo& memo) const
{
    constexpr std::size_t None = std::string_view::npos;
    const auto endWhile = [&](auto&& belongs) {
        std::size_t end = at;
        while (end < line.size() && belongs(line[end]))
            ++end;
        return end;
    };
    const auto atLeastOne = [&](std::size_t end) { return end > at ? end : None; };
    switch (m_pieces[index].kind) {
    case Kind::Text:
        return endOfText(line, at, index + 1);
    case Kind::Word: {
        const std::size_t end = endOfText(line, at, index + 1);
        return end == None || line.find_first_of(" \t", at) < end ? None : atLeastOne(end);
    }
    case Kind::Letters:
        return atLeastOne(endWhile(base::isLetter));
    case Kind::Level: {
        const std::size_t end = endWhile(base::isLetter);
        return end > at && isLevelWord(line.substr(at, end - at)) ? end : None;
    }
    case Kind::Number:
        return atLeastOne(endWhile(base::isDigit));
    case Kind::Status:
        if (at < line.size() && line[at] == '-')
            return at + 1;
        return atLeastOne(std::min(endWhile(base::isDigit), at + 3));
    case Kind::Time:
        return atLeastOne(at + memo.lengthAt(line, at));
    case Kind::Address: {
        const auto found = addressAt(line, at);
        return found ? found->end : None;
    }
    default:
        return line.size(); // Rest
    }
}

// What stands between double quotes; nullopt where none begin at `at`, which moves behind them.
std::optional<std::string_view> Layout::quotedAt(std::string_view line, std::size_t& at)
{
    if (at >= line.size() || line[at] != '"')
        return std::nullopt;
    std::size_t end = at + 1;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' ? 2 : 1;
    if (end >= line.size())
        return std::nullopt;
    const std::string_view inside = line.substr(at + 1, end - at - 1);
    at = end + 1;
    return inside;
}

bool Layout::matchPieces(std::string_view line, std::size_t& at, std::size_t from, std::size_t to,
                         std::vector<Capture>& captures, TimeMemo& memo) const
{
    for (std::size_t i = from; i < to; ++i) {
        const Piece& piece = m_pieces[i];
        if (piece.kind == Kind::OptionalEnd)
            continue;
        if (piece.kind == Kind::OptionalBegin) {
            const std::size_t mark = at;
            const std::size_t kept = captures.size();
            if (!matchPieces(line, at, i + 1, piece.partner, captures, memo)) {
                at = mark;
                captures.resize(kept);
            }
            i = piece.partner;
        } else if (piece.kind == Kind::Literal || piece.kind == Kind::Blank) {
            if (!matchMark(piece, line, at))
                return false;
        } else if (piece.kind == Kind::Quoted || piece.kind == Kind::Request) {
            const auto inside = quotedAt(line, at);
            if (!inside)
                return false;
            captures.push_back({piece.role, piece.text, *inside});
        } else {
            const std::size_t end = endOfHole(line, at, i, memo);
            if (end == std::string_view::npos)
                return false;
            captures.push_back({piece.role, piece.text, line.substr(at, end - at)});
            at = end;
        }
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
    know(begin, found);
    return found;
}

void Layout::TimeMemo::know(std::size_t begin, std::size_t size)
{
    if (count < at.size()) {
        at[count] = begin;
        length[count++] = size;
    }
}

} // namespace bearerwatch::logs
