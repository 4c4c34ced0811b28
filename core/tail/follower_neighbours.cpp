#include <algorithm>

#include "tail/follower.h"

// The part of the follower that looks after rotated files beside the log.

namespace bearerwatch::tail {
namespace {

// Marks of so many latest generations are compared with a neighbour.
constexpr std::size_t ComparedMarks = 100;

} // namespace

// Files that were rotated before following began are not ours; they are remembered, so that they are
// known when they get another name.
void Follower::rememberBaseline()
{
    for (const Neighbour& neighbour : neighboursOf(m_path)) {
        FileMark mark;
        mark.id = neighbour.id;
        mark.finished = true;
        if (!neighbour.compressed) {
            mark.offset = neighbour.size;
            if (auto file = LogFile::open(neighbour.path, mark))
                mark = (*file)->mark();
            mark.finished = true;
        }
        mark.generation = "before-" + std::to_string(neighbour.id.device) + "-" +
            std::to_string(neighbour.id.inode) + "-" + std::to_string(neighbour.modified);
        m_seen.push_back({neighbour.id, neighbour.size, neighbour.modified});
        m_known.push_back(std::move(mark));
    }
}

FileMark* Follower::bestMatch(const Neighbour& neighbour)
{
    FileMark* best = nullptr;
    std::size_t compared = 0;
    for (auto mark = m_known.rbegin(); mark != m_known.rend() && compared < ComparedMarks;
         ++mark, ++compared) {
        if ((best == nullptr || mark->offset > best->offset) &&
            (neighbour.compressed || mark->offset <= neighbour.size) &&
            contentMatches(neighbour.path, neighbour.id, *mark))
            best = &*mark;
    }
    return best;
}

// A copy or an archive of a file whose descriptor is held: that is read to its end anyway.
bool Follower::heldAlready(const Neighbour& neighbour) const
{
    return std::any_of(m_held.begin(), m_held.end(), [&neighbour](const Held& held) {
        return held.file && held.file->lineStart() > 0 &&
            contentMatches(neighbour.path, neighbour.id, held.file->consumedMark());
    });
}

void Follower::adopt(const Neighbour& neighbour, bool missedToo)
{
    if (heldAlready(neighbour))
        return;
    FileMark from;
    if (FileMark* known = bestMatch(neighbour)) {
        known->id = neighbour.id;
        const std::uint64_t length = neighbour.compressed ? contentLength(neighbour.path) : neighbour.size;
        if (length <= known->offset || known->generation.starts_with("before-"))
            return;
        from = *known;
        m_known.erase(m_known.begin() + (known - m_known.data()));
        m_detail = "The rest of the log was read from " + neighbour.path;
    } else if (missedToo) {
        m_detail = "Rotated before it was read: " + neighbour.path + " is read now";
    } else {
        return;
    }
    if (from.generation.starts_with(UnnamedGeneration))
        from.generation.clear();
    Held held;
    held.since = m_now;
    if (neighbour.compressed) {
        held.archive = CompressedLog::open(neighbour.path, neighbour.id, from);
    } else if (auto file = LogFile::open(neighbour.path, from)) {
        held.file = std::move(*file);
        held.file->setNaming([this](FileId id, std::string_view head) { return newName(id, head); });
    }
    if (held.file || held.archive)
        m_held.push_back(std::move(held));
    else if (!from.generation.empty())
        m_known.push_back(from);
}

void Follower::adoptNeighbours(bool missedToo)
{
    for (const Neighbour& neighbour : neighboursOf(m_path)) {
        const auto sameFile = [&neighbour](const Held& held) {
            return held.file && held.file->id() == neighbour.id;
        };
        if ((m_current && m_current->id() == neighbour.id) ||
            std::any_of(m_held.begin(), m_held.end(), sameFile))
            continue;
        const auto same = [&neighbour](const Seen& seen) {
            return seen.id == neighbour.id && seen.size == neighbour.size &&
                seen.modified == neighbour.modified;
        };
        if (std::any_of(m_seen.begin(), m_seen.end(), same))
            continue;
        if (neighbour.compressed && std::any_of(m_held.begin(), m_held.end(), [](const Held& held) {
                return held.file && !held.drained;
            })) {
            m_adoptLater = true; // it may be one of those, which the descriptor reads to its end
            continue;
        }
        m_seen.push_back({neighbour.id, neighbour.size, neighbour.modified});
        adopt(neighbour, missedToo);
    }
    if (m_seen.size() > 4096)
        m_seen.erase(m_seen.begin(), m_seen.begin() + 2048);
}

} // namespace bearerwatch::tail
