#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "tail/follower.h"

// The part of the follower that looks after rotated and compressed files.

namespace bearerwatch::tail {
namespace {

// Marks of so many latest generations are compared with a neighbour.
constexpr std::size_t ComparedMarks = 300;
// So much of a compressed file is unpacked to know it again.
constexpr std::uint64_t BaselineBytes = 65536;
// Generations of files that were there before following began have this name.
constexpr std::string_view Before = "before-";
constexpr std::size_t MostSeen = 4096;

// A neighbour that is held open while it is looked at: names move on during a rotation, what was found under
// one must not be taken for what stands there now.
class Pinned {
public:
    explicit Pinned(const Neighbour& neighbour)
        : m_descriptor(::open(neighbour.path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
        , m_neighbour(neighbour)
    {
        struct stat status { };
        m_same = m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0 &&
            static_cast<std::uint64_t>(status.st_dev) == neighbour.id.device &&
            static_cast<std::uint64_t>(status.st_ino) == neighbour.id.inode;
        m_neighbour.path = "/proc/self/fd/" + std::to_string(m_descriptor);
    }
    ~Pinned()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;

    [[nodiscard]] bool same() const { return m_same; } ///< The file that was listed still has the name.
    [[nodiscard]] const Neighbour& neighbour() const { return m_neighbour; } ///< With a path that stays.

private:
    int m_descriptor;
    bool m_same = false;
    Neighbour m_neighbour;
};

FileId fileAt(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

// Whether all that stands in the neighbour is the beginning of the open file: it is a copy of it.
bool beginsLike(const LogFile& open, const Neighbour& neighbour)
{
    std::ifstream plain(neighbour.compressed ? std::string() : neighbour.path, std::ios::binary);
    const auto unpacker = neighbour.compressed ? Unpacker::open(neighbour.path) : nullptr;
    std::string buffer(HeadBytes, '\0');
    for (std::uint64_t at = 0;;) {
        std::string_view piece;
        if (unpacker) {
            piece = unpacker->next();
        } else {
            plain.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            piece = std::string_view(buffer).substr(0, static_cast<std::size_t>(plain.gcount()));
        }
        if (piece.empty())
            return at > 0;
        if (open.bytesAt(at, piece.size()) != piece)
            return false;
        at += piece.size();
    }
}

} // namespace

// A mark that knows a file again whatever its name is then.
FileMark Follower::baselineOf(const Neighbour& neighbour)
{
    FileMark mark;
    mark.id = neighbour.id;
    if (neighbour.compressed) {
        const auto unpacker = Unpacker::open(neighbour.path);
        LineWindow window;
        while (unpacker && window.readOffset() < BaselineBytes) {
            const std::string_view piece = unpacker->next();
            if (piece.empty())
                break;
            window.take(piece.substr(0, BaselineBytes - window.readOffset()));
        }
        const std::string_view latest = window.latest();
        mark.offset = window.readOffset();
        mark.headLength = static_cast<std::uint32_t>(window.head().size());
        mark.headHash = hashBytes(window.head());
        mark.markLength = static_cast<std::uint32_t>(latest.size());
        mark.markHash = hashBytes(latest);
    } else {
        mark.offset = neighbour.size;
        if (const auto file = LogFile::open(neighbour.path, mark))
            mark = (*file)->lines().mark();
    }
    mark.finished = true;
    mark.generation = std::string(Before) + std::to_string(neighbour.id.device) + "-" +
        std::to_string(neighbour.id.inode) + "-" + std::to_string(neighbour.modified);
    return mark;
}

// Files that were rotated before following began are not ours (but for those that were asked for); they are
// remembered, so that they are known when they get another name.
void Follower::rememberBaseline()
{
    std::vector<FileId> wanted;
    for (const std::string& path : m_options.older)
        wanted.push_back(fileAt(path));
    constexpr int Attempts = 5; // names may move on while they are looked at
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        bool moved = false;
        FolderListings* const listings = attempt == 0 ? m_options.listings.get() : nullptr;
        for (const Neighbour& found : neighboursOf(m_path, listings)) {
            const Pinned pinned(found);
            moved = moved || !pinned.same();
            if (!pinned.same() || wasSeen(found))
                continue;
            if (m_options.fromStart && std::find(wanted.begin(), wanted.end(), found.id) != wanted.end()) {
                adopt(found);
                continue;
            }
            m_seen.push_back({found.id, found.size, found.modified});
            m_known.push_back(baselineOf(pinned.neighbour()));
        }
        if (!moved)
            break;
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

bool Follower::wasSeen(const Neighbour& neighbour) const
{
    return std::any_of(m_seen.begin(), m_seen.end(), [&neighbour](const Seen& seen) {
        return seen.id == neighbour.id && seen.size == neighbour.size && seen.modified == neighbour.modified;
    });
}

// A copy or an archive of a file whose descriptor is held: that is read to its end anyway.
bool Follower::heldAlready(const Neighbour& neighbour) const
{
    const auto isOf = [&neighbour](const std::unique_ptr<LogFile>& file) {
        if (!file)
            return false;
        return file->lines().lineStart() > 0
            ? contentMatches(neighbour.path, neighbour.id, file->lines().consumedMark())
            : beginsLike(*file, neighbour);
    };
    return isOf(m_current) ||
        std::any_of(m_held.begin(), m_held.end(), [&isOf](const Held& held) { return isOf(held.file); });
}

bool Follower::knows(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return false;
    Neighbour file;
    file.path = path;
    file.id = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.compressed = isCompressed(path);
    return holds(file.id) || heldAlready(file) || bestMatch(file) != nullptr;
}

bool Follower::standsInNeighbour(const FileMark& mark) const
{
    const auto holds = [&mark](const Neighbour& found) {
        const Pinned pinned(found);
        return pinned.same() && contentMatches(pinned.neighbour().path, found.id, mark);
    };
    constexpr int Attempts = 2; // names may move on while they are looked at
    for (int attempt = 0; mark.offset > 0 && attempt < Attempts; ++attempt) {
        const auto neighbours = neighboursOf(m_path);
        if (std::any_of(neighbours.begin(), neighbours.end(), holds))
            return true;
    }
    return false;
}

void Follower::adopt(const Neighbour& found)
{
    const Pinned pinned(found);
    if (!pinned.same()) {
        m_adoptLater = true;
        return;
    }
    const Neighbour& neighbour = pinned.neighbour();
    if (heldAlready(neighbour)) {
        m_numbered = m_numbered || !neighbour.certain;
        return; // it is looked at again, should that file be cut
    }
    m_seen.push_back({neighbour.id, neighbour.size, neighbour.modified});
    FileMark from;
    if (FileMark* known = bestMatch(neighbour)) {
        m_numbered = m_numbered || (!neighbour.certain && !known->generation.starts_with(Before));
        known->id = neighbour.id;
        const std::uint64_t length = neighbour.compressed ? contentLength(neighbour.path) : neighbour.size;
        if (length <= known->offset || known->generation.starts_with(Before))
            return;
        from = *known;
        m_known.erase(m_known.begin() + (known - m_known.data()));
        m_detail = "The rest of the log was read from " + found.path;
    } else if (!neighbour.certain && !m_numbered) {
        return; // app-2.log may be the log of another process
    } else if (m_restored) {
        m_detail = "Rotated before it was read: " + found.path + " is read now";
    }
    if (from.generation.starts_with(UnnamedGeneration))
        from.generation.clear();
    Held held;
    held.since = m_now;
    if (isCompressed(neighbour.path)) {
        held.archive = CompressedLog::open(neighbour.path, neighbour.id, from);
    } else if (auto file = LogFile::open(neighbour.path, from)) {
        held.file = std::move(*file);
    }
    if (held.file || held.archive) {
        held.lines().setNaming([this](FileId id, std::string_view head) { return newName(id, head); });
        m_held.push_back(std::move(held));
    } else if (!from.generation.empty()) {
        m_known.push_back(from);
    }
}

void Follower::adoptNeighbours()
{
    for (const Neighbour& neighbour : neighboursOf(m_path, m_options.listings.get())) {
        const auto sameFile = [&neighbour](const Held& held) {
            return held.file && held.file->id() == neighbour.id;
        };
        if ((m_current && m_current->id() == neighbour.id) || wasSeen(neighbour))
            continue;
        if (std::any_of(m_held.begin(), m_held.end(), sameFile)) {
            m_numbered = m_numbered || !neighbour.certain;
            continue;
        }
        if (neighbour.compressed && std::any_of(m_held.begin(), m_held.end(), [](const Held& held) {
                return held.file && !held.drained;
            })) {
            m_adoptLater = true; // it may be one of those, which the descriptor reads to its end
            continue;
        }
        adopt(neighbour);
    }
    if (m_seen.size() > MostSeen)
        m_seen.erase(m_seen.begin(), m_seen.begin() + MostSeen / 2);
}

// The log is a compressed file itself: it is read once, and again from there when it grew.
void Follower::lookAtArchive()
{
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0)
        return;
    Neighbour file;
    file.path = m_path;
    file.id = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.modified = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
    file.compressed = true;
    if (!wasSeen(file)) {
        if (m_first && !m_restored)
            rememberBaseline();
        if (m_first && !m_restored && !m_options.fromStart) {
            m_seen.push_back({file.id, file.size, file.modified});
            m_known.push_back(baselineOf(file));
            m_detail = "It was there before and is compressed: --from start reads it";
        } else {
            const bool wasRestored = std::exchange(m_restored, false); // it was not rotated
            adopt(file);
            m_restored = wasRestored;
        }
        m_first = false;
        m_restored = true;
    }
    m_state = m_held.empty() ? FollowState::Done : FollowState::Following;
}

} // namespace bearerwatch::tail
