#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/time.h"
#include "tail/compressed_log.h"
#include "tail/identity.h"
#include "tail/log_file.h"
#include "tail/neighbours.h"

namespace bearerwatch::tail {

struct FollowOptions {
    bool fromStart = false; ///< A file that is there at first sight is read from its start, not its end.
    /// Rotated files of the log that are read first when it is read from its start.
    std::vector<std::string> older;
    std::shared_ptr<FolderListings> listings; ///< Shared by followers of one folder; may be null.
    base::Duration lateWriter =
        std::chrono::seconds(10); ///< A rotated file is kept open this long after it grew.
    base::Duration partialAfter = std::chrono::seconds(2); ///< Its unfinished last line is taken then.
    std::size_t heldFiles = 64; ///< Rotated files kept open at most.
};

enum class FollowState : std::uint8_t {
    Waiting,
    Following,
    Done, ///< A compressed file was read to its end; it does not grow.
    Failed
};

/// Follows one log through everything that befalls it: rename rotation, truncation, a copy and a cut,
/// deletion and re-creation, a link that leads elsewhere, compression, permission lost.
///
/// Files are known by their content (`FileMark`) and held by their descriptor until they are read to their
/// end; files that were rotated away unseen are found beside the log. A log that is compressed itself is
/// read to its end. One thread at a time.
class Follower {
public:
    /// @param marks  What an earlier run saved for this path, oldest first; empty: first sight.
    Follower(std::string path, FollowOptions options, std::vector<FileMark> marks);
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

    /// Looks what happened and reads at most about `most` bytes. Call it when something may have changed, and
    /// now and then. @param now  Monotonic. @return True when there is more to read at once.
    [[nodiscard]] bool poll(base::Duration now, std::size_t most, const LineSink& sink);

    /// What was handed on of `generation` before `offset` is safe; `line` begins there.
    void commit(const std::string& generation, std::uint64_t offset, std::uint64_t line);

    /// What a later run needs: all generations, oldest first.
    [[nodiscard]] std::vector<FileMark> marks() const;

    /// Gives the descriptor back; the next poll opens the file again when it grew. Not while rotated files
    /// are held, which have no other name for sure.
    void release();
    [[nodiscard]] std::size_t descriptors() const; ///< That are open now.
    [[nodiscard]] bool holds(FileId id) const; ///< It is open, or was read and left its name lately.

    /// The file there is, or was, a part of this log: by its content.
    [[nodiscard]] bool knows(const std::string& path);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] FollowState state() const { return m_state; }
    [[nodiscard]] const std::string& detail() const
    {
        return m_detail;
    } ///< What happened last; for a person.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::uint64_t lag() const; ///< Bytes that are there and were not read yet.

private:
    struct Held {
        std::unique_ptr<LogFile> file; // exactly one of both
        std::unique_ptr<CompressedLog> archive;
        base::Duration since{0}; // held since; monotonic
        bool drained = false; // it was read to its end once
        bool lost = false; // what was read does not stand there any more

        [[nodiscard]] LineWindow& lines() { return file ? file->lines() : archive->lines(); }
        [[nodiscard]] const LineWindow& lines() const { return file ? file->lines() : archive->lines(); }
        [[nodiscard]] FileMark mark() const { return file ? file->lines().mark() : archive->mark(); }
        [[nodiscard]] FileMark consumedMark() const
        {
            return file ? file->lines().consumedMark() : archive->consumedMark();
        }
    };
    struct Seen {
        FileId id;
        std::uint64_t size = 0;
        std::int64_t modified = 0;
    };
    void look();
    [[nodiscard]] bool folderChanged();
    void lookAtArchive();
    void openFirst();
    void openAfterRestart();
    void rotate();
    [[nodiscard]] bool takeBack(FileId id);
    void rewritten(const LineSink& sink);
    void openCurrent(FileMark from);
    void retire(std::unique_ptr<LogFile> file, bool finished);
    [[nodiscard]] static FileMark baselineOf(const Neighbour& neighbour);
    void adoptNeighbours();
    void adopt(const Neighbour& found);
    void rememberBaseline();
    [[nodiscard]] bool wasSeen(const Neighbour& neighbour) const;
    [[nodiscard]] bool heldAlready(const Neighbour& neighbour) const;
    [[nodiscard]] bool standsInNeighbour(const FileMark& mark) const;
    [[nodiscard]] FileMark* bestMatch(const Neighbour& neighbour);
    [[nodiscard]] FileMark markAtEnd() const;
    [[nodiscard]] bool readHeld(base::Duration now, std::size_t& budget, const LineSink& sink);
    [[nodiscard]] bool readArchive(Held& held, std::size_t& budget, const LineSink& sink);
    [[nodiscard]] bool readRotated(Held& held, base::Duration now, std::size_t& budget, const LineSink& sink);
    [[nodiscard]] bool readCurrent(base::Duration now, std::size_t& budget, const LineSink& sink);
    [[nodiscard]] std::string newName(FileId id, std::string_view head) const;
    void finish(FileMark mark);
    void fail(const base::Error& error);

    std::string m_path;
    FollowOptions m_options;
    std::unique_ptr<LogFile> m_current;
    std::vector<Held> m_held; // rotated away, oldest first
    std::vector<FileMark> m_known; // not open now, oldest first
    std::vector<LineWindow> m_settling; // of files that are closed: lines that are not committed yet
    std::vector<Seen> m_seen; // neighbours that were looked at
    bool m_first = true; // never saw the file
    bool m_numbered = false; // names like app-2.log have turned out to be rotations of this log
    bool m_adoptLater = false; // compressed neighbours wait until held files are drained
    bool m_restored = false; // marks of an earlier run were given
    FollowState m_state = FollowState::Waiting;
    std::string m_detail;
    std::uint64_t m_bytesRead = 0;
    base::Duration m_now{0}; // of the latest poll
    FileId m_releasedId;
    std::uint64_t m_releasedSize = 0;
    std::int64_t m_folderChange = -1; // modification time of the folder at the last look
    bool m_folderConfirmed = false; // it was the same at the look before
    bool m_released = false;
    bool m_unread = false; // nothing was read of the current file at the latest poll
};

} // namespace bearerwatch::tail
