#include "tail/follower.h"

#include <algorithm>

// Reading, committing and marks; how files are found and opened stands in follower_opening.cpp.

namespace bearerwatch::tail {
namespace {

// A checkpoint's row that says no more than: this source was seen before.
constexpr std::string_view SeenBefore = "seen";
// Marks of files that are done with; the oldest go.
constexpr std::size_t MostKnown = 300;

} // namespace

Follower::Follower(std::string path, FollowOptions options, std::vector<FileMark> marks)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_known(std::move(marks))
    , m_restored(!m_known.empty())
{
}

Follower::~Follower() = default;

void Follower::fail(const base::Error& error)
{
    m_state = error.code == "file_not_found" ? FollowState::Waiting : FollowState::Failed;
    m_detail = error.what + (error.remedy.empty() ? "" : ". " + error.remedy);
}

void Follower::finish(FileMark mark)
{
    mark.finished = true;
    if (!mark.generation.empty())
        m_known.push_back(std::move(mark));
    const auto done = [](const FileMark& known) { return known.finished && known.generation != SeenBefore; };
    if (m_known.size() > MostKnown) {
        const auto oldest = std::find_if(m_known.begin(), m_known.end(), done);
        if (oldest != m_known.end())
            m_known.erase(oldest);
    }
}

// Closes a file. Lines of it that are not committed yet keep its checkpoint back until they are.
void Follower::retire(std::unique_ptr<LogFile> file, bool finished)
{
    file->lines().ensureName();
    FileMark mark = file->lines().consumedMark();
    mark.finished = finished;
    m_known.push_back(std::move(mark));
    if (!file->lines().settled())
        m_settling.push_back(std::move(file->lines()));
}

// @return True at its end.
bool Follower::readArchive(Held& held, std::size_t& budget, const LineSink& sink)
{
    if (held.drained)
        return true;
    const std::uint64_t before = held.archive->bytesRead();
    held.drained = !held.archive->read(budget, sink);
    budget -= std::min<std::size_t>(budget, held.archive->bytesRead() - before);
    if (held.drained && !held.archive->damage().empty())
        m_detail = "The compressed file ends early (" + held.archive->damage() + ")";
    return held.drained;
}

// @return True when nothing more is expected of it.
bool Follower::readRotated(Held& held, base::Duration now, std::size_t& budget, const LineSink& sink)
{
    LineWindow& lines = held.lines();
    LogFile::ReadResult result = LogFile::ReadResult::Read;
    while (budget > 0 && result == LogFile::ReadResult::Read) {
        const std::uint64_t at = lines.readOffset();
        result = held.file->read(std::min(budget, logs::BlockBytes), now, sink);
        const std::uint64_t got = lines.readOffset() - at;
        budget -= std::min<std::size_t>(budget, got);
        m_bytesRead += got;
    }
    if (result == LogFile::ReadResult::Read)
        return false;
    held.drained = true;
    const base::Duration quiet = now - std::max(held.file->lastGrowth(), held.since);
    if (quiet >= m_options.partialAfter && lines.hasPartial())
        lines.flushPartial(sink);
    if (result != LogFile::ReadResult::Nothing) {
        held.lost = true;
        return true;
    }
    return quiet >= m_options.lateWriter || (m_held.size() > m_options.heldFiles && !lines.hasPartial());
}

// @return True when there is more to read at once.
bool Follower::readHeld(base::Duration now, std::size_t& budget, const LineSink& sink)
{
    for (std::size_t index = 0; index < m_held.size() && budget > 0;) {
        Held& held = m_held[index];
        const bool ended =
            held.archive ? readArchive(held, budget, sink) : readRotated(held, now, budget, sink);
        if (!held.drained)
            return true;
        if (held.lost) { // cut after it was renamed: a copy may hold its rest, and it new lines
            retire(std::move(held.file), true);
            m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
            adoptNeighbours();
            index = 0;
            continue;
        }
        if (!ended || !held.lines().settled()) { // it stays until all of it is committed
            ++index;
            continue;
        }
        held.lines().ensureName();
        finish(held.consumedMark());
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return budget == 0;
}

bool Follower::readCurrent(base::Duration now, std::size_t& budget, const LineSink& sink)
{
    while (m_current && budget > 0) {
        const std::uint64_t at = m_current->lines().readOffset();
        switch (m_current->read(std::min(budget, logs::BlockBytes), now, sink)) {
        case LogFile::ReadResult::Read: {
            const std::uint64_t got = m_current->lines().readOffset() - at;
            m_bytesRead += got;
            budget -= std::min<std::size_t>(budget, got);
            // While nothing was read of a file, a cut changes nothing that is known: a copy beside it tells.
            if (m_unread)
                adoptNeighbours();
            m_unread = false;
            break;
        }
        case LogFile::ReadResult::Nothing:
            return false;
        case LogFile::ReadResult::Rewritten:
            rewritten(sink);
            return true;
        case LogFile::ReadResult::Failed: // a stale handle of a network file system: open it again
            retire(std::move(m_current), false);
            return true;
        }
    }
    return budget == 0;
}

bool Follower::poll(base::Duration now, std::size_t most, const LineSink& sink)
{
    m_now = now;
    look();
    std::size_t budget = most;
    bool more = readHeld(now, budget, sink);
    const auto undrained = [](const Held& held) { return held.file && !held.drained; };
    if (m_adoptLater && std::none_of(m_held.begin(), m_held.end(), undrained)) {
        m_adoptLater = false;
        adoptNeighbours();
        more = true;
    }
    more = readCurrent(now, budget, sink) || more;
    m_unread = m_current && m_current->lines().readOffset() == 0;
    return more;
}

void Follower::commit(const std::string& generation, std::uint64_t offset, std::uint64_t line)
{
    if (m_current && m_current->lines().generation() == generation)
        m_current->lines().commit(offset, line);
    for (Held& held : m_held) {
        if (held.lines().generation() == generation)
            held.lines().commit(offset, line);
    }
    for (LineWindow& window : m_settling) {
        if (window.generation() == generation)
            window.commit(offset, line);
    }
    std::erase_if(m_settling, [](const LineWindow& window) { return window.settled(); });
}

std::vector<FileMark> Follower::marks() const
{
    std::vector<FileMark> all = m_known;
    for (const Held& held : m_held)
        all.push_back(held.mark());
    if (m_current)
        all.push_back(m_current->lines().mark());
    for (const LineWindow& window : m_settling) {
        for (FileMark& mark : all) {
            if (mark.generation != window.generation())
                continue;
            const FileId id = mark.id;
            mark = window.mark();
            mark.id = id;
        }
    }
    const auto seen = [](const FileMark& mark) { return mark.generation == SeenBefore; };
    if (m_restored && std::none_of(all.begin(), all.end(), seen)) {
        FileMark mark;
        mark.generation = SeenBefore;
        mark.finished = true;
        all.insert(all.begin(), mark);
    }
    for (FileMark& mark : all) {
        mark.source = m_path;
        if (mark.generation.empty())
            mark.generation = std::string(UnnamedGeneration) + std::to_string(mark.id.device) + "-" +
                std::to_string(mark.id.inode);
    }
    return all;
}

void Follower::release()
{
    if (!m_current || !m_held.empty())
        return;
    m_releasedId = m_current->id();
    m_releasedSize = m_current->seenSize();
    retire(std::move(m_current), false);
    m_released = true;
}

std::size_t Follower::descriptors() const
{
    return m_held.size() + (m_current ? 1 : 0);
}

bool Follower::holds(FileId id) const
{
    const auto same = [id](const Held& held) { return held.lines().id() == id; };
    const auto known = [id](const FileMark& mark) { return mark.id == id; };
    return (m_current && m_current->id() == id) || std::any_of(m_held.begin(), m_held.end(), same) ||
        std::any_of(m_known.begin(), m_known.end(), known);
}

std::uint64_t Follower::lag() const
{
    std::uint64_t bytes = 0;
    const auto behind = [](const LogFile& file) {
        return file.size() - std::min(file.size(), file.seenSize());
    };
    if (m_current)
        bytes += behind(*m_current);
    for (const Held& held : m_held)
        bytes += held.file ? behind(*held.file) : 0;
    return bytes;
}

} // namespace bearerwatch::tail
