#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tail/identity.h"
#include "tail/rotated_name.h"

// Rotated files of one log: app.log.2.gz, app.log.1, app.log; app.log-20260114; app-2026-01-14.log.

namespace bearerwatch::tail {

struct Neighbour {
    std::string path;
    FileId id;
    std::uint64_t size = 0; ///< As stored.
    std::int64_t modified = 0; ///< Nanoseconds since 1970.
    bool compressed = false;
    bool certain = true; ///< By its name; else its content must be known.
};

/// The names in folders, sorted. Whoever follows many files of one folder lists it once a round instead of
/// once for each: a listing is taken anew when the folder changed, and forgotten when a round begins, since
/// changes within one tick of the clock cannot be told apart.
class FolderListings {
public:
    /// Names that begin with `beginning`.
    [[nodiscard]] std::vector<std::string> names(const std::string& folder, const std::string& beginning);
    void forget() { m_folders.clear(); }

private:
    struct Listing {
        std::int64_t changed = -1; // modification time of the folder
        std::vector<std::string> names;
    };
    std::map<std::string, Listing> m_folders;
};

/// Files beside `path` (and beside its target, when it is a symbolic link) whose name is its own plus
/// what a rotation puts behind it or before its extension. Oldest first. Where both a file and its compressed
/// twin stand there, the twin is left out: it may not be whole yet.
[[nodiscard]] std::vector<Neighbour> neighboursOf(const std::string& path,
                                                  FolderListings* listings = nullptr);

/// Files of one log, oldest first.
using LogSet = std::vector<std::string>;

/// Puts files that are rotations of one log together; the order of the logs is kept. "-" stands alone.
[[nodiscard]] std::vector<LogSet> groupRotated(const std::vector<std::string>& paths);

/// Bytes of all files as stored; 0 where one of them does not tell (standard input).
[[nodiscard]] std::uint64_t storedBytes(const std::vector<LogSet>& logs);

/// Globs and folders become the files that they hold (regular files, sorted by name; not hidden ones,
/// not below); everything else stays as it is, also a name that does not exist yet.
[[nodiscard]] std::vector<std::string> expandPaths(const std::vector<std::string>& paths);

} // namespace bearerwatch::tail
