#include "tail/follower.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace bearerwatch::tail {
namespace {

// A checkpoint's row that says no more than: this source was seen before.
constexpr std::string_view SeenBefore = "seen";

FileId idOf(const struct stat& status)
{
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

} // namespace

Follower::Follower(std::string path, FollowOptions options, std::vector<FileMark> marks)
    : m_path(std::move(path))
    , m_options(options)
    , m_known(std::move(marks))
    , m_restored(!m_known.empty())
{
}

Follower::~Follower() = default;

std::string Follower::newName(FileId id, std::string_view head) const
{
    const std::string ground = generationName(id, head);
    const auto taken = [this](const std::string& name) {
        const auto same = [&name](const FileMark& mark) { return mark.generation == name; };
        const auto sameHeld = [&name](const Held& held) {
            return held.file ? held.file->generation() == name : held.archive->mark().generation == name;
        };
        return std::any_of(m_known.begin(), m_known.end(), same) ||
            std::any_of(m_held.begin(), m_held.end(), sameHeld) ||
            (m_current && m_current->generation() == name);
    };
    std::string name = ground;
    for (std::size_t number = 2; taken(name); ++number)
        name = ground + "-" + std::to_string(number);
    return name;
}

void Follower::fail(const base::Error& error)
{
    m_state = error.code == "file_not_found" ? FollowState::Waiting : FollowState::Failed;
    m_detail = error.what + (error.remedy.empty() ? "" : ". " + error.remedy);
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
    m_current = std::move(*file);
    m_current->setNaming([this](FileId id, std::string_view head) { return newName(id, head); });
    m_state = FollowState::Following;
    m_first = false;
    m_released = false;
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
        log.commit(end, block.start.line + block.lines);
    };
    const std::uint64_t end = log.size();
    while (log.readOffset() < end &&
           log.read(logs::BlockBytes, base::Duration{0}, nobody) == LogFile::ReadResult::Read) { }
    mark = log.consumedMark();
    mark.generation.clear();
    return mark;
}

void Follower::openFirst()
{
    rememberBaseline();
    openCurrent(m_options.fromStart ? FileMark{} : markAtEnd());
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
    adoptNeighbours(true);
}

void Follower::rotate()
{
    // A program that writes the whole file anew and puts it in place of the old one (an editor, a
    // synchronisation) leaves the old one without a name: only what is new in it counts.
    FileMark from;
    if (m_current->unlinked()) {
        const FileMark consumed = m_current->consumedMark();
        struct stat status { };
        if (consumed.offset > 0 && ::stat(m_path.c_str(), &status) == 0 &&
            contentMatches(m_path, idOf(status), consumed)) {
            from = consumed;
            from.generation.clear();
        }
    }
    m_detail = from.offset > 0 ? "The file was replaced by a longer copy of itself" : "The file was rotated";
    m_current->ensureName();
    Held held;
    held.since = m_now;
    held.file = std::move(m_current);
    m_held.push_back(std::move(held));
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0 || !takeBack(idOf(status)))
        openCurrent(from);
    adoptNeighbours(true);
}

void Follower::rewritten(const LineSink& sink)
{
    m_current->ensureName();
    FileMark before = m_current->consumedMark();
    const std::size_t held = m_held.size();
    before.finished = true;
    std::unique_ptr<LogFile> old = std::move(m_current);
    m_known.push_back(before);
    openCurrent({});
    adoptNeighbours(true); // a copy made before the cut may hold what was not read yet
    if (m_held.size() > held) {
        m_detail = "The file was cut; the rest was read from its copy";
        return;
    }
    old->flushPartial(sink);
    m_detail = "The file was cut or written anew after byte " + std::to_string(before.offset) +
        "; lines written just before it may be gone";
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
            m_first = false;
            m_restored = true;
        }
        return;
    }
    if (m_released) {
        if (idOf(status) == m_releasedId && static_cast<std::uint64_t>(status.st_size) == m_releasedSize)
            return;
        openAfterRestart();
        return;
    }
    if (!m_current) {
        if (m_restored)
            openAfterRestart();
        else
            openFirst();
        return;
    }
    if (idOf(status) != m_current->id())
        rotate();
}

void Follower::finish(FileMark mark)
{
    mark.finished = true;
    if (!mark.generation.empty())
        m_known.push_back(std::move(mark));
}

bool Follower::readHeld(base::Duration now, std::size_t& budget, const LineSink& sink)
{
    for (std::size_t index = 0; index < m_held.size() && budget > 0;) {
        Held& held = m_held[index];
        bool ended = false;
        if (held.archive) {
            const bool more = held.archive->read(budget, sink);
            budget = 0;
            ended = !more;
        } else {
            const std::uint64_t before = held.file->readOffset();
            LogFile::ReadResult result = LogFile::ReadResult::Read;
            while (budget > 0 && result == LogFile::ReadResult::Read) {
                const std::uint64_t at = held.file->readOffset();
                result = held.file->read(std::min(budget, logs::BlockBytes), now, sink);
                budget -= std::min<std::size_t>(budget, held.file->readOffset() - at);
            }
            m_bytesRead += held.file->readOffset() - before;
            if (result == LogFile::ReadResult::Read)
                return true;
            held.drained = true;
            const base::Duration quiet = now - std::max(held.file->lastGrowth(), held.since);
            if (quiet >= m_options.partialAfter && held.file->hasPartial())
                held.file->flushPartial(sink);
            ended = result != LogFile::ReadResult::Nothing || quiet >= m_options.lateWriter ||
                (m_held.size() > m_options.heldFiles && !held.file->hasPartial());
        }
        if (!ended) {
            ++index;
            continue;
        }
        if (held.file && held.file->mark().offset != held.file->consumedMark().offset) {
            ++index; // not all of it is committed yet
            continue;
        }
        if (held.file)
            held.file->ensureName();
        finish(held.archive ? held.archive->mark() : held.file->consumedMark());
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return budget == 0;
}

bool Follower::readCurrent(base::Duration now, std::size_t& budget, const LineSink& sink)
{
    while (m_current && budget > 0) {
        const std::uint64_t at = m_current->readOffset();
        switch (m_current->read(std::min(budget, logs::BlockBytes), now, sink)) {
        case LogFile::ReadResult::Read: {
            const std::uint64_t got = m_current->readOffset() - at;
            m_bytesRead += got;
            budget -= std::min<std::size_t>(budget, got);
            break;
        }
        case LogFile::ReadResult::Nothing:
            return false;
        case LogFile::ReadResult::Rewritten:
            rewritten(sink);
            return true;
        case LogFile::ReadResult::Failed: // a stale handle of a network file system: open it again
            m_current->ensureName();
            finish(m_current->consumedMark());
            m_known.back().finished = false;
            m_current.reset();
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
        adoptNeighbours(true);
        more = true;
    }
    return readCurrent(now, budget, sink) || more;
}

void Follower::commit(const std::string& generation, std::uint64_t offset, std::uint64_t line)
{
    if (m_current && m_current->generation() == generation)
        m_current->commit(offset, line);
    for (Held& held : m_held) {
        if (held.file && held.file->generation() == generation)
            held.file->commit(offset, line);
    }
}

std::vector<FileMark> Follower::marks() const
{
    std::vector<FileMark> all = m_known;
    for (const Held& held : m_held)
        all.push_back(held.file ? held.file->mark() : held.archive->mark());
    if (m_current)
        all.push_back(m_current->mark());
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
    if (!m_current || !m_held.empty() || m_current->hasPartial() ||
        m_current->mark().offset != m_current->consumedMark().offset)
        return;
    m_releasedId = m_current->id();
    m_releasedSize = m_current->readOffset();
    m_current->ensureName();
    m_known.push_back(m_current->mark());
    m_current.reset();
    m_released = true;
}

std::uint64_t Follower::lag() const
{
    std::uint64_t bytes = 0;
    const auto behind = [](const LogFile& file) {
        return file.size() - std::min(file.size(), file.readOffset());
    };
    if (m_current)
        bytes += behind(*m_current);
    for (const Held& held : m_held)
        bytes += held.file ? behind(*held.file) : 0;
    return bytes;
}

} // namespace bearerwatch::tail
