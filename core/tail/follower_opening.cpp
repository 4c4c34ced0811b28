#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

#include "tail/follower.h"

// How the follower finds and opens the file itself, and what it makes of a rotation and of a cut.

namespace bearerwatch::tail {
namespace {

FileId idOf(const struct stat& status)
{
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

} // namespace

std::string Follower::newName(FileId id, std::string_view head) const
{
    const std::string ground = generationName(id, head);
    const auto taken = [this](const std::string& name) {
        const auto same = [&name](const FileMark& mark) { return mark.generation == name; };
        const auto sameHeld = [&name](const Held& held) { return held.lines().generation() == name; };
        return std::any_of(m_known.begin(), m_known.end(), same) ||
            std::any_of(m_held.begin(), m_held.end(), sameHeld) ||
            (m_current && m_current->lines().generation() == name);
    };
    std::string name = ground;
    for (std::size_t number = 2; taken(name); ++number)
        name = ground + "-" + std::to_string(number);
    return name;
}

// True when the file is one that was rotated away and has its name again.
bool Follower::takeBack(FileId id)
{
    for (std::size_t index = 0; index < m_held.size(); ++index) {
        if (m_held[index].file && m_held[index].file->id() == id) {
            m_current = std::move(m_held[index].file);
            m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
            m_state = FollowState::Following;
            return true;
        }
    }
    return false;
}

void Follower::openCurrent(FileMark from)
{
    if (from.generation.starts_with(UnnamedGeneration))
        from.generation.clear();
    auto file = LogFile::open(m_path, from);
    if (!file) {
        fail(file.error());
        return;
    }
    if (from.offset > 0 && (*file)->id() != from.id)
        return; // rotated since it was compared: it is looked at again
    m_current = std::move(*file);
    m_current->lines().setNaming([this](FileId id, std::string_view head) { return newName(id, head); });
    m_state = FollowState::Following;
    m_first = false;
    m_released = false;
    m_unread = false;
}

// The mark at the start of the last line of the file as it is now.
FileMark Follower::markAtEnd() const
{
    FileMark mark;
    auto file = LogFile::open(m_path, {});
    if (!file)
        return mark;
    LogFile& log = **file;
    const LineSink nobody = [&log](const std::string&, const logs::Block& block, std::uint64_t end) {
        log.lines().commit(end, block.start.line + block.lines);
    };
    const std::uint64_t end = log.size();
    while (log.lines().readOffset() < end &&
           log.read(logs::BlockBytes, base::Duration{0}, nobody) == LogFile::ReadResult::Read) { }
    mark = log.lines().consumedMark();
    mark.generation.clear();
    return mark;
}

void Follower::openFirst()
{
    rememberBaseline();
    openCurrent(m_options.fromStart ? FileMark{} : markAtEnd());
    if (!m_current && m_state != FollowState::Failed)
        return; // it was rotated just now: once more
    m_restored = true; // from now on, every unknown neighbour is ours
}

void Follower::openAfterRestart()
{
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0 || takeBack(idOf(status)))
        return;
    FileMark from;
    // The latest generation that fits; the mark leaves the known ones, since it is open again.
    for (std::size_t index = m_known.size(); index-- > 0;) {
        const FileMark& mark = m_known[index];
        const bool ours = mark.offset > 0 || !mark.finished;
        if (ours && contentMatches(m_path, idOf(status), mark)) {
            from = mark;
            from.id = idOf(status);
            m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(index));
            break;
        }
    }
    if (from.offset > 0)
        m_detail = "Reading goes on at byte " + std::to_string(from.offset);
    const FileMark kept = from;
    openCurrent(from);
    if (!m_current && !kept.generation.empty()) {
        m_known.push_back(kept);
        return;
    }
    adoptNeighbours();
}

void Follower::rotate()
{
    // A program that writes the whole file anew and puts it in place of the old one (an editor, a
    // synchronisation) leaves the old one without a name: only what is new in it counts.
    FileMark from;
    if (m_current->unlinked()) {
        const FileMark consumed = m_current->lines().consumedMark();
        struct stat status { };
        if (consumed.offset > 0 && ::stat(m_path.c_str(), &status) == 0 &&
            contentMatches(m_path, idOf(status), consumed)) {
            from = consumed;
            from.id = idOf(status);
            from.generation.clear();
        }
    }
    m_detail = from.offset > 0 ? "The file was replaced by a longer copy of itself" : "The file was rotated";
    m_current->lines().ensureName();
    Held held;
    held.since = m_now;
    held.file = std::move(m_current);
    m_held.push_back(std::move(held));
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0 || !takeBack(idOf(status)))
        openCurrent(from);
    adoptNeighbours();
}

void Follower::rewritten(const LineSink& sink)
{
    const std::uint64_t place = m_current->lines().lineStart();
    LineWindow rest = m_current->lines();
    rest.ensureName();
    retire(std::move(m_current), true);
    openCurrent({});
    adoptNeighbours(); // a copy made before the cut may hold what was not read yet
    if (standsInNeighbour(rest.readMark())) {
        m_detail = "The file was cut; the rest was read from its copy";
        return;
    }
    rest.flushPartial(sink);
    m_detail = "The file was cut or written anew after byte " + std::to_string(place) +
        "; lines written just before it may be gone";
}

// Whether names in the folder of the log came or went since the last call but one: a change within the same
// tick of the clock as a look would be overlooked otherwise.
bool Follower::folderChanged()
{
    const std::size_t slash = m_path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : m_path.substr(0, slash + 1);
    struct stat status { };
    if (::stat(folder.c_str(), &status) != 0)
        return false;
    const std::int64_t changed = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
    const bool same = changed == m_folderChange;
    const bool confirmed = same && m_folderConfirmed;
    m_folderChange = changed;
    m_folderConfirmed = same;
    return !confirmed;
}

void Follower::look()
{
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0) {
        if (errno == EACCES)
            fail({"permission_denied", "The file may not be read", m_path,
                  "Give read permission; it is tried again"});
        else if (!m_current && !m_released)
            fail({"file_not_found", "The file is not there", m_path, "It is read as soon as it appears"});
        if (m_first && !m_restored) { // what appears later is new: read from its start
            rememberBaseline();
            m_restored = true;
        } else if (folderChanged()) { // it may have come and gone while nobody looked
            adoptNeighbours();
        }
        m_first = false;
        return;
    }
    if (m_released) {
        if (idOf(status) == m_releasedId && static_cast<std::uint64_t>(status.st_size) == m_releasedSize)
            return;
        openAfterRestart();
        return;
    }
    if (!m_current) {
        if (isCompressed(m_path))
            lookAtArchive();
        else if (m_restored)
            openAfterRestart();
        else
            openFirst();
        return;
    }
    if (idOf(status) != m_current->id())
        rotate();
    else if (m_unread && folderChanged()) // it may have been filled, copied and cut again
        adoptNeighbours();
}

} // namespace bearerwatch::tail
